"""Change a certificate by chance: what a slip of the hand could do, and what somebody could do who wants to deceive."""

from __future__ import annotations

import json
import re
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from strategiekeuze.service.receipt import encoded, sha256

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

Path = tuple[str | int, ...]
Document = dict[str, Any]

OTHERS: tuple[object, ...] = (
    *(None, 1, True, 0, -5, "", "x", "tijd op", "bewezen", "weerlegd", "gemeente: Eersel\n"),
    *([], {}, ["a"], [None], [[]], {"a": None}),
)
ANSWERS = ("", "[]", "{}", "999999999", "-1", "tussen 1 en 2", '"', "onbekend")
LINES = ("onzin: 1", "- a", "  b: [", "\t", "{", "!!python/x 1", "&a x")


def sealed(document: Document) -> Document:
    """Return a certificate with the seal that fits."""
    return {**document, "zegel": sha256(encoded({key: each for key, each in document.items() if key != "zegel"}))}


def emptied(document: Document) -> Document:
    """Return a certificate that has no profile at all, with verdicts that need none and a seal that fits."""
    nothing = {"geldt": None, "net_niet": None, "feit": ""}
    return sealed(
        {
            **document,
            "eigenschappen": dict.fromkeys(document["eigenschappen"], "tijd op"),
            "regels": dict.fromkeys(document["regels"], nothing),
            "uitkomsten": dict.fromkeys(document["uitkomsten"]),
            "tegenvoorbeelden": {},
        }
    )


def changed(random: Random, good: Document) -> tuple[Path, Document]:
    """Return a certificate with one thing changed, and where."""
    document = deepcopy(good)
    while document == good:
        path = random.choice([each for each in paths(document) if each and each != ("zegel",)])
        change(random, document, path, good)
    return path, document


def change(random: Random, document: Document, path: Path, good: Document) -> None:
    """Change what stands at a path: take it away, give it another value or name, or change a profile inside."""
    holder, key = at(document, path[:-1]), path[-1]
    value = holder[key]
    match random.choice(("weg", "ander", "wissel", "erbij", "naam", "binnen", "binnen")):
        case "weg":
            del holder[key]
        case "ander":
            holder[key] = deepcopy(random.choice(OTHERS))
        case "erbij" if isinstance(key, str):
            holder[random.choice(("extra", "REG-99", f"{key}x"))] = deepcopy(value)
        case "naam" if isinstance(key, str):
            holder[f"{key}-anders"] = holder.pop(key)
        case "binnen" if isinstance(value, str) and "\n" in value:
            holder[key] = inside(random, value)
        case _:
            holder[key] = deepcopy(at(good, random.choice(list(paths(good)))))


def inside(random: Random, text: str) -> str:
    """Return the text of a profile with a line changed, moved, added or taken away."""
    lines = text.split("\n")
    one, other = random.randrange(len(lines)), random.randrange(len(lines))
    digit = str(random.randrange(10))
    different = (
        [*lines[:one], *lines[one + 1 :]],
        [*lines[:one], re.sub(r"\d", digit, lines[one], count=1), *lines[one + 1 :]],
        [*lines[:one], re.sub(r":.*", f": {random.choice(ANSWERS)}", lines[one]), *lines[one + 1 :]],
        [*lines[:one], random.choice(LINES), *lines[one:]],
        [lines[other] if place == one else line for place, line in enumerate(lines)],
        [{"besluit: ja": "besluit: nee", "besluit: nee": "besluit: ja"}.get(line, line) for line in lines],
    )
    return "\n".join(random.choice(different))


def paths(value: object, path: Path = ()) -> Iterator[Path]:
    """Yield where everything in a document stands."""
    yield path
    inner: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value))
    for key, each in inner:
        yield from paths(each, (*path, key))


def at(document: Any, path: Path) -> Any:  # noqa: ANN401 - JSON may hold anything
    """Return what stands at a path."""
    for key in path:
        document = document[key]
    return document


def as_bytes(document: Document) -> bytes:
    """Return a document as a file."""
    return json.dumps(document, ensure_ascii=False).encode()
