"""Read what people weigh differently from the rules: the section `afwegingen` of a profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.profile.values import is_day, is_unknown, no_day
from strategiekeuze.language.yaml.fields import Fields
from strategiekeuze.model.judgement import Judgement

if TYPE_CHECKING:
    from strategiekeuze.language.yaml.node import Node

SECTION = "afwegingen"
FIELDS = ("over", "oordeel", "door", "op", "waarom")
"""The fields of a judgement, all of which must be there, in the order in which a profile is written."""


def read_judgements(node: Node, problems: list[Problem]) -> tuple[Judgement, ...]:
    """Return the judgements; what is wrong with them is added to the problems."""
    if node.kind == "tekst" and is_unknown(node.text):
        return ()
    if node.kind != "lijst":
        what = 'onder "afwegingen" staat geen lijst'
        remedy = "Begin elke afweging op een nieuwe rij met een streepje: - over: REG-01"
        problems.append(Problem("verkeerde-vorm", what, remedy, node.place))
        return ()
    read = [judgement(item, problems) for item in node.items]
    return tuple(each for each in read if each is not None)


def judgement(node: Node, problems: list[Problem]) -> Judgement | None:
    """Return one judgement; None, with problems, when it does not say about what it is."""
    fields = Fields(node, problems, "een afweging")
    over, verdict, person, day, reason = (fields.text(name) for name in FIELDS)
    fields.close()
    if day and not is_day(day):
        problems.append(no_day(day, "op").at(fields.place_of("op")))
    return Judgement(over, verdict, person, day, reason, fields.place_of("over")) if over else None
