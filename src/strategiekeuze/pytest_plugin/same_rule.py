"""One rule read twice: by pytest-bdd, step by step, and by our own translator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.service.examples.failure import PlainFailureError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.model.rule import Conclusion, Rule
    from strategiekeuze.service.examples.said import Said


class ReadDifferentlyError(PlainFailureError):
    """Say in Dutch that pytest-bdd and our translator read a rule differently."""


def check_same(rule: Rule, said: Sequence[Said], conclusion: Conclusion) -> None:
    """Compare what the steps said with our own rule.

    Raises:
        ReadDifferentlyError: when the number of conditions, a condition or the conclusion differs.
    """
    ours = [(condition.zin, condition.test) for condition in rule.voorwaarden]
    theirs = [(each.sentence, each.test) for each in said]
    if len(ours) != len(theirs):
        raise ReadDifferentlyError(f"{opening(rule)} {len(theirs)} voorwaarden, geen {len(ours)}.")
    for mine, other in zip(ours, theirs, strict=True):
        if mine != other:
            raise ReadDifferentlyError(f'{opening(rule)} "{other[0]}" waar wij "{mine[0]}" lezen.')
    if conclusion != rule.conclusie:
        raise ReadDifferentlyError(f"{opening(rule)} een ander besluit: {conclusion}, niet {rule.conclusie}.")


def opening(rule: Rule) -> str:
    """Begin a message about a rule."""
    return f"pytest-bdd leest in {rule.id} ({rule.plaats})"
