"""Read several profiles, and see whether they are about one municipality and when each was measured."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, ProfileError
from strategiekeuze.language.quoting import quoted
from strategiekeuze.model.answers import Answer
from strategiekeuze.model.facts import Kind
from strategiekeuze.service.profile.reading import ReadProfile, read_profile
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.model.facts import Fact, Facts
    from strategiekeuze.model.rule import RuleSet


def read_profiles(paths: Sequence[str], rules: RuleSet, problems: list[Problem]) -> list[tuple[str, ReadProfile]]:
    """Return the profiles in files, by name; why one is rejected is added to the problems."""
    read = [(path, profile_or_none(path, rules, problems)) for path in paths]
    return [(path, profile) for path, profile in read if profile is not None]


def profile_or_none(path: str, rules: RuleSet, problems: list[Problem]) -> ReadProfile | None:
    """Return the profile in a file; None when it is rejected, and why is added to the problems."""
    try:
        return read_profile(path, rules)
    except ProfileError as error:
        problems += error.problems
        return None


def other_municipalities(profiles: Sequence[ReadProfile], facts: Facts) -> list[Problem]:
    """Return a problem for each profile about another municipality than the first; one without a name fits any."""
    named = [profile for profile in profiles if subject_of(profile, facts)]
    return [
        other(profile, named[0], facts)
        for profile in named[1:]
        if subject_of(profile, facts) != subject_of(named[0], facts)
    ]


def subject_of(profile: ReadProfile, facts: Facts) -> str:
    """Return what a profile is about: the code of a municipality, or else the name it gives; empty when it has none."""
    name = first_of(facts, Kind.NAME)
    stated = name is not None and name.sleutel in profile.answers.texts
    return profile.municipality.code or (plain(profile.municipality.naam) if stated else "")


def other(profile: ReadProfile, first: ReadProfile, facts: Facts) -> Problem:
    """Say that a profile is about another municipality."""
    here, there = quoted(profile.municipality.naam), quoted(first.municipality.naam)
    what = f"dit profiel gaat over {here}, en {first.answers.file} over {there}"
    name = first_of(facts, Kind.NAME)
    remedy = f"Geef profielen van één {name.naam if name else 'gemeente'}."
    return Problem("andere-gemeente", what, remedy, place_of(profile, name))


def place_of(profile: ReadProfile, fact: Fact | None) -> Place:
    """Return where a profile states a fact; the whole file when it does not."""
    found = None
    if fact is not None:
        found = profile.answers.texts.get(fact.sleutel) or profile.answers.values.get(fact.sleutel)
    place = found.place if isinstance(found, Answer) else None
    return place or Place(profile.answers.file)


def measured(profile: ReadProfile, facts: Facts) -> date | None:
    """Return when a profile was measured; None when it does not say, or its rule set knows no date."""
    fact = first_of(facts, Kind.DATE)
    text = profile.answers.text_of(fact.sleutel) if fact else ""
    return date.fromisoformat(text) if text else None


def first_of(facts: Facts, kind: Kind) -> Fact | None:
    """Return the first fact of a kind."""
    return next((fact for fact in facts.feiten if fact.soort is kind), None)
