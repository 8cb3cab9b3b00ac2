"""A policy document as text with places: read it, split it into sentences, and find a quote in it again."""

from __future__ import annotations

from strategiekeuze.policy.documents.quotes import found_at
from strategiekeuze.policy.documents.reading import read_document
from strategiekeuze.policy.documents.sentences import passages

__all__ = ["found_at", "passages", "read_document"]
