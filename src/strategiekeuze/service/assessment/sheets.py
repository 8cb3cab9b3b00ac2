"""Turn a profile into a sheet that people fill in, and such a sheet into a profile."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, ProfileError, UsageError
from strategiekeuze.language.profile.municipality import complete
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.language.sheets.answers import read_grid
from strategiekeuze.language.sheets.file import extra_problem, form_content, kind_problem, open_sheet
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.facts import DESCRIPTIVE
from strategiekeuze.registry import find
from strategiekeuze.service.assessment.new_profile import name_fact
from strategiekeuze.service.assessment.questionnaire import load_questionnaire
from strategiekeuze.service.assessment.sheet_form import form_of
from strategiekeuze.service.profile.file import ProfileDraft, profile_text
from strategiekeuze.service.profile.reading import read_profile

if TYPE_CHECKING:
    from strategiekeuze.model.judgement import Judgement
    from strategiekeuze.model.rule import RuleSet

MISSING = "feit-ontbreekt"
LEFT_BEHIND = "De afwegingen staan niet in het blad. Ze blijven in het profiel."
NAME_IT = "Vul in het blad de naam van de gemeente in."


@dataclass(frozen=True, slots=True)
class FromSheet:
    """What a sheet became.

    Attributes:
        text: the profile, as a file.
        asked: number of questions on the sheet.
        known: number of them with an answer that counts.
        note: how the file was read, in Dutch; empty when that says nothing.
        warnings: what was not read.
    """

    text: str
    asked: int
    known: int
    note: str
    warnings: tuple[Problem, ...]


def starting_point(profile: str | None, municipality: str | None, rules: RuleSet) -> tuple[Answers, str]:
    """Return what a sheet starts with, and what the reader must know: of a profile, or of a municipality's name.

    Raises:
        UsageError: when both are given, or neither.
        ProfileError: when the profile is rejected, or the municipality is unknown.
    """
    if (profile is None) == (municipality is None):
        what = "een blad begint met een profiel of met een gemeente"
        raise UsageError(Problem("profiel-of-gemeente", what, "Noem een profiel, of geef --gemeente NAAM."))
    if profile is not None:
        answers = read_profile(profile, rules).answers
        return answers, LEFT_BEHIND if answers.judgements else ""
    key, found = name_fact(rules.feiten), find(municipality or "")
    return Answers({}, {key: Answer(0, found.naam)}), found.melding


def to_sheet(
    answers: Answers,
    file: str,
    rules: RuleSet,
    folder: str | Path | None = None,
    *,
    quick: bool = False,
    role: str = "",
) -> bytes:
    """Return a sheet with the questions and what is known already, as the kind of file that its name asks for.

    Raises:
        UsageError: when the name asks for no kind that we write, or an extra is missing.
        RulesError: when there is no questionnaire, or it is malformed.
        ProfileError: when a text of the profile does not fit in a cell.
    """
    refuse(kind_problem(file, reading=False) or extra_problem(file))
    questions = load_questionnaire(rules, folder)
    return form_content(form_of(answers, rules, questions, quick=quick, role=role), file)


def from_sheet(file: str, rules: RuleSet, kept: tuple[Judgement, ...] = ()) -> FromSheet:
    """Return the profile that a sheet says, with the judgements that were `kept` from elsewhere: no sheet has any.

    Raises:
        UsageError: when the name says no kind that we read, or an extra is missing.
        ProfileError: with every problem, sorted by cell.
    """
    refuse(kind_problem(file, reading=True) or extra_problem(file))
    problems: list[Problem] = []
    opened = open_sheet(file, problems)
    if opened is None or problems:
        raise ProfileError(*problems)
    read = read_grid(opened.grid, rules.feiten)
    # Where a cell could not be read, what it would have said is not also missing.
    found = complete(read.answers, rules.feiten).problems
    lacking = [replace(each, remedy=NAME_IT) for each in found if each.code == MISSING]
    unknown = [each for each in found if each.code != MISSING]
    if read.problems or lacking or unknown:
        raise ProfileError(*read.problems, *unknown, *([] if read.problems else lacking))
    answers = replace(read.answers, judgements=kept)
    draft = ProfileDraft(answers, head=(f"Gelezen uit het blad {Path(file).name}.",), open_facts=read.asked)
    asked = [key for key in read.asked if rules.feiten.by_key[key].soort not in DESCRIPTIVE]
    text = profile_text(rules, draft)
    return FromSheet(text, len(asked), len(read.answers.values), opened.note, opened.warnings)


def refuse_sheet_name(file: str) -> None:
    """Refuse to write a profile with the name of a sheet: it could take the place of the sheet itself.

    Raises:
        UsageError: when the name is one of a sheet.
    """
    if file and kind_problem(file, reading=True) is None:
        what = f"{quoted_path(file)} is de naam van een blad, en niet van een profiel"
        refuse(Problem("verkeerde-soort", what, "Kies een naam die eindigt op .yaml.", Place(file)))


def refuse(problem: Problem | None) -> None:
    """Refuse a call that is wrong.

    Raises:
        UsageError: with the problem, when there is one.
    """
    if problem:
        raise UsageError(problem)
