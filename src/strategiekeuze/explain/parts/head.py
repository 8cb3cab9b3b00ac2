"""The opening: what is advised, to whom, and how sure that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.model.facts import Kind
from strategiekeuze.suggestion import named

if TYPE_CHECKING:
    from strategiekeuze.explain.found import Found
    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.rule import RuleSet


class FactTexts:
    """Give a template the value of a fact by its key."""

    def __init__(self, found: Found) -> None:
        self._found = found

    def __getattr__(self, key: str) -> str:
        """Return the value of a fact in words."""
        return self._found.fact(key)


def values(advice: Advice, rule_set: RuleSet, found: Found) -> dict[str, object]:
    """Return what the opening needs."""
    wheel, facts = rule_set.wiel, rule_set.feiten.by_key
    strategy = wheel.by_slug.get(advice.strategie or "")
    return {
        "uitkomst": advice.uitkomst,
        "gemeente": advice.gemeente.naam,
        "onderwerp": advice.gemeente.naam,
        "naam": advice.naam,
        "kern": strategy.kern if strategy else "",
        "waakt_voor": strategy.waakt_voor if strategy else (),
        "feiten": FactTexts(found),
        "zekerheid": advice.zekerheid,
        "aannames": advice.aannames,
        "mogelijk": named(wheel.name_of(slug) for slug in advice.mogelijk),
        "leidend": wheel.name_of(advice.leidend) if advice.leidend else "",
        "vraag": advice.vraag.vraag if advice.vraag else "",
        "vraag_om_score": advice.vraag is not None and facts[advice.vraag.feit].soort is Kind.SCORE,
    }
