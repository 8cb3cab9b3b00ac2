"""Take durable-rules away: everything still imports, and only asking for its engine fails."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.abc import MetaPathFinder
from pkgutil import iter_modules
from typing import TYPE_CHECKING

import pytest

from strategiekeuze import engine
from strategiekeuze.engine import durable
from strategiekeuze.engine.program import compile_rules
from support.random_rules import random_rule_set, seeded

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType


class NoDurable(MetaPathFinder):
    """Refuse to find the library."""

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> None:
        """Raise as Python does on an import that fails halfway."""
        del path, target
        if name.partition(".")[0] == "durable":
            raise ImportError("undefined symbol: PyUnicode_AsUTF8")


def main() -> None:
    """Import every module of the engines, and ask for the second one."""
    sys.meta_path.insert(0, NoDurable())
    for module in iter_modules(engine.__path__, "strategiekeuze.engine."):
        import_module(module.name)
    assert not durable.available()
    with pytest.raises(durable.DurableFailureError, match="durable-rules is hier niet te laden"):
        durable.engine_for(compile_rules(random_rule_set(seeded(1), 3)))


if __name__ == "__main__":
    main()
