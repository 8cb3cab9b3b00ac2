"""`strategiekeuze gherkin`: one file per command of this group."""

from __future__ import annotations

from strategiekeuze.cli.dutch import group_of
from strategiekeuze.cli.gherkin import controleer, herstel

group = group_of(
    "Controleer en herstel elk bestand met Nederlandse Gherkin.",
    controleer=controleer.command,
    herstel=herstel.command,
)
