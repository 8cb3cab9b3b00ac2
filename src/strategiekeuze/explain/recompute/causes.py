"""What changed since an advice was given: rules, texts, program, register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.profile.municipality import from_register
from strategiekeuze.language.values import show_value
from strategiekeuze.model.facts import Kind
from strategiekeuze.model.recomputation import Causes, RegisterChange, RuleChange, TextChange
from strategiekeuze.registry import LookupFailedError, find

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.answers import Answer
    from strategiekeuze.model.facts import Fact, Facts
    from strategiekeuze.model.found import RuleFound
    from strategiekeuze.model.recomputation import Change, FactLost
    from strategiekeuze.model.rule import RuleSet


def causes(then: Advice, now: Advice, rules: RuleSet, lost: tuple[FactLost, ...]) -> Causes:
    """Return what changed between two advices on one input, of which the second was given with these rules."""
    one, other = then.ontvangstbewijs, now.ontvangstbewijs
    changed = one.regelset_sha256 != other.regelset_sha256
    return Causes(
        regels_anders=changed,
        regelset_toen=f"{one.regelset}, versie {one.regelset_versie}",
        regelset_nu=f"{other.regelset}, versie {other.regelset_versie}",
        # Another version of the program may hash a part otherwise; only other files are other rules.
        regels=tuple(rule_changes(then, now, rules)) if changed else (),
        teksten=tuple(text_changes(then, now)) if changed else (),
        overig=tuple(name for name, _ in differences(one.delen.overig, other.delen.overig)) if changed else (),
        programma_toen=one.uitvoering.versie,
        programma_nu=other.uitvoering.versie,
        registerbron_toen=one.registerbron,
        registerbron_nu=other.registerbron,
        registercijfers=tuple(register_changes(then, rules.feiten)),
        register_melding=fate_of(then.gemeente.code),
        feiten_weg=lost,
    )


def explained(found: Causes) -> bool:
    """Tell whether something changed that can make an advice differ."""
    pairs = ((found.programma_toen, found.programma_nu), (found.registerbron_toen, found.registerbron_nu))
    return found.regels_anders or bool(found.feiten_weg) or any(then != now for then, now in pairs)


def differences(then: Mapping[str, str], now: Mapping[str, str]) -> Iterator[tuple[str, Change]]:
    """Yield each part that came, went or changed, by name."""
    for name in sorted({*then, *now}):
        if name not in then:
            yield name, "nieuw"
        elif name not in now:
            yield name, "weg"
        elif then[name] != now[name]:
            yield name, "veranderd"


def rule_changes(then: Advice, now: Advice, rules: RuleSet) -> Iterator[RuleChange]:
    """Yield the rules that came, went or changed, as far as the earlier advice shows them."""
    seen = shown_rules(then)
    for name, kind in differences(then.ontvangstbewijs.delen.regels, now.ontvangstbewijs.delen.regels):
        yield rule_change(name, kind, seen.get(name), rules)


def rule_change(name: str, kind: Change, before: RuleFound | None, rules: RuleSet) -> RuleChange:
    """Return a rule that came, went or changed."""
    after = rules.by_id.get(name)
    title = after.titel if after else before.titel if before else ""
    compared = before if after else None
    old = {each.zin for each in compared.voorwaarden} if compared else set()
    new = {each.zin for each in after.voorwaarden} if compared and after else set()
    moved = compared is not None and after is not None and compared.punten != after.conclusie.punten
    return RuleChange(
        regel=name,
        soort=kind,
        titel=title,
        titel_toen=compared.titel if compared and compared.titel != title else "",
        punten_toen=compared.punten if compared and moved else None,
        punten_nu=after.conclusie.punten if after and moved else None,
        voorwaarden_weg=tuple(sorted(old - new)),
        voorwaarden_erbij=tuple(sorted(new - old)),
    )


def shown_rules(advice: Advice) -> Mapping[str, RuleFound]:
    """Return every rule that an advice shows, by id."""
    groups = [advice.aangewezen_door]
    for each in advice.strategieen:
        groups += [each.voor, each.tegen, each.uitgesloten_door]
    return {rule.regel: rule for group in groups for rule in group}


def text_changes(then: Advice, now: Advice) -> Iterator[TextChange]:
    """Yield the texts that came, went or changed."""
    for name, kind in differences(then.ontvangstbewijs.delen.teksten, now.ontvangstbewijs.delen.teksten):
        yield TextChange(tekst=name, soort=kind)


def register_changes(then: Advice, facts: Facts) -> Iterator[RegisterChange]:
    """Yield the figures of the register in an advice that are others now."""
    try:
        figures = dict(from_register(find(then.gemeente.code).gemeente, facts)) if then.gemeente.code else {}
    except LookupFailedError:
        return
    for each in then.invoer.feiten:
        figure, fact = figures.get(each.feit), facts.by_key.get(each.feit)
        now = in_words(fact, figure) if fact and figure else ""
        before = each.waarde if isinstance(each.waarde, str) else ", ".join(each.waarde) or "geen"
        if fact and now and each.herkomst == "register" and now != before:
            yield RegisterChange(feit=each.feit, naam=fact.naam, toen=before, nu=now)


def in_words(fact: Fact, answer: Answer) -> str:
    """Return a figure of the register as an advice writes it."""
    return answer.text if fact.soort is Kind.LIST else show_value(fact, answer.value)


def fate_of(code: str) -> str:
    """Return what became of a municipality, empty when it is as it was."""
    try:
        return find(code).melding if code else ""
    except LookupFailedError as error:
        return f"{error.problems[0].what[:1].upper()}{error.problems[0].what[1:]}."
