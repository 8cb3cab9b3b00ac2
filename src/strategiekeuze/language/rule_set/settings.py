"""Read `regelset.yaml` and `bronnen.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.language.facts.options import SLUG, check_key
from strategiekeuze.language.quoting import meant_or_all, quoted
from strategiekeuze.language.yaml.fields import Fields
from strategiekeuze.model.rule import USUAL_SUBJECT, Effect, Source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.errors import Place, Problem
    from strategiekeuze.language.yaml.node import Node

READING = "lezen"
"""The kind of rule set that reads documents, with a lexicon."""

ADVISING = "advies"
"""The kind of rule set that advises a strategy."""

KINDS = (ADVISING, "toets", READING)


@dataclass(frozen=True, slots=True)
class Settings:
    """What `regelset.yaml` says."""

    name: str
    version: str
    kind: str
    conclusions: frozenset[str]
    motivation: Mapping[str, Place]
    subject: str


def read_settings(root: Node, problems: list[Problem]) -> Settings:
    """Return what `regelset.yaml` says."""
    fields = Fields(root, problems, "de regelset")
    settings = Settings(
        name=fields.text("naam"),
        version=fields.text("versie"),
        kind=fields.text("soort", KINDS[0]),
        conclusions=frozenset(fields.texts("conclusies")) or frozenset(Effect),
        motivation={node.text.strip(): node.place for node in fields.items("motivering") if node.kind == "tekst"},
        subject=fields.text("onderwerp", USUAL_SUBJECT),
    )
    fields.close()
    if settings.kind not in KINDS:
        what = f"{quoted(settings.kind)} is geen soort regelset"
        fields.reject("soort", what, meant_or_all(settings.kind, KINDS, problems))
    for word in sorted(settings.conclusions - set(Effect)):
        what = f"{quoted(word)} is geen besluit"
        fields.reject("conclusies", what, meant_or_all(word, list(Effect), problems), word)
    fields.texts("motivering")
    for name, place in settings.motivation.items():
        check_key(name, place, problems, SLUG)
    return settings


def read_sources(root: Node, problems: list[Problem]) -> Mapping[str, Source]:
    """Return the declared sources."""
    fields = Fields(root, problems, "de bronnen")
    found = {}
    for key, (node, place) in fields.mapping("bronnen").items():
        entry = Fields(node, problems, f"de bron {quoted(key)}", place)
        found[key] = Source(sleutel=key, titel=entry.text("titel"), jaar=entry.text("jaar", ""))
        entry.close()
    fields.close()
    return found
