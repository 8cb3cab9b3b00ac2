"""Strategy pages for developers, in an advice, and the pages of the wheel as they must always be."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze import UsageError, advise, load_rules, read_profile, strategy_page
from strategiekeuze.language.profile.municipality import complete
from strategiekeuze.model.found import MunicipalityFound
from strategiekeuze.service.profile.reading import ReadProfile
from support.broken_files import SMALL_RULES
from support.random_answers import random_answers
from support.random_rules import seeded
from support.strategy_pages import small_rules_with_pages

if TYPE_CHECKING:
    from strategiekeuze.model.strategy_page import StrategyPage

RULES = load_rules()
PAGES = [pytest.param(page, id=slug) for slug, page in RULES.bladzijden.items()]
HYPE = re.compile(
    r"\b(uniek|krachtig|naadloos|innovatief|revolutie|state of the art|game ?changer|best practice)", re.I
)
GENDERED = re.compile(r"\b(hij|zijn of haar|hem|mannen|vrouwen|burgervader)\b", re.I)


@pytest.mark.parametrize("word", ["regio", "Samen in de regio", "samen in de REGIO", " samen-in-de-regio "])
def test_a_strategy_is_found_by_its_slug_or_its_name(word: str) -> None:
    assert strategy_page(RULES, word).plaats.naam == "Samen in de regio"


@pytest.mark.parametrize("word", ["samen in regio", "regioo"])
def test_a_near_word_offers_the_name(word: str) -> None:
    with pytest.raises(UsageError) as caught:
        strategy_page(RULES, word)
    assert caught.value.problems[0].remedy == 'Bedoelde u "Samen in de regio"?'


@pytest.mark.parametrize(
    ("word", "name"),
    [("klein", "Klein beginnen"), ("veilig", "Verantwoord en veilig"), ("Organisatie", "Organisatiebreed verankeren")],
)
def test_a_part_of_a_name_offers_the_name(word: str, name: str) -> None:
    with pytest.raises(UsageError, match=f'Bedoelde u "{name}"'):
        strategy_page(load_rules(), word)


@pytest.mark.parametrize("word", ["en", "in", "ollema", "-"])
def test_a_part_that_says_nothing_offers_nothing(word: str) -> None:
    with pytest.raises(UsageError, match="Zonder naam ziet u alle"):
        strategy_page(load_rules(), word)


def test_a_rule_set_without_pages_says_which_file_to_make() -> None:
    with pytest.raises(UsageError) as caught:
        strategy_page(load_rules(SMALL_RULES), "samen")
    assert caught.value.problems[0].remedy == 'Schrijf "strategieen/samen.yaml" in de map met de regels.'


def test_every_strategy_of_the_wheel_has_a_page() -> None:
    assert tuple(RULES.bladzijden) == tuple(RULES.wiel.by_slug)


def sentences(page: StrategyPage) -> list[str]:
    """Return the texts of a page that are whole sentences."""
    people = (*page.betrokkenen.binnen, *page.betrokkenen.buiten)
    return [
        *(page.wat, page.voor_wie, page.niet_voor_wie),
        *(each.hoe for each in page.waakt_voor),
        *(each.stap for each in page.eerste_stappen),
        *(each.definitie for each in page.kpis),
        *(each.inbreng for each in people),
        *(text for each in page.risicos for text in (each.risico, each.aanpak)),
        *page.herijken.signalen,
    ]


@pytest.mark.parametrize("page", PAGES)
def test_every_sentence_is_whole_short_and_plain(page: StrategyPage) -> None:
    texts = sentences(page)
    assert [text for text in texts if not re.fullmatch(r"[A-ZÉ].*[.?]", text)] == []
    long = [part for text in texts for part in re.split(r"(?<=[.?:]) ", text) if len(part.split()) > 25]
    assert long == []
    words = sum(len(text.split()) for text in texts)
    stops = sum(len(re.findall(r"[.?:](?: |$)", text)) for text in texts)
    assert words / stops <= 12
    assert [text for text in texts if HYPE.search(text) or GENDERED.search(text) or " - " in text or "—" in text] == []


@pytest.mark.parametrize("page", PAGES)
def test_first_steps_come_one_after_another_and_name_who(page: StrategyPage) -> None:
    weeks = [each.weken for each in page.eerste_stappen]
    assert weeks == sorted(set(weeks))
    assert [
        each.wie for each in page.eerste_stappen if not re.fullmatch(r"(de|het|personeelszaken)\b.*[^.]", each.wie)
    ] == []


@pytest.mark.parametrize("page", PAGES)
def test_indicators_count_different_things_and_say_over_what(page: StrategyPage) -> None:
    assert len({each.definitie for each in page.kpis}) == len(page.kpis)
    shares = [each for each in page.kpis if each.eenheid == "procent"]
    assert [
        each.naam for each in shares if "gedeeld door" not in each.definitie or "keer 100" not in each.definitie
    ] == []
    others = [each for each in page.kpis if each not in shares]
    assert [each.naam for each in others if "keer 100" in each.definitie] == []


@pytest.mark.parametrize("page", PAGES)
def test_a_page_has_people_inside_and_outside_a_risk_and_a_source(page: StrategyPage) -> None:
    sides = (page.betrokkenen.binnen, page.betrokkenen.buiten)
    assert all(len({each.wie for each in side}) >= 3 for side in sides)
    assert len(page.risicos) >= 2
    assert page.bronnen


def test_without_a_strategy_the_legal_duties_go_on() -> None:
    text = RULES.bladzijden[RULES.wiel.naaf].wat
    assert "AVG" in text
    assert "basisregistraties" in text


@given(st.integers(min_value=0, max_value=10**9), st.sampled_from((0.2, 0.6, 1.0)))
@settings(max_examples=40, deadline=None)
def test_an_advice_starts_with_the_first_steps_of_its_strategy_and_no_other(seed: int, known: float) -> None:
    found = complete(random_answers(seeded(seed), RULES.feiten, known), RULES.feiten)
    advice = advise(ReadProfile(found.answers, MunicipalityFound(naam="Eersel"), ()), RULES, motor="evaluator")
    page = RULES.bladzijden[advice.strategie] if advice.strategie else None
    assert advice.eerste_stappen == (page.eerste_stappen if page else ())
    assert advice.kpis == (page.kpis if page else ())
    assert [each.stap for each in advice.eerste_stappen if each.stap not in advice.motivering] == []
    assert ("## Hoe u begint" in advice.motivering) is bool(page)
    assert (f"strategiekeuze strategie {advice.strategie}\n" in advice.motivering) is bool(page)


def test_an_advice_without_a_page_says_nothing_about_a_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path = small_rules_with_pages("zelf")
    settings_file = path / "regelset.yaml"
    settings_file.write_text(settings_file.read_text("utf-8").replace("[advies]", "[advies, eerste-stappen]"), "utf-8")
    facts = "inwoners: 20.000\nfte: {}\nscores: {{kwaliteit: 3, beheer: 3}}\n"
    told = []
    for number, fte in enumerate(("0", "3")):
        profile = Path(f"profiel-{number}.yaml")
        profile.write_text(facts.format(fte), "utf-8")
        rules = load_rules(path)
        told.append(advise(read_profile(profile, rules), rules, motor="evaluator"))
    assert [advice.strategie for advice in told] == ["samen", "zelf"]
    assert [len(advice.eerste_stappen) for advice in told] == [0, 4]
    assert ["## Hoe u begint" in advice.motivering for advice in told] == [False, True]
    assert (
        "Zo ziet u of het werkt: dagen tot het antwoord, gedeelde lessen, gebruikers en kosten." in told[1].motivering
    )
