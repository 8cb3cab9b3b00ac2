"""Load the questionnaire that belongs to a rule set, and say which facts it asks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, RulesError
from strategiekeuze.language.files import read_text
from strategiekeuze.language.questionnaire.reader import read_questionnaire
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.language.rule_set.files import not_of_folder
from strategiekeuze.language.yaml.reader import read_yaml
from strategiekeuze.model.facts import DESCRIPTIVE
from strategiekeuze.service.rules import default_rules

if TYPE_CHECKING:
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.questionnaire import Questionnaire
    from strategiekeuze.model.rule import RuleSet

QUESTIONNAIRE = "nulmeting.yaml"


def load_questionnaire(rules: RuleSet, folder: str | Path | None = None) -> Questionnaire:
    """Return the questionnaire in the folder of a rule set.

    Args:
        rules: the rule set whose facts are asked.
        folder: where it was read from; without it the rules of the wheel.

    Raises:
        RulesError: with every problem, or when the folder holds no questionnaire.
    """
    path = Path(folder) if folder is not None else default_rules()
    if not (path / QUESTIONNAIRE).exists():
        what = f"in {quoted_path(path)} staat geen nulmeting"
        remedy = f'Maak daar een bestand "{QUESTIONNAIRE}" met de vragen.'
        raise RulesError(Problem("geen-nulmeting", what, remedy, Place(str(path))))
    problems: list[Problem] = []
    found = questionnaire_in(path / QUESTIONNAIRE, rules, problems)
    if problems or found is None:
        raise RulesError(*problems)
    return found


def questionnaire_problems(rules: RuleSet, folder: Path) -> list[Problem]:
    """Return what is wrong with the questionnaire in a folder; nothing when there is none."""
    problems: list[Problem] = []
    if (folder / QUESTIONNAIRE).exists():
        questionnaire_in(folder / QUESTIONNAIRE, rules, problems)
    return problems


def questionnaire_in(path: Path, rules: RuleSet, problems: list[Problem]) -> Questionnaire | None:
    """Return the questionnaire in a file; None, with problems, when it holds no YAML."""
    text = not_of_folder(path, path.parent) or read_text(path)
    if isinstance(text, Problem):
        problems.append(text)
        return None
    document = read_yaml(text, str(path))
    problems += document.problems
    if document.root is None and not problems:
        remedy = "Vul het bestand, of haal het weg."
        problems.append(Problem("leeg-bestand", f"{quoted_path(path.name)} is leeg", remedy, Place(str(path))))
    if document.root is None or problems:
        return None
    return read_questionnaire(document.root, rules.feiten, rules.wiel, problems)


def asked_facts(rules: RuleSet, questionnaire: Questionnaire, *, quick: bool = False) -> tuple[Fact, ...]:
    """Return the facts that the scan or the quickscan asks, in the order of `feiten.yaml`.

    A fact that the register or another fact fills is not asked, unless the questionnaire names it.
    """
    if quick:
        return tuple(fact for fact in rules.feiten.feiten if fact.sleutel in questionnaire.quickscan)
    return tuple(fact for fact in rules.feiten.feiten if is_asked(fact) or fact.sleutel in questionnaire.by_fact)


def is_asked(fact: Fact) -> bool:
    """Tell whether only the municipality itself can answer a fact."""
    filled = fact.uit_register or fact.afleiding is not None or fact.soort in DESCRIPTIVE
    return fact.op_te_geven and not filled
