"""A template as people read it."""

from __future__ import annotations

import pytest

from strategiekeuze.service import load_rules
from strategiekeuze.service.rule_page.wording import readable

FACTS = load_rules().feiten.by_key


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("Er is {{ fte_data }} fte.", "Er is [fte voor data] fte."),
        ("{{gemeente|hoofdletter}} telt mee.", "[de gemeente] telt mee."),
        ("Meer dan {{ grens.fte_data }}.", "Meer dan [de grens voor fte voor data]."),
        ("Rij {{ rij.minimum }}.", "Rij [minimum van deze rij]."),
        ("Dit: {{ bevindingen|opsomming }}.", "Dit: [de bevindingen die gelden]."),
        (
            '{% if opgaven == "0" %}Geen{% else %}Wel{% endif %}.',
            "[als opgaven in het beleid is 0: Geen; anders: Wel].",
        ),
        (
            "{% if opgaven != '0' and not mandaat == 'geen' %}A{% elif incident %}B{% endif %}",
            "[als opgaven in het beleid is niet 0 en niet mandaat is geen: A; als incident: B]",
        ),
        (
            "{% for naam in bevindingen %}{{ naam }} {% endfor %}",
            "[voor elke naam in de bevindingen die gelden: [naam] ]",
        ),
        ("Eén{# niet voor lezers #} regel.\nNog een.\n", "Eén regel.\nNog een."),
    ],
)
def test_what_is_filled_in_stands_between_brackets_in_words(template: str, words: str) -> None:
    assert readable(template, FACTS) == words


@pytest.mark.parametrize("name", sorted(load_rules().teksten))
def test_no_text_of_our_own_keeps_a_sign_of_its_template(name: str) -> None:
    words = readable(load_rules().teksten[name], FACTS)
    assert not {"{", "}", "%", "_"} & set(words)
    assert words.count("[") == words.count("]")
