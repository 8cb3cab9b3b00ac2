"""Measure what one changed fact does: another size, or more of what should never make the advice lighter."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from strategiekeuze.language.rule_set.never_lighter import facts_named, has_order
from strategiekeuze.language.values import show_value
from strategiekeuze.model.facts import NUMBERS, Fact, Kind
from strategiekeuze.model.health import Change, FactMoves, Moves, PairShare, SizeFlips
from strategiekeuze.registry import municipalities
from strategiekeuze.service.health.lacks import lack_met, only_tie_moved
from strategiekeuze.service.health.tally import ONCE, Tally, share_of

if TYPE_CHECKING:
    from strategiekeuze.service.health.trial import Case, Trial

MORE = {Kind.SCORE: 50, Kind.DECIMAL: 50}
"""One step more of a score or another decimal is half a point; of anything else it is one."""

Pair = tuple[str | None, str | None]


class _Pairs:
    """How often the advice goes from one outcome to another, each with its first example."""

    def __init__(self) -> None:
        self.tally: Tally[Pair] = Tally()
        self._examples: dict[Pair, Change] = {}

    def add(self, number: int, fact: Fact, old: Case, new: Case) -> None:
        pair = (old.pick.strategy, new.pick.strategy)
        self.tally.add(pair, number)
        if pair not in self._examples:
            before, after = (show_value(fact, point_of(case, fact)) for case in (old, new))
            self._examples[pair] = Change(profiel=number, feit=fact.sleutel, naam=fact.naam, van=before, naar=after)

    def shares(self, trial: Trial, out_of: int) -> tuple[PairShare, ...]:
        """Return every pair, most frequent first."""
        name_of = trial.rules.wiel.name_of
        return tuple(
            PairShare(
                van=name_of(pair[0]),
                naar=name_of(pair[1]),
                hoe_vaak=self.tally.share(pair, out_of),
                voorbeeld=self._examples[pair],
            )
            for pair in self.tally.most()
        )


class SizeMeasure:
    """Change the size alone. Sizes are those that rules can tell apart."""

    def __init__(self, trial: Trial) -> None:
        self._trial = trial
        facts = [fact for fact in trial.rules.feiten.feiten if fact.omvang and has_order(fact)]
        self._sizes = [(fact, size) for fact in facts for size in sizes_of(trial, fact)]
        self._count = 0
        self._flips: Tally[str] = Tally()
        self._pairs = _Pairs()

    def add(self, number: int, case: Case) -> None:
        """Add one profile."""
        self._count += 1
        seen: set[str | None] = set()
        for fact, size in self._sizes:
            other = self._trial.changed(case, fact, size)
            if other.pick.strategy != case.pick.strategy and other.pick.strategy not in seen:
                seen.add(other.pick.strategy)
                self._pairs.add(number, fact, case, other)
        if seen:
            self._flips.add(ONCE, number)

    def result(self) -> SizeFlips | None:
        """Return what size alone does; None when no fact is about size."""
        if not self._sizes:
            return None
        flips = self._flips.share(ONCE, self._count)
        return SizeFlips(hoe_vaak=flips, paren=self._pairs.shares(self._trial, self._count))


class MoreMeasure:
    """Give more of each fact that should never make the advice lighter."""

    def __init__(self, trial: Trial) -> None:
        self._trial = trial
        facts = [
            fact for name in trial.rules.wiel.niet_lichter_bij_meer for fact in facts_named(name, trial.rules.feiten)
        ]
        self._facts = tuple({fact.sleutel: fact for fact in facts}.values())
        self._profiles = 0
        self._moves: Tally[str] = Tally()
        self._strange: Tally[str] = Tally()
        self._explained: Tally[str] = Tally()
        self._tied: Tally[str] = Tally()
        self._struck: Tally[str] = Tally()
        self._pairs = _Pairs()

    def add(self, number: int, case: Case) -> None:
        """Add one profile."""
        self._profiles += 1
        before = self._strange.total
        for fact in self._facts:
            value = point_of(case, fact)
            more = min(value + MORE.get(fact.soort, 1), fact.tot)
            if more > value:
                self._moves.add(fact.sleutel, number)
                self._judge(number, fact, case, self._trial.changed(case, fact, more))
        if self._strange.total > before:
            self._struck.add(ONCE, number)

    def _judge(self, number: int, fact: Fact, old: Case, new: Case) -> None:
        if not lighter(self._trial, old, new):
            return
        if only_tie_moved(old, new):
            self._tied.add(ONCE, number)
        elif lack_met(self._trial, old, new):
            self._explained.add(ONCE, number)
        else:
            self._strange.add(fact.sleutel, number)
            self._pairs.add(number, fact, old, new)

    def result(self) -> Moves | None:
        """Return what more does; None when the wheel names no facts."""
        if not self._facts:
            return None
        moves = self._moves.total
        first = min(self._strange.first.values(), default=None)
        return Moves(
            geteld=self._trial.rules.wiel.niet_lichter_bij_meer,
            begrijpelijk=self._explained.share(ONCE, moves),
            alleen_knelpunt=self._tied.share(ONCE, moves),
            vreemd=share_of(self._strange.total, moves, first),
            profielen=self._struck.share(ONCE, self._profiles),
            per_feit=tuple(
                FactMoves(
                    feit=key,
                    naam=self._trial.rules.feiten.by_key[key].naam,
                    hoe_vaak=self._strange.share(key, self._moves.counts[key]),
                )
                for key in self._strange.most()
            ),
            per_paar=self._pairs.shares(self._trial, self._strange.total),
        )


def point_of(case: Case, fact: Fact) -> int:
    """Return the value of a fact in a complete profile."""
    return case.values[fact.sleutel].low


def lighter(trial: Trial, old: Case, new: Case) -> bool:
    """Tell whether the new advice is lighter in the order of the wheel; no preference is lighter than any advice."""
    before, after = old.pick.strategy, new.pick.strategy
    if before is None or after is None:
        return after is None and before is not None
    return trial.rules.wiel.rank[after] < trial.rules.wiel.rank[before]


def sizes_of(trial: Trial, fact: Fact) -> tuple[int, ...]:
    """Return one size for every stretch that rules can tell apart: those of real municipalities, then the others."""
    if fact.soort not in NUMBERS:
        return tuple(range(fact.van, fact.tot + 1))
    edges = [edge for edge in trial.edges_on(fact) if fact.van < edge <= fact.tot]
    real = sorted(getattr(each, fact.uit_register) for each in municipalities()) if fact.uit_register else []
    found, made_up = [], []
    for place, low in enumerate([fact.van, *edges]):
        inside = [size for size in real if bisect_right(edges, size) == place]
        found += inside[len(inside) // 2 :][:1]
        made_up += [] if inside else [low]
    return (*found, *made_up)
