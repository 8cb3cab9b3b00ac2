"""Read who belongs to a strategy, and texts by name in general."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.yaml.fields import missing_field, wrong_form
from strategiekeuze.model.strategy_page import Stakeholder, Stakeholders

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.language.yaml.fields import Fields


def stakeholders(page: Fields) -> Stakeholders:
    """Return who belongs to the strategy, inside and outside."""
    fields = page.inner("betrokkenen")
    if fields is None:
        return Stakeholders(binnen=(), buiten=())
    inside, outside = (people(fields, key) for key in ("binnen", "buiten"))
    fields.close()
    return Stakeholders(binnen=inside, buiten=outside)


def people(fields: Fields, key: str) -> tuple[Stakeholder, ...]:
    """Return the people on one side, in the order written."""
    return tuple(Stakeholder(wie=name, inbreng=text) for name, text in named_texts(fields, key).items())


def named_texts(fields: Fields, key: str, *, required: bool = True) -> Mapping[str, str]:
    """Return texts by name; a name without a text is a problem."""
    found: dict[str, str] = {}
    for name, (node, place) in fields.mapping(key, required=required).items():
        if node.kind != "tekst":
            fields.problems.append(wrong_form(quoted(name), "tekst", node.place))
        elif not node.text.strip():
            fields.problems.append(missing_field(name, quoted(key), place))
        else:
            found[name.strip()] = node.text.strip()
    return found
