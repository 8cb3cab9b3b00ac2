"""What holds of each subject that a passage is about: of a strategy, of a theme."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from strategiekeuze.model.lexicon import Subject

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from strategiekeuze.policy.reading.signals import Mention

    Held = Mapping[Subject, Mapping[str, frozenset[str]]]

MORE, ABOVE, MOST = "meer_woorden", "kop_over_onderwerp", "meest_besproken"
"""The facts about a subject that the program sees besides its words."""

OF_ONE = frozenset({MORE, ABOVE, MOST})
"""These say something of the one subject that is asked about, and nothing of the passage."""

FEWEST_PASSAGES = 3
"""A subject of fewer passages is none that the whole document speaks of."""


def held_by(text: str, own: Sequence[Mention], above: Iterable[Mention], most: frozenset[str]) -> Held:
    """Return per kind of subject and per subject the facts that hold of it.

    Args:
        text: the words of the passage.
        own: the mentions in the text itself.
        above: those in the heading over it, or in the words that open its list.
        most: the subjects that the whole document speaks of most.
    """
    found: dict[Subject, dict[str, set[str]]] = {kind: defaultdict(set) for kind in Subject}
    for kind, subject, fact in (*said(own), *heard_above(above), *said_more(text, own)):
        found[kind][subject].add(fact)
        found[kind][subject].update({MOST} if subject in most else ())
    return {
        kind: {name: frozenset(facts) for name, facts in sorted(subjects.items())} for kind, subjects in found.items()
    }


def said(mentions: Iterable[Mention]) -> Iterator[tuple[Subject, str, str]]:
    """Yield what words say of a subject."""
    for mention in mentions:
        if mention.signaal.soort is not None:
            yield mention.signaal.soort, mention.signaal.onderwerp, mention.signaal.feit


def heard_above(mentions: Iterable[Mention]) -> Iterator[tuple[Subject, str, str]]:
    """Yield the subjects of a heading."""
    return ((kind, subject, ABOVE) for kind, subject, _ in said(mentions))


def said_more(text: str, mentions: Sequence[Mention]) -> Iterator[tuple[Subject, str, str]]:
    """Yield the subjects of which a text says more than one word."""
    words: dict[tuple[Subject, str], set[str]] = defaultdict(set)
    reached: dict[tuple[Subject, str], int] = defaultdict(int)
    in_order = sorted(mentions, key=lambda each: (each.begin, -each.eind))
    for mention, (kind, subject, _) in ((each, one) for each in in_order for one in said([each])):
        if mention.begin >= reached[kind, subject]:
            words[kind, subject].add(text[mention.begin : mention.eind].casefold())
            reached[kind, subject] = mention.eind
    return ((kind, subject, MORE) for (kind, subject), different in words.items() if len(different) > 1)


def spoken_of_most(passages: Iterable[Sequence[Mention]]) -> frozenset[str]:
    """Return the subject of each kind that most passages speak of; more than one when they are even."""
    numbers: dict[Subject, Counter[str]] = {kind: Counter() for kind in Subject}
    for mentions in passages:
        for kind, subject in {(kind, subject) for kind, subject, _ in said(mentions)}:
            numbers[kind][subject] += 1
    return frozenset(
        subject
        for counted in numbers.values()
        for subject, number in counted.items()
        if number >= max(FEWEST_PASSAGES, *counted.values())
    )
