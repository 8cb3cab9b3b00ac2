"""Read `aanvaard.yaml`: the profiles of which the working group accepts that no strategy gets the preference."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from strategiekeuze.language.profile.values import is_day, no_day
from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.rules.conditions import test_of
from strategiekeuze.language.rules.lines import Line
from strategiekeuze.language.rules.translator import CONDITIONS, match_of
from strategiekeuze.language.yaml.fields import Fields, missing_field, wrong_form
from strategiekeuze.model.rule import AcceptedClass, Condition

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.language.rules.context import Context
    from strategiekeuze.language.yaml.node import Node

SUBJECT = "een aanvaarde klasse"


def read_accepted(root: Node, context: Context) -> tuple[AcceptedClass, ...]:
    """Return the accepted classes of a file; what is wrong with it is added to the context's problems."""
    fields = Fields(root, context.problems, "aanvaard.yaml")
    found = [class_of(node, context) for node in fields.items("klassen", required=True)]
    fields.close()
    seen: set[str] = set()
    for each in found:
        if each.naam in seen:
            what = f"de klasse {quoted(each.naam)} staat er twee keer"
            context.report("ongeldige-waarde", what, "Geef een van de twee een andere naam.", each.plaats)
        seen.add(each.naam)
    return tuple(found)


def class_of(node: Node, context: Context) -> AcceptedClass:
    """Return one accepted class."""
    fields = Fields(node, context.problems, SUBJECT)
    name, why, who, day = (fields.text(key) for key in ("naam", "waarom", "door", "op"))
    if day and not is_day(day):
        context.problems.append(no_day(day, "op").at(fields.place_of("op")))
    sentences = fields.items("waar")
    if not sentences and not fields.misformed("waar"):
        context.problems.append(missing_field("waar", SUBJECT, fields.place))
    fields.close()
    return AcceptedClass(
        naam=name,
        waarom=why,
        door=who,
        op=day,
        voorwaarden=tuple(each for sentence in sentences for each in conditions_in(sentence, context)),
        plaats=fields.place_of("naam"),
    )


def conditions_in(node: Node, context: Context) -> Iterator[Condition]:
    """Yield the condition that a sentence is; none, with a problem, when it is wrong."""
    if node.kind != "tekst":
        context.problems.append(wrong_form('een deel van "waar"', "tekst", node.place))
        return
    text = node.text.strip()
    # Quotes around the sentence belong to YAML, so the sentence starts behind the first.
    place = replace(node.place, column=node.place.column + node.quoted, length=len(text))
    line = Line(text, text, place, (), {})
    match = match_of(line, CONDITIONS, context)
    test = test_of(match, line, context) if match else None
    if test is not None:
        yield Condition(test=test, zin=text, plaats=place)
