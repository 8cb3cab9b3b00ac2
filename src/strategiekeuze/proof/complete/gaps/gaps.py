"""Profiles without an answer: no strategy gets the preference, or each of them is excluded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.model.certificate import ANSWERED, IN_WORDS, OPEN
from strategiekeuze.model.rule import Effect
from strategiekeuze.model.verification import ProofFinding, ProofPart
from strategiekeuze.proof.complete.example import example_of_profile
from strategiekeuze.proof.complete.gaps.cover import cover_of
from strategiekeuze.proof.complete.gaps.in_words import region_in_words
from strategiekeuze.proof.complete.run import ran
from strategiekeuze.proof.complete.timed import Clock
from strategiekeuze.proof.solver import TimeIsUpError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.rule import Rule
    from strategiekeuze.proof.complete.gaps.cover import Patch
    from strategiekeuze.proof.complete.question import Everything
    from strategiekeuze.proof.complete.run import Ran
    from strategiekeuze.proof.logic import Truth

MOST = 12
"""Number of gaps of one kind that are looked for; who has more closes these first."""

EVERY = "Dit is zo bij elk volledig profiel"
QUESTION = "Welke strategie hoort hier?"


@dataclass(frozen=True, slots=True)
class Gap:
    """One kind of profile without an answer.

    Attributes:
        code, name: the property that there is none of this kind; its key, and the same in words.
        title: what an example of it is called.
        goal: that a profile is of this kind, and in no accepted class.
        what: what is wrong, in words.
        excluded: whether every strategy is excluded.
    """

    code: str
    name: str
    title: str
    goal: Truth
    what: str
    excluded: bool


@dataclass(frozen=True, slots=True)
class Gaps:
    """What looking for gaps gave.

    Attributes:
        at_least: whether there may be more than these.
        needed: so many examples are needed at least, as far as that is proved.
    """

    part: ProofPart
    number: int
    at_least: bool
    needed: int


def gaps_of(found: Everything, machine: Machine, accepted: Sequence[int], deadline: float) -> Gaps:
    """Return the profiles without an answer; `accepted` are the rules that hold in an accepted class."""
    parts = [gaps_of_kind(found, machine, kind, accepted, deadline) for kind in kinds_of(found, accepted)]
    return Gaps(
        ProofPart(
            eigenschappen=tuple(each for part in parts for each in part.part.eigenschappen),
            bevindingen=tuple(each for part in parts for each in part.part.bevindingen),
        ),
        sum(part.number for part in parts),
        any(part.at_least for part in parts),
        sum(part.needed for part in parts),
    )


def kinds_of(found: Everything, accepted: Sequence[int]) -> tuple[Gap, Gap]:
    """Return the two kinds of profile without an answer."""
    logic, race = found.logic, found.race
    shut = logic.every(logic.opposite(race.open_to[slug]) for slug in race.scheme.candidates)
    shut = shut if race.scheme.candidates else False
    elsewhere = [logic.opposite(found.holds[rule]) for rule in accepted]
    none = logic.every([found.outcomes[None], *elsewhere])
    return (
        Gap(
            ANSWERED,
            IN_WORDS[ANSWERED],
            "geen voorkeur",
            logic.every([none, logic.opposite(shut)]),
            "geen strategie krijgt de voorkeur bij dit soort profiel",
            excluded=False,
        ),
        Gap(
            OPEN,
            IN_WORDS[OPEN],
            "alles uitgesloten",
            logic.every([none, shut]),
            "elke strategie is uitgesloten bij dit soort profiel",
            excluded=True,
        ),
    )


def gaps_of_kind(found: Everything, machine: Machine, kind: Gap, accepted: Sequence[int], deadline: float) -> Gaps:
    """Return the profiles of one kind, as findings with an example each."""
    clock = Clock.started()
    try:
        cover = cover_of(found, kind.goal, deadline, MOST)
    except TimeIsUpError:
        late = clock.judged(kind.code, kind.name, holds=True, unsettled=("of er zo'n profiel is",))
        return Gaps(ProofPart(eigenschappen=(late,)), 0, at_least=False, needed=0)
    findings = tuple(
        finding_of(machine, kind, patch, accepted, number) for number, patch in enumerate(cover.patches, start=1)
    )
    judged = clock.judged(kind.code, kind.name, holds=not cover.patches)
    part = ProofPart(eigenschappen=(judged,), bevindingen=findings)
    return Gaps(part, len(cover.patches), at_least=not cover.whole, needed=cover.least)


def finding_of(machine: Machine, kind: Gap, patch: Patch, accepted: Sequence[int], number: int) -> ProofFinding:
    """Return one gap with its example."""

    def shows(run: Ran) -> bool:
        return all(region.holds(run) for region in patch.regions) and is_gap(run, kind, accepted)

    title = f"Nog zonder antwoord: {kind.title} {number}"
    example = example_of_profile(machine, patch.answers, title, question=QUESTION, keeps=shows)
    rules = excluding(machine, patch.answers) if kind.excluded else ()
    return ProofFinding(
        code=kind.code,
        ernst="fout",
        wat=kind.what,
        waarom=where(machine, patch),
        doen="Beantwoord het voorbeeld en maak er regels voor, of aanvaard de klasse in aanvaard.yaml.",
        regels=tuple(rule.id for rule in rules),
        plaatsen=tuple(rule.plaats for rule in rules),
        voorbeeld=example,
    )


def where(machine: Machine, patch: Patch) -> str:
    """Say which profiles an example stands for."""
    regions = [region_in_words(machine.program, each) for each in patch.regions]
    return f"{EVERY} met: {'. Of met: '.join(regions)}." if all(regions) else f"{EVERY}."


def is_gap(run: Ran, kind: Gap, accepted: Sequence[int]) -> bool:
    """Tell whether a profile that was run is of this kind."""
    pick = run.pick
    if pick is None or pick.strategy is not None or any(run.fired(rule) for rule in accepted):
        return False
    return kind.excluded is (bool(pick.balances) and not pick.ranking)


def excluding(machine: Machine, answers: Answers) -> list[Rule]:
    """Return the rules that exclude a strategy in a profile."""
    run = ran(machine, answers)
    pairs = enumerate(machine.program.rules)
    return [rule for index, rule in pairs if rule.conclusie.soort is Effect.EXCLUSION and run.fired(index)]
