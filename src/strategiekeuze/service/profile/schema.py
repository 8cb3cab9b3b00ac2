"""The JSON Schema of a profile, from the declared facts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from strategiekeuze.language.numbers import show_number
from strategiekeuze.language.profile.judgements import FIELDS
from strategiekeuze.language.profile.judgements import SECTION as JUDGEMENTS
from strategiekeuze.language.profile.responses import SECTION, answerable
from strategiekeuze.language.profile.sections import is_section
from strategiekeuze.model.facts import HUNDREDTHS, NUMBERS, Fact, Kind
from strategiekeuze.model.responses import DO_NOT_KNOW
from strategiekeuze.service.rules import load_rules

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.model.facts import Facts

DIALECT = "https://json-schema.org/draft/2020-12/schema"
UNKNOWN = {"enum": ["onbekend", None]}
"""What a user may write for a fact that is not known."""


def profile_schema(folder: str | None = None) -> str:
    """Return the schema of a profile for a rule set, as JSON text.

    An editor reads `50.000` and `2,5` with the eyes of YAML: as the number 50 and as text. So a number may also be a
    text or a number outside the bounds; the program itself reads it the Dutch way and checks the bounds.

    Raises:
        RulesError: when the rule set is malformed.
    """
    rule_set = load_rules(folder)
    schema = {
        "$schema": DIALECT,
        "title": f"Profiel voor {rule_set.naam}",
        "description": "Een veld dat ontbreekt is onbekend. " + rule_set.wiel.voorbehoud,
        **fields(rule_set.feiten),
        "$defs": {fact.sleutel: responses(fact) for fact in rule_set.feiten.feiten if answerable(fact)},
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def fields(facts: Facts) -> dict[str, Any]:
    """Return the fields of a profile: facts at the top, and sections with theirs."""
    stated = [fact for fact in facts.feiten if fact.op_te_geven]
    sections = dict.fromkeys(fact.rubriek for fact in stated if fact.rubriek)
    top = mapping(fact for fact in stated if not fact.rubriek)
    for section in sections:
        top["properties"][section] = mapping(fact for fact in stated if fact.rubriek == section)
    if is_section(SECTION, SECTION, facts):
        top["properties"][SECTION] = answered(facts)
    if is_section(JUDGEMENTS, JUDGEMENTS, facts):
        top["properties"][JUDGEMENTS] = judged()
    return top


def judged() -> dict[str, Any]:
    """Return the section with what people weigh differently."""
    day = {"type": "string", "format": "date"}
    fields = {name: day if name == "op" else {"type": ["string", "number"]} for name in FIELDS}
    return {
        "description": "Wat mensen anders wegen dan de regels: over welke regel of strategie, wie, wanneer en waarom. "
        "Het advies toont dit en rekent er niet mee.",
        "type": ["array", "null"],
        "items": {"type": "object", "additionalProperties": False, "required": list(FIELDS), "properties": fields},
    }


def answered(facts: Facts) -> dict[str, Any]:
    """Return the section with who answered what; each fact may be written by its name or its key."""
    names = {name: fact.sleutel for fact in facts.feiten if answerable(fact) for name in (fact.naam, fact.sleutel)}
    return {
        "description": "Wie wat antwoordde. Het advies hangt hier niet van af.",
        "type": ["object", "null"],
        "additionalProperties": False,
        "properties": {name: {"$ref": f"#/$defs/{key}"} for name, key in names.items()},
    }


def responses(fact: Fact) -> dict[str, Any]:
    """Return what the responses to a fact may be."""
    text = {"type": ["string", "number", "null"]}
    answer = {"anyOf": [*forms(fact), {"enum": [DO_NOT_KNOW, "onbekend"]}]}
    return {
        "description": fact.vraag,
        "type": ["array", "null"],
        "items": {
            "type": "object",
            "additionalProperties": False,
            "required": ["rol", "antwoord"],
            "properties": {"rol": {"type": ["string", "number"]}, "antwoord": answer, "notitie": text, "bewijs": text},
        },
    }


def mapping(facts: Iterable[Fact]) -> dict[str, Any]:
    """Return a mapping of facts; each may be written by its name or its key."""
    properties: dict[str, Any] = {}
    for fact in facts:
        properties |= dict.fromkeys(dict.fromkeys((fact.naam, fact.sleutel)), value(fact))
    return {"type": "object", "additionalProperties": False, "properties": properties}


def value(fact: Fact) -> dict[str, Any]:
    """Return what the value of a fact may be."""
    described = {"description": fact.vraag, "anyOf": [*forms(fact), UNKNOWN]}
    return described if fact.soort not in NUMBERS else {**described, "examples": [example(fact)]}


def forms(fact: Fact) -> list[dict[str, Any]]:
    """Return the forms a value may have."""
    if fact.soort in HUNDREDTHS:
        return [
            {"type": "number", "minimum": fact.van / 100, "maximum": fact.tot / 100},
            {"type": "string", "pattern": r"^\d+(,\d{1,2})?$"},
        ]
    if fact.soort is Kind.COUNT:
        return [
            {"type": "number", "minimum": 0, "maximum": fact.tot},
            {"type": "string", "pattern": r"^\d{1,3}(\.\d{3})+$"},
        ]
    if fact.soort is Kind.YES_NO:
        return [{"enum": ["ja", "nee"]}]
    if fact.soort is Kind.DATE:
        return [{"type": "string", "format": "date"}]
    if fact.soort is Kind.NAME:
        return [{"type": "string"}]
    names = [name for option in fact.opties for name in (option.naam, *option.ook)]
    one = {"enum": [*names, *(int(name) for name in names if name.isdigit())]}
    return [{"type": "array", "items": one, "uniqueItems": True}] if fact.soort is Kind.LIST else [one]


def example(fact: Fact) -> str:
    """Return a value as people write it."""
    return show_number(min(max(fact.van, 250), fact.tot), fact.soort)
