"""Read what a page must agree on with other files: what the wheel says, and the sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.quoting import choices, meant_or_all, quoted
from strategiekeuze.language.strategy_pages.people import named_texts
from strategiekeuze.model.strategy_page import Guard

if TYPE_CHECKING:
    from collections.abc import Collection

    from strategiekeuze.language.yaml.fields import Fields

GUARDS = "waakt voor"


def guards(page: Fields, promised: tuple[str, ...]) -> tuple[Guard, ...]:
    """Return how the strategy guards against what the wheel says it does: all of that, and nothing else."""
    told = named_texts(page, GUARDS, required=bool(promised))
    named = page.mapping(GUARDS, required=False)
    for name, (_, place) in named.items():
        if name not in promised:
            what = f"het wiel zegt niet dat deze strategie waakt voor {quoted(name)}"
            remedy = meant_or_all(name, promised, page.problems)
            page.problems.append(Problem("ongeldige-waarde", what, remedy, place))
    missing = [name for name in promised if name not in named]
    if missing and page.has(GUARDS) and not set(named) - set(promised):
        what = f"het wiel zegt dat deze strategie ook waakt voor {choices(missing, 'en')}"
        page.reject(GUARDS, what, "Schrijf erbij hoe zij dat doet.")
    return tuple(Guard(gevolg=name, hoe=told[name]) for name in promised if name in told)


def sources_of(page: Fields, sources: Collection[str]) -> tuple[str, ...]:
    """Return the keys of the sources; none means that the page is work of our own."""
    named = page.texts("bronnen")
    for name in named:
        if name not in sources:
            what = f"de bron {quoted(name)} staat niet in bronnen.yaml"
            page.reject("bronnen", what, meant_or_all(name, sources, page.problems), name)
    return tuple(dict.fromkeys(named))
