"""The sentences of an example: each is known, stands where it belongs, and names only what exists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import ProfileError
from strategiekeuze.language.quoting import choices, quoted
from strategiekeuze.language.rules.conditions import conclusion_of, fits_on_one_line, test_of
from strategiekeuze.language.rules.lines import line_of
from strategiekeuze.language.rules.translator import match_of, unmatched
from strategiekeuze.language.sentences.vocabulary import SentenceKind
from strategiekeuze.model.advice import Certainty
from strategiekeuze.model.rule import Comparison
from strategiekeuze.service.examples.cases import GIVEN, THEN, cases_of, roles
from strategiekeuze.service.examples.facts_table import read_facts
from strategiekeuze.service.examples.profiles import find_profile, profile_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from strategiekeuze.language.gherkin.feature import Cell, Scenario, Step
    from strategiekeuze.language.rules.context import Context
    from strategiekeuze.language.rules.lines import Line
    from strategiekeuze.language.sentences.vocabulary import Match, Sentence
    from strategiekeuze.model.rule import RuleSet

PROFILE, FACTS = "profiel", "feiten"
STARTS = frozenset({PROFILE, FACTS})
"""The sentences of an example that tell a profile; every other one says what must come out."""

EVERY_KIND = frozenset(SentenceKind)
KINDS = {
    GIVEN: frozenset({SentenceKind.CONDITION, SentenceKind.EXAMPLE}),
    THEN: frozenset({SentenceKind.CONCLUSION, SentenceKind.EXAMPLE}),
}


def role_of(sentence: Sentence) -> str:
    """Return under which word a sentence belongs in an example."""
    if sentence.kind is SentenceKind.EXAMPLE:
        return GIVEN if sentence.id in STARTS else THEN
    return GIVEN if sentence.kind is SentenceKind.CONDITION else THEN


class ExampleSentences:
    """Check the steps of examples against one rule set."""

    def __init__(self, context: Context, rules: RuleSet, folder: Path, top: Path) -> None:
        self._context = context
        self._rules = rules
        self._folder = folder
        self._top = top
        self._values: dict[str, Callable[[Match, Line], None]] = {
            "strategie": self._strategy,
            "regel": self._rule,
            "profiel": self._profile,
        }

    def check(self, scenario: Scenario, *, whole: bool) -> None:
        """Report what is wrong in the steps, for every row; a scenario that lost a step may lack its profile."""
        for case in cases_of(scenario, {}):
            pairs = [(step, self._match(role, step, case.cells)) for role, step in roles(scenario.steps)]
            first = pairs[0][1] if pairs else None
            if whole and first and first.sentence.id not in STARTS:
                self._no_profile(scenario, pairs[0][0])

    def _no_profile(self, scenario: Scenario, step: Step) -> None:
        what = f"{quoted(scenario.title)} begint niet met een profiel"
        remedy = 'Begin met een profiel, bijvoorbeeld: Gegeven het profiel "eersel"'
        self._context.report("profiel-ontbreekt", what, remedy, step.place)

    def _match(self, role: str, step: Step, cells: Mapping[str, Cell]) -> Match | None:
        line = line_of(step, cells)
        found = self._context.vocabulary.match(line.text, EVERY_KIND)
        fitting = [match for match in found if role_of(match.sentence) == role]
        if role not in KINDS:
            return None
        if not found:
            unmatched(line, KINDS[role], self._context)
        elif not fitting:
            self._misplaced(role, line)
        elif match_of(line, frozenset(match.sentence.kind for match in fitting), self._context):
            self._meaning(fitting[0], line)
        return fitting[0] if fitting else None

    def _misplaced(self, role: str, line: Line) -> None:
        word, other = ("een uitkomst", "Dan") if role == GIVEN else ("een gegeven", "Gegeven")
        what = f"deze zin is {word} en hoort hier niet"
        self._context.report("zin-hoort-niet", what, f"Zet deze zin onder {other}.", line.place)

    def _meaning(self, match: Match, line: Line) -> None:
        if match.sentence.kind is SentenceKind.CONDITION:
            self._condition(match, line)
        elif match.sentence.kind is SentenceKind.CONCLUSION:
            self._conclusion(match, line)
        elif match.sentence.id == FACTS:
            _, problems = read_facts(line.table, self._rules.feiten, line.place)
            self._context.problems.extend(problems)
        elif fits_on_one_line(line, self._context):
            for check in (check for name, check in self._values.items() if match.parameter(name)):
                check(match, line)
            if match.sentence.id == "zekerheid":
                self._certainty(match, line)

    def _condition(self, match: Match, line: Line) -> None:
        test = test_of(match, line, self._context)
        if test is not None and not isinstance(test, Comparison):
            remedy = "Een bevinding volgt uit feiten. Noem die feiten."
            self._context.report("bevinding-gegeven", "een voorbeeld kan geen bevinding geven", remedy, line.place)

    def _conclusion(self, match: Match, line: Line) -> None:
        conclusion = conclusion_of(match, line, self._context)
        if conclusion is not None and all(rule.conclusie != conclusion for rule in self._rules.regels):
            remedy = "Controleer het besluit. Klopt het, dan ontbreekt er een regel."
            self._context.report("besluit-zonder-regel", "geen enkele regel besluit dit", remedy, line.place)

    def _strategy(self, match: Match, line: Line) -> None:
        given = match.parameter("strategie")
        if given:
            self._context.strategy(given.words[0], line.at(given))

    def _rule(self, match: Match, line: Line) -> None:
        given = match.parameter("regel")
        if given and given.words[0] not in self._rules.by_id:
            known = sorted(self._rules.by_id)
            what = f"de regel {quoted(given.words[0])} bestaat niet"
            self._context.unknown("onbekende-regel", what, given.words[0], known, line.at(given))

    def _certainty(self, match: Match, line: Line) -> None:
        given = match.parameter("tekst")
        if given and given.words[0] not in set(Certainty):
            what = f"de zekerheid {quoted(given.words[0])} bestaat niet"
            self._context.report("onbekende-zekerheid", what, f"Kies uit: {choices(Certainty)}.", line.at(given))

    def _profile(self, match: Match, line: Line) -> None:
        given = match.parameter(PROFILE)
        if given is None:
            return
        try:
            _, problems = profile_in(find_profile(given.words[0], self._folder, self._top), self._rules.feiten)
        except ProfileError as error:
            problems = error.problems
        self._context.problems.extend(problem.at(line.at(given)) for problem in problems)
