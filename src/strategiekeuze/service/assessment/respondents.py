"""Read the profiles of respondents: what each answered, and whether their profiles can be merged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, ProfileError, Severity, UsageError
from strategiekeuze.language.profile.responses import answerable
from strategiekeuze.language.quoting import choices, quoted, quoted_path
from strategiekeuze.model.answers import Origin
from strategiekeuze.model.responses import Response
from strategiekeuze.registry.names import dutch_date
from strategiekeuze.service.assessment.combining import known_values, personal, with_stated
from strategiekeuze.service.feature_files import same_file
from strategiekeuze.service.profile.file import in_words
from strategiekeuze.service.profile.several import measured, other_municipalities, place_of, read_profiles

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.responses import Responses
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.service.profile.reading import ReadProfile

ONE_MEASUREMENT = timedelta(days=183)
"""Profiles that lie further apart are probably of two measurements: half a year. This limit is our own work."""


@dataclass(frozen=True, slots=True)
class Respondent:
    """One profile to merge: of a person, or of several whose profiles were merged before.

    Attributes:
        name: of the file.
        responses: what it says about each fact, with a role to every answer.
    """

    name: str
    profile: ReadProfile
    responses: Responses

    @property
    def roles(self) -> frozenset[str]:
        """Everyone who answered in this profile."""
        return frozenset(each.rol for answers in self.responses.values() for each in personal(answers))


def read_respondents(paths: Sequence[str], rules: RuleSet) -> tuple[Respondent, ...]:
    """Return the profiles to merge.

    Raises:
        UsageError: when there are fewer than two, or one is named twice.
        ProfileError: with every problem of every profile.
    """
    refuse_repeats(paths)
    problems: list[Problem] = []
    read = read_profiles(paths, rules, problems)
    profiles = [profile for _, profile in read]
    problems += other_municipalities(profiles, rules.feiten)
    problems += other_domains(profiles, rules)
    if problems:
        raise ProfileError(*problems)
    return tuple(respondent(path, profile, rules) for path, profile in read)


def refuse_repeats(paths: Sequence[str]) -> None:
    """Refuse a single profile, and one that would count twice.

    Raises:
        UsageError: when that is so.
    """
    if len(paths) < 2:
        raise UsageError(Problem("te-weinig-profielen", "er is maar één profiel", "Noem twee of meer profielen."))
    seen: set[Path] = set()
    for path in paths:
        if same_file(Path(path)) in seen:
            what = f"{quoted_path(path)} staat er twee keer"
            raise UsageError(Problem("profiel-dubbel", what, "Noem elk profiel één keer."))
        seen.add(same_file(Path(path)))


def other_domains(profiles: Sequence[ReadProfile], rules: RuleSet) -> Iterator[Problem]:
    """Yield a problem for each profile about another domain than the first; one without a domain fits any."""
    fact = rules.domain_fact
    stated = [each for each in profiles if fact and fact.sleutel in each.answers.values]
    for profile in stated[1:]:
        here, there = (each.answers.values[fact.sleutel].value for each in (profile, stated[0])) if fact else (0, 0)
        if fact and here != there:
            names = quoted(in_words(fact, here)), quoted(in_words(fact, there))
            what = f"dit profiel gaat over {names[0]}, en {stated[0].answers.file} over {names[1]}"
            remedy = "Voeg alleen profielen over hetzelfde domein samen."
            yield Problem("ander-domein", what, remedy, place_of(profile, fact))


def respondent(path: str, profile: ReadProfile, rules: RuleSet) -> Respondent:
    """Return a profile with a role to every answer: the one it names, or else the name of the file."""
    roles = {each.rol for answers in profile.responses.values() for each in personal(answers)}
    role = roles.pop() if len(roles) == 1 else Path(path).stem
    found = {fact.sleutel: responses_in(profile, fact, role) for fact in rules.feiten.feiten if answerable(fact)}
    domain = rules.domain_fact
    if domain:
        # For which domain a profile is, is no opinion.
        found[domain.sleutel] = profile.responses.get(domain.sleutel, ())
    return Respondent(path, profile, {key: responses for key, responses in found.items() if responses})


def responses_in(profile: ReadProfile, fact: Fact, role: str) -> tuple[Response, ...]:
    """Return what a profile says about a fact: its responses, and the value that it states itself."""
    given, stated = profile.responses.get(fact.sleutel, ()), profile.answers.values.get(fact.sleutel)
    if stated is None or stated.origin is not Origin.PROFILE:
        return given
    if known_values(given):
        return with_stated(fact, given, stated.value)
    return (*given, Response(role, in_words(fact, stated.value), stated.value))


def warnings(respondents: Sequence[Respondent], rules: RuleSet) -> Iterator[Problem]:
    """Yield what looks wrong and may be right: measurements far apart, and one role in several profiles."""
    dates = {found: each.name for each in respondents if (found := measured(each.profile, rules.feiten))}
    if dates and max(dates) - min(dates) > ONE_MEASUREMENT:
        first, last = (dutch_date(found.isoformat()) for found in (min(dates), max(dates)))
        what = f"tussen {first} en {last} zit meer dan een half jaar"
        remedy = "Zijn dit twee metingen? Vergelijk ze dan met: strategiekeuze voortgang"
        yield Problem("metingen-ver-uit-elkaar", what, remedy, Place(dates[max(dates)]), severity=Severity.WARNING)
    yield from domain_of_some(respondents, rules)
    for role, names in files_by_role(respondents).items():
        if len(names) > 1:
            what = f"de rol {quoted(role)} staat in {choices(names, 'en')}"
            remedy = "Alle antwoorden tellen mee. Staat iemand er dubbel in? Haal dan één bestand weg."
            yield Problem("rol-dubbel", what, remedy, severity=Severity.WARNING)


def domain_of_some(respondents: Sequence[Respondent], rules: RuleSet) -> Iterator[Problem]:
    """Yield a problem when only some respondents say for which domain they answered."""
    fact = rules.domain_fact
    named = [each.name for each in respondents if fact and fact.sleutel in each.profile.answers.values]
    if fact and named and len(named) < len(respondents):
        what = f"een domein staat alleen in {choices(named, 'en')}, en nu gelden alle antwoorden daarvoor"
        remedy = "Noem het domein ook in de andere profielen."
        yield Problem("domein-van-enkelen", what, remedy, severity=Severity.WARNING)


def files_by_role(respondents: Sequence[Respondent]) -> Mapping[str, list[str]]:
    """Return for each role the files in which it answers."""
    roles = sorted({role for each in respondents for role in each.roles})
    return {role: [each.name for each in respondents if role in each.roles] for role in roles}
