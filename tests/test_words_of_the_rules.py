"""The words of the rule set are for everybody: neutral on gender, and without selling."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

RULES = Path(__file__).parents[1] / "rules"
SUFFIXES = (".feature", ".yaml", ".j2")
WORDS_OF_OTHERS = "lexicon.yaml"
"""The words that documents of others use: a list to recognise them, and no text of ours."""

GENDERED = (
    r"hij of zij|zij of hij|hij/zij|zij/hij|hem of haar|haar of hem|zijn of haar|haar of zijn|zijn/haar|haar/zijn|"
    r"mannen|vrouwen|mannelijke?|vrouwelijke?|heren|dames|de heer|mevrouw|"
    r"burgervader|burgemoeder|vakman|vakmannen|vakvrouw|zakenman|zakenlieden|raadsheer|raadsheren|woordvoerster|"
    r"directrice|medewerkster|adviseuse|ambtenares|secretaresse|bestuursters?|projectleidster|voorzitster|"
    r"mankracht|manuren|bemannen|bemand|bemensing|manmoedig|one-man-show"
)
"""Words that give a person a gender."""

PERSON = (
    r"wethouders?|burgemeesters?|raads(?:lid|leden)|secretaris|gemeentesecretaris|directeur|bestuurders?|eigenaar|"
    r"analist|adviseur|beleidsadviseur|medewerkers?|inwoners?|opdrachtgever|projectleider|teamleider|ambtenaar|iemand"
)
POINTED_AT = rf"(?:{PERSON})\b[^.:;?!]*\b(?:hij|hem)"
"""A person who is "hij" in the same sentence. Elsewhere "hij" may be a thing (een proef), and "zij" a group."""

HYPE = (
    r"revolutionaire?|baanbrekende?|unieke?|ultieme?|krachtige?|naadloze?|naadloos|toonaangevende?|grensverleggende?|"
    r"ongekende?|state-of-the-art|cutting edge|next level|game ?changer|disruptieve?|disruptie|wereldklasse|"
    r"superieure?|"
    r"moeiteloze?|moeiteloos|magische?|fantastische?|geweldige?|verbluffende?|spectaculaire?|ongeëvenaarde?|"
    r"toekomstbestendige?|futureproof|holistische?|synergie|booste?n?|empoweren|no-brainer|quick wins?|"
    r"low hanging fruit|"
    r"dé oplossing|het beste|altijd de juiste|gegarandeerde?|garandeert|zonder twijfel|de toekomst is"
)
"""Words that sell. "Krachtig" and "uniek" say nothing that a council can test."""


def texts() -> Iterator[tuple[str, int, str]]:
    """Yield every line of the rule set that holds no key only, with its file and its number."""
    for path in sorted(RULES.rglob("*")):
        if path.suffix in SUFFIXES and path.name != WORDS_OF_OTHERS:
            name = path.relative_to(RULES).as_posix()
            for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
                yield name, number, line


def found(words: str) -> list[str]:
    """Return where one of these words stands as a whole word."""
    pattern = re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)
    hits = ((name, number, match[0]) for name, number, line in texts() for match in pattern.finditer(line))
    return [f"{name}:{number}  {word}" for name, number, word in hits]


def test_no_text_gives_a_person_a_gender() -> None:
    assert found(GENDERED) == []


def test_no_person_is_called_he() -> None:
    assert found(POINTED_AT) == []


def test_a_person_who_is_called_he_would_be_found() -> None:
    pattern = re.compile(POINTED_AT)
    assert pattern.search("De wethouder beslist wat hij wil.")
    assert not pattern.search("De wethouder beslist. Een proef mag, ook als hij mislukt.")


def test_no_text_sells() -> None:
    assert found(HYPE) == []


@pytest.mark.parametrize("words", [GENDERED, HYPE], ids=["gender", "selling"])
def test_every_word_on_a_list_would_be_found(words: str) -> None:
    pattern = re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)
    examples = [re.sub(r"(?<=\w)\?| \?", "", word) for word in words.split("|")]
    assert [example for example in examples if not pattern.search(f"Dit is {example}.")] == []


def test_words_that_only_look_alike_are_left_alone() -> None:
    pattern = re.compile(rf"(?<![\w-])(?:{GENDERED}|{HYPE})(?![\w-])", re.IGNORECASE)
    fine = "De hemel, het bemande station niet; manieren, beste data en mensen, zijn en haar; krachten bundelen."
    assert pattern.findall(fine.replace("bemande", "onbemande")) == []


def test_the_texts_of_the_rule_set_were_read() -> None:
    assert len({name for name, _, _ in texts()}) > 70
