"""An earlier advice computed again: identical, or what differs and why."""

from __future__ import annotations

import json
import shutil
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze import (
    Advice,
    ProfileError,
    Recomputation,
    StrategiekeuzeError,
    UsageError,
    advice_json,
    advise,
    agenda,
    canonical,
    explain_choice,
    load_rules,
    open_questions,
    read_profile,
    recompute,
    sealed,
)
from strategiekeuze.service import receipt
from strategiekeuze.service.other_answers import ANSWERS, kind_of, model_at
from strategiekeuze.service.receipt import canonical_of, sha256
from support.broken_files import SMALL_RULES

if TYPE_CHECKING:
    from collections.abc import Callable

PROFILES = sorted((Path(__file__).parents[3] / "profiles").glob("*.yaml"))
GIVEN: dict[str, object] = {"gemeente": "Eersel", "fte": 2, "ambitie": "verkennen", "scores": {"kwaliteit": 3.25}}
JUDGEMENT = {"over": "REG-99", "oordeel": "Nee.", "door": "het college", "op": "2026-02-03", "waarom": "Omdat."}


@cache
def advice_text() -> str:
    """Return an advice by the small rules as it is written."""
    given = {**GIVEN, "afwegingen": [JUDGEMENT]}
    return advice_json(advise(given, load_rules(SMALL_RULES), motor="evaluator"))


def values() -> dict[str, Any]:
    """Return the fields of that advice."""
    found = json.loads(advice_text())
    assert isinstance(found, dict)
    return found


def resealed(advice: dict[str, Any]) -> str:
    """Return an advice with a hash that fits what is in it now."""
    advice["ontvangstbewijs"]["sha256"] = sha256(canonical_of(advice))
    return json.dumps(advice)


def again(folder: Path, text: str, rules: Path = SMALL_RULES) -> Recomputation:
    """Compute the advice in a text again."""
    file = folder / "advies.json"
    file.write_text(text, "utf-8")
    return recompute(file, load_rules(rules), motor="evaluator")


def changed_rules(folder: Path, name: str, old: str, new: str) -> Path:
    """Return the small rules with one piece changed."""
    rules = folder / "regels"
    shutil.copytree(SMALL_RULES, rules)
    path = rules / name
    assert old in path.read_text("utf-8")
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    return rules


@pytest.mark.parametrize("path", PROFILES, ids=lambda path: path.stem)
def test_every_example_comes_out_identical_from_its_file(path: Path, tmp_path: Path) -> None:
    advice = advise(read_profile(path), motor="evaluator")
    file = tmp_path / "advies.json"
    file.write_text(advice_json(advice), "utf-8")
    found = recompute(file, motor="evaluator")
    assert (found.uitslag, found.bestand_klopt, found.delen_anders) == ("identiek", True, ())
    assert canonical(found.advies) == canonical(advice)


def test_an_advice_from_python_comes_out_identical_sealed_or_not() -> None:
    advice = advise(GIVEN, load_rules(SMALL_RULES))
    for each in (advice, Advice.model_validate_json(advice_json(advice))):
        assert recompute(each, load_rules(SMALL_RULES)).uitslag == "identiek"


@pytest.mark.parametrize("before", ["", "\ufeff", "\n  "])
def test_an_advice_as_text_as_fields_and_as_file_come_out_the_same(before: str, tmp_path: Path) -> None:
    rules = load_rules(SMALL_RULES)
    text, fields = (recompute(each, rules, motor="evaluator") for each in (f"{before}{advice_text()}", values()))
    found = [text, fields, again(tmp_path, advice_text())]
    assert [(each.uitslag, each.tekst) for each in found] == [("identiek", text.tekst)] * 3
    assert len({canonical(each.advies) for each in found}) == 1


def test_the_comparison_goes_to_json_and_back() -> None:
    found = recompute(values(), motor="evaluator")
    assert Recomputation.model_validate_json(found.model_dump_json()) == found


def test_a_file_may_be_called_anything_when_its_name_is_a_path(tmp_path: Path) -> None:
    file = tmp_path / "{advies}"
    file.write_text(advice_text(), "utf-8")
    assert recompute(file, load_rules(SMALL_RULES), motor="evaluator").uitslag == "identiek"


@pytest.mark.parametrize("content", ["[]", "niets", 5, None, ["advies"], b"{}", {"formaat": 1.5}, {"formaat": {1}}])
def test_what_cannot_hold_an_advice_is_refused_in_dutch(content: Any) -> None:  # noqa: ANN401 - what a caller without a type checker may give
    with pytest.raises(StrategiekeuzeError):
        recompute(content)


@pytest.mark.parametrize("function", [canonical, sealed, advice_json])
@pytest.mark.parametrize("content", [None, "{}", {}, b""])
def test_only_an_advice_has_a_canonical_form(function: Callable[[object], object], content: object) -> None:
    with pytest.raises(UsageError, match="dit is geen advies"):
        function(content)


def other_answers() -> dict[str, str]:
    """Return other answers as JSON, by the words that the hint has for each."""
    rules, profile = load_rules(SMALL_RULES), {**GIVEN, "gemeente": "Eersel"}
    return {
        "een uitleg van leg-uit": explain_choice(profile, None, rules, verandering=False).model_dump_json(),
        "een agenda van het programma": agenda(profile, rules).model_dump_json(),
        "een tussenstand van gesprek": open_questions(profile, rules).model_dump_json(),
        "een uitkomst van herbereken": recompute(values(), rules).model_dump_json(),
        "een schema": (PROFILES[0].parent / "advies.schema.json").read_text("utf-8"),
    }


def test_json_of_another_kind_is_called_by_its_name(tmp_path: Path) -> None:
    for kind, text in other_answers().items():
        with pytest.raises(ProfileError, match=f"is {kind}, en geen advies"):
            again(tmp_path, text)


def test_every_answer_that_a_hint_names_is_a_model_with_fields_of_its_own() -> None:
    fields = [frozenset(model_at(path).model_fields) for path in ANSWERS]
    assert len(set(fields)) == len(ANSWERS)
    assert [kind_of(names) for names in fields] == list(ANSWERS.values())
    assert kind_of(["iets", "anders"]) == ""


def test_rules_of_another_folder_are_asked_for_unless_somebody_chose_the_rules(tmp_path: Path) -> None:
    hint = "Hoort bij dit advies een eigen map met regels? Noem die dan met --regels."
    without = recompute(values(), motor="evaluator")
    assert (without.eigen_regels, hint in without.tekst) == (True, True)
    chosen = recompute(values(), load_rules(changed_rules(tmp_path, "regels.feature", "| 2       |", "| 3       |")))
    assert (chosen.eigen_regels, hint in chosen.tekst) == (False, False)


def test_a_later_version_of_the_rules_asks_for_no_folder() -> None:
    advice = advise({"gemeente": "Eersel"}, motor="evaluator")
    older = {"regelset_versie": "0", "regelset_sha256": "0" * 64}
    receipt = advice.ontvangstbewijs.model_copy(update=older)
    assert not recompute(sealed(advice.model_copy(update={"ontvangstbewijs": receipt}))).eigen_regels
    changed = receipt.model_copy(update={"regelset_versie": advice.ontvangstbewijs.regelset_versie})
    assert recompute(sealed(advice.model_copy(update={"ontvangstbewijs": changed}))).eigen_regels


def renamed(folder: Path, old: str, new: str) -> Path:
    """Return the small rules with another name in the wheel and in every rule."""
    rules = folder / "regels"
    shutil.copytree(SMALL_RULES, rules)
    for path in (rules / "regels.feature", rules / "wiel.yaml"):
        path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    return rules


def test_a_strategy_with_another_name_is_called_by_both(tmp_path: Path) -> None:
    found = again(tmp_path, advice_text(), renamed(tmp_path, "Zelf doen", "Samen doen"))
    assert f"De uitkomst blijft **Samen doen** ({found.nu.zekerheid}), maar niet alles is gelijk." in found.tekst
    assert "is gelijk. Toen heette dit: Zelf doen.\n" in found.tekst


def test_another_strategy_with_the_same_name_is_told_apart(tmp_path: Path) -> None:
    found = again(tmp_path, advice_text(), renamed(tmp_path, "zelf", "zelfstandig"))
    assert (found.toen.strategie, found.nu.strategie) == ("zelf", "zelfstandig")
    assert ("De naam is gelijk, maar voor de regels van nu is dit een andere strategie.") in found.tekst


def test_a_file_that_is_laid_out_otherwise_is_still_the_same(tmp_path: Path) -> None:
    text = json.dumps(dict(reversed(values().items())), ensure_ascii=True, separators=(",", ":"))
    assert again(tmp_path, f"\ufeff{text}").uitslag == "identiek"


def test_a_chosen_domain_and_an_old_name_of_a_municipality_are_repeated() -> None:
    advice = advise({"gemeente": "Haren"}, domein="organisatiebreed")
    found = recompute(advice)
    assert (found.uitslag, found.advies.meldingen) == ("identiek", advice.meldingen)
    assert found.advies.invoer.domein == "organisatiebreed"


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_no_change_to_a_field_goes_unnoticed(data: st.DataObject) -> None:
    advice = values()
    place = data.draw(st.sampled_from([place for place in places(advice) if "uitvoering" not in place]))
    *above, last = place
    inner: Any = advice
    for name in above:
        inner = inner[name]
    inner[last] = other(inner[last])
    try:
        found = recompute(Advice.model_validate(advice), load_rules(SMALL_RULES), motor="evaluator")
    except (ProfileError, ValueError):
        return
    assert (found.uitslag, found.bestand_klopt) == ("bestand veranderd", False)


def places(value: object, above: tuple[int | str, ...] = ()) -> list[tuple[int | str, ...]]:
    """Return where every single value of JSON stands."""
    if isinstance(value, dict):
        return [place for name, each in value.items() for place in places(each, (*above, name))]
    if isinstance(value, list):
        return [place for index, each in enumerate(value) for place in places(each, (*above, index))]
    return [above]


def other(value: object) -> object:
    """Return another value of the same kind."""
    if isinstance(value, bool):
        return not value
    return value + 1 if isinstance(value, int) else f"{value or ''}x"


def test_a_changed_outcome_with_a_new_hash_is_found_out_by_computing_again(tmp_path: Path) -> None:
    advice = values()
    advice["zekerheid"] = "voorlopig"
    found = again(tmp_path, resealed(advice))
    assert (found.uitslag, found.bestand_klopt, found.verklaard) == ("anders", True, False)
    assert found.delen_anders == ("zekerheid",)
    assert "Waarschijnlijk paste iemand het bestand aan." in found.tekst


def test_a_changed_input_with_a_new_hash_is_found_out_too(tmp_path: Path) -> None:
    advice = values()
    (fte,) = (each for each in advice["invoer"]["feiten"] if each["feit"] == "fte")
    fte["waarde"] = "0"
    found = again(tmp_path, resealed(advice))
    assert (found.uitslag, found.verklaard) == ("anders", False)


def test_a_file_without_a_hash_is_not_trusted(tmp_path: Path) -> None:
    advice = values()
    del advice["ontvangstbewijs"]["sha256"]
    assert again(tmp_path, json.dumps(advice)).uitslag == "bestand veranderd"


def test_another_wording_of_a_text_leaves_the_outcome_and_says_which_text(tmp_path: Path) -> None:
    rules = changed_rules(tmp_path, "teksten/REG-03.md.j2", "\n", " \n")
    found = again(tmp_path, advice_text(), rules)
    assert found.uitslag == "zelfde uitkomst"
    assert [(each.tekst, each.soort) for each in found.oorzaken.teksten] == [("REG-03", "veranderd")]
    assert (found.oorzaken.regels, found.oorzaken.overig) == ((), ())


def test_a_changed_rule_that_the_advice_shows_says_what_changed(tmp_path: Path) -> None:
    rules = changed_rules(tmp_path, "regels.feature", "Een kleine gemeente werkt samen", "Klein is samen")
    advice = values()
    (shown,) = (each for group in advice["strategieen"] for each in group["voor"] if each["regel"] == "REG-01")
    shown["punten"], shown["voorwaarden"][0]["zin"] = 2, "een kleine gemeente"
    found = again(tmp_path, resealed(advice), rules)
    (change,) = found.oorzaken.regels
    assert (change.regel, change.soort, change.punten_toen, change.punten_nu) == ("REG-01", "veranderd", 2, 1)
    assert (change.titel_toen, change.titel) == ("Een kleine gemeente werkt samen", "Klein is samen")
    assert change.voorwaarden_weg == ("een kleine gemeente",)
    assert change.voorwaarden_erbij == ("een gemeente met minder dan 50.000 inwoners",)
    assert (found.uitslag, found.verklaard) == ("anders", True)


def test_points_that_differ_for_the_same_reasons_are_shown(tmp_path: Path) -> None:
    advice = values()
    (together,) = (each for each in advice["strategieen"] if each["strategie"] == "samen")
    together["saldo"] = 5
    found = again(tmp_path, resealed(advice))
    assert [(each.strategie, each.saldo_van, each.saldo_naar, each.redenen) for each in found.strategieen] == [
        ("samen", 5, 1, ())
    ]
    assert (
        "**Samen werken** (punten: toen 5, nu 1)\n\n- De redenen zijn dezelfde, maar ze tellen anders." in found.tekst
    )


def test_a_changed_rule_that_the_advice_does_not_show_is_named_all_the_same(tmp_path: Path) -> None:
    rules = changed_rules(tmp_path, "regels.feature", '"kwaliteit" is lager dan 2', '"kwaliteit" is lager dan 1,5')
    found = again(tmp_path, advice_text(), rules)
    assert [(each.regel, each.soort, each.voorwaarden_weg) for each in found.oorzaken.regels] == [
        ("BEV-01", "veranderd", ())
    ]


def test_a_fact_that_the_rules_no_longer_know_is_named_and_does_not_count(tmp_path: Path) -> None:
    advice = values()
    advice["invoer"]["feiten"].append({"feit": "budget", "waarde": "veel", "herkomst": "profiel", "beslist": []})
    advice["invoer"]["feiten"].append({"feit": "ambitie", "waarde": "vaag", "herkomst": "profiel", "beslist": []})
    found = again(tmp_path, resealed(advice))
    gone = [(each.feit, each.naam, each.waarde) for each in found.oorzaken.feiten_weg]
    assert gone == [("budget", "budget", "veel"), ("ambitie", "ambitie", "vaag")]


def test_another_version_of_the_program_explains_a_difference(tmp_path: Path) -> None:
    advice = values()
    advice["zekerheid"] = "voorlopig"
    advice["ontvangstbewijs"]["uitvoering"]["versie"] = "0.0.1"
    found = again(tmp_path, resealed(advice))
    assert (found.verklaard, found.oorzaken.programma_toen) == (True, "0.0.1")
    assert "- Het programma was versie 0.0.1 en is nu versie" in found.tekst


def test_a_figure_that_the_register_gives_otherwise_now_is_told_and_does_not_count(tmp_path: Path) -> None:
    advice = values()
    (size,) = (each for each in advice["invoer"]["feiten"] if each["feit"] == "inwoners")
    now, size["waarde"] = size["waarde"], "90.000"
    found = again(tmp_path, resealed(advice))
    assert [(each.feit, each.toen, each.nu) for each in found.oorzaken.registercijfers] == [("inwoners", "90.000", now)]
    assert [each.strategie for each in found.strategieen] == ["samen"]


def test_a_municipality_that_is_gone_since_is_told(tmp_path: Path) -> None:
    advice = values()
    advice["gemeente"]["code"] = "GM0017"
    found = again(tmp_path, resealed(advice))
    assert found.oorzaken.register_melding == (
        "Haren bestaat sinds 1 januari 2019 niet meer. Nu geldt de opvolger: Groningen (GM0014)."
    )


def test_another_source_of_the_register_explains_a_difference(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(receipt, "source", lambda: "CBS 2030.")
    found = again(tmp_path, advice_text())
    assert (found.uitslag, found.verklaard) == ("zelfde uitkomst", True)
    assert "- De gegevens over gemeenten komen nu uit: CBS 2030." in found.tekst


def test_texts_in_a_changed_file_cannot_steer_a_screen_or_the_text(tmp_path: Path) -> None:
    advice = values()
    advice["gemeente"]["naam"] = "Eersel\x1b[2J\n# Alles klopt"
    advice["naam"] = "\x1b[31mrood"
    found = again(tmp_path, json.dumps(advice))
    assert "\x1b" not in found.tekst
    assert "\n# Alles" not in found.tekst


HOSTILE: list[Callable[[dict[str, Any]], object]] = [
    lambda advice: advice["invoer"]["feiten"].clear(),
    lambda advice: advice["strategieen"].clear(),
    lambda advice: advice["invoer"]["feiten"].append(
        {"feit": "inwoners", "waarde": ["G4"], "herkomst": "register", "beslist": ["G4"]}
    ),
    lambda advice: advice["invoer"]["feiten"].append(
        {"feit": "gemeente", "waarde": "Eersel", "herkomst": "profiel", "beslist": []}
    ),
    lambda advice: advice["invoer"]["beschrijving"].update(onzin="x"),
    lambda advice: advice.update(strategie="onzin", leidend="onzin", mogelijk=["onzin", None]),
    lambda advice: advice["gemeente"].update(code="GM9999"),
    lambda advice: advice["ontvangstbewijs"]["uitvoering"].update(tijd="gisteren"),
    lambda advice: advice["ontvangstbewijs"]["delen"]["regels"].clear(),
    lambda advice: advice["afwegingen"][0].update(over="het weer", soort="regel"),
]


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_a_file_with_senseless_values_gives_an_answer_or_an_error_of_ours(number: int, tmp_path: Path) -> None:
    advice = values()
    HOSTILE[number](advice)
    assert again(tmp_path, json.dumps(advice)).tekst.startswith("# Opnieuw berekend: het advies voor Eersel\n")


@pytest.mark.parametrize("day", ["2026-02-30", "gisteren", ""])
def test_a_judgement_on_a_day_that_does_not_exist_is_no_advice(day: str, tmp_path: Path) -> None:
    advice = values()
    advice["afwegingen"][0]["op"] = day
    with pytest.raises(ProfileError) as caught:
        again(tmp_path, json.dumps(advice))
    assert [each.code for each in caught.value.problems] == ["advies-klopt-niet"]
