"""Whatever the text, reading never fails: it gives data, problems, or both."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze.errors import Problem, StrategiekeuzeError
from strategiekeuze.language.gherkin.reader import read_feature
from strategiekeuze.language.profile.municipality import complete
from strategiekeuze.language.profile.python_profile import read_values
from strategiekeuze.language.profile.reader import read_profile
from strategiekeuze.language.rule_set.reader import ReadRuleSet, read_rule_set
from strategiekeuze.language.yaml.reader import read_yaml
from strategiekeuze.service import advise, load_rules
from strategiekeuze.service import read_profile as read_file
from support.broken_files import SMALL_RULES
from support.mutations import broken, profiles, small_rules

RULES = load_rules()
FEATURES = [text for name, text in small_rules().items() if name.endswith(".feature")]
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.decimals(),
    st.text(max_size=20),
    st.binary(max_size=5),
    st.dates(),
    st.datetimes(),
    st.sampled_from(["onbekend", "geen", "G4", float("nan"), 10**12]),
)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner), max_leaves=4
)


def well_said(problems: tuple[Problem, ...]) -> bool:
    """Tell whether every problem has a text on one line, and a remedy of whole lines."""
    texts = [each.what.strip() and "\n" not in each.what + each.cause for each in problems]
    return all(texts) and all(line.strip() for each in problems for line in each.remedy.split("\n"))


@given(broken(profiles()))
@settings(max_examples=300, deadline=2000)
def test_any_text_as_yaml_gives_a_document_or_problems(text: str) -> None:
    document = read_yaml(text, "proef.yaml")
    assert well_said(document.problems)


@given(broken(profiles()))
@settings(max_examples=300, deadline=2000)
def test_any_text_as_a_profile_gives_answers_or_problems(text: str) -> None:
    answers, problems = read_profile(text, "proef.yaml", RULES.feiten)
    assert well_said((*problems, *complete(answers, RULES.feiten).problems))


@given(st.dictionaries(st.sampled_from(sorted(RULES.feiten.by_key)) | st.text(max_size=9) | st.just("x"), VALUES))
@settings(max_examples=300, deadline=2000)
def test_any_python_values_as_a_profile_give_answers_or_problems(values: dict[str, object]) -> None:
    answers, problems = read_values(values, RULES.feiten)
    assert well_said((*problems, *complete(answers, RULES.feiten).problems))


@given(broken(FEATURES))
@settings(max_examples=300, deadline=2000)
def test_any_text_as_a_feature_gives_scenarios_or_problems(text: str) -> None:
    feature, problems = read_feature(text, "proef.feature")
    assert feature is not None or problems
    assert well_said(problems)


def one_file_broken() -> st.SearchStrategy[tuple[str, str]]:
    """Return the name of a file of the small rule set, with a text that is wrong in some way."""
    names = st.sampled_from(sorted(small_rules()))
    return names.flatmap(lambda name: st.tuples(st.just(name), broken([small_rules()[name]])))


@given(one_file_broken())
@settings(max_examples=200, deadline=5000)
def test_any_text_in_a_rule_set_gives_rules_that_run_or_problems(change: tuple[str, str]) -> None:
    with TemporaryDirectory() as place:
        folder = Path(place) / "regels"
        shutil.copytree(SMALL_RULES, folder)
        (folder / change[0]).write_bytes(change[1].encode(errors="replace"))
        read = read_rule_set(folder, SMALL_RULES)
        assert well_said(read.problems)
        assert read.problems or nothing_lost(read, folder)
        run(folder)


def nothing_lost(read: ReadRuleSet, folder: Path) -> bool:
    """Tell whether every scenario, or row of its table, has become a rule."""
    files = [path.read_text(encoding="utf-8") for path in folder.rglob("*.feature")]
    features = [feature for feature in (read_feature(text, "")[0] for text in files) if feature]
    scenarios = [scenario for feature in features for scenario in feature.scenarios]
    written = sum(sum(len(table.rows) for table in each.tables) or 1 for each in scenarios)
    return read.rule_set is not None and len(read.rule_set.regels) == written


def run(folder: Path) -> None:
    """Give an advice; what is wrong is said in Dutch, and nothing else fails."""
    profile = folder.parent / "profiel.yaml"
    profile.write_text("gemeente: Eersel\nfte: 1\nscores:\n  kwaliteit: 1\n  beheer: 1\n", encoding="utf-8")
    with suppress(StrategiekeuzeError):
        rules = load_rules(folder)
        advise(read_file(profile, rules), rules, motor="evaluator")
