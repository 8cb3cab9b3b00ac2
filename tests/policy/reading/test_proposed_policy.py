"""What is proposed from a document, and that it reads back as a policy."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from strategiekeuze.language.policy.sections import SECTIONS
from strategiekeuze.model.document import Block, Document
from strategiekeuze.model.facts import Option
from strategiekeuze.model.policy import Status
from strategiekeuze.policy.reading.front import days_in, front_of
from strategiekeuze.service.policy.file import policy_text
from strategiekeuze.service.policy.policies import read_policy
from strategiekeuze.service.policy.reading import read_policy_document
from strategiekeuze.service.rules import load_rules
from support.marked_texts import read_marked, text_files

if TYPE_CHECKING:
    from pathlib import Path

NOTE = """# Datastrategie 2024-2028

Gemeente Woensdrecht. Deze nota is vastgesteld door de gemeenteraad op 12 maart 2024.

## Maatregelen

| Maatregel | Trekker | Gereed |
|---|---|---|
| Aanwijzen van eigenaren voor alle datasets | directie | 2025 |

## Indicatoren

| KPI | Nulmeting | Streefwaarde |
|---|---|---|
| Aandeel datasets met een eigenaar | 20% | 80% |

## Rollen

De datasteward bewaakt de kwaliteit van de gegevens.
"""


def test_the_policy_says_what_the_passage_itself_says(tmp_path: Path) -> None:
    path = tmp_path / "nota.md"
    path.write_text(NOTE, encoding="utf-8")
    policy = read_policy_document(path).policy
    assert (policy.titel, policy.gemeente, policy.looptijd_tot) == ("Datastrategie 2024-2028", "Woensdrecht", 2028)
    assert (policy.vastgesteld_door, policy.vastgesteld_op) == ("raad", "2024-03-12")
    assert [(each.naam, each.eigenaar, each.thema) for each in policy.maatregelen] == [
        ("Aanwijzen van eigenaren voor alle datasets", "directie", "rollen_en_eigenaarschap")
    ]
    assert [(each.naam, each.nulmeting, each.streefwaarde) for each in policy.kpis] == [
        ("Aandeel datasets met een eigenaar", "20%", "80%")
    ]
    assert [each.naam for each in policy.rollen] == ["datasteward"]
    grounds = [each.grond for section in SECTIONS for each in section.of(policy)]
    assert {each.status for each in grounds} == {Status.PROPOSED}


def test_what_the_document_does_not_say_stays_empty(tmp_path: Path) -> None:
    path = tmp_path / "nota.txt"
    path.write_text("Wij willen dat onze data klopt.\n", encoding="utf-8")
    policy = read_policy_document(path).policy
    head = policy.gemeente, policy.vastgesteld_door, policy.vastgesteld_op, policy.looptijd_tot, policy.domein
    assert head == ("", "", "", None, "")
    assert [(each.eigenaar, each.grond.citaat) for each in policy.doelen] == [("", "Wij willen dat onze data klopt.")]


@pytest.mark.parametrize("path", text_files(), ids=lambda path: path.stem)
def test_every_proposal_reads_back_to_itself(path: Path, tmp_path: Path) -> None:
    rules, nota, file = load_rules(), tmp_path / f"{path.stem}.md", tmp_path / "beleid.yaml"
    nota.write_text(read_marked(path).tekst, encoding="utf-8")
    proposed = read_policy_document(nota, rules)
    file.write_text(policy_text(proposed.policy, rules), encoding="utf-8")
    again = read_policy(file, rules, today=date(2099, 12, 31))
    assert policy_text(again, rules) == policy_text(proposed.policy, rules)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Gemeente Alphen aan den Rijn, 2024", "Alphen aan den Rijn"),
        ("College van de gemeente Eersel", "Eersel"),
        ("Gemeente Luilekkerland", ""),
        ("Een gemeente die leert", ""),
        ("In de gemeente Utrecht koos men anders.", ""),
        ("Gemeente Eersel. Wij leerden van de gemeente Tilburg.", "Eersel"),
        ("Gemeente Eersel | Gemeente Utrecht", ""),
    ],
)
def test_the_municipality_is_one_that_exists(line: str, name: str) -> None:
    made = Document("n.txt", "txt", (Block(line, "alinea", plek="alinea 1"),), "0" * 64)
    assert front_of(made, ()).gemeente == name


@pytest.mark.parametrize(
    ("title", "name", "more"),
    [
        ("Datavisie gemeente Eersel", "Eersel", ()),
        ("Datavisie gemeente Eersel en gemeente Bladel", "", ("Eersel", "Bladel")),
        ("Datavisie gemeente Eersel en Bladel", "", ("Eersel", "Bladel")),
        ("Datavisie gemeenten Eersel, Bladel en Bergen op Zoom", "", ("Eersel", "Bladel", "Bergen op Zoom")),
        ("Datavisie gemeente Eersel en de provincie", "Eersel", ()),
    ],
)
def test_a_title_names_its_own_municipalities(title: str, name: str, more: tuple[str, ...]) -> None:
    made = Document("n.txt", "txt", (Block(title, "kop", plek="titel"),), "0" * 64)
    front = front_of(made, ())
    assert (front.gemeente, front.gemeenten) == (name, more)


def test_a_proposal_offers_the_municipalities_to_choose_from_and_still_reads(tmp_path: Path) -> None:
    rules, path, file = load_rules(), tmp_path / "nota.md", tmp_path / "beleid.yaml"
    path.write_text("# Datavisie gemeente Eersel en gemeente Bladel\n\nWij kiezen.\n", encoding="utf-8")
    found = read_policy_document(path, rules)
    text = policy_text(found.policy, rules, found.municipalities)
    head = "titel: Datavisie gemeente Eersel en gemeente Bladel\n"
    assert f"{head}# In de nota staan meer gemeenten: Eersel en Bladel. Kies er een.\ngemeente:\nbron" in text
    file.write_text(text, encoding="utf-8")
    assert read_policy(file, rules).gemeente == ""


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Datastrategie Sociaal domein 2026", "Sociaal domein"),
        ("Visie op sociaal domein en veiligheid", ""),
        ("Onveiligheid in beeld", ""),
        ("Datastrategie 2026", ""),
    ],
)
def test_the_domain_is_the_only_one_that_the_title_names(title: str, name: str) -> None:
    made = Document("n.txt", "txt", (Block(title, "kop", plek="titel"),), "0" * 64)
    domains = (Option(naam="Sociaal domein"), Option(naam="Veiligheid"))
    assert front_of(made, (), domains).domein == name


@pytest.mark.parametrize(
    ("said", "linked"),
    [
        (" (kpi: aandeel datasets met eigenaar)", "Aandeel datasets met een eigenaar"),
        (" (kpi: tevredenheid van inwoners)", ""),
        ("", ""),
    ],
)
def test_a_measure_is_linked_to_the_kpi_that_it_names_almost_literally(said: str, linked: str, tmp_path: Path) -> None:
    path = tmp_path / "nota.md"
    path.write_text(f"{NOTE}\nIn 2026 voeren wij een training in{said}.\n", encoding="utf-8")
    policy = read_policy_document(path).policy
    assert [each.kpi for each in policy.maatregelen] == ["", linked]


def test_a_row_with_a_measure_and_its_kpi_gives_both(tmp_path: Path) -> None:
    path = tmp_path / "nota.md"
    table = "| Maatregel | KPI |\n|---|---|\n| Aanwijzen van eigenaren | aandeel datasets met een eigenaar |\n"
    path.write_text(f"# Datastrategie\n\n## Maatregelen\n\n{table}", encoding="utf-8")
    policy = read_policy_document(path).policy
    assert [(each.naam, each.kpi) for each in policy.maatregelen] == [
        ("Aanwijzen van eigenaren", "aandeel datasets met een eigenaar")
    ]
    assert [each.naam for each in policy.kpis] == ["aandeel datasets met een eigenaar"]


def test_a_measure_is_linked_to_the_only_kpi_in_its_paragraph(tmp_path: Path) -> None:
    path = tmp_path / "nota.md"
    said = "In 2026 stellen wij voor elke set een eigenaar aan. Het aandeel sets met een eigenaar is nu 20 procent."
    path.write_text(f"# Datastrategie\n\n{said}\n\nWij bouwen een datawarehouse.\n", encoding="utf-8")
    policy = read_policy_document(path).policy
    assert [each.kpi for each in policy.maatregelen] == ["Het aandeel sets met een eigenaar is nu 20 procent", ""]


@pytest.mark.parametrize(
    ("day", "found"), [("29 februari 2024", ["2024-02-29"]), ("29 februari 2023", []), ("31 april 2024", [])]
)
def test_a_day_of_adoption_is_one_that_exists(day: str, found: list[str]) -> None:
    assert [*days_in([f"Vastgesteld door de raad op {day}."])] == found
