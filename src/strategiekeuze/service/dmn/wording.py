"""Say what is wrong with a decision table, for the people who keep it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.checks.tables.found import Fault
from strategiekeuze.errors import Problem, Severity
from strategiekeuze.language.dmn.unary import said
from strategiekeuze.language.quoting import quoted
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from strategiekeuze.checks.tables.found import FoundFault
    from strategiekeuze.model.decision_table import DecisionTable


def problem_of(finding: FoundFault, table: DecisionTable) -> Problem:
    """Return one finding as a problem."""
    return WORDS[finding.soort](finding, table)


def area(finding: FoundFault) -> str:
    """Return the cases of a finding in words."""
    return "; ".join(f"{side.kolom} {side.tekst}" for side in finding.gebied) or "elk geval"


def rows(numbers: tuple[int, ...]) -> str:
    """Return rows by their numbers."""
    return f"{'rij' if len(numbers) == 1 else 'rijen'} {listing(map(str, numbers), 'en')}"


def gap(finding: FoundFault, table: DecisionTable) -> Problem:
    """Say for which cases there is no row."""
    what = f"tabel {quoted(table.naam)} heeft geen rij voor: {area(finding)}"
    return Problem("dmn-gat", what, "Voeg een rij toe, of geef de tabel een standaarduitkomst.", finding.plaats)


def overlap(finding: FoundFault, _: DecisionTable) -> Problem:
    """Say when two rows hold at once where only one may."""
    first, second = finding.rijen
    what = f"rij {first} en rij {second} gelden allebei voor: {area(finding)}"
    return Problem("dmn-overlap", what, "Bij UNIQUE mag er één gelden. Maak een van de twee strenger.", finding.plaats)


def contradiction(finding: FoundFault, _: DecisionTable) -> Problem:
    """Say when two rows hold at once and give different outcomes."""
    first, second = finding.rijen
    what = f"rij {first} en rij {second} spreken elkaar tegen voor: {area(finding)}"
    remedy = "Bij ANY moeten rijen die allebei gelden hetzelfde geven. Maak een van de twee strenger."
    return Problem("dmn-tegenspraak", what, remedy, finding.plaats)


def masked(finding: FoundFault, _: DecisionTable) -> Problem:
    """Say that a row never decides."""
    *others, row = finding.rijen
    cause = f"Wat rij {row} noemt, valt ook onder {rows(tuple(others))}, en dat gaat voor."
    remedy = f"Haal rij {row} weg, of maak een andere rij strenger."
    return Problem("dmn-gemaskeerd", f"rij {row} komt nooit aan de beurt", remedy, finding.plaats, cause, finding.ernst)


def misleading(finding: FoundFault, _: DecisionTable) -> Problem:
    """Say for which cases a row does not give what it says."""
    first, row = finding.rijen
    what = f"rij {row} misleidt, want zij beslist niet over: {area(finding)}"
    cause = f"Rij {first} staat hoger, gaat voor en geeft iets anders."
    remedy = f"Noem in rij {row} alleen wat overblijft. Dan is elke rij los te lezen."
    return Problem("dmn-misleidend", what, remedy, finding.plaats, cause, finding.ernst)


def subsumed(finding: FoundFault, _: DecisionTable) -> Problem:
    """Say that other rows say the same."""
    *others, row = finding.rijen
    cause = f"Alles wat rij {row} zegt, zegt ook {rows(tuple(others))}."
    return Problem(
        "dmn-overbodig", f"rij {row} is overbodig", f"Haal rij {row} weg.", finding.plaats, cause, finding.ernst
    )


def duplicate(finding: FoundFault, _: DecisionTable) -> Problem:
    """Say that a row stands in the table twice."""
    first, row = finding.rijen
    what = f"rij {row} is gelijk aan rij {first}"
    remedy = f"Haal rij {row} weg, tenzij zij dubbel moet tellen."
    return Problem("dmn-dubbel", what, remedy, finding.plaats, severity=finding.ernst)


def never(finding: FoundFault, _: DecisionTable) -> Problem:
    """Say that a row can never hold."""
    what = f"rij {finding.rijen[0]} kan nooit gelden"
    cause = "Een van haar voorwaarden laat geen enkele waarde over die in die kolom mag staan."
    return Problem("dmn-geldt-nooit", what, "Verander die voorwaarde, of de toegestane waarden.", finding.plaats, cause)


def unused(finding: FoundFault, _: DecisionTable) -> Problem:
    """Say that a column decides nothing."""
    what = f"kolom {quoted(finding.kolom)} beslist nergens over"
    cause = "Elke rij laat in deze kolom elke waarde toe."
    return Problem("dmn-ongebruikte-kolom", what, "Haal de kolom weg.", finding.plaats, cause, finding.ernst)


def no_order(finding: FoundFault, _: DecisionTable) -> Problem:
    """Say that outcomes have no order where the order decides."""
    what = f"de uitkomst {quoted(finding.kolom)} heeft geen volgorde"
    cause = "Bij PRIORITY gaat de belangrijkste uitkomst voor."
    return Problem(
        "dmn-volgorde", what, "Zet alle waarden in outputValues, de belangrijkste voorop.", finding.plaats, cause
    )


def unordered(finding: FoundFault, _: DecisionTable) -> Problem:
    """Say that an outcome is not in the order."""
    what = f"uitkomst {said(finding.kolom)} van rij {finding.rijen[0]} staat niet in de volgorde"
    return Problem("dmn-volgorde", what, "Zet deze waarde in outputValues, of verander de rij.", finding.plaats)


def no_outcome(finding: FoundFault, _: DecisionTable) -> Problem:
    """Say that a row gives nothing."""
    number = finding.rijen[0]
    what = f"rij {number} heeft geen uitkomst in kolom {quoted(finding.kolom)}"
    cause = f"Wie onder rij {number} valt, krijgt daar niets."
    return Problem("dmn-geen-uitkomst", what, "Vul de uitkomst in.", finding.plaats, cause, finding.ernst)


def too_large(table: DecisionTable) -> Problem:
    """Say that not everything was searched."""
    what = f"tabel {quoted(table.naam)} is te groot om helemaal na te gaan"
    cause = "Wat hier staat klopt, maar er kan meer zijn."
    return Problem("dmn-te-groot", what, "Verdeel de tabel over kleinere.", table.plaats, cause, Severity.WARNING)


WORDS: Mapping[Fault, Callable[[FoundFault, DecisionTable], Problem]] = {
    Fault.GAP: gap,
    Fault.OVERLAP: overlap,
    Fault.CONTRADICTION: contradiction,
    Fault.MASKED: masked,
    Fault.MISLEADING: misleading,
    Fault.SUBSUMED: subsumed,
    Fault.DUPLICATE: duplicate,
    Fault.NEVER: never,
    Fault.UNUSED: unused,
    Fault.NO_ORDER: no_order,
    Fault.UNORDERED: unordered,
    Fault.NO_OUTCOME: no_outcome,
}
