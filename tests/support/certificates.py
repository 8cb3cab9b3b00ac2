"""Fresh certificates, and what the checker says of one."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from strategiekeuze import RuleSet, load_rules, verify
from strategiekeuze.service.verification.certificate.check import check_file
from strategiekeuze.service.verification.certificate.make import certificate

WITH_FAULTS = Path(__file__).parents[2] / "examples" / "met-gaten" / "regels"


@cache
def rules_in(folder: Path) -> RuleSet:
    """Return the rules in a folder, read once."""
    return load_rules(folder)


@cache
def fresh(folder: Path) -> bytes:
    """Return the certificate of the rules in a folder, made once."""
    return certificate(verify(rules_in(folder), seconds=120), rules_in(folder))


def problems(content: bytes, rules: RuleSet, folder: Path) -> list[str]:
    """Return what is wrong with a certificate."""
    file = folder / "certificaat.json"
    file.write_bytes(content)
    return [each.what for each in check_file(str(file), rules).problems]
