"""Read an advice that was given earlier, and see whether the file is still as it was written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from strategiekeuze.errors import Place, Problem, ProfileError, UsageError
from strategiekeuze.language.files import STANDARD_INPUT, read_text
from strategiekeuze.language.json_text import read_json
from strategiekeuze.language.quoting import quoted, quoted_path
from strategiekeuze.model.advice import Advice
from strategiekeuze.model.receipt import FORMAT
from strategiekeuze.service.given_advice import no_advice
from strategiekeuze.service.other_answers import kind_of
from strategiekeuze.service.receipt import canonical_of, document, sealed, sha256

if TYPE_CHECKING:
    from collections.abc import Iterator

FROM_PYTHON = "advies"
"""What messages call an advice that is no file."""

WANTED = "Geef een Advice, JSON als tekst of dict, of de naam van een bestand."
MADE_BY = "Geef een bestand dat u maakte met: strategiekeuze advies PROFIEL --json"
MOST = 10
"""Most fields that are reported as wrong; a file with more is something else altogether."""


@dataclass(frozen=True, slots=True)
class StoredAdvice:
    """An advice that was given earlier.

    Attributes:
        canonical: its canonical form.
        intact: whether the hash in the file fits what is in it.
    """

    advice: Advice
    canonical: bytes
    intact: bool


def stored_advice(advice: str | Path | Mapping[str, object] | Advice) -> StoredAdvice:
    """Return an advice from a file (`-` reads standard input), from a text of JSON, from its fields, or from Python.

    Raises:
        ProfileError: when it cannot be read, or is no advice that this version of the program knows.
        UsageError: when it is nothing that can hold an advice.
    """
    if isinstance(advice, Advice):
        whole = advice if advice.ontvangstbewijs.sha256 else sealed(advice)
        return checked_advice(whole, document(whole))
    text, name = text_and_name(advice)
    found = text if isinstance(text, Problem) else read_json(text, name)
    if isinstance(found, Problem):
        raise ProfileError(found)
    return checked_advice(*advice_in(found, Place(name)))


def text_and_name(advice: str | Path | Mapping[str, object]) -> tuple[str | Problem, str]:
    """Return a text of JSON with what messages call it.

    A text that begins with a brace is JSON itself: `advice_json` gives such a text. Any other is the name of a file.

    Raises:
        UsageError: when it is nothing that can hold an advice.
    """
    if isinstance(advice, Mapping):
        return written(advice), FROM_PYTHON
    if isinstance(advice, str) and advice.lstrip("\ufeff \t\r\n").startswith("{"):
        return advice.removeprefix("\ufeff"), FROM_PYTHON
    if isinstance(advice, str | Path):
        return read_text(advice), "standaardinvoer" if str(advice) == STANDARD_INPUT else str(advice)
    raise UsageError(no_advice(WANTED))


def written(fields: Mapping[str, object]) -> str:
    """Return the fields of an advice as JSON, so that they are read as strictly as a file.

    Raises:
        UsageError: when they hold what JSON cannot.
    """
    try:
        return json.dumps(dict(fields))
    except (TypeError, ValueError, RecursionError) as error:
        raise UsageError(no_advice(WANTED)) from error


def checked_advice(advice: Advice, values: dict[str, Any]) -> StoredAdvice:
    """Return an advice with whether its hash fits."""
    form = canonical_of(values)
    return StoredAdvice(advice, form, intact=sha256(form) == advice.ontvangstbewijs.sha256)


def advice_in(values: object, place: Place) -> tuple[Advice, dict[str, Any]]:
    """Return the advice in values of JSON.

    Raises:
        ProfileError: when they are no advice, or one of another version.
    """
    version = values.get("formaat") if isinstance(values, dict) else None
    if not isinstance(values, dict) or type(version) is not int:
        raise ProfileError(something_else(values, place))
    if version != FORMAT:
        what = f"dit advies heeft formaat {version}, en dit programma kent alleen formaat {FORMAT}"
        raise ProfileError(Problem("ander-formaat", what, "Gebruik een andere versie van strategiekeuze.", place))
    try:
        return Advice.model_validate(values), values
    except ValidationError as error:
        raise ProfileError(*misfits(error, place)) from error


def something_else(values: object, place: Place) -> Problem:
    """Say that values of JSON are no advice, and what they are when this program made them."""
    known = kind_of(values.keys()) if isinstance(values, dict) else ""
    other = f"{known}, en " if known else ""
    if place.file == FROM_PYTHON:
        return no_advice(WANTED, other)
    return Problem("geen-advies", f"{quoted_path(place.file)} is {other}geen advies", MADE_BY, place)


def misfits(error: ValidationError, place: Place) -> Iterator[Problem]:
    """Yield the fields that no advice has so, each once."""
    for path in wrong_fields(error):
        yield Problem("advies-klopt-niet", f"het veld {quoted(path)} hoort niet zo in een advies", MADE_BY, place)


def wrong_fields(error: ValidationError) -> list[str]:
    """Return where the first fields stand that a model refuses, each once."""
    paths = dict.fromkeys(path_of(each["loc"]) for each in error.errors(include_url=False, include_input=False))
    return list(paths)[:MOST]


def path_of(location: tuple[int | str, ...]) -> str:
    """Return where a field stands, as `strategieen.2.saldo`; items are counted from 1."""
    return ".".join(str(part + 1) if isinstance(part, int) else part for part in location)
