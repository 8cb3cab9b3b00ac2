"""A proof starts without what writes an advice."""

from __future__ import annotations

import subprocess
import sys

LOADED = "import sys, strategiekeuze.service.verification.verify; print(*sys.modules, sep='\\n')"


def test_the_proof_does_not_load_what_only_an_advice_needs() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    loaded = done.stdout.splitlines()
    assert "strategiekeuze.service.verification.verify" in loaded
    assert not {"strategiekeuze.service.advice", "strategiekeuze.explain.advice", "z3"} & set(loaded)
