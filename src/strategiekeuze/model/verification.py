"""What is proved of a rule set: its properties, what was found, and an example of each finding."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from strategiekeuze.errors import Place
from strategiekeuze.model.base import Frozen

Weight = Literal["fout", "waarschuwing", "ter informatie"]
"""How bad a finding is: a fault makes the proof fail, a warning asks for a look, the rest only tells."""

Verdict = Literal["bewezen", "weerlegd", "tijd op"]
"""Whether a property holds: proved, refuted by an example, or not known within the time limit."""


Stated = bool | int | float | str | tuple[str, ...]
"""A value as a profile states it: ja/nee as a bool, a number as a number, of a list the options that hold."""


class ProofExample(Frozen):
    """A complete profile that shows a finding, checked by the engine.

    Attributes:
        titel: title of the scenario.
        profiel: per key of a fact its value.
        uitkomst: slug of the advice that the rules give now; None for no preference, and for `tegenspraak`.
        tegenspraak: whether the engine gives no advice, because two strategies are designated on one rung.
        vraag: what the working group must answer about this profile; the answer is then left open. Empty otherwise.
        tekst: the example in Gherkin, ready for `features/`; empty until the service has written it.
    """

    titel: str
    profiel: Mapping[str, Stated]
    uitkomst: str | None
    tegenspraak: bool = False
    vraag: str = ""
    tekst: str = ""


class MergeProposal(Frozen):
    """How rules that say the same become fewer.

    Attributes:
        tekst: the rule that takes their place, in Gherkin; empty when the rules that stay need no change.
        in_plaats_van: ids of the rules whose text it replaces.
        weg: what then goes away, in words.
        let_op: what else there is to know, in whole sentences.
    """

    tekst: str
    in_plaats_van: tuple[str, ...]
    weg: tuple[str, ...]
    let_op: tuple[str, ...]


class ProofFinding(Frozen):
    """One thing that was found, for a member of the working group.

    Attributes:
        code: stable name of the kind of finding, for machines.
        wat: one sentence without final stop.
        waarom: the reason, in whole sentences; empty when `wat` says it all.
        doen: what can be done about it, in whole sentences.
        regels: ids of the rules that it is about.
        plaatsen: where those stand, in the same order; more when conditions are meant.
        voorbeeld: a profile that shows it; None when the finding is that there is no such profile.
        voorstel: how to merge rules that say the same; None when the finding is about something else.
    """

    code: str
    ernst: Weight
    wat: str
    doen: str = ""
    waarom: str = ""
    regels: tuple[str, ...] = ()
    plaatsen: tuple[Place, ...] = ()
    voorbeeld: ProofExample | None = None
    voorstel: MergeProposal | None = None


class ProvedProperty(Frozen):
    """One property of the rule set.

    Attributes:
        eigenschap: stable name, for machines.
        naam: the same in words, as a sentence that is true when the property holds; without final stop.
        seconden: how long it took.
        open: what was not settled in time, in words; empty unless time was up.
    """

    eigenschap: str
    naam: str
    uitslag: Verdict
    seconden: float = 0.0
    open: tuple[str, ...] = ()


class ProofPart(Frozen):
    """What one part of the proof gives."""

    eigenschappen: tuple[ProvedProperty, ...] = ()
    bevindingen: tuple[ProofFinding, ...] = ()


class MostPoints(Frozen):
    """The most points that a strategy reaches in one complete profile that passes the ladder.

    Attributes:
        punten: None when that was not clear in time.
        profiel: a profile that reaches it; empty when no profile passes the ladder.
    """

    strategie: str
    naam: str
    punten: int | None
    profiel: Mapping[str, Stated] = {}


class AcceptedFound(Frozen):
    """A class of no preference that the working group accepts, with a profile in it.

    Attributes:
        komt_voor: whether some profile without preference is in it; None when that was not clear in time.
    """

    naam: str
    waarom: str
    door: str
    op: str
    plaats: Place
    komt_voor: bool | None
    profiel: Mapping[str, Stated] = {}


class Verification(Frozen):
    """What is proved of a rule set.

    Attributes:
        gaten: how many examples show all profiles without an answer; `gaten_minstens` when there may be more of those.
        gaten_nodig: how many it takes at least, as far as that is proved.
        seconden: the time limit.
        duur: how long it took.
    """

    formaat: Literal[1] = 1
    regelset: str
    versie: str
    sha256: str
    regels: int
    strategieen: int
    eigenschappen: tuple[ProvedProperty, ...]
    bevindingen: tuple[ProofFinding, ...]
    punten: tuple[MostPoints, ...]
    aanvaard: tuple[AcceptedFound, ...]
    gaten: int
    gaten_minstens: bool
    gaten_nodig: int = 0
    seconden: float
    duur: float
    voorbehoud: str

    @property
    def clean(self) -> bool:
        """Whether every property is proved and nothing is wrong."""
        proved = all(each.uitslag == "bewezen" for each in self.eigenschappen)
        return proved and not any(each.ernst == "fout" for each in self.bevindingen)
