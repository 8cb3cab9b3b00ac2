"""Read the file that a measurement starts from: its text, its comments, and whether it can be written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, ProfileError, UsageError
from strategiekeuze.language.file_rights import check_allowed
from strategiekeuze.language.profile.reader import MAX_VALUES
from strategiekeuze.language.source import read_source
from strategiekeuze.language.writing import unwritable
from strategiekeuze.language.yaml.reader import read_yaml
from strategiekeuze.service.assessment.interview.comments import Remarks, fact_lines, remarks_in
from strategiekeuze.service.assessment.sheets import refuse_sheet_name
from strategiekeuze.service.new_file import refuse_document, refuse_nameless

if TYPE_CHECKING:
    from strategiekeuze.language.source import Source
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.service.assessment.interview.opening import Wanted


def source_of(wanted: Wanted) -> Source | None:
    """Return the file as it is, None when there is none and a municipality is given to start with.

    Raises:
        UsageError: when there is neither.
        ProfileError: when the file cannot be read, or not be written.
    """
    refuse_nameless(wanted.file)
    refuse_sheet_name(wanted.file)
    path = Path(wanted.file)
    found = read_source(path)
    if isinstance(found, Problem) and found.code == "bestand-ontbreekt":
        refuse_document(wanted.file)
        if wanted.municipality:
            return None
        remedy = "Een nieuwe nulmeting beginnen? Geef dan de gemeente met --gemeente."
        raise UsageError(replace(found, remedy=remedy))
    if isinstance(found, Problem):
        raise ProfileError(found)
    try:
        check_allowed(path.resolve())
    except OSError as error:
        raise ProfileError(unwritable(path, error)) from error
    return found


def comments_of(source: Source | None, rules: RuleSet) -> tuple[Remarks, frozenset[str]]:
    """Return the comments in a file, and the facts that it mentions."""
    if source is None:
        return Remarks(), frozenset()
    places = fact_lines(read_yaml(source.text, str(source.path), MAX_VALUES).root, rules.feiten)
    return remarks_in(source.text, places, rules), frozenset(places.values())
