"""Read `taal.yaml`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.fields import Fields
from strategiekeuze.language.vocabulary import Grammar, Sentence, SentenceKind, Vocabulary
from strategiekeuze.language.wheel_reader import suggestion
from strategiekeuze.model.rule import Effect, Operator

if TYPE_CHECKING:
    from strategiekeuze.language.yaml_reader import Node
    from strategiekeuze.model.facts import Facts

FINDING_FORMS = ("geldt", "geldt niet", "minstens")


def read_vocabulary(root: Node, facts: Facts, problems: list[Problem]) -> Vocabulary:
    """Return the sentences that can be used; what is wrong is added to the problems."""
    fields, grammar = Fields(root, problems, "de taal"), Grammar(facts)
    found = []
    for key, node in fields.mapping("zinnen").items():
        before = len(problems)
        each = sentence(key, node, facts, problems)
        expression = grammar.compile(each.form)
        if isinstance(expression, str):
            what = f'de zin "{each.form}" kan niet: {expression}'
            problems.append(Problem("zin-kan-niet", what, "Zie bovenaan taal.yaml hoe een zin eruitziet.", node.place))
        elif len(problems) == before:
            found.append((each, expression))
    fields.close()
    return Vocabulary(found)


def sentence(key: str, node: Node, facts: Facts, problems: list[Problem]) -> Sentence:
    """Return one sentence."""
    fields = Fields(node, problems, f'de zin "{key}"')
    kind = fields.text("soort")
    if kind not in set(SentenceKind):
        fields.reject("soort", f'"{kind}" is geen soort zin', suggestion(kind, list(SentenceKind)))
    found = Sentence(
        id=key,
        kind=SentenceKind(kind) if kind in set(SentenceKind) else SentenceKind.EXAMPLE,
        form=fields.text("zin"),
        fact=fields.text("feit", ""),
        operator=fields.text("operator", ""),
        value=fields.text("waarde", ""),
        finding=fields.text("bevinding", ""),
        table=fields.text("tabel", ""),
        effect=fields.text("besluit", ""),
        points=points(fields),
    )
    check_sentence(found, fields, facts)
    fields.close()
    return found


def points(fields: Fields) -> int:
    """Return the points of an argument, 0 when there are none."""
    text = fields.text("punten", "0")
    if text not in ("-2", "-1", "0", "1", "2"):
        fields.reject("punten", f'"{text}" is geen aantal punten', "Schrijf -2, -1, 1 of 2.")
        return 0
    return int(text)


def check_sentence(sentence: Sentence, fields: Fields, facts: Facts) -> None:
    """Report what a sentence names and does not exist."""
    if sentence.kind is SentenceKind.CONCLUSION and sentence.effect not in set(Effect):
        fields.reject("besluit", f'"{sentence.effect}" is geen besluit', suggestion(sentence.effect, list(Effect)))
    if sentence.kind is not SentenceKind.CONDITION:
        return
    if sentence.finding:
        if sentence.finding not in FINDING_FORMS:
            fields.reject("bevinding", f'"{sentence.finding}" kan hier niet', "Schrijf geldt, geldt niet of minstens.")
        return
    if sentence.fact not in facts.by_key and sentence.fact not in facts.groups:
        known = [*facts.by_key, *facts.groups]
        fields.reject("feit", f'het feit "{sentence.fact}" bestaat niet', suggestion(sentence.fact, known))
    if sentence.operator not in set(Operator):
        fields.reject("operator", f'"{sentence.operator}" is geen operator', "Zie bovenaan taal.yaml welke er zijn.")
