"""The JSON Schema of an advice, from the model."""

from __future__ import annotations

import json
from typing import Any

from strategiekeuze.model.advice import Advice
from strategiekeuze.service.profile.schema import DIALECT

HEX = "^[0-9a-f]{64}$"
SHORT_HEX = "^[0-9a-f]{16}$"
HASHES = ("regelset_sha256", "teksten_sha256", "profiel_sha256", "afwegingen_sha256", "sha256")
SCHEMA_DESCRIPTION = (
    "Een advies van strategiekeuze. Het veld formaat is de versie van deze vorm. Onder ontvangstbewijs staat wat "
    "nodig is om het advies te herhalen."
)


def advice_schema() -> str:
    """Return the schema of an advice as `strategiekeuze advies --json` prints it, as JSON text."""
    made = bare(Advice.model_json_schema(mode="serialization"))
    receipt = made["$defs"]["Receipt"]
    receipt["properties"] |= {name: hashes(HEX) for name in HASHES}
    parts = made["$defs"]["RuleSetParts"]["properties"]
    parts |= {name: {"type": "object", "additionalProperties": hashes(SHORT_HEX)} for name in parts}
    whole = {"$schema": DIALECT, "title": "Advies", "description": SCHEMA_DESCRIPTION, **all_required(made)}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def hashes(pattern: str) -> dict[str, str]:
    """Return what a hash may be."""
    return {"type": "string", "pattern": pattern}


def bare(value: Any) -> Any:  # noqa: ANN401 - any value of JSON
    """Return a schema without the names and remarks of our Python classes, which say nothing to others."""
    if isinstance(value, list):
        return [bare(each) for each in value]
    if not isinstance(value, dict):
        return value
    kept = {
        key: each for key, each in value.items() if not isinstance(each, str) or key not in ("title", "description")
    }
    return {key: bare(each) for key, each in kept.items() if key != "default"}


def all_required(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema in which every field must be there: an advice always writes all of them."""
    definitions = {name: demanding(each) for name, each in schema["$defs"].items()}
    return {**demanding({key: each for key, each in schema.items() if key != "$defs"}), "$defs": definitions}


def demanding(schema: dict[str, Any]) -> dict[str, Any]:
    """Return one schema in which every field must be there."""
    return {**schema, "required": list(schema["properties"])} if "properties" in schema else schema
