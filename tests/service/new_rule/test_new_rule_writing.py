"""A new rule is three files, and afterwards everything still holds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.engine.truth import TRUE
from strategiekeuze.errors import ContradictionError, RulesError
from strategiekeuze.language.gherkin.reader import read_feature
from strategiekeuze.service import advise, load_rules
from strategiekeuze.service.new_rule.example import profile_of
from strategiekeuze.service.new_rule.example_scenario import example_file
from strategiekeuze.service.new_rule.frame import read_frame
from strategiekeuze.service.new_rule.writing import write_rule
from support.new_rules import changed_files, drafted, real_copy, small_copy, snapshot

if TYPE_CHECKING:
    from strategiekeuze.service.new_rule.frame import Draft, Frame

REAL = [
    ('pleit dit voor "Samen in de regio"', "er is hoogstens 3 fte voor data"),
    (
        'pleit dit sterk tegen "Opgavegericht"',
        "de volwassenheid is lager dan 2",
        'het knelpunt is "leren en veranderen"',
    ),
    ('is "Fundament eerst" uitgesloten', 'de bevinding "zwakke gegevens" geldt niet', "er is nu geen incident"),
    ('geldt de bevinding "acute noodzaak"', 'de gevoeligheid is minstens "hoog"', "er zijn minstens 9 lopende proeven"),
    (
        'geldt de bevinding "iets heel nieuws"',
        'de gemeente is lid van "M50" of "K80"',
        'de gemeente is geen lid van "G40"',
    ),
    ('pleit dit voor "Klein beginnen"', 'een gemeente in hoogstens grootteklasse "3"', 'het domein is niet "Economie"'),
    (
        'is "Nog geen strategie" aangewezen op trede 4',
        "minstens 2 van deze bevindingen gelden: zwakke gegevens, geen capaciteit, geen doel",
        'de bevinding "geen doel en nog geen begin" geldt niet',
    ),
]
SMALL = [
    ('pleit dit voor "Samen werken"', "er is minstens 3 fte", 'de bevinding "zwak" geldt'),
    ('geldt de bevinding "klein"', "een gemeente met minder dan 9.000 inwoners", 'de gemeente is lid van "M50"'),
    ('is "Zelf doen" uitgesloten', 'de ambitie is minstens "verbeteren"', "er is een incident"),
]


def holds(draft: Draft, frame: Frame) -> bool:
    """Tell whether the example in the file holds in the rule set in the folder, as anybody would find it there."""
    rules = load_rules(frame.folder)
    file = example_file(draft, frame)
    feature, problems = read_feature(file.read_text("utf-8"), str(file))
    assert feature is not None, problems
    scenario = next(each for each in feature.scenarios if draft.id in each.title)
    assert [step.keyword for step in scenario.steps] == ["Gegeven", "Dan"]
    assert scenario.steps[1].text == f'telt regel "{draft.id}" mee'
    profile = profile_of([(row[0].text, row[1].text) for row in scenario.steps[0].table[1:]], rules)
    assert advise(profile, rules, motor="evaluator").motivering
    machine = Machine(rules, EngineChoice.EVALUATOR)
    situation = machine.situation(profile.answers)
    verdicts = machine.run(situation.point_low, situation.point_high).verdicts
    return verdicts[[rule.id for rule in rules.regels].index(draft.id)] == TRUE


@pytest.mark.parametrize("told", REAL, ids=lambda told: told[0])
def test_a_rule_in_our_own_rules_is_three_files_and_its_example_holds(told: tuple[str, ...], tmp_path: Path) -> None:
    frame = real_copy(tmp_path)
    before, draft = snapshot(tmp_path), drafted(frame, *told)
    rule = write_rule(draft, frame)
    assert changed_files(before, tmp_path) == sorted(str(path.relative_to(tmp_path)) for path in rule.files)
    assert len(rule.files) == 3
    assert holds(draft, frame)


@pytest.mark.parametrize("told", SMALL, ids=lambda told: told[0])
def test_a_rule_in_a_small_set_is_three_files_and_its_example_holds(told: tuple[str, ...], tmp_path: Path) -> None:
    frame = small_copy(tmp_path)
    before, draft = snapshot(tmp_path), drafted(frame, *told)
    write_rule(draft, frame)
    text = f"rules/teksten/{draft.id}.md.j2"
    assert changed_files(before, tmp_path) == ["features/regels.feature", "rules/regels.feature", text]
    assert holds(draft, frame)


def test_the_rule_says_what_was_asked_and_no_other_rule_changes(tmp_path: Path) -> None:
    frame = real_copy(tmp_path)
    draft = drafted(frame, *REAL[0])
    write_rule(draft, frame)
    rules = load_rules(frame.folder)
    assert rules.by_id[draft.id].conclusie == draft.conclusion
    assert rules.by_id[draft.id].groep == "Capaciteit en schaal"
    others = [rule.model_dump(exclude={"plaats", "voorwaarden"}) for rule in rules.regels if rule.id != draft.id]
    assert others == [rule.model_dump(exclude={"plaats", "voorwaarden"}) for rule in frame.rule_set.regels]


def test_a_second_rule_joins_the_first(tmp_path: Path) -> None:
    frame = real_copy(tmp_path)
    first = drafted(frame, *REAL[0])
    write_rule(first, frame)
    again = read_frame(frame.folder, frame.examples)
    draft = drafted(again, 'pleit dit voor "Samen in de regio"', "er is hoogstens 4 fte voor data", title="Nog een")
    write_rule(draft, again)
    examples = (again.examples / "adviezen" / "regio.feature").read_text("utf-8")
    assert examples.count("Regel: Nieuwe regels op hun grens") == 1
    assert draft.id == f"REG-{int(first.id.removeprefix('REG-')) + 1}"
    assert holds(draft, again)


def test_line_ends_stay_as_they_are(tmp_path: Path) -> None:
    frame = small_copy(tmp_path)
    path = frame.folder / "regels.feature"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    write_rule(drafted(frame, *SMALL[0]), frame)
    assert b"\n" not in path.read_bytes().replace(b"\r\n", b"")


def test_nothing_is_written_when_the_example_contradicts_another_rule(tmp_path: Path) -> None:
    frame = real_copy(tmp_path)
    before = snapshot(tmp_path)
    draft = drafted(frame, 'is "Samen in de regio" aangewezen op trede 1', "er is nu een incident")
    with pytest.raises(ContradictionError):
        write_rule(draft, frame)
    assert changed_files(before, tmp_path) == []


def test_nothing_is_written_when_a_file_appears_meanwhile(tmp_path: Path) -> None:
    frame = small_copy(tmp_path)
    draft = drafted(frame, *SMALL[0])
    (frame.folder / "teksten" / f"{draft.id}.md.j2").write_text("Een ander was eerder.\n", "utf-8")
    before = snapshot(tmp_path)
    with pytest.raises(RulesError) as raised:
        write_rule(draft, frame)
    assert [problem.code for problem in raised.value.problems] == ["bestand-veranderd"]
    assert changed_files(before, tmp_path) == []


def test_problems_speak_of_the_folder_of_the_user_and_not_of_the_copy(tmp_path: Path) -> None:
    frame = small_copy(tmp_path)
    draft = drafted(frame, *SMALL[0])
    (frame.folder / "wiel.yaml").write_text("naam: stuk\n", "utf-8")
    with pytest.raises(RulesError) as raised:
        write_rule(draft, frame)
    assert {Path(problem.place.file).parent for problem in raised.value.problems if problem.place} == {frame.folder}
