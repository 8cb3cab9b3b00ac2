"""No advice has an unfilled value, a wrong plural or a loose end: all example profiles, and 10,000 random ones."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from strategiekeuze import advise, load_rules, read_profile
from strategiekeuze.engine import decision
from strategiekeuze.engine.question import askable
from strategiekeuze.language.profile.municipality import complete
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.found import MunicipalityFound
from strategiekeuze.model.rule import USUAL_SUBJECT
from strategiekeuze.service.profile.reading import ReadProfile
from support.random_answers import random_answers
from support.random_rules import seeded
from support.sound_text import text_faults

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from strategiekeuze import Advice
    from strategiekeuze.engine.program import Program
    from strategiekeuze.model.rule import RuleSet

PROFILES = sorted((Path(__file__).parents[2] / "profiles").glob("*.yaml"))
PLACES = ("Eersel", "'s-Hertogenbosch", "Bergen op Zoom", "")
KNOWN = (1.0, 1.0, 1.0, 1.0, 0.95, 0.8, 0.5, 0.2)
"""Shares of the facts that a profile states: half of them complete, the others half filled to nearly empty."""

TIMES = 10_000
PARTS = 10


@cache
def rules() -> RuleSet:
    """Return the rules of the wheel, looked up once."""
    return load_rules()


def any_question(program: Program, answers: Answers, *_: object) -> str | None:
    """Return a question that could be asked. Looking for the best takes nearly all of the time and changes no text."""
    facts = program.rule_set.feiten
    found = askable(facts, answers, {fact.sleutel for fact in facts.feiten})
    return found[len(answers.values) % len(found)].sleutel if found else None


def random_profile(random: Random) -> ReadProfile:
    """Return a random profile, of a municipality that may have no name."""
    facts = rules().feiten
    answers = random_answers(random, facts, random.choice(KNOWN))
    # No municipality has one inhabitant, and a text need not say that well.
    stated = {key: answer for key, answer in answers.values.items() if (key, answer.value) != ("inwoners", 1)}
    place = random.choice(PLACES)
    found = complete(Answers(stated, {"gemeente": Answer(0, place)} if place else {}), facts)
    return ReadProfile(found.answers, MunicipalityFound(naam=place or USUAL_SUBJECT), found.notes)


def all_texts(advice: Advice) -> Iterator[str]:
    """Yield the justification, and the reason of every rule that holds, also of those it does not name."""
    yield advice.motivering
    for strategy in advice.strategieen:
        for rule in (*strategy.voor, *strategy.tegen, *strategy.uitgesloten_door):
            yield f"{rule.reden} ({rule.regel})"


def faults(advice: Advice) -> dict[tuple[str, str], str]:
    """Return the faults in an advice: of every rule or part one sentence for each name of a fault."""
    found = (fault for text in all_texts(advice) for fault in text_faults(text))
    return {(fault.owner, fault.name): str(fault) for fault in found}


@pytest.mark.parametrize("path", PROFILES, ids=lambda path: path.stem)
def test_an_example_profile_gives_sound_texts(path: Path) -> None:
    assert faults(advise(read_profile(path))) == {}


@pytest.mark.parametrize("part", range(PARTS))
def test_random_profiles_give_sound_texts(part: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decision, "best_question", any_question)
    random = seeded(part)
    found: dict[tuple[str, str], str] = {}
    for _ in range(TIMES // PARTS):
        found |= faults(advise(random_profile(random), rules(), motor="evaluator"))
    assert not found, "\n".join(sorted(found.values()))
