"""A profile is written so that people can edit it, and so that it reads back to the same answers."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from strategiekeuze.language.profile.reader import read_profile
from strategiekeuze.language.profile.responses import answerable
from strategiekeuze.language.yaml.reader import read_yaml
from strategiekeuze.language.yaml.writing import remark, scalar
from strategiekeuze.model.answers import Answer, Answers, Origin
from strategiekeuze.model.facts import Kind
from strategiekeuze.model.responses import Response
from strategiekeuze.service import load_rules
from strategiekeuze.service import read_profile as read_file
from strategiekeuze.service.profile.file import ProfileDraft, in_words, profile_text
from support.random_profiles import TEXTS, answers
from support.small_set import small_set

RULES = small_set()
EERSEL = Path(__file__).parents[3] / "profiles" / "eersel.yaml"


def read(text: str) -> Answers:
    """Return what a text says, when nothing is wrong with it."""
    found, problems = read_profile(text, "proef.yaml", RULES.feiten)
    assert problems == (), text
    return found


def figures(found: Answers) -> dict[str, int]:
    return {key: answer.value for key, answer in found.values.items()}


@given(answers())
def test_what_is_written_reads_back_to_the_same_answers_and_responses(given: Answers) -> None:
    back = read(profile_text(RULES, ProfileDraft(given)))
    assert figures(back) == figures(given)
    assert back.responses == given.responses
    name = back.texts["gemeente"]
    assert isinstance(name, Answer)
    assert name.text == given.texts["gemeente"]


@given(answers(), TEXTS, TEXTS)
def test_comments_change_nothing(given: Answers, above: str, behind: str) -> None:
    draft = ProfileDraft(
        given, head=[above, "", behind], above={"fte": [above, ""], "beheer": [behind]}, behind={"beheer": behind}
    )
    back = read(profile_text(RULES, draft))
    assert (figures(back), back.responses) == (figures(given), given.responses)


@given(answers())
@settings(max_examples=50)
def test_writing_what_was_read_gives_the_same_file(given: Answers) -> None:
    once = profile_text(RULES, ProfileDraft(given))
    assert profile_text(RULES, ProfileDraft(read(once))) == once


@given(text=TEXTS, inside=st.booleans())
def test_any_text_reads_back_as_it_was(text: str, *, inside: bool) -> None:
    written = scalar(text, inside=inside)
    whole = f"a: [{{b: {written}}}]" if inside else f"a: {written}"
    root = read_yaml(whole, "proef.yaml").root
    assert root is not None, whole
    found = root.entries["a"].items[0].entries["b"] if inside else root.entries["a"]
    assert (found.kind, found.text) == ("tekst", text)


@given(TEXTS)
def test_a_comment_is_one_line_that_cannot_steer_a_terminal(text: str) -> None:
    line = remark(text)
    assert line == "" or (line.startswith("# ") and line.isprintable())


def test_half_a_sign_becomes_one_that_a_file_can_hold() -> None:
    assert scalar("a\ud83d").encode() == '"a\N{REPLACEMENT CHARACTER}"'.encode()


@pytest.mark.parametrize("word", ["yes", "No", "null", "on", "TRUE", "y"])
def test_other_readers_of_yaml_see_a_text_too(word: str) -> None:
    assert yaml.safe_load(scalar(word)) == word


def test_the_facts_stand_in_the_order_of_the_rule_set_and_the_themes_by_dimension() -> None:
    given = Answers(
        {
            "leiding": Answer(200, "2"),
            "kwaliteit": Answer(250, "2.50"),
            "fte": Answer(120, "1.2"),
            "inwoners": Answer(20_537, "20537"),
            "netwerken": Answer(0b110, "", known=0b111),
            "incident": Answer(0, "nee"),
        },
        {"gemeente": "Eersel"},
    )
    assert profile_text(RULES, ProfileDraft(given, open_facts=["beheer", "ambitie"])) == (
        "gemeente: Eersel\n"
        "inwoners: 20.537\n"
        "netwerken: [G40, M50]\n"
        "fte: 1,2\n"
        "ambitie:\n"
        "incident: nee\n"
        "\n"
        "scores:\n"
        "  # basis\n"
        "  kwaliteit: 2,5\n"
        "  beheer:\n"
        "  # mensen\n"
        "  leiding: 2\n"
    )


def test_what_the_register_filled_is_left_to_the_register() -> None:
    given = Answers({"inwoners": Answer(20_537, "20.537", Origin.REGISTER)}, {"gemeente": "Eersel"})
    assert profile_text(RULES, ProfileDraft(given)) == "gemeente: Eersel\n"


def test_an_example_profile_keeps_its_facts_and_its_looks() -> None:
    rules = load_rules()
    text = profile_text(rules, ProfileDraft(read_file(EERSEL, rules).answers))
    head, _, body = EERSEL.read_text(encoding="utf-8").partition("gemeente:")
    assert head.startswith("#")
    assert [line for line in text.splitlines() if line] == [line for line in f"gemeente:{body}".splitlines() if line]


@pytest.mark.parametrize("entry", ["{rol: x}", "{antwoord: 3}", "{rol: x, antwoord: 9}", "{rol: x, antwoord: 3, y: 1}"])
def test_an_editor_underlines_a_response_that_is_wrong(entry: str) -> None:
    assert mistakes(f"antwoorden:\n  leiderschap: [{entry}]\n") != []


def test_an_editor_accepts_every_form_that_we_write() -> None:
    rules = load_rules()
    own = read_file(EERSEL, rules).answers
    responses = {
        fact.sleutel: (
            Response("x", in_words(fact, fact.tot), fact.tot, "a: b", "1"),
            Response("y", "weet ik niet", None),
        )
        for fact in rules.feiten.feiten
        if answerable(fact) and fact.soort is not Kind.LIST
    }
    responses["netwerken"] = (Response("x", "", 0b11), Response("y", "geen", 0))
    text = profile_text(rules, ProfileDraft(replace(own, responses=responses), open_facts=["gevoeligheid"]))
    assert mistakes(text) == []
    assert len(read_profile(text, "proef.yaml", rules.feiten)[0].responses) == len(responses)


def mistakes(text: str) -> list[str]:
    """Return the fields that an editor would underline."""
    schema = json.loads((EERSEL.parent / "profiel.schema.json").read_text(encoding="utf-8"))
    document = json.loads(json.dumps(yaml.safe_load(text), default=str))
    return [error.json_path for error in Draft202012Validator(schema).iter_errors(document)]
