"""Races that end close: by arguments alone, with another strategy so few points behind the winner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.proof.outcomes import designated, wins

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.proof.logic import Logic, Truth
    from strategiekeuze.proof.outcomes import Race


def close_races(logic: Logic, race: Race, behind: int) -> Iterator[tuple[Truth, ...]]:
    """Yield per winner and rival what must hold for the rival to end at most so many points behind.

    Args:
        logic: the formulas; new ones are added.
        race: what the choice reads.
        behind: 0 for a tie, which the order of the strategies then settles.
    """
    named = [truth for rung in race.scheme.ladder for truth in designated(logic, race, rung).values()]
    by_arguments = logic.opposite(logic.some(named))
    for winner in race.scheme.candidates:
        won = wins(logic, race, winner)
        for rival in (each for each in race.scheme.candidates if each != winner):
            against = ((-weight, truth) for weight, truth in race.points[winner])
            near = logic.at_least((*race.points[rival], *against), -behind)
            yield by_arguments, won, race.open_to[rival], near
