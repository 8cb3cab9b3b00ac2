"""Read the templates of a text that comes with the wheel, and check them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, RulesError
from strategiekeuze.explain.templates import template_problems
from strategiekeuze.explain.text_checks import SUFFIX
from strategiekeuze.language.files import read_text
from strategiekeuze.service.rules import default_rules

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from strategiekeuze.explain.shapes import Shape


def checked_parts(
    folder: str, parts: Mapping[str, tuple[str, ...]], values_for: Callable[[str], Mapping[str, Shape]]
) -> Mapping[str, str]:
    """Return the templates of a text by name.

    Args:
        folder: where they stand, below the rules of the wheel.
        parts: the names, in the groups in which they are put together.
        values_for: gives the values that a template gets, by its name.

    Raises:
        RulesError: when one is missing or may not be used.
    """
    problems, found = list[Problem](), dict[str, str]()
    for name in (name for names in parts.values() for name in names):
        file = default_rules() / folder / f"{name}{SUFFIX}"
        source = read_text(file)
        if isinstance(source, Problem):
            problems.append(source.at(Place(str(file))))
        else:
            found[name] = source
            problems += template_problems(source, str(file), values_for(name))
    if problems:
        raise RulesError(*problems)
    return found
