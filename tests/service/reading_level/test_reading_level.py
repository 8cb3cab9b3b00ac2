"""Which texts of a rule set are measured, with which values, and what excuses a hard one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from strategiekeuze import cli, load_rules
from strategiekeuze.explain.reading.level import LOWEST
from strategiekeuze.explain.reading.sentences import ANY_VALUE
from strategiekeuze.service.reading_level.report import reading_report
from strategiekeuze.service.reading_level.samples import samples
from strategiekeuze.service.reading_level.sources import passages
from strategiekeuze.service.rule_checks import check_rules
from strategiekeuze.service.rules import default_rules
from support.broken_files import SMALL_RULES, copy_rules, replace_in_rules, write
from support.small_set import HEAD, LABELS, rule_named, rules_in, small_set

FACTS = small_set().feiten.by_key
HARD = "Organisatieveranderingen bemoeilijken datagedreven beleidsontwikkeling aanzienlijk."


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    copy_rules(SMALL_RULES)


def texts_at(name: str) -> tuple[str, ...]:
    """Return the forms of the texts in one file."""
    found = passages(load_rules("regels"), Path("regels"))
    return tuple(text for each in found if each.place.file == f"regels/{name}" for text in each.texts)


def refused() -> list[str]:
    return [str(each.passage.place) for each in reading_report("regels").refused]


def test_a_value_is_given_at_the_limit_of_the_rule_first() -> None:
    found = samples([rule_named("REG-01")], FACTS)
    assert found["gemeente"] == ("de gemeente",)
    assert found["grens.inwoners"] == ("50.000",)
    assert found["inwoners"][0] == "49.999"
    assert found["inwoners"][-1] == ANY_VALUE


def test_rows_that_share_a_text_give_their_values_together() -> None:
    found = samples([rule_named("REG-02-a"), rule_named("REG-02-b")], FACTS)
    assert found["rij.minimum"] == ("1", "2")
    assert found["grens.fte"] == ("1", "2")


def test_findings_that_are_counted_are_named_as_few_and_as_many_as_can_be() -> None:
    assert samples([rule_named("REG-03")], FACTS)["bevindingen"] == ("zwak en wankel",)


@pytest.mark.parametrize(
    ("step", "name", "expected"),
    [
        ('de ambitie is minstens "verkennen"', "ambitie", ("verbeteren", "verkennen")),
        ('het domein is "Veiligheid"', "domein", ("Veiligheid",)),
        ('de gemeente is lid van "G4"', "netwerken", ("G4", ANY_VALUE)),
        ("er is geen fte", "fte", ("0",)),
    ],
)
def test_a_choice_gives_every_option_that_the_rule_leaves(step: str, name: str, expected: tuple[str, ...]) -> None:
    body = f'    Gegeven {step}\n    Dan pleit dit voor "Zelf doen"\n'
    rules, problems = rules_in(f"{HEAD}{LABELS}  Scenario: Proef\n{body}")
    assert problems == []
    assert samples(rules, FACTS)[name] == expected


def test_a_reason_is_measured_on_one_line_with_its_values() -> None:
    write("regels/teksten/REG-01.md.j2", "{{ gemeente|hoofdletter }}\nheeft {{ inwoners }} inwoners.\n")
    assert "De gemeente heeft 49.999 inwoners." in texts_at("teksten/REG-01.md.j2")


def test_a_part_of_the_justification_is_measured_with_any_value() -> None:
    write("regels/teksten/motivering/advies.md.j2", "# {{ naam }}\n\nDat is {{ kern }}.\n")
    assert texts_at("teksten/motivering/advies.md.j2") == ("# …\n\nDat is ….",)


def test_parts_that_come_with_the_program_are_not_those_of_the_folder() -> None:
    replace_in_rules("regelset.yaml", "motivering: [advies]\n", "")
    files = {each.place.file for each in passages(load_rules("regels"), Path("regels"))}
    assert not any("standaard" in file or "voorbehoud" in file for file in files)


def test_questions_and_what_the_wheel_says_are_measured() -> None:
    assert "Dit wiel is alleen om te testen." in texts_at("wiel.yaml")
    replace_in_rules("feiten.yaml", "vraag: Hoe goed is de basis?", f"vraag: {HARD}")
    assert refused() == ["regels/feiten.yaml:65"]


@pytest.mark.parametrize("file", ["nulmeting.yaml", "strategieen/samen.yaml"])
def test_sentences_in_any_field_of_the_files_for_policy_staff_are_found(file: str) -> None:
    read = {each.place.file for each in passages(load_rules("regels"), Path("regels"))}
    write(f"regels/{file}", f"een:\n  twee:\n    - drie: {HARD}\n")
    now = list(passages(small_set(), Path("regels")))
    assert [(each.place.line, each.texts) for each in now if each.place.file not in read] == [(3, (HARD,))]


def test_a_remark_in_a_template_excuses_it() -> None:
    write("regels/teksten/BEV-01.md.j2", f"{HARD}\n")
    assert refused() == ["regels/teksten/BEV-01.md.j2"]
    write("regels/teksten/BEV-01.md.j2", f"{{# leesniveau: zo heet de wet #}}\n{HARD}\n")
    assert refused() == []
    assert [each.passage.reason for each in reading_report("regels").faulty] == ["zo heet de wet"]


def test_a_remark_without_a_reason_excuses_nothing() -> None:
    write("regels/teksten/BEV-01.md.j2", f"{{# leesniveau: #}}\n{HARD}\n")
    assert refused() == ["regels/teksten/BEV-01.md.j2"]


@pytest.mark.parametrize(
    "text",
    [
        f"vraag: {HARD} # leesniveau: zo heet het",
        f"# leesniveau: zo heet het\n    vraag: {HARD}",
        f"# leesniveau: zo heet het\n    # Nog een opmerking.\n    vraag: {HARD}",
        f"vraag: {HARD}\n    # leesniveau vraag: zo heet het",
    ],
)
def test_a_remark_in_a_file_excuses_the_text_beside_or_below_it_or_a_field(text: str) -> None:
    replace_in_rules("feiten.yaml", "vraag: Hoe goed is de basis?", text)
    assert refused() == []
    assert [each.passage.reason for each in reading_report("regels").faulty] == ["zo heet het"]


def test_a_remark_in_a_file_with_endless_blanks_is_read_at_once() -> None:
    blanks, lines = " " * 100_000, "\n" * 100_000
    text = f"vraag: {HARD} # leesniveau: zo heet{blanks}het{lines}    # leesniveau kern: nee"
    replace_in_rules("feiten.yaml", "vraag: Hoe goed is de basis?", text)
    assert [each.passage.reason for each in reading_report("regels").faulty] == [f"zo heet{blanks}het"]


def test_a_remark_about_another_field_or_elsewhere_excuses_nothing() -> None:
    text = f"vraag: {HARD}\n    # leesniveau kern: zo heet het\n    # leesniveau: zo heet het"
    replace_in_rules("feiten.yaml", "vraag: Hoe goed is de basis?", text)
    assert refused() == ["regels/feiten.yaml:65"]


def test_the_check_of_rules_warns_of_the_same_texts() -> None:
    write("regels/teksten/BEV-01.md.j2", f"{HARD}\n")
    found = [problem for problem in check_rules("regels").problems if problem.code == "moeilijke-tekst"]
    assert [str(problem.place) for problem in found] == ["regels/teksten/BEV-01.md.j2"]


def test_the_answer_for_programs_holds_every_text_and_the_figures_of_the_whole(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.run(["regels", "leesniveau", "regels", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    report = reading_report("regels")
    assert len(answer["teksten"]) == len(report.passages)
    assert answer["te_moeilijk"] == answer["met_reden"] == 0
    assert answer["score"] == round(report.whole.score)
    scores = [each["score"] - each["minstens"] for each in answer["teksten"]]
    assert scores[0] == min(scores)


def test_our_own_texts_are_b1_as_a_whole() -> None:
    assert reading_report(default_rules()).whole.score >= LOWEST


def test_none_of_our_own_texts_is_harder_than_b1_without_a_reason() -> None:
    found = reading_report(default_rules()).refused
    assert not found, [f"{each.passage.place}: {each.measure.longest}" for each in found]
