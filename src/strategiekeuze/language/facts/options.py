"""Read the options of a choice, and names in general: each may mean one thing only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.yaml.fields import Fields, wrong_form
from strategiekeuze.model.facts import Option
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.errors import Place
    from strategiekeuze.language.yaml.node import Node

KEY = re.compile(r"[a-z][a-z0-9_]*")
SLUG = re.compile(r"[a-z][a-z0-9-]*")


def options(nodes: tuple[Node, ...], problems: list[Problem], subject: str) -> tuple[Option, ...]:
    """Return the options in a list; a name that two of them have is a problem."""
    found = [(option(node, problems, subject), node.place) for node in nodes]
    named = [(each, place) for each, place in found if each is not None]
    unique(((name, place) for each, place in named for name in dict.fromkeys((each.naam, *each.ook))), problems)
    return tuple(each for each, _ in named)


def option(node: Node, problems: list[Problem], subject: str) -> Option | None:
    """Return an option, written as a text or with other names; None, with a problem, when it is neither."""
    if node.kind == "tekst":
        return Option(naam=node.text.strip())
    if node.kind == "lijst":
        problems.append(wrong_form(subject, "tekst", node.place))
        return None
    fields = Fields(node, problems, subject)
    found = Option(naam=fields.text("naam"), ook=fields.texts("ook"))
    fields.close()
    return found if found.naam else None


def unique(names: Iterable[tuple[str, Place]], problems: list[Problem]) -> None:
    """Report each name that is compared as equal to an earlier one, or that has no letter to compare."""
    seen: dict[str, Place] = {}
    for name, place in names:
        first = seen.setdefault(plain(name), place)
        if not plain(name):
            what = f"{quoted(name)} heeft geen letter of cijfer"
            problems.append(Problem("ongeldige-naam", what, "Schrijf een naam met letters.", place))
        elif first is not place:
            what = f"de naam {quoted(name)} is al gebruikt, op {first}"
            problems.append(Problem("dubbele-naam", what, "Geef een van de twee een andere naam.", place))


def check_key(key: str, place: Place, problems: list[Problem], form: re.Pattern[str] = KEY) -> None:
    """Report a key that is no plain word: rules, texts and JSON use it as a name."""
    if not form.fullmatch(key):
        sign = "een streepje" if form is SLUG else "een laag streepje"
        remedy = f"Schrijf kleine letters en cijfers, met {sign} tussen woorden."
        problems.append(Problem("ongeldige-naam", f"{quoted(key)} kan hier geen naam zijn", remedy, place))
