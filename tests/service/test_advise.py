"""`advise` for developers: from Python values to a typed advice, with errors that carry problems."""

from __future__ import annotations

import copy
import json
import os
import pickle
import shutil
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from strategiekeuze import Advice, Profile, ProfileError, RulesError, UsageError, advise, load_rules, read_profile
from strategiekeuze.engine import durable
from strategiekeuze.service.rules import default_rules

PROFILES = Path(__file__).parents[2] / "profiles"

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
        together = list(pool.map(lambda profile: advise(profile).motivering, profiles * 2))
    assert together == alone * 2


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


def test_an_error_survives_a_copy_and_a_pickle() -> None:
    with pytest.raises(ProfileError) as caught:
        advise({"gemeente": "Ersel"})
    for other in (copy.copy(caught.value), pickle.loads(pickle.dumps(caught.value))):  # noqa: S301 - our own bytes
        assert isinstance(other, ProfileError)
        assert other.problems == caught.value.problems


def test_a_domain_also_overrides_that_of_a_profile_that_was_read(tmp_path: Path) -> None:
    path = tmp_path / "profiel.yaml"
    path.write_text("gemeente: Eersel\ndomein: Veiligheid\n", encoding="utf-8")
    facts = {fact.feit: fact.waarde for fact in advise(read_profile(path), domein="6").feiten}
    assert facts["domein"] == "Sociaal domein"
    with pytest.raises(ProfileError) as caught:
        advise(read_profile(path), domein="raadhuis")
    assert caught.value.problems[0].code == "onbekende-waarde"


def test_a_profile_read_for_other_rules_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "regels"
    shutil.copytree(default_rules(), folder)
    facts = folder / "feiten.yaml"
    facts.write_text(facts.read_text(encoding="utf-8") + "\n# gewijzigd\n", encoding="utf-8")
    profile = read_profile(PROFILES / "eersel.yaml")
    with pytest.raises(UsageError) as caught:
        advise(profile, load_rules(folder))
    assert str(caught.value) == (
        "dit profiel is gelezen bij een andere regelset\nLees het profiel opnieuw, met dezelfde regels."
    )


def test_folders_with_the_same_relative_name_are_different_rule_sets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place, limit in (("een", "50.000"), ("twee", "40.000")):
        folder = tmp_path / place / "regels"
        shutil.copytree(default_rules(), folder)
        rules = folder / "strategieen" / "regio.feature"
        rules.write_text(rules.read_text(encoding="utf-8").replace("50.000", limit), encoding="utf-8")
        for path in folder.rglob("*"):
            os.utime(path, (0, 0))
    found = []
    for place in ("een", "twee"):
        monkeypatch.chdir(tmp_path / place)
        found.append(load_rules("regels").sha256)
    assert found[0] != found[1]


@pytest.mark.parametrize("wrong", [None, "profiel.yaml", 5])
def test_what_is_no_profile_is_refused_in_dutch(wrong: Any) -> None:  # noqa: ANN401 - any wrong value
    with pytest.raises(UsageError) as caught:
        advise(wrong)
    assert str(caught.value) == "dit is geen profiel\nGeef een Profile, een dict, of wat read_profile teruggaf."


def test_an_unknown_engine_is_refused_in_dutch() -> None:
    with pytest.raises(UsageError) as caught:
        advise(EERSEL, motor="turbo")
    assert str(caught.value) == 'de motor "turbo" ken ik niet\nKies auto, evaluator of beide.'


def test_a_profile_survives_json() -> None:
    again = Profile.model_validate_json(EERSEL.model_dump_json(exclude_unset=True))
    assert again == EERSEL
    assert advise(json.loads(EERSEL.model_dump_json(exclude_unset=True))).motivering == advise(EERSEL).motivering


def test_a_bottleneck_that_is_certain_breaks_a_tie_although_another_dimension_is_unknown() -> None:
    known = {"publieke_waarde": 1.5, "data_analyse": 1.5, "mens_en_organisatie": 1, "steun_van_stakeholders": 1.5}
    themes = ("datakwaliteit", "gegevensbeheer", "analysevermogen", "privacy")
    low = ("leiderschap", "rollen_en_eigenaarschap", "datavaardigheid", "capaciteit_en_budget")
    scores = {**known, **dict.fromkeys(themes, 1.5), **dict.fromkeys(low, 1)}
    fields = {
        "gemeente": "Emmen", "inwoners": 50_000, "fte_data": 1, "opgaven": 0, "mandaat": "directie", "domein": "7",
        "ambitie": "verbeteren", "regiosamenwerking": "verkend", "incident": False, "grote_verandering": False,
        "algoritmen_zonder_register": False, "afgeronde_projecten": 3,
    }  # fmt: skip
    unknown = advise({**fields, "volwassenheid": scores})
    complete = [advise({**fields, "volwassenheid": {**scores, "leren_en_veranderen": score}}) for score in (1, 2, 5)]
    assert {unknown.strategie, *(advice.strategie for advice in complete)} == {"regio"}


@pytest.mark.parametrize("name", ["x" * 5_000, "regels\0"], ids=["too long", "with a NUL"])
def test_a_folder_name_that_cannot_exist_is_refused_in_dutch(name: str) -> None:
    with pytest.raises(RulesError) as caught:
        load_rules(name)
    assert "Controleer de" in str(caught.value)
