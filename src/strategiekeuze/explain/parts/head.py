"""The opening: what is advised, to whom, and how sure that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strategiekeuze.explain.found import Found
    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.wheel import Wheel


class FactTexts:
    """Give a template the value of a fact by its key."""

    def __init__(self, found: Found) -> None:
        self._found = found

    def __getattr__(self, key: str) -> str:
        """Return the value of a fact in words."""
        return self._found.fact(key)


def values(advice: Advice, wheel: Wheel, found: Found) -> dict[str, object]:
    """Return what the opening needs."""
    strategy = wheel.by_slug.get(advice.strategie or "")
    return {
        "uitkomst": advice.uitkomst,
        "gemeente": advice.gemeente.naam,
        "naam": advice.naam,
        "kern": strategy.kern if strategy else "",
        "waakt_voor": strategy.waakt_voor if strategy else (),
        "feiten": FactTexts(found),
        "zekerheid": advice.zekerheid,
        "aannames": advice.aannames,
        "mogelijk": [wheel.name_of(slug) for slug in advice.mogelijk],
        "leidend": wheel.name_of(advice.leidend) if advice.leidend else "",
        "vraag": advice.vraag.vraag if advice.vraag else "",
    }
