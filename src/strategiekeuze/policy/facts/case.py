"""What lies on the table: the statements of a policy that count, and the advice beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from strategiekeuze.model.policy import Evaluation, Goal, Measure, Policy, PolicyIndicator, Role, Safeguard, Status
from strategiekeuze.model.policy_check import Evidence, Used
from strategiekeuze.policy.statements import confirmed_only, statements

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.found import FactFound
    from strategiekeuze.model.policy import Statement
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.model.wheel import Wheel

Named: TypeAlias = Goal | Measure | PolicyIndicator | Role | Safeguard | Evaluation
Value: TypeAlias = int | bool | str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Supplied:
    """The value of a fact, as a rule may read it.

    Attributes:
        value: a count, yes or no, the name of an option, or of a list the options that hold; None when unknown.
        evidence: what it rests on.
    """

    value: Value | None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """One policy beside one advice.

    Attributes:
        policy: the statements that count, and no other.
        rules: of the wheel that gave the advice.
        day: of the check.
    """

    policy: Policy
    advice: Advice
    rules: RuleSet
    day: date

    @property
    def wheel(self) -> Wheel:
        """The wheel that gave the advice."""
        return self.rules.wiel

    @property
    def chosen(self) -> tuple[str, ...]:
        """The chosen strategies, each once, in the order of the policy."""
        return tuple(dict.fromkeys(each.keuze for each in self.policy.strategieen))

    @property
    def facts(self) -> Mapping[str, FactFound]:
        """The facts of the profile as the advice used them, by key."""
        return {fact.feit: fact for fact in self.advice.feiten}


def counted(policy: Policy, *, with_proposals: bool) -> Policy:
    """Return the policy with only the statements that count: those that a person confirmed, unless proposals do too."""
    return policy if with_proposals else confirmed_only(policy)


def used(policy: Policy, *, with_proposals: bool) -> Used:
    """Return how many statements there are of each status."""
    found = [each.grond.status for _, each in statements(policy)]
    return Used(
        bevestigd=found.count(Status.CONFIRMED),
        voorstel=found.count(Status.PROPOSED),
        met_voorstellen=with_proposals,
    )


def quote_of(statement: Statement, name: str) -> Evidence:
    """Return a statement as evidence."""
    ground = statement.grond
    return Evidence(soort="beleid", naam=name, citaat=ground.citaat, plek=ground.plek, status=ground.status.value)


def quotes(found: Iterable[Named]) -> tuple[Evidence, ...]:
    """Return statements with a name of their own as evidence."""
    return tuple(quote_of(each, each.naam) for each in found)


def profile_fact(found: FactFound) -> tuple[Evidence, ...]:
    """Return a fact of the profile as evidence."""
    return (Evidence(soort="profiel", naam=found.naam, tekst=found.waarde),)
