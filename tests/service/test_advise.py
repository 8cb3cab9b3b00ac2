"""`advise` for developers: from Python values to a typed advice, with errors that carry problems."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

import pytest

from strategiekeuze import Advice, Profile, ProfileError, RulesError, advise, load_rules, read_profile
from strategiekeuze.engine import durable

EERSEL = Profile(gemeente="Eersel", fte_data=Decimal("0.5"), volwassenheid={"data-analyse": 2.5})


def test_a_profile_and_a_mapping_with_the_same_values_give_the_same_advice() -> None:
    mapping = {"gemeente": "Eersel", "fte_data": 0.5, "volwassenheid": {"data-analyse": 2.5}}
    assert advise(EERSEL).motivering == advise(mapping).motivering


def test_a_domain_in_the_call_goes_before_the_one_in_the_profile() -> None:
    advice = advise({"gemeente": "Eersel", "domein": "Veiligheid"}, domein="6")
    assert next(fact.waarde for fact in advice.feiten if fact.feit == "domein") == "Sociaal domein"


def test_the_register_fills_what_the_profile_leaves_out() -> None:
    facts = {fact.feit: fact for fact in advise(EERSEL).feiten}
    assert (facts["inwoners"].waarde, facts["inwoners"].herkomst) == ("20.537", "register")
    assert facts["netwerken"].herkomst == "register"


def test_own_figures_win_over_the_register_and_the_advice_says_so() -> None:
    advice = advise({"gemeente": "Eersel", "inwoners": 21_000})
    note = 'Het profiel noemt zelf 21.000 voor "aantal inwoners". Het register zegt 20.537. Het profiel gaat voor.'
    assert advice.meldingen == (note,)
    assert note in advice.motivering


def test_a_dissolved_municipality_is_replaced_by_its_successor_and_the_advice_says_so() -> None:
    advice = advise({"gemeente": "Brielle"})
    assert (advice.gemeente.naam, advice.gemeente.code) == ("Voorne aan Zee", "GM1992")
    assert advice.meldingen[0].startswith("Brielle bestaat sinds 1 januari 2023 niet meer.")


def test_a_municipality_without_a_name_needs_its_inhabitants_only() -> None:
    advice = advise({"inwoners": 30_000})
    assert advice.gemeente.naam == "de gemeente"
    with pytest.raises(ProfileError) as caught:
        advise({})
    assert str(caught.value) == (
        'profiel  het profiel noemt geen gemeente en geen aantal inwoners\nVoeg "gemeente:" toe, of "inwoners:".'
    )


def test_all_problems_of_a_profile_come_at_once() -> None:
    with pytest.raises(ProfileError) as caught:
        advise({"gemeente": "Eerselx", "fte_data": float("nan"), "incident": 1, "ambitei": "koploper"})
    assert [(str(problem.place), problem.code) for problem in caught.value.problems] == [
        ("profiel, veld ambitei", "onbekend-veld"),
        ("profiel, veld fte_data", "verkeerd-type"),
        ("profiel, veld gemeente", "onbekende-gemeente"),
        ("profiel, veld incident", "verkeerd-type"),
    ]


def test_the_advice_says_which_engines_agreed() -> None:
    both = ("evaluator", "durable-rules") if durable.available() else ("evaluator",)
    assert advise(EERSEL).ontvangstbewijs.uitvoering.motoren == both
    assert advise(EERSEL, motor="evaluator").ontvangstbewijs.uitvoering.motoren == ("evaluator",)


def test_the_advice_is_the_same_every_time_except_for_how_it_was_run() -> None:
    one, other = (json.loads(advise(EERSEL).model_dump_json()) for _ in range(2))
    for advice in (one, other):
        del advice["ontvangstbewijs"]["uitvoering"]
    assert one == other


def test_an_advice_survives_a_round_trip_through_json() -> None:
    advice = advise(EERSEL)
    assert Advice.model_validate_json(advice.model_dump_json()) == advice


def test_threads_may_share_everything() -> None:
    profiles = [{"gemeente": name, "fte_data": fte} for name in ("Eersel", "Den Haag", "Best") for fte in (0, 2, 12)]
    alone = [advise(profile).motivering for profile in profiles]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda profile: advise(profile).motivering, profiles * 20))
    assert together == alone * 20


def test_rules_are_loaded_once_as_long_as_no_file_changes() -> None:
    assert load_rules() is load_rules()


def test_a_folder_that_holds_no_rules_is_refused(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("leeg")
    with pytest.raises(RulesError) as caught:
        load_rules(folder)
    assert str(caught.value) == (
        f'{folder}  in "{folder}" staat geen regelset\n'
        'Zet er een bestand "regelset.yaml" in, of noem de map met de regels.'
    )


def test_read_profile_keeps_the_name_of_the_file_for_messages(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("profiel") / "profiel.yaml"
    path.write_text("gemeente: Eersel\nfte_data: veel\n", encoding="utf-8")
    with pytest.raises(ProfileError) as caught:
        read_profile(path)
    assert str(caught.value).startswith(f'{path}:2  "veel" is geen waarde voor "fte voor data"')
