"""The agenda in words: every part gets what it names, it stays one page, and no text is ever broken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze import Agenda, agenda
from strategiekeuze.errors import Place
from strategiekeuze.explain.agenda.text import (
    MOST_SHOWN,
    NAMES,
    TOPIC,
    WHOLE,
    contradiction,
    decided,
    text_of,
    told,
    values_for,
    whole,
)
from strategiekeuze.explain.reading.check import check
from strategiekeuze.explain.reading.known import known_names
from strategiekeuze.explain.reading.passages import Passage, measured_passage
from strategiekeuze.explain.template_variants import variants
from strategiekeuze.model.agenda import Decided, OwnContradiction
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.found import MunicipalityFound
from strategiekeuze.model.responses import DO_NOT_KNOW, Response
from strategiekeuze.model.rule import USUAL_SUBJECT
from strategiekeuze.service import ReadProfile, default_rules
from strategiekeuze.service.agenda.agenda import FOLDER
from strategiekeuze.service.assessment.combining import combined
from strategiekeuze.service.profile.file import in_words
from strategiekeuze.service.text_parts import text_parts
from strategiekeuze.suggestion import in_list
from support.own_rules import own_rules
from support.random_answers import random_answers, random_value
from support.random_rules import seeded
from support.sound_text import text_faults

if TYPE_CHECKING:
    from random import Random

RULES = own_rules()
PARTS = text_parts(FOLDER, NAMES, values_for)


def profile(random: Random, roles: tuple[str, ...]) -> ReadProfile:
    """Return a profile with random answers of these people."""
    given = dict(random_answers(random, RULES.feiten, 0.9).values)
    responses = {}
    for key in [key for key in given if random.random() < 0.5 and RULES.feiten.by_key[key].afleiding is None]:
        fact = RULES.feiten.by_key[key]
        values = [None if random.random() < 0.1 else random_value(random, fact) for _ in roles]
        said = [DO_NOT_KNOW if value is None else in_words(fact, value) for value in values]
        responses[key] = tuple(map(Response, roles, said, values))
        value = combined(fact, responses[key])
        given.pop(key)
        given |= {} if value is None else {key: Answer(value, "", known=(1 << len(fact.opties)) - 1)}
    return ReadProfile(Answers(given, responses=responses), MunicipalityFound(naam=USUAL_SUBJECT), ())


def found_with(seed: int, *roles: str) -> Agenda:
    """Return an agenda of these people."""
    return agenda(profile(seeded(seed), roles), RULES, motor="evaluator")


def with_a_topic() -> Agenda:
    """Return the first agenda that has something to talk about."""
    return next(each for seed in range(50) if (each := found_with(seed, "raad", "college")).onderwerpen)


def test_the_values_that_a_part_may_name_are_those_that_it_is_given() -> None:
    found = with_a_topic()
    topic, values = told(found.onderwerpen[0], 1), whole(found, RULES.wiel)
    assert (set(topic), set(values)) == (set(TOPIC), set(WHOLE))
    side, rows, advice = topic["kanten"], values["rijen"], values["profiel"]
    assert isinstance(side, list)
    assert isinstance(rows, list)
    assert isinstance(advice, dict)
    for name, given_names in (("kanten", side[0]), ("rijen", rows[0])):
        item = {**TOPIC, **WHOLE}[name].item
        assert item is not None
        assert set(given_names) == set(item.fields)
    assert set(advice) == set(WHOLE["profiel"].fields)


def test_a_decision_and_a_contradiction_give_what_their_parts_may_name() -> None:
    fact = {"feit": "mandaat", "naam": "mandaat"}
    done = decided(Decided(**fact, besluiten=("ja, maar", "nee"), in_profiel="", klopt=False))
    said = contradiction(OwnContradiction(**fact, rol="raad", antwoorden=("1", "2")))
    for name, given_names in (("besloten", done), ("tegenspraak", said)):
        item = WHOLE[name].item
        assert item is not None
        assert set(given_names) == set(item.fields)
    assert (done["besluit"], said["antwoorden"]) == ('"ja, maar" en nee', "1 en 2")


def test_every_text_of_the_agenda_is_used() -> None:
    files = {path.name.removesuffix(".md.j2") for path in (default_rules() / FOLDER).glob("*.md.j2")}
    assert files == set(NAMES) == set(PARTS)


def test_every_text_of_the_agenda_is_easy_to_read() -> None:
    known = known_names(RULES, "respondenten")
    passages = [Passage(Place(name), variants(source, {})) for name, source in PARTS.items()]
    assert [str(each) for each in check([measured_passage(each, known) for each in passages])] == []


@given(st.integers(min_value=0), st.integers(min_value=0, max_value=4))
@settings(max_examples=25, deadline=None)
def test_the_text_is_whole_and_one_page_whoever_answers(seed: int, people: int) -> None:
    text = found_with(seed, *("raad", "college", "griffie", "team | data")[:people]).tekst
    prose = "\n".join(line for line in text.splitlines() if not line.startswith("|"))
    assert [str(fault) for fault in text_faults(prose)] == []
    assert text.count("\n### ") <= MOST_SHOWN


def test_more_differences_than_fit_on_a_page_are_named() -> None:
    found = with_a_topic()
    many = found.model_copy(update={"onderwerpen": found.onderwerpen[:1] * (MOST_SHOWN + 2)})
    text, name = text_of(many, PARTS, RULES.wiel), in_list(found.onderwerpen[0].naam)
    assert text.count("\n### ") == MOST_SHOWN
    assert f"Ook deze verschillen veranderen het advies: {name} en {name}." in text


def test_a_role_cannot_break_the_table() -> None:
    found = found_with(3, "team | data", "raad")
    lines = [line for line in found.tekst.splitlines() if line.startswith("|")]
    assert {line.count("|") for line in lines} == {6}
