"""Templates of others are untrusted: what they may contain is a short list, checked before anything renders.

The sandbox of jinja2 does not bound time, and some templates hang while they are compiled. So a template is parsed
first and refused unless every node is on the list: text, names, attributes, constants, our filters, conditions,
comparisons, tests, and loops of one level over a given list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2 import StrictUndefined, TemplateSyntaxError, meta, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from strategiekeuze.errors import Place, Problem
from strategiekeuze.suggestion import did_you_mean, listing, nearest

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from jinja2 import Template

MAX_SIGNS = 4_000
"""Longest template, in characters."""

MAX_LINES = 12
"""Longest template, in lines."""

ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Getattr,
    nodes.Const,
    nodes.Filter,
    nodes.If,
    nodes.For,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.Test,
    nodes.CondExpr,
)

FILTERS = {"opsomming": listing, "hoofdletter": lambda text: text[:1].upper() + text[1:], "lower": str.lower}
"""The filters that a template may use."""

ENVIRONMENT = ImmutableSandboxedEnvironment(
    undefined=StrictUndefined, autoescape=False, trim_blocks=True, lstrip_blocks=True, cache_size=0
)
ENVIRONMENT.globals.clear()
ENVIRONMENT.filters.clear()
ENVIRONMENT.filters.update(FILTERS)


def template_problems(source: str, file: str, known: Collection[str]) -> Iterator[Problem]:
    """Yield everything that a template may not do; `known` are the names it may use."""
    place = Place(file)
    if len(source) > MAX_SIGNS or source.count("\n") > MAX_LINES:
        remedy = f"Houd de tekst op hoogstens {MAX_LINES} korte zinnen, elk op een eigen regel van het bestand."
        yield Problem("tekst-te-lang", "deze tekst is te lang", remedy, place)
        return
    try:
        tree = ENVIRONMENT.parse(source)
    except (TemplateSyntaxError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        yield Problem(
            "sjabloon-kan-niet",
            "dit sjabloon is niet te lezen",
            "Controleer de accolades en de haakjes.",
            at(place, line, source),
        )
        return
    refused = list(forbidden(tree, source, place, 0))
    if refused:
        # Looking up the names compiles the template, which is not safe before the list has passed.
        yield from refused
        return
    for name in sorted(meta.find_undeclared_variables(tree) - set(known)):
        remedy = did_you_mean(nearest(name, known)) or f"Kies uit: {listing(sorted(known), 'of')}."
        yield Problem(
            "onbekende-waarde-in-tekst",
            f'deze tekst noemt "{name}", maar dat is hier niet bekend',
            remedy,
            place,
        )


def forbidden(node: nodes.Node, source: str, place: Place, loops: int) -> Iterator[Problem]:
    """Yield the nodes that are not on the list."""
    reason = refusal(node, loops)
    if reason:
        remedy = "Gebruik alleen waarden, if, een for en de filters opsomming, hoofdletter en lower."
        yield Problem("sjabloon-mag-niet", reason, remedy, at(place, node.lineno, source))
        return
    for child in node.iter_child_nodes():
        yield from forbidden(child, source, place, loops + isinstance(node, nodes.For))


def refusal(node: nodes.Node, loops: int) -> str:
    """Return why a node is refused, empty when it is not."""
    if type(node) not in ALLOWED:
        return f"dit sjabloon gebruikt iets dat niet mag ({type(node).__name__})"
    if isinstance(node, nodes.Filter) and node.name not in FILTERS:
        return f'het filter "{node.name}" mag niet'
    if isinstance(node, nodes.Getattr) and node.attr.startswith("_"):
        return f'"{node.attr}" mag niet'
    if isinstance(node, nodes.For) and (loops or node.recursive or not isinstance(node.iter, nodes.Name)):
        return "een for mag alleen over een lijst met een naam, en niet in een andere for"
    return ""


def at(place: Place, line: int, source: str) -> Place:
    """Return the place of a line in a template."""
    lines = source.splitlines()
    return Place(place.file, line, 1, 0, lines[line - 1] if 0 < line <= len(lines) else "")


def compiled(source: str) -> Template:
    """Return a template that has passed the list."""
    return ENVIRONMENT.from_string(source)


def rendered(template: Template, values: Mapping[str, object]) -> str:
    """Return the text of a template with these values.

    Raises:
        jinja2.UndefinedError: when a name has no value; the checks have made that impossible for known names.
    """
    return template.render(values)
