"""What differs between two rule sets, for a member of the working group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.report.figures import brief, count, percent
from strategiekeuze.report.rule_comparison.parts import facts, rules, strategies, texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.rule_comparison import OutcomeDifference, RuleComparison

HEADS = {
    "advies anders": "Het advies verandert.",
    "alleen zekerheid of punten anders": (
        "Het advies blijft gelijk. Alleen de zekerheid of de punten kunnen veranderen."
    ),
    "alleen teksten anders": "Het advies blijft gelijk. Alleen teksten veranderen.",
    "niets anders": "Niemand merkt verschil.",
    "niet bewezen": "Het is niet bewezen dat het advies gelijk blijft.",
}
PROVED_SAME = "Dit is bewezen voor elk volledig profiel dat beide regelsets aannemen."
PROVED_ALL = "Bewezen: bij een volledig profiel dat beide regelsets aannemen, zijn er geen andere verschillen."
LATE = "Niet bewezen binnen {seconds} seconden. Er kunnen meer verschillen zijn."
LATE_SAME = "Er is geen verschil gevonden. Dat er geen is, is niet bewezen binnen {seconds} seconden."
MADE_UP = "Van {total} verzonnen profielen krijgen er {number} een ander advies ({percent})."
POINTS = "Hetzelfde advies met andere punten: {number} van {total} ({percent})."
PARTLY = "Met onbekende antwoorden is niets bewezen, alleen geprobeerd."
PARTLY_FOUND = "Van {total} zulke profielen krijgen er {number} een ander advies of een andere zekerheid."
TURNED = "Het advies verandert bij profielen met onbekende antwoorden."
STRANGERS = "Deze regelsets hebben geen enkele regel gemeen. Vergelijk liever twee versies van één regelset."
EXAMPLE = "Een profiel dat het verschil laat zien:"


def as_text(found: RuleComparison) -> str:
    """Return the comparison in words, with an example of the most frequent difference."""
    blocks = [head(found), [*sample(found)], [*pairs(found)], [*example(found)]]
    blocks += [list(part(found)) for part in (rules, facts, strategies, texts)]
    blocks.append([found.voorbehoud])
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def head(found: RuleComparison) -> list[str]:
    """Return what the most important difference is, and what is proved of it."""
    sides = [f"{each.map or each.naam} (versie {each.versie})" for each in (found.oud, found.nieuw)]
    strangers = [STRANGERS] if nothing_shared(found) else []
    first = TURNED if found.onvolledig_anders and not found.paren else HEADS[found.verschil]
    return [f"Oud: {sides[0]}. Nieuw: {sides[1]}.", *strangers, "", first, proof(found)]


def nothing_shared(found: RuleComparison) -> bool:
    """Tell whether no rule of the one is also in the other, so that the two are no versions of one rule set."""
    gone, new = (sum(each.soort == kind for each in found.regels) for kind in ("weg", "nieuw"))
    return (gone, new) == (found.oud.regels, found.nieuw.regels) and gone > 0


def proof(found: RuleComparison) -> str:
    """Say what is proved, and what is not."""
    seconds = brief(found.seconden)
    if not found.bewezen:
        return (LATE if found.paren else LATE_SAME).format(seconds=seconds)
    return PROVED_ALL if found.paren else PROVED_SAME


def sample(found: RuleComparison) -> Iterator[str]:
    """Yield what happened with made-up profiles."""
    for words, share in ((MADE_UP, found.verzonnen), (POINTS, found.punten)):
        if share is not None:
            number, total = count(share.aantal), count(share.van)
            yield words.format(number=number, total=total, percent=percent(share))
    if found.onvolledig is not None:
        share = found.onvolledig
        yield f"{PARTLY} {PARTLY_FOUND.format(number=count(share.aantal), total=count(share.van))}"


def pairs(found: RuleComparison) -> Iterator[str]:
    """Yield what the advice was and becomes."""
    if found.paren:
        yield "Van welk advies naar welk advies:"
    for each in found.paren:
        yield f"- {each.van_naam} -> {each.naar_naam}{seen(each)}"


def seen(each: OutcomeDifference) -> str:
    """Say how often a difference came up."""
    if each.hoe_vaak is None:
        return ""
    if not each.hoe_vaak.aantal:
        return ": komt voor, maar niet bij de verzonnen profielen"
    word = "profiel" if each.hoe_vaak.aantal == 1 else "profielen"
    return f": {count(each.hoe_vaak.aantal)} verzonnen {word} ({percent(each.hoe_vaak)})"


def example(found: RuleComparison) -> Iterator[str]:
    """Yield the example of the most frequent difference."""
    if found.paren:
        yield EXAMPLE
        yield ""
        yield found.paren[0].voorbeeld.tekst.rstrip()
