"""Ask the questions of a whole rule set, the weightiest first."""

from __future__ import annotations

from collections import Counter
from time import monotonic
from typing import TYPE_CHECKING, get_args

from strategiekeuze.model.rule_question import MutationCount, MutationKind, RuleQuestions
from strategiekeuze.service.examples.demanded import demanded_examples
from strategiekeuze.service.rule_checks import usual_rules
from strategiekeuze.service.rule_questions.asking import (
    CLASHES,
    LATE,
    WITHOUT_EFFECT,
    changes,
    frame_of,
    unnoticed,
    weigh,
)
from strategiekeuze.service.rule_questions.question import question_of
from strategiekeuze.service.rules import path_of
from strategiekeuze.service.search_limits import check_time

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from strategiekeuze.model.rule_question import RuleQuestion
    from strategiekeuze.service.rule_questions.asking import Frame, Survivor
    from strategiekeuze.service.rule_questions.expressible import Worded

    Progress = Callable[[str, int, int], None]

SECONDS = 60.0
"""Time limit for the proof, unless the caller gives another."""

MOST = 10
"""Number of questions, unless the caller gives another."""

NOTICING, WEIGHING, TELLING = "voorbeelden", "profielen", "vragen"


def silent(part: str, done: int, whole: int) -> None:
    """Tell nobody how far we are."""


def ask_questions(
    folder: str | Path | None = None,
    *,
    voorbeelden: str | Path | None = None,
    regel: str | None = None,
    aantal: int = MOST,
    op_advies: bool = False,
    seconds: float = SECONDS,
    progress: Progress = silent,
) -> RuleQuestions:
    """Return which small changes of the rules no example notices, as questions to the working group.

    Args:
        folder: folder with `regelset.yaml`; without it the one that `regels controleer` would check.
        voorbeelden: folder with examples; without it `features` beside the rules.
        regel: number of a rule, to ask about that one alone.
        aantal: most questions to return, 1 or higher.
        op_advies: whether only examples count that say what the advice must be.
        seconds: time limit for the proof that a change has no effect.
        progress: called with the part of the work, how much of it is done, and how much there is.

    Raises:
        RulesError: the rules or the examples are malformed.
        UsageError: an argument does not fit, or there are no examples.
        EngineDifferenceError: the engine does not confirm what was found.
    """
    check_time(seconds)
    start = monotonic()
    frame = framed(folder, voorbeelden)
    changed = changes(frame, regel)
    survivors = unnoticed(frame, changed, on_advice=op_advies, progress=part_of(progress, NOTICING))
    asked = weighed(frame, survivors, monotonic() + seconds, part_of(progress, WEIGHING))
    questions = questions_of(frame, asked[:aantal], part_of(progress, TELLING))
    return RuleQuestions(
        regelset=frame.rules.naam,
        versie=frame.rules.versie,
        sha256=frame.rules.sha256,
        voorbeelden=len(frame.examples),
        rood=len(frame.examples) - frame.green,
        aantallen=counts(changed, survivors),
        vragen=questions,
        meer=len(asked) - len(questions),
        seconden=seconds,
        duur=round(monotonic() - start, 3),
        voorbehoud=frame.rules.wiel.voorbehoud,
    )


def framed(folder: str | Path | None, examples: str | Path | None) -> Frame:
    """Return a rule set with its examples."""
    path = path_of(folder) if folder is not None else usual_rules()
    return frame_of(path, demanded_examples(path, examples))


def weighed(
    frame: Frame, survivors: Sequence[Survivor], deadline: float, progress: Callable[[int, int], None]
) -> list[Survivor]:
    """Return the changes that have an effect, those that touch most profiles first."""
    weigh(frame, survivors, deadline, progress)
    return sorted((each for each in survivors if each.witness), key=lambda each: -len(each.touched))


def questions_of(
    frame: Frame, asked: Sequence[Survivor], progress: Callable[[int, int], None]
) -> tuple[RuleQuestion, ...]:
    """Return the questions about what survived, in this order."""
    questions = []
    for number, each in enumerate(asked, start=1):
        if each.witness is not None:
            questions.append(question_of(frame, each, each.witness, number))
        progress(number, len(asked))
    return tuple(questions)


def part_of(progress: Progress, part: str) -> Callable[[int, int], None]:
    """Return what tells how far one part of the work is."""
    return lambda done, whole: progress(part, done, whole)


def counts(changed: Sequence[Worded], survivors: Sequence[Survivor]) -> tuple[MutationCount, ...]:
    """Return per kind of change how they ended."""
    tried = Counter(each.mutation.kind for each in changed)
    ended = Counter((each.worded.mutation.kind, each.ended) for each in survivors)
    kinds: tuple[MutationKind, ...] = get_args(MutationKind)
    return tuple(count_of(kind, tried[kind], ended) for kind in kinds)


def count_of(kind: MutationKind, tried: int, ended: Counter[tuple[MutationKind, str]]) -> MutationCount:
    """Return how the changes of one kind ended."""
    left = sum(number for (one, _), number in ended.items() if one == kind)
    return MutationCount(
        soort=kind,
        geprobeerd=tried,
        opgemerkt=tried - left,
        zonder_gevolg=ended[kind, WITHOUT_EFFECT],
        tegenspraak=ended[kind, CLASHES],
        niet_bewezen=ended[kind, LATE],
        vragen=ended[kind, ""],
    )
