"""Where a policy may be written: never over the document that is read, nor under the name of a document."""

from __future__ import annotations

from pathlib import Path

from strategiekeuze.errors import Place, Problem, UsageError
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.service import new_file


def target_free(file: str, document: str, *, again: bool) -> None:
    """Refuse before the work starts when the answer may not be written.

    Args:
        file: where it would be written.
        document: what is read for it.
        again: whether a file that stands there may be replaced.

    Raises:
        UsageError: when the file is the document itself, has the name of a document, or is there already.
    """
    new_file.refuse_nameless(file)
    if same_file(file, document):
        what = f"{quoted_path(file)} is het document dat u laat lezen"
        raise UsageError(Problem("uitvoer-is-invoer", what, "Kies een andere naam. Het document blijft.", Place(file)))
    refuse_document(file)
    if not again and Path(file).exists():
        remedy = "Kies een andere naam, of geef --overschrijf."
        raise UsageError(Problem("bestand-bestaat", f"{quoted_path(file)} bestaat al", remedy, Place(file)))


def refuse_document(file: str) -> None:
    """Refuse the name of a document for a policy.

    Raises:
        UsageError: when the name ends as that of a document.
    """
    new_file.refuse_document(file, "beleid")


def same_file(one: str, other: str) -> bool:
    """Tell whether two names are of one file, however they are written."""
    try:
        return Path(one).samefile(other)
    except (OSError, ValueError):
        return False
