"""Every branch of a template is reached that a value can lead to, and no other."""

from __future__ import annotations

import pytest

from strategiekeuze.explain.reading.sentences import ANY_VALUE
from strategiekeuze.explain.template_variants import variants

CHOICE = '{% if a == "een" %}1{% elif a == "twee" %}2{% else %}{{ a }}{% endif %}'


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, ("1", "2", ANY_VALUE)),
        ({"a": ("een",)}, ("1",)),
        ({"a": ("een", "twee")}, ("1", "2")),
        ({"a": ("drie",)}, ("drie",)),
        ({"a": ("vier", "een")}, ("1", "vier")),
        ({"a": ("vier", ANY_VALUE)}, ("1", "2", "vier")),
    ],
)
def test_a_branch_is_taken_when_a_value_leads_to_it(
    values: dict[str, tuple[str, ...]], expected: tuple[str, ...]
) -> None:
    assert variants(CHOICE, values) == expected


def test_a_test_that_is_no_comparison_with_a_text_goes_both_ways() -> None:
    assert variants("{% if a %}ja{% else %}nee{% endif %}{% if a and not b %}!{% endif %}", {}) == ("ja!", "nee")


def test_branches_beside_each_other_are_taken_together() -> None:
    assert variants('{% if a == "x" %}1{% endif %} {% if b == "y" %}2{% endif %}', {}) == ("1 2", " ")


def test_a_value_is_shown_at_its_limit_and_as_long_as_it_gets() -> None:
    assert variants("{{ a }}", {"a": ("kort", "langst", "lang")}) == ("kort", "langst")


def test_a_part_a_filter_and_a_list_show_the_value_by_its_whole_name() -> None:
    values = {"grens.a": ("2,5",), "naam": ("de gemeente",), "namen": ("een en twee",)}
    assert variants("{{ naam|hoofdletter }}: {{ grens.a }}, {{ namen|opsomming }}", values) == (
        "De gemeente: 2,5, een en twee",
    )


def test_the_body_of_a_loop_is_taken_once_and_its_other_branch_too() -> None:
    assert variants("{% for a in b %}{{ a.naam }}{% else %}niets{% endfor %}", {}) == (ANY_VALUE, "niets")


def test_a_remark_gives_no_text() -> None:
    assert variants("{# leesniveau: een reden #}\nTekst.", {}) == ("Tekst.",)


def test_many_branches_give_a_bounded_number_of_texts() -> None:
    nested = "{% if a %}x{% if b %}y{% endif %}{% endif %}" * 60
    assert len(variants(nested, {})) <= 3
