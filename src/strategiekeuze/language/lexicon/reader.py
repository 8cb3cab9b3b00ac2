"""Read `lexicon.yaml`: the words that people use, each a sign of something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.lexicon.checks import check_lexicon
from strategiekeuze.language.lexicon.terms import terms_in
from strategiekeuze.language.quoting import meant_or_all, quoted
from strategiekeuze.language.yaml.fields import Fields
from strategiekeuze.model.lexicon import COLUMNS, Lexicon, Negations, Signal, Subject, Topic, Where

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from strategiekeuze.errors import Place
    from strategiekeuze.language.yaml.node import Node
    from strategiekeuze.model.facts import Facts
    from strategiekeuze.model.lexicon import Term

SUBJECTS = {"strategieen": Subject.STRATEGY, "themas": Subject.THEME}
STRENGTHS = ("zwak", "gewoon", "sterk")
NONE = (0, 0, 0)

BORROWS = "+"
"""Stands before the name of a signal of which all words count."""


def read_lexicon(root: Node, facts: Facts, problems: list[Problem]) -> Lexicon:
    """Return the lexicon; what is wrong with it is added to the problems."""
    fields = Fields(root, problems, "de woordenlijst")
    thresholds = thresholds_of(fields)
    negations = negations_of(fields)
    columns = columns_of(fields)
    topic = topic_of(fields)
    signals = [signal(key, *pair, problems) for key, pair in fields.mapping("signalen").items()]
    for key, kind in SUBJECTS.items():
        for name, pair in fields.mapping(key, required=False).items():
            signals += about(name, kind, *pair, {each.feit: each for each in signals if not each.soort}, problems)
    fields.close()
    lexicon = Lexicon(
        signalen=tuple(signals),
        ontkenningen=negations,
        onderwerp=topic,
        drempels=thresholds,
        kolommen=columns,
    )
    check_lexicon(lexicon, facts, fields)
    return lexicon


def signal(key: str, node: Node, place: Place, problems: list[Problem]) -> Signal:
    """Return one signal that is about no subject in particular."""
    fields = Fields(node, problems, f"het signaal {quoted(key)}", place)
    found = Signal(
        feit=key,
        termen=terms_in(fields.items("termen", required=True), key, problems),
        behalve=terms_in(fields.items("behalve"), "behalve", problems),
        waar=where(fields),
        ook_ontkend=fields.yes("telt ook ontkend"),
        place=place,
    )
    fields.close()
    return found


def where(fields: Fields) -> Where:
    """Return where the words are looked for."""
    word = fields.text("waar", Where.SENTENCE)
    if word in set(Where):
        return Where(word)
    fields.reject("waar", f"{quoted(word)} is geen plaats in een stuk", meant_or_all(word, list(Where)))
    return Where.SENTENCE


def about(
    name: str, kind: Subject, node: Node, place: Place, shared: Mapping[str, Signal], problems: list[Problem]
) -> Iterator[Signal]:
    """Yield the signals of one strategy or theme: per fact a list of words."""
    fields = Fields(node, problems, f"{kind} {quoted(name)}", place)
    excluded = terms_in(fields.items("behalve"), "behalve", problems)
    for key in node.entries:
        if key != "behalve":
            items = fields.items(key)
            own = terms_in((each for each in items if not is_borrowed(each)), key, problems)
            terms = (*own, *borrowed(filter(is_borrowed, items), shared, problems))
            yield Signal(feit=key, termen=terms, behalve=excluded, soort=kind, onderwerp=name, place=node.keys[key])


def is_borrowed(node: Node) -> bool:
    """Tell whether an item stands for all words of a signal."""
    return node.kind == "tekst" and node.text.startswith(BORROWS)


def borrowed(nodes: Iterable[Node], shared: Mapping[str, Signal], problems: list[Problem]) -> Iterator[Term]:
    """Yield the words of the signals that a list borrows from."""
    for node in nodes:
        name = node.text.removeprefix(BORROWS)
        if name in shared:
            yield from shared[name].termen
        else:
            what = f"het signaal {quoted(name)} staat niet in de woordenlijst"
            problems.append(Problem("onbekend-signaal", what, meant_or_all(name, list(shared), problems), node.place))


def negations_of(fields: Fields) -> Negations:
    """Return how a text denies."""
    inner = fields.inner("ontkenningen")
    if inner is None:
        return Negations()
    lists = {key: terms_in(inner.items(key), key, inner.problems) for key in NEGATION_KEYS}
    inner.close()
    return Negations(**{NEGATION_KEYS[key]: terms for key, terms in lists.items()})


NEGATION_KEYS = {
    "vooruit": "vooruit",
    "beide kanten": "beide_kanten",
    "telt niet": "telt_niet",
    "stopt bij": "stopt_bij",
}


def columns_of(fields: Fields) -> Mapping[str, tuple[Term, ...]]:
    """Return the words in headings of columns, per field."""
    if not fields.has("kolommen"):
        fields.forgive("kolommen")
        return {}
    inner = fields.inner("kolommen")
    if inner is None:
        return {}
    found = {key: terms_in(inner.items(key), key, inner.problems) for key in COLUMNS}
    inner.close()
    return found


def topic_of(fields: Fields) -> Topic:
    """Return what a document must be about."""
    inner = fields.inner("onderwerp")
    if inner is None:
        return Topic(signaal="", procent=0)
    signal_key, share = inner.text("signaal"), inner.text("procent")
    inner.close()
    if share and not (is_whole(share) and int(share) <= 100):
        inner.reject("procent", f"{quoted(share)} is geen percentage", "Schrijf een getal van 0 tot en met 100.")
    return Topic(signaal=signal_key, procent=int(share) if is_whole(share) else 0)


def is_whole(text: str) -> bool:
    """Tell whether a text is a small whole number."""
    return text.isascii() and text.isdecimal() and len(text) < 4


def thresholds_of(fields: Fields) -> tuple[int, int, int]:
    """Return the least points for a claim that is weak, ordinary and strong."""
    inner = fields.inner("drempels")
    if inner is None:
        return NONE
    texts = [inner.text(key) for key in STRENGTHS]
    inner.close()
    if not all(is_whole(text) for text in texts):
        if all(texts):
            fields.reject("drempels", "een drempel is een heel getal", "Schrijf getallen, zoals 3.")
        return NONE
    weak, ordinary, strong = (int(text) for text in texts)
    if not 0 < weak <= ordinary <= strong:
        fields.reject(
            "drempels", "de drempels lopen niet op", "Maak zwak het kleinst, minstens 1, en sterk het grootst."
        )
    return weak, ordinary, strong
