"""How much the advice survives when answers are one level off: exact, and proved by a solver."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.model.change import Flip, Stability
from strategiekeuze.proof.lapses import lapses, settled
from strategiekeuze.proof.moves import one_level
from strategiekeuze.proof.smallest import Quest
from strategiekeuze.proof.steady import MOST, steady
from strategiekeuze.proof.terrain import terrain_of
from strategiekeuze.proof.verified import verified
from strategiekeuze.service.explanation.change import SECONDS, asked_within
from strategiekeuze.service.explanation.changed_facts import changes, held_fixed, names_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.model.profile import Profile
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.proof.search import Taken
    from strategiekeuze.proof.steady import Steadiness
    from strategiekeuze.service.explanation.change import Asked
    from strategiekeuze.service.profile.reading import ReadProfile


def stability(
    profile: Profile | Mapping[str, object] | ReadProfile,
    rules: RuleSet | None = None,
    *,
    vast: tuple[str, ...] = (),
    seconds: float = SECONDS,
) -> Stability:
    """Return how many answers may be one level off before another strategy leads, proved.

    Args:
        profile: as for `advise`.
        rules: a rule set from `load_rules`; without it the wheel's.
        vast: as for `smallest_change`.
        seconds: the time limit.

    Raises:
        ProfileError: the profile is not usable.
        UsageError: an argument does not fit, or z3 cannot be imported.
        EngineDifferenceError: the engine does not confirm what the solver found.
    """
    asked, deadline = asked_within(profile, rules, vast, seconds)
    fixed = held_fixed(vast, asked.rules.feiten)
    quest = Quest(terrain_of(asked.machine), asked.answers, fixed, one_level, asked.others, deadline, most=MOST)
    return shown(asked, quest, steady(quest), seconds)


def shown(asked: Asked, quest: Quest, found: Steadiness, seconds: float) -> Stability:
    """Return how steady an advice is as readers see it, with what may leave too little known for an advice."""
    facts, closed = asked.rules.feiten, settled(quest.terrain, asked.now.situation)
    bare = frozenset[str]() if found.late or closed else lapses(asked.machine, quest)
    return Stability(
        gemeente=asked.read.municipality.naam,
        nu=asked.course(asked.now),
        overleeft=found.survives,
        alles=found.always,
        te_weinig=names_of(facts, bare),
        zekerheid_blijft=closed,
        hoogste=MOST,
        omslagen=tuple(flip(asked, slug, taken) for slug, taken in found.flips.items()),
        feiten=names_of(facts, found.facts),
        bewezen=not found.late,
        vast=names_of(facts, set(quest.fixed) & set(asked.answers.values)),
        seconden=seconds,
        voorbehoud=asked.rules.wiel.voorbehoud,
    )


def flip(asked: Asked, slug: str | None, taken: Sequence[Taken]) -> Flip:
    """Return the first answers that give another advice, as readers see them."""
    decision = verified(asked.machine, asked.answers, taken, (slug,))
    return Flip(advies=asked.course(decision), wijzigingen=changes(asked.answers, taken))
