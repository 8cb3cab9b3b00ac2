"""The order in which the lines of a feature file may follow each other."""

from __future__ import annotations

from enum import StrEnum

from strategiekeuze.language.gherkin.line import Kind


class Where(StrEnum):
    """How far into a file a line stands."""

    HEADER = "onder Functionaliteit of Regel"
    BACKGROUND = "onder Achtergrond"
    SCENARIO = "onder een scenario"
    STEPS = "onder een stap"
    STEP_TABLE = "onder een tabel bij een stap"
    STEP_TEXT = "onder een tekst bij een stap"
    EXAMPLES = "onder Voorbeelden"
    EXAMPLES_TABLE = "onder een tabel met voorbeelden"


SCENARIO = {
    Kind.SCENARIO: Where.SCENARIO,
    Kind.OUTLINE: Where.SCENARIO,
    Kind.RULE: Where.HEADER,
}
EXAMPLES = {Kind.EXAMPLES: Where.EXAMPLES}
STEPS = {Kind.STEP: Where.STEPS}

NEXT: dict[Where, dict[Kind, Where]] = {
    Where.HEADER: {**SCENARIO, Kind.BACKGROUND: Where.BACKGROUND},
    Where.BACKGROUND: {**SCENARIO, **STEPS},
    Where.SCENARIO: {**SCENARIO, **STEPS, **EXAMPLES},
    Where.STEPS: {**SCENARIO, **STEPS, **EXAMPLES, Kind.ROW: Where.STEP_TABLE, Kind.QUOTES: Where.STEP_TEXT},
    Where.STEP_TABLE: {**SCENARIO, **STEPS, **EXAMPLES, Kind.ROW: Where.STEP_TABLE},
    Where.STEP_TEXT: {**SCENARIO, **STEPS, **EXAMPLES},
    Where.EXAMPLES: {**SCENARIO, **EXAMPLES, Kind.ROW: Where.EXAMPLES_TABLE},
    Where.EXAMPLES_TABLE: {**SCENARIO, **EXAMPLES, Kind.ROW: Where.EXAMPLES_TABLE},
}
"""Where a line of a kind leads to; a kind that is not there cannot stand there."""

PROSE = frozenset({Where.HEADER, Where.BACKGROUND, Where.SCENARIO, Where.EXAMPLES})
"""Where free text may stand. Gherkin takes there for text whatever it does not know."""

TABLES = frozenset({Where.STEP_TABLE, Where.EXAMPLES_TABLE})
