"""Merge the profiles of several respondents into one: the median of scores, with every answer kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, ProfileError
from strategiekeuze.language.files import MAX_BYTES
from strategiekeuze.language.profile import reader as profile_reader
from strategiekeuze.model.answers import Answer, Answers, Origin
from strategiekeuze.model.facts import DESCRIPTIVE, Kind
from strategiekeuze.service.assessment.combining import combined, differ, in_order, personal, remark_on, width
from strategiekeuze.service.assessment.keeping import in_one_order
from strategiekeuze.service.assessment.respondents import read_respondents, warnings
from strategiekeuze.service.profile.file import ProfileDraft, in_words, profile_text
from strategiekeuze.suggestion import listing, named

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.judgement import Judgement
    from strategiekeuze.model.responses import Response, Responses
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.service.assessment.respondents import Respondent

FAR_APART = 200
"""Scores that lie two levels or more apart are worth a conversation; in hundredths. This limit is our own work."""


@dataclass(frozen=True, slots=True)
class Apart:
    """A fact on which respondents do not agree, with who answered what."""

    fact: Fact
    responses: tuple[Response, ...]


@dataclass(frozen=True, slots=True)
class Merged:
    """The profile of several respondents.

    Attributes:
        text: the profile, as a file.
        roles: everyone who answered.
        open_facts: facts that stay unknown, because the answers differ and have no middle.
        far_apart: scores whose answers lie far apart, widest first.
        warnings: what looks wrong and may be right.
    """

    text: str
    roles: tuple[str, ...]
    open_facts: tuple[Apart, ...]
    far_apart: tuple[Apart, ...]
    warnings: tuple[Problem, ...]


def merge(paths: Sequence[str], rules: RuleSet, kept: Sequence[Judgement] = ()) -> Merged:
    """Return the merged profile of two or more files. Their order does not matter.

    What people weigh differently in any of them stays, with the judgements that were `kept` from elsewhere.

    Raises:
        UsageError: when there are fewer than two, or one is named twice.
        ProfileError: with every problem of every profile, or when they cannot be merged.
    """
    respondents = read_respondents(paths, rules)
    responses = all_responses(respondents, rules)
    facts = [rules.feiten.by_key[key] for key in responses]
    apart = [Apart(fact, responses[fact.sleutel]) for fact in facts]
    scores = [each for each in apart if each.fact.soort is Kind.SCORE and width(each.responses) >= FAR_APART]
    everything = [*kept, *(each for one in respondents for each in one.profile.answers.judgements)]
    text = profile_text(rules, draft(respondents, responses, in_one_order(everything), rules))
    check_readable(text, rules)
    return Merged(
        text=text,
        roles=roles_in(responses),
        open_facts=tuple(each for each in apart if differ(each.fact, each.responses)),
        far_apart=tuple(sorted(scores, key=lambda each: -width(each.responses))),
        warnings=tuple(warnings(respondents, rules)),
    )


def roles_in(responses: Responses) -> tuple[str, ...]:
    """Return everyone who answered."""
    return tuple(sorted({each.rol for given in responses.values() for each in personal(given)}, key=str.casefold))


def check_readable(text: str, rules: RuleSet) -> None:
    """Refuse a profile that holds more than a profile can hold.

    Raises:
        ProfileError: when that is so.
    """
    _, problems = profile_reader.read_profile(text, "", rules.feiten)
    if problems or len(text.encode()) > MAX_BYTES:
        what = "samen zijn deze antwoorden te veel voor één profiel"
        raise ProfileError(Problem("te-veel-antwoorden", what, "Voeg minder profielen samen, of kort notities in."))


def all_responses(respondents: Sequence[Respondent], rules: RuleSet) -> Responses:
    """Return the responses of everyone, in the order of the facts and in an order that no file decides."""
    found = {
        fact.sleutel: [each for one in respondents for each in one.responses.get(fact.sleutel, ())]
        for fact in rules.feiten.feiten
    }
    return {key: in_order(responses) for key, responses in found.items() if responses}


def draft(
    respondents: Sequence[Respondent], responses: Responses, judgements: tuple[Judgement, ...], rules: RuleSet
) -> ProfileDraft:
    """Return what the merged profile says."""
    by_key = rules.feiten.by_key
    values = {key: combined(by_key[key], given) for key, given in responses.items()}
    answers = {key: Answer(value, "") for key, value in values.items() if value is not None}
    return ProfileDraft(
        Answers(
            {**dict(domain(respondents, rules)), **answers},
            dict(described(respondents, rules)),
            responses=responses,
            judgements=judgements,
        ),
        head=(
            f"Samengevoegd uit de antwoorden van: {listing(named(roles_in(responses)))}.",
            "Een score is de middelste van de antwoorden. Is het aantal even, dan is het het gemiddelde van de",
            "middelste twee. Een ander feit staat er alleen als iedereen die antwoordde hetzelfde zegt. Onder",
            '"antwoorden" staat wie wat antwoordde. Het advies gebruikt alleen de feiten.',
            "Besluit u samen iets anders? Zet dat bij het feit zelf. Het gaat dan voor de antwoorden.",
        ),
        behind={key: remark_on(by_key[key], given) for key, given in responses.items()},
        open_facts=[key for key, value in values.items() if value is None],
    )


def domain(respondents: Sequence[Respondent], rules: RuleSet) -> Iterator[tuple[str, Answer]]:
    """Yield the domain, which is the same in every profile that names one."""
    fact = rules.domain_fact
    stated = [each.profile.answers.values.get(fact.sleutel) for each in respondents] if fact else []
    found = next((answer for answer in stated if answer is not None and answer.origin is Origin.PROFILE), None)
    if fact and found:
        yield fact.sleutel, found


def described(respondents: Sequence[Respondent], rules: RuleSet) -> Iterator[tuple[str, str]]:
    """Yield the facts that describe the profile: the name, and the last day on which someone answered."""
    for fact in rules.feiten.feiten:
        if fact.soort in DESCRIPTIVE:
            texts = sorted(filter(None, (each.profile.answers.text_of(fact.sleutel) for each in respondents)))
            yield from [(fact.sleutel, texts[-1 if fact.soort is Kind.DATE else 0])] if texts else []


def who_said_what(apart: Apart) -> str:
    """Return the answers to one fact in words, each with the role."""
    known = [each for each in apart.responses if each.waarde is not None]
    return ", ".join(f"{in_words(apart.fact, each.waarde or 0)} ({each.rol})" for each in known)
