"""The sentences of `taal.yaml`: which forms there are, and which form a step has."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from cucumber_expressions.errors import CucumberExpressionError
from cucumber_expressions.expression import CucumberExpression
from cucumber_expressions.parameter_type import ParameterType
from cucumber_expressions.parameter_type_registry import ParameterTypeRegistry

from strategiekeuze.model.facts import DESCRIPTIVE, NUMBERS, Facts, Kind
from strategiekeuze.suggestion import likeness

if TYPE_CHECKING:
    from collections.abc import Sequence

NUMBER = r"\d[\d.,]*"
QUOTED = r'"[^"]*"'
SEVERAL = rf"{QUOTED}(?:(?:,| of|, of) {QUOTED})*"
FIXED = {
    "strategie": QUOTED,
    "bevinding": QUOTED,
    "profiel": QUOTED,
    "regel": QUOTED,
    "tekst": QUOTED,
    "trede": r"\d+",
}
"""Parameters that do not stand for a fact."""

NEAR_SENTENCE = 0.72
"""Lowest likeness at which a sentence is offered instead of an unknown one."""


class SentenceKind(StrEnum):
    """What a sentence is for."""

    CONDITION = "voorwaarde"
    CONCLUSION = "conclusie"
    EXAMPLE = "voorbeeldstap"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One entry of `taal.yaml`; fields that do not belong to its kind are empty."""

    id: str
    kind: SentenceKind
    form: str
    fact: str = ""
    operator: str = ""
    value: str = ""
    finding: str = ""
    table: str = ""
    effect: str = ""
    points: int = 0


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that a step gives: its name, its text as written, and where it starts in the step."""

    name: str
    text: str
    start: int

    @property
    def words(self) -> tuple[str, ...]:
        """The quoted texts, or the bare text when nothing is quoted."""
        return tuple(re.findall(r'"([^"]*)"', self.text)) or (self.text,)


@dataclass(frozen=True, slots=True)
class Match:
    """A step that has the form of a sentence."""

    sentence: Sentence
    parameters: tuple[Parameter, ...]

    def parameter(self, name: str) -> Parameter | None:
        """Return the parameter with this name, None when the sentence has none."""
        return next((each for each in self.parameters if each.name == name), None)


class Vocabulary:
    """All sentences of a rule set, ready to match."""

    def __init__(self, sentences: Sequence[tuple[Sentence, CucumberExpression]]) -> None:
        self.sentences = tuple(sentence for sentence, _ in sentences)
        self._expressions = tuple(sentences)

    def match(self, text: str, kinds: frozenset[SentenceKind]) -> tuple[Match, ...]:
        """Return every sentence of these kinds whose form the text has; more than one is a fault in `taal.yaml`."""
        return tuple(
            Match(sentence, parameters_of(expression, text))
            for sentence, expression in self._expressions
            if sentence.kind in kinds and expression.match(text) is not None
        )

    def nearest(self, text: str, kinds: frozenset[SentenceKind]) -> str:
        """Return the sentence most like the text with the user's own values filled in; empty when none is near."""
        bare = masked(text)
        options = [(likeness(bare, masked(shown(each.form))), each) for each in self.sentences if each.kind in kinds]
        best, sentence = max(options, key=lambda option: option[0], default=(0.0, None))
        return filled(shown(sentence.form), text) if sentence and best >= NEAR_SENTENCE else ""


def parameter_patterns(facts: Facts) -> dict[str, str]:
    """Return the pattern of every parameter: from the facts, their groups, and the wheel."""
    patterns = dict(FIXED)
    patterns |= dict.fromkeys(facts.groups, QUOTED)
    for fact in facts.feiten:
        if fact.soort in NUMBERS:
            patterns[fact.parameter or fact.soort] = NUMBER
        elif fact.soort not in DESCRIPTIVE and fact.soort is not Kind.YES_NO:
            patterns[fact.sleutel] = SEVERAL
    return patterns


def registry_of(facts: Facts) -> ParameterTypeRegistry:
    """Return the registry of parameter types."""
    registry = ParameterTypeRegistry()
    for name, pattern in parameter_patterns(facts).items():
        registry.define_parameter_type(ParameterType(name, pattern, str, None, False, False))  # noqa: FBT003
    return registry


def parameters_of(expression: CucumberExpression, text: str) -> tuple[Parameter, ...]:
    """Return the values in a text that matches."""
    arguments = expression.match(text) or []
    return tuple(Parameter(each.parameter_type.name, each.group.value, each.group.start) for each in arguments)


class Grammar:
    """The parameter types of a rule set, to compile sentence forms with."""

    def __init__(self, facts: Facts) -> None:
        self._registry = registry_of(facts)

    def compile(self, form: str) -> CucumberExpression | str:
        """Return the compiled form, or what is wrong with it."""
        try:
            return CucumberExpression(form, self._registry)
        except CucumberExpressionError as error:
            undefined = re.search(r"Undefined parameter type '([^']*)'", str(error))
            return f'de soort waarde "{undefined[1]}" bestaat niet' if undefined else "haakjes of strepen kloppen niet"


def shown(form: str) -> str:
    """Return an expression as people read it: the longer form, the last alternative."""
    text = re.sub(r"\(([^)]*)\)", r"\1", form)
    return re.sub(r"[^\s/]+(?:/[^\s/]+)+", lambda match: match.group().rsplit("/", 1)[1], text)


def masked(text: str) -> str:
    """Replace values and parameters, so that only the wording counts."""
    return re.sub(rf"\{{\w+\}}|{QUOTED}|{NUMBER}", "_", text).casefold()


def filled(form: str, text: str) -> str:
    """Put the values of a text in the places of the same kind in a form; the rest keep their names."""
    quoted, numbers = re.findall(QUOTED, text), re.findall(NUMBER, re.sub(QUOTED, "", text))

    def value(match: re.Match[str]) -> str:
        pool = numbers if match.group(1) in ("aantal", "score", "fte", "decimaal", "trede") else quoted
        return pool.pop(0) if pool else match.group()

    return re.sub(r"\{(\w+)\}", value, form)
