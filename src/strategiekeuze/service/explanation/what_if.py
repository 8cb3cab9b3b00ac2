"""Ask what the advice would be with other answers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from strategiekeuze.engine.standing import standing_of
from strategiekeuze.explain.advice import outcome_word
from strategiekeuze.model.agenda import ShortAdvice
from strategiekeuze.model.answers import Answer
from strategiekeuze.service.profile.file import in_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.rule import RuleSet


def advice_of(rules: RuleSet, machine: Machine, answers: Answers) -> ShortAdvice:
    """Return the advice on these answers."""
    found = standing_of(machine, answers)
    kind = outcome_word(found.certainty, found.pick.strategy)
    return ShortAdvice(
        uitkomst=kind,
        strategie=found.advised,
        advies=rules.wiel.name_of(found.advised) if found.advised else kind,
        zekerheid=found.certainty,
        nipt=found.pick.narrow and found.advised is not None,
    )


def outcome(found: ShortAdvice) -> tuple[str, str | None]:
    """Return what makes two advices the same; which strategy leads says nothing when too little is known."""
    return found.uitkomst, found.strategie


def changed(answers: Answers, rules: RuleSet, changes: Mapping[str, int | None]) -> Answers:
    """Return the answers with other values; None makes a fact unknown, unless the register gives it."""
    facts = rules.feiten.by_key
    gone = {key for key, value in changes.items() if value is None and not facts[key].uit_register}
    given = {
        key: Answer(value, in_words(facts[key], value), known=facts[key].everything)
        for key, value in changes.items()
        if value is not None
    }
    kept = {key: answer for key, answer in answers.values.items() if key not in gone}
    return replace(answers, values={**kept, **given})
