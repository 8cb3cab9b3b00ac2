"""Which word of Gherkin a misspelt word was meant to be."""

from __future__ import annotations

from functools import lru_cache

from strategiekeuze.suggestion import nearest

MOST_SLIPS = 1
"""Letters that a misspelt short word may have wrong; a long word is compared by likeness."""

SHORT = 5
"""Words of fewer letters are near only when one slip of the pen apart."""

COMMON = """
    de het een der den te in op om of er zo ze ja al ik we wie wat dat dit die man mag kan bij dus tot van voor uit aan
    met na nu is was zal ben heb moet staat gegevens geven gaven maak maat stelt steel regels regelen regeling regelt
    scenario's functionaliteiten the a an this there these in is it give an any hen wen
"""
COMMON_WORDS = frozenset(COMMON.split())
"""Words near a word of Gherkin with which many a sentence starts."""


@lru_cache(maxsize=4_096)
def nearest_word(word: str, known: tuple[str, ...], *, common: bool = True) -> str:
    """Return the known word that a word was meant to be, empty when none is near enough.

    Args:
        word: as the user wrote it.
        known: the words that it can be.
        common: whether a common word counts as prose.
    """
    lower = word.casefold()
    if (common and lower in COMMON_WORDS) or len(word) > 40:
        return ""
    close = [each for each in known if one_slip(lower, each.casefold())]
    if close:
        return close[0]
    # A word much longer than a keyword is no slip of the pen: "zomaar" is not "Maar".
    alike = [each for each in known if len(each) >= SHORT and abs(len(each) - len(word)) <= 2]
    return next(iter(nearest(word, alike, limit=1)), "")


def one_slip(left: str, right: str) -> bool:
    """Tell whether two words are one letter too many, too few or wrong apart, or two neighbours that changed places."""
    if abs(len(left) - len(right)) > MOST_SLIPS or left == right:
        return left == right
    pairs = enumerate(zip(left, right, strict=False))
    start = next((place for place, (one, other) in pairs if one != other), min(len(left), len(right)))
    one, other = left[start:], right[start:]
    if len(one) == len(other):
        return one[1:] == other[1:] or (one[:2] == other[1::-1] and one[2:] == other[2:])
    longer, shorter = sorted((one, other), key=len, reverse=True)
    return longer[1:] == shorter
