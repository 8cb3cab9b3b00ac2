"""Say of proposals that change one rule that they go one at a time: each is written as if the others were not there."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.model.verification import ProofFinding

AGAIN = "Regel {rule} staat ook in een ander voorstel. Voer eerst één voorstel uit. Vraag het bewijs dan opnieuw."


def one_at_a_time(findings: Sequence[ProofFinding]) -> tuple[ProofFinding, ...]:
    """Return findings, with a note at each proposal that writes a rule which another proposal is about too."""
    about = Counter(rule for each in findings if writes(each) for rule in each.regels)
    return tuple(noted(each, [rule for rule in each.regels if about[rule] > 1]) for each in findings)


def writes(finding: ProofFinding) -> bool:
    """Tell whether a finding comes with a rule to paste."""
    return finding.voorstel is not None and bool(finding.voorstel.tekst)


def noted(finding: ProofFinding, shared: Sequence[str]) -> ProofFinding:
    """Return a finding with a note about the rules that its proposal shares with others."""
    proposal = finding.voorstel
    if proposal is None or not writes(finding) or not shared:
        return finding
    notes = (*proposal.let_op, *(AGAIN.format(rule=rule) for rule in shared))
    return finding.model_copy(update={"voorstel": proposal.model_copy(update={"let_op": notes})})
