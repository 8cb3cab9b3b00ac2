"""The register of Dutch municipalities: who exists, under which names, and what became of the others."""

from __future__ import annotations

from strategiekeuze.registry.lookup import Found, LookupFailedError, find
from strategiekeuze.registry.municipality import Municipality
from strategiekeuze.registry.tables import municipalities, source

__all__ = ["Found", "LookupFailedError", "Municipality", "find", "municipalities", "source"]
