"""What an example expects, as data: so that it can be judged again and again, under other rules, without reading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.truth import FALSE, TRUE
from strategiekeuze.explain.advice import INSUFFICIENT
from strategiekeuze.explain.plain import plain_text
from strategiekeuze.model.wheel import NO_PREFERENCE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from strategiekeuze.model.rule import Conclusion, Rule
    from strategiekeuze.service.examples.ending import Ending

CONCLUDES, COUNTS, COUNTS_NOT, MENTIONS = "besluit", "regel-telt", "regel-telt-niet", "motivering-noemt"
ADVICE, NONE, TOO_LITTLE = "advies", "geen-voorkeur", "onvoldoende"
CERTAINTY, SECOND = "zekerheid", "tweede-koers"
ON_RULES = frozenset({CONCLUDES, COUNTS, COUNTS_NOT})
"""What is expected of single rules; everything else is about the advice."""

OUTCOMES = frozenset({ADVICE, NONE, TOO_LITTLE, CERTAINTY})
"""What says how the whole ends."""


@dataclass(frozen=True, slots=True)
class Expected:
    """One step with Dan.

    Attributes:
        kind: the name of its sentence in `taal.yaml`; `besluit` for the conclusion of a rule.
        word: the value in it: a slug, the id of a rule, a certainty or a text; empty when it has none.
        conclusion: what some rule must conclude.
    """

    kind: str
    word: str = ""
    conclusion: Conclusion | None = None

    @property
    def on_advice(self) -> bool:
        """Whether this is about the advice itself, and not about a rule or a text."""
        return self.kind in ON_ENDING

    def on_rules(self, rules: Sequence[Rule], verdicts: Sequence[int]) -> bool:
        """Tell whether the rules do what is expected of them."""
        found = (
            verdict
            for rule, verdict in zip(rules, verdicts, strict=True)
            if (rule.conclusie == self.conclusion if self.kind == CONCLUDES else rule.id == self.word)
        )
        return (FALSE if self.kind == COUNTS_NOT else TRUE) in found

    def on_ending(self, ending: Ending) -> bool:
        """Tell whether the advice is as expected; what its text mentions is another question."""
        return ON_ENDING[self.kind](ending, self.word)

    def on_text(self, text: str) -> bool:
        """Tell whether the reasons mention what is expected."""
        return self.word in " ".join(plain_text(text).split())


ON_ENDING: Mapping[str, Callable[[Ending, str], bool]] = {
    ADVICE: lambda ending, slug: ending.strategy == slug,
    NONE: lambda ending, _: ending.word == NO_PREFERENCE,
    TOO_LITTLE: lambda ending, _: ending.word == INSUFFICIENT,
    CERTAINTY: lambda ending, word: ending.certainty == word,
    "nipt": lambda ending, _: ending.narrow,
    "niet-nipt": lambda ending, _: not ending.narrow,
    SECOND: lambda ending, slug: ending.second == slug,
}
