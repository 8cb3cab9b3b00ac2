"""What pytest-bdd gets is what our reader read, and what it had read before stays its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd.feature import features, get_feature
from pytest_bdd.scenario import scenario_wrapper_template_registry

from strategiekeuze.language.gherkin.reader import read_feature
from strategiekeuze.pytest_plugin.binding import bound
from strategiekeuze.service.examples.cases import cases_in
from support.feature_cases import our_reading, reading_of

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """# language: nl
@breed
Functionaliteit: Proef
  Uitleg.

  @regel:REG-01
  Abstract Scenario: Rij <n>
    Gegeven een profiel met deze feiten:
      | feit | waarde |
      | fte  | <n>    |
    Dan telt regel "<n>" mee

    Voorbeelden:
      | n |
      | 1 |
      | 2 |
"""


def test_each_case_is_a_scenario_of_pytest_bdd(tmp_path: Path) -> None:
    path = tmp_path / "proef.feature"
    path.write_text(TEXT, "utf-8")
    before = get_feature(str(tmp_path), path.name)
    feature, _ = read_feature(TEXT, path.name)
    assert feature is not None
    cases = cases_in(feature)
    templates = [scenario_wrapper_template_registry[function] for function in bound(feature, cases, path)]
    assert [reading_of(each.render({}))[1] for each in templates] == [our_reading(case)[1] for case in cases]
    assert [each.name for each in templates] == ["Rij <n>[1]", "Rij <n>[2]"]
    assert [each.tags for each in templates] == [{"regel:REG-01"}] * 2
    assert (templates[0].feature.tags, templates[0].feature.description) == ({"breed"}, "Uitleg.")
    assert features.pop(str(path)) is before
