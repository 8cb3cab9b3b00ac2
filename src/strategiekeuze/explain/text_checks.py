"""Checks on the texts of a rule set: each rule has one, each is allowed, each belongs to a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.explain.motivation import NAMES
from strategiekeuze.explain.reasons import names_in_text
from strategiekeuze.explain.templates import template_problems

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from strategiekeuze.model.rule import RuleSet

SUFFIX = ".md.j2"


def text_problems(rule_set: RuleSet, folder: Path, *, whole: bool) -> Iterator[Problem]:
    """Yield every problem with the texts; `whole` says whether every rule could be read."""
    texts = folder / "teksten"
    by_text = {rule.tekst: rule for rule in rule_set.regels}
    for name, rule in by_text.items():
        if name not in rule_set.teksten:
            remedy = f"Schrijf de reden in {texts / name}{SUFFIX}."
            yield Problem("tekst-ontbreekt", f"bij regel {name} hoort een tekst", remedy, rule.plaats)
    for name, source in rule_set.teksten.items():
        file = str(texts / f"{name}{SUFFIX}")
        if name in by_text:
            yield from template_problems(source, file, names_in_text(by_text[name]))
        elif whole:
            yield Problem(
                "tekst-zonder-regel",
                f"bij deze tekst hoort geen regel {name}",
                "Haal de tekst weg.",
                Place(file),
            )
    for name, source in rule_set.motivering.items():
        yield from template_problems(source, str(texts / "motivering" / f"{name}{SUFFIX}"), NAMES)
