"""`strategiekeuze regels versie`: the version that changed rules must have, and the entry for the list of changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer
from typer.exceptions import Exit

if TYPE_CHECKING:
    from strategiekeuze.model.rule_comparison import RuleVersion

Oud = Annotated[
    str | None, typer.Argument(metavar="OUD", help="De oude regels: een map of REVISIE:MAP. Anders HEAD:rules.")
]
Nieuw = Annotated[str | None, typer.Argument(metavar="NIEUW", help="Map met de nieuwe regels. Anders rules.")]
Json = Annotated[bool, typer.Option("--json", help="Geef de uitkomst als JSON.")]
Seconden = Annotated[float, typer.Option("--seconden", metavar="GETAL", help="Hoe lang het bewijs mag duren.")]
Schrijf = Annotated[bool, typer.Option("--schrijf", help="Schrijf de versie in regelset.yaml.")]

OLD, NEW = "HEAD:rules", "rules"


def command(
    old: Oud = None, new: Nieuw = None, *, as_json: Json = False, seconds: Seconden = 30.0, write: Schrijf = False
) -> None:
    """Stel de volgende versie van de regels voor, met een aantekening voor de lijst met wijzigingen."""
    from pathlib import Path

    from strategiekeuze.cli import CHANGES
    from strategiekeuze.service.rule_comparison.version import propose_version, settings_with, write_settings

    folder = NEW if new is None else new
    found = propose_version(OLD if old is None else old, folder, seconds=seconds)
    typer.echo(f"{found.model_dump_json(indent=2)}" if as_json else told(found))
    if found.voorstel == found.nu or not Path(folder).is_dir():
        return
    settings = settings_with(found.voorstel, Path(folder))
    if write:
        write_settings(settings)
    if not as_json:
        show_settings(settings.source.diff(settings.text), str(settings.source.path), written=write)
    if not write:
        raise Exit(CHANGES)


def told(found: RuleVersion) -> str:
    """Return the proposal in words, and the entry."""
    from strategiekeuze.report.rule_comparison.version import as_text

    return as_text(found)


def show_settings(difference: str, path: str, *, written: bool) -> None:
    """Print that the settings were written, or what would change in them."""
    from strategiekeuze.cli import show

    if written:
        typer.echo(f"geschreven: {path}")
    else:
        typer.echo(f"{show.difference(difference)}\n\nSchrijf dit met --schrijf.")
