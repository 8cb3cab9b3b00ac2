"""The JSON Schema of a policy: its fields, and the names that a rule set's wheel knows."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from strategiekeuze.language.policy.head import ADOPTED_ON, FIRST_YEAR, LAST_YEAR, UNTIL
from strategiekeuze.language.policy.names import ADOPTED_BY
from strategiekeuze.language.policy.sections import GROUNDS, HEAD, SECTIONS
from strategiekeuze.language.policy.statements import STRENGTHS
from strategiekeuze.model.policy import Status
from strategiekeuze.service.policy.form import EXPLAINED
from strategiekeuze.service.profile.schema import DIALECT
from strategiekeuze.service.rules import load_rules
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from strategiekeuze.language.policy.sections import Section
    from strategiekeuze.model.facts import Option
    from strategiekeuze.model.policy import Statement
    from strategiekeuze.model.rule import RuleSet

Schema = dict[str, Any]

UNKNOWN: Schema = {"enum": ["onbekend", None]}
"""What a user may write for what is not known."""

TEXT: Schema = {"type": ["string", "number", "boolean", "null"]}
"""A text; an editor reads one such as 2028 or true with the eyes of YAML."""

NAME: Schema = {"type": ["string", "number", "boolean"], "not": UNKNOWN, "minLength": 1}
"""A text that must be there."""

PLACED: Schema = {
    "if": {"required": ["citaat"], "properties": {"citaat": {"not": UNKNOWN}}},
    "then": {"required": ["plek"], "properties": {"plek": {"not": UNKNOWN}}},
}
"""A quote has its place."""


def policy_schema(folder: str | None = None) -> str:
    """Return the schema of a policy for a rule set, as JSON text.

    Raises:
        RulesError: when the rule set is malformed.
    """
    rules = load_rules(folder)
    fields = {name: head_field(name, rules) for name in HEAD}
    sections = {section.key: section_schema(section) for section in SECTIONS}
    schema = {
        "$schema": DIALECT,
        "title": f"Beleid bij {rules.naam}",
        "description": "Een veld dat ontbreekt is onbekend. " + rules.wiel.voorbehoud,
        **whole({**fields, **sections}, ["titel", "status"]),
        "$defs": definitions(rules),
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def head_field(name: str, rules: RuleSet) -> Schema:
    """Return what a field about the policy as a whole may be."""
    adopter = rules.feiten.by_name.get(plain(ADOPTED_BY))
    forms: dict[str, Schema] = {
        "titel": NAME,
        "status": {"$ref": "#/$defs/status"},
        ADOPTED_BY: or_unknown(option_names(adopter.opties if adopter else ())),
        ADOPTED_ON: {"anyOf": [{"type": "string", "format": "date"}, UNKNOWN]},
        UNTIL: {"anyOf": [{"type": "integer", "minimum": FIRST_YEAR, "maximum": LAST_YEAR}, UNKNOWN]},
        "domein": or_unknown(option_names(rules.wiel.domeinen)),
    }
    return forms.get(name, TEXT)


def definitions(rules: RuleSet) -> Schema:
    """Return the names of the wheel, and the words for a status."""
    themes = [rules.feiten.by_key[key] for key in rules.wiel.themas]
    return {
        "status": {"enum": [str(status) for status in Status]},
        "strategie": named(name for each in rules.wiel.strategieen for name in (each.slug, each.naam)),
        "thema": named(name for fact in themes for name in (fact.naam, fact.sleutel)),
    }


def section_schema(section: Section[Statement]) -> Schema:
    """Return what a section may be: nothing, or a list of statements."""
    fields = {name: statement_field(name, required=name == section.first) for name in (*section.fields, *GROUNDS)}
    item = {**whole(fields, [section.first]), **PLACED}
    return {"description": EXPLAINED[section.kind], "anyOf": [{"type": "array", "items": item}, UNKNOWN]}


def statement_field(name: str, *, required: bool) -> Schema:
    """Return what a field of a statement may be."""
    forms: dict[str, Schema] = {
        "keuze": {"$ref": "#/$defs/strategie"},
        "strategie": {"$ref": "#/$defs/strategie"},
        "thema": {"$ref": "#/$defs/thema"},
        "status": {"$ref": "#/$defs/status"},
        "sterkte": {"enum": [int(strength) for strength in STRENGTHS]},
    }
    if name not in forms:
        return NAME if required else TEXT
    return forms[name] if required else {"anyOf": [forms[name], UNKNOWN]}


def whole(fields: Schema, required: Sequence[str]) -> Schema:
    """Return a mapping with these fields and no other."""
    return {"type": "object", "additionalProperties": False, "required": list(required), "properties": fields}


def option_names(options: Iterable[Option]) -> list[str]:
    """Return every name of options."""
    return [name for option in options for name in (option.naam, *option.ook)]


def or_unknown(names: Sequence[str]) -> Schema:
    """Return one of these names, or nothing; without names any text will do."""
    return {"anyOf": [named(names), UNKNOWN]} if names else TEXT


def named(names: Iterable[str]) -> Schema:
    """Return one of these names; an editor reads a name of digits as a number."""
    known = list(dict.fromkeys(names))
    return {"enum": [*known, *(int(name) for name in known if name.isdigit())]}
