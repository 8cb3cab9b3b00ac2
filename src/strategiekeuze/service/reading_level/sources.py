"""Where the texts of a rule set stand. A new kind of text is one more function in `SOURCES`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place
from strategiekeuze.explain.reading.passages import Passage
from strategiekeuze.explain.template_variants import variants
from strategiekeuze.explain.text_checks import SUFFIX
from strategiekeuze.service.reading_level.samples import samples
from strategiekeuze.service.reading_level.yaml_texts import texts_in_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from strategiekeuze.model.rule import Rule, RuleSet

REASON = re.compile(r"\{#-?\s*leesniveau:\s*(\S.*?)\s*-?#\}", re.DOTALL)
"""A remark in a template that says why its text may be hard."""


def passages(rule_set: RuleSet, folder: Path) -> Iterator[Passage]:
    """Yield every text of a rule set that a municipality reads."""
    for source in SOURCES:
        yield from source(rule_set, folder)


def rule_texts(rule_set: RuleSet, folder: Path) -> Iterator[Passage]:
    """Yield the reason of every rule; the rows of a table share one."""
    shared: dict[str, list[Rule]] = {}
    for rule in rule_set.regels:
        shared.setdefault(rule.tekst, []).append(rule)
    for name, rules in shared.items():
        # A reason is shown on one line, however it is written.
        values = samples(rules, rule_set.feiten.by_key, rule_set.onderwerp)
        yield from template(folder / "teksten" / f"{name}{SUFFIX}", rule_set.teksten[name], values, one_line=True)


def parts(rule_set: RuleSet, folder: Path) -> Iterator[Passage]:
    """Yield the parts of the justification that the folder itself holds; others come with the program."""
    for name, source in rule_set.motivering.items():
        path = folder / "teksten" / "motivering" / f"{name}{SUFFIX}"
        if path.is_file():
            yield from template(path, source, {}, one_line=False)


def template(path: Path, source: str, values: Mapping[str, tuple[str, ...]], *, one_line: bool) -> Iterator[Passage]:
    """Yield the text of a template, with the reason that it gives for being hard."""
    reason = REASON.search(source)
    found = variants(source, values)
    texts = tuple(" ".join(text.split()) for text in found) if one_line else found
    yield Passage(Place(str(path)), texts, reason[1] if reason else "")


def yaml_files(_: RuleSet, folder: Path) -> Iterator[Passage]:
    """Yield the sentences in YAML files: questions, levels, what a strategy is."""
    yield from texts_in_yaml(folder)


SOURCES = (rule_texts, parts, yaml_files)
