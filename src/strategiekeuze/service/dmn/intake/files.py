"""Write the files of a rule set that was a decision table."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from strategiekeuze.language.numbers import show_number
from strategiekeuze.model.facts import NUMBERS, Kind
from strategiekeuze.service.dmn.intake.feature import feature_text, one_line, rule_id, sentence, shapes
from strategiekeuze.service.dmn.intake.rules import demands_in
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from strategiekeuze.model.decision_table import DecisionTable
    from strategiekeuze.service.dmn.intake.cells import Demand
    from strategiekeuze.service.dmn.intake.columns import FactColumn
    from strategiekeuze.service.dmn.intake.rules import DrawnRule

ENDING = """
  aangewezen: {soort: conclusie, zin: 'is {strategie} aangewezen op trede {trede}', besluit: aanwijzing}

  # Zinnen voor voorbeelden
  feiten: {soort: voorbeeldstap, zin: 'een profiel met deze feiten:', tabel: feit en waarde}
  advies: {soort: voorbeeldstap, zin: 'is het advies {strategie}'}
  geen-voorkeur: {soort: voorbeeldstap, zin: 'is er geen voorkeur'}
  regel-telt: {soort: voorbeeldstap, zin: 'telt regel {regel} mee'}
"""

REASON = """\
De tabel geeft hier: {{ rij.uitkomst }}.
"""

CAVEAT = "Deze regels komen uit een beslistabel. Het programma heeft ze omgezet, en niemand heeft ze nog nagelezen."


def files_of(table: DecisionTable, columns: Sequence[FactColumn], rules: Sequence[DrawnRule]) -> Mapping[str, str]:
    """Return the text of every file by its name in the folder."""
    texts = {f"teksten/{rule_id(number)}.md.j2": REASON for number, _ in enumerate(shapes(rules), 1)}
    return {
        "regelset.yaml": settings_text(table),
        "bronnen.yaml": f"bronnen:\n  tabel:\n    titel: {as_yaml(f'Beslistabel {one_line(table.naam)}')}\n",
        "wiel.yaml": wheel_text(table, rules),
        "feiten.yaml": "\n".join(["feiten:", *(fact_text(column) for column in columns)]),
        "taal.yaml": language_text(columns, rules),
        "regels.feature": feature_text(table, columns, rules),
        **texts,
    }


def as_yaml(text: str) -> str:
    """Return a text between quotes, as YAML reads it."""
    return json.dumps(text, ensure_ascii=False)


def settings_text(table: DecisionTable) -> str:
    """Return what the rule set is."""
    name = as_yaml(one_line(table.naam))
    return f'naam: {name}\nversie: "1"\nsoort: advies\nconclusies: [aanwijzing]\nonderwerp: dit geval\n'


def wheel_text(table: DecisionTable, rules: Sequence[DrawnRule]) -> str:
    """Return the outcomes as strategies, in the order of the table."""
    slugs = slugs_of(dict.fromkeys(rule.outcome for rule in rules))
    lines = [f"naam: {as_yaml(one_line(table.naam))}", f"voorbehoud: {as_yaml(CAVEAT)}", "", "strategieen:"]
    for name, slug in slugs.items():
        lines += [f"  {slug}:", f"    naam: {as_yaml(name)}", f"    kern: {as_yaml(f'de tabel geeft: {name}')}"]
    return "\n".join([*lines, "", f"volgorde: [{', '.join(slugs.values())}]", ""])


def slugs_of(names: Mapping[str, None]) -> dict[str, str]:
    """Return a slug for each outcome: its place goes first, so that no two are equal and none is a word of YAML."""
    return {name: f"u{place}-{plain(name).replace('_', '-')}" for place, name in enumerate(names, 1)}


def fact_text(column: FactColumn) -> str:
    """Return one fact."""
    name = as_yaml(column.source.naam)
    return "\n".join(
        [f"  {column.key}:", f"    naam: {name}", *kind_lines(column), f"    vraag: {question(column)}", ""]
    )


def kind_lines(column: FactColumn) -> Iterator[str]:
    """Yield the kind of a fact, and the values that it can have."""
    yield f"    soort: {column.kind}"
    if column.kind is Kind.CHOICE:
        yield f"    opties: [{', '.join(map(as_yaml, column.options))}]"
    if column.kind in NUMBERS:
        yield f'    van: "{show_number(column.low, column.kind)}"'
        yield f'    tot: "{show_number(column.high, column.kind)}"'


def question(column: FactColumn) -> str:
    """Return what to ask for a fact."""
    return as_yaml(f"Wat is de waarde van {column.words}?")


def language_text(columns: Sequence[FactColumn], rules: Sequence[DrawnRule]) -> str:
    """Return every sentence that the rules use."""
    by_key = {column.key: column for column in columns}
    forms = {form_of(demand, by_key[demand.key]): demand for demand in demands_in(rules)}
    lines = [form_line(place, form, demand) for place, (form, demand) in enumerate(forms.items(), 1)]
    return "\n".join(["# Elke zin die een regel mag gebruiken.", "zinnen:", *lines]) + "\n" + ENDING


def form_of(demand: Demand, column: FactColumn) -> str:
    """Return the sentence of a condition."""
    word = column.key if column.kind is Kind.CHOICE else str(column.kind)
    return sentence(demand, column, demand.value if demand.fixed else f"{{{word}}}")


def form_line(place: int, form: str, demand: Demand) -> str:
    """Return one sentence as the file writes it."""
    fixed = f", waarde: {demand.value}" if demand.fixed else ""
    rest = f"feit: {demand.key}, operator: {as_yaml(demand.operator)}{fixed}"
    return f"  zin-{place}: {{soort: voorwaarde, zin: {as_yaml(form)}, {rest}}}"
