"""Read `taal.yaml`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.quoting import meant_or_all, quoted
from strategiekeuze.language.sentences.checks import check_sentence
from strategiekeuze.language.sentences.grammar import Grammar
from strategiekeuze.language.sentences.vocabulary import Sentence, SentenceKind, Vocabulary
from strategiekeuze.language.yaml.fields import Fields

if TYPE_CHECKING:
    from strategiekeuze.language.yaml.node import Node
    from strategiekeuze.model.facts import Facts

POINTS = ("-2", "-1", "0", "1", "2")


def read_vocabulary(root: Node, facts: Facts, problems: list[Problem]) -> Vocabulary:
    """Return the sentences that can be used; what is wrong is added to the problems."""
    fields, grammar = Fields(root, problems, "de taal"), Grammar(facts)
    found = []
    for key, (node, place) in fields.mapping("zinnen").items():
        before = len(problems)
        each = sentence(key, Fields(node, problems, f"de zin {quoted(key)}", place), facts)
        expression = grammar.compile(each.form)
        if isinstance(expression, str) and len(problems) == before:
            what = f"de zin {quoted(each.form)} kan niet: {expression}"
            remedy = "Zie bovenaan taal.yaml hoe een zin eruitziet."
            problems.append(Problem("zin-kan-niet", what, remedy, node.entries["zin"].place))
        elif not isinstance(expression, str):
            found.append((each, expression))
    fields.close()
    return Vocabulary(found, grammar.numbers, facts)


def sentence(key: str, fields: Fields, facts: Facts) -> Sentence:
    """Return one sentence."""
    before = len(fields.problems)
    found = Sentence(
        id=key,
        kind=kind_of(fields),
        form=fields.text("zin"),
        fact=fields.text("feit", ""),
        operator=fields.text("operator", ""),
        value=fields.text("waarde", ""),
        finding=fields.text("bevinding", ""),
        table=fields.text("tabel", ""),
        effect=fields.text("besluit", ""),
        points=points(fields),
    )
    fields.close()
    if len(fields.problems) == before:
        check_sentence(found, fields, facts)
    return found


def kind_of(fields: Fields) -> SentenceKind:
    """Return what a sentence is for."""
    word = fields.text("soort")
    if word in set(SentenceKind):
        return SentenceKind(word)
    if word:
        remedy = meant_or_all(word, list(SentenceKind), fields.problems)
        fields.reject("soort", f"{quoted(word)} is geen soort zin", remedy)
    return SentenceKind.EXAMPLE


def points(fields: Fields) -> int:
    """Return the points of an argument, 0 when there are none."""
    text = fields.text("punten", "0")
    if text not in POINTS:
        fields.reject("punten", f"{quoted(text)} is geen aantal punten", "Schrijf -2, -1, 1 of 2.")
        return 0
    return int(text)
