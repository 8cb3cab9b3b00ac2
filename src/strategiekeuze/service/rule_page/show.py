"""A page as plain lines, that a terminal shows and a screen reader reads aloud, and as data for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from strategiekeuze.model.rule import Effect
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from strategiekeuze.model.rule import Rule
    from strategiekeuze.service.rule_page.page import Rest, RowOfPage, RulePage


def as_text(pages: Sequence[RulePage]) -> str:
    """Return pages as Dutch lines."""
    told = "\n\n".join("\n".join(lines_of(page)) for page in pages)
    return f"{told}\n\nLet op: {' '.join(pages[0].caution.split())}"


def lines_of(page: RulePage) -> Iterator[str]:
    """Yield the lines of a page."""
    yield f"{page.id}: {page.title}"
    yield page.place + (f' (onder het kopje "{page.group}")' if page.group else "")
    yield from section("Zo staat het in het bestand", page.scenario)
    yield from section("De tekst, met tussen haken wat het programma invult", page.text.split("\n"))
    for row in page.rows:
        yield from lines_of_row(row, alone=len(page.rows) == 1)
    yield from section("De bron" if len(page.sources) == 1 else "De bronnen", listed(page.sources or ("eigen werk",)))
    if page.rests_on:
        yield from section("De regel rust op", listed(map(rested, page.rests_on)))
    if page.rows[0].rule.conclusie.soort is Effect.FINDING:
        yield from section("Deze regels rusten erop", listed(named(rule) for rule in page.carries) or ["- geen"])


def lines_of_row(row: RowOfPage, *, alone: bool) -> Iterator[str]:
    """Yield the lines about one rule of a scenario."""
    start = "" if alone else f"{row.rule.id}. "
    if row.rule.rij:
        cells = listing([f"{name} {value}" for name, value in row.rule.rij.items()])
        yield from section(f"{start}De rij", [f"{cells} ({row.place})"])
    yield from section(f"{start}Het besluit", [row.conclusion])
    yield from section(f"{start}De tekst op de grens", [row.at_limit])
    yield from section(f"{start}De voorbeelden", listed(row.examples) or ["- geen"])


def section(heading: str, lines: Sequence[str]) -> Iterator[str]:
    """Yield a heading with lines below it."""
    yield ""
    yield f"{heading}:"
    yield from (f"  {line}".rstrip() for line in lines)


def listed(items: Iterable[str]) -> list[str]:
    """Return items as a list."""
    return [f"- {item}" for item in items]


def rested(rest: Rest) -> str:
    """Say what is asked of a finding, and which rules conclude it."""
    rules = listing([rule.id for rule in rest.rules])
    return f'de bevinding "{rest.finding}"{"" if rest.holds else ", die niet mag gelden"}, uit {rules}'


def named(rule: Rule) -> str:
    """Return a rule by id and title."""
    return f"{rule.id}: {rule.titel}"


def as_json(pages: Sequence[RulePage]) -> str:
    """Return pages as JSON."""
    return json.dumps({"regels": [entry(page) for page in pages]}, ensure_ascii=False, indent=2)


def entry(page: RulePage) -> dict[str, object]:
    """Return one page."""
    return {
        "id": page.id,
        "titel": page.title,
        "plaats": page.place,
        "groep": page.group,
        "scenario": "\n".join(page.scenario),
        "rijen": [entry_of_row(row) for row in page.rows],
        "tekst": page.text,
        "bronnen": list(page.sources),
        "eigen_werk": not page.sources,
        "rust_op": [entry_of_rest(rest) for rest in page.rests_on],
        "draagt": [rule.id for rule in page.carries],
        "voorbehoud": page.caution,
    }


def entry_of_rest(rest: Rest) -> dict[str, object]:
    """Return one finding that the rule rests on."""
    return {"bevinding": rest.finding, "geldt": rest.holds, "regels": [rule.id for rule in rest.rules]}


def entry_of_row(row: RowOfPage) -> dict[str, object]:
    """Return one rule of a scenario."""
    return {
        "regel": row.rule.id,
        "plaats": row.place,
        "rij": dict(row.rule.rij),
        "besluit": row.rule.conclusie.model_dump(mode="json"),
        "besluit_in_woorden": row.conclusion,
        "tekst_op_de_grens": row.at_limit,
        "voorbeelden": list(row.examples),
    }
