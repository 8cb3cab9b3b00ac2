"""The receipt of an advice: all that is needed to repeat it years later."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from strategiekeuze.model.base import Frozen

FORMAT: Literal[1] = 1
"""Version of the form in which an advice is written as JSON."""


class FactStated(Frozen):
    """A fact as the advice was given it.

    Attributes:
        waarde: as a profile says it; of a list the options that hold.
        beslist: of a list the options of which is known whether they hold; empty elsewhere.
    """

    feit: str
    waarde: str | tuple[str, ...]
    herkomst: Literal["profiel", "register"]
    beslist: tuple[str, ...] = ()


class Input(Frozen):
    """The complete input of an advice; municipality and notes stand beside it in the advice.

    Attributes:
        feiten: sorted by key; a fact that is absent was unknown.
        beschrijving: what describes the profile, such as its name and day, by key of the fact.
        domein: the domain that was chosen apart from the profile, empty when none was.
    """

    feiten: tuple[FactStated, ...]
    beschrijving: Mapping[str, str]
    domein: str


class RuleSetParts(Frozen):
    """The parts of a rule set, each as the first 16 hexadecimal digits of its sha256: to see later what changed.

    Attributes:
        regels: by id.
        teksten: by name; those of the justification have "motivering/" in front.
        overig: the facts, the wheel, the sources and the pages about strategies.
    """

    regels: Mapping[str, str]
    teksten: Mapping[str, str]
    overig: Mapping[str, str]


class Execution(Frozen):
    """What differs between runs, kept apart from the canonical content."""

    tijd: str
    versie: str
    motoren: tuple[str, ...]


class Receipt(Frozen):
    """What is needed to repeat the advice. Every hash is a sha256 in hexadecimal digits.

    Attributes:
        regelset_sha256, teksten_sha256: over the files of the rule set, and over its texts.
        profiel_sha256, afwegingen_sha256: over the facts as read, and over what people weigh differently.
        registerbron: source of the figures about the municipality, empty when none was used.
        sha256: over the canonical form of the advice; empty until `sealed` fills it, because it takes time.
    """

    regelset: str
    regelset_versie: str
    regelset_sha256: str
    teksten_sha256: str
    profiel_sha256: str
    afwegingen_sha256: str
    registerbron: str
    delen: RuleSetParts
    sha256: str = ""
    uitvoering: Execution
