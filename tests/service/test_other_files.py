"""A file in the place of another is told by its fields; one that is only wrong keeps all its problems."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from strategiekeuze.model.advice import Advice
from strategiekeuze.service import load_rules
from strategiekeuze.service.other_files import instead_of_policy, instead_of_profile

FACTS = load_rules().feiten
PROFILES = Path(__file__).parents[2] / "profiles"


@pytest.mark.parametrize("path", sorted(PROFILES.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_profile_is_a_profile_and_no_policy(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert instead_of_profile(text, path.name, FACTS) is None
    if path.stem != "bijna-leeg":
        found = instead_of_policy(text, path.name, FACTS)
        assert found is not None
        assert found.code == "profiel-als-beleid"


@pytest.mark.parametrize("path", sorted((PROFILES / "beleid").glob("*.yaml")), ids=lambda path: path.stem)
def test_every_policy_is_a_policy_and_no_profile(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert instead_of_policy(text, path.name, FACTS) is None
    found = instead_of_profile(text, path.name, FACTS)
    assert found is not None
    assert found.code == "beleid-als-profiel"


def test_an_advice_is_known_by_all_its_fields() -> None:
    fields = dict.fromkeys(Advice.model_fields)
    found = instead_of_profile(json.dumps(fields), "adv.json", FACTS)
    assert found is not None
    assert found.what == '"adv.json" is een bewaard advies, geen profiel'
    assert instead_of_profile(json.dumps({**fields, "meer": 1}), "adv.json", FACTS) != found


@pytest.mark.parametrize(
    "text",
    ["", "- 1", "gemeente: Eersel", "titel: Visie", "gemeente: Eersel\ntitel: Visie", "ambitie: verbeteren\nbron: x"],
)
def test_a_slip_makes_no_other_file_of_it(text: str) -> None:
    assert instead_of_profile(text, "iets.yaml", FACTS) is None
    assert instead_of_policy(text, "iets.yaml", FACTS) is None
