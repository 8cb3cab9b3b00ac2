"""The rule set that gets a new rule, with its language, and the new rule as far as it is known."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, RulesError, Severity, UsageError
from strategiekeuze.language.rule_set.files import SETTINGS, RuleFiles, folder_problem
from strategiekeuze.language.rule_set.reader import read_rule_set
from strategiekeuze.language.rule_set.settings import read_settings
from strategiekeuze.language.rules.context import Context
from strategiekeuze.language.yaml.reader import read_yaml
from strategiekeuze.model.rule import Conclusion, Effect, Rule
from strategiekeuze.service.rule_checks import EXAMPLES, examples_folder
from strategiekeuze.service.rules import all_problems, default_rules

if TYPE_CHECKING:
    from strategiekeuze.language.sentences.vocabulary import Vocabulary
    from strategiekeuze.model.rule import Condition, RuleSet

UNDECIDED = Conclusion(soort=Effect.FINDING, doel="")
"""What a new rule concludes as long as nobody has said so."""


@dataclass(frozen=True)
class Frame:
    """A rule set without problems, and the folder with its examples."""

    folder: Path
    examples: Path
    rule_set: RuleSet
    vocabulary: Vocabulary

    @cached_property
    def conclusions(self) -> frozenset[str]:
        """What the rules of this set may conclude."""
        path = self.folder / SETTINGS
        root = read_yaml(path.read_text("utf-8-sig"), str(path)).root
        return read_settings(root, []).conclusions if root else frozenset()

    @cached_property
    def files(self) -> tuple[str, ...]:
        """The feature files with rules, by their path in the folder."""
        found = RuleFiles(self.folder, []).rules()
        return tuple(path.relative_to(self.folder).as_posix() for path in found)

    def context(self) -> Context:
        """Return what the rules refer to, with no problems yet."""
        rules = self.rule_set
        effects = [rule.conclusie for rule in rules.regels]
        findings = tuple(dict.fromkeys(each.doel for each in effects if each.soort is Effect.FINDING))
        language = (rules.feiten, rules.wiel, rules.bronnen, self.vocabulary, self.conclusions)
        return Context(*language, findings=lambda: findings)

    def file_of(self, place: str) -> str:
        """Return the path in the folder of the file in which a rule stands."""
        return Path(place).relative_to(self.folder).as_posix()


@dataclass(frozen=True, slots=True)
class Written:
    """One condition as it will stand in the scenario.

    Attributes:
        keyword: En or Maar; the first condition of a rule starts with Gegeven, whatever stands here.
        names: the findings in the table below the sentence, none when there is no table.
    """

    keyword: str
    sentence: str
    condition: Condition
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A new rule, as far as it is known.

    Attributes:
        sentence: what it concludes, as it will stand behind Dan.
        file: path in the folder with rules.
        group: heading (Regel) under which it comes, empty for none.
        facts: facts of the example that the author gives, each with its value.
    """

    conclusion: Conclusion = UNDECIDED
    sentence: str = ""
    conditions: tuple[Written, ...] = ()
    title: str = ""
    sources: tuple[str, ...] = ()
    own_work: bool = False
    file: str = ""
    group: str = ""
    id: str = ""
    text: str = ""
    facts: tuple[tuple[str, str], ...] = ()

    def rule(self, where: str) -> Rule:
        """Return the rule that this will be, with the place that problems with it get."""
        return Rule(
            id=self.id,
            titel=self.title,
            groep=self.group,
            voorwaarden=tuple(each.condition for each in self.conditions),
            conclusie=self.conclusion,
            bronnen=self.sources,
            eigen_werk=self.own_work,
            tekst=self.id,
            plaats=Place(where),
        )


def read_frame(folder: Path, given: str | Path | None = None) -> Frame:
    """Return a rule set that may get a new rule.

    Args:
        folder: folder with `regelset.yaml`.
        given: folder with examples; without it `features` beside the rules.

    Raises:
        RulesError: with every problem in the rule set as it is now.
        UsageError: when there is no folder for examples.
    """
    problem = folder_problem(folder)
    if problem:
        raise RulesError(problem)
    examples = examples_folder(folder, given)
    if examples is None:
        remedy = f'Maak een map "{EXAMPLES}", of noem een andere met --voorbeelden.'
        raise UsageError(Problem("map-ontbreekt", "naast de regels staat geen map met voorbeelden", remedy))
    read = read_rule_set(folder, default_rules())
    errors = errors_in(all_problems(read, folder))
    if errors or read.rule_set is None or read.vocabulary is None:
        raise RulesError(*errors)
    return Frame(folder, examples, read.rule_set, read.vocabulary)


def errors_in(problems: list[Problem]) -> list[Problem]:
    """Return the problems that stop."""
    return [problem for problem in problems if problem.severity is Severity.ERROR]
