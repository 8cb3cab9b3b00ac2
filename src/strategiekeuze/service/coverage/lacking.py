"""What no example exercises, each with what to add."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.model.coverage import CoveredOutcome, Lacking
from strategiekeuze.service.coverage.showable import FINDING, JUST_NOT, RULE, THRESHOLD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.coverage import Coverage
    from strategiekeuze.service.coverage.showable import Key

OUTCOMES = {
    "strategie": ('geen voorbeeld krijgt het advies "{name}"', 'Voeg een profiel toe met: Dan is het advies "{name}"'),
    "trede": ("geen voorbeeld krijgt zijn advies op trede {name}", "Voeg een profiel toe dat op trede {name} stopt."),
    "zekerheid": (
        'geen voorbeeld heeft de zekerheid "{name}"',
        'Voeg een profiel toe met: Dan is de zekerheid "{name}"',
    ),
    "bijzonder": ("geen voorbeeld laat dit zien: {name}", "Voeg een profiel toe met deze uitkomst: {name}."),
}


Asked = tuple[Lacking, "Key"]
"""What lacks, and what `Showable` calls it."""


def lacking(found: Coverage) -> Iterator[Asked]:
    """Yield everything that lacks: outcomes first, then rules, findings and thresholds."""
    for each in found.uitkomsten:
        if not each.hoe_vaak:
            yield outcome(each), (each.soort, each.naam)
    yield from rules(found)
    yield from findings(found)
    yield from ((each, (THRESHOLD,)) for each in thresholds(found))


def outcome(each: CoveredOutcome) -> Lacking:
    """Return that an outcome lacks."""
    what, todo = OUTCOMES[each.soort]
    return Lacking(wat=what.format(name=each.naam), doen=todo.format(name=each.naam))


def rules(found: Coverage) -> Iterator[Asked]:
    """Yield the rules that never hold, or never only just fail."""
    for each in found.regels:
        if not each.geldt:
            todo = f'Voeg een profiel toe waarin elke voorwaarde klopt, met: Dan telt regel "{each.regel}" mee'
            what = f"{each.regel} geldt in geen enkel voorbeeld"
            yield Lacking(wat=what, doen=todo, plaats=each.plaats), (RULE, each.regel)
        if not each.net_niet:
            what = f"in geen enkel voorbeeld mist {each.regel} precies één voorwaarde"
            todo = f'Voeg een profiel toe dat één voorwaarde mist, met: Dan telt regel "{each.regel}" niet mee'
            yield Lacking(wat=what, doen=todo, plaats=each.plaats), (JUST_NOT, each.regel)


def findings(found: Coverage) -> Iterator[Asked]:
    """Yield the findings that never hold, or never fail."""
    for each in found.bevindingen:
        shown = {"geldt": each.geldt, "niet geldt": each.geldt_niet}
        for word in (word for word, number in shown.items() if not number):
            what = f'geen voorbeeld laat zien dat de bevinding "{each.bevinding}" {word}'
            todo = f"Voeg een profiel toe waarin deze bevinding {word}."
            key = (FINDING, each.bevinding, word == "geldt")
            yield Lacking(wat=what, doen=todo, plaats=each.plaats), key


def thresholds(found: Coverage) -> Iterator[Lacking]:
    """Yield the thresholds of which one side lacks."""
    for each in found.grenzen:
        sides = ((each.net_wel, each.waarde_wel, "net binnen"), (each.net_niet, each.waarde_niet, "net buiten"))
        for value, side in ((value, side) for number, value, side in sides if not number):
            what = f"geen voorbeeld ligt {side} de grens van {each.regels[0]}: {each.naam} {value}"
            todo = f"Voeg een profiel toe waarin {each.naam} precies {value} is."
            yield Lacking(wat=what, doen=todo, plaats=each.plaats)
