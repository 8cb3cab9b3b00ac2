"""Ask which small changes of the rules no example notices, and what each of them would change."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.errors import Problem, UsageError
from strategiekeuze.language.quoting import meant_or_all, quoted
from strategiekeuze.proof.complete.drawing import drawn
from strategiekeuze.proof.complete.effect.mutants import settled
from strategiekeuze.proof.complete.effect.trials import trial_of
from strategiekeuze.proof.complete.run import confirmed
from strategiekeuze.proof.solver import available
from strategiekeuze.proof.terrain import terrain_of
from strategiekeuze.service.examples.folder import told_examples
from strategiekeuze.service.examples.judged import judged_examples
from strategiekeuze.service.examples.spoken import spoken_in
from strategiekeuze.service.health.drawing import made_up
from strategiekeuze.service.health.population import load_population
from strategiekeuze.service.rule_questions.effect import Changed
from strategiekeuze.service.rule_questions.expressible import Worded, worded
from strategiekeuze.service.rule_questions.mutations import mutations
from strategiekeuze.service.rule_questions.nearby import moved_witness
from strategiekeuze.service.rule_questions.noticing import Watch
from strategiekeuze.service.rule_questions.sentences import Writer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.proof.complete.effect.trials import Trial
    from strategiekeuze.service.examples.judged import JudgedExample
    from strategiekeuze.service.rule_questions.effect import Touched

    Progress = Callable[[int, int], None]

MADE_UP = 2_000
"""Number of made-up profiles among which a change is looked for: those of `regels gezondheid`."""

DRAWN = 1_000
"""Number of profiles drawn over the whole range of every fact, for what no made-up profile shows."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A rule set with its examples, and the profiles on which changes are tried.

    Attributes:
        usual: made-up profiles; `wide`: profiles over the whole range of every fact.
    """

    rules: RuleSet
    machine: Machine
    writer: Writer
    examples: tuple[JudgedExample, ...]
    usual: tuple[Trial, ...]
    wide: tuple[Trial, ...]

    @property
    def green(self) -> int:
        """How many examples agree with the rules as they are."""
        return sum(each.green for each in self.examples)


@dataclass(slots=True)
class Survivor:
    """A change that no example notices.

    Attributes:
        touched: the made-up profiles whose advice it changes.
        witness: one of those, or another profile; None when there is none, or none was found.
        ended: how it ended when there is no witness.
    """

    worded: Worded
    changed: Changed
    touched: list[Touched] = field(default_factory=list)
    witness: Touched | None = None
    ended: str = ""


WITHOUT_EFFECT, CLASHES, LATE = "zonder gevolg", "tegenspraak", "niet bewezen"


def frame_of(folder: Path, examples: Path) -> Frame:
    """Return a rule set with its examples and profiles.

    Raises:
        RulesError: with every problem in the rules or the examples.
    """
    spoken = spoken_in(folder)
    rules, machine = spoken.rules, Machine(spoken.rules, EngineChoice.EVALUATOR)
    population = load_population(rules, folder)
    numbers = range(1, MADE_UP + 1)
    usual = tuple(trial_of(machine, made_up(population, rules.feiten, population.zaad, each)) for each in numbers)
    wide = tuple(trial_of(machine, answers) for answers in drawn(terrain_of(machine), DRAWN))
    judged = tuple(judged_examples(machine, told_examples(examples, folder)))
    return Frame(rules, machine, Writer(spoken.context()), judged, usual, wide)


def changes(frame: Frame, rule: str | None) -> list[Worded]:
    """Return the changes of every rule, or of one; of a table also by the number of all its rows.

    Raises:
        UsageError: when there is no such rule.
    """
    rules = frame.rules.regels
    places = [place for place, each in enumerate(rules) if rule is None or each.id == rule or each.tekst == rule]
    if not places:
        what = f"de regel {quoted(rule or '')} bestaat niet"
        raise UsageError(Problem("onbekende-regel", what, meant_or_all(rule or "", [each.id for each in rules])))
    return list(worded(mutations(frame.machine.program, places), rules, frame.writer))


def unnoticed(frame: Frame, changed: Sequence[Worded], *, on_advice: bool, progress: Progress) -> list[Survivor]:
    """Return the changes that no example notices, in their order.

    Args:
        frame: the rules with their examples.
        changed: the changes.
        on_advice: whether only examples count that say what the advice must be.
        progress: called with how many changes are done, and how many there are.
    """
    examples = on_outcome(frame.examples) if on_advice else frame.examples
    watch = Watch(frame.machine.program, examples)
    found = []
    for number, each in enumerate(changed, start=1):
        if not watch.notices(each.mutation):
            found.append(Survivor(each, Changed(frame.machine, each.mutation)))
        progress(number, len(changed))
    return found


def on_outcome(examples: Sequence[JudgedExample]) -> tuple[JudgedExample, ...]:
    """Return the examples with only what they say of the advice; those that say nothing of it are left out."""
    wanted = ((each, tuple(one for one in each.told.expected if one.on_advice)) for each in examples)
    return tuple(replace(each, told=replace(each.told, expected=kept)) for each, kept in wanted if kept)


def weigh(frame: Frame, survivors: Sequence[Survivor], deadline: float, progress: Progress) -> None:
    """Find for each change the profiles that it touches; the solver settles what the search does not."""
    for number, each in enumerate(survivors, start=1):
        each.touched = list(each.changed.among(frame.usual))
        each.witness = witness(frame, each)
        progress(number, len(survivors))
    settle(frame, [each for each in survivors if each.witness is None], deadline)


def witness(frame: Frame, survivor: Survivor) -> Touched | None:
    """Return a profile that a change touches, None when the search finds none."""
    if survivor.touched:
        return survivor.touched[0]
    wide = next(survivor.changed.among(frame.wide), None)
    return wide or moved_witness(frame.machine, survivor.changed, (*frame.usual, *frame.wide))


def settle(frame: Frame, left: Sequence[Survivor], deadline: float) -> None:
    """Let the solver find a profile for each change, or prove that there is none."""
    if not left or not available():
        for each in left:
            each.ended = LATE
        return
    sets = [each.changed.mutation.rule_set(frame.rules) for each in left]
    places = [each.changed.mutation.place for each in left]
    for each, answer in zip(left, settled(frame.rules, sets, places, deadline), strict=True):
        if answer.answers is not None:
            each.witness = each.changed.touched(trial_of(frame.machine, answer.answers))
            confirmed(holds=each.witness is not None)
        else:
            each.ended = WITHOUT_EFFECT if answer.proved else CLASHES if answer.clashes else LATE
