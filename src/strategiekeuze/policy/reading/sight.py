"""What is seen in one passage: facts about it as a whole, and facts about each subject that it mentions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.model.lexicon import Subject, Where
from strategiekeuze.policy.reading.form import form_of
from strategiekeuze.policy.reading.subjects import OF_ONE, held_by, spoken_of_most

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from strategiekeuze.model.document import Passage
    from strategiekeuze.model.lexicon import Topic
    from strategiekeuze.policy.reading.cells import Details
    from strategiekeuze.policy.reading.setting import Setting
    from strategiekeuze.policy.reading.signals import Mention, SignalFinder

ABOUT = "stuk_over_onderwerp"
DENIES = "bevat_ontkenning"


@dataclass(frozen=True, slots=True)
class Sight:
    """What is seen in one passage.

    Attributes:
        feiten: keys of the facts that hold and are about no subject in particular.
        onderwerpen: per kind of subject and per subject, the facts that hold of it.
        mentions: the words of the passage itself that are a sign of something.
    """

    passage: Passage
    setting: Setting
    feiten: frozenset[str]
    onderwerpen: Mapping[Subject, Mapping[str, frozenset[str]]]
    mentions: tuple[Mention, ...]

    def of(self, kind: Subject) -> Mapping[str, frozenset[str]]:
        """Return the subjects of a kind that the passage mentions, with what holds of each."""
        return self.onderwerpen.get(kind, {})

    def first_of(self, subject: str) -> tuple[int, str]:
        """Return where a passage first mentions a subject, to order subjects by."""
        places = [each.begin for each in self.mentions if each.signaal.onderwerp == subject]
        return (min(places, default=len(self.passage.tekst)), subject)

    def pattern(self, kind: Subject | None = None, subject: str = "") -> frozenset[str]:
        """Return the facts that hold: of one subject what is said of it, of the other kind what is said of any."""
        found = set(self.feiten)
        for each, subjects in self.onderwerpen.items():
            chosen = [subjects[subject]] if each is kind else (facts - OF_ONE for facts in subjects.values())
            found.update(*chosen)
        return frozenset(found)


@dataclass(frozen=True, slots=True)
class Whole:
    """What is seen in a whole document.

    Attributes:
        feiten: keys of the facts that hold of every passage in it.
        meest: the strategies and themes that it speaks of most.
    """

    feiten: frozenset[str] = frozenset()
    meest: frozenset[str] = frozenset()


class Looker:
    """Look at passages with the signals of one lexicon."""

    def __init__(self, finder: SignalFinder, details: Details) -> None:
        self._signals = finder.signals
        self._details = details

    def look(self, passage: Passage, setting: Setting, whole: Whole) -> Sight:
        """Return what is seen in a passage at its place in a whole document."""
        text = passage.tekst
        own = self._signals(text)
        facts = set(whole.feiten | form_of(passage, setting))
        facts.update({DENIES} if own.denies else ())
        mentions = [*relevant(own.mentions, Where.SENTENCE), *self._around(setting)]
        facts.update(mention.signaal.feit for mention in mentions if not mention.signaal.onderwerp)
        aside = self._details.aside(text, setting.tabelkop)
        subjects = tuple(each for each in own.mentions if not any(begin <= each.begin < end for begin, end in aside))
        held = held_by(text, subjects, self._above(setting), whole.meest)
        return Sight(passage, setting, frozenset(facts), held, own.mentions)

    def of_document(self, title: str, texts: Sequence[str], topic: Topic) -> Whole:
        """Return what is seen in a whole document: whether it is about the topic, and what it speaks of most."""
        heard = {text: self._signals(text).mentions for text in (title, *texts)}
        sharing = {text for text, said in heard.items() if any(each.signaal.feit == topic.signaal for each in said)}
        is_about = title in sharing or sum(text in sharing for text in texts) * 100 >= topic.procent * len(texts)
        most = spoken_of_most(heard[text] for text in dict.fromkeys(texts))
        return Whole(frozenset({ABOUT}) if texts and is_about else frozenset(), most)

    def _around(self, setting: Setting) -> Iterator[Mention]:
        for text in setting.koppen:
            yield from relevant(self._signals(text).mentions, Where.HEADING)
        yield from (each for each in self._signals(setting.tabelkop).mentions if each.signaal.waar is Where.TABLE)

    def _above(self, setting: Setting) -> Iterator[Mention]:
        for text in setting.koppen[-1:]:
            yield from self._signals(text).mentions


def relevant(mentions: tuple[Mention, ...], where: Where) -> Iterator[Mention]:
    """Yield the mentions whose signal is looked for at this place."""
    return (each for each in mentions if each.signaal.waar in (where, Where.AROUND))
