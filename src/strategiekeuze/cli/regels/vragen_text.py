"""Questions to the working group as Dutch text for a terminal."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from strategiekeuze.cli.counting import counted
from strategiekeuze.language.numbers import show_number
from strategiekeuze.model.facts import Kind
from strategiekeuze.report.figures import brief

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.rule_question import RuleQuestion, RuleQuestions

WIDTH = 110
CHANGES = ("kleine wijziging", "kleine wijzigingen")
NOTHING = "Er zijn geen vragen: elke wijziging die een advies verandert, valt in een voorbeeld op."
PASTE = "Voorbeeld met het advies van nu, om te plakken in een bestand met voorbeelden:"


def page(found: RuleQuestions) -> Iterator[str]:
    """Yield the lines of the whole list."""
    yield from opening(found)
    for each in found.vragen:
        yield from ["", *question(each), "", PASTE, "", *each.voorbeeld.tekst.rstrip("\n").split("\n")]
    yield from ["", *ending(found)]


def opening(found: RuleQuestions) -> Iterator[str]:
    """Yield what was tried, and how that ended."""
    examples = counted(found.voorbeelden, "voorbeeld", "voorbeelden")
    tried, asked = (sum(getattr(each, name) for each in found.aantallen) for name in ("geprobeerd", "vragen"))
    yield f"{found.regelset} {found.versie}: {counted(tried, *CHANGES)}, {examples}"
    if found.rood:
        yield from told(f"{counted(found.rood, 'voorbeeld is', 'voorbeelden zijn')} nu al rood en telt niet mee.")
    yield from told(f"{counted(noticed(found), 'wijziging valt', 'wijzigingen vallen')} op in een voorbeeld.")
    for name, text in (
        ("zonder_gevolg", "{changes} niets aan welk advies ook. Dat is bewezen."),
        ("tegenspraak", "{changes} alleen iets waar de regels elkaar dan tegenspreken."),
        ("niet_bewezen", "{changes} misschien iets. Dat is niet bewezen binnen {seconds} seconden."),
    ):
        number = sum(getattr(each, name) for each in found.aantallen)
        changes = counted(number, "wijziging verandert", "wijzigingen veranderen")
        yield from told(text.format(changes=changes, seconds=brief(found.seconden))) if number else ()
    yield from told(f"{counted(asked, 'wijziging is', 'wijzigingen zijn')} een vraag." if asked else NOTHING)


def told(text: str) -> list[str]:
    """Return a sentence on as many lines as it needs."""
    return wrap(text, WIDTH)


def noticed(found: RuleQuestions) -> int:
    """Return how many changes some example notices."""
    return sum(each.opgemerkt for each in found.aantallen)


def question(each: RuleQuestion) -> Iterator[str]:
    """Yield one question."""
    yield f"{each.nummer}. {each.regel}  {each.titel}"
    yield f"   {each.stap}"
    yield from wrap(f"Nu:     {each.zin}", WIDTH, initial_indent="   ", subsequent_indent=" " * 11)
    yield from wrap(f"Anders: {each.andere_zin}", WIDTH, initial_indent="   ", subsequent_indent=" " * 11)
    yield from wrap(each.vraag, WIDTH, initial_indent="   ", subsequent_indent="   ")
    yield from wrap(reach(each), WIDTH, initial_indent="   ", subsequent_indent="   ")


def reach(each: RuleQuestion) -> str:
    """Say how many made-up profiles get another advice."""
    whole = show_number(each.van, Kind.COUNT)
    if not each.geraakt:
        return f"Van {whole} verzonnen profielen krijgt geen enkel een ander advies. Dit is dus zeldzaam."
    number = show_number(each.geraakt, Kind.COUNT)
    return (
        f"Van {whole} verzonnen profielen {'krijgt' if each.geraakt == 1 else 'krijgen'} er {number} een ander advies."
    )


def ending(found: RuleQuestions) -> Iterator[str]:
    """Yield how to go on, and what the wheel is."""
    if found.meer:
        yield f"Er zijn nog {counted(found.meer, 'vraag', 'vragen')}. Kies meer met --aantal."
    if found.vragen:
        yield "Beantwoord de vragen in een terminal met --schrijf en een bestand."
    yield from wrap(found.voorbehoud, WIDTH)
