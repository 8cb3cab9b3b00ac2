"""What may change without the advice changing, over the whole: from answers to text.

What does not hold, and so is not tested here: that more of something never makes an advice lighter (decision 17; the
report on the health of the wheel counts how often it does).
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from itertools import permutations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from strategiekeuze import Certainty, advise, canonical, load_rules, read_profile
from strategiekeuze.engine.decision import Decision, decide
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.engine.question import closure
from strategiekeuze.engine.truth import TRUE
from strategiekeuze.model.answers import Answers
from strategiekeuze.model.rule import Conclusion, Effect
from strategiekeuze.service.assessment.merging import merge
from support.broken_files import SMALL_RULES
from support.hidden_facts import PROFILES, READ, REAL, changed, facts_of, free_facts, machine_of
from support.random_answers import completed, random_answers
from support.random_rules import seeded

if TYPE_CHECKING:
    from strategiekeuze import Advice

SEEDS = st.integers(min_value=0, max_value=10**9)
SMALL = load_rules(SMALL_RULES)


def essence(decision: Decision) -> tuple[object, ...]:
    """Return what a reader sees of a decision."""
    pick = decision.pick
    return (pick.strategy, pick.rung, pick.balances, pick.ranking, decision.certainty, decision.possible)


@given(seed=SEEDS, other=SEEDS, real=st.booleans())
@settings(max_examples=40, deadline=None)
def test_facts_that_only_silent_rules_read_are_free(seed: int, other: int, *, real: bool) -> None:
    machine = machine_of(None if real else seed % 10)
    facts, random = machine.program.rule_set.feiten, seeded(seed)
    answers = completed(random, facts, random_answers(random, facts, 1.0))
    before = decide(machine, answers)
    after = changed(answers, [key for key in free_facts(before) if key in answers.values], machine, other)
    assert essence(decide(machine, after)) == essence(before)


@given(st.integers(0, len(READ) - 1), SEEDS)
@settings(max_examples=15, deadline=None)
def test_free_facts_change_neither_the_text_nor_anything_else_that_does_not_name_them(index: int, seed: int) -> None:
    profile, machine = READ[index], machine_of(None)
    decision = decide(machine, profile.answers)
    own = {fact.sleutel for fact in REAL.feiten.feiten if fact.uit_register or fact.opties == REAL.wiel.domeinen}
    free = [key for key in free_facts(decision) if key in profile.answers.values and key not in own]
    other = replace(profile, answers=changed(profile.answers, free, machine, seed))
    before, after = (advise(each, motor="evaluator") for each in (profile, other))
    kept = {"feiten", "invoer", "ontvangstbewijs"}
    assert after.model_dump(exclude=kept) == before.model_dump(exclude=kept)


@given(SEEDS, SEEDS)
@settings(max_examples=40, deadline=None)
def test_a_fact_that_no_rule_reads_may_also_come_or_go(seed: int, other: int) -> None:
    machine = machine_of(seed % 10, 3)
    rules = machine.program.rule_set
    unread = {fact.sleutel for fact in rules.feiten.feiten} - facts_of(rules.regels, rules)
    unread -= set(closure(rules.feiten, {rules.wiel.knelpunt} if rules.wiel.knelpunt else set()))
    one, two = (random_answers(seeded(each), rules.feiten, 0.9).values for each in (seed, other))
    mixed = {key: answer for key, answer in one.items() if key not in unread}
    mixed |= {key: answer for key, answer in two.items() if key in unread}
    assert essence(decide(machine, Answers(mixed))) == essence(decide(machine, Answers(one)))


@given(SEEDS)
@settings(max_examples=25, deadline=None)
def test_knowing_more_never_takes_a_firm_advice_away(seed: int) -> None:
    random, machine = seeded(seed), machine_of(seed % 10)
    facts = machine.program.rule_set.feiten
    answers = random_answers(random, facts, 0.8)
    before = decide(machine, answers)
    assume(before.certainty is Certainty.FIRM)
    after = decide(machine, completed(random, facts, answers))
    assert (after.pick.strategy, after.certainty) == (before.pick.strategy, Certainty.FIRM)


@given(SEEDS, st.integers(1, 2))
@settings(max_examples=40, deadline=None)
def test_one_more_argument_for_the_advice_never_takes_it_away(seed: int, points: int) -> None:
    machine = machine_of(seed % 10)
    rules = machine.program.rule_set
    answers = completed(seeded(seed), rules.feiten, random_answers(seeded(seed), rules.feiten, 1.0))
    before = decide(machine, answers)
    judged = zip(machine.program.rules, before.outcome.verdicts, strict=True)
    fired = next((rule for rule, verdict in judged if verdict == TRUE), None)
    assume(fired is not None)
    assume(before.pick.strategy is not None)
    if fired is None or before.pick.strategy is None:
        return
    conclusion = Conclusion(soort=Effect.ARGUMENT, doel=before.pick.strategy, punten=points)
    more = fired.model_copy(update={"id": "ZZZ-01", "conclusie": conclusion})
    stronger = rules.model_copy(update={"regels": (*rules.regels, more)})
    assert decide(Machine(stronger, EngineChoice.EVALUATOR), answers).pick.strategy == before.pick.strategy


@pytest.mark.parametrize("path", PROFILES, ids=lambda path: path.stem)
def test_the_order_of_facts_in_a_file_changes_no_byte_of_the_canonical_form(path: Path, tmp_path: Path) -> None:
    lines = [
        line for line in path.read_text("utf-8").splitlines() if line.strip() and not line.lstrip().startswith("#")
    ]
    blocks: list[list[str]] = []
    for line in lines:
        blocks = [*blocks, [line]] if not line.startswith(" ") else [*blocks[:-1], [*blocks[-1], line]]
    turned = [line for head, *rest in reversed(blocks) for line in (head, *reversed(rest))]
    other = tmp_path / "omgekeerd.yaml"
    other.write_text("\n".join(turned) + "\n", "utf-8")
    assert canonical(of_file(other)) == canonical(of_file(path))


def of_file(path: Path) -> Advice:
    """Return the advice on a profile."""
    return advise(read_profile(path), motor="evaluator")


def test_the_order_of_options_in_a_list_changes_no_byte_of_the_canonical_form(tmp_path: Path) -> None:
    orders = permutations(["K80", "G40", "P10"])
    found = set()
    for order in orders:
        file = tmp_path / "lijst.yaml"
        file.write_text(f"{PROFILES[0].read_text('utf-8')}\nnetwerken: [{', '.join(order)}]\n", "utf-8")
        found.add(canonical(of_file(file)))
    assert len(found) == 1


def test_files_of_rules_in_another_order_give_the_same_advice_and_the_same_parts(tmp_path: Path) -> None:
    shutil.copytree(SMALL_RULES, tmp_path / "regels")
    path = tmp_path / "regels" / "regels.feature"
    head, *scenarios = path.read_text("utf-8").split("\n\n  @regel:")
    for number, scenario in enumerate(reversed(scenarios)):
        path.with_name(f"{number}.feature").write_text(f"{head}\n\n  @regel:{scenario.rstrip()}\n", "utf-8")
    path.unlink()
    given = {"gemeente": "Eersel", "fte": 2}
    one, other = (advise(given, load_rules(folder)) for folder in (SMALL_RULES, tmp_path / "regels"))
    assert one.model_dump(exclude={"ontvangstbewijs"}) == other.model_dump(exclude={"ontvangstbewijs"})
    assert one.ontvangstbewijs.delen == other.ontvangstbewijs.delen


def test_the_order_of_respondents_changes_no_byte_of_the_canonical_form(tmp_path: Path) -> None:
    paths = []
    for name, score in (("a", "2"), ("b", "3,5"), ("c", "4")):
        paths.append(str(tmp_path / f"{name}.yaml"))
        Path(paths[-1]).write_text(f"gemeente: Eersel\nfte: 1\nscores:\n  kwaliteit: {score}\n", "utf-8")
    found = set()
    for order in permutations(paths):
        (tmp_path / "samen.yaml").write_text(merge(order, SMALL).text, "utf-8")
        found.add(canonical(advise(read_profile(tmp_path / "samen.yaml", SMALL), SMALL)))
    assert len(found) == 1
