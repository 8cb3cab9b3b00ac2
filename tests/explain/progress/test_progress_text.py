"""Progress in words: every part gets what it names, and no text is ever broken."""

from __future__ import annotations

import re
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze import progress
from strategiekeuze.explain.progress.text import MOMENT, NAMES, STEP, WHOLE, values, values_for, whole_values
from strategiekeuze.model.found import MunicipalityFound
from strategiekeuze.service import ReadProfile, default_rules
from strategiekeuze.service.progress import FOLDER
from strategiekeuze.service.text_parts import text_parts
from support.own_rules import own_rules
from support.random_answers import random_answers
from support.small_set import small_set

SMALL = small_set()
RULES = own_rules()
BEGIN = {"gemeente": "Eersel", "fte": 0.5, "scores": {"kwaliteit": 3, "beheer": 3, "leiding": 2}}


def test_the_values_that_a_part_may_name_are_those_that_it_is_given() -> None:
    found = progress([{**BEGIN, "inwoners": 20_000}, {**BEGIN, "inwoners": 60_000, "fte": 3}], SMALL, motor="evaluator")
    given = values(found.stappen[0], SMALL.feiten)
    assert set(given) == set(STEP)
    moment, fact, reason = given["van"], given["veranderd"], given["redenen"]
    assert isinstance(moment, dict)
    assert isinstance(fact, list)
    assert isinstance(reason, list)
    assert set(moment) == set(MOMENT.fields)
    for name, items in (("veranderd", fact), ("redenen", reason)):
        item = STEP[name].item
        assert item is not None
        assert {frozenset(each) for each in items} == {frozenset(item.fields)}
    assert set(whole_values(found)) == set(WHOLE)


def test_every_text_about_progress_is_used() -> None:
    files = {path.name.removesuffix(".md.j2") for path in (default_rules() / FOLDER).glob("*.md.j2")}
    assert files == set(NAMES) == set(text_parts(FOLDER, NAMES, values_for))


@given(st.integers(), st.sampled_from([0.2, 0.6, 0.95]))
@settings(max_examples=25)
def test_the_text_is_whole_for_any_two_profiles(seed: int, known: float) -> None:
    random = Random(seed)  # noqa: S311 - a seed that a failing test can repeat
    found = progress([measured(random, known), measured(random, known)], RULES, motor="evaluator")
    for wrong in ("None", "  ", "{{", "{%", "..", " .", " ,", "\n\n\n", "True", "False"):
        assert wrong not in found.tekst, found.tekst
    assert not re.search(r"\b1 punten|\b(?!1 )\d+ punt\b", found.tekst), found.tekst
    assert "eigen reconstructie" in found.tekst
    for line in found.tekst.splitlines():
        assert line == line.rstrip()


def measured(random: Random, known: float) -> ReadProfile:
    """Return a random profile."""
    return ReadProfile(random_answers(random, RULES.feiten, known), MunicipalityFound(naam="Proefdam"), ())


def test_every_template_is_short_enough_for_its_writers() -> None:
    for path in (default_rules() / FOLDER).iterdir():
        assert len(path.read_text(encoding="utf-8").splitlines()) <= 12, path.name
