"""A check of decision tables as JSON, for other programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from strategiekeuze.cli.problem_json import place

if TYPE_CHECKING:
    from strategiekeuze.model.table_check import TableCheck


def as_json(found: TableCheck) -> str:
    """Return every table, and all findings with places as in other problems."""
    document = found.model_dump(mode="json")
    for told, each in zip(document["bevindingen"], found.bevindingen, strict=True):
        told["plaatsen"] = [place(where) for where in each.plaatsen]
    return json.dumps({**document, "schoon": found.clean}, ensure_ascii=False, indent=2)
