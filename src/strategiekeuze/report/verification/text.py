"""What is proved of a rule set as Dutch text for a terminal."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, Severity
from strategiekeuze.excerpt import text_of
from strategiekeuze.report.figures import brief
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.model.verification import (
        AcceptedFound,
        MergeProposal,
        ProofFinding,
        ProvedProperty,
        Verification,
    )

WIDTH = 110
PROVED, REFUTED, OPEN = "✓", "✗", "?"
CLEAN = "Alles is bewezen."
NOT_CLEAN = "Niet alles klopt, of niet alles is bewezen."
PASTE = "Voorbeeld om te plakken in een bestand met voorbeelden:"
MORE_GAPS = "Gaten gevonden: {number}. Misschien zijn er meer."
FEWEST = "Deze {number} voorbeelden laten alle gaten zien. Met minder voorbeelden lukt dat niet."
FEWER = "Deze {number} voorbeelden laten alle gaten zien. Misschien lukt dat met minder: minstens {needed} zijn nodig."
NO_TIME = "niet bekend"
OCCURS = {True: "", False: ": komt niet voor", None: ": niet bekend of dit voorkomt"}
INFORMATION = "ter informatie"
IN_JSON = "Een voorbeeld staat in --json."


def as_text(found: Verification, *, everything: bool = False) -> str:
    """Return the whole page; what only informs is counted, unless everything is wanted."""
    shown = [each for each in found.bevindingen if everything or each.ernst != INFORMATION]
    head = f"{found.regelset} {found.versie}: {found.regels} regels, {found.strategieen} strategieën"
    blocks = [
        [head],
        properties(found),
        accepted(found.aanvaard),
        points(found),
        *(finding(each) for each in shown),
        left_out(len(found.bevindingen) - len(shown)),
        ending(found),
    ]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def properties(found: Verification) -> list[str]:
    """Return what is proved, what is not so, and what is still open."""
    lines = ["Dit is onderzocht voor elk volledig profiel. Een volledig profiel noemt elk feit."]
    for each in found.eigenschappen:
        lines += property_lines(each, found.seconden)
    return lines


def property_lines(each: ProvedProperty, seconds: float) -> list[str]:
    """Return one property with its mark."""
    if each.uitslag == "bewezen":
        return marked(PROVED, f"{each.naam}")
    if each.uitslag == "weerlegd":
        return marked(REFUTED, f"Niet waar: {each.naam}")
    late = f"niet bewezen binnen {brief(seconds)} seconden"
    return marked(OPEN, f"{each.naam}: {late} ({listing(each.open)})")


def marked(mark: str, text: str) -> list[str]:
    """Return a text behind its mark, on as many lines as it needs."""
    return wrap(text, WIDTH, initial_indent=f"  {mark} ", subsequent_indent="    ")


def accepted(classes: Iterable[AcceptedFound]) -> list[str]:
    """Return the accepted classes."""
    lines = [
        line
        for each in classes
        for line in marked("-", f"{each.naam} (door {each.door}, {each.op}){OCCURS[each.komt_voor]}")
    ]
    return ["Hier is geen voorkeur aanvaard:", *lines] if lines else []


def points(found: Verification) -> list[str]:
    """Return the most points of each strategy."""
    told = [f"{each.naam} {NO_TIME if each.punten is None else each.punten}" for each in found.punten]
    return wrap(f"De meeste punten die één profiel kan halen: {listing(told)}.", WIDTH) if told else []


def left_out(number: int) -> list[str]:
    """Return how many findings are not shown."""
    return [f"Ter informatie {'is' if number == 1 else 'zijn'} er nog {number}: zie --alles."] if number else []


def finding(each: ProofFinding) -> list[str]:
    """Return a finding with its example; what is no fault stays short."""
    lines = [*text_of(problem_of(each)).split("\n"), *merging(each.voorstel)]
    if each.voorbeeld is None or not each.voorbeeld.tekst:
        return lines
    if each.ernst == INFORMATION:
        return [*lines, IN_JSON]
    return [*lines, "", PASTE, "", *each.voorbeeld.tekst.rstrip("\n").split("\n")]


def merging(proposal: MergeProposal | None) -> list[str]:
    """Return how rules become fewer."""
    if proposal is None:
        return []
    place = f"in plaats van regel {listing(proposal.in_plaats_van, 'en')}" if proposal.in_plaats_van else "erbij"
    head = ["", f"Voorstel om te plakken, {place}:", "", *proposal.tekst.rstrip("\n").split("\n")]
    away = ["", "Haal weg:", *(f"- {each}" for each in proposal.weg)]
    return [*(head if proposal.tekst else []), *away, *(line for each in proposal.let_op for line in wrap(each, WIDTH))]


def problem_of(each: ProofFinding) -> Problem:
    """Return a finding as a problem, to show it like every other."""
    others = [f"{rule} ({place})" for rule, place in zip(each.regels, each.plaatsen, strict=False)][1:]
    also = f"Ook: {listing(others)}." if others else ""
    cause = "\n".join(line for text in (each.waarom, also) for line in wrap(text, WIDTH))
    return Problem(
        code=each.code,
        what=told(each),
        remedy="\n".join(wrap(each.doen, WIDTH)),
        place=each.plaatsen[0] if each.plaatsen else None,
        cause=cause,
        severity=Severity.WARNING if each.ernst == "waarschuwing" else Severity.ERROR,
    )


def told(each: ProofFinding) -> str:
    """Return what was found; what is no fault says so."""
    return f"{each.ernst}: {each.wat}" if each.ernst == INFORMATION else each.wat


def gaps(found: Verification) -> list[str]:
    """Return whether more examples without an answer may exist, and whether fewer may do; nothing of a single one."""
    if found.gaten_minstens:
        return [MORE_GAPS.format(number=found.gaten)]
    told = FEWEST if found.gaten_nodig == found.gaten else FEWER
    return wrap(told.format(number=found.gaten, needed=found.gaten_nodig), WIDTH) if found.gaten > 1 else []


def ending(found: Verification) -> list[str]:
    """Return how many gaps there are, whether all is well, and what the wheel is."""
    return [*gaps(found), CLEAN if found.clean else NOT_CLEAN, "", *wrap(found.voorbehoud, WIDTH)]
