"""The memo: gather what its templates need, no more than fits on two pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.explain.motivation import tidy
from strategiekeuze.explain.templates import rendered
from strategiekeuze.policy.check.shortened import MOST, evidence_shown, short
from strategiekeuze.registry.names import dutch_date

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from strategiekeuze.explain.texts import Texts
    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.found import RuleFound
    from strategiekeuze.model.policy_check import ChosenBeside, Judged, PolicyCheck
    from strategiekeuze.model.rule import RuleSet

NOTHING_BESIDE: Mapping[str, object] = {
    **dict.fromkeys(("gekozen", "tegen", "goed", "bevindingen", "meer"), ()),
    "gekozen_meer": 0,
}
"""What a memo leaves out when policy and profile do not belong together."""


def memo_of(check: PolicyCheck, advice: Advice, wheel_rules: RuleSet, check_rules: RuleSet, texts: Texts) -> str:
    """Return the memo in Markdown."""
    return tidy(rendered(texts.whole, values_of(check, advice, wheel_rules, check_rules)))


def values_of(check: PolicyCheck, advice: Advice, wheel_rules: RuleSet, check_rules: RuleSet) -> dict[str, object]:
    """Return every value that a part of the memo may name."""
    return {
        **opening(check),
        **beside(check, advice, wheel_rules),
        **told(check),
        **(NOTHING_BESIDE if for_another(check) else {}),
        "bevestigd": check.gebruikt.bevestigd,
        "voorstellen": check.gebruikt.voorstel,
        "met_voorstellen": check.gebruikt.met_voorstellen,
        "regelset": wheel_rules.naam,
        "toetsregels": check_rules.naam,
        "voorbehoud": check.voorbehoud,
    }


def for_another(check: PolicyCheck) -> bool:
    """Tell whether policy and profile do not belong together: a choice and an advice are there, and no verdict."""
    return bool(check.ontbreekt and check.gekozen and check.advies.strategie)


def opening(check: PolicyCheck) -> dict[str, object]:
    """Return what the opening needs."""
    reasons = first_of_each(check.oordeel.regels, lambda each: each.reden)
    return {
        "titel": short(check.titel),
        "gemeente": check.gemeente,
        "op": dutch_date(check.op),
        "oordeel": check.oordeel.naam,
        "kern": check.oordeel.kern,
        "redenen": points(check, reasons[: MOST["redenen"]]),
        "redenen_meer": len(reasons[MOST["redenen"] :]),
    }


def beside(check: PolicyCheck, advice: Advice, rules: RuleSet) -> dict[str, object]:
    """Return the advice, and the choice of the policy beside it."""
    found, wheel = check.advies, rules.wiel
    return {
        "uitkomst": found.uitkomst,
        "advies": found.naam,
        "advies_kern": wheel.by_slug[found.strategie].kern if found.strategie else "",
        "zekerheid": found.zekerheid.value,
        "aannames": found.aannames,
        "nipt": found.nipt,
        "nummer_twee": wheel.name_of(found.nummer_twee) if found.nummer_twee else "",
        "vraag": found.vraag,
        "argumenten": arguments(supporting(advice)[: MOST["argumenten"]]),
        "tegen": arguments(opposing(check, advice)[: MOST["tegen"]]),
        "gekozen": [choice(each) for each in check.gekozen[: MOST["gekozen"]]],
        "gekozen_meer": len(check.gekozen[MOST["gekozen"] :]),
    }


def supporting(advice: Advice) -> Sequence[RuleFound]:
    """Return what pleads for the advice: the rules that designated it, or its arguments, the strongest first."""
    pleading = [each for found in advice.strategieen if found.strategie == advice.strategie for each in found.voor]
    return (*advice.aangewezen_door, *sorted(pleading, key=lambda each: -each.punten))


def opposing(check: PolicyCheck, advice: Advice) -> Sequence[RuleFound]:
    """Return what the wheel has against the chosen strategies that it does not advise."""
    other = {each.strategie for each in check.gekozen} - {advice.strategie}
    found = [each for each in advice.strategieen if each.strategie in other]
    return [rule for each in found for rule in (*each.uitgesloten_door, *each.tegen)]


def arguments(rules: Iterable[RuleFound]) -> list[dict[str, str]]:
    """Return rules of the wheel as the templates read them."""
    return [{"tekst": each.reden, "regel": each.regel, "bewijs": ""} for each in rules]


def choice(found: ChosenBeside) -> dict[str, str]:
    """Return a chosen strategy as the templates read it."""
    return {
        "naam": found.naam,
        "verhouding": found.verhouding,
        "citaat": short(found.bewijs.citaat),
        "plek": short(found.bewijs.plek),
    }


def told(check: PolicyCheck) -> dict[str, object]:
    """Return what is good, what is not, and what to do first."""
    findings = first_of_each(check.bevindingen, lambda each: each.bevinding)
    shown, rest = findings[: MOST["bevindingen"]], findings[MOST["bevindingen"] :]
    missing = [each for each in check.oordeel.regels if each.doen] if check.ontbreekt else []
    steps = numbered((*check.oordeel.regels, *findings))
    return {
        "goed": points(check, check.goed[: MOST["goed"]]),
        "bevindingen": points(check, shown),
        "meer": [each.bevinding for each in rest],
        "meer_aantal": len(rest),
        "ontbreekt": actions(missing),
        "stappen": steps[: MOST["stappen"]],
        "stappen_meer": len(steps[MOST["stappen"] :]),
    }


def points(check: PolicyCheck, found: Iterable[Judged]) -> list[dict[str, str]]:
    """Return rules of the check with their reason; the chosen strategies have their quote in a part of their own."""
    told = {each.bewijs for each in check.gekozen}
    return [{"tekst": each.reden, "regel": each.regel, "bewijs": evidence_shown(each.bewijs, told)} for each in found]


def actions(found: Iterable[Judged]) -> list[dict[str, str]]:
    """Return rules of the check with what to do."""
    return [{"tekst": each.doen, "regel": each.regel, "bewijs": ""} for each in found]


def numbered(found: Iterable[Judged]) -> list[dict[str, object]]:
    """Return what to do first, each thing once, in order of weight."""
    steps = first_of_each((each for each in found if each.doen), lambda each: each.doen)
    return [{"tekst": each.doen, "regel": each.regel, "nummer": number} for number, each in enumerate(steps, 1)]


def first_of_each(found: Iterable[Judged], text_of: Callable[[Judged], str]) -> list[Judged]:
    """Return the first rule with each text, in their order."""
    kept: dict[str, Judged] = {}
    for each in found:
        kept.setdefault(text_of(each), each)
    return [*kept.values()]
