"""Read an advice that was given earlier, and see whether the file is still as it was written."""

from __future__ import annotations

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
from strategiekeuze.service.receipt import canonical_of, document, sealed, sha256

if TYPE_CHECKING:
    from collections.abc import Iterator

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


def stored_advice(advice: str | Path | Advice) -> StoredAdvice:
    """Return an advice from a file, or one from Python; `-` reads standard input.

    Raises:
        ProfileError: when the file cannot be read, or is no advice that this version of the program knows.
        UsageError: when it is neither an advice nor the name of a file.
    """
    if isinstance(advice, Advice):
        whole = advice if advice.ontvangstbewijs.sha256 else sealed(advice)
        return checked_advice(whole, document(whole))
    if not isinstance(advice, str | Path):
        what = "dit is geen advies"
        raise UsageError(Problem("geen-advies", what, "Geef een Advice, of de naam van een bestand."))
    name = "standaardinvoer" if str(advice) == STANDARD_INPUT else str(advice)
    text = read_text(advice)
    found = text if isinstance(text, Problem) else read_json(text, name)
    if isinstance(found, Problem):
        raise ProfileError(found)
    return checked_advice(*advice_in(found, Place(name)))


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
        raise ProfileError(Problem("geen-advies", f"{quoted_path(place.file)} is geen advies", MADE_BY, place))
    if version != FORMAT:
        what = f"dit advies heeft formaat {version}, en dit programma kent alleen formaat {FORMAT}"
        raise ProfileError(Problem("ander-formaat", what, "Gebruik een andere versie van strategiekeuze.", place))
    try:
        return Advice.model_validate(values), values
    except ValidationError as error:
        raise ProfileError(*misfits(error, place)) from error


def misfits(error: ValidationError, place: Place) -> Iterator[Problem]:
    """Yield the fields that no advice has so, each once."""
    paths = dict.fromkeys(path_of(each["loc"]) for each in error.errors(include_url=False, include_input=False))
    for path in list(paths)[:MOST]:
        yield Problem("advies-klopt-niet", f"het veld {quoted(path)} hoort niet zo in een advies", MADE_BY, place)


def path_of(location: tuple[int | str, ...]) -> str:
    """Return where a field stands, as `strategieen.2.saldo`; items are counted from 1."""
    return ".".join(str(part + 1) if isinstance(part, int) else part for part in location)
