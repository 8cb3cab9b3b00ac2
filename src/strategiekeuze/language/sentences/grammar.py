"""The parameter types of a rule set, and sentence forms compiled with them. Only importer of cucumber_expressions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import prod

from cucumber_expressions.errors import CucumberExpressionError
from cucumber_expressions.expression import CucumberExpression
from cucumber_expressions.parameter_type import ParameterType
from cucumber_expressions.parameter_type_registry import ParameterTypeRegistry

from strategiekeuze.language.quoting import meant, quoted
from strategiekeuze.model.facts import DESCRIPTIVE, NUMBERS, Facts, Kind

# A number is bounded, so that a form with several of them cannot be made to backtrack for long.
NUMBER = r"[0-9][0-9.,]{0,19}"
QUOTED = r'"[^"]*"'
SEVERAL = rf"{QUOTED}(?:(?:,| of|, of) {QUOTED})*"
FIXED = {
    "strategie": QUOTED,
    "bevinding": QUOTED,
    "profiel": QUOTED,
    "regel": QUOTED,
    "tekst": QUOTED,
    "trede": NUMBER,
    "aantal": NUMBER,
}
"""Parameters that do not stand for a fact; an {aantal} may do both."""

PARAMETER = re.compile(r"\{([^{}]*)\}")
OPTIONAL = re.compile(r"\([^)]*\)")
ALTERNATIVES = re.compile(r"[^\s/]+(?:/[^\s/]+)+")

PLAIN = re.compile(r"[^{(/\\]*")

MAX_SIGNS = 200
MAX_PARAMETERS = 4
MAX_LISTS = 2
MAX_READINGS = 64
"""Bounds on a sentence form: within these no step, however odd, takes long to match."""


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


class Expression:
    """A sentence form, ready to match."""

    def __init__(self, form: str, compiled: CucumberExpression) -> None:
        self.form = form
        self._compiled = compiled
        self._start = plain_start(form)

    def match(self, text: str) -> tuple[Parameter, ...] | None:
        """Return the values in a text of this form, None when it has another form."""
        # Most sentences start otherwise, and the library takes long to say no.
        found = self._compiled.match(text) if text.startswith(self._start) else None
        if found is None:
            return None
        return tuple(Parameter(each.parameter_type.name, each.group.value, each.group.start) for each in found)


class Grammar:
    """The parameter types of a rule set, to compile sentence forms with."""

    def __init__(self, facts: Facts) -> None:
        self._patterns = parameter_patterns(facts)
        self._registry = registry_of(self._patterns)

    @property
    def numbers(self) -> frozenset[str]:
        """The parameters that stand for a number."""
        return frozenset(name for name, pattern in self._patterns.items() if pattern == NUMBER)

    def compile(self, form: str) -> Expression | str:
        """Return the compiled form, or what is wrong with it."""
        names = parameters_in(form)
        unknown = next((name for name in names if name not in self._patterns), None)
        if unknown is not None:
            near = meant("{" + unknown + "}", ["{" + name + "}" for name in self._patterns])
            return f"{quoted('{' + unknown + '}')} bestaat niet. {near}".strip()
        lists = sum(self._patterns[name] == SEVERAL for name in names)
        if len(form) > MAX_SIGNS or len(names) > MAX_PARAMETERS or lists > MAX_LISTS or readings(form) > MAX_READINGS:
            return "hij is te lang of heeft te veel keuzes"
        try:
            return Expression(form, CucumberExpression(form, self._registry))
        except CucumberExpressionError:
            return "haakjes of strepen kloppen niet"


def plain_start(form: str) -> str:
    """Return the words with which every text of a form starts."""
    plain = PLAIN.match(form)
    start = plain[0] if plain else ""
    # The last word before a / is one of a choice.
    return start[: start.rfind(" ") + 1] if form[len(start) :].startswith("/") else start


def parameters_in(form: str) -> tuple[str, ...]:
    """Return the names of the parameters in a form, in order."""
    return tuple(PARAMETER.findall(form))


def readings(form: str) -> int:
    """Return how many texts a form stands for, its parameters apart."""
    choices = (words.count("/") + 1 for words in ALTERNATIVES.findall(form))
    return int(prod(choices) * 2 ** len(OPTIONAL.findall(form)))


def parameter_patterns(facts: Facts) -> dict[str, str]:
    """Return the pattern of every parameter: from the facts, their groups, and the wheel."""
    patterns = dict(FIXED)
    patterns |= dict.fromkeys(facts.groups, QUOTED)
    for fact in facts.feiten:
        if fact.soort in NUMBERS:
            patterns[fact.parameter or str(fact.soort)] = NUMBER
        elif fact.soort not in DESCRIPTIVE and fact.soort is not Kind.YES_NO:
            patterns[fact.sleutel] = SEVERAL
    return patterns


def registry_of(patterns: dict[str, str]) -> ParameterTypeRegistry:
    """Return a registry of our parameter types only: those of the library match anything, in English."""
    registry = ParameterTypeRegistry()
    registry.parameter_type_by_name.clear()
    registry.parameter_types_by_regexp.clear()
    for name, pattern in patterns.items():
        registry.define_parameter_type(ParameterType(name, pattern, str, None, False, False))  # noqa: FBT003
    return registry
