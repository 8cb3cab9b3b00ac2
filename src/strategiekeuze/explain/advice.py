"""From a decision to an advice: every part of it, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.courses import Pull, Tension
from strategiekeuze.engine.evaluator import FALSE, TRUE, UNDECIDED
from strategiekeuze.explain.found import TRUTHS, Found
from strategiekeuze.explain.motivation import motivation
from strategiekeuze.explain.reasons import Reasons, Texts
from strategiekeuze.model.advice import (
    Advice,
    Certainty,
    FactFound,
    FindingFound,
    MunicipalityFound,
    NotChosen,
    Question,
    Receipt,
    StrategyFound,
    TensionFound,
)
from strategiekeuze.model.facts import DESCRIPTIVE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.engine.decision import Decision
    from strategiekeuze.engine.scheme import Scheme
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.wheel import Wheel

UNNAMED = "de gemeente"
INSUFFICIENT = "onvoldoende gegevens"
NO_PREFERENCE = "geen voorkeur"


class Explainer:
    """Explain decisions of one rule set. Holds compiled texts only, so threads may share it."""

    def __init__(self, texts: Texts, scheme: Scheme) -> None:
        self._texts = texts
        self._scheme = scheme

    def advice(
        self,
        decision: Decision,
        answers: Answers,
        municipality: MunicipalityFound,
        notes: tuple[str, ...],
        receipt: Receipt,
    ) -> Advice:
        """Return the advice that a decision comes to."""
        found = Found(decision, answers)
        reasons = Reasons(decision, found, self._texts, municipality.naam)
        wheel = decision.program.rule_set.wiel
        draft = Advice(
            uitkomst=outcome_word(decision),
            strategie=decision.pick.strategy if decision.advised else None,
            naam=wheel.by_slug[decision.pick.strategy].naam if decision.advised and decision.pick.strategy else "",
            leidend=None if decision.advised else decision.pick.strategy,
            gemeente=municipality,
            zekerheid=decision.certainty,
            aannames=assumptions(decision),
            mogelijk=decision.possible.strategies,
            vraag=question(decision),
            trede=decision.pick.rung,
            aangewezen_door=tuple(reasons.of(rule) for rule in decision.pick.because),
            strategieen=tuple(strategies(decision, self._scheme, reasons)),
            bevindingen=tuple(findings(decision, found)),
            niet_gekozen=tuple(not_chosen(decision, wheel)),
            nummer_twee=decision.runner_up,
            nipt=decision.narrow,
            gelijke_stand=() if decision.pick.rung else decision.pick.tied,
            tweede_koers=decision.second,
            spanningen=tuple(tension(each, decision, wheel) for each in decision.tensions),
            zonder_omvang=without_size(decision),
            feiten=tuple(facts(decision, found)),
            meldingen=notes,
            bronnen=(),
            voorbehoud=wheel.voorbehoud,
            motivering="",
            ontvangstbewijs=receipt,
        )
        sources = cited(draft)
        text = motivation(draft, decision, found, reasons, self._texts, sources)
        return draft.model_copy(update={"bronnen": sources, "motivering": text})


def outcome_word(decision: Decision) -> str:
    """Return the kind of outcome."""
    if decision.certainty is Certainty.INSUFFICIENT:
        return INSUFFICIENT
    return NO_PREFERENCE if decision.pick.strategy is None else "advies"


def assumptions(decision: Decision) -> tuple[str, ...]:
    """Return what the certainty rests on, in words."""
    by_key = decision.program.rule_set.feiten.by_key
    return tuple(by_key[key].aanname_in_woorden or by_key[key].naam for key in decision.assumptions)


def question(decision: Decision) -> Question | None:
    """Return the question to ask next."""
    if decision.question is None:
        return None
    fact = decision.program.rule_set.feiten.by_key[decision.question]
    return Question(feit=fact.sleutel, naam=fact.naam, vraag=fact.vraag)


def strategies(decision: Decision, scheme: Scheme, reasons: Reasons) -> Iterable[StrategyFound]:
    """Yield what the rules say of each strategy that has rules, in the order of the wheel."""
    wheel, verdicts = decision.program.rule_set.wiel, decision.outcome.verdicts
    for slug in scheme.candidates:
        holding = [(rule, points) for rule, points in scheme.arguments[slug] if verdicts[rule] == TRUE]
        about = [*(rule for rule, _ in scheme.arguments[slug]), *scheme.exclusions[slug]]
        yield StrategyFound(
            strategie=slug,
            naam=wheel.by_slug[slug].naam,
            saldo=decision.pick.balances[slug],
            voor=tuple(reasons.of(rule) for rule, points in holding if points > 0),
            tegen=tuple(reasons.of(rule) for rule, points in holding if points < 0),
            uitgesloten_door=tuple(reasons.of(rule) for rule in decision.pick.excluded.get(slug, ())),
            onbeslist=tuple(decision.program.rules[rule].id for rule in about if verdicts[rule] == UNDECIDED),
        )


def findings(decision: Decision, found: Found) -> Iterable[FindingFound]:
    """Yield the findings that hold or are undecided."""
    program, verdicts = decision.program, decision.outcome.verdicts
    for layer in program.layers:
        for variable, rules in layer.findings:
            name = program.variables.all[variable].name.strip('"')
            truth = found.finding(name)
            ids = tuple(program.rules[rule].id for rule in rules if verdicts[rule] != FALSE)
            if truth != FALSE:
                yield FindingFound(bevinding=name, uitslag=TRUTHS[truth], regels=ids)


def not_chosen(decision: Decision, wheel: Wheel) -> Iterable[NotChosen]:
    """Yield why each other strategy is not the advice."""
    rules = decision.program.rules
    for each in decision.comparisons:
        yield NotChosen(
            strategie=each.strategy,
            naam=wheel.by_slug[each.strategy].naam,
            reden=each.reason,
            verschil=each.difference,
            criterium="" if each.largest is None else rules[each.largest].id,
            doorslaggevend=each.decisive,
            samen=tuple(rules[rule].id for rule in each.together),
        )


def tension(each: Tension, decision: Decision, wheel: Wheel) -> TensionFound:
    """Return a tension in words."""
    declared = wheel.tension(decision.pick.strategy or "", each.strategy) if each.kind is Pull.OPPOSITE else None
    return TensionFound(
        soort=each.kind,
        strategie=each.strategy,
        naam=wheel.by_slug[each.strategy].naam,
        tekst=declared.tekst if declared else "",
        regels=tuple(decision.program.rules[rule].id for rule in each.rules),
    )


def without_size(decision: Decision) -> str | None:
    """Return what the outcome would be without rules on size; None when it is the same."""
    other = decision.without_size
    return None if other is None else other.strategy or NO_PREFERENCE


def facts(decision: Decision, found: Found) -> Iterable[FactFound]:
    """Yield every fact that a rule can read, as it was used."""
    for fact in decision.program.rule_set.feiten.feiten:
        if fact.soort not in DESCRIPTIVE:
            value, origin = found.bare(fact.sleutel), found.origin(fact.sleutel)
            yield FactFound(feit=fact.sleutel, naam=fact.naam, waarde=value, herkomst=origin)


def cited(advice: Advice) -> tuple[str, ...]:
    """Return the sources of every rule that the advice rests on, once each."""
    rules = [*advice.aangewezen_door]
    for strategy in advice.strategieen:
        rules += [*strategy.voor, *strategy.tegen, *strategy.uitgesloten_door]
    return tuple(dict.fromkeys(source for rule in rules for source in rule.bronnen))
