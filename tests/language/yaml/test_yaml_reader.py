"""YAML with the place of every value, and nothing that can surprise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from strategiekeuze.language.yaml import reader as yaml_reader
from strategiekeuze.language.yaml.node import Document
from strategiekeuze.language.yaml.reader import read_yaml

if TYPE_CHECKING:
    from strategiekeuze.errors import Problem
    from strategiekeuze.language.yaml.node import Node


def root_of(text: str) -> Node:
    document = read_yaml(text, "proef.yaml")
    assert document.problems == ()
    assert document.root is not None
    return document.root


def problem_of(text: str) -> Problem:
    (problem,) = read_yaml(text, "proef.yaml").problems
    return problem


@pytest.mark.parametrize("text", ["50.000", "no", "1e3", "0x10", ".inf", "~", "2026-01-15", "012", "true", "null"])
def test_every_scalar_stays_the_text_that_was_written(text: str) -> None:
    assert root_of(f"waarde: {text}").entries["waarde"].text == text


def test_every_value_and_every_key_knows_its_place() -> None:
    root = root_of("een: 1\ntwee:\n  drie: vier")
    inner = root.entries["twee"]
    assert (root.keys["twee"].line, root.keys["twee"].column) == (2, 1)
    assert (inner.entries["drie"].place.line, inner.entries["drie"].place.column) == (3, 9)
    assert inner.entries["drie"].place.text == "  drie: vier"
    assert inner.entries["drie"].place.length == 4


@pytest.mark.parametrize("text", ["a: 1\r\nb: 2", "a: 1\rb: 2", "a: 1\nb: 2", "a: 1\x85b: 2", "a: 1\u2028b: 2"])
def test_lines_are_counted_as_yaml_ends_them(text: str) -> None:
    place = root_of(text).entries["b"].place
    assert (place.line, place.text) == (2, "b: 2")


def test_signs_outside_the_ascii_count_as_one_column() -> None:
    assert root_of("é😀: x").entries["é😀"].place.column == 5


@pytest.mark.parametrize("text", ["", "\n\n", "# niets", "---\n", "---\n...\n", " "])
def test_a_text_without_content_has_no_root_and_no_problem(text: str) -> None:
    assert read_yaml(text, "proef.yaml") == Document(None, ())


@pytest.mark.parametrize("quote", ["'", '"'])
def test_a_scalar_between_quotes_says_so(quote: str) -> None:
    assert root_of(f"a: {quote}x{quote}").entries["a"].quoted
    assert not root_of("a: x").entries["a"].quoted


def test_of_two_equal_keys_the_first_counts_and_the_second_is_a_problem() -> None:
    document = read_yaml("a: 1\nb: 2\na: 3", "proef.yaml")
    assert document.root is not None
    assert [(key, node.text) for key, node in document.root.entries.items()] == [("a", "1"), ("b", "2")]
    assert [problem.place.line for problem in document.problems if problem.place] == [3]


def test_keys_that_repeat_in_a_row_are_one_problem() -> None:
    problem = problem_of("a: 1\nb: 2\nc: 3\na: 1\nb: 2")
    assert problem.cause == 'Hierna ook: "b". Misschien ontbreekt erboven een kopje.'


@pytest.mark.parametrize(
    "text", ["a: &x 1", "a: *x", "<<: *x", "a: !!str 1", "a: !x 1", "! a", "a: 1\n--- \nb: 1", "? [a]\n: b", "'': x"]
)
def test_what_surprises_is_refused_in_so_many_words(text: str) -> None:
    assert problem_of(text).code == "yaml-niet-toegestaan"


def test_depth_is_bounded_before_it_costs_anything() -> None:
    assert read_yaml("[" * 20 + "]" * 20, "proef.yaml").problems == ()
    assert "lagen diep" in problem_of("[" * 100_000).what


def test_the_number_of_values_is_bounded() -> None:
    assert read_yaml("- x\n" * 9, "proef.yaml", max_nodes=10).problems == ()
    assert "meer dan 10 waarden" in read_yaml("- x\n" * 10, "proef.yaml", max_nodes=10).problems[0].what


BROKEN = {
    "gemeente:Eersel\nb: 1": ("Na de dubbele punt ontbreekt een spatie.", 1),
    "a: b: c": ("Hier staat een dubbele punt te veel, of de inspringing klopt niet.", 1),
    "a: 1\nb 2\nc: 3": ("Na de naam ontbreekt een dubbele punt met een spatie.", 2),
    "a:\n\tb: 1": ("Hier staat een tab.", 2),
    "a: [b, c\nd: 1": ("Er ontbreekt een komma of een sluithaakje.", 1),
    "a: {b: 1\nd: 1": ("Er ontbreekt een komma of een sluithaakje.", 1),
    'a: "b\nc: d': ("Er ontbreekt een aanhalingsteken.", 1),
    "a: 'b\nc: d": ("Er ontbreekt een aanhalingsteken.", 1),
    "a: @b": ("Een waarde mag niet met dit teken beginnen.", 1),
    "a: `b": ("Een waarde mag niet met dit teken beginnen.", 1),
    "a: - b": ("Het streepje van een lijst mag hier niet.", 1),
    "a: >b": ("Een waarde mag niet met > of | beginnen.", 1),
}


@pytest.mark.parametrize("loader", [getattr(yaml, "CSafeLoader", yaml.SafeLoader), yaml.SafeLoader])
@pytest.mark.parametrize(("text", "expected"), BROKEN.items())
def test_the_cause_is_the_same_with_the_fast_parser_and_with_the_one_in_python(
    text: str, expected: tuple[str, int], loader: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(yaml_reader, "_LOADER", loader)
    problem = problem_of(text)
    assert problem.place is not None
    assert (problem.cause, problem.place.line) == expected


@pytest.mark.parametrize(("sign", "name"), [("\x07", "U+0007"), ("\x1b", "U+001B"), ("\ufffe", "U+FFFE")])
def test_a_sign_that_yaml_does_not_know_is_named_with_its_line(sign: str, name: str) -> None:
    problem = problem_of(f"a: 1\nb: x{sign}y")
    assert name in problem.what
    assert problem.place is not None
    assert problem.place.line == 2


def test_a_conflict_between_two_versions_is_one_problem() -> None:
    assert problem_of("a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x").code == "conflict-in-bestand"
