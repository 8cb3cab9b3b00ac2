"""Rules that can never hold, each with the conditions that exclude each other and the rules behind those."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.checks.known_findings import read_by
from strategiekeuze.engine.program import concluders
from strategiekeuze.model.rule import FindingHolds
from strategiekeuze.proof.complete.rules.inquiry import fires, silent
from strategiekeuze.proof.complete.settled import answers_to

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.model.rule import Condition
    from strategiekeuze.proof.complete.rules.inquiry import Claim, Inquiry


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Conditions of a rule that cannot all hold.

    Attributes:
        conditions: none of them can be left out.
        behind: per finding that they read the rules that settle it.
    """

    conditions: tuple[Condition, ...]
    behind: tuple[tuple[str, tuple[int, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Dead:
    """The rules that hold for no complete profile.

    Attributes:
        reasons: per such rule why; None when there was no time for that.
        late: the rules that there was no time for.
    """

    reasons: dict[int, Exclusion | None]
    late: tuple[int, ...]


def dead_rules(inquiry: Inquiry) -> Dead:
    """Return the rules that hold for no complete profile."""
    possible, late = answers_to(range(len(inquiry.rules)), lambda rule: inquiry.possible([fires(rule)]))
    dead = [rule for rule, can in possible.items() if not can]
    reasons, _ = answers_to(dead, lambda rule: exclusion(inquiry, rule))
    return Dead({rule: reasons.get(rule) for rule in dead}, late)


def exclusion(inquiry: Inquiry, rule: int) -> Exclusion:
    """Return the fewest conditions of a dead rule that exclude each other."""
    claims = inquiry.conditions(rule)
    core = inquiry.core((), claims)
    kept = [(condition, claims[place]) for place, condition in first_of_each(inquiry, rule) if claims[place] in core]
    behind = dict(pair for condition, claim in kept for pair in settlers(inquiry, condition, claim, core))
    return Exclusion(tuple(condition for condition, _ in kept), tuple(behind.items()))


def first_of_each(inquiry: Inquiry, rule: int) -> Iterator[tuple[int, Condition]]:
    """Yield the conditions of a rule with their places; of two that say the same the first."""
    forms = inquiry.machine.program.rule_forms[rule]
    conditions = enumerate(inquiry.rules[rule].voorwaarden)
    yield from ((place, each) for place, each in conditions if forms.index(forms[place]) == place)


def settlers(
    inquiry: Inquiry, condition: Condition, claim: Claim, core: Sequence[Claim]
) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield the findings that a condition reads, with the rules that settle them; not all are needed for "not"."""
    others = [each for each in core if each != claim]
    for name in read_by(condition.test):
        rules = concluders(inquiry.rules, name)
        if isinstance(condition.test, FindingHolds) and not condition.test.geldt:
            rules = tuple(each.place for each in inquiry.core(others, silent(rules)))
        yield name, tuple(sorted(rules))
