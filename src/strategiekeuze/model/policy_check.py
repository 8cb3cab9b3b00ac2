"""The check of a policy: the verdict, what was found with its evidence, and what it rests on."""

from __future__ import annotations

from typing import Literal

from strategiekeuze.model.advice import Certainty
from strategiekeuze.model.base import Frozen
from strategiekeuze.model.deviation import Deviation
from strategiekeuze.model.reverse_check import ReverseCheck

CheckFormat = Literal[1]


class Evidence(Frozen):
    """What a finding rests on.

    Attributes:
        soort: where it comes from.
        naam: the statement, or the fact, as users call it.
        tekst: the value found, empty for a statement.
        citaat: literal text of the policy, empty when there is none.
        plek: where the quote stands, empty when unknown.
        status: of a statement "voorstel" or "bevestigd", elsewhere empty.
    """

    soort: Literal["beleid", "profiel", "advies"]
    naam: str
    tekst: str = ""
    citaat: str = ""
    plek: str = ""
    status: Literal["voorstel", "bevestigd", ""] = ""


class Judged(Frozen):
    """A rule that holds, with its reason and what to do.

    Attributes:
        regel: id of the rule.
        bevinding: name of the finding, empty for a rule that gives the verdict.
        reden, doen: in words; `doen` is empty when there is nothing to do.
        trede: the first rung of the ladder to which the finding leads, 0 when it leads to none.
        bron: titles of the sources; empty means own work.
    """

    regel: str
    titel: str
    bevinding: str
    reden: str
    doen: str
    trede: int
    bewijs: tuple[Evidence, ...]
    bron: tuple[str, ...]


class Verdict(Frozen):
    """The verdict, with the rules that gave it."""

    slug: str
    naam: str
    kern: str
    trede: int
    regels: tuple[Judged, ...]


class AdviceBeside(Frozen):
    """The advice beside which the policy was laid.

    Attributes:
        mogelijk: slugs of the strategies that can still become the advice.
        vraag: what to ask next, empty when nothing can change the advice.
    """

    uitkomst: Literal["advies", "geen voorkeur", "onvoldoende gegevens"]
    strategie: str | None
    naam: str
    zekerheid: Certainty
    aannames: tuple[str, ...]
    nipt: bool
    nummer_twee: str | None
    mogelijk: tuple[str | None, ...]
    vraag: str


class ChosenBeside(Frozen):
    """A strategy that the policy chooses.

    Attributes:
        verhouding: gelijk, naast, verder weg or tegenover, seen from the advice; empty without an advice.
        saldo: its balance in the advice; None when the wheel gives it none.
    """

    strategie: str
    naam: str
    verhouding: str
    saldo: int | None
    uitgesloten: bool
    bewijs: Evidence


class Used(Frozen):
    """How many statements there are of each status, and whether proposals counted."""

    bevestigd: int
    voorstel: int
    met_voorstellen: bool


class CheckReceipt(Frozen):
    """What is needed to repeat the check. Every hash is a sha256 in hexadecimal digits.

    Attributes:
        profiel_sha256: over the facts as read; beleid_sha256: over the policy as read, whatever the layout of its file.
    """

    regelset_versie: str
    regelset_sha256: str
    toetsregels_versie: str
    toetsregels_sha256: str
    profiel_sha256: str
    beleid_sha256: str


class PolicyCheck(Frozen):
    """A policy laid beside a profile and its advice.

    Attributes:
        op: day of the check, ISO 8601.
        gekozen: the strategies of the policy that count.
        bevindingen: what asks for action, the heaviest first.
        goed: what is in order.
        ontbreekt: what is needed before a verdict can be given, empty when there is one.
        domein: the domain that the policy is about, empty when it names none.
        omgekeerd: for which municipality the policy would be right; None when that was not asked.
        te_herzien: the deviations on record that are due on the day of the check; none when no register was named.
        vastgelegd: the deviation that was put on record with this check; None when that was not asked.
        memo: all of it in Markdown.
    """

    formaat: CheckFormat = 1
    titel: str
    gemeente: str
    domein: str
    op: str
    oordeel: Verdict
    advies: AdviceBeside
    gekozen: tuple[ChosenBeside, ...]
    bevindingen: tuple[Judged, ...]
    goed: tuple[Judged, ...]
    ontbreekt: tuple[str, ...]
    gebruikt: Used
    omgekeerd: ReverseCheck | None = None
    te_herzien: tuple[Deviation, ...] = ()
    vastgelegd: Deviation | None = None
    memo: str
    voorbehoud: str
    bewijs: CheckReceipt
