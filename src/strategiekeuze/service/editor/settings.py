"""The settings of VS Code that our sentences need."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from strategiekeuze.language.sentences.grammar import parameter_patterns, parameters_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.language.sentences.vocabulary import Sentence
    from strategiekeuze.model.facts import Facts

EXTENSION = "CucumberOpen.cucumber-official"
LANGUAGE = "cucumber"
"""The name that the extension gives to the language of feature files."""

EXAMPLES = "features/**/*.feature"
EVERYWHERE = "**/*.feature"


def settings(sentences: Iterable[Sentence], facts: Facts, rules: Path, glue: str) -> dict[str, Any]:
    """Return the settings for a rule set.

    Args:
        sentences: those of the rule set.
        facts: those that its sentences speak of.
        rules: the folder of the rule set.
        glue: the file with the sentences, as seen from the folder that the editor opens.
    """
    return {
        "cucumber.features": feature_files(rules),
        "cucumber.glue": [glue],
        "cucumber.parameterTypes": parameter_types(sentences, facts),
        "files.associations": {"*.feature": LANGUAGE},
        f"[{LANGUAGE}]": {
            "editor.tabSize": 2,
            "editor.insertSpaces": True,
            "editor.formatOnSave": False,
            "editor.quickSuggestions": {"other": "on", "strings": "on"},
        },
    }


def feature_files(rules: Path) -> list[str]:
    """Return where feature files stand: with the rules and the examples; everywhere when the rules are elsewhere."""
    here = Path.cwd()
    inside = rules.resolve().is_relative_to(here) and rules.resolve() != here
    return [f"{rules.resolve().relative_to(here).as_posix()}/{EVERYWHERE}", EXAMPLES] if inside else [EVERYWHERE]


def parameter_types(sentences: Iterable[Sentence], facts: Facts) -> list[dict[str, str]]:
    """Return the pattern of each parameter that a sentence uses, by name."""
    patterns = parameter_patterns(facts)
    used = {name for each in sentences for name in parameters_in(each.form)}
    return [{"name": name, "regexp": patterns[name]} for name in sorted(used)]


def extensions() -> dict[str, Any]:
    """Return the extensions to recommend."""
    return {"recommendations": [EXTENSION]}
