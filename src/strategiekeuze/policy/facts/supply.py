"""Supply every declared fact: those of the policy by their supplier, the others from the profile."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, RulesError
from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.values import read_value
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.facts import DESCRIPTIVE, Kind
from strategiekeuze.policy.facts import choice, parts, surroundings
from strategiekeuze.policy.facts.case import Supplied, profile_fact
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from strategiekeuze.model.facts import Fact, Facts
    from strategiekeuze.policy.facts.case import Case, Value

GOALS, MEASURES, INDICATORS = attrgetter("doelen"), attrgetter("maatregelen"), attrgetter("kpis")

UNGUARDED = "onbewaakt"
"""The fact whose options are the consequences that a policy may leave unguarded."""

SUPPLIERS: Mapping[str, Callable[[Case], Supplied]] = {
    "gekozen_strategieen": choice.number_chosen,
    "advies_bekend": choice.advice_known,
    "advies_voorlopig": choice.advice_provisional,
    "gemeente_bekend": surroundings.municipality_known,
    "andere_gemeente": surroundings.other_municipality,
    "ander_domein": surroundings.other_domain,
    "dichtste_keuze": choice.nearest,
    "verste_keuze": choice.furthest,
    "keuzes_botsen": choice.clashing,
    "nog_geen": choice.too_early,
    "uitgesloten_keuzes": choice.number_excluded,
    "toegelaten_keuzes": choice.number_allowed,
    "keuze_mogelijk": choice.still_possible,
    "keuze_nummer_twee": choice.close_second,
    "zwaarte": choice.weight,
    "tegenargumenten": choice.arguments_against,
    "achterstand": choice.arrears,
    "doelen": parts.number_of(GOALS),
    "doelen_zonder_eigenaar": parts.lacking(GOALS, "eigenaar"),
    "maatregelen": parts.number_of(MEASURES),
    "maatregelen_zonder_thema": parts.lacking(MEASURES, "thema"),
    "maatregelen_zonder_kpi": parts.lacking(MEASURES, "kpi"),
    "maatregelen_elders": parts.measures_elsewhere,
    "kpis": parts.number_of(INDICATORS),
    "kpis_zonder_nulmeting": parts.lacking(INDICATORS, "nulmeting"),
    "kpis_zonder_streefwaarde": parts.lacking(INDICATORS, "streefwaarde"),
    "waarborgen": parts.number_of(attrgetter("waarborgen")),
    "rollen": parts.number_of(attrgetter("rollen")),
    "evaluaties": parts.number_of(attrgetter("evaluaties")),
    "knelpunt_genoemd": parts.bottleneck_named,
    "vastgesteld_door": surroundings.adopted_by,
    "mandaat_verschilt": surroundings.mandate_differs,
    "looptijd_bekend": surroundings.horizon_known,
    "looptijd_voorbij": surroundings.horizon_past,
}
"""The supplier of each fact that the program knows by its key, the unguarded consequences apart."""


def supplied(case: Case, facts: Facts) -> dict[str, Supplied]:
    """Return the value of every declared fact.

    Raises:
        RulesError: when a fact is declared that nothing supplies, or one is missing from the declarations.
    """
    problems = [*without_supplier(case, facts), *not_declared(facts)]
    if problems:
        raise RulesError(*problems)
    return {fact.sleutel: supply(case, fact) for fact in facts.feiten if fact.soort not in DESCRIPTIVE}


def supply(case: Case, fact: Fact) -> Supplied:
    """Return the value of one fact."""
    if fact.sleutel == UNGUARDED:
        return parts.unguarded(case, tuple((option.naam, *option.ook) for option in fact.opties))
    if fact.sleutel in SUPPLIERS:
        return SUPPLIERS[fact.sleutel](case)
    found = case.facts[fact.sleutel]
    known = not isinstance(read_value(fact, found.waarde), Problem)
    return Supplied(found.waarde, profile_fact(found)) if known else Supplied(None)


def without_supplier(case: Case, facts: Facts) -> Iterator[Problem]:
    """Yield each declared fact that neither the policy nor the profile supplies."""
    known = {*SUPPLIERS, UNGUARDED, *case.facts}
    for fact in facts.feiten:
        if fact.soort not in DESCRIPTIVE and fact.sleutel not in known:
            what = f"het feit {quoted(fact.sleutel)} van de toetsregels krijgt nergens een waarde"
            yield Problem("feit-zonder-waarde", what, "Noem het zoals een feit van het wiel, of haal het weg.")


def not_declared(facts: Facts) -> Iterator[Problem]:
    """Yield each fact of the policy that the rules do not declare."""
    for key in (*SUPPLIERS, UNGUARDED):
        if key not in facts.by_key:
            what = f"bij de toetsregels ontbreekt het feit {quoted(key)}"
            yield Problem("toetsfeit-ontbreekt", what, "Zet het terug in feiten.yaml.")


def answers_of(found: Mapping[str, Supplied], facts: Facts) -> Answers:
    """Return the supplied values as an engine reads them; what is unknown is left out.

    Raises:
        RulesError: when a declared fact cannot have the value that it gets.
    """
    read = {key: held(facts.by_key[key], each.value) for key, each in found.items() if each.value is not None}
    problems = [value for value in read.values() if isinstance(value, Problem)]
    if problems:
        raise RulesError(*problems)
    values = {
        key: Answer(value, shown(found[key]), known=everything(facts.by_key[key]))
        for key, value in read.items()
        if not isinstance(value, Problem)
    }
    return Answers(values, file="beleid")


def held(fact: Fact, value: Value) -> int | Problem:
    """Return a value in the fact's own integers, or the problem that the fact cannot have it."""
    if isinstance(value, tuple):
        return sum(1 << fact.option_index[plain(name)] for name in value)
    if isinstance(value, str):
        return read_value(fact, value)
    wanted = Kind.YES_NO if isinstance(value, bool) else Kind.COUNT
    if fact.soort is not wanted:
        what = f'het feit {quoted(fact.sleutel)} van de toetsregels moet van de soort "{wanted}" zijn'
        return Problem("toetsfeit-soort", what, "Zet de soort terug in feiten.yaml.")
    return min(int(value), fact.tot)


def everything(fact: Fact) -> int:
    """Return the mask of all options: whether each of them holds is known."""
    return fact.everything


def shown(found: Supplied) -> str:
    """Return a value as texts show it."""
    return ", ".join(found.value) if isinstance(found.value, tuple) else str(found.value)
