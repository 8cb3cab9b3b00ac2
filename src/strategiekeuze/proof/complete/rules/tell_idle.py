"""Say of rules that they do nothing, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.program import concluders
from strategiekeuze.model.rule import Effect
from strategiekeuze.model.verification import ProofFinding
from strategiekeuze.proof.complete.rules.told import ids, named, placed, places, said
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.model.rule import Rule
    from strategiekeuze.proof.complete.effect.effect import Reason
    from strategiekeuze.proof.complete.rules.always import Follows
    from strategiekeuze.proof.complete.rules.firing import Exclusion

TOO_LATE = "Welke voorwaarden elkaar uitsluiten, is niet gevonden binnen de tijd."
UNSEEN = "Zij geldt soms wel. Maar zonder haar is het advies bij elk volledig profiel hetzelfde."
STRONG = 2
"""Points of the strongest argument."""


def dead(rules: Sequence[Rule], place: int, why: Exclusion | None) -> ProofFinding:
    """Say that a rule can never hold."""
    rule = rules[place]
    behind = [rules[other] for _, others in (why.behind if why else ()) for other in others]
    conditions = [condition.plaats for condition in (why.conditions if why else ())]
    return ProofFinding(
        code="regel-kan-niet-gelden",
        ernst="fout",
        wat=f"regel {rule.id} kan nooit gelden",
        waarom=" ".join(excluded(rules, why)) if why else TOO_LATE,
        doen=f"Pas een van deze voorwaarden aan, of haal regel {rule.id} weg.",
        regels=ids([rule, *behind]),
        plaatsen=(*places([rule, *behind]), *conditions),
    )


def excluded(rules: Sequence[Rule], why: Exclusion) -> Iterator[str]:
    """Say which conditions exclude each other, and which rules stand behind them."""
    alone = len(why.conditions) == 1
    yield f"{'Deze voorwaarde geldt nooit' if alone else 'Deze voorwaarden gaan niet samen'}: {said(why.conditions)}."
    for name, settling in why.behind:
        if settling:
            yield f'Over de bevinding "{name}": zie {placed([rules[place] for place in settling])}.'


def constant(rules: tuple[Rule, ...], name: str, *, holds: bool) -> ProofFinding:
    """Say that a finding always holds, or never."""
    settling = [rules[place] for place in concluders(rules, name)]
    always = f"Bij elk volledig profiel geldt minstens een van deze regels: {listing(ids(settling))}."
    never = f"Geen van haar regels kan gelden: {listing(ids(settling))}."
    stricter = "Maak de voorwaarden van deze regels strenger, of haal de bevinding weg."
    return ProofFinding(
        code="bevinding-geldt-altijd" if holds else "bevinding-geldt-nooit",
        ernst="fout",
        wat=f'de bevinding "{name}" geldt {"altijd" if holds else "nooit"}',
        waarom=always if holds else never,
        doen=stricter if holds else "Pas de voorwaarden van deze regels aan, of haal de bevinding weg.",
        regels=ids(settling),
        plaatsen=places(settling),
    )


def follows(rules: Sequence[Rule], found: Follows) -> ProofFinding:
    """Say that a condition follows from the others."""
    rule = rules[found.rule]
    why = f"Zij geldt altijd als dit geldt: {said(found.others)}."
    return ProofFinding(
        code="voorwaarde-volgt-vanzelf",
        ernst="waarschuwing",
        wat=f'deze voorwaarde van regel {rule.id} volgt al uit de andere: "{found.condition.zin}"',
        waarom=why if found.others else "Zij geldt bij elk volledig profiel.",
        doen="Haal deze voorwaarde weg, of pas haar aan.",
        regels=(rule.id,),
        plaatsen=(rule.plaats, found.condition.plaats),
    )


def rung(rules: Sequence[Rule], number: int, above: Sequence[int]) -> ProofFinding:
    """Say that a rung never decides."""
    here = [rule for rule in rules if rule.conclusie.trede == number]
    earlier = listing(ids([rules[place] for place in above]))
    idle_too = "De regels op deze trede veranderen dus nooit een advies."
    return ProofFinding(
        code="trede-beslist-nooit",
        ernst="fout",
        wat=f"trede {number} beslist nooit",
        waarom=f"Geldt daar een regel, dan geldt ook altijd een regel op een eerdere trede: {earlier}. {idle_too}",
        doen=f"Maak de voorwaarden op een eerdere trede strenger, of haal trede {number} weg.",
        regels=ids(here),
        plaatsen=places(here),
    )


def idle(rules: Sequence[Rule], place: int, why: Reason) -> ProofFinding:
    """Say that a rule never changes an advice."""
    rule, by = rules[place], [rules[other] for other in why.by]
    if not by:
        return without_effect(rule, UNSEEN, f"Haal regel {rule.id} weg, of pas haar voorwaarden of haar besluit aan.")
    same = all(other.conclusie == rule.conclusie for other in by)
    adds = "zegt hetzelfde als" if why.same else "voegt niets toe aan"
    return ProofFinding(
        code="regels-zeggen-hetzelfde" if why.same else "overschaduwde-regel",
        ernst="fout",
        wat=f"regel {rule.id} {adds} {named(by)}" if same else f"regel {rule.id} maakt nooit verschil",
        waarom=" ".join((covered(rule, by), *settled(rule, by))),
        doen=f"Haal regel {rule.id} weg, of pas haar voorwaarden aan." if not same else merged(rule, by),
        regels=ids([rule, *by]),
        plaatsen=places([rule, *by]),
    )


def unread(rule: Rule) -> ProofFinding:
    """Say that a rule never changes an advice because nothing reads the finding that it concludes."""
    why = f'Geen regel gebruikt de bevinding "{rule.conclusie.doel}".'
    return without_effect(rule, why, f"Gebruik de bevinding in een andere regel, of haal regel {rule.id} weg.")


def without_effect(rule: Rule, why: str, remedy: str) -> ProofFinding:
    """Say that a rule never changes an advice."""
    return ProofFinding(
        code="regel-zonder-gevolg",
        ernst="fout",
        wat=f"regel {rule.id} verandert nooit een advies",
        waarom=why,
        doen=remedy,
        regels=(rule.id,),
        plaatsen=(rule.plaats,),
    )


def covered(rule: Rule, by: Sequence[Rule]) -> str:
    """Say that others always hold where a rule does."""
    if len(by) == 1:
        return f"Waar regel {rule.id} geldt, geldt ook altijd {placed(by)}."
    return f"Waar regel {rule.id} geldt, geldt ook altijd een van de {placed(by)}."


def settled(rule: Rule, by: Sequence[Rule]) -> Iterator[str]:
    """Say what the others do."""
    if any(other.conclusie == rule.conclusie for other in by):
        yield "Dan is hetzelfde al besloten."
    if any(other.conclusie.trede and other.conclusie.trede != rule.conclusie.trede for other in by):
        yield "Een eerdere trede gaat voor." if rule.conclusie.trede else "Een trede gaat voor."
    if rule.conclusie.punten and any(other.conclusie.soort is Effect.EXCLUSION for other in by):
        yield "Is de strategie uitgesloten, dan tellen punten niet meer."


def merged(rule: Rule, by: Sequence[Rule]) -> str:
    """Say how rules that conclude the same become fewer."""
    stays = f"Regel {by[0].id} blijft zoals zij is." if len(by) == 1 else f"De {named(by)} blijven zoals zij zijn."
    return f"Voeg samen: haal regel {rule.id} weg. {stays}"


def twice(rules: Sequence[Rule], first: int, second: int) -> ProofFinding:
    """Say that two arguments mean the same."""
    earlier, later = rules[first], rules[second]
    both = abs(earlier.conclusie.punten + later.conclusie.punten)
    stronger = f'Moet het dubbel tellen? Laat regel {earlier.id} dan "sterk" pleiten.' if both == STRONG else ""
    return ProofFinding(
        code="regels-zeggen-hetzelfde",
        ernst="waarschuwing",
        wat=f"regel {later.id} zegt hetzelfde als regel {earlier.id}",
        waarom="Zij gelden bij precies dezelfde profielen. Hun punten tellen dus dubbel.",
        doen=" ".join(filter(None, (f"Voeg samen: haal regel {later.id} weg.", stronger))),
        regels=ids([later, earlier]),
        plaatsen=places([later, earlier]),
    )
