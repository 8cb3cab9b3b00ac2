"""See about which rule or strategy people weigh differently."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.quoting import MOST_HINTS, choices, meant, quoted
from strategiekeuze.model.judgement import JudgementFound
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.model.judgement import Judgement
    from strategiekeuze.model.rule import Rule, RuleSet
    from strategiekeuze.model.wheel import Strategy

RULE_ID = re.compile(r"[A-Za-z]{2,}-[0-9]{2,}(-[A-Za-z0-9]+)?")
"""What the id of a rule looks like."""


def judgements_found(judgements: Sequence[Judgement], rules: RuleSet) -> tuple[JudgementFound, ...]:
    """Return judgements with the rule or the strategy that each is about, in the order of the profile."""
    return tuple(judgement_found(each, rules) for each in judgements)


def judgement_found(judgement: Judgement, rules: RuleSet) -> JudgementFound:
    """Return a judgement with what it is about; a rule that is not there, or no longer, is called unknown."""
    rule, strategy = rule_named(judgement.over, rules), strategy_named(judgement.over, rules)
    said = {name: getattr(judgement, name) for name in ("oordeel", "door", "op", "waarom")}
    if rule is not None:
        whole = judgement.over.upper() if rule.id.casefold() != judgement.over.casefold() else rule.id
        return JudgementFound(soort="regel", over=whole, naam=rule.titel, **said)
    if strategy is not None:
        return JudgementFound(soort="strategie", over=strategy.slug, naam=strategy.naam, **said)
    return JudgementFound(soort="onbekende regel", over=judgement.over, naam="", **said)


def rule_named(word: str, rules: RuleSet) -> Rule | None:
    """Return the rule with this id; for the id of a table its first row."""
    wanted = word.casefold()
    exact = (rule for rule in rules.regels if rule.id.casefold() == wanted)
    return next(exact, None) or next((rule for rule in rules.regels if row_of(rule, wanted)), None)


def row_of(rule: Rule, wanted: str) -> bool:
    """Tell whether a rule is a row of the table with this id."""
    return bool(rule.rij) and rule.id.casefold().startswith(f"{wanted}-")


def strategy_named(word: str, rules: RuleSet) -> Strategy | None:
    """Return the strategy with this slug or name."""
    return next((each for each in rules.wiel.strategieen if plain(word) in (plain(each.slug), plain(each.naam))), None)


def unknown_subjects(judgements: Sequence[Judgement], rules: RuleSet) -> Iterator[Problem]:
    """Yield a problem for each judgement about what is neither a rule nor a strategy.

    The id of a rule that does not exist is no problem: rules go, and what people thought of them must never stop an
    advice. The advice itself says then that the rule is not there.
    """
    for number, each in enumerate(judgements):
        known = RULE_ID.fullmatch(each.over) or rule_named(each.over, rules) or strategy_named(each.over, rules)
        if not known:
            names = [strategy.naam for strategy in rules.wiel.strategieen]
            near = meant(each.over, [*names, *rules.by_id], limit=1) if number < MOST_HINTS else ""
            remedy = near or f"Noem een regel, zoals {quoted(rules.regels[0].id)}, of kies uit: {choices(names)}."
            what = f"{quoted(each.over)} is geen regel en geen strategie"
            yield Problem("onbekende-afweging", what, remedy, each.place)
