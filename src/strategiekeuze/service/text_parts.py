"""Read the templates of a text that comes with the program, and check them before they are used."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, RulesError
from strategiekeuze.explain.templates import template_problems
from strategiekeuze.language.files import read_text
from strategiekeuze.service.rules import default_rules

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from strategiekeuze.explain.shapes import Shape

SUFFIX = ".md.j2"


@cache
def text_parts(
    folder: str, names: tuple[str, ...], values_for: Callable[[str], Mapping[str, Shape]]
) -> Mapping[str, str]:
    """Return the templates in a folder by name, checked against the values that each gets.

    Raises:
        RulesError: when one is missing or may not be used.
    """
    problems, found = list[Problem](), dict[str, str]()
    for name in names:
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
