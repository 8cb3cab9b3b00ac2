"""`strategiekeuze dmn`: one file per command of this group."""

from __future__ import annotations

from strategiekeuze.cli.dmn import controleer, inlezen, uit
from strategiekeuze.cli.dutch import group_of

group = group_of(
    "Controleer beslistabellen in DMN, maak er regels van, en geef regels als DMN.",
    controleer=controleer.command,
    uit=uit.command,
    **{"in": inlezen.command},
)
