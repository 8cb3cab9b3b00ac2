"""Show a strategy of the wheel, or all of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, UsageError
from strategiekeuze.language.quoting import LONGEST_WORD, quoted
from strategiekeuze.report.strategy.build import places, shown
from strategiekeuze.report.strategy.render import page_as_markdown, wheel_as_markdown
from strategiekeuze.service.rules import chosen_rules
from strategiekeuze.suggestion import did_you_mean, nearest, plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.model.strategy_page import ShownStrategy
    from strategiekeuze.model.wheel import Wheel

SHORTEST_PART = 3
"""A part of a name has at least so many letters."""


def strategy_page(rules: RuleSet, word: str) -> ShownStrategy:
    """Return the page about a strategy, with its place on the wheel.

    Args:
        rules: a rule set from `load_rules`.
        word: the slug or the name of a strategy; capitals do not matter.

    Raises:
        UsageError: when there is no such strategy, with the nearest names, or no page about it; or this is no rule set.
    """
    rule_set = chosen_rules(rules)
    slug = slug_called(word, rule_set.wiel)
    if slug not in rule_set.bladzijden:
        what = f"over de strategie {quoted(rule_set.wiel.name_of(slug))} is nog geen bladzijde"
        remedy = f'Schrijf "strategieen/{slug}.yaml" in de map met de regels.'
        raise UsageError(Problem("bladzijde-ontbreekt", what, remedy))
    return shown(rule_set, slug)


def slug_called(word: str, wheel: Wheel) -> str:
    """Return the strategy with this slug or name.

    Raises:
        UsageError: when there is none, with the nearest names.
    """
    if not isinstance(word, str):
        what = "dit is geen naam van een strategie"
        raise UsageError(Problem("onbekende-strategie", what, "Geef een naam als tekst."))
    by_name = {plain(name): each.slug for each in wheel.strategieen for name in (each.naam, each.slug)}
    if plain(word) in by_name:
        return by_name[plain(word)]
    names = tuple(each.naam for each in wheel.strategieen)
    near = nearest(word, dict.fromkeys((*names, *wheel.by_slug))) if len(word) <= LONGEST_WORD else ()
    meant = dict.fromkeys((*(wheel.name_of(by_name[plain(name)]) for name in near), *names_with(word, names)))
    remedy = did_you_mean(meant) or "Zonder naam ziet u alle strategieën."
    raise UsageError(Problem("onbekende-strategie", f"de strategie {quoted(word)} ken ik niet", remedy))


def names_with(word: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return the names that begin with a word or hold it; of one or two letters that says nothing."""
    part = plain(word)
    if len(part) < SHORTEST_PART:
        return ()
    return tuple(name for name in names if plain(name).startswith(part) or f"_{part}_" in f"_{plain(name)}_")


def page_as_text(rules: RuleSet, word: str) -> str:
    """Return the page about a strategy in Markdown.

    Raises:
        UsageError: as `strategy_page` does.
    """
    return page_as_markdown(strategy_page(rules, word))


def page_as_json(rules: RuleSet, word: str) -> str:
    """Return the page about a strategy as JSON.

    Raises:
        UsageError: as `strategy_page` does.
    """
    return strategy_page(rules, word).model_dump_json(indent=2)


def wheel_as_text(rules: RuleSet) -> str:
    """Return the strategies clockwise in Markdown."""
    return wheel_as_markdown(rules.wiel.naam, rules.wiel.voorbehoud, places(rules.wiel))


def wheel_as_json(rules: RuleSet) -> str:
    """Return the strategies clockwise as JSON."""
    found = {
        "naam": rules.wiel.naam,
        "strategieen": [each.model_dump() for each in places(rules.wiel)],
        "voorbehoud": rules.wiel.voorbehoud,
    }
    return json.dumps(found, ensure_ascii=False, indent=2)
