"""The reverse check: for which municipality a chosen strategy would be right, and in what this one differs."""

from __future__ import annotations

from strategiekeuze.model.advice import Certainty
from strategiekeuze.model.base import Frozen
from strategiekeuze.model.change import Change, ChangedFact


class FactOfRegister(Frozen):
    """What the register says of a municipality, as far as rules may tell it from others by that."""

    feit: str
    naam: str
    waarde: str


class NearMunicipality(Frozen):
    """A municipality that, with the other answers of the profile, comes near to the chosen strategy.

    Attributes:
        code: CBS code.
        feiten: what the register says of it and the rules read.
        stappen: fewest steps; 0 when the strategy already leads there.
        wijzigingen: the answers of the profile that must be different, in the order of `feiten.yaml`.
        zekerheid: how sure the advice would be then.
    """

    code: str
    naam: str
    feiten: tuple[FactOfRegister, ...]
    stappen: int
    wijzigingen: tuple[ChangedFact, ...]
    zekerheid: Certainty


class ReverseCheck(Frozen):
    """For which municipality a strategy would be right.

    Attributes:
        strategie, naam: slug and name of the chosen strategy.
        eigen: the smallest change of this profile that gives the strategy; facts that are fixed stay as they are.
        met_vaste: the same when also facts may change that a municipality cannot choose, those of the register apart;
            only when `eigen` proves that it cannot be.
        uit_register: names of the facts for which each municipality has its own figures, if rules read them.
        gemeenten: number of municipalities in the register.
        zonder_verandering: at how many of them the strategy leads with all other answers as they are; exact.
        dichtstbij: the nearest, this municipality itself apart: fewest steps first, then the nearest in size.
        niet_af: number of municipalities for which time was up.
        dichtstbij_bewezen: whether it is proved that no other municipality is nearer.
        seconden: the time limit of the whole.
        tekst: all of this in Markdown.
    """

    gemeente: str
    strategie: str
    naam: str
    eigen: Change
    met_vaste: Change | None
    uit_register: tuple[str, ...]
    gemeenten: int
    zonder_verandering: int
    dichtstbij: tuple[NearMunicipality, ...]
    niet_af: int
    dichtstbij_bewezen: bool
    seconden: float
    tekst: str
    voorbehoud: str
