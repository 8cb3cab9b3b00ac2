"""Write the answer to a question: an example at the end of a feature file, read back and run before it stays."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.errors import Place, Problem, RulesError, UsageError
from strategiekeuze.language.gherkin.reader import read_feature
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.language.source import Source, read_source
from strategiekeuze.language.writing import Change, write_all
from strategiekeuze.proof.complete.run import confirmed
from strategiekeuze.service.examples.cases import cases_in
from strategiekeuze.service.examples.expected import ADVICE, NONE, Expected
from strategiekeuze.service.examples.file import examples_in
from strategiekeuze.service.examples.folder import told, top_of
from strategiekeuze.service.examples.judged import as_advised, ending_for, looked
from strategiekeuze.service.examples.new_example import NO_ADVICE
from strategiekeuze.service.examples.spoken import speaking, spoken_in
from strategiekeuze.service.feature_files import SUFFIX
from strategiekeuze.service.new_rule.layout import headings, inserted
from strategiekeuze.service.rule_checks import examples_folder
from strategiekeuze.service.rule_questions.question import title_of
from strategiekeuze.service.verification.example import example_text

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.model.rule_question import RuleQuestion
    from strategiekeuze.service.examples.cases import Case
    from strategiekeuze.service.examples.folder import ToldExample
    from strategiekeuze.service.examples.spoken import Spoken

HEAD = (
    "# language: nl\nFunctionaliteit: Antwoorden van de werkgroep\n  Elk voorbeeld ligt op een grens van de regels.\n"
)
GROUP = "Antwoorden van de werkgroep"


@dataclass(frozen=True, slots=True)
class Written:
    """An answer that was written.

    Attributes:
        title: title of the scenario.
        agrees: whether the rules as they are give this advice; if not, the rule must change.
        example: the example as it reads back.
    """

    file: Path
    title: str
    agrees: bool
    example: ToldExample


@dataclass(frozen=True, slots=True)
class AnswerFile:
    """A feature file that takes answers; it may not be there yet.

    Attributes:
        examples: the folder with examples, when that is not the one beside the rules.
    """

    path: Path
    rules: Path
    examples: str | Path | None = None

    def check(self) -> None:
        """Check that answers can be added, before anybody is asked anything.

        Raises:
            RulesError: with the problems in the file.
        """
        source = self._source()
        if source is not None:
            self._cases(source.text, spoken_in(self.rules))

    def check_name(self) -> None:
        """Check that the file has the name of a feature file.

        Raises:
            UsageError: when it has not.
        """
        if self.path.suffix != SUFFIX:
            what = f"{quoted_path(self.path)} is geen bestand met voorbeelden"
            remedy = "Kies een naam die op .feature eindigt."
            raise UsageError(Problem("geen-feature-naam", what, remedy, Place(str(self.path))))

    def check_folder(self) -> None:
        """Check that the file lies where examples are read: else each question would come back.

        Raises:
            UsageError: when it lies elsewhere, or the folder with examples is not there.
        """
        folder = examples_folder(self.rules, self.examples)
        if folder is not None and not self.path.resolve().is_relative_to(folder.resolve()):
            what = f"{quoted_path(self.path)} staat niet in de map met voorbeelden"
            remedy = f"Kies een bestand in de map {quoted_path(folder)}."
            raise UsageError(Problem("buiten-voorbeelden", what, remedy, Place(str(self.path))))

    def can_say(self, question: RuleQuestion, *, agrees: bool) -> bool:
        """Tell whether the rule set has a sentence for an answer; only no preference may have none."""
        slug = question.advies_nu if agrees else question.advies_anders
        return slug is not None or NO_ADVICE in spoken_in(self.rules).rules.voorbeeldzinnen

    def write(self, question: RuleQuestion, *, agrees: bool) -> Written:
        """Add the example for an answer: the advice of the rules as they are, or that of the other rule.

        Raises:
            RulesError: when the file cannot be read or written, or is no good feature file.
            EngineDifferenceError: when the engine does not say what the example says; nothing is written then.
        """
        spoken, source = spoken_in(self.rules), self._source()
        before = source.text if source else HEAD
        asked = title_of(question.regel, question.naam_nu if agrees else question.naam_anders)
        title = free_title(asked, self._titles(before))
        after = self._with_example(question, before, title, spoken, agrees=agrees)
        slug = question.advies_nu if agrees else question.advies_anders
        example = self._confirmed(after, title, slug, spoken, agrees=agrees)
        content = source.encoded(after) if source else after.encode()
        problem = write_all([Change(self.path, content, source.content if source else None)])
        if problem:
            raise RulesError(problem)
        return Written(self.path, title, agrees, example)

    def _with_example(self, question: RuleQuestion, text: str, title: str, spoken: Spoken, *, agrees: bool) -> str:
        slug = question.advies_nu if agrees else question.advies_anders
        example = question.voorbeeld.model_copy(update={"titel": title, "uitkomst": slug})
        lines = textwrap.dedent(example_text(example, spoken.rules)).rstrip("\n").split("\n")
        return inserted(text, tuple(lines), GROUP if headings(text) else "")

    def _confirmed(self, text: str, title: str, slug: str | None, spoken: Spoken, *, agrees: bool) -> ToldExample:
        """Return the example as it reads back, after checking that it says of the profile what was answered."""
        case = next(each for each in self._cases(text, spoken) if each.scenario.title == title)
        with speaking(spoken):
            found = told(case, self.path.resolve().parent, self._top())
        wanted = Expected(NONE) if slug is None else Expected(ADVICE, slug)
        confirmed(holds=found.expected == (wanted,))
        machine = Machine(spoken.rules, EngineChoice.EVALUATOR)
        confirmed(holds=as_advised(found, ending_for(machine, found, looked(machine, found))) is agrees)
        return found

    def _cases(self, text: str, spoken: Spoken) -> list[Case]:
        with speaking(spoken):
            read = examples_in(text, str(self.path), self.path.resolve(), self._top(), spoken)
        if read.problems or read.feature is None:
            raise RulesError(*read.problems)
        return cases_in(read.feature)

    def _titles(self, text: str) -> set[str]:
        feature, _ = read_feature(text, str(self.path))
        return {each.title.casefold() for each in feature.scenarios} if feature else set()

    def _top(self) -> Path:
        return top_of(self.path.resolve().parent, self.rules)

    def _source(self) -> Source | None:
        """Return the file, None when it is not there yet.

        Raises:
            RulesError: when it cannot be read.
        """
        if not self.path.exists():
            return None
        source = read_source(self.path)
        if isinstance(source, Problem):
            raise RulesError(source)
        return source


def free_title(title: str, taken: set[str]) -> str:
    """Return a title, with a number behind it when it is taken."""
    number, found = 1, title
    while found.casefold() in taken:
        number += 1
        found = f"{title} ({number})"
    return found
