"""The sentences of a rule set, also when its rules have faults."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import RulesError, Severity
from strategiekeuze.language.rule_set.reader import read_rule_set
from strategiekeuze.service.rules import default_rules

if TYPE_CHECKING:
    from strategiekeuze.language.sentences.vocabulary import Sentence
    from strategiekeuze.model.rule import RuleSet


def read_sentences(folder: str | None) -> tuple[RuleSet, tuple[Sentence, ...]]:
    """Return a rule set as far as it can be read, with its sentences.

    Faults in the rules themselves do not stop it: who looks up a sentence is often about to mend one.

    Args:
        folder: the rule set; None for the rules of the wheel.

    Raises:
        RulesError: when the facts, the sentences or the wheel cannot be read.
    """
    read = read_rule_set(Path(folder) if folder is not None else default_rules(), default_rules())
    if read.rule_set is None or read.vocabulary is None:
        raise RulesError(*(problem for problem in read.problems if problem.severity is Severity.ERROR))
    return read.rule_set, read.vocabulary.sentences
