"""Read a profile and complete it from the register."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, ProfileError, UsageError
from strategiekeuze.language.files import STANDARD_INPUT, read_text
from strategiekeuze.language.profile import reader as profile_reader
from strategiekeuze.language.profile.municipality import complete
from strategiekeuze.language.profile.python_profile import read_values
from strategiekeuze.language.values import read_value, show_value
from strategiekeuze.model.answers import Answer
from strategiekeuze.model.found import MunicipalityFound
from strategiekeuze.model.profile import Profile
from strategiekeuze.service.judgements import unknown_subjects
from strategiekeuze.service.other_files import instead_of_profile
from strategiekeuze.service.rules import chosen_rules

if TYPE_CHECKING:
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.responses import Responses
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.registry import Municipality


@dataclass(frozen=True, slots=True)
class ReadProfile:
    """A profile that was read and completed.

    Attributes:
        municipality: as the advice names it.
        notes: Dutch sentences that the reader of the advice must know.
        domain: the domain that was chosen apart from the profile, empty when none was.
        rules_sha256: of the rule set whose facts the profile states; empty when it fits any.
    """

    answers: Answers
    municipality: MunicipalityFound
    notes: tuple[str, ...]
    rules_sha256: str = ""
    domain: str = ""

    @property
    def responses(self) -> Responses:
        """Who answered what, by key of the fact; the advice does not depend on it."""
        return self.answers.responses


def read_profile(path: str | Path, rules: RuleSet | None = None, *, domein: str | None = None) -> ReadProfile:
    """Return the profile in a YAML file; `-` reads standard input.

    Args:
        path: the file.
        rules: the rule set whose facts the profile states; without it the wheel's.
        domein: overrides the domain in the file.

    Raises:
        ProfileError: with every problem, sorted by place.
        UsageError: this is no name of a file, or `rules` is no rule set.
    """
    rule_set = chosen_rules(rules)
    if not isinstance(path, str | Path):
        raise UsageError(no_file(path))
    text = read_text(path)
    if isinstance(text, Problem):
        raise ProfileError(text)
    name = "standaardinvoer" if str(path) == STANDARD_INPUT else str(path)
    answers, problems = profile_reader.read_profile(text, name, rule_set.feiten)
    other = instead_of_profile(text, name, rule_set.feiten) if problems else None
    if other:
        raise ProfileError(other)
    return finished(answers, problems, rule_set, domein)


def no_file(given: object) -> Problem:
    """Say that something from Python names no file; values of a profile need no reading."""
    mapping = isinstance(given, Mapping)
    remedy = "Geef een dict aan advise." if mapping else "Geef de naam van een bestand, als tekst of als Path."
    return Problem("geen-bestand", "dit is geen bestand", remedy)


def profile_for(
    profile: Profile | Mapping[str, object] | ReadProfile, rule_set: RuleSet, domein: str | None
) -> ReadProfile:
    """Return a profile in any of its forms, read for this rule set and with this domain.

    Raises:
        ProfileError: with every problem.
        UsageError: when it was read for another rule set, or is no profile.
    """
    if not isinstance(profile, ReadProfile):
        return profile_of(profile, rule_set, domein)
    if profile.rules_sha256 not in ("", rule_set.sha256):
        what = "dit profiel is gelezen bij een andere regelset"
        raise UsageError(Problem("andere-regelset", what, "Lees het profiel opnieuw, met dezelfde regels."))
    chosen = choose_domain(profile.answers, rule_set, domein)
    if isinstance(chosen, Problem):
        raise ProfileError(chosen)
    return replace(
        profile, answers=chosen, domain=profile.domain if domein is None else chosen_domain(chosen, rule_set)
    )


def profile_of(profile: Profile | Mapping[str, object], rule_set: RuleSet, domein: str | None = None) -> ReadProfile:
    """Return the profile in a model or a mapping.

    Raises:
        ProfileError: with every problem.
    """
    values = profile.model_dump(exclude_unset=True) if isinstance(profile, Profile) else profile
    if not isinstance(values, Mapping):
        what = "dit is geen profiel"
        raise UsageError(Problem("geen-profiel", what, "Geef een Profile, een dict, of wat read_profile teruggaf."))
    answers, problems = read_values(values, rule_set.feiten)
    return finished(answers, problems, rule_set, domein)


def finished(answers: Answers, problems: tuple[Problem, ...], rule_set: RuleSet, domein: str | None) -> ReadProfile:
    """Complete the answers from the register, or raise with every problem."""
    completed = complete(answers, rule_set.feiten)
    # A figure that could not be read is not also missing.
    lookup = [problem for problem in completed.problems if not (problems and problem.code == "feit-ontbreekt")]
    chosen = choose_domain(completed.answers, rule_set, domein)
    strange = unknown_subjects(answers.judgements, rule_set)
    found = [*problems, *lookup, *strange, *([chosen] if isinstance(chosen, Problem) else [])]
    if found or isinstance(chosen, Problem):
        raise ProfileError(*found)
    return ReadProfile(
        answers=chosen,
        municipality=named(completed.municipality, completed.name or rule_set.onderwerp),
        notes=completed.notes,
        rules_sha256=rule_set.sha256,
        domain="" if domein is None else chosen_domain(chosen, rule_set),
    )


def choose_domain(answers: Answers, rule_set: RuleSet, domein: str | None) -> Answers | Problem:
    """Return the answers with another domain, or the problem with its name."""
    if domein is None:
        return answers
    fact = rule_set.domain_fact
    if fact is None:
        return Problem("geen-domeinen", "deze regelset kent geen domeinen", "Laat --domein weg.")
    if isinstance(domein, bool) or not isinstance(domein, str | int):
        return Problem("verkeerd-type", "dit is geen domein", "Geef de naam of het nummer van een domein.")
    value = read_value(fact, str(domein))
    if isinstance(value, Problem):
        return value.at(Place("--domein"))
    return replace(answers, values={**answers.values, fact.sleutel: Answer(value, str(domein))})


def chosen_domain(answers: Answers, rule_set: RuleSet) -> str:
    """Return the name of the domain in answers, empty when they name none."""
    fact = rule_set.domain_fact
    answer = answers.values.get(fact.sleutel) if fact else None
    return show_value(fact, answer.value) if fact and answer else ""


def named(municipality: Municipality | None, name: str) -> MunicipalityFound:
    """Return the municipality, or what a profile is about instead, as the advice names it."""
    if municipality is None:
        return MunicipalityFound(naam=name)
    return MunicipalityFound(naam=name, code=municipality.code, provincie=municipality.provincie)
