"""Every example in a folder is read once, and judged as the tests judge it."""

from __future__ import annotations

from pathlib import Path

import pytest

from strategiekeuze.errors import RulesError
from strategiekeuze.service.examples.expected import Expected
from strategiekeuze.service.examples.folder import ToldExample, told_examples
from strategiekeuze.service.examples.judged import JudgedExample, judged_examples
from strategiekeuze.service.examples.recognition import tells_profiles
from strategiekeuze.service.examples.spoken import spoken_in, wheel
from support.told_world import told_world

ROOT = Path(__file__).parents[3]
ADVICE = ("Wie mensen heeft, doet het zelf", "3", 'is het advies "Zelf doen"')


def judged(folder: Path, *examples: tuple[str, str, str]) -> list[JudgedExample]:
    rules = told_world(folder, *examples)
    return list(judged_examples(spoken_in(rules).machine, told_examples(folder / "features", rules)))


def test_an_example_says_what_it_expects(tmp_path: Path) -> None:
    [found] = judged(tmp_path, ADVICE)
    assert found.told.name == "Wie mensen heeft, doet het zelf"
    assert found.told.expected == (Expected("advies", "zelf"),)
    assert found.green


@pytest.mark.parametrize(
    ("expected", "green"),
    [
        ('is het advies "Samen werken"', False),
        ('telt regel "REG-02-a" mee', True),
        ('telt regel "REG-02-a" niet mee', False),
        ('pleit dit voor "Zelf doen"', True),
        ("is er geen voorkeur", False),
        ('is de zekerheid "vast"', False),
    ],
)
def test_an_example_is_green_when_all_is_as_expected(tmp_path: Path, expected: str, *, green: bool) -> None:
    [found] = judged(tmp_path, ("Voorbeeld", "3", expected))
    assert found.green is green


def test_our_own_examples_are_all_green_and_files_of_others_are_passed_by() -> None:
    found = told_in("features/adviezen/poort.feature", "features/fouten/gherkin.feature")
    assert len(found) > 40
    assert {Path(each.place.file).name for each in found} == {"poort.feature"}
    assert all(each.green for each in judged_examples(wheel().machine, found))


def told_in(*names: str) -> list[ToldExample]:
    return [each for name in names for each in told_examples(ROOT / name, ROOT / "rules")]


def test_a_text_between_quotes_is_no_example_of_the_file() -> None:
    text = 'Functionaliteit: a\n  """\n  Gegeven het profiel "eersel"\n  """\n  Gegeven iets anders\n'
    assert not tells_profiles(text, wheel().vocabulary)
    assert tells_profiles(text.replace('"""', ""), wheel().vocabulary)


def test_a_file_with_problems_is_refused_with_all_of_them(tmp_path: Path) -> None:
    rules = told_world(tmp_path, ADVICE, ("Nog een", "heel veel", 'is het advies "Onzin"'))
    with pytest.raises(RulesError) as error:
        told_examples(tmp_path / "features", rules)
    assert [problem.code for problem in error.value.problems] == ["geen-getal", "onbekende-strategie"]
