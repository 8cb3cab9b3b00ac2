"""What other answers do to how certain an advice is: by the real engine, one answer at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.question import variables_of
from strategiekeuze.engine.standing import standing_of
from strategiekeuze.errors import ContradictionError
from strategiekeuze.model.advice import Certainty
from strategiekeuze.model.facts import Kind
from strategiekeuze.proof.moves import movable, with_sources
from strategiekeuze.proof.verified import changed

if TYPE_CHECKING:
    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.engine.situation import Situation
    from strategiekeuze.engine.variables import Variable
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.proof.smallest import Quest
    from strategiekeuze.proof.terrain import Terrain


def lapses(machine: Machine, quest: Quest) -> frozenset[str]:
    """Return the facts of which a single move of the quest leaves too little known.

    The solver follows the outcome on points; how certain that is, only the engine knows. One move at a time is few
    enough to try them all.
    """
    every = movable(quest.terrain, quest.answers, quest.fixed, quest.menu)
    return frozenset(
        each.fact.sleutel
        for each in every
        if any(too_little_known(machine, changed(quest.answers, [(each, move)])) for move in each.moves)
    )


def too_little_known(machine: Machine, answers: Answers) -> bool:
    """Tell whether there is no advice because too little is known; rules that contradict each other are no lack."""
    try:
        return standing_of(machine, answers).certainty is Certainty.INSUFFICIENT
    except ContradictionError:
        return False


def settled(terrain: Terrain, situation: Situation) -> bool:
    """Tell whether all that rules read is stated, so that every other answer gives a firm advice too.

    What a class or a mean is made of must be stated as well: its value may be known now and open after another answer.
    """
    variables = terrain.program.variables.all
    read = {place for form in terrain.program.forms for place in variables_of(form)}
    named = [variables[place].fact for place in read if variables[place].fact]
    bottleneck = terrain.program.rule_set.wiel.knelpunt
    needed = with_sources(terrain.facts, [*named, bottleneck] if bottleneck else named)
    # Of a list only the options that some condition reads.
    whole = {key for key in needed if terrain.facts.by_key[key].soort is not Kind.LIST}
    wanted = [place for place, each in enumerate(variables) if each.fact in whole or (each.fact and place in read)]
    return all(known(variables[place], situation.low[place], situation.high[place]) for place in wanted)


def known(variable: Variable, low: int, high: int) -> bool:
    """Tell whether a variable has one value; the value of a mask is one option."""
    return low == high and (not variable.options or low.bit_count() == 1)
