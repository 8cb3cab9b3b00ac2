"""What a red example says: rules and example disagree, and only the working group can say which of them is right."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import pytest

from strategiekeuze.engine.truth import FALSE, TRUE, UNDECIDED
from strategiekeuze.service.examples.spoken import current

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.found import StrategyFound
    from strategiekeuze.service.examples.example import Example

HEAD = "Dit voorbeeld en de regels zijn het niet eens. De werkgroep moet beslissen wat klopt."
TAIL = "Klopt de uitkomst, pas dan het voorbeeld aan. Klopt het voorbeeld, pas dan de regels aan."
TRUTHS = {FALSE: "onwaar", UNDECIDED: "onbeslist", TRUE: "waar"}


def expect_advice(example: Example, expected: str, *, holds: bool) -> None:
    """Fail in Dutch when what an example expects of the advice does not hold."""
    if not holds:
        disagree(expected, outcome(example.advice), deciding(example.advice))


def expect_rules(example: Example, expected: str, ids: Sequence[str], *, holds: bool) -> None:
    """Fail in Dutch when what an example expects of these rules does not hold."""
    if not holds:
        found = ", ".join(f"{rule_id} is {TRUTHS[example.verdicts[rule_id]]}" for rule_id in ids)
        disagree(expected, found, [line for rule_id in ids for line in conditions(example, rule_id)])


def disagree(expected: str, found: str, decided: Sequence[str]) -> NoReturn:
    """Fail with what was expected, what came out and what decided."""
    lines = [HEAD, f"Verwacht: {expected}.", f"Uitkomst: {found}.", "Wat besliste:", *decided, TAIL]
    pytest.fail("\n".join(lines), pytrace=False)


def outcome(advice: Advice) -> str:
    """Return the outcome in one line."""
    if advice.strategie is None:
        return f"{advice.uitkomst} ({f'voorop staat: {advice.leidend}' if advice.leidend else advice.zekerheid})"
    narrow = "nipt" if advice.nipt else "niet nipt"
    second = f", tweede koers {advice.tweede_koers}" if advice.tweede_koers else ""
    return f'het advies is "{advice.naam}" ({advice.zekerheid}, {narrow}{second})'


def deciding(advice: Advice) -> list[str]:
    """Return the rules that decided: of the ladder, and per strategy."""
    rung = [f"- trede {advice.trede}: {each.regel}" for each in advice.aangewezen_door]
    return [*rung, *(weighed(each) for each in sorted(advice.strategieen, key=lambda each: -each.saldo))]


def weighed(found: StrategyFound) -> str:
    """Return the balance of a strategy with its rules."""
    rules = ", ".join(f"{each.regel} {each.punten:+}" for each in (*found.voor, *found.tegen))
    excluded = ", ".join(each.regel for each in found.uitgesloten_door)
    return f"- {found.naam}: saldo {found.saldo} ({rules or 'geen regels'})" + (
        excluded and f", uitgesloten door {excluded}"
    )


def conditions(example: Example, rule_id: str) -> list[str]:
    """Return each condition of a rule with its truth."""
    program = current().machine.program
    place = [rule.id for rule in program.rules].index(rule_id)
    pairs = zip(program.rules[place].voorwaarden, program.rule_forms[place], strict=True)
    return [f"- {rule_id}: {each.zin} is {TRUTHS[example.outcome.truths[form]]}" for each, form in pairs]
