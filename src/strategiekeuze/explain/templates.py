"""Templates of others are untrusted: what they may contain is a short list, checked before anything renders.

The sandbox of jinja2 does not bound time, and some templates hang while they are compiled, or while their names are
looked up. So a template is parsed first and refused unless every node is on the list: text, names, attributes,
constants, our filters, conditions, comparisons, and loops of one level over a given list. What passes is then checked
against the values that it will get, so that it cannot fail when an advice is given.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from jinja2 import StrictUndefined, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from strategiekeuze.errors import Place, Problem
from strategiekeuze.explain.template_nodes import refused
from strategiekeuze.explain.template_values import misused
from strategiekeuze.suggestion import clear_listing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jinja2 import Template, nodes

    from strategiekeuze.explain.shapes import Shape

MAX_SIGNS = 4_000
"""Longest template, in characters."""

MAX_LINES = 12
"""Longest template, in lines."""

REMEMBERED = 512
"""Most templates remembered with their tree."""

FILTERS = {"opsomming": clear_listing, "hoofdletter": lambda text: text[:1].upper() + text[1:], "lower": str.lower}
"""The filters that a template may use."""


class _Environment(ImmutableSandboxedEnvironment):
    """The sandbox, with a short way to the keys of our own mappings: it tries attributes first, and fails slowly."""

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 - as the sandbox declares it
        """Return a key of a mapping, or what the sandbox allows of anything else."""
        return obj[attribute] if type(obj) is dict and attribute in obj else super().getattr(obj, attribute)


ENVIRONMENT = _Environment(
    undefined=StrictUndefined, autoescape=False, trim_blocks=True, lstrip_blocks=True, cache_size=0
)
ENVIRONMENT.globals.clear()
ENVIRONMENT.tests.clear()
ENVIRONMENT.filters.clear()
ENVIRONMENT.filters.update(FILTERS)

UNKNOWN_TAG = re.compile(r"Encountered unknown tag '([^']*)'")
OPEN_BLOCK = re.compile(r"needs to be closed is '([^']*)'")


def template_problems(source: str, file: str, known: Mapping[str, Shape]) -> Iterator[Problem]:
    """Yield everything that a template may not do; `known` are the values it gets."""
    lines = source.splitlines()
    if len(source) > MAX_SIGNS or len(lines) > MAX_LINES:
        remedy = f"Houd de tekst op hoogstens {MAX_LINES} korte zinnen, met een enter na elke zin."
        yield Problem("tekst-te-lang", "deze tekst is te lang", remedy, Place(file))
        return
    try:
        tree = parsed(source)
    except TemplateSyntaxError as error:
        yield unreadable(error.message or "", at(file, lines, error.lineno))
        return
    except RecursionError:
        yield unreadable("", at(file, lines, 1))
        return
    # INVARIANT: nothing of jinja2 runs on the tree before every node of it has passed the list.
    found = list(refused(tree)) or list(misused(tree, known))
    for each in found:
        yield Problem(each.code, each.what, each.remedy, at(file, lines, each.line, each.marked))


@lru_cache(maxsize=REMEMBERED)
def parsed(source: str) -> nodes.Template:
    """Return the tree of a template, which nobody changes: the checks and the reading level look at the same one.

    Raises:
        TemplateSyntaxError: when it is no template.
    """
    return ENVIRONMENT.parse(source)


def unreadable(message: str, place: Place) -> Problem:
    """Return the problem for a template that the parser refuses; its English words give the cause."""
    tag, block = UNKNOWN_TAG.search(message), OPEN_BLOCK.search(message)
    if tag:
        what = f'het woord "{tag[1]}" mag niet tussen {{% en %}}'
        return Problem("sjabloon-kan-niet", what, "Gebruik alleen if, elif, else en for.", place)
    cause = f"Na {{% {block[1]} %}} ontbreekt {{% end{block[1]} %}}." if block else ""
    remedy = "Controleer de accolades en de haakjes."
    return Problem("sjabloon-kan-niet", "deze tekst is niet te lezen", remedy, place, cause)


def at(file: str, lines: list[str], number: int, marked: str = "") -> Place:
    """Return the place of a line in a template, with the piece to mark."""
    text = lines[number - 1] if 0 < number <= len(lines) else ""
    column = text.find(marked) if marked else -1
    return Place(file, number, max(column, 0) + 1, len(marked) if column >= 0 else 0, text)


@lru_cache(maxsize=REMEMBERED)
def compiled(source: str) -> Template:
    """Return a template that has passed the list; it depends on its source alone, so each is compiled once."""
    template = ENVIRONMENT.from_string(source)
    template.globals = {}
    return template


def rendered(template: Template, values: dict[str, Any]) -> str:
    """Return the text of a template with these values; they are shared with it, not copied.

    Raises:
        jinja2.UndefinedError: when a name has no value; the checks have made that impossible for known names.
    """
    return "".join(template.root_render_func(template.new_context(values, shared=True)))
