"""Compare measurements of one municipality: what changed, and what that did to the advice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from strategiekeuze.engine.machine import EngineChoice
from strategiekeuze.errors import Problem, ProfileError, UsageError
from strategiekeuze.explain.progress.facts import Moment, changes
from strategiekeuze.explain.progress.outcome import measurement, same_advice, strategies
from strategiekeuze.explain.progress.text import NAMES, text_of, values_for
from strategiekeuze.model.progress import Progress, Step
from strategiekeuze.registry.names import dutch_date
from strategiekeuze.service.advice import advise, adviser_for
from strategiekeuze.service.profile.reading import ReadProfile, profile_for
from strategiekeuze.service.profile.several import measured, other_municipalities, read_profiles, subject_of
from strategiekeuze.service.rules import chosen_rules
from strategiekeuze.service.text_parts import text_parts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.profile import Profile
    from strategiekeuze.model.progress import Measurement
    from strategiekeuze.model.rule import RuleSet

FOLDER = "teksten/voortgang"

REORDERED = "De metingen staan op volgorde van peildatum: de oudste eerst."
SAME_DAY = "Er zijn metingen met dezelfde peildatum. De volgorde is die waarin u ze noemde."
NO_DAY = "Niet elk profiel noemt een peildatum. De volgorde is die waarin u ze noemde."
OTHER_DOMAIN = "De metingen gaan niet over hetzelfde domein. Een verschil kan ook daardoor komen."


@dataclass(frozen=True, slots=True)
class Measured:
    """One measurement: the profile, when it was, how it is called, and the advice."""

    profile: ReadProfile
    day: date | None
    name: str
    advice: Advice


def progress(
    profiles: Iterable[Profile | Mapping[str, object] | ReadProfile],
    rules: RuleSet | None = None,
    *,
    motor: EngineChoice | str = EngineChoice.AUTO,
) -> Progress:
    """Return what changed between measurements of one municipality, and what that did to the advice.

    Args:
        profiles: two or more, each in a form that `advise` takes. They are put in the order of their `peildatum`;
            when one has none, or two have the same, the order given counts.
        rules: a rule set from `load_rules`; without it the wheel's. Every measurement is judged by the same rules.
        motor: as for `advise`.

    Raises:
        ProfileError: a profile is not usable, or they are about different municipalities.
        RulesError: the rule set or a text about progress is malformed.
        UsageError: there are fewer than two profiles, or an argument does not fit.
    """
    rule_set = chosen_rules(rules)
    ordered, note = in_time(about_one(profiles, rule_set), rule_set)
    found = [
        Measured(profile, measured(profile, rule_set.feiten), name, advise(profile, rule_set, motor=motor))
        for profile, name in zip(ordered, names_of(ordered, rule_set), strict=True)
    ]
    names = (each.municipality.naam for each in ordered if subject_of(each, rule_set.feiten))
    notes = [note, OTHER_DOMAIN if other_domains(ordered, rule_set) else ""]
    draft = Progress(
        gemeente=next(names, rule_set.onderwerp),
        stappen=tuple(step(before, after, rule_set) for before, after in pairwise(found)),
        meldingen=tuple(each for each in notes if each),
        voorbehoud=rule_set.wiel.voorbehoud,
        tekst="",
    )
    return draft.model_copy(update={"tekst": text_of(draft, text_parts(FOLDER, NAMES, values_for), rule_set.feiten)})


def about_one(profiles: Iterable[Profile | Mapping[str, object] | ReadProfile], rules: RuleSet) -> list[ReadProfile]:
    """Return profiles of one municipality, read for these rules.

    Raises:
        ProfileError: a profile is not usable, or they are about different municipalities.
        UsageError: there are fewer than two, or this is no list.
    """
    if not isinstance(profiles, Iterable):
        remedy = "Geef een lijst met twee of meer profielen."
        raise UsageError(Problem("te-weinig-metingen", "dit is geen lijst met profielen", remedy))
    given = list(profiles)
    if len(given) < 2:
        raise UsageError(Problem("te-weinig-metingen", "er is maar één meting", "Noem twee of meer profielen."))
    read = [profile_for(each, rules, None) for each in given]
    problems = other_municipalities(read, rules.feiten)
    if problems:
        raise ProfileError(*problems)
    return read


def read_all(paths: Sequence[str], rules: RuleSet) -> tuple[ReadProfile, ...]:
    """Return the profiles in files.

    Raises:
        ProfileError: with every problem of every file.
    """
    problems: list[Problem] = []
    found = read_profiles(paths, rules, problems)
    if problems:
        raise ProfileError(*problems)
    return tuple(profile for _, profile in found)


def in_time(read: Sequence[ReadProfile], rules: RuleSet) -> tuple[Sequence[ReadProfile], str]:
    """Return measurements with the oldest first, and what must be said about their order."""
    days = [measured(each, rules.feiten) for each in read]
    known = [day for day in days if day is not None]
    if len(known) < len(read):
        return read, NO_DAY
    if len(set(known)) < len(read):
        return read, SAME_DAY
    ordered = [profile for _, profile in sorted(zip(known, read, strict=True), key=lambda pair: pair[0])]
    return ordered, "" if known == sorted(known) else REORDERED


def names_of(ordered: Sequence[ReadProfile], rules: RuleSet) -> list[str]:
    """Return how each measurement is called: by its day, else by its file, else by its number."""
    days = [measured(each, rules.feiten) for each in ordered]
    by_day = [dutch_date(day.isoformat()) for day in days if day is not None]
    by_file = [each.answers.file for each in ordered]
    by_number = [f"meting {number}" for number in range(1, len(ordered) + 1)]
    return next(names for names in (by_day, by_file, by_number) if len(set(names)) == len(ordered))


def other_domains(read: Sequence[ReadProfile], rules: RuleSet) -> bool:
    """Tell whether measurements are about different domains of the wheel."""
    if rules.domain_fact is None:
        return False
    stated = [each.answers.values.get(rules.domain_fact.sleutel) for each in read]
    return len({answer.value if answer else None for answer in stated}) > 1


def step(before: Measured, after: Measured, rules: RuleSet) -> Step:
    """Return what changed from one measurement to the next."""
    return Step(
        van=told(before),
        naar=told(after),
        feiten=changes(rules, moment(before, rules), moment(after, rules)),
        zelfde_advies=same_advice(before.advice, after.advice),
        strategieen=strategies(before.advice, after.advice, rules.wiel),
    )


def told(found: Measured) -> Measurement:
    """Return the advice at a measurement."""
    return measurement(found.advice, found.name, found.day.isoformat() if found.day else "")


def moment(found: Measured, rules: RuleSet) -> Moment:
    """Return what is known at a measurement."""
    machine = adviser_for(rules, EngineChoice.EVALUATOR).machine
    return Moment(found.profile.answers, machine.situation(found.profile.answers))
