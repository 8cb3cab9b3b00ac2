"""The reverse check as users ask it: confirmed by `advise`, honest about time and about what nobody can change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from strategiekeuze import UsageError, advise, load_rules, read_profile, smallest_change
from strategiekeuze.language.profile.municipality import from_register
from strategiekeuze.language.values import read_value
from strategiekeuze.model.answers import Answer
from strategiekeuze.registry import find, municipalities
from strategiekeuze.service.policy.reverse_check import reverse_check
from strategiekeuze.service.profile.reading import profile_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.model.change import ChangedFact
    from strategiekeuze.service import ReadProfile

pytest.importorskip("z3")

PROFILES = Path(__file__).parents[3] / "profiles"
LITTLE = {"gemeente": "Eersel"}
ECONOMY = {"gemeente": "Utrecht", "domein": "Economie"}
SAMPLE = municipalities()[::40]
CASES = [("eersel", "verantwoord"), ("eersel", "regio"), ("bijna-leeg", "fundament"), ("hoorn", "inzicht")]


def placed(profile: ReadProfile, code: str, changes: Sequence[ChangedFact]) -> ReadProfile:
    """Return a profile with the figures of a municipality, after the changes that readers see."""
    facts = load_rules().feiten
    values = {**profile.answers.values, **(dict(from_register(find(code).gemeente, facts)) if code else {})}
    for each in changes:
        value = read_value(facts.by_key[each.feit], each.naar)
        assert isinstance(value, int)
        values[each.feit] = Answer(value, each.naar)
    return replace(profile, answers=replace(profile.answers, values=values))


@pytest.mark.parametrize(("name", "strategy"), CASES)
def test_advise_gives_the_strategy_after_the_smallest_change_and_after_each_that_is_named(
    name: str, strategy: str
) -> None:
    profile = read_profile(PROFILES / f"{name}.yaml")
    found = reverse_check(profile, strategy, seconds=60)
    assert found.eigen.uitkomst in ("gevonden", "is al zo")
    assert found.eigen.wijzigingen == smallest_change(profile, to=strategy, seconds=60).wijzigingen
    assert found.dichtstbij_bewezen
    assert len(found.dichtstbij) == 5
    named = [("", found.eigen.wijzigingen), *((each.code, each.wijzigingen) for each in found.dichtstbij)]
    for code, changes in named:
        advice = advise(placed(profile, code, changes), motor="evaluator")
        assert (advice.strategie or advice.leidend) == strategy


def test_the_municipalities_where_nothing_has_to_change_are_counted_exactly() -> None:
    profile, rules = profile_for(LITTLE, load_rules(), None), load_rules()
    found = reverse_check(profile, "inzicht", rules, seconds=60)
    tried = [placed(profile, each.code, ()) for each in SAMPLE]
    leading = [advise(each, rules, motor="evaluator") for each in tried]
    small = [each.invoer.feiten for each in leading if (each.strategie or each.leidend) == "inzicht"]
    assert (found.gemeenten, found.zonder_verandering) == (342, 97)
    assert len(small) == sum(each.inwoners >= 50_000 for each in SAMPLE)


def test_what_the_own_municipality_can_never_become_another_one_is() -> None:
    found = reverse_check(LITTLE, "inzicht", seconds=60)
    assert (found.eigen.uitkomst, found.eigen.bewezen) == ("kan niet", True)
    assert found.met_vaste is not None
    assert found.met_vaste.uitkomst == "kan niet"
    assert [(each.naam, each.stappen) for each in found.dichtstbij][:2] == [
        ("Middelburg (Z.)", 0),
        ("Hollands Kroon", 0),
    ]
    assert "wordt nooit het advies" in found.tekst


def test_when_it_cannot_be_fixed_facts_that_are_no_figures_are_tried_too() -> None:
    found = reverse_check(ECONOMY, "verantwoord", seconds=60)
    assert found.eigen.uitkomst == "kan niet"
    assert found.met_vaste is not None
    assert [(each.feit, each.naar) for each in found.met_vaste.wijzigingen] == [("domein", "Veiligheid")]
    assert "- Domein: Veiligheid in plaats van Economie." in found.tekst


def test_a_municipality_is_never_its_own_neighbour() -> None:
    found = reverse_check(LITTLE, "regio")
    assert "Eersel" not in [each.naam for each in found.dichtstbij]
    assert found.eigen.uitkomst == "is al zo"


def test_without_time_it_says_what_is_not_proved() -> None:
    found = reverse_check(read_profile(PROFILES / "eersel.yaml"), "federatief", seconds=0.001)
    assert (found.eigen.uitkomst, found.dichtstbij, found.niet_af) == ("tijd op", (), 341)
    assert (found.dichtstbij_bewezen, found.zonder_verandering) == (False, 0)
    assert "Voor 341 gemeenten is niet bewezen hoeveel stappen nodig zijn." in found.tekst


def test_the_text_is_what_a_memo_needs() -> None:
    found = reverse_check(read_profile(PROFILES / "woensdrecht.yaml"), "Fundament eerst")
    assert found.tekst == EXPECTED


def test_the_same_question_gets_the_same_answer() -> None:
    assert reverse_check(LITTLE, "regio") == reverse_check(LITTLE, "Samen in de regio")


@pytest.mark.parametrize("seconds", [0, -1, "5"])
def test_a_time_in_which_nothing_is_found_is_refused(seconds: float) -> None:
    with pytest.raises(UsageError):
        reverse_check(LITTLE, "regio", seconds=seconds)


def test_an_unknown_strategy_is_refused_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="Sturen op inzicht"):
        reverse_check(LITTLE, "sturen op inzigt")


EXPECTED = """\
## Voor welke gemeente past Fundament eerst wel

Fundament eerst past nu al bij Woensdrecht. Daarvoor hoeft niets te veranderen.

### Welke gemeenten staan hier het dichtst bij

Stel: een andere gemeente geeft precies dezelfde antwoorden als Woensdrecht. \
Alleen dit komt dan uit het register: aantal inwoners. \
Fundament eerst staat dan bij alle 342 gemeenten voorop.

- Urk (aantal inwoners 22.431): er hoeft niets te veranderen.
- Stede Broec (aantal inwoners 22.445): er hoeft niets te veranderen.
- Veere (aantal inwoners 22.037): er hoeft niets te veranderen.
- Geertruidenberg (aantal inwoners 21.914): er hoeft niets te veranderen.
- Bunschoten (aantal inwoners 22.905): er hoeft niets te veranderen.

Een stap is hoogstens een half punt van een score of een halve fte, één meer of minder van een aantal, of \
één keuze verder. \
Dit wiel is een eigen reconstructie. Het wiel van de werkgroep Datastrategie is niet openbaar. \
De drempels in de regels zijn niet met onderzoek getoetst. Gebruik het advies om met elkaar in gesprek te gaan.
"""
