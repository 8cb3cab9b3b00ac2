"""A program as blocks of clauses, for forward chaining.

Every rule becomes two clauses, *certain* and *possible*. Clauses stand in blocks, one after another; a block
has one fact that carries all its columns, so that no clause joins facts. The last block of a layer closes the
layer's findings, which later blocks read as facts. A condition with several runs would need "or": it becomes
a variable that is closed before the first layer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.chaining.proofs import Bounds, Column, Proof, proof, within
from strategiekeuze.engine.normal import Within

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategiekeuze.engine.normal import Form
    from strategiekeuze.engine.program import Program

LEAVES = 50
"""Clauses in a block. The library fails when 65 match one fact."""

COLUMNS = 240
"""Columns in a block. The library fails at 255 properties, its own included."""

Closing = tuple[tuple[int, tuple[int, ...]], ...]
"""Variables that are closed together, each with the claims that make it true."""


@dataclass(frozen=True, slots=True)
class Clause:
    """All bounds together prove a claim.

    Attributes:
        claim: index of the rule, or a higher number for a condition with several runs.
        certain: whether the claim is then certain, or only possible.
    """

    claim: int
    bounds: Bounds
    certain: bool


@dataclass(frozen=True, slots=True)
class Block:
    """Clauses that share one fact, the columns of that fact, and what is closed after them."""

    clauses: tuple[Clause, ...]
    columns: tuple[Column, ...]
    closing: Closing


@dataclass(frozen=True, slots=True)
class Plan:
    """A program for forward chaining.

    Attributes:
        blocks: in the order in which they run.
        closed: how many variables the blocks close; they stand behind those of facts, findings first.
        rules: how many claims are rules.
    """

    blocks: tuple[Block, ...]
    closed: int
    rules: int


def plan(program: Program) -> Plan:
    """Write a program as blocks of clauses."""
    several = [index for index, form in enumerate(program.forms) if has_several_runs(form)]
    variables, rules = len(program.variables.all), len(program.rules)
    closed = {index: variables + place for place, index in enumerate(several)}
    claims = {index: rules + place for place, index in enumerate(several)}
    ways = (clause for index in several for clause in ways_of(program.forms[index], claims[index]))
    blocks = packed(ways, tuple((closed[index], (claims[index],)) for index in several)) if several else []
    proofs = [proof(index, form, closed) for index, form in enumerate(program.forms)]
    for layer in program.layers:
        needed = ((rule, [proofs[form] for form in program.rule_forms[rule]]) for rule in layer.rules)
        blocks += packed((clause for pair in needed for clause in both(*pair)), layer.findings)
    return Plan(tuple(blocks), sum(len(block.closing) for block in blocks), rules)


def has_several_runs(form: Form) -> bool:
    """Tell whether a form has other than one run; a form without runs is never true."""
    return isinstance(form, Within) and len(form.runs) != 1


def ways_of(form: Form, claim: int) -> Iterator[Clause]:
    """Return two clauses for each run of a form: each run proves the claim."""
    match form:
        case Within(variable, runs):
            for first, last in runs:
                yield from both(claim, [within(variable, first, last)])


def both(claim: int, proofs: Iterable[Proof]) -> tuple[Clause, Clause]:
    """Return the certain and the possible clause of a claim that needs all these proofs."""
    certain, possible = zip(*proofs, strict=True)
    return Clause(claim, joined(certain), certain=True), Clause(claim, joined(possible), certain=False)


def joined(parts: Iterable[Bounds]) -> Bounds:
    """Return all bounds, each once."""
    return tuple(dict.fromkeys(bound for part in parts for bound in part))


def packed(clauses: Iterable[Clause], closing: Closing) -> list[Block]:
    """Divide clauses over blocks, the last of which closes; without clauses there is still one block."""
    groups: list[list[Clause]] = [[]]
    for clause in clauses:
        if len(groups[-1]) == LEAVES or len(columns([*groups[-1], clause])) > COLUMNS:
            groups.append([])
        groups[-1].append(clause)
    *others, last = ((tuple(group), columns(group)) for group in groups)
    return [*(Block(*other, ()) for other in others), Block(*last, closing)]


def columns(clauses: Iterable[Clause]) -> tuple[Column, ...]:
    """Return the columns that clauses read, each once."""
    return tuple(dict.fromkeys(bound.column for clause in clauses for bound in clause.bounds))
