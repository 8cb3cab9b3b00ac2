"""The rule sets in `examples/` with one fault in each, as somebody would write it, and what refutes which property."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from shutil import copytree
from typing import TYPE_CHECKING

from strategiekeuze import load_rules

if TYPE_CHECKING:
    from strategiekeuze import RuleSet
    from strategiekeuze.model.verification import ProofFinding, Verification

EXAMPLES = Path(__file__).parents[2] / "examples"

DEAD = "regel-kan-niet-gelden"
IDLE = frozenset({DEAD, "regels-zeggen-hetzelfde", "overschaduwde-regel", "regel-zonder-gevolg", "trede-beslist-nooit"})

REFUTES = {
    "altijd-een-antwoord": {"altijd-een-antwoord"},
    "nooit-alles-uitgesloten": {"nooit-alles-uitgesloten"},
    "een-strategie-per-trede": {"twee-op-een-trede"},
    "elke-strategie-kan-winnen": {"strategie-wint-nooit"},
    "elke-regel-kan-gelden": {DEAD},
    "elke-bevinding-wisselt": {"bevinding-geldt-altijd", "bevinding-geldt-nooit"},
    "elke-voorwaarde-telt": {"voorwaarde-volgt-vanzelf"},
    "elk-argument-eenmaal": {"regels-zeggen-hetzelfde"},
    "elke-trede-beslist": {DEAD, "trede-beslist-nooit"},
    "elke-regel-telt": IDLE,
    "altijd-bij-meer": {"belofte-klopt-niet"},
}
"""Per property that can be refuted the codes of the findings that do so."""


MORE_THAN = """  keer-meer-dan:
    {soort: voorwaarde, zin: 'de dienst is meer dan {aantal} keer per jaar nodig', feit: keer_per_jaar, operator: ">"}
"""


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault in one of our examples.

    Attributes:
        name: of the folder in `examples/`.
        old, new: a text in the file with rules, and what takes its place; without the first it goes behind all.
        refuted: the properties that it refutes.
        told: the code and the rules of the finding that tells it.
        what: that finding, in one sentence.
    """

    name: str
    old: str
    new: str
    refuted: tuple[str, ...]
    told: tuple[str, tuple[str, ...]]
    what: str

    def rules(self, folder: Path) -> RuleSet:
        """Return the rule set with the fault, written in a folder."""
        path = folder / "regels"
        copytree(EXAMPLES / self.name / "regels", path)
        (path / "teksten" / f"{self.told[1][0]}.md.j2").write_text("Dit is de reden.\n", encoding="utf-8")
        if self.name == "sourcing":
            change(path / "taal.yaml", "zinnen:\n", f"zinnen:\n{MORE_THAN}")
        file = path / f"{self.name}.feature"
        change(file, self.old or file.read_text(encoding="utf-8"), self.new, keep=not self.old)
        return load_rules(path)


def change(file: Path, old: str, new: str, *, keep: bool = False) -> None:
    """Put a text in the place of another that stands in a file once, or behind it."""
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, old + new if keep else new), encoding="utf-8")


def refuted(found: Verification) -> tuple[str, ...]:
    """Return the properties that are refuted."""
    return tuple(each.eigenschap for each in found.eigenschappen if each.uitslag == "weerlegd")


def reasons(found: Verification, name: str) -> list[ProofFinding]:
    """Return the findings that refute a property: each with a rule and its place, or with a profile that shows it.

    Of a strategy that never wins there may be no rule at all.
    """
    told = [each for each in found.bevindingen if each.code in REFUTES[name]]
    shown = [each for each in told if (each.regels and each.plaatsen) or each.voorbeeld]
    return told if name == "elke-strategie-kan-winnen" else shown


def added(number: str, *steps: str) -> str:
    """Return a rule to write behind the others."""
    written = "\n".join(f"      {step}" for step in steps)
    return f"\n    @regel:{number} @eigen-werk\n    Scenario: Een regel te veel\n{written}\n"


OFTEN = "      Gegeven de dienst is minstens 12 keer per jaar nodig\n"

FAULTS = {
    "the same argument in the same words": Fault(
        "sourcing",
        "",
        added("SRC-07", 'Gegeven het maatwerk is "gemengd"', 'Dan pleit dit voor "Werken met een vaste partner"'),
        ("elk-argument-eenmaal",),
        ("regels-zeggen-hetzelfde", ("SRC-07", "SRC-03")),
        "regel SRC-07 zegt hetzelfde als regel SRC-03",
    ),
    "the same argument with another boundary": Fault(
        "sourcing",
        "",
        added("SRC-07", "Gegeven de dienst is meer dan 11 keer per jaar nodig", 'Dan pleit dit voor "Zelf doen"'),
        ("elk-argument-eenmaal", "elke-regel-telt"),
        ("regels-zeggen-hetzelfde", ("SRC-07", "SRC-06")),
        "regel SRC-07 zegt hetzelfde als regel SRC-06",
    ),
    "a wider condition": Fault(
        "sourcing",
        OFTEN,
        f"{OFTEN}      En de dienst is minstens 5 keer per jaar nodig\n",
        ("elke-voorwaarde-telt",),
        ("voorwaarde-volgt-vanzelf", ("SRC-06",)),
        'deze voorwaarde van regel SRC-06 volgt al uit de andere: "de dienst is minstens 5 keer per jaar nodig"',
    ),
    "the same designation": Fault(
        "sourcing",
        "",
        added("SRC-07", 'Gegeven het maatwerk is "standaard"', 'Dan is "Kopen op de markt" aangewezen op trede 1'),
        ("elke-regel-telt",),
        ("regels-zeggen-hetzelfde", ("SRC-07", "SRC-01")),
        "regel SRC-07 zegt hetzelfde als regel SRC-01",
    ),
    "a designation with one condition more": Fault(
        "kapvergunning",
        "",
        added(
            "KAP-90",
            "Gegeven de stam is minder dan 60 cm rond",
            "En de boom staat niet op de lijst",
            "En er is plek voor een nieuwe boom",
            'Dan is "Geen vergunning nodig" aangewezen op trede 2',
        ),
        ("elke-regel-telt",),
        ("overschaduwde-regel", ("KAP-90", "KAP-04")),
        "regel KAP-90 voegt niets toe aan regel KAP-04",
    ),
    "a finding that nothing reads": Fault(
        "kapvergunning",
        "",
        added("KAP-90", "Gegeven er is plek voor een nieuwe boom", 'Dan geldt de bevinding "plek"'),
        ("elke-regel-telt",),
        ("regel-zonder-gevolg", ("KAP-90",)),
        "regel KAP-90 verandert nooit een advies",
    ),
}
