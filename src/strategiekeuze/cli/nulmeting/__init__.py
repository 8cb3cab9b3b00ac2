"""`strategiekeuze nulmeting`: one file per command of this group."""

from __future__ import annotations

from strategiekeuze.cli.dutch import group_of
from strategiekeuze.cli.nulmeting import afnemen, naar_blad, nieuw, samenvoegen, uit_blad

group = group_of(
    "Meet hoe een gemeente er nu voor staat, met vragen per thema.",
    nieuw=nieuw.command,
    afnemen=afnemen.command,
    samenvoegen=samenvoegen.command,
    naar_blad=naar_blad.command,
    uit_blad=uit_blad.command,
)
