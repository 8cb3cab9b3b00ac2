"""Arguments and options that commands on one profile share."""

from __future__ import annotations

from typing import Annotated

import typer

Profiel = Annotated[str, typer.Argument(metavar="PROFIEL", help='Het profiel in YAML; "-" leest de standaardinvoer.')]
Domein = Annotated[
    str | None, typer.Option("--domein", metavar="DOMEIN", help="Naam of nummer van het domein; gaat voor het profiel.")
]
Motor = Annotated[str, typer.Option("--motor", metavar="MOTOR", help="auto, evaluator of beide.")]
