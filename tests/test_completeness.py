"""Every rule is whole: a text, a source or the label of our own work, and an example in which it fires."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from strategiekeuze.model.rule import Effect, Rule
from strategiekeuze.pytest_plugin.sentences import ThisSentence
from strategiekeuze.service import default_rules, load_rules
from support.feature_cases import cases, spoken_in

ADVICES = Path(__file__).parents[1] / "features" / "adviezen"
COUNTS = ThisSentence("regel-telt")
GROUPS = {
    "Volwassenheid": 4,
    "Capaciteit en schaal": 2,
    "Domein en gevoeligheid": 2,
    "Sturing en mandaat": 2,
    "Ambitie en regio": 2,
}
"""The most points that a strategy can get per group of criteria, the same for each."""

RULES = [pytest.param(rule, id=rule.id) for rule in load_rules().regels]


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_has_a_text(rule: Rule) -> None:
    assert load_rules().teksten.get(rule.tekst, "").strip(), f"schrijf rules/teksten/{rule.tekst}.md.j2"


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_has_a_source_or_is_our_own_work(rule: Rule) -> None:
    assert bool(rule.bronnen) is not rule.eigen_werk, f"geef {rule.id} een label @bron: of het label @eigen-werk"


def test_every_rule_has_an_example_in_which_it_fires() -> None:
    spoken = [text for case in cases(ADVICES) for text in spoken_in(case) if COUNTS.is_matching(text)]
    shown = {COUNTS.parse_arguments(text)["regel"] for text in spoken}
    missing = sorted(set(load_rules().by_id) - shown)
    assert not missing, f'geef een voorbeeld in features/adviezen met: Dan telt regel "{missing[0]}" mee ({missing})'


def test_every_text_belongs_to_a_rule() -> None:
    written = {path.name.removesuffix(".md.j2") for path in (default_rules() / "teksten").glob("*.md.j2")}
    assert written == {rule.tekst for rule in load_rules().regels}


def test_every_source_that_a_rule_names_has_a_title() -> None:
    named = {name for rule in load_rules().regels for name in rule.bronnen}
    assert {name for name in named if not load_rules().bronnen[name].titel} == set()


def test_the_wheel_is_fair() -> None:
    rules = [rule for rule in load_rules().regels if rule.conclusie.soort is Effect.ARGUMENT]
    points: dict[str, Counter[str]] = {rule.conclusie.doel: Counter() for rule in rules}
    for rule in rules:
        points[rule.conclusie.doel][rule.groep] += max(rule.conclusie.punten, 0)
    assert {slug: dict(+groups) for slug, groups in points.items()} == dict.fromkeys(points, GROUPS)
