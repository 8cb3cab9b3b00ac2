"""The typed front for the facts of our own wheel. `rules/feiten.yaml` declares them; a test holds both equal."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from pydantic import BeforeValidator, Field, PlainSerializer, StrictBool, StrictInt, StrictStr

from strategiekeuze.model.base import Frozen


def exact(value: object) -> Decimal:
    """Return a number as a Decimal without going through binary fractions.

    Raises:
        ValueError: when the value is no number, or is a bool.
    """
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        # pydantic reports a ValueError as a problem with the field, and lets a TypeError through.
        raise ValueError("geef een int, float of Decimal")  # noqa: TRY004
    return Decimal(str(value))


if TYPE_CHECKING:
    # A caller may write 2 or 2.5; the value kept is always a Decimal.
    _Number: TypeAlias = float | Decimal
else:
    _Number = Decimal

_AsNumber = PlainSerializer(float, return_type=float, when_used="json")
Score = Annotated[_Number, BeforeValidator(exact), Field(ge=1, le=5, decimal_places=2), _AsNumber]
Fte = Annotated[_Number, BeforeValidator(exact), Field(ge=0, le=1000, decimal_places=2), _AsNumber]
Small = Annotated[StrictInt, Field(ge=0, le=1000)]


class Profile(Frozen):
    """What is known of one municipality. A field that is left out is unknown, never zero.

    Attributes:
        gemeente: name, alias or CBS code (GM0770); the register then fills inwoners, stedelijkheid and netwerken.
        peildatum: date of the measurement.
        inwoners: 1 to 2,000,000.
        stedelijkheid: CBS class, 1 (very urban) to 5 (not urban).
        netwerken: memberships; when given, the list is complete.
        domein: name or number of a domain of the wheel, or "organisatiebreed"; checked against the wheel.
        gevoeligheid: of the personal data; follows from the domain when left out.
        volwassenheid: score 1 to 5 per theme or dimension of the wheel, at most two decimals; names are checked
            against the wheel.
        fte_data: people with data as their task, 0 to 1,000 fte, at most two decimals.
        afgeronde_projecten, lopende_proeven: 0 to 1,000.
        opgaven: 0 to 100.
    """

    gemeente: StrictStr | None = None
    peildatum: date | None = None
    inwoners: Annotated[StrictInt, Field(ge=1, le=2_000_000)] | None = None
    stedelijkheid: Annotated[StrictInt, Field(ge=1, le=5)] | None = None
    netwerken: tuple[Literal["G4", "G40", "M50", "P10", "K80"], ...] | None = None
    domein: StrictStr | None = None
    gevoeligheid: Literal["laag", "midden", "hoog", "zeer hoog"] | None = None
    fte_data: Fte | None = None
    afgeronde_projecten: Small | None = None
    lopende_proeven: Small | None = None
    opgaven: Annotated[StrictInt, Field(ge=0, le=100)] | None = None
    ambitie: Literal["verkennen", "verbeteren", "onderscheiden", "koploper"] | None = None
    mandaat: Literal["geen", "directie", "college", "raad"] | None = None
    regiosamenwerking: Literal["geen", "verkend", "bestaand"] | None = None
    grote_verandering: StrictBool | None = None
    incident: StrictBool | None = None
    algoritmen_zonder_register: StrictBool | None = None
    volwassenheid: Mapping[StrictStr, Score] = {}
