"""Which questions need no answer any more, because an answer of a moment ago says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.service.examples.judged import judged_examples
from strategiekeuze.service.examples.spoken import spoken_in
from strategiekeuze.service.rule_questions.expressible import worded
from strategiekeuze.service.rule_questions.mutations import mutations
from strategiekeuze.service.rule_questions.noticing import Watch
from strategiekeuze.service.rule_questions.sentences import Writer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from strategiekeuze.model.rule_question import RuleQuestion
    from strategiekeuze.service.examples.folder import ToldExample
    from strategiekeuze.service.examples.spoken import Spoken
    from strategiekeuze.service.rule_questions.answering import Written
    from strategiekeuze.service.rule_questions.mutations import Mutation


class Settled:
    """The answers that were written so far."""

    def __init__(self, rules: Path, sha256: str) -> None:
        """Start without answers.

        Args:
            rules: the folder with the rules that the questions are about.
            sha256: of those rules; of other rules an answer says nothing about these questions.
        """
        self._rules = rules
        self._sha256 = sha256
        self._asked: list[RuleQuestion] = []
        self._examples: list[ToldExample] = []

    def add(self, question: RuleQuestion, written: Written) -> None:
        """Remember an answer."""
        self._asked.append(question)
        if written.agrees:
            self._examples.append(written.example)

    def holds(self, question: RuleQuestion) -> bool:
        """Tell whether a question is settled: its profile was asked about, or an answer notices its change.

        An answer that the rules do not give yet notices nothing: what they become is still open.
        """
        if any(each.voorbeeld.profiel == question.voorbeeld.profiel for each in self._asked):
            return True
        spoken = spoken_in(self._rules)
        if not self._examples or spoken.rules.sha256 != self._sha256:
            return False
        watch = Watch(spoken.machine.program, judged_examples(spoken.machine, self._examples))
        return any(watch.notices(each) for each in changes_asked(question, spoken))


def changes_asked(question: RuleQuestion, spoken: Spoken) -> Iterator[Mutation]:
    """Yield the change that a question is about."""
    rules = spoken.rules.regels
    places = [place for place, each in enumerate(rules) if each.id == question.regel]
    for each in worded(mutations(spoken.machine.program, places), rules, Writer(spoken.context())):
        if (each.sentence, each.other) == (question.zin, question.andere_zin):
            yield each.mutation
