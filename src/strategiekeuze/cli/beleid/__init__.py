"""`strategiekeuze beleid`: one file per command of this group."""

from __future__ import annotations

from strategiekeuze.cli.beleid import controleer, lees, nieuw
from strategiekeuze.cli.dutch import group_of

group = group_of(
    "Leg beleid vast als gegevens, om het naast een advies te leggen.",
    nieuw=nieuw.command,
    lees=lees.command,
    controleer=controleer.command,
)
