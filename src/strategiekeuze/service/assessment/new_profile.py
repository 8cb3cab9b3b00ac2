"""Make a profile to fill in: the facts without value, each with its question and what you see at each level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, RulesError
from strategiekeuze.language.profile.municipality import from_register
from strategiekeuze.language.yaml.writing import scalar
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.facts import Fact, Facts, Kind
from strategiekeuze.registry import find, source
from strategiekeuze.service.assessment.question_comments import question_comments, wrapped
from strategiekeuze.service.assessment.questionnaire import asked_facts, load_questionnaire
from strategiekeuze.service.profile.file import ProfileDraft, profile_text
from strategiekeuze.service.rules import load_rules

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.model.questionnaire import Questionnaire
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.registry import Found

HOW = """Dit is een profiel om in te vullen. Schrijf uw antwoord achter de dubbele punt.
Weet u een antwoord niet? Laat het leeg. Leeg betekent onbekend.
Een score is een getal van 1 tot en met 5. Halve punten mogen, zoals 2,5.
Vullen meer mensen dit in? Geef elk bestand dan de naam van een rol, zoals wethouder.yaml."""

REGISTER = "Dit weet het register al. Klopt iets niet? Zet het dan zelf in dit profiel."

RESPONSES = """Wilt u bewaren wie wat antwoordde, en waarop dat rust? Haal dan hieronder elke # met een spatie weg.
Het advies kijkt alleen naar de antwoorden hierboven."""

SOMEONE = "beleidsadviseur"
"""The role in the example."""


def new_profile(name: str, folder: str | None = None, *, quick: bool = False) -> str:
    """Return a profile to fill in, as YAML with the questions as comments.

    Args:
        name: the municipality.
        folder: the rule set; None for the rules of the wheel.
        quick: whether to ask the short form only.

    Raises:
        ProfileError: when the municipality is unknown, or its name fits more than one.
        RulesError: when the rules or their questionnaire are malformed, or there is no questionnaire.
    """
    rules = load_rules(folder)
    questions = load_questionnaire(rules, folder)
    key, found = name_fact(rules.feiten), find(name)
    open_facts = [*dates(rules.feiten), *asked_facts(rules, questions, quick=quick)]
    draft = ProfileDraft(
        answers=Answers({}, {key: Answer(0, found.naam)}),
        head=[
            *title(found, questions, quick=quick),
            *explanation(rules, questions, quick=quick),
            *registered(found, rules),
        ],
        above={fact.sleutel: question_comments(fact, questions) for fact in open_facts},
        open_facts=[fact.sleutel for fact in open_facts],
        spaced=True,
    )
    return f"{profile_text(rules, draft)}\n{example_response(open_facts)}"


def name_fact(facts: Facts) -> str:
    """Return the key of the fact that names the municipality.

    Raises:
        RulesError: when the rule set has none.
    """
    found = next((fact.sleutel for fact in facts.feiten if fact.soort is Kind.NAME), None)
    if found is None:
        what = "deze regelset heeft geen feit voor de naam van de gemeente"
        raise RulesError(Problem("geen-naamfeit", what, "Voeg in feiten.yaml een feit toe met soort: naam."))
    return found


def dates(facts: Facts) -> list[Fact]:
    """Return the facts that are a day: when something was measured."""
    return [fact for fact in facts.feiten if fact.soort is Kind.DATE and fact.op_te_geven]


def title(found: Found, questions: Questionnaire, *, quick: bool) -> Iterator[str]:
    """Yield what this is, and for whom."""
    yield f"{questions.naam}: {found.naam}{', quickscan' if quick else ''}"
    yield from wrapped(found.melding)
    yield ""


def explanation(rules: RuleSet, questions: Questionnaire, *, quick: bool) -> Iterator[str]:
    """Yield how to fill it in, and what the questions and the wheel are worth."""
    for text in (HOW, *questions.told(quick=quick), rules.wiel.voorbehoud):
        yield from [*wrapped(text), ""]


def registered(found: Found, rules: RuleSet) -> Iterator[str]:
    """Yield what the register says of the municipality, with its source."""
    known = dict(from_register(found.gemeente, rules.feiten))
    if known:
        yield REGISTER
        yield from (f"  {key}: {answer.text}" for key, answer in known.items())
        yield from wrapped(f"Bron: {source()}")


def example_response(asked: Sequence[Fact]) -> str:
    """Return as comment how to keep who answered what, with the last score as example; empty without a score."""
    score = next((fact for fact in reversed(asked) if fact.soort is Kind.SCORE), None)
    if score is None:
        return ""
    entry = f'    - {{rol: {SOMEONE}, antwoord: 2, notitie: "uw toelichting", bewijs: "het stuk dat u zag"}}'
    lines = [*wrapped(RESPONSES), "antwoorden:", f"  {scalar(score.naam)}:", entry]
    return "".join(f"# {line}\n" for line in lines)
