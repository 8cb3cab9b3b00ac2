"""What the register knows of a municipality, for people and for programs."""

from __future__ import annotations

import json
from dataclasses import asdict

from strategiekeuze.language.numbers import show_number
from strategiekeuze.model.facts import Kind
from strategiekeuze.registry import find, source


def as_text(name: str) -> str:
    """Return the register's facts of a municipality as Dutch lines.

    Raises:
        ProfileError: when the name is unknown or fits more than one municipality.
    """
    found = find(name)
    municipality = found.gemeente
    rows = {
        "code": municipality.code,
        "provincie": municipality.provincie,
        "inwoners": f"{show_number(municipality.inwoners, Kind.COUNT)} (per {municipality.inwoners_peildatum})",
        "stedelijkheid": f"{municipality.stedelijkheid} (1 is zeer stedelijk, 5 is niet stedelijk)",
        "netwerken": ", ".join(municipality.netwerken) or "geen van " + ", ".join(municipality.netwerken_bekend),
    }
    facts = [f"{label:14}{value}" for label, value in rows.items()]
    note = [found.melding, ""] if found.melding else []
    return "\n".join([*note, found.naam, *facts, "", f"Bron: {source()}"])


def as_json(name: str) -> str:
    """Return the register's facts of a municipality as JSON.

    Raises:
        ProfileError: when the name is unknown or fits more than one municipality.
    """
    found = find(name)
    return json.dumps(
        {**asdict(found.gemeente), "melding": found.melding, "bron": source()}, ensure_ascii=False, indent=2
    )
