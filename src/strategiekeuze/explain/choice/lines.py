"""The rules about one strategy as a template lists them; the first of each kind says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.explain.shapes import YES_NO, record, texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.explanation import ExplainedStrategy
    from strategiekeuze.model.found import RuleFound

REASON = record({**texts(("rol", "tekst", "regel")), **dict.fromkeys(("eerste", "dubbel"), YES_NO)})
NEAR = record(
    {
        **texts(("titel", "regel", "voorwaarde", "waarde", "afstand", "via")),
        **dict.fromkeys(("eerste", "nieuw", "dubbel", "weg"), YES_NO),
    }
)


def reason_lines(found: ExplainedStrategy) -> Iterator[dict[str, object]]:
    """Yield the rules that hold by what they do, then those that lack a fact."""
    roles: tuple[tuple[str, tuple[RuleFound, ...]], ...] = (
        ("wijst aan", found.aangewezen_door),
        ("voor", found.voor),
        ("tegen", found.tegen),
        ("sluit uit", found.uitgesloten_door),
    )
    for role, rules in roles:
        for index, each in enumerate(rules):
            yield line(role, each.reden, each.regel, each.punten, first=index == 0)
    for index, lacking in enumerate(found.onbeslist):
        yield line("onbekend", f"{lacking.titel}.", lacking.regel, lacking.punten, first=index == 0)


def line(role: str, text: str, rule: str, points: int, *, first: bool) -> dict[str, object]:
    """Return a rule as a template reads it."""
    return {"rol": role, "tekst": text, "regel": rule, "dubbel": abs(points) > 1, "eerste": first}


def near_lines(found: ExplainedStrategy) -> Iterator[dict[str, object]]:
    """Yield the conditions that were nearly met; of more that each are enough for one rule, the first is new."""
    first = True
    for near in found.bijna:
        for index, missed in enumerate(near.gemist):
            yield {
                **missed.model_dump(include={"voorwaarde", "waarde", "afstand", "weg"}),
                "titel": near.regel.titel,
                "regel": near.regel.regel,
                "via": missed.regel,
                "dubbel": abs(near.regel.punten) > 1,
                "nieuw": index == 0,
                "eerste": first,
            }
            first = False
