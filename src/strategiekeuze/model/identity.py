"""A cache key that holds a value by identity."""

from __future__ import annotations

from typing import Generic, TypeVar

Held = TypeVar("Held")


class ByIdentity(Generic[Held]):
    """Hold a value that is too large to compare: two keys are equal when they hold the very same one."""

    def __init__(self, held: Held) -> None:
        self.held = held

    def __eq__(self, other: object) -> bool:
        """Tell whether the other key holds the same object."""
        return isinstance(other, ByIdentity) and other.held is self.held

    def __hash__(self) -> int:
        """Return a hash of the identity."""
        return id(self.held)
