"""The proposed version of a rule set, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strategiekeuze.model.rule_comparison import RuleVersion

WHY = {
    "groot": "Het eerste getal gaat omhoog, want een gemeente kan een ander advies krijgen.",
    "klein": "Het tweede getal gaat omhoog: het advies blijft gelijk, maar de lezer ziet iets anders.",
    "herstel": "Niemand ziet verschil. Daarom gaat hoogstens het laatste getal omhoog.",
}
REFUSED = "Het eerste getal gaat omhoog, want sommige profielen worden nu geweigerd."
UNPROVED = "Het eerste getal gaat omhoog, want niet is bewezen dat het advies gelijk blijft."


def as_text(found: RuleVersion) -> str:
    """Return the proposal, why, and the entry for the list of changes."""
    versions = f"Oud: {found.oud}. Nu: {found.nu}. Voorstel: {found.voorstel}."
    return "\n".join([versions, why(found), "", found.aantekening.rstrip()])


def why(found: RuleVersion) -> str:
    """Say why this part of the version goes up."""
    compared = found.vergelijking
    if compared.verschil == "niet bewezen":
        return UNPROVED
    return REFUSED if found.stap == "groot" and compared.verschil != "advies anders" else WHY[found.stap]
