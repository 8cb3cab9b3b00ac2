"""`strategiekeuze regels`: one file per command of this group."""

from __future__ import annotations

from strategiekeuze.cli.dutch import group_of
from strategiekeuze.cli.regels import (
    bewijs,
    controleer,
    dekking,
    gezondheid,
    leesniveau,
    nieuw,
    opmaken,
    taal,
    toon,
    vergelijk,
    versie,
    vragen,
    vscode,
)

group = group_of(
    "Controleer en bewerk een map met regels.",
    bewijs=bewijs.command,
    controleer=controleer.command,
    dekking=dekking.command,
    gezondheid=gezondheid.command,
    leesniveau=leesniveau.command,
    nieuw=nieuw.command,
    opmaken=opmaken.command,
    taal=taal.command,
    toon=toon.command,
    vergelijk=vergelijk.command,
    versie=versie.command,
    vragen=vragen.command,
    vscode=vscode.command,
)
