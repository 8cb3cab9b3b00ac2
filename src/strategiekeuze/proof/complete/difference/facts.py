"""The facts of two rule sets as those of one world: what both know is one fact there.

A profile that both take has for such a fact a value that both know. A fact that one of them knows has any value.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.facts import sources
from strategiekeuze.model.facts import DESCRIPTIVE, Fact, Facts, Kind, Lookup, Lowest, Mean
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.model.facts import Derivation

OLD, NEW = "oud", "nieuw"
"""What goes before the names of things that one rule set knows."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """A fact of one rule set as the world knows it.

    Attributes:
        joint: the fact in the world.
        codes: per option of that fact its number in the rule set; None when numbers mean the same.
    """

    joint: Fact
    codes: tuple[int, ...] | None = None

    def own(self, value: int) -> int:
        """Return a value of the world as the rule set has it."""
        if self.codes is None:
            return value
        if self.joint.soort is Kind.LIST:
            return sum(1 << code for option, code in enumerate(self.codes) if value >> option & 1)
        return self.codes[value]

    def joined(self, value: int) -> int | None:
        """Return a value of the rule set as the world has it; None when the other rule set does not know it."""
        codes = tuple(range(len(self.joint.opties))) if self.codes is None else self.codes
        if self.joint.soort is Kind.LIST:
            found = sum(1 << option for option, code in enumerate(codes) if value >> code & 1)
            return found if self.own(found) == value else None
        if self.codes is not None:
            return codes.index(value) if value in codes else None
        return value if self.joint.van <= value <= self.joint.tot else None


@dataclass(frozen=True, slots=True)
class JoinedFacts:
    """The facts of two rule sets together.

    Attributes:
        facts: those of the world.
        old, new: per fact of a rule set what it is in the world.
        stated_alike: facts of the old and the new set that a profile states alike, and that follow otherwise.
    """

    facts: Facts
    old: Mapping[str, Meaning]
    new: Mapping[str, Meaning]
    stated_alike: tuple[tuple[Fact, Fact], ...]


def joined_facts(old: Facts, new: Facts) -> JoinedFacts:
    """Return the facts of two rule sets as those of one world."""
    joining = _Joining(old, new)
    sides = {side: {key: joining.meaning(side, key) for key in facts.by_key} for side, facts in joining.facts.items()}
    joint = {each.joint.sleutel: each.joint for side in (NEW, OLD) for each in sides[side].values()}
    both = [(sides[OLD][key].joint, sides[NEW][key].joint) for key in old.by_key if key in new.by_key]
    alike = tuple((one, other) for one, other in both if stated_alike(one, other))
    return JoinedFacts(Facts(feiten=tuple(joint.values())), sides[OLD], sides[NEW], alike)


class _Joining:
    """Find what each fact is in the world, after those that it follows from."""

    def __init__(self, old: Facts, new: Facts) -> None:
        self.facts = {OLD: old, NEW: new}
        self._found: dict[tuple[str, str], Meaning] = {}

    def meaning(self, side: str, key: str) -> Meaning:
        """Return what a fact of one side is in the world."""
        if (side, key) not in self._found:
            self._found |= self._meanings(side, key)
        return self._found[side, key]

    def _meanings(self, side: str, key: str) -> dict[tuple[str, str], Meaning]:
        old, new = (self.facts[each].by_key.get(key) for each in (OLD, NEW))
        pair = self._shared(old, new) if old and new else None
        if pair:
            return {(OLD, key): pair[0], (NEW, key): pair[1]}
        return {(side, key): Meaning(self._own(side, self.facts[side].by_key[key]))}

    def _shared(self, old: Fact, new: Fact) -> tuple[Meaning, Meaning] | None:
        """Return a fact that both rule sets know as one; None when it is not the same thing."""
        if old.afleiding is None and new.afleiding is None:
            return asked_by_both(old, new)
        same = followed_alike(old, new) and all(self._whole(part) for part in sources(new))
        return (Meaning(bare(new)), Meaning(bare(new))) if same else None

    def _whole(self, key: str) -> bool:
        """Tell whether a fact is one fact of which every value means the same to both rule sets."""
        one, other = (self.meaning(side, key) for side in (OLD, NEW))
        return one == other and one.codes is None

    def _own(self, side: str, fact: Fact) -> Fact:
        """Return a fact of one rule set under a name of its own, following from the facts of the world."""
        changes: dict[str, object] = {"sleutel": f"{side}/{fact.sleutel}"}
        parts = {part: self.meaning(side, part) for part in sources(fact)}
        if fact.afleiding is not None:
            changes["afleiding"] = renamed(fact.afleiding, parts)
        return bare(fact).model_copy(update=changes)


def renamed(rule: Derivation, parts: Mapping[str, Meaning]) -> Derivation:
    """Return how a fact follows from the facts of the world."""
    if isinstance(rule, Mean | Lowest):
        return rule.model_copy(update={"van": tuple(parts[part].joint.sleutel for part in rule.van)})
    part = parts[rule.van]
    changes: dict[str, object] = {"van": part.joint.sleutel}
    if isinstance(rule, Lookup) and part.codes is not None:
        changes["tabel"] = tuple(rule.tabel[code] for code in part.codes)
    return rule.model_copy(update=changes)


def asked_by_both(old: Fact, new: Fact) -> tuple[Meaning, Meaning] | None:
    """Return a fact that follows from nothing as one, with the values that both know; None when there are none."""
    if old.soort is not new.soort:
        return None
    if old.opties and names(old) != names(new):
        return with_common_options(old, new)
    low, high = max(old.van, new.van), min(old.tot, new.tot)
    joint = bare(new).model_copy(update={"van": low, "tot": high})
    return (Meaning(joint), Meaning(joint)) if low <= high else None


def followed_alike(old: Fact, new: Fact) -> bool:
    """Tell whether a fact follows from others in the same way."""
    return facets(old) == facets(new) and (old.afleiding, old.op_te_geven) == (new.afleiding, new.op_te_geven)


def facets(fact: Fact) -> tuple[object, ...]:
    """Return what says which values a fact can have."""
    return fact.soort, fact.van, fact.tot, names(fact)


def names(fact: Fact) -> tuple[str, ...]:
    """Return the names of the options."""
    return tuple(plain(option.naam) for option in fact.opties)


def with_common_options(old: Fact, new: Fact) -> tuple[Meaning, Meaning] | None:
    """Return a choice with the options that both rule sets know; None when there are none."""
    there = old.option_index
    pairs = [(there[name], place) for place, name in enumerate(names(new)) if name in there]
    if not pairs:
        return None
    options = tuple(new.opties[place] for _, place in pairs)
    joint = bare(new).model_copy(update={"opties": options, "van": 0, "tot": len(options) - 1})
    return Meaning(joint, tuple(code for code, _ in pairs)), Meaning(joint, tuple(code for _, code in pairs))


def bare(fact: Fact) -> Fact:
    """Return a fact without what only matters when something is unknown."""
    return fact.model_copy(update={"schatting": None})


def stated_alike(one: Fact, other: Fact) -> bool:
    """Tell whether a profile states a fact alike for both, while it follows otherwise in one of them."""
    apart = one != other and facets(one) == facets(other) and one.soort not in DESCRIPTIVE
    return apart and one.op_te_geven and other.op_te_geven
