"""The parts of the SARIF 2.1.0 schema that our logs use, written out by hand: what is required, and nothing else.

The standard forbids properties that it does not name, so every object here is closed too.
"""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]

TEXT: Schema = {"type": "string", "minLength": 1}
COUNT: Schema = {"type": "integer", "minimum": 0}
PLACE: Schema = {"type": "integer", "minimum": 1}
LEVEL: Schema = {"enum": ["none", "note", "warning", "error"]}


def closed(required: str, **properties: Schema) -> Schema:
    """Return an object with these properties and no others."""
    return {
        "type": "object",
        "additionalProperties": False,
        "required": required.split(),
        "properties": properties,
    }


def listed(items: Schema) -> Schema:
    """Return a list."""
    return {"type": "array", "items": items}


URI: Schema = {"type": "string", "pattern": r"^[A-Za-z0-9._~/%:-]+$"}
REGION = closed("startLine", startLine=PLACE, startColumn=PLACE, endColumn=PLACE)
PHYSICAL = closed("artifactLocation", artifactLocation=closed("uri", uri=URI), region=REGION)
RESULT = closed(
    "message",
    ruleId=TEXT,
    ruleIndex=COUNT,
    level=LEVEL,
    message=closed("text", text=TEXT),
    locations=listed(closed("", physicalLocation=PHYSICAL)),
)
RULE = closed(
    "id",
    id=TEXT,
    shortDescription=closed("text", text=TEXT),
    help=closed("text", text=TEXT, markdown=TEXT),
    defaultConfiguration=closed("", level=LEVEL),
)
DRIVER = closed("name", name=TEXT, version=TEXT, rules={**listed(RULE), "uniqueItems": True})
RUN = closed(
    "tool",
    tool=closed("driver", driver=DRIVER),
    language={"type": "string", "pattern": "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"},
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    results=listed(RESULT),
)
LOG = {
    **closed("version runs", version={"const": "2.1.0"}, runs=listed(RUN)),
    "patternProperties": {r"^\$schema$": {"type": "string", "format": "uri"}},
}
