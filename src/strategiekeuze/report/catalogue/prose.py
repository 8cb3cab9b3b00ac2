"""The Dutch words of the catalogue, which stand in a file of their own."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import cast

HERE = "strategiekeuze.report.catalogue"


@cache
def prose() -> dict[str, dict[str, str]]:
    """Return the words by group and name."""
    return cast("dict[str, dict[str, str]]", json.loads(resource("prose.json")))


@cache
def chapter_words() -> dict[str, dict[str, str]]:
    """Return the title and the lead of each chapter, by the kind of its sentences."""
    return cast("dict[str, dict[str, dict[str, str]]]", json.loads(resource("prose.json")))["hoofdstukken"]


def resource(name: str) -> str:
    """Return the text of a file that comes with the program."""
    return (files(HERE) / name).read_text(encoding="utf-8")
