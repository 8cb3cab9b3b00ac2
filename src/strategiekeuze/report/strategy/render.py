"""Write a strategy, or the whole wheel, as Markdown. The words stand in templates beside this file."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from strategiekeuze.excerpt import printable
from strategiekeuze.explain.motivation import tidy
from strategiekeuze.explain.templates import compiled, rendered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jinja2 import Template

    from strategiekeuze.model.strategy_page import ShownStrategy, WheelPlace

HERE = "strategiekeuze.report.strategy"


def page_as_markdown(strategy: ShownStrategy) -> str:
    """Return the page about one strategy."""
    return tidy(rendered(template("page.md.j2"), on_one_line(strategy.model_dump())))


def wheel_as_markdown(name: str, caution: str, places: Sequence[WheelPlace]) -> str:
    """Return the wheel as a list, clockwise."""
    values = {"naam": name, "voorbehoud": caution, "strategieen": [each.model_dump() for each in places]}
    return tidy(rendered(template("wheel.md.j2"), on_one_line(values)))


@cache
def template(name: str) -> Template:
    """Return a template that comes with the program."""
    return compiled((files(HERE) / name).read_text(encoding="utf-8"))


def on_one_line(value: Any) -> Any:  # noqa: ANN401 - data of any depth
    """Return the same data with each text on one line, without signs that could steer a terminal."""
    if isinstance(value, str):
        return " ".join(printable(value).split())
    if isinstance(value, dict):
        return {key: on_one_line(each) for key, each in value.items()}
    return [on_one_line(each) for each in value] if isinstance(value, list | tuple) else value
