"""What differs between an earlier advice and the same computed again."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from strategiekeuze.explain.progress.outcome import strategy
from strategiekeuze.model.advice import Advice
from strategiekeuze.model.recomputation import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.model.progress import StrategyChange
    from strategiekeuze.model.wheel import Wheel

RECEIPT = "ontvangstbewijs"


def outcome(advice: Advice, wheel: Wheel) -> Outcome:
    """Return what an advice came to, in short."""
    names = names_in(advice, wheel)
    return Outcome(
        uitkomst=advice.uitkomst,
        strategie=advice.strategie or advice.leidend,
        advies=advice.naam or advice.uitkomst,
        leidend=names.get(advice.leidend or "", ""),
        zekerheid=advice.zekerheid,
        trede=advice.trede,
    )


def parts_that_differ(then: Advice, now: Advice) -> tuple[str, ...]:
    """Return the names of the fields that differ, the receipt apart."""
    return tuple(name for name in Advice.model_fields if name != RECEIPT and getattr(then, name) != getattr(now, name))


def names_in(advice: Advice, wheel: Wheel) -> dict[str, str]:
    """Return the names of strategies: as the advice calls them, else as the wheel does now."""
    advised = {advice.strategie: advice.naam} if advice.strategie else {}
    weighed = {each.strategie: each.naam for each in advice.strategieen}
    return {**{each.slug: each.naam for each in wheel.strategieen}, **advised, **weighed}


def strategies(then: Advice, now: Advice, wheel: Wheel) -> Iterator[StrategyChange]:
    """Return the strategies whose points or reasons differ."""
    names = {**names_in(then, wheel), **names_in(now, wheel)}
    about = [slug for advice in (then, now) for slug in (advice.strategie, advice.leidend) if slug]
    about += [each.strategie for advice in (then, now) for each in advice.strategieen]
    found = (strategy(slug, names.get(slug, slug), then, now) for slug in dict.fromkeys(about))
    return (each for each in found if each.redenen or each.saldo_van != each.saldo_naar)


def lines_that_differ(then: str, now: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the lines of a text that went and those that came, in the order of the text; empty lines do not count."""
    old, new = (tuple(filter(None, text.splitlines())) for text in (then, now))
    steps = [step for step in SequenceMatcher(None, old, new, autojunk=False).get_opcodes() if step[0] != "equal"]
    return picked(old, [(step[1], step[2]) for step in steps]), picked(new, [(step[3], step[4]) for step in steps])


def picked(lines: Sequence[str], stretches: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """Return the lines in these stretches."""
    return tuple(line for start, end in stretches for line in lines[start:end])
