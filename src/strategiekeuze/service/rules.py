"""Load a rule set: read, check, and keep it ready."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path

from strategiekeuze import checks
from strategiekeuze.errors import Problem, RulesError, Severity, UsageError
from strategiekeuze.explain.text_checks import text_problems
from strategiekeuze.language.rule_set.files import folder_problem
from strategiekeuze.language.rule_set.reader import ReadRuleSet, read_rule_set
from strategiekeuze.model.rule import RuleSet

Stamp = tuple[tuple[str, int, int], ...]


def default_rules() -> Path:
    """Return the folder with the rules of the wheel: the source tree when there is one, else the installed copy."""
    package = Path(str(files("strategiekeuze")))
    tree = package.parent.parent / "rules"
    in_tree = package.parent.name == "src" and (tree / "regelset.yaml").is_file()
    return tree if in_tree else package / "rules"


def policy_rules() -> Path:
    """Return the folder with the rules that judge existing policy."""
    return default_rules() / "toets"


def load_rules(folder: str | Path | None = None) -> RuleSet:
    """Return a checked rule set; the same object as long as no file in the folder changes.

    Args:
        folder: folder with `regelset.yaml`; without it the rules of the wheel.

    Raises:
        RulesError: with every problem, sorted by place.
        UsageError: this is no name of a folder.
    """
    path = path_of(folder) if folder is not None else default_rules()
    problem = folder_problem(path)
    if problem:
        raise RulesError(problem)
    return _load(path, stamp(path))


def path_of(folder: str | Path, holding: str = "de regels") -> Path:
    """Return the folder that a caller named; `holding` says what belongs in it.

    Raises:
        UsageError: when this is no name of a folder, such as a rule set that was read already.
    """
    if isinstance(folder, str | Path):
        return Path(folder)
    raise UsageError(Problem("geen-map", "dit is geen map", f"Geef de map met {holding}, als tekst of als Path."))


def chosen_rules(rules: RuleSet | None) -> RuleSet:
    """Return the rule set that a caller gave, or the wheel's when none was given.

    Raises:
        UsageError: when this is no rule set.
        RulesError: when the rules of the wheel are malformed.
    """
    if rules is None:
        return wheel_rules()
    if isinstance(rules, RuleSet):
        return rules
    raise UsageError(Problem("geen-regelset", "dit is geen regelset", "Geef wat load_rules teruggaf."))


@cache
def wheel_rules() -> RuleSet:
    """Return the rules of the wheel, read once per process: an advice costs no look at the disk.

    A process that must notice changed files calls `load_rules` itself.

    Raises:
        RulesError: with every problem, sorted by place.
    """
    return load_rules()


def stamp(folder: Path) -> Stamp:
    """Return what changes when a file in the folder changes."""
    found = sorted(path for path in folder.resolve().rglob("*") if path.is_file())
    return tuple((str(path), path.stat().st_mtime_ns, path.stat().st_size) for path in found)


@lru_cache(maxsize=8)
def _load(folder: Path, _: Stamp) -> RuleSet:
    read = read_rule_set(folder, default_rules())
    errors = [problem for problem in all_problems(read, folder) if problem.severity is Severity.ERROR]
    if errors or read.rule_set is None:
        raise RulesError(*errors)
    return read.rule_set


def all_problems(read: ReadRuleSet, folder: Path) -> list[Problem]:
    """Return every problem of a rule set: of reading, of its rules together, and of its texts."""
    if read.rule_set is None:
        return list(read.problems)
    found = [*read.problems, *checks.problems(read.rule_set, whole=read.whole)]
    return [*found, *text_problems(read.rule_set, folder, whole=read.whole)]
