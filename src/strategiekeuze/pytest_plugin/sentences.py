"""The sentences of `taal.yaml` as step parsers of pytest-bdd, so that a new sentence needs no code here either."""

from __future__ import annotations

from pytest_bdd.parsers import StepParser

from strategiekeuze.language.sentences.vocabulary import Match, SentenceKind
from strategiekeuze.service.examples.said import bare
from strategiekeuze.service.examples.spoken import current

EXAMPLES = frozenset({SentenceKind.EXAMPLE})


class AnySentence(StepParser):
    """Match every sentence of one kind, and hand over the sentence."""

    def __init__(self, kind: SentenceKind) -> None:
        super().__init__(f"elke zin van de soort {kind}")
        self._kinds = frozenset({kind})

    def is_matching(self, name: str) -> bool:
        """Tell whether a step is such a sentence."""
        return bool(current().vocabulary.match(bare(name), self._kinds))

    def parse_arguments(self, name: str) -> dict[str, object]:
        """Return the sentence."""
        return {"sentence": bare(name)}


class ThisSentence(StepParser):
    """Match one sentence by its name in `taal.yaml`, and hand over its values without quotes."""

    def __init__(self, name: str) -> None:
        super().__init__(f"de zin {name}")
        self.sentence = name

    def is_matching(self, name: str) -> bool:
        """Tell whether a step is this sentence."""
        return self._match(name) is not None

    def parse_arguments(self, name: str) -> dict[str, object]:
        """Return the values in a step, by their names."""
        match = self._match(name)
        return {each.name: each.words[0] for each in match.parameters} if match else {}

    def _match(self, name: str) -> Match | None:
        found = current().vocabulary.match(bare(name), EXAMPLES)
        return next((each for each in found if each.sentence.id == self.sentence), None)
