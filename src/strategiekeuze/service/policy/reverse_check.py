"""The reverse check: for which municipality a chosen strategy would be right, proved by a solver."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from strategiekeuze.language.profile.municipality import from_register
from strategiekeuze.model.reverse_check import FactOfRegister, NearMunicipality, ReverseCheck
from strategiekeuze.policy.reverse.groups import facts_that_matter, registered
from strategiekeuze.policy.reverse.nearest import (
    NOTHING,
    Search,
    nearest,
    others,
    reached_by_all,
    surely_nearest,
)
from strategiekeuze.policy.reverse.text import FOLDER, PARTS, text_of, values_for
from strategiekeuze.proof.moves import declared_fixed, smallest_steps, with_sources
from strategiekeuze.proof.smallest import Quest, smallest
from strategiekeuze.proof.solver import demand_solver
from strategiekeuze.proof.terrain import terrain_of
from strategiekeuze.proof.verified import verified
from strategiekeuze.service.explanation.change import SECONDS, asked_of, change_of
from strategiekeuze.service.explanation.changed_facts import changes, names_of
from strategiekeuze.service.profile.file import in_words
from strategiekeuze.service.search_limits import check_time
from strategiekeuze.service.strategy_page import slug_called
from strategiekeuze.service.text_parts import text_parts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.engine.decision import Decision
    from strategiekeuze.model.advice import Certainty
    from strategiekeuze.model.change import Change
    from strategiekeuze.model.profile import Profile
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.policy.reverse.nearest import Neighbour, Reached
    from strategiekeuze.proof.smallest import Result
    from strategiekeuze.service.explanation.change import Asked
    from strategiekeuze.service.profile.reading import ReadProfile

OWN_SHARE, FREE_SHARE = 0.7, 0.1
"""The shares of the time for the profile as it is, and for the same with fixed facts free; the rest is for others."""


@dataclass(frozen=True, slots=True)
class Question:
    """A profile with the strategy that was chosen.

    Attributes:
        fixed: facts that may not change: what is declared fixed, and what the register says.
        of_register: those of the register alone.
        start, seconds: when the search began on the clock of `monotonic`, and how long it may take.
    """

    asked: Asked
    goal: str
    fixed: frozenset[str]
    of_register: frozenset[str]
    start: float
    seconds: float


def reverse_check(
    profile: Profile | Mapping[str, object] | ReadProfile,
    strategy: str,
    rules: RuleSet | None = None,
    *,
    seconds: float = SECONDS,
) -> ReverseCheck:
    """Return for which municipality a strategy would be right, and in what this one differs.

    Steps are those of `smallest_change`. Each municipality of the register is tried with its own figures from the
    register and with all other answers of the profile.

    Args:
        profile: as for `advise`.
        strategy: slug or name of the strategy that the policy chooses.
        rules: a rule set from `load_rules`; without it the wheel's.
        seconds: the time limit of the whole; when time is up, the answer says what is not proved.

    Raises:
        ProfileError: the profile is not usable.
        UsageError: there is no such strategy, the time does not fit, or z3 cannot be imported.
        EngineDifferenceError: the engine does not confirm what the solver found.
    """
    demand_solver()
    check_time(seconds)
    question = question_of(asked_of(profile, rules), strategy, seconds)
    result, own = own_change(question)
    return answer(question, own, freed(question, own), reached_by_all(search_of(question), result))


def question_of(asked: Asked, strategy: str, seconds: float) -> Question:
    """Return what is asked."""
    facts = asked.rules.feiten
    of_register = with_sources(facts, [fact.sleutel for fact in registered(facts)])
    goal = slug_called(strategy, asked.rules.wiel)
    return Question(asked, goal, declared_fixed(facts) | of_register, of_register, monotonic(), seconds)


def own_change(question: Question) -> tuple[Result, Change]:
    """Return the smallest change of the profile itself, as it was found and as readers see it."""
    if question.goal == question.asked.now.pick.strategy:
        return NOTHING, change_of(question.asked, question.goal, question.fixed, question.seconds, None)
    share = question.seconds * OWN_SHARE
    result = smallest(quest(question, question.fixed, question.start + share))
    return result, change_of(question.asked, question.goal, question.fixed, share, result)


def freed(question: Question, own: Change) -> Change | None:
    """Return the smallest change when only the register holds; None when that asks nothing new."""
    if own.uitkomst != "kan niet" or question.fixed == question.of_register:
        return None
    share = question.seconds * FREE_SHARE
    result = smallest(quest(question, question.of_register, monotonic() + share))
    return change_of(question.asked, question.goal, question.of_register, share, result)


def quest(question: Question, fixed: frozenset[str], deadline: float) -> Quest:
    """Return the search for a change of the profile."""
    asked = question.asked
    return Quest(terrain_of(asked.machine), asked.answers, fixed, smallest_steps, (question.goal,), deadline)


def search_of(question: Question) -> Search:
    """Return the search among all municipalities."""
    asked = question.asked
    deadline = question.start + question.seconds
    return Search(asked.machine, asked.answers, asked.read.municipality.code, question.goal, question.fixed, deadline)


def answer(question: Question, own: Change, free: Change | None, reached: Sequence[Reached]) -> ReverseCheck:
    """Return what was found as readers see it."""
    asked, search = question.asked, search_of(question)
    found = nearest(search, reached)
    draft = ReverseCheck(
        gemeente=asked.read.municipality.naam,
        strategie=question.goal,
        naam=asked.rules.wiel.name_of(question.goal),
        eigen=own,
        met_vaste=free,
        uit_register=names_of(asked.rules.feiten, (fact.sleutel for fact in facts_that_matter(search.terrain))),
        gemeenten=sum(len(each.group.members) for each in reached),
        zonder_verandering=sum(len(each.group.members) for each in reached if each.steps == 0),
        dichtstbij=named(question, found),
        niet_af=sum(len(others(search, each.group)) for each in reached if each.result.late),
        dichtstbij_bewezen=surely_nearest(reached, found),
        seconden=question.seconds,
        tekst="",
        voorbehoud=asked.rules.wiel.voorbehoud,
    )
    return draft.model_copy(update={"tekst": text_of(draft, text_parts(FOLDER, PARTS, values_for))})


def named(question: Question, found: Sequence[Neighbour]) -> tuple[NearMunicipality, ...]:
    """Return municipalities near to the strategy, each confirmed by the engine; those of one group are alike."""
    reached = {id(each.reached): each.reached for each in found}
    sure = {key: confirmed(question, each).certainty for key, each in reached.items()}
    return tuple(near(question, each, sure[id(each.reached)]) for each in found)


def confirmed(question: Question, reached: Reached) -> Decision:
    """Return the decision of the engine for a group after its changes."""
    return verified(question.asked.machine, reached.group.answers, reached.result.taken or (), (question.goal,))


def near(question: Question, found: Neighbour, certainty: Certainty) -> NearMunicipality:
    """Return a municipality near to the strategy as readers see it."""
    return NearMunicipality(
        code=found.municipality.code,
        naam=found.municipality.naam,
        feiten=register_facts(question, found),
        stappen=found.reached.steps or 0,
        wijzigingen=changes(found.reached.group.answers, found.reached.result.taken or ()),
        zekerheid=certainty,
    )


def register_facts(question: Question, found: Neighbour) -> tuple[FactOfRegister, ...]:
    """Return what the register says of a municipality, as far as rules may tell it from others by that."""
    search = search_of(question)
    figures = dict(from_register(found.municipality, search.terrain.facts))
    return tuple(
        FactOfRegister(feit=fact.sleutel, naam=fact.naam, waarde=in_words(fact, figures[fact.sleutel].value))
        for fact in facts_that_matter(search.terrain)
    )
