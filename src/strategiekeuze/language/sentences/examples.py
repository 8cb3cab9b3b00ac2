"""The sentences for examples: what a tool needs to write one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.sentences.vocabulary import SentenceKind
from strategiekeuze.language.sentences.wording import shown

if TYPE_CHECKING:
    from strategiekeuze.language.sentences.vocabulary import Vocabulary


def example_sentences(vocabulary: Vocabulary) -> dict[str, str]:
    """Return the sentences for examples by their names, as people read them."""
    return {each.id: shown(each.form) for each in vocabulary.sentences if each.kind is SentenceKind.EXAMPLE}
