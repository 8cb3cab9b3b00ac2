"""Check a rule set: every problem of it, errors and warnings, and what was looked at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze import checks
from strategiekeuze.checks import every_rule_shown, sentences_differ, unread_files
from strategiekeuze.checks.examples import named_in
from strategiekeuze.errors import Problem, Severity, UsageError, by_place
from strategiekeuze.explain.reading import check as reading_level
from strategiekeuze.language.files import is_folder
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.language.rule_set.files import SETTINGS, RuleFiles
from strategiekeuze.language.rule_set.reader import has_errors, read_rule_set
from strategiekeuze.service.assessment.questionnaire import questionnaire_problems
from strategiekeuze.service.health.population import population_problems
from strategiekeuze.service.reading_level.report import measured_passages
from strategiekeuze.service.rules import all_problems, default_rules

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.language.rule_set.reader import ReadRuleSet
    from strategiekeuze.model.rule import RuleSet

RULES = "rules"
SENTENCES = "taal.yaml"
EXAMPLES = "features"


@dataclass(frozen=True, slots=True)
class CheckedRules:
    """What checking a rule set gave.

    Attributes:
        problems: sorted by place.
        rules, files: how many rules could be read, and from how many files; 0 when the frame of the set is broken.
        examples: the folder whose examples were looked at, None when there is none or errors came first.
    """

    problems: tuple[Problem, ...]
    rules: int
    files: int
    examples: Path | None

    @property
    def errors(self) -> int:
        """The number of errors."""
        return sum(problem.severity is Severity.ERROR for problem in self.problems)

    @property
    def warnings(self) -> int:
        """The number of warnings."""
        return len(self.problems) - self.errors


def check_rules(folder: str | Path | None = None, examples: str | Path | None = None) -> CheckedRules:
    """Return every problem of a rule set.

    Warnings are looked for when nothing is wrong, for most of them compare whole rules.

    Args:
        folder: folder with `regelset.yaml`; without it the one that `usual_rules` finds.
        examples: folder with examples; without it `features` beside the rules, when that is there.

    Raises:
        UsageError: when the folder of examples is not there.
    """
    path = Path(folder) if folder is not None else usual_rules()
    shown = examples_folder(path, examples)
    read = read_rule_set(path, default_rules())
    found, rules = all_problems(read, path), read.rule_set
    if rules is None:
        return CheckedRules(by_place(found), 0, 0, None)
    found += [*questionnaire_problems(rules, path), *population_problems(rules, path)]
    files = len({rule.plaats.file for rule in rules.regels})
    if has_errors(found):
        return CheckedRules(by_place(found), len(rules.regels), files, None)
    found += [*suspicions(read, path), *(without_example(rules, shown) if shown else ())]
    return CheckedRules(by_place(found), len(rules.regels), files, shown)


def suspicions(read: ReadRuleSet, folder: Path) -> list[Problem]:
    """Return the warnings about the rules, their sentences, their texts, and the files beside them."""
    sentences = sentences_differ.check(read.vocabulary, str(folder / SENTENCES)) if read.vocabulary else ()
    if read.rule_set is None:
        return [*sentences]
    texts = reading_level.check(measured_passages(read.rule_set, folder))
    unread = unread_files.check(read.rule_set, folder)
    return [*checks.suspicions(read.rule_set), *sentences, *texts, *unread]


def usual_rules() -> Path:
    """Return the folder `rules` where the user is, when it holds a rule set, else the rules of the wheel."""
    return Path(RULES) if (Path(RULES) / SETTINGS).is_file() else default_rules()


def examples_folder(rules: Path, given: str | Path | None) -> Path | None:
    """Return the folder with examples: the one that is given, or the one beside the rules; None when there is none.

    Raises:
        UsageError: when the given folder is not there.
    """
    if given is None:
        beside = (rules if rules.name not in ("", "..") else rules.resolve()).parent / EXAMPLES
        return beside if is_folder(beside) else None
    if not str(given):
        remedy = "Noem een map, of laat --voorbeelden weg."
        raise UsageError(Problem("lege-mapnaam", "de naam van de map met voorbeelden is leeg", remedy))
    if not is_folder(Path(given)):
        what = f"de map {quoted_path(given)} met voorbeelden bestaat niet"
        raise UsageError(Problem("map-ontbreekt", what, "Controleer de naam van de map."))
    return Path(given)


def without_example(rules: RuleSet, folder: Path) -> Iterator[Problem]:
    """Yield the rules that no example names, and the examples that cannot be read."""
    problems: list[Problem] = []
    files = RuleFiles(folder, problems)
    texts = [files.text(path) for path in files.rules()]
    files.all_read()
    yield from problems
    named = {name for text in texts if text for name in named_in(text)}
    yield from every_rule_shown.check(rules, named, str(folder))
