"""What can be imported at run time and what type checkers see are the same names."""

from __future__ import annotations

import ast
from pathlib import Path

import strategiekeuze

STUB = Path(strategiekeuze.__file__).with_suffix(".pyi")


def test_every_public_name_can_be_imported() -> None:
    assert [name for name in strategiekeuze.__all__ if getattr(strategiekeuze, name, None) is None] == []


def test_type_checkers_see_the_same_names_from_the_same_modules() -> None:
    imports = [node for node in ast.parse(STUB.read_text(encoding="utf-8")).body if isinstance(node, ast.ImportFrom)]
    seen = {alias.name: str(node.module) for node in imports for alias in node.names}
    assert {*seen, "__version__"} == set(strategiekeuze.__all__)
    for name, module in seen.items():
        assert getattr(strategiekeuze, name) is getattr(__import__(module, fromlist=[name]), name)
