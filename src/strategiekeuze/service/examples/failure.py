"""Failures that a user reads as they are: in Dutch, and without a traceback."""

from __future__ import annotations


class PlainFailureError(AssertionError):
    """Say in Dutch why an example or a rule fails."""
