"""Random policies of the small wheel: for properties that must hold for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from strategiekeuze.language.policy.filler import is_filler
from strategiekeuze.language.policy.names import comparable
from strategiekeuze.language.policy.sections import INDICATORS, MEASURES, SECTIONS, STRATEGIES, THEMES
from strategiekeuze.language.quoting import one_line
from strategiekeuze.model.policy import Grounds, Policy, PolicyIndicator, Statement, Status
from support.random_profiles import ODD
from support.small_set import small_set

if TYPE_CHECKING:
    from collections.abc import Callable

    from strategiekeuze.language.policy.sections import Section

LONG = st.lists(
    st.sampled_from(["wij", "kiezen", '"samen"', "#", "<<<<<<<", ">>>>>>>", "---", "a\\", "\\", ":", "x" * 130, "'"]),
    min_size=20,
    max_size=60,
).map(" ".join)
"""Texts that take more than one line."""

WORDS = st.one_of(ODD, LONG, st.text(st.characters(codec="utf-8"), max_size=20)).map(one_line)
WORDS = WORDS.filter(lambda text: not is_filler(text))
NAMES = WORDS.filter(bool)
SLUGS = st.sampled_from(list(small_set().wiel.by_slug))
THEME_KEYS = st.sampled_from([key for each in small_set().wiel.dimensies for key in each.themas])
FIELDS = {
    "keuze": SLUGS,
    "strategie": st.one_of(st.just(""), SLUGS),
    "thema": st.one_of(st.just(""), THEME_KEYS),
    "kpi": st.just(""),
}


def one_of_a_kind(section: Section[Any]) -> Callable[[Statement], tuple[object, ...]]:
    """Return what tells a statement of a section from the others."""

    def key(found: Statement) -> tuple[object, ...]:
        quote = (found.grond.citaat, found.grond.plek) if section in (STRATEGIES, THEMES) else ()
        return comparable(getattr(found, section.first)), *quote

    return key


@st.composite
def grounds(draw: st.DrawFn) -> Grounds:
    """Return grounds: a quote always has a place."""
    place = draw(WORDS)
    quote = draw(WORDS) if place else ""
    return Grounds(quote, place, draw(st.sampled_from(Status)), draw(st.integers(0, 3)))


def statements(section: Section[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    """Return the statements of a section, no two the same."""
    first = {"naam": NAMES, "thema": THEME_KEYS, "keuze": SLUGS}[section.first]
    rest = {name: FIELDS.get(name, WORDS) for name in section.fields[1:]}
    made = st.builds(section.make, **{section.first: first, **rest}, grond=grounds())
    return st.lists(made, max_size=3, unique_by=one_of_a_kind(section)).map(tuple)


@st.composite
def measures(draw: st.DrawFn, indicators: tuple[PolicyIndicator, ...]) -> tuple[Any, ...]:
    """Return measures, each followed by one of these KPIs or by none."""
    names = st.sampled_from(["", *(each.naam for each in indicators)])
    return tuple(
        MEASURES.make(each.naam, each.grond, each.eigenaar, each.thema, draw(names), each.strategie)
        for each in draw(statements(MEASURES))
    )


@st.composite
def policies(draw: st.DrawFn) -> Policy:
    """Return a policy that a file can hold."""
    found: dict[str, Any] = {
        section.attribute: draw(statements(section)) for section in SECTIONS if section is not MEASURES
    }
    found[MEASURES.attribute] = draw(measures(found[INDICATORS.attribute]))
    day, year = draw(st.sampled_from([("", None), ("2024-03-12", 2028), ("2024-02-29", 2024), ("", 2030)]))
    return Policy(
        titel=draw(NAMES),
        gemeente=draw(st.sampled_from(["", "Eersel", "gemeente Den Haag"])),
        vastgesteld_door=draw(WORDS),
        vastgesteld_op=day,
        looptijd_tot=year,
        domein=draw(st.sampled_from(["", "alles", "Veiligheid"])),
        bron=draw(WORDS),
        **found,
    )
