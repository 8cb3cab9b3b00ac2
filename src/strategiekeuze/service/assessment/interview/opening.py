"""Open a baseline measurement: start one for a municipality, or go on with a file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, ProfileError, UsageError, by_place
from strategiekeuze.language.profile.municipality import complete
from strategiekeuze.language.profile.reader import read_profile
from strategiekeuze.language.profile.responses import answerable
from strategiekeuze.language.quoting import meant_or_all, quoted
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.facts import Kind
from strategiekeuze.model.questionnaire import Questionnaire
from strategiekeuze.model.responses import same_role
from strategiekeuze.registry import find
from strategiekeuze.service.assessment.interview.interview import Interview
from strategiekeuze.service.assessment.interview.reply import role_problem
from strategiekeuze.service.assessment.interview.starting_file import comments_of, source_of
from strategiekeuze.service.assessment.new_profile import name_fact
from strategiekeuze.service.assessment.questionnaire import QUESTIONNAIRE, asked_facts, load_questionnaire
from strategiekeuze.service.profile.several import first_of
from strategiekeuze.service.rules import default_rules, load_rules
from strategiekeuze.service.unknown import answerable_facts
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.language.profile.municipality import Completed
    from strategiekeuze.language.source import Source
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import RuleSet


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a user asks for.

    Attributes:
        folder: the rule set; None for the rules of the wheel.
        municipality, role: empty when nobody said.
        question: name of the one question to ask, empty for all.
    """

    file: str
    folder: str | None = None
    municipality: str = ""
    role: str = ""
    question: str = ""
    quick: bool = False


def open_interview(wanted: Wanted) -> Interview:
    """Return the measurement in a file, or a new one when there is no such file.

    Raises:
        UsageError: when there is no file and no municipality, or no such question.
        ProfileError: with every problem in the file, or when it is about another municipality.
        RulesError: when the rules or their questionnaire are malformed, or there is no questionnaire.
    """
    rules = load_rules(wanted.folder)
    questions = load_questionnaire(rules, wanted.folder)
    everything = tuple(fact for fact in asked_facts(rules, questions) if answerable(fact))
    short = tuple(fact for fact in asked_facts(rules, questions, quick=True) if answerable(fact))
    asked = (question_named(wanted.question, everything),) if wanted.question else everything
    found = opened(wanted, rules, questions, everything)
    return replace(
        found,
        asked=short if wanted.quick and not wanted.question else asked,
        everything=tuple(fact for fact in rules.feiten.feiten if fact in (*everything, *short)),
    )


def open_conversation(wanted: Wanted) -> Interview:
    """Return a measurement that may ask every fact that does not follow from others, also without a questionnaire.

    Raises:
        UsageError: when there is no file and no municipality.
        ProfileError: with every problem in the file, or when it is about another municipality.
        RulesError: when the rules or their questionnaire are malformed.
    """
    rules = load_rules(wanted.folder)
    folder = Path(wanted.folder) if wanted.folder else default_rules()
    none = Questionnaire(naam="", voorbehoud="", vragen=(), quickscan=())
    questions = load_questionnaire(rules, wanted.folder) if (folder / QUESTIONNAIRE).exists() else none
    # A profile that lacks what the register gives names no municipality: that is a fault in the profile.
    facts = (fact for fact in answerable_facts(rules) if not (fact.verplicht and fact.uit_register))
    return opened(wanted, rules, questions, tuple(facts))


def opened(wanted: Wanted, rules: RuleSet, questions: Questionnaire, facts: tuple[Fact, ...]) -> Interview:
    """Return the measurement in a file, or a new one, that asks these facts.

    Raises:
        UsageError: when there is no file and no municipality.
        ProfileError: with every problem in the file, or when it is about another municipality.
    """
    source = source_of(wanted)
    completed = completed_from(source, wanted, rules, facts)
    remarks, mentioned = comments_of(source, rules)
    return Interview(
        rules=rules,
        questions=questions,
        asked=facts,
        everything=facts,
        path=Path(wanted.file),
        source=source,
        answers=completed.answers,
        remarks=remarks,
        mentioned=mentioned,
        municipality=completed.name,
        role=role_of(completed.answers, wanted.role),
        notes=completed.notes,
    )


def question_named(name: str, facts: Sequence[Fact]) -> Fact:
    """Return the question with this name.

    Raises:
        UsageError: when there is none.
    """
    found = next((fact for fact in facts if plain(name) in map(plain, fact.names)), None)
    if found is None:
        remedy = meant_or_all(name, (fact.naam for fact in facts))
        raise UsageError(Problem("onbekende-vraag", f"de vraag {quoted(name)} ken ik niet", remedy))
    return found


def completed_from(source: Source | None, wanted: Wanted, rules: RuleSet, everything: Sequence[Fact]) -> Completed:
    """Return what is known before the first question, with the facts of the register.

    Raises:
        ProfileError: with every problem in the file, or when it is about another municipality.
    """
    answers, problems = Answers({}, file=wanted.file), tuple[Problem, ...]()
    if source is not None:
        answers, problems = read_profile(source.text, wanted.file, rules.feiten)
    answers = begun(answers, wanted, rules)
    # Whatever is still to be asked is not missing.
    coming = {fact.sleutel: Answer(fact.van, "") for fact in everything if fact.verplicht}
    lookup = complete(replace(answers, values={**coming, **answers.values}), rules.feiten).problems
    if problems or lookup:
        raise ProfileError(*by_place((*problems, *(lookup if not problems else ()))))
    return complete(answers, rules.feiten)


def begun(answers: Answers, wanted: Wanted, rules: RuleSet) -> Answers:
    """Return the answers with the municipality, and with today as the day of measuring when none is stated.

    Raises:
        ProfileError: when the file is about another municipality, or none is known by the name.
        RulesError: when the rule set has no fact for the name.
    """
    texts = dict(answers.texts)
    if wanted.municipality:
        key, found = name_fact(rules.feiten), find(wanted.municipality)
        before = texts.setdefault(key, Answer(0, found.naam))
        if isinstance(before, Answer) and find(before.text).gemeente.code != found.gemeente.code:
            what = f"dit profiel gaat over {quoted(before.text)}, en niet over {quoted(wanted.municipality)}"
            remedy = "Kies een ander bestand, of laat --gemeente weg."
            raise ProfileError(Problem("andere-gemeente", what, remedy, before.place or Place(answers.file)))
    day = first_of(rules.feiten, Kind.DATE)
    if day is not None and day.op_te_geven:
        texts.setdefault(day.sleutel, Answer(0, today()))
    return replace(answers, texts=texts)


def role_of(answers: Answers, role: str) -> str:
    """Return who answers, as the file writes it: the role given, or the only one there; empty when that is unclear.

    Raises:
        UsageError: when the role given is a word with a meaning of its own.
    """
    known = list(dict.fromkeys(each.rol for given in answers.responses.values() for each in given))
    if role.strip():
        check_role(role)
        return next((each for each in known if same_role(each, role)), " ".join(role.split()))
    return known[0] if len(known) == 1 and not role_problem(known[0]) else ""


def check_role(role: str) -> None:
    """Refuse a role that a conversation would take for something else.

    Raises:
        UsageError: when it is such a word.
    """
    problem = role_problem(role)
    if problem:
        raise UsageError(problem)


def today() -> str:
    """Return the day on which somebody answers."""
    return datetime.now(UTC).astimezone().date().isoformat()
