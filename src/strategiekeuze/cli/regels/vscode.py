"""`strategiekeuze regels vscode`: let VS Code complete the sentences of a rule set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer
from typer.exceptions import Exit

if TYPE_CHECKING:
    from strategiekeuze.service.editor import EditorFiles

Map = Annotated[str | None, typer.Argument(metavar="MAP", help="Map met een eigen regelset.")]
Schrijf = Annotated[bool, typer.Option("--schrijf", help="Schrijf de bestanden. Anders ziet u alleen wat verandert.")]


def command(folder: Map = None, *, write: Schrijf = False) -> None:
    """Laat VS Code de zinnen aanvullen, met de extensie Cucumber. De bestanden komen in de map .vscode hier."""
    from strategiekeuze.cli import CHANGES
    from strategiekeuze.cli.rules_folder import checked
    from strategiekeuze.service import editor

    found = editor.editor_files(checked(folder))
    if write:
        editor.write_prepared(found.changes)
    lines = written(found) if write else shown(found)
    typer.echo("\n".join([*lines, *pasted(found)]) or "Alles staat al goed in .vscode.")
    if (found.pieces or found.changes) and not write:
        raise Exit(CHANGES)


def written(found: EditorFiles) -> list[str]:
    """Say which files were written."""
    return [f"geschreven: {each.source.path}" for each in found.changes]


def shown(found: EditorFiles) -> list[str]:
    """Show what would change in each file."""
    from strategiekeuze.excerpt import printable

    differences = (each.source.diff(each.text).split("\n") for each in found.changes)
    lines = [line for lines in differences for line in [*(printable(each).rstrip() for each in lines), ""]]
    return [*lines, "Er is niets geschreven. Schrijf het met --schrijf."] if lines else []


def pasted(found: EditorFiles) -> list[str]:
    """Show the pieces that a user must paste."""
    lead = "{file} heeft commentaar, of zegt iets anders. Zet dit er zelf in:"
    return [line for file, piece in found.pieces for line in ("", lead.format(file=file), piece)]
