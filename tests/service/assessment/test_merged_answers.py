"""Merging respondents: the median of scores, agreement on the rest, and every answer kept."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze import ProfileError, UsageError, advise, read_profile
from strategiekeuze.service.assessment.merging import Merged, merge, who_said_what
from strategiekeuze.service.profile.file import ProfileDraft, profile_text
from support.own_rules import own_rules
from support.random_profiles import answers
from support.small_set import codes_of, small_set

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from strategiekeuze.model.answers import Answers

RULES = small_set()
HEAD = "gemeente: Eersel\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def written(folder: Path, **texts: str) -> list[str]:
    """Write profiles of Eersel, and return their names."""
    for name, text in texts.items():
        (folder / f"{name}.yaml").write_text(HEAD + text, encoding="utf-8")
    return [f"{name}.yaml" for name in texts]


def merged(folder: Path, **texts: str) -> str:
    """Return the merged profile, without the comment on top."""
    return body(merge(written(folder, **texts), RULES))


def body(found: Merged) -> str:
    return found.text.partition("\n\n")[2]


def problems_of(paths: Sequence[str]) -> list[str]:
    """Return the codes of the problems for which these profiles are refused."""
    with pytest.raises(ProfileError) as caught:
        merge(paths, RULES)
    return codes_of(caught.value.problems)


def test_the_merged_profile_keeps_every_answer_and_shows_the_spread(folder: Path) -> None:
    text = merged(
        folder,
        wethouder="fte: 1,2\nambitie: verkennen\nscores:\n  kwaliteit: 2\n  leiding: onbekend\n",
        adviseur=(
            "fte: 1.20\nambitie: verbeteren\nscores:\n  kwaliteit: 3,5\n"
            'antwoorden:\n  kwaliteit:\n    - {rol: gegevensbeheerder, antwoord: "3,5", bewijs: "meting: mei"}\n'
            "  beheer:\n    - {rol: gegevensbeheerder, antwoord: weet ik niet}\n"
        ),
    )
    assert text == (
        "gemeente: Eersel\n"
        "fte: 1,2\n"
        "ambitie:  # de antwoorden verschillen: verkennen (1 keer), verbeteren (1 keer)\n"
        "\n"
        "scores:\n"
        "  # basis\n"
        "  kwaliteit: 2,75  # laagste 2, hoogste 3,5, 2 antwoorden\n"
        "  beheer:  # 1 keer weet ik niet\n"
        "\n"
        "antwoorden:\n"
        "  fte:\n"
        '    - {rol: gegevensbeheerder, antwoord: "1,2"}\n'
        '    - {rol: wethouder, antwoord: "1,2"}\n'
        "  ambitie:\n"
        "    - {rol: gegevensbeheerder, antwoord: verbeteren}\n"
        "    - {rol: wethouder, antwoord: verkennen}\n"
        "  kwaliteit:\n"
        '    - {rol: gegevensbeheerder, antwoord: "3,5", bewijs: "meting: mei"}\n'
        "    - {rol: wethouder, antwoord: 2}\n"
        "  beheer:\n"
        "    - {rol: gegevensbeheerder, antwoord: weet ik niet}\n"
    )


def test_what_stays_open_and_what_lies_far_apart_is_told_with_the_roles(folder: Path) -> None:
    paths = written(
        folder,
        a="ambitie: verkennen\nscores:\n  kwaliteit: 1\n  beheer: 2\n  leiding: 2\n",
        b="ambitie: verbeteren\nscores:\n  kwaliteit: 3\n  beheer: 5\n  leiding: 3,99\n",
    )
    found = merge(paths, RULES)
    assert found.roles == ("a", "b")
    assert [who_said_what(each) for each in found.open_facts] == ["verkennen (a), verbeteren (b)"]
    assert [each.fact.sleutel for each in found.far_apart] == ["beheer", "kwaliteit"]


@given(found=st.lists(answers(), min_size=3, max_size=3))
@settings(max_examples=20)
def test_merging_in_steps_and_in_any_order_gives_the_same_file(
    tmp_path_factory: pytest.TempPathFactory, found: list[Answers]
) -> None:
    folder = tmp_path_factory.mktemp("profielen")
    paths = [str(folder / f"{name}.yaml") for name in "abc"]
    for path, each in zip(paths, found, strict=True):
        write(path, agreeing(each))
    whole = merge(paths, RULES).text
    assert {merge(order, RULES).text for order in permutations(paths)} == {whole}
    half, rest = str(folder / "half.yaml"), paths[2]
    write(half, merge(paths[:2], RULES).text)
    assert merge([rest, half], RULES).text == whole


def agreeing(given: Answers) -> str:
    """Return a profile in which the facts say what its own responses come to, and with the domain left out."""
    values = {key: answer for key, answer in given.values.items() if key not in {*given.responses, "domein"}}
    fresh = type(given)(values, {"gemeente": "Eersel"}, given.file, given.responses)
    return profile_text(RULES, ProfileDraft(fresh))


def write(path: str, text: str) -> None:
    with open(path, "w", encoding="utf-8", newline="\n") as stream:  # noqa: PTH123 - a name is what the command gets
        stream.write(text)


def test_the_advice_of_a_merged_profile_is_that_of_its_facts(folder: Path) -> None:
    rules = own_rules()
    paths = written(
        folder, a="mandaat: raad\nvolwassenheid:\n  leiderschap: 2\n", b="volwassenheid:\n  leiderschap: 4\n"
    )
    (folder / "samen.yaml").write_text(merge(paths, rules).text, encoding="utf-8")
    given = {"gemeente": "Eersel", "mandaat": "raad", "volwassenheid": {"leiderschap": 3}}
    found = advise(read_profile("samen.yaml", rules), rules, motor="evaluator")
    assert found.motivering == advise(given, rules, motor="evaluator").motivering


def test_the_last_day_on_which_someone_answered_is_the_day_of_the_measurement(folder: Path) -> None:
    rules = own_rules()
    paths = written(folder, a="peildatum: 2026-01-15\n", b="peildatum: 2026-02-01\n", c="mandaat: raad\n")
    found = merge(paths, rules)
    assert "peildatum: 2026-02-01\n" in found.text
    assert found.warnings == ()


def test_measurements_far_apart_are_merged_with_a_warning(folder: Path) -> None:
    paths = written(folder, a="peildatum: 2024-01-15\n", b="peildatum: 2026-02-01\n")
    assert codes_of(merge(paths, own_rules()).warnings) == ["metingen-ver-uit-elkaar"]


def test_one_role_in_two_files_counts_twice_and_is_said(folder: Path) -> None:
    answer = "antwoorden:\n  kwaliteit: [{rol: raadslid, antwoord: 2}]\n"
    found = merge(written(folder, a=answer, b=answer), RULES)
    assert codes_of(found.warnings) == ["rol-dubbel"]
    assert "2 antwoorden" in found.text


def test_profiles_about_different_municipalities_or_domains_are_refused(folder: Path) -> None:
    paths = written(folder, a="domein: alles\n", b="domein: Veiligheid\n")
    assert problems_of(paths) == ["ander-domein"]
    (folder / "b.yaml").write_text("gemeente: Best\n", encoding="utf-8")
    assert problems_of(paths) == ["andere-gemeente"]


def test_who_names_no_domain_follows_the_others(folder: Path) -> None:
    assert "domein: Veiligheid\n" in merged(folder, a="", b="domein: '1'\n")


def test_two_names_of_one_municipality_are_one(folder: Path) -> None:
    paths = written(folder, a="", b="")
    (folder / "b.yaml").write_text("gemeente: GM0770\n", encoding="utf-8")
    assert body(merge(paths, RULES)) == "gemeente: Eersel\n"


def test_a_value_that_one_respondent_changed_by_hand_is_a_better_answer(folder: Path) -> None:
    text = merged(folder, a="scores:\n  kwaliteit: 4\nantwoorden:\n  kwaliteit: [{rol: x, antwoord: 3}]\n", b="")
    assert "kwaliteit: 4  # 1 antwoord\n" in text
    assert "    - {rol: x, antwoord: 4}\n" in text


def test_a_value_that_several_respondents_filled_in_by_hand_is_their_decision_and_goes_before_answers(
    folder: Path,
) -> None:
    together = (
        "ambitie: verkennen\nantwoorden:\n  ambitie: [{rol: x, antwoord: verkennen}, {rol: y, antwoord: verbeteren}]\n"
    )
    text = merged(folder, a=together, b="ambitie: verbeteren\n")
    assert "ambitie: verkennen  # samen besloten\n" in text
    assert "    - {rol: besluit, antwoord: verkennen}\n" in text
    assert '    - {rol: "y", antwoord: verbeteren}\n' in text
    assert "    - {rol: b, antwoord: verbeteren}\n" in text


def test_a_decision_stays_when_profiles_are_merged_again(folder: Path) -> None:
    together = "scores:\n  kwaliteit: 3\nantwoorden:\n  kwaliteit: [{rol: x, antwoord: 1}, {rol: y, antwoord: 2}]\n"
    (folder / "samen.yaml").write_text(merged(folder, a=together, b=""), encoding="utf-8")
    written(folder, c="scores:\n  kwaliteit: 5\n")
    text = merge(["samen.yaml", "c.yaml"], RULES).text
    assert "kwaliteit: 3  # laagste 1, hoogste 5, 3 antwoorden, samen besloten\n" in text


def test_a_value_found_after_nobody_knew_counts_as_an_answer(folder: Path) -> None:
    text = merged(folder, a="fte: 2\nantwoorden:\n  fte: [{rol: x, antwoord: weet ik niet}]\n", b="")
    assert "fte: 2  # 1 keer weet ik niet\n" in text
    assert "    - {rol: x, antwoord: 2}\n" in text


def test_the_problems_of_all_profiles_come_at_once(folder: Path) -> None:
    paths = [*written(folder, a="fte: veel\n", b="antwoorden:\n  fte: [{antwoord: 2}]\n"), "c.yaml"]
    assert problems_of(paths) == ["geen-getal", "veld-ontbreekt", "bestand-ontbreekt"]


@pytest.mark.parametrize("paths", [["a.yaml"], ["a.yaml", "b.yaml", "./a.yaml"]])
def test_one_profile_or_one_twice_is_refused(folder: Path, paths: list[str]) -> None:
    written(folder, a="", b="")
    with pytest.raises(UsageError):
        merge(paths, RULES)
