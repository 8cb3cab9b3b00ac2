"""What counts as a claim, and what never does."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze.model.document import Block, Document
from strategiekeuze.policy.documents import found_at, passages
from support.read_in_memory import TITLE, claims_in, document, kinds, reader, strategies

SENTENCES = [
    "Wij kiezen voor fundament eerst: de gegevens moeten kloppen.",
    "Wij willen dat alle medewerkers met data kunnen werken.",
    "In 2026 stellen wij voor elke dataset een eigenaar aan.",
    "De datasteward bewaakt de kwaliteit van de gegevens.",
    "Vóór elk gebruik van persoonsgegevens voeren wij een DPIA uit.",
    "Elk jaar evalueren wij de datastrategie met de raad.",
    "Het aandeel datasets met een eigenaar is nu 20 procent.",
    "Het weer was gisteren mooi.",
    "Wij kiezen niet voor een proeftuin met data.",
    "In Utrecht koos men voor opgavegericht werken met data.",
]
WEAK_CHOICE = "Wij stellen het werken met registraties centraal."
SUPPORT = [
    "De basisregistraties zijn van iedereen.",
    "Een betrouwbare registratie kost tijd.",
    "Zonder datakwaliteit lukt het niet.",
]
ANYTHING = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=12)


def found_in(text: str, heading: str = "") -> set[tuple[str, str]]:
    """Return the kinds of claim with their subjects."""
    return {(str(claim.soort), claim.onderwerp) for claim in claims_in([text], heading)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Wij willen dat alle medewerkers met data kunnen werken.", "doel"),
        ("In 2026 stellen wij voor elke dataset een eigenaar aan.", "maatregel"),
        ("De datasteward bewaakt de kwaliteit van de gegevens.", "rol"),
        ("Vóór elk gebruik van persoonsgegevens voeren wij een DPIA uit.", "waarborg"),
        ("Elk jaar evalueren wij de datastrategie met de raad.", "evaluatie"),
        ("Het aandeel datasets met een eigenaar is nu 20 procent.", "kpi"),
    ],
)
def test_a_plain_sentence_is_read_as_the_kind_that_it_is(text: str, kind: str) -> None:
    assert kind in kinds(text)


def test_a_strategy_is_read_when_it_is_chosen() -> None:
    assert strategies("Wij kiezen voor fundament eerst: de gegevens moeten kloppen.") == {"fundament"}


@pytest.mark.parametrize(
    "text",
    [
        "Fundament eerst is een begrip uit het wiel.",
        "Wij kiezen niet voor fundament eerst met onze data.",
        "Kiezen wij voor fundament eerst met onze data?",
        "Vorig jaar kozen wij voor fundament eerst met onze data.",
        "Andere gemeenten kiezen voor fundament eerst met hun data.",
        "Wij kiezen nu nog geen fundament eerst voor onze data.",
        "Wij kiezen voor doen in plaats van fundament eerst met onze data.",
        "Wij kiezen voor werken zonder fundament eerst in onze data.",
        "Het fundament onder onze data krijgt geen voorrang.",
    ],
)
def test_a_strategy_that_is_only_mentioned_or_denied_is_not_chosen(text: str) -> None:
    assert "fundament" not in strategies(text)


@pytest.mark.parametrize(
    "text",
    [
        "Wij stellen geen datasteward aan.",
        "Er komt nog geen dashboard met gegevens.",
        "Wij voeren niet voor elke koppeling een DPIA uit.",
        "Wij werken zonder DPIA en zonder algoritmeregister.",
        "Wij evalueren de datastrategie niet.",
    ],
)
def test_what_is_denied_is_no_measure_safeguard_or_evaluation(text: str) -> None:
    assert kinds(text).isdisjoint({"maatregel", "waarborg", "evaluatie", "rol"})


def test_what_follows_but_is_not_denied() -> None:
    assert strategies("Wij kiezen niet voor de regio, maar wij kiezen voor fundament eerst met data.") == {"fundament"}


def test_nothing_under_a_heading_about_the_past_or_about_what_is_not_done_counts() -> None:
    text = "In 2026 stellen wij voor elke dataset een eigenaar aan."
    assert kinds(text, "Aanpak") >= {"maatregel"}
    assert not kinds(text, "Aanleiding")
    assert not kinds(text, "Wat wij niet doen")


def test_a_heading_is_no_claim() -> None:
    made = document([])
    assert not [claim for claim in claims_in([]) if claim.citaat == made.blokken[0].tekst]


@given(st.permutations([WEAK_CHOICE, *SUPPORT, *SENTENCES]))
@settings(max_examples=20)
def test_what_prevails_in_a_document_does_not_depend_on_the_order(shuffled: list[str]) -> None:
    ordered = {replace(claim, plek="") for claim in claims_in(sorted(shuffled))}
    assert {replace(claim, plek="") for claim in claims_in(shuffled)} == ordered


@given(st.lists(st.sampled_from(SENTENCES) | ANYTHING, min_size=1, max_size=8))
@settings(max_examples=60)
def test_every_claim_has_its_literal_words_at_its_place(paragraphs: list[str]) -> None:
    made = document(paragraphs)
    for claim in claims_in(paragraphs):
        assert claim.citaat
        assert found_at(made, claim.plek, claim.citaat)


def test_a_choice_in_weak_words_counts_when_the_whole_document_speaks_of_that_strategy() -> None:
    assert not strategies(WEAK_CHOICE)
    claims = claims_in([WEAK_CHOICE, *SUPPORT])
    assert [(str(each.soort), each.onderwerp) for each in claims if str(each.soort) == "strategie"] == [
        ("strategie", "fundament")
    ]


def test_words_of_a_strategy_without_any_choice_choose_none() -> None:
    assert not [claim for claim in claims_in(SUPPORT * 2) if str(claim.soort) == "strategie"]


def test_a_heading_about_a_theme_helps_a_sentence_with_a_vague_word() -> None:
    text = "Wij houden de fouten per kwartaal bij."
    assert ("thema", "datakwaliteit") not in found_in(text)
    assert ("thema", "datakwaliteit") in found_in(text, "Kwaliteit van gegevens")


def test_the_owner_in_a_row_says_nothing_about_its_theme() -> None:
    blocks = [
        Block("Wat | Trekker", "tabel", (TITLE,), plek="tabel 1, rij 1"),
        Block("Bouwen van een dataplatform | datasteward", "tabel", (TITLE,), plek="tabel 1, rij 2"),
    ]
    made = Document("nota.md", "md", (Block(TITLE, "kop", plek="titel"), *blocks), "0" * 64)
    sights = reader().sights(made, list(passages(made)))
    themes = {claim.onderwerp for sight in sights for claim in reader().claims_in(sight) if claim.soort == "thema"}
    assert themes == {"platform_en_techniek"}


@given(st.permutations(SENTENCES), st.lists(st.sampled_from(["De kat zit op de mat.", "Zie bijlage 3."]), max_size=3))
@settings(max_examples=40)
def test_other_passages_and_their_order_change_no_claim_while_no_strategy_prevails(
    shuffled: list[str], others: list[str]
) -> None:
    alone = {replace(claim, plek="") for text in SENTENCES for claim in claims_in([text])}
    assert {replace(claim, plek="") for claim in claims_in([*others, *shuffled])} == alone


@given(st.sampled_from(SENTENCES))
def test_the_same_text_is_read_the_same_twice(text: str) -> None:
    assert claims_in([text]) == claims_in([text])


@pytest.mark.parametrize(
    ("text", "strategy"),
    [
        ("Wij kiezen ervoor om eerst klein te beginnen met een proef.", "proeftuin"),
        ("In 2026 starten wij eerst een verkenning naar de data.", ""),
        ("In 2026 bouwen wij een dashboard met een proef.", ""),
        ("In 2026 starten wij een proef in de regio met data.", "proeftuin"),
    ],
)
def test_a_measure_belongs_to_the_clearest_strategy_and_never_to_the_hub(text: str, strategy: str) -> None:
    made = document([text])
    sights = [*reader().sights(made, list(passages(made)))]
    claims = [claim for sight in sights for claim in reader().claims_in(sight, "nog-geen")]
    assert {claim.strategie for claim in claims if str(claim.soort) == "maatregel"} == {strategy}
