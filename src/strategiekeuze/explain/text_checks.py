"""Checks on the texts of a rule set: each rule has one, each is allowed, each belongs to a rule."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.explain.shapes import MEMO, MOTIVATION, TEXT, list_of, record, texts
from strategiekeuze.explain.templates import template_problems
from strategiekeuze.explain.texts import limits, names_in_text
from strategiekeuze.language.conflict import conflicts
from strategiekeuze.language.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from strategiekeuze.explain.shapes import Shape
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import Rule, RuleSet

SUFFIX = ".md.j2"
SINGLE = re.compile(r"(?<![{%])\{\s*([a-z_][a-z0-9_.]*)\s*\}(?!\})")
"""A name between single braces, which would stand in the advice just so."""


def text_problems(rule_set: RuleSet, folder: Path, *, whole: bool) -> Iterator[Problem]:
    """Yield every problem with the texts; `whole` says whether every rule could be read."""
    by_text = {rule.tekst: rule for rule in rule_set.regels}
    for name, rule in by_text.items():
        if name not in rule_set.teksten:
            remedy = f"Schrijf de reden in {folder / 'teksten' / name}{SUFFIX}."
            yield Problem("tekst-ontbreekt", f'bij regel "{name}" hoort een tekst', remedy, rule.plaats)
    for name, source in rule_set.teksten.items():
        file = str(folder / "teksten" / f"{name}{SUFFIX}")
        if name in by_text:
            yield from writing_problems(source, file)
            yield from template_problems(source, file, values_for(by_text[name], rule_set.feiten.by_key))
        elif whole:
            what = f'bij deze tekst hoort geen regel "{name}"'
            remedy = "Geef het bestand het nummer van zijn regel, of haal het weg."
            yield Problem("tekst-zonder-regel", what, remedy, Place(file))
    for name, source in rule_set.motivering.items():
        yield from template_problems(source, part_file(name, folder), values_for_parts(rule_set))


def writing_problems(source: str, file: str) -> Iterator[Problem]:
    """Yield what is wrong with a text, whatever it says: empty, in conflict, under a heading, without a brace."""
    if not source.strip():
        yield Problem("tekst-leeg", "deze tekst is leeg", "Schrijf de reden van de regel.", Place(file))
    lines = source.split("\n")
    yield from conflicts(lines, file)
    yield from heading(lines, file)
    for number, line in enumerate(lines, 1):
        for match in SINGLE.finditer(line):
            what = f"om {quoted(match[1])} staat maar één accolade"
            place = Place(file, number, match.start() + 1, len(match[0]), line)
            yield Problem("enkele-accolade", what, f"Schrijf: {{{{ {match[1]} }}}}", place)


def heading(lines: Sequence[str], file: str) -> Iterator[Problem]:
    """Yield a first line that would stand in the advice as a heading, such as the name of the file."""
    number, line = next(((number, line) for number, line in enumerate(lines, 1) if line.strip()), (1, ""))
    if line.startswith("#"):
        what = f"deze tekst begint met {quoted(line)}, en dat komt zo in het advies"
        place = Place(file, number, 1, len(line), line)
        yield Problem("hekje-vooraan", what, "Haal dit weg. Begin met de reden zelf.", place)


def values_for(rule: Rule, facts: Mapping[str, Fact]) -> dict[str, Shape]:
    """Return the values that the text of a rule gets."""
    limited = texts(limits(rule, facts))
    special = {"bevindingen": list_of(TEXT), "rij": record(texts(rule.rij)), "grens": record(limited)}
    return {name: special.get(name, TEXT) for name in names_in_text(rule)}


def values_for_parts(rule_set: RuleSet) -> dict[str, Shape]:
    """Return the values that the parts of the justification get, or of the memo where a rule set judges policy."""
    if rule_set.soort == "toets":
        return dict(MEMO)
    return {**MOTIVATION, "feiten": record(texts(rule_set.feiten.by_key))}


def part_file(name: str, folder: Path) -> str:
    """Return the file of a part: the rule set's own, or that of the rule set that comes with the program."""
    own = folder / "teksten" / "motivering" / f"{name}{SUFFIX}"
    return str(own) if own.is_file() else f"(standaard) motivering/{name}{SUFFIX}"
