"""A policy is read from YAML and from Python values alike; what is left empty is unknown."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze import Policy, PolicyError, ProfileError, UsageError, read_policy
from strategiekeuze.cli import EXIT_CODES, PROFILE
from strategiekeuze.language.policy import reader
from strategiekeuze.model.policy import Goal, Grounds, Status
from support.random_profiles import ODD
from support.small_set import small_set

if TYPE_CHECKING:
    from pathlib import Path

RULES = small_set()
TODAY = date(2026, 6, 1)
HEAD = {"titel": "Nota", "status": "bevestigd"}


def read(**fields: object) -> Policy:
    """Return a policy with these fields beside a title and a status."""
    return read_policy({**HEAD, **fields}, RULES, today=TODAY)


def codes(**fields: object) -> tuple[str, ...]:
    """Return the codes of what is wrong with a policy."""
    with pytest.raises(PolicyError) as caught:
        read(**fields)
    return tuple(problem.code for problem in caught.value.problems)


def test_a_title_and_a_status_are_enough() -> None:
    assert read() == Policy("Nota")


@pytest.mark.parametrize("nothing", ["", None, "onbekend", "~", "null", " "])
def test_what_says_nothing_is_unknown(nothing: object) -> None:
    goal = {"naam": "a", "eigenaar": nothing, "thema": nothing, "citaat": nothing, "sterkte": nothing}
    found = read(**dict.fromkeys(("gemeente", "vastgesteld op", "looptijd tot", "kpis"), nothing), doelen=[goal])
    assert found == Policy("Nota", doelen=(Goal("a", Grounds()),))


def test_a_word_for_unknown_between_quotes_is_a_text(tmp_path: Path) -> None:
    path = tmp_path / "beleid.yaml"
    path.write_text('titel: Nota\nstatus: bevestigd\nbron: "onbekend"\n', encoding="utf-8")
    assert read_policy(path, RULES).bron == "onbekend"


def test_names_of_the_wheel_become_what_they_stand_for() -> None:
    found = read(strategie=[{"keuze": "SAMEN WERKEN"}], themas=[{"thema": "Kwaliteit"}], domein=1)
    assert (found.strategieen[0].keuze, found.themas[0].thema, found.domein) == ("samen", "kwaliteit", "Veiligheid")


def test_who_adopts_is_an_option_of_the_fact_that_goes_by_that_name() -> None:
    assert read_policy({**HEAD, "vastgesteld door": "B&W"}).vastgesteld_door == "college"
    with pytest.raises(PolicyError, match="burgemeester"):
        read_policy({**HEAD, "vastgesteld door": "burgemeester"})


@pytest.mark.parametrize("text", ["directie?", "geen!", "B+W", "-raad"])
def test_who_adopts_with_a_sign_that_no_name_has_is_nobody(text: str) -> None:
    with pytest.raises(PolicyError, match="is geen waarde voor"):
        read_policy({**HEAD, "vastgesteld door": text})


def test_a_number_of_a_domain_with_a_sign_is_another_word() -> None:
    assert [codes(domein=text) for text in (-1, "1?", "#1")] == [("onbekend-domein",)] * 3


def test_rules_without_such_a_fact_take_any_text() -> None:
    assert read(**{"vastgesteld door": "het hele dorp"}).vastgesteld_door == "het hele dorp"


def test_a_statement_without_a_status_takes_that_of_the_file() -> None:
    found = read(status="voorstel", doelen=[{"naam": "a"}, {"naam": "b", "status": "bevestigd"}])
    assert [each.grond.status for each in found.doelen] == [Status.PROPOSED, Status.CONFIRMED]


def test_a_measure_names_its_kpi_as_the_kpi_is_written() -> None:
    found = read(maatregelen=[{"naam": "m", "kpi": "aantal SETS"}], kpis=[{"naam": "Aantal sets"}])
    assert found.maatregelen[0].kpi == "Aantal sets"


def test_kpis_of_the_wrong_form_make_one_problem_and_not_one_per_measure() -> None:
    assert codes(kpis="aantal sets", maatregelen=[{"naam": "m", "kpi": "aantal sets"}]) == ("verkeerde-vorm",)


def test_a_kpi_that_is_wrong_elsewhere_is_still_known_to_measures() -> None:
    found = codes(kpis=[{"naam": "sets", "nulmetng": 3}], maatregelen=[{"naam": "m", "kpi": "sets"}])
    assert found == ("onbekend-veld",)


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (TODAY + timedelta(days=1), "datum-in-toekomst"),
        ("2024-02-30", "geen-datum"),
        ("12 maart 2024", "geen-datum"),
        ("1989-12-31", "buiten-bereik"),
    ],
)
def test_a_day_on_which_no_policy_was_adopted_is_refused(day: object, code: str) -> None:
    assert codes(**{"vastgesteld op": day}) == (code,)


@pytest.mark.parametrize("day", [TODAY, "1990-01-01", "2024-02-29"])
def test_a_day_on_which_a_policy_may_be_adopted_is_taken(day: object) -> None:
    assert read(**{"vastgesteld op": day}).vastgesteld_op == str(day)


@pytest.mark.parametrize("year", ["1989", "2101", "28", "2028-12-31", "²⁰²⁸", "20280", "2.028", "-2028"])
def test_a_year_that_cannot_be_is_refused(year: str) -> None:
    assert codes(**{"looptijd tot": year}) == ("geen-jaar",)


def test_a_policy_may_end_in_the_year_in_which_it_was_adopted() -> None:
    assert read(**{"vastgesteld op": "2024-12-31", "looptijd tot": 2024}).looptijd_tot == 2024
    assert codes(**{"vastgesteld op": "2024-01-01", "looptijd tot": 2023}) == ("looptijd-te-kort",)


def test_white_space_in_a_quote_is_one_space() -> None:
    found = read(doelen=[{"naam": "a", "citaat": " Wij \n  werken\tsamen. ", "plek": "alinea 1"}])
    assert found.doelen[0].grond.citaat == "Wij werken samen."


def test_the_same_name_in_two_sections_is_no_repeat() -> None:
    assert read(doelen=[{"naam": "a"}], rollen=[{"naam": "a"}]).rollen[0].naam == "a"


def test_the_file_and_its_fields_as_a_mapping_are_the_same_policy(tmp_path: Path) -> None:
    path = tmp_path / "beleid.yaml"
    path.write_text("titel: Nota\nstatus: bevestigd\ndoelen:\n  - naam: a\n    thema: beheer\n", encoding="utf-8")
    found = read_policy(path, RULES)
    assert found == read(doelen=[{"naam": "a", "thema": "beheer"}])
    assert (len(found.sha256), read().sha256) == (64, "")


def test_a_rejected_policy_ends_like_a_rejected_profile() -> None:
    assert EXIT_CODES[PolicyError] == EXIT_CODES[ProfileError] == PROFILE


def test_something_else_than_a_file_or_a_mapping_is_wrong_usage() -> None:
    source: Any = ["titel"]
    with pytest.raises(UsageError, match="geen beleid"):
        read_policy(source, RULES)


PIECES = st.one_of(ODD, st.sampled_from(["titel: a", "status: voorstel", "doelen:", "  - naam: a", "kpis:", "- ", "{"]))


@given(st.lists(PIECES, max_size=8).map("\n".join))
@settings(max_examples=150, deadline=None)
def test_any_text_is_a_policy_or_has_problems_with_a_place(text: str) -> None:
    found, problems = reader.read_text(text, "proef.yaml", RULES, TODAY)
    assert (found is None) == bool(problems)
    assert all(problem.place and problem.what for problem in problems)
