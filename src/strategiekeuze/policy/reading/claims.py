"""From passages to claims, each with its literal words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.model.document import Claim
from strategiekeuze.model.lexicon import Subject
from strategiekeuze.model.policy import ClaimKind
from strategiekeuze.policy.reading.cells import Details
from strategiekeuze.policy.reading.judging import Judge, Judged
from strategiekeuze.policy.reading.setting import Setting, settings_of
from strategiekeuze.policy.reading.sight import Looker, Sight
from strategiekeuze.policy.reading.signals import SignalFinder
from strategiekeuze.policy.reading.title import title_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from strategiekeuze.model.document import Document, Passage
    from strategiekeuze.model.rule import RuleSet

    Progress = Callable[[int, int], None]

PER_SUBJECT = {ClaimKind(str(kind)): kind for kind in Subject}
"""The kinds of claim that are about one subject of several."""

MOST_SUBJECTS = 2
"""One sentence seldom speaks of more themes; a sentence that mentions many is a list of words."""

STRONGEST = 3

STEP = 50
"""After so many passages progress is told."""


class Reader:
    """Read passages with one rule set for reading, compiled once."""

    def __init__(self, rule_set: RuleSet) -> None:
        if rule_set.lexicon is None:
            raise ValueError("a rule set for reading has a lexicon")
        self.lexicon = rule_set.lexicon
        self.judge = Judge(rule_set, rule_set.lexicon.drempels)
        self.details = Details(rule_set.lexicon)
        self._looker = Looker(SignalFinder(rule_set.lexicon), self.details)

    def sights(
        self, document: Document, passages: Sequence[Passage], progress: Progress | None = None
    ) -> Iterator[Sight]:
        """Yield what is seen in each passage."""
        settings = settings_of(document)
        texts = [passage.tekst for passage in passages]
        whole = self._looker.of_document(title_of(document), texts, self.lexicon.onderwerp)
        for number, passage in enumerate(passages, 1):
            yield self._looker.look(passage, settings.get(id(passage.blok), Setting()), whole)
            if progress and (number % STEP == 0 or number == len(passages)):
                progress(number, len(passages))

    def claims_in(self, sight: Sight, hub: str = "") -> Iterator[Claim]:
        """Yield the claims that one passage holds; no measure belongs to the `hub` of the wheel, which is no way."""
        themes = self._about_subjects(sight, ClaimKind.THEME)
        strategies = self._about_subjects(sight, ClaimKind.STRATEGY)
        yield from (*strategies, *themes)
        theme = themes[0].onderwerp if themes else ""
        mentioned = clearest(sight, {claim.onderwerp for claim in strategies}, hub)
        for judged in self.judge.judge(sight.pattern()):
            if judged.soort not in PER_SUBJECT:
                strategy = mentioned if judged.soort is ClaimKind.MEASURE else ""
                yield claim_of(sight, judged, thema=theme, strategie=strategy)

    def _about_subjects(self, sight: Sight, kind: ClaimKind) -> list[Claim]:
        """Return the claim about the clearest subject of a kind, and about a second that is as strong as can be."""
        subject_kind = PER_SUBJECT[kind]
        found = [
            (claim_of(sight, judged, onderwerp=name), judged.saldo)
            for name in sight.of(subject_kind)
            for judged in self.judge.judge(sight.pattern(subject_kind, name))
            if judged.soort is kind
        ]
        ordered = sorted(found, key=lambda pair: (-pair[1], sight.first_of(pair[0].onderwerp)))[:MOST_SUBJECTS]
        return [claim for place, (claim, _) in enumerate(ordered) if place == 0 or claim.sterkte == STRONGEST]


def clearest(sight: Sight, chosen: AbstractSet[str], hub: str) -> str:
    """Return the strategy that a measure belongs to; empty when the hub or more than one is as clear as any other."""
    numbers = {name: (name in chosen, len(facts)) for name, facts in sight.of(Subject.STRATEGY).items()}
    most = max(numbers.values(), default=None)
    names = [name for name, number in numbers.items() if number == most]
    return names[0] if len(names) == 1 and names[0] != hub else ""


def claim_of(sight: Sight, judged: Judged, *, onderwerp: str = "", thema: str = "", strategie: str = "") -> Claim:
    """Return a claim in the words of its passage."""
    return Claim(
        soort=judged.soort,
        citaat=sight.passage.tekst,
        plek=sight.passage.blok.plek,
        sterkte=judged.sterkte,
        regels=judged.regels,
        onderwerp=onderwerp,
        thema=thema,
        strategie=strategie,
    )


def once(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Return each claim once: of the same words about the same, the strongest, at its own place in the order."""
    best: dict[tuple[ClaimKind, str, str], Claim] = {}
    for claim in claims:
        key = (claim.soort, claim.onderwerp, " ".join(claim.citaat.casefold().split()))
        if key not in best or claim.sterkte > best[key].sterkte:
            best[key] = claim
    return tuple(best.values())
