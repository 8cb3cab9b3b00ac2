"""What a template gets: which names there are, and the shape of the value behind each."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Form(StrEnum):
    """The forms of a value, by the Dutch word that messages use."""

    TEXT = "een tekst"
    NUMBER = "een getal"
    YES_NO = "ja of nee"
    LIST = "een lijst"
    RECORD = "een waarde met delen"
    ANY = "onbekend"


@dataclass(frozen=True, slots=True)
class Shape:
    """The shape of a value.

    Attributes:
        item: of a list, the shape of what is in it.
        fields: of a record, the shape of each part.
    """

    form: Form
    item: Shape | None = None
    fields: Mapping[str, Shape] = field(default_factory=dict)


TEXT, NUMBER, YES_NO, ANY = (Shape(form) for form in (Form.TEXT, Form.NUMBER, Form.YES_NO, Form.ANY))


def list_of(item: Shape) -> Shape:
    """Return the shape of a list."""
    return Shape(Form.LIST, item)


def texts(names: Iterable[str]) -> dict[str, Shape]:
    """Return parts that are all texts."""
    return dict.fromkeys(names, TEXT)


def record(parts: Mapping[str, Shape]) -> Shape:
    """Return the shape of a value with parts; a part that a dict of Python has too cannot be reached."""
    return Shape(Form.RECORD, fields={name: shape for name, shape in parts.items() if not hasattr(dict, name)})


REASON = record({**texts(("tekst", "regel", "want")), "dubbel": YES_NO})
OTHER = record(
    {
        **texts(("naam", "reden", "criterium", "soort", "regel", "tekst")),
        **dict.fromkeys(("verschil", "aantal", "nog", "even_zwaar"), NUMBER),
        **dict.fromkeys(("doorslaggevend", "wordt_advies"), YES_NO),
    }
)

STANDING = record({"naam": TEXT, "saldo": NUMBER})
STEP = record({**texts(("stap", "wie")), **dict.fromkeys(("nummer", "weken"), NUMBER)})
JUDGEMENT = record({**texts(("soort", "over", "naam", "oordeel", "door", "op", "waarom"))})

MOTIVATION: Mapping[str, Shape] = {
    **texts(("uitkomst", "gemeente", "onderwerp", "naam", "kern", "zekerheid", "leidend", "vraag", "zonder_omvang")),
    **texts(("nummer_twee", "beslist_door", "zonder_ladder", "tweede_koers", "overstaand", "spanning")),
    **texts(("voorbehoud", "regelset", "versie", "bron_register", "strategie")),
    **dict.fromkeys(("waakt_voor", "aannames", "mogelijk", "gelijke_stand", "meldingen"), list_of(TEXT)),
    **dict.fromkeys(("niet_gewogen", "kpis"), list_of(TEXT)),
    **dict.fromkeys(("geleend", "geschat", "aangenomen", "onbekend", "bronnen"), list_of(TEXT)),
    **dict.fromkeys(("redenen", "bezwaren", "trede_tegen"), list_of(REASON)),
    **dict.fromkeys(("nipt", "overstaand_sterk", "vraag_om_score", "alles_uitgesloten"), YES_NO),
    "trede": NUMBER,
    "anderen": list_of(OTHER),
    "punten": list_of(STANDING),
    "punten_af": list_of(TEXT),
    "punten_af_meer": YES_NO,
    "eerste_stappen": list_of(STEP),
    "afwegingen": list_of(JUDGEMENT),
}
"""The values of the justification, the facts apart; a test holds them equal to what is given."""

POINT = record(texts(("tekst", "regel", "bewijs")))
TO_DO = record({**texts(("tekst", "regel")), "nummer": NUMBER})
CHOSEN = record(texts(("naam", "verhouding", "citaat", "plek")))

MEMO: Mapping[str, Shape] = {
    **texts(("titel", "gemeente", "op", "oordeel", "kern", "uitkomst", "advies", "advies_kern", "zekerheid")),
    **texts(("nummer_twee", "vraag", "regelset", "toetsregels", "voorbehoud")),
    **dict.fromkeys(("redenen", "argumenten", "tegen", "goed", "bevindingen", "ontbreekt"), list_of(POINT)),
    **dict.fromkeys(("aannames", "meer"), list_of(TEXT)),
    **dict.fromkeys(
        ("bevestigd", "voorstellen", "meer_aantal", "gekozen_meer", "redenen_meer", "stappen_meer"), NUMBER
    ),
    **dict.fromkeys(("nipt", "met_voorstellen"), YES_NO),
    "gekozen": list_of(CHOSEN),
    "stappen": list_of(TO_DO),
}
"""The values of the memo about a policy; a test holds them equal to what is given."""

LOOP = record({**dict.fromkeys(("index", "length"), NUMBER), **dict.fromkeys(("first", "last"), YES_NO)})
"""What a template may know of the loop it is in."""
