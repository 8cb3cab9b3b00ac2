"""Write what a command made to a file of the user."""

from __future__ import annotations

from pathlib import Path

from strategiekeuze.errors import Place, Problem, StrategiekeuzeError, UsageError
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.language.writing import Change, write_all

SCREEN = "-"
"""What many programs take for standard output; as the name of a file nobody finds it back."""

SHEETS = (".csv", ".ods", ".xls", ".xlsm", ".xlsx")
"""How names of sheets end: a program for sheets cannot open another text under such a name."""

DOCUMENTS = (".pdf", ".docx", ".html", ".htm", ".md", ".txt")
"""How names of documents end that can be read."""

OTHER_DOCUMENTS = (".doc", ".dotx", ".docm", ".odt", ".rtf", ".xhtml", ".markdown", ".text", ".pptx")
"""How names of other documents end: no program opens YAML under such a name."""


def write_new(file: str, text: str | bytes, *, again: bool, replaceable: bool = True) -> None:
    """Write a text, or bytes, to a new file, or in the place of one when that is asked for.

    Args:
        file: name of the file.
        text: what to write.
        again: whether a file that stands there may be replaced.
        replaceable: whether the command has an option to replace a file, so that a message may name it.

    Raises:
        UsageError: when something stands there already, the name is empty, or a text gets the name of a sheet.
        StrategiekeuzeError: when the file cannot be written.
    """
    refuse_nameless(file)
    path = Path(file)
    if isinstance(text, str) and path.suffix.lower() in SHEETS:
        what = f"{quoted_path(file)} is de naam van een blad, en dit is geen blad"
        remedy = "Kies een andere naam. Een blad maakt u met: strategiekeuze nulmeting naar-blad"
        raise UsageError(Problem("verkeerde-soort", what, remedy, Place(file)))
    refuse_standing(file, again=again, replaceable=replaceable)
    standing = path.read_bytes() if path.is_file() else None
    problem = write_all([Change(path, text.encode() if isinstance(text, str) else text, standing)])
    if problem:
        raise StrategiekeuzeError(problem)


def refuse_nameless(file: str) -> None:
    """Refuse a name without a sign, as a variable gives that has no value, and the dash that means no file at all.

    Raises:
        UsageError: when there is none.
    """
    if not file:
        raise UsageError(Problem("lege-bestandsnaam", "de naam van het bestand is leeg", "Noem een bestand."))
    if file == SCREEN:
        what = f"{quoted_path(file)} is geen naam van een bestand"
        raise UsageError(Problem("streepje-als-naam", what, "Noem een bestand."))


def refuse_standing(file: str, *, again: bool, replaceable: bool = True) -> None:
    """Refuse a name under which something stands already, unless it is a file that may be replaced.

    Raises:
        UsageError: when it does.
    """
    path = Path(file)
    if path.exists() and not (again and path.is_file()):
        offer = replaceable and path.is_file()
        remedy = "Kies een andere naam, of geef --overschrijf." if offer else "Kies een andere naam."
        raise UsageError(Problem("bestand-bestaat", f"{quoted_path(file)} bestaat al", remedy, Place(file)))


def refuse_document(file: str, content: str = "een profiel") -> None:
    """Refuse the name of a document for what is YAML; `content` says what it is.

    Raises:
        UsageError: when the name ends as that of a document.
    """
    if Path(file).suffix.lower() in (*DOCUMENTS, *OTHER_DOCUMENTS):
        what = f"{quoted_path(file)} is de naam van een document, en dit is {content} in YAML"
        raise UsageError(Problem("verkeerde-soort", what, "Kies een naam die eindigt op .yaml.", Place(file)))
