"""The justification: gather the values for each part of the text, and put the parts together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.engine.courses import Pull
from strategiekeuze.engine.evaluator import TRUE
from strategiekeuze.engine.program import findings_read
from strategiekeuze.engine.question import closure
from strategiekeuze.model.facts import Lookup
from strategiekeuze.model.rule import Comparison, Effect

if TYPE_CHECKING:
    from collections.abc import Collection

    from strategiekeuze.engine.decision import Decision
    from strategiekeuze.explain.found import Found
    from strategiekeuze.explain.reasons import Reasons, Texts
    from strategiekeuze.model.advice import Advice, NotChosen, RuleFound
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import Rule
    from strategiekeuze.model.wheel import Wheel

NAMES = frozenset(
    {
        "uitkomst", "gemeente", "naam", "kern", "feiten", "zekerheid", "aannames", "mogelijk", "leidend", "vraag",
        "trede", "redenen", "bezwaren", "trede_tegen", "zonder_omvang", "nipt", "nummer_twee",
        "gelijke_stand", "beslist_door", "anderen", "tweede_koers", "overstaand", "overstaand_sterk", "spanning",
        "meldingen", "geschat", "aangenomen", "onbekend", "bronnen", "voorbehoud", "regelset", "versie",
    }
)  # fmt: skip
"""The names that a part of the justification may use."""

NO_PREFERENCE = "geen voorkeur"


class _Facts:
    """Give a template the value of a fact by its key."""

    def __init__(self, found: Found) -> None:
        self._found = found

    def __getattr__(self, key: str) -> str:
        return self._found.fact(key)


def motivation(
    advice: Advice, decision: Decision, found: Found, reasons: Reasons, texts: Texts, sources: tuple[str, ...]
) -> str:
    """Return the justification in Markdown."""
    wheel = decision.program.rule_set.wiel
    values: dict[str, object] = {
        **head(advice, wheel, found),
        **arguments(advice, decision, reasons),
        **others(advice, decision, wheel, reasons),
        **courses(advice, decision, wheel),
        **ground(advice, decision),
        "bronnen": sources,
        "voorbehoud": advice.voorbehoud,
        "regelset": decision.program.rule_set.naam,
        "versie": decision.program.rule_set.versie,
    }
    parts = [template.render(values) for template in texts.parts.values()]
    return tidy("\n\n".join(parts))


def tidy(text: str) -> str:
    """Leave one empty line at most between lines, and end with one newline."""
    lines = "\n".join(line.rstrip() for line in text.splitlines())
    return re.sub(r"\n{3,}", "\n\n", lines).strip() + "\n"


def named(wheel: Wheel, slug: str | None) -> str:
    """Return the name of an outcome."""
    return NO_PREFERENCE if slug is None else wheel.by_slug[slug].naam


def head(advice: Advice, wheel: Wheel, found: Found) -> dict[str, object]:
    """Return what the opening needs."""
    strategy = wheel.by_slug.get(advice.strategie or "")
    return {
        "uitkomst": advice.uitkomst,
        "gemeente": advice.gemeente.naam,
        "naam": advice.naam,
        "kern": strategy.kern if strategy else "",
        "feiten": _Facts(found),
        "zekerheid": advice.zekerheid,
        "aannames": advice.aannames,
        "mogelijk": [named(wheel, slug) for slug in advice.mogelijk],
        "leidend": named(wheel, advice.leidend) if advice.leidend else "",
        "vraag": advice.vraag.vraag if advice.vraag else "",
    }


def arguments(advice: Advice, decision: Decision, reasons: Reasons) -> dict[str, object]:
    """Return what pleads for and against the advice."""
    chosen = decision.pick.strategy
    weighed = next((each for each in advice.strategieen if each.strategie == chosen), None)
    pleading = [*ladder_reasons(decision, reasons), *(weighed.voor if weighed else ())]
    against = (*weighed.tegen, *(() if decision.pick.rung else weighed.uitgesloten_door)) if weighed else ()
    size = decision.without_size
    wheel = decision.program.rule_set.wiel
    return {
        "trede": decision.pick.rung,
        "redenen": [reason(each) for each in pleading],
        "bezwaren": [reason(each) for each in against],
        "trede_tegen": [reason(each) for each in weighed.uitgesloten_door] if weighed and decision.pick.rung else [],
        "zonder_omvang": named(wheel, size.strategy) if size else "",
    }


def ladder_reasons(decision: Decision, reasons: Reasons) -> list[RuleFound]:
    """Return the rules that designated the advice, then the rules behind their findings."""
    rules, verdicts = decision.program.rules, decision.outcome.verdicts
    names = set().union(*(findings_read(rules[index]) for index in decision.pick.because))
    behind = [index for index, rule in enumerate(rules) if concludes(rule, names) and verdicts[index] == TRUE]
    return [reasons.of(index) for index in (*decision.pick.because, *behind)]


def concludes(rule: Rule, findings: set[str]) -> bool:
    """Tell whether a rule concludes one of these findings."""
    return rule.conclusie.soort is Effect.FINDING and rule.conclusie.doel in findings


def reason(rule: RuleFound) -> dict[str, object]:
    """Return a reason as a template reads it."""
    return {"tekst": rule.reden, "regel": rule.regel, "dubbel": abs(rule.punten) == 2}


def others(advice: Advice, decision: Decision, wheel: Wheel, reasons: Reasons) -> dict[str, object]:
    """Return why the other strategies were not chosen."""
    tied = advice.gelijke_stand
    return {
        "nipt": advice.nipt,
        "nummer_twee": named(wheel, advice.nummer_twee) if advice.nummer_twee else "",
        "gelijke_stand": [named(wheel, slug) for slug in tied],
        "beslist_door": tie_breaker(decision) if tied else "",
        "anderen": [other(each, decision, reasons) for each in advice.niet_gekozen if decision.advised],
    }


def other(each: NotChosen, decision: Decision, reasons: Reasons) -> dict[str, object]:
    """Return why one strategy was not chosen, as a template reads it."""
    rules = decision.program.rules
    index = next((index for index, rule in enumerate(rules) if rule.id == each.criterium), None)
    criterion = reasons.of(index) if index is not None else None
    return {
        "naam": each.naam,
        "reden": each.reden,
        "verschil": each.verschil,
        "criterium": criterion.titel if criterion else "",
        "regel": each.criterium,
        "tekst": criterion.reden if criterion else "",
        "doorslaggevend": each.doorslaggevend,
        "aantal": len(each.samen),
    }


def tie_breaker(decision: Decision) -> str:
    """Return what broke a tie: "knelpunt" when the bottleneck put the winner first, else "lichtste"."""
    dimensions = decision.program.rule_set.wiel.dimensies
    key = decision.program.rule_set.wiel.knelpunt
    bottleneck = decision.situation.values[key].point if key else None
    suits = bottleneck is not None and decision.pick.strategy in dimensions[bottleneck].bij_gelijke_stand
    return "knelpunt" if suits else "lichtste"


def courses(advice: Advice, decision: Decision, wheel: Wheel) -> dict[str, object]:
    """Return what goes with the advice and what pulls against it."""
    strategy = wheel.by_slug.get(advice.strategie or "")
    opposite = strategy.overstaand if strategy else ""
    declared = wheel.tension(strategy.slug, opposite) if strategy and opposite else None
    return {
        "tweede_koers": named(wheel, advice.tweede_koers) if advice.tweede_koers and strategy else "",
        "overstaand": named(wheel, opposite) if opposite else "",
        "overstaand_sterk": any(each.kind is Pull.OPPOSITE for each in decision.tensions),
        "spanning": declared.tekst if declared else "",
    }


def ground(advice: Advice, decision: Decision) -> dict[str, object]:
    """Return what the advice rests on, as far as a rule can read it."""
    facts = decision.program.rule_set.feiten
    tests = [condition.test for rule in decision.program.rules for condition in rule.voorwaarden]
    read = closure(facts, {test.feit for test in tests if isinstance(test, Comparison)})
    uncertain = [each for each in advice.feiten if each.feit in read and facts.by_key[each.feit].op_te_geven]
    unknown = [each.feit for each in uncertain if each.herkomst == "onbekend"]
    return {
        "meldingen": advice.meldingen,
        "geschat": [f"{each.naam} ({each.waarde})" for each in uncertain if each.herkomst == "geschat"],
        "aangenomen": [f"{each.naam} ({each.waarde})" for each in uncertain if each.herkomst == "aangenomen"],
        "onbekend": [facts.by_key[key].naam for key in unknown if not spoken_for(facts.by_key[key], unknown)],
    }


def spoken_for(fact: Fact, unknown: Collection[str]) -> bool:
    """Tell whether an unknown fact goes without saying, because the fact that would give it is unknown too."""
    lender = fact.afleiding.van if isinstance(fact.afleiding, Lookup) else fact.schatting
    return lender in unknown
