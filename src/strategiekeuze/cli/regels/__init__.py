"""`strategiekeuze regels`: one file per command of this group."""

from __future__ import annotations

from strategiekeuze.cli.dutch import group_of
from strategiekeuze.cli.regels import controleer, gezondheid, leesniveau, nieuw, opmaken, taal, toon, vscode

group = group_of(
    "Controleer en bewerk een map met regels.",
    controleer=controleer.command,
    gezondheid=gezondheid.command,
    leesniveau=leesniveau.command,
    nieuw=nieuw.command,
    opmaken=opmaken.command,
    taal=taal.command,
    toon=toon.command,
    vscode=vscode.command,
)
