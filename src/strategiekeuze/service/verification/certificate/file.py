"""A certificate as a file: its bytes, its seal, and reading it back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pydantic import ValidationError

from strategiekeuze.errors import Place, Problem, UsageError
from strategiekeuze.language.files import read_text
from strategiekeuze.language.json_text import read_json
from strategiekeuze.language.quoting import quoted
from strategiekeuze.model.certificate import FORMAT, Certificate
from strategiekeuze.service.receipt import encoded, sha256
from strategiekeuze.service.recomputation.stored_advice import wrong_fields

AGAIN = "Maak het certificaat opnieuw met: strategiekeuze regels bewijs --certificaat BESTAND"


def certificate_bytes(certificate: Certificate) -> bytes:
    """Return a certificate with its seal, as canonical JSON: the same certificate gives the same bytes."""
    sealed = certificate.model_copy(update={"zegel": seal_of(certificate)})
    return encoded(sealed.model_dump(mode="json"))


def seal_of(certificate: Certificate) -> str:
    """Return the hash over everything in a certificate but its seal."""
    return sha256(encoded(certificate.model_dump(mode="json", exclude={"zegel"})))


def read_certificate(file: str) -> Certificate:
    """Return the certificate in a file.

    Raises:
        UsageError: when the file cannot be read, or holds no certificate of this format.
    """
    text = read_text(file)
    found = text if isinstance(text, Problem) else read_json(text, file)
    if isinstance(found, Problem):
        raise UsageError(found if found is text else replace(found, remedy=AGAIN))
    if not isinstance(found, dict) or type(found.get("formaat")) is not int:
        raise UsageError(Problem("geen-certificaat", "dit is geen certificaat", AGAIN, Place(file)))
    return certificate_in(found, Place(file))


def certificate_in(found: dict[str, Any], place: Place) -> Certificate:
    """Return the certificate in values of JSON.

    Raises:
        UsageError: when it has another format, or fields that no certificate has so.
    """
    if found["formaat"] != FORMAT:
        what = f"dit certificaat heeft formaat {found['formaat']}, en dit programma kent alleen formaat {FORMAT}"
        raise UsageError(Problem("ander-formaat", what, AGAIN, place))
    try:
        return Certificate.model_validate(found)
    except ValidationError as error:
        raise UsageError(*misfits(error, place)) from error


def misfits(error: ValidationError, place: Place) -> list[Problem]:
    """Return the fields that no certificate has so, each once."""
    wrong = [f"het veld {quoted(path)} hoort niet zo in een certificaat" for path in wrong_fields(error)]
    return [Problem("geen-certificaat", what, AGAIN, place) for what in wrong]
