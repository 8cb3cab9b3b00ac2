"""What it costs to check a large rule set, beside what others do with the same files.

Nothing else checks rules like these. So the others only read the files: the official Gherkin parser alone, and
pytest with pytest-bdd, which collects the scenarios. That is where a user without our command would begin.
"""

from __future__ import annotations

from pathlib import Path
from random import Random
from shutil import copytree
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from gherkin.parser import Parser
from gherkin.token_matcher import TokenMatcher

from benchmarks.startup import environment, processor_time
from benchmarks.stopwatch import in_turns
from strategiekeuze.service import default_rules, load_rules
from strategiekeuze.service.rule_checks import check_rules

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.stopwatch import Samples

RULES = 500
PER_FILE = 100

INSIDE = "regels controleer, inside the process"
PARSER = "the official Gherkin parser alone"
PROGRAM = "strategiekeuze regels controleer, as a program"
PARSER_PROGRAM = "the official Gherkin parser alone, as a program"
COLLECT = "pytest --collect-only with pytest-bdd"

COMMAND = """
import sys
from strategiekeuze.__main__ import main
sys.argv = ["strategiekeuze", "regels", "controleer", %r]
main()
"""
PARSE = """
import pathlib
from gherkin.parser import Parser
from gherkin.token_matcher import TokenMatcher
for path in pathlib.Path(%r).rglob("*.feature"):
    Parser().parse(path.read_text(encoding="utf-8"), TokenMatcher("nl"))
"""
GATHER = """
import sys, pytest
sys.exit(pytest.main(["--collect-only", "-q", "-p", "no:cacheprovider", %r]))
"""

THEMES = ("leiderschap", "datakwaliteit", "analysevermogen", "datavaardigheid", "kennisdeling", "opschaling")


def rules_in(folder: Path) -> Path:
    """Write a rule set of our own rules and so many more that each is different, and return its folder."""
    rules = Path(copytree(default_rules(), folder / "rules"))
    random = Random(1)
    names = [strategy.naam for strategy in load_rules().wiel.strategieen]
    numbers = range(RULES - len(load_rules().regels))
    bodies = [scenario(number, random, names) for number in numbers]
    for start in range(0, len(bodies), PER_FILE):
        text = "\n".join(["# language: nl", f"Functionaliteit: Deel {start}", "", *bodies[start : start + PER_FILE]])
        (rules / f"deel-{start}.feature").write_text(text, encoding="utf-8")
    for number in numbers:
        reason = "Er is {{ fte_data }} fte voor data.\nDat is minstens {{ grens.fte_data }}.\n"
        (rules / "teksten" / f"GEN-{number:03}.md.j2").write_text(reason, encoding="utf-8")
    return rules


def scenario(number: int, random: Random, strategies: Sequence[str]) -> str:
    """Return one rule with three conditions."""
    score, fte = (f"{random.randint(110, 490) / 100}".replace(".", ",") for _ in "ab")
    return f"""  @regel:GEN-{number:03} @eigen-werk
  Scenario: Gemaakte regel {number}
    Gegeven de score op "{random.choice(THEMES)}" is minstens {score}
    En een gemeente met minder dan {random.randint(10, 900)}.{random.randint(100, 999)} inwoners
    En er is minstens {fte} fte voor data
    Dan pleit dit voor "{random.choice(strategies)}"
"""


def inside(turns: int) -> Samples:
    """Return the nanoseconds of processor time inside one process."""
    with TemporaryDirectory() as folder:
        rules = rules_in(Path(folder))
        return in_turns({INSIDE: lambda: check_rules(rules), PARSER: lambda: parse(rules)}, turns)


def parse(folder: Path) -> None:
    """Parse every feature file, and do nothing with it."""
    for path in folder.rglob("*.feature"):
        Parser().parse(path.read_text(encoding="utf-8"), TokenMatcher("nl"))


def programs(turns: int) -> Samples:
    """Return the nanoseconds of processor time of whole programs, one for each turn."""
    with TemporaryDirectory() as folder:
        rules = rules_in(Path(folder))
        test = Path(folder) / "test_rules.py"
        test.write_text(f"from pytest_bdd import scenarios\nscenarios({str(rules)!r})\n", encoding="utf-8")
        texts = {PROGRAM: COMMAND % str(rules), PARSER_PROGRAM: PARSE % str(rules), COLLECT: GATHER % str(test)}
        samples: Samples = {name: [] for name in texts}
        order = list(texts)
        for turn in range(-1, turns):
            Random(turn).shuffle(order)
            for name in order:
                spent = processor_time(texts[name], environment(folder))
                # The first turn compiles all modules, and does not count.
                samples[name] += [spent] if turn >= 0 else []
        return samples
