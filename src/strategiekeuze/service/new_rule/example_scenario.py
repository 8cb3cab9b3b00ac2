"""The example of a new rule as a scenario: its sentences, its file, and what that file gives back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, RulesError, Severity
from strategiekeuze.language.gherkin.reader import read_feature
from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.sentences.wording import shown as shown_form
from strategiekeuze.language.source import Source, read_source
from strategiekeuze.service.new_rule.layout import Lines, headings, scenario_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.language.writing import Change
    from strategiekeuze.service.new_rule.frame import Draft, Frame
    from strategiekeuze.service.new_rule.stated import Row

ADVICES = "adviezen"
"""Folder in which the examples of rules stand, when there is one."""

EXAMPLES_GROUP = "Nieuwe regels op hun grens"
SENTENCES = {"feiten": "een profiel met deze feiten:", "regel-telt": "telt regel {regel} mee"}
"""The sentences of an example, by their names in the language of a rule set."""

LANGUAGE = "taal.yaml"


def example_of(draft: Draft, found: Sequence[Row], frame: Frame) -> Lines:
    """Return the example of a rule, in the sentences of the rule set."""
    start, end = (spoken(name, frame) for name in SENTENCES)
    steps = [(f"Gegeven {start}", [("feit", "waarde"), *found]), (f"Dan {end}".replace("{regel}", f'"{draft.id}"'), ())]
    return scenario_lines((), f"Op de grens telt {draft.id} mee", steps)


def spoken(name: str, frame: Frame) -> str:
    """Return a sentence for examples as the rule set has it, or else as ours do."""
    forms = {each.id: shown_form(each.form) for each in frame.vocabulary.sentences}
    return forms.get(name, SENTENCES[name])


def unspoken(frame: Frame) -> tuple[Problem, ...]:
    """Return a warning for each sentence that the example uses and the rule set does not have."""
    file = str(frame.folder / LANGUAGE)
    return tuple(
        Problem(
            "voorbeeldzin-ontbreekt",
            f"de zin voor voorbeelden {quoted(name)} staat niet in {LANGUAGE}",
            f"Voeg toe: {name}: {{soort: voorbeeldstap, zin: '{form}'}}",
            Place(file),
            severity=Severity.WARNING,
        )
        for name, form in SENTENCES.items()
        if name not in {each.id for each in frame.vocabulary.sentences}
    )


def example_file(draft: Draft, frame: Frame) -> Path:
    """Return the file with examples that goes by the name of the file with the rule."""
    folder = frame.examples / ADVICES
    return (folder if folder.is_dir() else frame.examples) / Path(draft.file).name


def example_group(path: Path) -> str:
    """Return the heading for an example: none in a file that has no headings."""
    source = read_source(path) if path.exists() else None
    flat = isinstance(source, Source) and not headings(source.text)
    return "" if flat else EXAMPLES_GROUP


def rows_in(example: Change, shown: Lines) -> tuple[Row, ...]:
    """Return the facts of an example as its file gives them back.

    Raises:
        RulesError: when the file with examples is no good feature file.
    """
    feature, problems = read_feature(example.after.decode("utf-8-sig"), str(example.path))
    if feature is None:
        raise RulesError(*problems)
    title = next(line.partition(": ")[2] for line in shown if line.startswith("Scenario:"))
    scenario = next(each for each in feature.scenarios if each.title == title)
    return tuple((row[0].text, row[1].text) for row in scenario.steps[0].table[1:])
