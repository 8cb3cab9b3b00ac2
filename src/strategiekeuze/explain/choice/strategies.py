"""One strategy as an explanation tells it: its arguments, its place, and what it nearly had."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from strategiekeuze.engine.criteria import contest_of
from strategiekeuze.engine.decision import bottleneck_of
from strategiekeuze.engine.truth import TRUE, UNDECIDED
from strategiekeuze.explain.choice.difference import difference
from strategiekeuze.explain.choice.nearly import named, nearly_held
from strategiekeuze.explain.parts.others import tie_breaker
from strategiekeuze.explain.templates import compiled
from strategiekeuze.model.explanation import ExplainedStrategy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.engine.decision import Decision
    from strategiekeuze.engine.scheme import Scheme
    from strategiekeuze.explain.found import Found
    from strategiekeuze.explain.reasons import Reasons


def in_order(decision: Decision, scheme: Scheme) -> tuple[str, ...]:
    """Return every strategy that some rule is about: the choice, the others best first, then what has no points."""
    pick = decision.pick
    about = [slug for slug, rules in scheme.exclusions.items() if rules]
    designated = [slug for rung in scheme.ladder for slug in rung.rules]
    chosen = [pick.strategy] if pick.strategy else []
    out = [slug for slug in pick.excluded if slug in scheme.candidates]
    return tuple(dict.fromkeys([*chosen, *pick.ranking, *out, *designated, *about]))


class Teller:
    """Tell of one strategy at a time, within one decision."""

    def __init__(self, decision: Decision, scheme: Scheme, found: Found, reasons: Reasons, sentence: str) -> None:
        self._decision = decision
        self._scheme = scheme
        self._found = found
        self._reasons = reasons
        self._sentence = compiled(sentence)
        bottleneck = bottleneck_of(decision.program, decision.situation)
        self._contest = contest_of(decision.program, scheme, decision.outcome, bottleneck, decision.pick)

    def told(self, slug: str) -> ExplainedStrategy:
        """Return what the rules say of a strategy, and what keeps it below the choice."""
        decision, pick = self._decision, self._decision.pick
        chosen, breaker = slug == pick.strategy, tie_breaker(decision)
        return ExplainedStrategy(
            strategie=slug,
            naam=decision.program.rule_set.wiel.name_of(slug),
            rol=self._role(slug),
            plaats=pick.ranking.index(slug) + 1 if slug in pick.ranking else None,
            saldo=pick.balances.get(slug),
            **self._rules(slug),
            bijna=tuple(nearly_held(decision, self._scheme, self._found, slug)),
            verschil=None if chosen else difference(decision, self._contest, slug, breaker, self._sentence),
        )

    def _role(self, slug: str) -> Literal["advies", "leidend", "ander"]:
        """Return what a strategy is in this decision."""
        if slug != self._decision.pick.strategy:
            return "ander"
        return "advies" if self._decision.advised else "leidend"

    def _rules(self, slug: str) -> dict[str, Any]:
        """Return the rules about a strategy that hold, by what they do, and those that lack a fact."""
        verdicts, arguments = self._decision.outcome.verdicts, self._scheme.arguments[slug]
        designating = self._scheme.designating(slug)
        holding = [(rule, points) for rule, points in arguments if verdicts[rule] == TRUE]
        about = [*(rule for rule, _ in arguments), *self._scheme.exclusions[slug], *designating]
        rules = self._decision.program.rules
        return {
            "voor": self._found_rules(rule for rule, points in holding if points > 0),
            "tegen": self._found_rules(rule for rule, points in holding if points < 0),
            "uitgesloten_door": self._found_rules(self._decision.pick.excluded.get(slug, ())),
            "aangewezen_door": self._found_rules(rule for rule in designating if verdicts[rule] == TRUE),
            "onbeslist": tuple(named(rules[rule]) for rule in about if verdicts[rule] == UNDECIDED),
        }

    def _found_rules(self, indexes: Iterable[int]) -> tuple[Any, ...]:
        return tuple(self._reasons.of(index) for index in indexes)
