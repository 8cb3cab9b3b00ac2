"""What may change without any text changing: of an advice, of its explanation, and of what is not known.

An explanation also says what a strategy lacks and what it nearly had. It reads rules that do not hold for that, so the
facts which those read are not hidden from it. All other facts that no fired or undecided rule reads are.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze import advise, agenda, explain_choice, load_rules, open_questions, read_profile
from strategiekeuze.engine.decision import Decision, decide
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.engine.truth import FALSE
from strategiekeuze.model.answers import Answers
from strategiekeuze.model.found import MunicipalityFound
from strategiekeuze.model.rule import USUAL_SUBJECT, Effect
from strategiekeuze.service.assessment.merging import merge
from strategiekeuze.service.profile.reading import ReadProfile
from support.broken_files import REAL_RULES, SMALL_RULES
from support.hidden_facts import PROFILES, READ, REAL, changed, facts_of, free_facts, machine_of
from support.random_answers import completed, random_answers
from support.random_rules import random_rule_set, seeded

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.model.rule import RuleSet

SEEDS = st.integers(min_value=0, max_value=10**9)
SMALL = load_rules(SMALL_RULES)

KEPT = {"feiten", "invoer", "ontvangstbewijs"}
"""The fields of an advice that repeat what was given."""

OWN = {fact.sleutel for fact in REAL.feiten.feiten if fact.uit_register or fact.opties == REAL.wiel.domeinen}
"""Facts that a text names whatever the rules do: the domain, and what the register gives."""


def texts(read: ReadProfile, rules: RuleSet) -> tuple[object, ...]:
    """Return everything that a reader sees of a profile, the given facts apart."""
    told = explain_choice(read, None, rules, motor="evaluator", verandering=False)
    return advise(read, rules, motor="evaluator").model_dump(exclude=KEPT), told


def lacked(decision: Decision) -> set[str]:
    """Return the facts that arguments read which a strategy lacks: a text measures how nearly those hold."""
    judged = zip(decision.program.rules, decision.outcome.verdicts, strict=True)
    arguments = (rule for rule, verdict in judged if verdict == FALSE and rule.conclusie.soort is Effect.ARGUMENT)
    return facts_of(arguments, decision.program.rule_set)


def hidden_facts(read: ReadProfile, machine: Machine) -> list[str]:
    """Return the facts of a profile that no text may depend on."""
    decision = decide(machine, read.answers)
    out = {*lacked(decision), *OWN}
    return [key for key in free_facts(decision) if key in read.answers.values and key not in out]


def with_other_hidden_facts(read: ReadProfile, machine: Machine, seed: int) -> ReadProfile:
    """Return a profile in which the hidden facts have other values that make no other rule hold."""
    return replace(read, answers=changed(read.answers, hidden_facts(read, machine), machine, seed))


@pytest.mark.parametrize("number", range(len(READ)), ids=[path.stem for path in PROFILES])
def test_hidden_facts_change_no_text_about_an_example(number: int) -> None:
    read, machine = READ[number], machine_of(None)
    before = texts(read, REAL)
    for seed in range(3):
        other = with_other_hidden_facts(read, machine, seed)
        if other.answers.values != read.answers.values:
            assert texts(other, REAL) == before


def test_most_examples_have_a_hidden_fact() -> None:
    assert sum(bool(hidden_facts(read, machine_of(None))) for read in READ) > len(READ) / 2


@cache
def told_rules(seed: int) -> tuple[RuleSet, Machine]:
    """Return a random rule set in which every rule has a reason in words."""
    rules = random_rule_set(seeded(seed), 40)
    whole = rules.model_copy(update={"teksten": {rule.id: f"Reden {rule.id}." for rule in rules.regels}})
    return whole, Machine(whole, EngineChoice.EVALUATOR)


@given(seed=SEEDS, other=SEEDS, real=st.booleans(), known=st.sampled_from((0.7, 1.0)))
@settings(max_examples=12, deadline=None)
def test_hidden_facts_change_no_text_about_any_profile(seed: int, other: int, *, real: bool, known: float) -> None:
    rules, machine = (REAL, machine_of(None)) if real else told_rules(seed % 10)
    random = seeded(seed)
    answers = random_answers(random, rules.feiten, known)
    answers = completed(random, rules.feiten, answers) if known == 1.0 else answers
    read = ReadProfile(answers, MunicipalityFound(naam=USUAL_SUBJECT), ())
    assert texts(with_other_hidden_facts(read, machine, other), rules) == texts(read, rules)


@given(seed=SEEDS, other=SEEDS)
@settings(max_examples=12, deadline=None)
def test_facts_that_cannot_change_the_advice_change_no_next_question(seed: int, other: int) -> None:
    rules, _ = told_rules(seed % 10)
    answers = random_answers(seeded(seed), rules.feiten, 0.6)
    read = ReadProfile(answers, MunicipalityFound(naam=USUAL_SUBJECT), ())
    idle = {fact.feit for fact in open_questions(read, rules).feiten if not fact.kan_veranderen}
    fresh = random_answers(seeded(other), rules.feiten, 1.0).values
    more = Answers({**{key: answer for key, answer in fresh.items() if key in idle}, **answers.values})
    before, after = open_questions(read, rules), open_questions(replace(read, answers=more), rules)
    assert (after.vraag, after.mogelijk, after.leidend) == (before.vraag, before.mogelijk, before.leidend)


@pytest.mark.parametrize("path", PROFILES, ids=lambda path: path.stem)
def test_the_order_of_facts_changes_no_text(path: Path) -> None:
    read = read_profile(path)
    turned = replace(read, answers=replace(read.answers, values=dict(reversed([*read.answers.values.items()]))))
    assert texts(turned, REAL) == texts(read, REAL)
    assert open_questions(turned, REAL) == open_questions(read, REAL)


@given(seed=SEEDS, other=SEEDS)
@settings(max_examples=8, deadline=None)
def test_the_order_of_facts_changes_no_text_about_any_profile(seed: int, other: int) -> None:
    rules, _ = told_rules(seed % 10)
    answers = random_answers(seeded(seed), rules.feiten, 0.7)
    mixed = list(answers.values.items())
    seeded(other).shuffle(mixed)
    pair = [
        ReadProfile(each, MunicipalityFound(naam=USUAL_SUBJECT), ())
        for each in (answers, replace(answers, values=dict(mixed)))
    ]
    assert texts(pair[0], rules) == texts(pair[1], rules)
    assert open_questions(pair[0], rules) == open_questions(pair[1], rules)


def test_the_order_of_rules_changes_no_explanation_and_no_question(tmp_path: Path) -> None:
    rules = turned_rules(tmp_path)
    for path in PROFILES:
        read, again = read_profile(path), read_profile(path, rules)
        assert explained(again, rules) == explained(read, REAL)
        assert open_questions(again, rules) == open_questions(read, REAL)


def explained(read: ReadProfile, rules: RuleSet) -> str:
    """Return the text of an explanation."""
    return explain_choice(read, None, rules, motor="evaluator", verandering=False).tekst


def turned_rules(folder: Path) -> RuleSet:
    """Return our own rules in files with other names, so that they are read in another order."""
    target = folder / "regels"
    for path in sorted(REAL_RULES.rglob("*")):
        if path.is_file() and "toets" not in path.relative_to(REAL_RULES).parts:
            place = target / path.relative_to(REAL_RULES)
            place.parent.mkdir(parents=True, exist_ok=True)
            name = f"{len(place.stem):02}-{place.stem[::-1]}.feature" if place.suffix == ".feature" else place.name
            place.with_name(name).write_bytes(path.read_bytes())
    return load_rules(target)


def test_the_order_of_respondents_changes_no_text(tmp_path: Path) -> None:
    answers = {"raad": "fte: 1\nscores:\n  kwaliteit: 2\n", "College": "fte: 0\n", "griffie": "ambitie: verkennen\n"}
    paths = []
    for role, text in answers.items():
        paths.append(str(tmp_path / f"{role}.yaml"))
        (tmp_path / f"{role}.yaml").write_text(f"gemeente: Eersel\n{text}", "utf-8")
    found = set()
    for order in permutations(paths):
        (tmp_path / "samen.yaml").write_text(merge(order, SMALL).text, "utf-8")
        read = read_profile(tmp_path / "samen.yaml", SMALL)
        found.add((agenda(read, SMALL).tekst, explained(read, SMALL)))
    assert len(found) == 1
