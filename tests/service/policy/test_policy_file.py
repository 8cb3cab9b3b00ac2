"""A policy is written so that people can edit it, and so that it reads back to the same policy."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze import PolicyError, ProfileError, load_rules, read_policy
from strategiekeuze.language.policy import reader
from strategiekeuze.language.policy.sections import SECTIONS
from strategiekeuze.language.yaml.folding import WIDTH, folded
from strategiekeuze.language.yaml.reader import read_yaml
from strategiekeuze.language.yaml.writing import between_quotes
from strategiekeuze.model.policy import ChosenStrategy, Goal, Grounds, Policy, Status
from strategiekeuze.policy.statements import counts
from strategiekeuze.service.policy.file import policy_text
from strategiekeuze.service.policy.form import new_policy
from support.random_policies import WORDS, policies
from support.small_set import small_set

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from strategiekeuze.model.rule import RuleSet

RULES = small_set()
TODAY = date(2026, 6, 1)


def read(text: str) -> Policy:
    """Return what a text says, when nothing is wrong with it."""
    found, problems = reader.read_text(text, "proef.yaml", RULES, TODAY)
    assert problems == (), text
    assert found is not None
    return found


@given(policies())
@settings(max_examples=40, deadline=None)
def test_what_is_written_reads_back_to_the_same_policy(policy: Policy) -> None:
    text = policy_text(policy, RULES)
    assert read(text) == policy
    assert policy_text(read(text), RULES) == text


@given(policies())
@settings(max_examples=20, deadline=None)
def test_other_readers_of_yaml_see_the_same_quotes(policy: Policy) -> None:
    found = yaml.safe_load(policy_text(policy, RULES))
    for section in SECTIONS:
        written = [str(each.get("citaat", "")) for each in found.get(section.key) or ()]
        assert written == [each.grond.citaat for each in section.of(policy)]


@given(WORDS, st.integers(1, 100), st.integers(0, 20))
def test_a_folded_text_is_the_same_text(text: str, start: int, indent: int) -> None:
    written = folded(between_quotes(text), start, indent + 1)
    found = read_yaml(f"{'a' * start}: {written}", "proef.yaml").root
    assert found is not None
    assert found.entries["a" * start].text == text


def test_a_long_quote_takes_lines_that_fit() -> None:
    words = " ".join(f"woord{number}" for number in range(100))
    grounds = Grounds(f'Wij zeggen: "{words}"', "bladzijde 1", Status.PROPOSED, 2)
    text = policy_text(Policy("Nota", doelen=(Goal("a", grounds),)), RULES)
    assert max(map(len, text.splitlines())) <= WIDTH
    assert read(text).doelen[0].grond.citaat == grounds.citaat


def test_a_proposal_says_how_to_confirm_it_and_every_statement_says_its_status() -> None:
    strategy = ChosenStrategy("samen", Grounds("Wij werken samen.", "bladzijde 2", Status.PROPOSED, 3))
    goal = Goal("betere data", Grounds(status=Status.CONFIRMED), eigenaar="onbekend", thema="kwaliteit")
    policy = Policy("Nota", bron="nota.pdf", strategieen=(strategy,), doelen=(goal,))
    assert policy_text(policy, RULES) == (
        "# yaml-language-server: $schema=beleid.schema.json\n"
        "# Dit is een voorstel. Lees elk deel na, met het citaat erbij.\n"
        "# Klopt het? Zet de status van dat deel op: bevestigd\n"
        "# Klopt het niet? Verbeter het, of haal het weg.\n"
        "# De toets telt alleen mee wat bevestigd is.\n"
        "# Klopt alles? Zet dan bovenaan de status op bevestigd.\n"
        '# Haal daarna alle andere rijen met "status: voorstel" weg.\n'
        "\n"
        "# Elk citaat staat zo in nota.pdf. Verander een citaat niet.\n"
        "\n"
        "# Dit wiel is alleen om te testen.\n"
        "\n"
        "titel: Nota\n"
        "bron: nota.pdf\n"
        "status: voorstel\n"
        "\n"
        "strategie:\n"
        "  - keuze: samen\n"
        "    citaat: Wij werken samen.\n"
        "    plek: bladzijde 2\n"
        "    sterkte: 3\n"
        "    status: voorstel\n"
        "\n"
        "doelen:\n"
        "  - naam: betere data\n"
        '    eigenaar: "onbekend"\n'
        "    thema: kwaliteit\n"
        "    status: bevestigd\n"
    )


def test_the_way_to_confirm_everything_that_the_file_tells_is_right() -> None:
    grounds = Grounds("Wij werken samen.", "bladzijde 2", Status.PROPOSED, 3)
    text = policy_text(Policy("Nota", doelen=(Goal("a", grounds), Goal("b", grounds))), RULES)
    told = text.replace("\nstatus: voorstel", "\nstatus: bevestigd").replace("    status: voorstel\n", "")
    assert {each.grond.status for each in read(told).doelen} == {Status.CONFIRMED}


def test_what_is_confirmed_as_a_whole_says_so_once() -> None:
    text = policy_text(Policy("Nota", doelen=(Goal("a", Grounds()),)), RULES)
    assert text.count("status: bevestigd") == 1
    assert "voorstel" not in text.partition("titel:")[2]


@pytest.mark.parametrize("rule_set", [small_set, load_rules])
def test_a_new_policy_reads_well_with_and_without_its_examples(rule_set: Callable[[], RuleSet]) -> None:
    chosen = rule_set()
    text = new_policy(chosen, municipality="eersel", title="Data: doen")
    found, problems = reader.read_text(text, "nieuw.yaml", chosen, TODAY)
    assert problems == ()
    assert found == Policy("Data: doen", gemeente="Eersel")
    filled, problems = reader.read_text(re.sub("(?m)^  # ", "  ", text), "nieuw.yaml", chosen, TODAY)
    assert problems == ()
    assert filled is not None
    assert {kind: count.confirmed for kind, count in counts(filled).items()} == dict.fromkeys(counts(filled), 1)
    assert filled.maatregelen[0].kpi == filled.kpis[0].naam


def test_a_new_policy_needs_a_title_first(tmp_path: Path) -> None:
    path = tmp_path / "beleid.yaml"
    path.write_text(new_policy(RULES), encoding="utf-8")
    with pytest.raises(PolicyError, match='ontbreekt "titel"'):
        read_policy(path, RULES)


def test_a_new_policy_for_a_merged_municipality_names_the_successor() -> None:
    text = new_policy(RULES, municipality="Brielle")
    assert "gemeente: Voorne aan Zee\n" in text
    assert "# Brielle bestaat sinds 1 januari 2023 niet meer." in text


def test_a_new_policy_for_an_unknown_municipality_is_refused() -> None:
    with pytest.raises(ProfileError, match="Eerseel"):
        new_policy(RULES, municipality="Eerseel")
