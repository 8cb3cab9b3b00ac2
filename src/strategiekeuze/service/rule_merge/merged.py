"""Write two rules as one: what stands in the file, with the sources of both and the conclusion that they now share."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import RulesError
from strategiekeuze.language.gherkin.feature import Cell
from strategiekeuze.language.rule_set.files import SETTINGS
from strategiekeuze.language.rules.lines import fill
from strategiekeuze.service.examples.spoken import spoken_in
from strategiekeuze.service.new_rule.layout import indented, scenario_lines
from strategiekeuze.service.rule_page.places import scenario_as_written
from strategiekeuze.service.rule_questions.sentences import Writer, counted_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.model.rule import Conclusion, Rule, RuleSet

STRONGEST = 2
"""Points of the strongest argument."""

NUMBER = re.compile(r"(.*-)(\d+)")
CONCLUSION = re.compile(r"(\s*\S+ )")


def merged_conclusion(one: Conclusion, other: Conclusion) -> Conclusion:
    """Return two arguments as one, with the points of both as far as one argument can have them."""
    points = max(-STRONGEST, min(STRONGEST, one.punten + other.punten))
    return one.model_copy(update={"punten": points})


def merged_rule(kept: Rule, goes: Rule, conclusion: Conclusion, number: str) -> str:
    """Return the rule that stays as Gherkin; empty when that cannot be written."""
    sentence = said(conclusion, kept) if kept.rij or conclusion != kept.conclusie else ""
    if sentence is None:
        return ""
    lines = own_scenario(kept, goes, sentence, number) if kept.rij else as_written(kept, goes, sentence)
    return "\n".join(indented(lines, 1)) + "\n" if lines else ""


def said(conclusion: Conclusion, rule: Rule) -> str | None:
    """Return a conclusion as a sentence of the rule set of a rule, None when it has no such sentence."""
    folder = settings_folder(rule)
    try:
        return Writer(spoken_in(folder).context()).conclusion(conclusion) if folder else None
    except RulesError:
        # The files changed after the rules were read: there is nothing to write in them.
        return None


def settings_folder(rule: Rule) -> Path | None:
    """Return the folder of the rule set that a rule was read from, None when it is not there any more."""
    above = Path(rule.plaats.file).absolute().parents
    return next((folder for folder in above if (folder / SETTINGS).is_file()), None)


def as_written(kept: Rule, goes: Rule, sentence: str) -> tuple[str, ...]:
    """Return a scenario as it stands in its file, with the sources of both; a sentence takes the place of the last."""
    _, lines = scenario_as_written(kept)
    if not lines:
        return ()
    *start, last = with_sources(lines, kept, goes)
    # The conclusion is the last step, and a conclusion has no table.
    head = CONCLUSION.match(last)
    return (*start, f"{head[1]}{sentence}" if sentence and head else last)


def with_sources(lines: Sequence[str], kept: Rule, goes: Rule) -> list[str]:
    """Return the start of a scenario with the sources that only the other rule has behind its labels."""
    fresh = "".join(f" @bron:{name}" for name in goes.bronnen if name not in kept.bronnen)
    labelled = max((place for place, line in enumerate(lines) if line.startswith("@")), default=-1)
    return [f"{line}{fresh}" if place == labelled else line for place, line in enumerate(lines)]


def own_scenario(kept: Rule, goes: Rule, sentence: str, number: str) -> tuple[str, ...]:
    """Return a row of a table as a scenario of its own."""
    sources = dict.fromkeys((*kept.bronnen, *goes.bronnen))
    labels = [f"@regel:{number}", *(f"@bron:{name}" for name in sources), *(["@eigen-werk"] * kept.eigen_werk)]
    words = ("Gegeven", *("En" for _ in kept.voorwaarden[1:]))
    steps = [
        (f"{word} {each.zin}", [[cell.text for cell in row] for row in counted_table(each.test)])
        for word, each in zip(words, kept.voorwaarden, strict=True)
    ]
    cells = {name: Cell(value, kept.plaats) for name, value in kept.rij.items()}
    return scenario_lines(labels, fill(kept.titel, cells), [*steps, (f"Dan {sentence}", [])])


def next_id(rule: Rule, rules: RuleSet) -> str:
    """Return a number that no rule has, with the letters of a rule that is a row."""
    used = [match for each in rules.regels if (match := NUMBER.fullmatch(each.tekst))]
    own = NUMBER.fullmatch(rule.tekst)
    if own is None:
        return f"{rule.tekst}-SAMEN"
    return f"{own[1]}{max(int(each[2]) for each in used if each[1] == own[1]) + 1:02}"
