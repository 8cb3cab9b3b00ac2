"""The advice per domain as text: gather the values for each part, and put the parts together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.explain.motivation import tidy
from strategiekeuze.explain.shapes import TEXT, YES_NO, list_of, record, texts
from strategiekeuze.explain.table import in_columns
from strategiekeuze.explain.templates import compiled, rendered
from strategiekeuze.suggestion import in_list, listing, named

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from strategiekeuze.explain.shapes import Shape
    from strategiekeuze.model.domains import DomainAdvice, DomainComparison, DomainGroup, DomainStrategy

PARTS: Mapping[str, tuple[str, ...]] = {
    "begin": ("kop", "herkomst", "tabel", "gelijk"),
    "deel": ("anders", "redenen"),
    "slot": ("voorbehoud",),
}
NAMES = tuple(name for names in PARTS.values() for name in names)
"""The parts of the text, each a template: once at the start, once for domains that are alike, and once at the end."""

COLUMNS = ("domein", "advies", "zekerheid", "nipt", "punten", "nummer_twee")
REASON = record(
    {
        **texts(("strategie", "saldo_van", "saldo_naar", "regel", "titel", "rol", "door")),
        **dict.fromkeys(("eerste", "leeg", "erbij", "dubbel"), YES_NO),
    }
)

WHOLE: Mapping[str, Shape] = {
    **texts(("gemeente", "eigen_domein", "organisatie", "gelijk_advies", "gelijk_uitkomst", "voorbehoud")),
    **dict.fromkeys(("meldingen", "volgt", "eigen_feiten", "gelijk", "anders"), list_of(TEXT)),
    "rijen": list_of(record(texts(COLUMNS))),
}
"""The values of the parts at the start and the end."""

PART: Mapping[str, Shape] = {
    **texts(("advies", "uitkomst")),
    **dict.fromkeys(("domeinen", "deel", "feiten"), list_of(TEXT)),
    "eerste": YES_NO,
    "redenen": list_of(REASON),
}
"""The values of the parts about domains that are alike."""


def values_for(part: str) -> Mapping[str, Shape]:
    """Return the values that a part gets."""
    return PART if part in PARTS["deel"] else WHOLE


def text_of(found: DomainComparison, sources: Mapping[str, str]) -> str:
    """Return the whole in Markdown; `sources` are the templates of all parts."""
    begin, part, end = (compiled("\n\n".join(sources[name] for name in names)) for names in PARTS.values())
    other = [group for group in found.groepen if not group.zelfde_advies]
    middle = [rendered(part, values) for group in other for values in parts_of(group)]
    return tidy("\n\n".join([rendered(begin, whole(found)), *middle, rendered(end, whole(found))]))


def whole(found: DomainComparison) -> dict[str, object]:
    """Return what the parts at the start and the end need."""
    organisation = found.adviezen[0]
    return {
        "gemeente": found.gemeente,
        "meldingen": found.meldingen,
        "eigen_domein": found.eigen_domein,
        "organisatie": organisation.domein,
        "volgt": [in_list(name) for name in found.volgt_uit_domein],
        "eigen_feiten": [in_list(name) for name in found.eigen_feiten],
        "gelijk": named([name for group in found.groepen if group.zelfde_advies for name in group.domeinen]),
        "anders": named([name for group in found.groepen if not group.zelfde_advies for name in group.domeinen]),
        "gelijk_advies": organisation.advies,
        "gelijk_uitkomst": organisation.uitkomst,
        "rijen": rows(found.adviezen),
        "voorbehoud": found.voorbehoud,
    }


def rows(advices: Sequence[DomainAdvice]) -> list[dict[str, str]]:
    """Return the rows of the table, the heading and the line below it first, all cells of a column equally wide."""
    heading = dict(zip(COLUMNS, ("Domein", "Advies", "Zekerheid", "Nipt", "Punten", "Nummer twee"), strict=True))
    return in_columns([heading, *(row(each) for each in advices)])


def row(advice: DomainAdvice) -> dict[str, str]:
    """Return the cells of one advice; what does not apply is a dash."""
    cells = (
        advice.domein,
        advice.advies,
        str(advice.zekerheid),
        "ja" if advice.nipt else "nee",
        "-" if advice.punten is None else str(advice.punten),
        advice.nummer_twee or "-",
    )
    return dict(zip(COLUMNS, cells, strict=True))


def parts_of(group: DomainGroup) -> Iterator[dict[str, object]]:
    """Yield what the parts about domains that are alike need."""
    for index, part in enumerate(group.delen):
        yield {
            "advies": group.advies,
            "uitkomst": group.uitkomst,
            "domeinen": named(group.domeinen),
            "deel": named(part.domeinen),
            "feiten": [f"{each.naam}: {each.domein} in plaats van {each.organisatie}" for each in part.feiten],
            "eerste": index == 0,
            "redenen": [line for each in part.strategieen for line in reasons_of(each)],
        }


def reasons_of(found: DomainStrategy) -> Iterator[dict[str, object]]:
    """Yield the reasons of a strategy; one line when there is none."""
    saldo = ["" if each is None else str(each) for each in (found.saldo_organisatie, found.saldo_domein)]
    head = {"strategie": found.naam, "saldo_van": saldo[0], "saldo_naar": saldo[1]}
    nothing = {**dict.fromkeys(("regel", "titel", "rol", "door"), ""), "leeg": True, "erbij": False, "dubbel": False}
    reasons = [
        {"regel": each.regel, "titel": each.titel, "rol": each.rol, "leeg": False, "erbij": each.erbij}
        | {"dubbel": abs(each.punten) > 1, "door": listing([in_list(name) for name in each.door])}
        for each in found.redenen
    ]
    yield from ({**head, **line, "eerste": index == 0} for index, line in enumerate(reasons or [nothing]))
