"""Read a file of examples: its cases, or every problem that would make a test tool run something else than it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, Severity, by_place
from strategiekeuze.language.files import read_text
from strategiekeuze.language.gherkin.reader import read_feature
from strategiekeuze.service.examples.background import with_background
from strategiekeuze.service.examples.read_file import ReadFile
from strategiekeuze.service.examples.sentences import ExampleSentences
from strategiekeuze.service.examples.shape import check_shape, check_title, scenario_fits
from strategiekeuze.service.examples.table import columns_fit

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.language.gherkin.feature import Feature
    from strategiekeuze.language.rules.context import Context
    from strategiekeuze.service.examples.spoken import Spoken


def read_examples(path: Path, name: str, top: Path, spoken: Spoken) -> ReadFile:
    """Return the examples in a file, with all problems, sorted by place.

    Args:
        path: the file.
        name: as messages show it.
        top: folder of the project, up to which profiles are looked for.
        spoken: the rule set that the examples are about.
    """
    text = read_text(path)
    return ReadFile(spoken, None, (text,)) if isinstance(text, Problem) else examples_in(text, name, path, top, spoken)


def examples_in(text: str, name: str, path: Path, top: Path, spoken: Spoken) -> ReadFile:
    """Return the examples in a text that stands in a file, or will."""
    feature, problems = read_feature(text, name)
    context = spoken.context()
    if feature is not None:
        feature = with_background(feature, text)
        check(feature, context, ExampleSentences(context, spoken.rules, path.parent, top))
    found = [problem for problem in (*problems, *context.problems) if problem.severity is Severity.ERROR]
    return ReadFile(spoken, feature, by_place(found))


def check(feature: Feature, context: Context, sentences: ExampleSentences) -> None:
    """Report everything that is wrong with a feature that could be parsed."""
    check_shape(feature, context)
    titles: dict[str, Place] = {}
    for scenario in feature.scenarios:
        check_title(scenario, titles, context)
        whole = scenario_fits(scenario, context)
        if columns_fit(scenario, context):
            sentences.check(scenario, whole=whole)
