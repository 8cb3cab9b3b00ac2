"""From a decision to an advice: every part of it, in words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from strategiekeuze.engine.courses import Pull, Tension
from strategiekeuze.explain.found import Found
from strategiekeuze.explain.motivation import motivation
from strategiekeuze.explain.reasons import Reasons
from strategiekeuze.explain.weighing import weighing
from strategiekeuze.model.advice import Advice, Certainty
from strategiekeuze.model.facts import DESCRIPTIVE
from strategiekeuze.model.found import FactFound, MunicipalityFound, Question, TensionFound
from strategiekeuze.model.wheel import NO_PREFERENCE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.engine.decision import Decision
    from strategiekeuze.engine.scheme import Scheme
    from strategiekeuze.explain.texts import Texts
    from strategiekeuze.model.agenda import OutcomeKind
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.judgement import JudgementFound
    from strategiekeuze.model.receipt import Input, Receipt
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.model.wheel import Wheel

INSUFFICIENT: Final = "onvoldoende gegevens"


@dataclass(frozen=True, slots=True)
class Addressed:
    """Whom the advice is for, what that reader must know beforehand, and what people weigh differently."""

    municipality: MunicipalityFound
    notes: tuple[str, ...]
    judgements: tuple[JudgementFound, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """What is needed to repeat an advice."""

    input: Input
    receipt: Receipt


class Explainer:
    """Explain decisions of one rule set. Holds compiled texts only, so threads may share it."""

    def __init__(self, texts: Texts, scheme: Scheme) -> None:
        self._texts = texts
        self._scheme = scheme

    def advice(self, decision: Decision, answers: Answers, addressed: Addressed, record: Record) -> Advice:
        """Return the advice that a decision comes to."""
        found = Found(decision, answers)
        reasons = Reasons(decision, found, self._texts, addressed.municipality.naam)
        draft = Advice(
            **outcome(decision, reasons),
            **weighing(decision, self._scheme, reasons, found),
            **courses(decision),
            **start(decision),
            gemeente=addressed.municipality,
            feiten=tuple(facts(decision, found)),
            meldingen=addressed.notes,
            bronnen=(),
            voorbehoud=decision.program.rule_set.wiel.voorbehoud,
            motivering="",
            afwegingen=addressed.judgements,
            invoer=record.input,
            ontvangstbewijs=record.receipt,
        )
        sourced = draft.model_copy(update={"bronnen": cited(draft, reasons, decision.program.rule_set)})
        text = motivation(sourced, decision, found, reasons, self._texts)
        return sourced.model_copy(update={"motivering": text})


def outcome(decision: Decision, reasons: Reasons) -> dict[str, Any]:
    """Return what comes out, and how sure that is."""
    wheel, pick = decision.program.rule_set.wiel, decision.pick
    return {
        "uitkomst": outcome_word(decision.certainty, decision.pick.strategy),
        "strategie": pick.strategy if decision.advised else None,
        "naam": wheel.name_of(pick.strategy) if decision.advised else "",
        "leidend": None if decision.advised else pick.strategy,
        "zekerheid": decision.certainty,
        "aannames": assumptions(decision),
        "mogelijk": decision.possible.strategies,
        "vraag": question(decision),
        "trede": pick.rung,
        "aangewezen_door": tuple(reasons.of(rule) for rule in pick.because),
    }


def courses(decision: Decision) -> dict[str, Any]:
    """Return what goes with the advice, and what pulls against it."""
    wheel = decision.program.rule_set.wiel
    return {
        "tweede_koers": decision.second,
        "spanningen": tuple(tension(each, decision, wheel) for each in decision.tensions),
    }


def start(decision: Decision) -> dict[str, Any]:
    """Return how to start, as the page about the advised strategy tells; nothing without an advice or a page."""
    page = decision.program.rule_set.bladzijden.get(decision.pick.strategy or "") if decision.advised else None
    return {"eerste_stappen": page.eerste_stappen if page else (), "kpis": page.kpis if page else ()}


def outcome_word(certainty: Certainty, strategy: str | None) -> OutcomeKind:
    """Return the kind of outcome, from how certain it is and what leads."""
    if certainty is Certainty.INSUFFICIENT:
        return INSUFFICIENT
    return NO_PREFERENCE if strategy is None else "advies"


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


def facts(decision: Decision, found: Found) -> Iterable[FactFound]:
    """Yield every fact that a rule can read, as it was used."""
    for fact in decision.program.rule_set.feiten.feiten:
        if fact.soort not in DESCRIPTIVE:
            yield fact_found(fact.sleutel, fact.naam, *found.entry(fact.sleutel))


@lru_cache(maxsize=4_096)
def fact_found(key: str, name: str, value: str, origin: str) -> FactFound:
    """Return a fact as it was used; the same one for the same words, because it never changes."""
    return FactFound(feit=key, naam=name, waarde=value, herkomst=origin)


def cited(advice: Advice, reasons: Reasons, rule_set: RuleSet) -> tuple[str, ...]:
    """Return the sources of the rules behind the advice and of the tension that it brings, once each."""
    chosen = advice.strategie or advice.leidend
    weighed = [each for each in advice.strategieen if each.strategie == chosen]
    direct = [*advice.aangewezen_door]
    for each in weighed:
        direct += [*each.voor, *each.tegen, *each.uitgesloten_door]
    indirect = [reasons.of(index) for rule in direct for index in reasons.behind(reasons.index_of(rule.regel))]
    opposite = rule_set.wiel.by_slug[advice.strategie].overstaand if advice.strategie else ""
    tension = rule_set.wiel.tension(advice.strategie or "", opposite) if opposite else None
    tension_sources = [rule_set.bronnen[tension.bron].shown] if tension and tension.bron in rule_set.bronnen else []
    rules = [source for rule in (*direct, *indirect) for source in rule.bronnen]
    return tuple(dict.fromkeys([*rules, *tension_sources]))
