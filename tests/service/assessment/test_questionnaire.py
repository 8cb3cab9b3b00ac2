"""The questionnaire of the wheel, and which facts a scan asks."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from strategiekeuze.errors import RulesError
from strategiekeuze.service.assessment.questionnaire import asked_facts, load_questionnaire, questionnaire_problems
from strategiekeuze.service.rules import load_rules
from strategiekeuze.suggestion import plain
from support.broken_files import REAL_RULES, SMALL_RULES
from support.small_questionnaire import add_to
from support.small_set import codes_of, small_set

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.model.questionnaire import Level, Questionnaire

JUDGEMENTS = re.compile(
    r"\b(?:goed|goede|slecht|slechte|voldoende|onvoldoende|matig|matige|optimaal|optimale|adequaat|adequate|uitstekend|"
    r"uitstekende|beter|betere|best|beste|degelijk|professioneel|volwassen|zwak|zwakke|sterk|sterke|redelijk|redelijke|"
    r"duidelijk|duidelijke|passend|passende|effectief|effectieve|efficiënt|structureel|structurele|integraal|integrale|"
    r"strategisch|strategische|regelmatig|vaak|soms|belangrijk|belangrijke|belangrijkste|voornamelijk|grotendeels)\b",
    re.IGNORECASE,
)
"""Words that judge, or that say how often without a number: two people would not choose the same level."""

MOST_WORDS = 40
MOST_SENTENCES = 3
LONGEST_SENTENCE = 20


@pytest.fixture(scope="module")
def real() -> Questionnaire:
    return load_questionnaire(load_rules(REAL_RULES), REAL_RULES)


@pytest.fixture
def small_folder(tmp_path: Path) -> Path:
    return add_to(shutil.copytree(SMALL_RULES, tmp_path / "regels"))


def levels(questionnaire: Questionnaire) -> list[Level]:
    return [level for question in questionnaire.vragen for level in question.niveaus]


def test_every_theme_of_the_wheel_has_a_question_with_five_levels(real: Questionnaire) -> None:
    themes = [theme for dimension in load_rules(REAL_RULES).wiel.dimensies for theme in dimension.themas]
    assert [question.feit for question in real.vragen] == themes
    assert len(themes) == 17
    assert all([level.nummer for level in question.niveaus] == [1, 2, 3, 4, 5] for question in real.vragen)
    assert all(question.kijk_naar for question in real.vragen)


def test_no_two_levels_of_the_wheel_say_the_same(real: Questionnaire) -> None:
    texts = [plain(level.beschrijving) for level in levels(real)]
    assert len(set(texts)) == len(texts) == 85


def test_a_level_says_what_you_see_and_judges_nothing(real: Questionnaire) -> None:
    assert [level.beschrijving for level in levels(real) if JUDGEMENTS.search(level.beschrijving)] == []


def test_a_level_is_one_to_three_short_sentences(real: Questionnaire) -> None:
    for level in levels(real):
        sentences = re.findall(r"[^.]+\.(?: |$)", level.beschrijving)
        assert "".join(sentences) == level.beschrijving
        assert 1 <= len(sentences) <= MOST_SENTENCES
        assert len(level.beschrijving.split()) <= MOST_WORDS
        assert [each for each in sentences if len(each.split()) > LONGEST_SENTENCE] == []


def test_the_explanation_tells_how_half_points_work_and_the_reservation_that_it_is_own_work(
    real: Questionnaire,
) -> None:
    assert "2,5" in real.uitleg
    assert "eigen werk" in real.voorbehoud
    assert "niet uit het Ontwikkelmodel" in real.voorbehoud


def test_the_quickscan_asks_at_most_ten_and_something_of_every_dimension(real: Questionnaire) -> None:
    assert len(real.quickscan) <= 10
    for dimension in load_rules(REAL_RULES).wiel.dimensies:
        assert set(real.quickscan) & set(dimension.themas)


def test_the_scan_asks_what_only_the_municipality_knows(small_folder: Path) -> None:
    questionnaire = load_questionnaire(small_set(), small_folder)
    assert [fact.sleutel for fact in asked_facts(small_set(), questionnaire)] == [
        "domein",
        "fte",
        "ambitie",
        "incident",
        "kwaliteit",
        "beheer",
        "leiding",
    ]


def test_the_quickscan_asks_its_own_facts_in_the_order_of_the_facts(small_folder: Path) -> None:
    questionnaire = load_questionnaire(small_set(), small_folder)
    asked = asked_facts(small_set(), questionnaire, quick=True)
    assert [fact.sleutel for fact in asked] == ["ambitie", "kwaliteit", "leiding"]


def test_a_rule_set_without_questionnaire_is_fine_until_someone_asks_for_it() -> None:
    assert questionnaire_problems(small_set(), SMALL_RULES) == []
    with pytest.raises(RulesError) as caught:
        load_questionnaire(small_set(), SMALL_RULES)
    assert codes_of(caught.value.problems) == ["geen-nulmeting"]


def test_a_questionnaire_that_is_a_link_to_elsewhere_is_not_read(small_folder: Path, tmp_path: Path) -> None:
    (small_folder / "nulmeting.yaml").rename(tmp_path / "elders.yaml")
    (small_folder / "nulmeting.yaml").symlink_to(tmp_path / "elders.yaml")
    assert codes_of(questionnaire_problems(small_set(), small_folder)) == ["bestand-buiten-map"]
