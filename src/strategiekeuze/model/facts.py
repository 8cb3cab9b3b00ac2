"""What a fact is: its kind, bounds, question and derivation. Which facts exist is data, in `feiten.yaml`.

Every value that an engine sees is an integer. The kind decides how a fact is held:

- count: the number itself; decimal and score: hundredths (2.5 is 250)
- ordered choice: the index of the option, counted from 0; yes/no: 1 or 0
- choice without order: the index of the option
- list: a bit mask, bit n for option n
"""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from strategiekeuze.model.base import Frozen
from strategiekeuze.suggestion import dropped, plain

if TYPE_CHECKING:
    from collections.abc import Mapping


class Kind(StrEnum):
    """The kinds of fact, by the Dutch word that `feiten.yaml` uses."""

    COUNT = "aantal"
    DECIMAL = "decimaal"
    SCORE = "score"
    YES_NO = "ja/nee"
    ORDERED = "volgorde"
    CHOICE = "keuze"
    LIST = "lijst"
    NAME = "naam"
    DATE = "datum"


HUNDREDTHS = frozenset({Kind.DECIMAL, Kind.SCORE})
"""Kinds that are held in hundredths."""

NUMBERS = frozenset({Kind.COUNT, *HUNDREDTHS})
"""Kinds that are written as a number."""

DESCRIPTIVE = frozenset({Kind.NAME, Kind.DATE})
"""Kinds that describe the profile; no rule can read them."""

SCORE_BOUNDS = (100, 500)
"""A score runs from 1 to 5, in hundredths."""


class Option(Frozen):
    """One of the values of a choice, with the other names it goes by."""

    naam: str
    ook: tuple[str, ...] = ()


class Mean(Frozen):
    """The mean of other facts, rounded half up to hundredths.

    Attributes:
        deels: whether the known facts alone give a point when others are unknown.
    """

    soort: Literal["gemiddelde"] = "gemiddelde"
    van: tuple[str, ...]
    deels: bool = False


class Lowest(Frozen):
    """Which of other facts is lowest; the first of equals."""

    soort: Literal["laagste"] = "laagste"
    van: tuple[str, ...]


class ClassOf(Frozen):
    """The class in which a number falls: option n starts at the n-th limit."""

    soort: Literal["klasse"] = "klasse"
    van: str
    grenzen: tuple[int, ...]


class Lookup(Frozen):
    """The value that belongs to a choice: `tabel[option]` is this fact's value."""

    soort: Literal["opzoeken"] = "opzoeken"
    van: str
    tabel: tuple[int, ...]


Derivation = Mean | Lowest | ClassOf | Lookup


class Fact(Frozen):
    """One declared fact.

    Attributes:
        sleutel: name in code, rules and JSON: small letters, digits and underscores.
        naam: name that users read.
        van, tot: smallest and largest value, in the fact's own integers.
        uit_register: column of the register of municipalities that fills this fact.
        aanname: the value assumed when the fact is unknown, for advice that is *vast, mits*.
        omvang: whether a rule on this fact is a rule about size.
        vast: whether nobody can change the fact, so that no advice about changes may touch it.
        op_te_geven: whether a profile may state the fact; a derived fact often may not.
        schatting: the fact that lends its value when this one is unknown.
    """

    sleutel: str
    naam: str
    soort: Kind
    van: int
    tot: int
    vraag: str = ""
    eenheid: str = ""
    opties: tuple[Option, ...] = ()
    ook: tuple[str, ...] = ()
    groep: str = ""
    rubriek: str = ""
    parameter: str = ""
    uit_register: str = ""
    verplicht: bool = False
    omvang: bool = False
    vast: bool = False
    aanname: int | None = None
    aanname_in_woorden: str = ""
    afleiding: Derivation | None = None
    op_te_geven: bool = True
    schatting: str | None = None

    @property
    def everything(self) -> int:
        """The mask of all options."""
        return (1 << len(self.opties)) - 1

    def held(self, mask: int) -> tuple[Option, ...]:
        """Return the options that a mask holds, in the order of the fact."""
        return tuple(option for index, option in enumerate(self.opties) if mask >> index & 1)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Every name that a user may write for this fact."""
        return (self.naam, self.sleutel, *self.ook)

    @cached_property
    def option_index(self) -> Mapping[str, int]:
        """The index of each option by its plain name and other names."""
        pairs = ((name, index) for index, option in enumerate(self.opties) for name in (option.naam, *option.ook))
        return {plain(name): index for name, index in pairs}

    def option_called(self, text: str) -> int | None:
        """Return the index of the option that a text names; a sign that its names lack makes it another word."""
        index = self.option_index.get(plain(text))
        if index is None or not dropped(text):
            return index
        option = self.opties[index]
        same = (name for name in (option.naam, *option.ook) if plain(name) == plain(text))
        own = {sign for name in same for sign in dropped(name)}
        return index if dropped(text) <= own else None


class Facts(Frozen):
    """All declared facts, in the order of the file."""

    feiten: tuple[Fact, ...]

    @cached_property
    def by_key(self) -> Mapping[str, Fact]:
        """Each fact by its key."""
        return {fact.sleutel: fact for fact in self.feiten}

    @cached_property
    def by_name(self) -> Mapping[str, Fact]:
        """Each fact by the plain form of every name it goes by."""
        return {plain(name): fact for fact in self.feiten for name in fact.names}

    @cached_property
    def municipality(self) -> Fact | None:
        """The fact that names a municipality of the register; None when no fact comes from the register."""
        used = any(fact.uit_register for fact in self.feiten)
        return next((fact for fact in self.feiten if used and fact.soort is Kind.NAME), None)

    @cached_property
    def groups(self) -> Mapping[str, tuple[Fact, ...]]:
        """The facts of each group, in the order of the file."""
        names = dict.fromkeys(fact.groep for fact in self.feiten if fact.groep)
        return {name: tuple(fact for fact in self.feiten if fact.groep == name) for name in names}
