"""Write the choice between strategies as one formula in FEEL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.dmn.literals import feel
from strategiekeuze.model.decision_graph import Formula
from strategiekeuze.model.wheel import NO_PREFERENCE
from strategiekeuze.service.dmn.export.names import CHOICE, LADDER

if TYPE_CHECKING:
    from strategiekeuze.engine.scheme import Scheme
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.service.dmn.export.names import Names

TIES = (
    "Een aangewezen strategie gaat voor. Anders wint de hoogste stand boven 0 van wat niet is uitgesloten. "
    "Bij een gelijke stand wint de laagste plaats: eerst wat bij het knelpunt past, dan de lichtste."
)


def choice(rules: RuleSet, scheme: Scheme, names: Names) -> Formula:
    """Return the formula of the choice."""
    text = formula(rules, scheme, names)
    ladder = (LADDER,) if scheme.ladder else ()
    balances = [names.balance[slug] for slug in scheme.candidates]
    exclusions = [names.exclusion[slug] for slug in scheme.candidates if scheme.exclusions[slug]]
    bottleneck = (names.fact[rules.wiel.knelpunt],) if rules.wiel.knelpunt and scheme.candidates else ()
    needs = (*ladder, *balances, *exclusions, *bottleneck)
    return Formula(CHOICE, f"Keuze: {rules.wiel.naam}", TIES, "string", text, needs)


def formula(rules: RuleSet, scheme: Scheme, names: Names) -> str:
    """Return the choice in FEEL: the ladder, and otherwise the points."""
    points = by_points(rules, scheme, names) if scheme.candidates else feel(NO_PREFERENCE)
    return f"if {LADDER} != {feel(NO_PREFERENCE)} then {LADDER} else {points}" if scheme.ladder else points


def by_points(rules: RuleSet, scheme: Scheme, names: Names) -> str:
    """Return the name with the highest balance, the first of equals."""
    listed = ", ".join(candidate(slug, rules, scheme, names) for slug in scheme.candidates)
    return (
        "{"
        f"kandidaten: [{listed}], "
        "over: kandidaten[uit = 0 and stand > 0], "
        "besten: over[stand = max(over.stand)], "
        f"uitkomst: if count(over) = 0 then {feel(NO_PREFERENCE)} else besten[plaats = min(besten.plaats)][1].naam"
        "}.uitkomst"
    )


def candidate(slug: str, rules: RuleSet, scheme: Scheme, names: Names) -> str:
    """Return one strategy with its balance, whether it is excluded, and its place among equals."""
    out = names.exclusion[slug] if scheme.exclusions[slug] else "0"
    place = place_of(slug, rules, scheme, names)
    return f"{{naam: {feel(rules.wiel.name_of(slug))}, stand: {names.balance[slug]}, uit: {out}, plaats: {place}}}"


def place_of(slug: str, rules: RuleSet, scheme: Scheme, names: Names) -> str:
    """Return the place of a strategy among equals, which may depend on the bottleneck; the lowest goes first."""
    usual = str(among(slug, scheme, None))
    if not rules.wiel.knelpunt:
        return usual
    fact = rules.feiten.by_key[rules.wiel.knelpunt]
    places = [(option.naam, str(among(slug, scheme, index))) for index, option in enumerate(fact.opties)]
    cases = [f"if {names.fact[fact.sleutel]} = {feel(name)} then {place} else" for name, place in places]
    return " ".join([*cases, usual])


def among(slug: str, scheme: Scheme, bottleneck: int | None) -> int:
    """Return the place of a strategy when all are equal, from 1."""
    ordered = sorted(scheme.candidates, key=lambda each: scheme.tie_key(each, bottleneck))
    return ordered.index(slug) + 1
