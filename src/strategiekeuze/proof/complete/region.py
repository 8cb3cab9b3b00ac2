"""Profiles that share what matters: per fact the values that they may have."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.normal import Among, Within
from strategiekeuze.engine.truth import TRUE, tester
from strategiekeuze.proof.spans import Options

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategiekeuze.proof.complete.question import Everything
    from strategiekeuze.proof.complete.run import Ran
    from strategiekeuze.proof.logic import Truth
    from strategiekeuze.proof.solver import Solver
    from strategiekeuze.proof.spans import Span

Demand = Within | Among
"""What is asked of one variable: of a number one run, of a choice the options."""


@dataclass(frozen=True, slots=True)
class Region:
    """All profiles that meet these demands.

    Attributes:
        truths: the demands as the solver knows them.
        demands: the same for the engine, at most one per variable.
    """

    truths: tuple[Truth, ...]
    demands: tuple[Demand, ...]

    def holds(self, run: Ran) -> bool:
        """Tell whether a profile that was run lies in the region."""
        return all(tester(each)(run.low, run.high) == TRUE for each in self.demands)


def literals(found: Everything, solver: Solver) -> dict[Truth, Demand]:
    """Return all that rules can notice of the profile that was last found; what asks most goes first."""
    pairs = [
        pair for index in range(len(found.terrain.program.variables.all)) for pair in noticed(found, solver, index)
    ]
    return dict(sorted(pairs, key=lambda pair: not is_one_option(pair[1])))


def is_one_option(demand: Demand) -> bool:
    """Tell whether a demand leaves one option of a choice; one that forbids an option asks less."""
    return isinstance(demand, Among) and demand.options.bit_count() == 1


def noticed(found: Everything, solver: Solver, index: int) -> Iterator[tuple[Truth, Demand]]:
    """Yield what rules can notice of one variable; nothing of a finding."""
    held = found.world.held.get(found.terrain.program.variables.all[index].name)
    if held is None:
        return
    pairs = options_of(found, held, index) if isinstance(held, Options) else limits_of(found, held, index)
    for truth, yes, no in pairs:
        if isinstance(truth, str):
            yield (truth, yes) if solver.holds(truth) else (found.logic.opposite(truth), no)


def options_of(found: Everything, held: Options, index: int) -> Iterator[tuple[Truth, Demand, Demand]]:
    """Yield of each option that it is chosen, what that asks, and what the opposite asks."""
    every = found.terrain.program.variables.all[index].lowest
    for option, bit in enumerate(held.mask):
        yield bit, Among(index, 1 << option), Among(index, every & ~(1 << option))


def limits_of(found: Everything, held: Span, index: int) -> Iterator[tuple[Truth, Demand, Demand]]:
    """Yield of each limit that a value reaches it, what that asks, and what the opposite asks."""
    variable = found.terrain.program.variables.all[index]
    for edge in (1,) if ":" in variable.name else found.terrain.edges[variable.fact]:
        reached, below = ((edge, variable.highest),), ((variable.lowest, edge - 1),)
        yield held.low.at_least(edge), Within(index, reached), Within(index, below)


def region_of(truths: Iterable[Truth], known: dict[Truth, Demand]) -> Region:
    """Return the region that these truths span."""
    kept = tuple(truths)
    per_variable: defaultdict[int, list[Demand]] = defaultdict(list)
    for truth in kept:
        per_variable[known[truth].variable].append(known[truth])
    return Region(kept, tuple(together(demands) for _, demands in sorted(per_variable.items())))


def together(demands: list[Demand]) -> Demand:
    """Return several demands on one variable as one."""
    first = demands[0]
    if isinstance(first, Among):
        options = first.options
        for each in demands:
            options &= each.options if isinstance(each, Among) else options
        return Among(first.variable, options)
    runs = [each.runs[0] for each in demands if isinstance(each, Within)]
    return Within(first.variable, ((max(low for low, _ in runs), min(high for _, high in runs)),))
