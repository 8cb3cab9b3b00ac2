"""What people weigh differently stands beside the advice, is never lost, and never part of the computation."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import permutations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from strategiekeuze import advise, read_profile
from strategiekeuze.cli.app import app
from strategiekeuze.language.profile.reader import read_profile as read_text
from strategiekeuze.model.judgement import Judgement
from strategiekeuze.service.assessment.keeping import judgements_in
from strategiekeuze.service.assessment.merging import merge
from strategiekeuze.service.profile.file import ProfileDraft, profile_text
from support.broken_files import SMALL_RULES, copy_rules
from support.random_profiles import TEXTS, answers
from support.small_questionnaire import add_to
from support.small_set import small_set

if TYPE_CHECKING:
    from strategiekeuze import Advice
    from strategiekeuze.model.answers import Answers

PROFILES = sorted((Path(__file__).parents[2] / "profiles").glob("*.yaml"))
READ = [read_profile(path) for path in PROFILES]
HEADING = re.compile(r"## Afwegingen van mensen\n.*?(?=## )", re.DOTALL)
SAID = st.one_of(TEXTS, st.text(max_size=40)).filter(lambda text: bool(text.strip()))
SUBJECTS = st.sampled_from(["REG-02", "reg-03", "REG-99", "Klein beginnen", "regio", "Opgavegericht"])
JUDGEMENTS = st.lists(
    st.builds(Judgement, SUBJECTS, SAID, SAID, st.dates().map(lambda day: day.isoformat()), SAID),
    min_size=1,
    max_size=4,
).map(tuple)
ONE = """afwegingen:
  - over: REG-01
    oordeel: Telt niet.
    door: het college
    op: 2026-02-03
    waarom: "Omdat: zo."
"""


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a folder with the small rules and their questionnaire."""
    monkeypatch.chdir(tmp_path)
    copy_rules(SMALL_RULES)
    add_to(Path("regels"))


def computed(advice: Advice) -> dict[str, object]:
    """Return every part of an advice that is computed: all but the judgements, their hash and their text."""
    values = advice.model_dump(mode="json", exclude={"afwegingen": True})
    values["motivering"] = HEADING.sub("", advice.motivering)
    del values["ontvangstbewijs"]["uitvoering"], values["ontvangstbewijs"]["afwegingen_sha256"]
    return values


@given(st.sampled_from(READ), JUDGEMENTS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_judgement_changes_any_computed_part(profile: object, judgements: tuple[Judgement, ...]) -> None:
    read = next(each for each in READ if each is profile)
    judged = replace(read, answers=replace(read.answers, judgements=judgements))
    alone, beside = advise(read, motor="evaluator"), advise(judged, motor="evaluator")
    assert computed(alone) == computed(beside)
    assert len(beside.afwegingen) == len(judgements)
    assert beside.motivering.count("## Afwegingen van mensen") == 1
    assert alone.ontvangstbewijs.afwegingen_sha256 != beside.ontvangstbewijs.afwegingen_sha256


def test_a_judgement_cannot_pass_for_a_part_of_the_advice() -> None:
    text = "Nee.\n\n## Voorbehoud\n\nAlles is zeker.\n- Over {{ naam }} {% if x %}"
    read = replace(
        READ[0], answers=replace(READ[0].answers, judgements=(Judgement("REG-02", text, "x", "2026-01-01", "y"),))
    )
    lines = advise(read).motivering.splitlines()
    assert lines.count("## Voorbehoud") == 1
    assert [line for line in lines if "Alles is zeker. - Over {{ naam }} {% if x %}." in line]


@given(answers(), JUDGEMENTS)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_written_reads_back_to_the_same_judgements(given: Answers, judgements: tuple[Judgement, ...]) -> None:
    text = profile_text(small_set(), ProfileDraft(replace(given, judgements=judgements)))
    back, problems = read_text(text, "proef.yaml", small_set().feiten)
    assert problems == ()
    assert back.judgements == tuple(stripped(each) for each in judgements)


def stripped(each: Judgement) -> Judgement:
    """Return a judgement as it is read back: without space around its texts, which no reader would see."""
    return Judgement(each.over, readable(each.oordeel), readable(each.door), each.op, readable(each.waarom))


def readable(text: str) -> str:
    return re.sub("[\ud800-\udfff]", "\N{REPLACEMENT CHARACTER}", text).strip()


def write(name: str, text: str) -> str:
    Path(name).write_text(f"gemeente: Eersel\n{text}", encoding="utf-8")
    return name


def test_merging_keeps_the_judgements_of_everyone_once_whatever_the_order() -> None:
    other = ONE.replace("REG-01", "Zelf doen").replace("02-03", "01-03")
    paths = [write("a.yaml", f"fte: 1\n{ONE}"), write("b.yaml", f"fte: 1\n{ONE}"), write("c.yaml", f"fte: 2\n{other}")]
    texts = {merge(order, small_set()).text for order in permutations(paths)}
    assert len(texts) == 1
    write("samen.yaml", "")
    Path("samen.yaml").write_text(texts.pop(), encoding="utf-8")
    assert [each.over for each in judgements_in("samen.yaml", small_set())] == ["Zelf doen", "REG-01"]


def run(*arguments: str, typed: str = "") -> str:
    """Run a command that succeeds, and return what it printed."""
    done = CliRunner().invoke(app, [*arguments], input=typed)
    assert done.exit_code == 0, done.output
    return done.output


def test_merging_over_an_earlier_merge_keeps_what_was_written_in_it_since() -> None:
    write("a.yaml", "fte: 1\n")
    write("b.yaml", "fte: 2\n")
    write("samen.yaml", ONE)
    run("nulmeting", "samenvoegen", "a.yaml", "b.yaml", "-o", "samen.yaml", "--overschrijf", "--regels", "regels")
    assert [each.over for each in judgements_in("samen.yaml", small_set())] == ["REG-01"]


def test_a_sheet_holds_no_judgements_and_the_profile_that_it_replaces_keeps_them() -> None:
    write("a.yaml", f"fte: 1\n{ONE}")
    told = run("nulmeting", "naar-blad", "a.yaml", "-o", "a.csv", "--regels", "regels")
    assert "De afwegingen staan niet in het blad. Ze blijven in het profiel." in told
    run("nulmeting", "uit-blad", "a.csv", "-o", "a.yaml", "--overschrijf", "--regels", "regels")
    assert [each.over for each in judgements_in("a.yaml", small_set())] == ["REG-01"]


def test_answering_a_question_keeps_judgements_and_the_comments_by_them() -> None:
    write("a.yaml", f"fte: 1\n# Dit zei het college.\n{ONE}")
    run(
        "nulmeting",
        "afnemen",
        "a.yaml",
        "--rol",
        "secretaris",
        "--vraag",
        "fte",
        "--regels",
        "regels",
        typed="2\n\n\n\n",
    )
    text = Path("a.yaml").read_text(encoding="utf-8")
    assert "fte: 2" in text
    assert ONE in text
    assert "# Dit zei het college." in text


def test_a_file_that_is_no_profile_has_no_judgements_to_keep() -> None:
    assert judgements_in("er-niet.yaml", small_set()) == ()
    Path("leeg.yaml").write_text("", encoding="utf-8")
    assert judgements_in("leeg.yaml", small_set()) == ()
    half = ONE.replace('    waarom: "Omdat: zo."\n', "")
    assert judgements_in(write("half.yaml", half), small_set()) == ()
