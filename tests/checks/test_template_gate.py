"""Templates of others: what may hang, fail or look around is refused before anything of jinja2 runs on it."""

from __future__ import annotations

import time

import jinja2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze import advise, load_rules
from strategiekeuze.engine.decision import decide
from strategiekeuze.engine.machine import EngineChoice
from strategiekeuze.explain import templates
from strategiekeuze.explain.found import Found
from strategiekeuze.explain.motivation import values_of
from strategiekeuze.explain.reasons import Reasons
from strategiekeuze.explain.shapes import MOTIVATION, NUMBER, TEXT, YES_NO, Form, Shape, list_of, record
from strategiekeuze.explain.templates import compiled, rendered, template_problems
from strategiekeuze.explain.texts import Texts
from strategiekeuze.model.answers import Answers
from strategiekeuze.service.advice import adviser_for

OTHER = record({"naam": TEXT, "verschil": NUMBER, "nipt": YES_NO})
KNOWN: dict[str, Shape] = {
    "inwoners": TEXT,
    "trede": NUMBER,
    "nipt": YES_NO,
    "bevindingen": list_of(TEXT),
    "rij": record({"grens": TEXT}),
    "anderen": list_of(OTHER),
}
GIVEN: dict[str, object] = {
    "inwoners": "20.537",
    "trede": 1,
    "nipt": True,
    "bevindingen": ["a", "b"],
    "rij": {"grens": "3"},
    "anderen": [{"naam": "x", "verschil": 2, "nipt": False}],
}
PIECES = (
    *("{{ ", " }}", "{% if ", " %}", "{% endif %}", "{% else %}", "{% elif ", "{% for ", " in ", "{% endfor %}", "\n"),
    *KNOWN,
    *("rij.grens", "x", "x.naam", "x.verschil", "loop", "loop.index", "self", "inwoners.upper", "rij.items"),
    *(" and ", " or ", " not ", " == ", " < ", " in ", "|lower", "|opsomming", "|hoofdletter", "|opsomming('of')"),
    *(
        "1",
        "'a'",
        "true",
        "none",
        "(",
        ")",
        ".",
        "[0]",
        "~",
        "+",
        " is defined",
        " if ",
        "{% raw %}",
        "{# x #}",
        "{%- ",
    ),
    *("{% for x in anderen %}", "{% for x in bevindingen %}", "{% if nipt %}", "{% for loop in anderen %}"),
)
SOURCES = st.one_of(st.lists(st.sampled_from(PIECES), max_size=25).map("".join), st.text(max_size=80))

HOSTILE = {
    "a loop over a number": "{% for i in range(10**9) %}x{% endfor %}",
    "a sum": "{{ 10 ** 10 ** 10 }}",
    "a repeated text": "{{ 'a' * 10**9 }}",
    "a format": "{{ '%1000000000d' % 1 }}",
    "a call": "{{ inwoners.format() }}",
    "a hidden part": "{{ inwoners.__class__.__mro__ }}",
    "a hidden part by filter": "{{ inwoners|attr('__class__') }}",
    "a map": "{{ bevindingen|map('upper') }}",
    "a recursive loop": "{% for x in bevindingen recursive %}{{ loop(x) }}{% endfor %}",
    "a macro that calls itself": "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}",
    "a name in a chain of and": "{{ " + " and ".join(["inwoners"] * 280) + " }}",
    "a chain of parts": "{{ inwoners" + ".a" * 1800 + " }}",
    "a chain of filters": "{{ inwoners" + "|lower" * 600 + " }}",
    "a chain of not": "{{ " + "not " * 900 + "inwoners }}",
    "many brackets": "{{ " + "(" * 1900 + "inwoners" + ")" * 1900 + " }}",
    "many conditions in each other": "{% if nipt %}" * 120 + "{% endif %}" * 120,
    "a number of 4,000 digits": "{{ " + "9" * 3900 + " }}",
    "a number of 4,000 hexadecimal digits": "{{ 0x" + "f" * 3900 + " }}",
    "many open braces": "{{" * 1999,
    "many open comments": "{#" * 1999,
    "an include": "{% include '/etc/passwd' %}",
    "an import": "{% import 'os' as os %}",
    "a namespace": "{{ namespace() }}",
    "a division by zero": "{% if trede is divisibleby(0) %}x{% endif %}",
}


def codes(source: str) -> list[str]:
    return [problem.code for problem in template_problems(source, "proef.md.j2", KNOWN)]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_template_is_refused_at_once(name: str) -> None:
    start = time.process_time()
    assert codes(HOSTILE[name])
    assert time.process_time() - start < 0.5


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_template_is_never_compiled(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError("compiled before the list has passed")

    for step in ("generate", "compile", "_generate", "_compile"):
        monkeypatch.setattr(jinja2.Environment, step, forbidden, raising=False)
    assert codes(HOSTILE[name])


@given(SOURCES)
@settings(max_examples=600, deadline=2000)
def test_a_template_that_passes_never_fails_when_it_renders(source: str) -> None:
    if not codes(source):
        rendered(compiled(source), dict(GIVEN))


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Er zijn {{ inwoners }} inwoners.", "Er zijn 20.537 inwoners."),
        ("{{ bevindingen|opsomming('of')|hoofdletter }}", "A of b"),
        ("{% if inwoners == '1' %}een{% elif nipt and not trede < 1 %}twee{% endif %}", "twee"),
        ("{% for x in anderen %}{{ loop.index }} {{ x.naam }}{% if x.verschil > 1 %}!{% endif %}{% endfor %}", "1 x!"),
        ("{% if 'a' in bevindingen %}ja{% else %}nee{% endif %} {{ rij.grens }}", "ja 3"),
    ],
)
def test_what_a_text_needs_is_allowed(source: str, text: str) -> None:
    assert codes(source) == []
    assert rendered(compiled(source), dict(GIVEN)) == text


@pytest.mark.parametrize(
    "source",
    [
        "{{ bevindingen }}",
        "{{ rij }}",
        "{{ nipt }}",
        "{{ bevindingen|lower }}",
        "{{ inwoners|opsomming }}",
        "{{ anderen|opsomming }}",
        "{% for x in inwoners %}{% endfor %}",
        "{% if inwoners == 3 %}{% endif %}",
        "{% if bevindingen in inwoners %}{% endif %}",
        "{% if inwoners < 3 %}{% endif %}",
    ],
)
def test_a_value_is_used_as_what_it_is(source: str) -> None:
    assert codes(source) == ["verkeerde-waarde-in-tekst"]


@pytest.mark.parametrize("source", ["{{ x }}", "{{ rij.items }}", "{{ rij.x }}", "{{ inwoners.x }}", "{{ self }}"])
def test_a_name_or_part_that_is_not_given_is_refused(source: str) -> None:
    assert codes(source) == ["onbekende-waarde-in-tekst"]


def test_the_place_of_a_wrong_name_is_marked() -> None:
    (problem,) = template_problems("eerst\n  {{ inwonrs }}", "proef.md.j2", KNOWN)
    assert problem.place is not None
    assert (problem.place.line, problem.place.column, problem.place.length) == (2, 6, 7)


@pytest.mark.parametrize(
    ("source", "count"), [("x\n" * 12, 0), ("x\n" * 13, 1), ("x\n" * 12 + "x", 1), ("x" * 4001, 1)]
)
def test_a_text_has_twelve_lines_at_most(source: str, count: int) -> None:
    assert len(codes(source)) == count


def test_nothing_of_the_environment_is_left_but_our_filters() -> None:
    assert set(templates.ENVIRONMENT.filters) == set(templates.FILTERS)
    assert (templates.ENVIRONMENT.globals, templates.ENVIRONMENT.tests) == ({}, {})


def fits(value: object, shape: Shape) -> bool:
    """Tell whether a value has a shape."""
    match shape.form:
        case Form.TEXT:
            return isinstance(value, str)
        case Form.YES_NO:
            return isinstance(value, bool)
        case Form.NUMBER:
            return isinstance(value, int) and not isinstance(value, bool)
        case Form.LIST:
            item = shape.item
            return isinstance(value, list | tuple) and item is not None and all(fits(each, item) for each in value)
        case Form.RECORD:
            return isinstance(value, dict) and all(fits(value[name], part) for name, part in shape.fields.items())
    return True


@pytest.mark.parametrize(
    "profile", [{"inwoners": 20_000}, {"gemeente": "Eersel", "fte_data": 3, "ambitie": "koploper"}]
)
def test_the_shapes_of_the_justification_are_those_of_what_it_is_given(profile: dict[str, object]) -> None:
    rules = load_rules()
    adviser = adviser_for(rules, EngineChoice.EVALUATOR)
    decision = decide(adviser.machine, Answers({}))
    found, texts = Found(decision, Answers({})), Texts(rules)
    reasons = Reasons(decision, found, texts, "de gemeente")
    given_values = values_of(advise(profile, rules, motor="evaluator"), decision, found, reasons, texts)
    assert [name for name, shape in MOTIVATION.items() if not fits(given_values[name], shape)] == []
