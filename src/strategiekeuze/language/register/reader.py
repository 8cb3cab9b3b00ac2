"""Read a register of deviations. It is strict: a register with a fault is refused whole, and left as it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, by_place
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.language.register.entry import read_entry
from strategiekeuze.language.register.seal import seal_of
from strategiekeuze.language.yaml.fields import Fields
from strategiekeuze.language.yaml.reader import read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.language.yaml.node import Node
    from strategiekeuze.model.deviation import Deviation

KEY = "afwijkingen"
MAX_NODES = 200_000
"""Most values in a register: a file of 1 MB holds fewer."""

NEW = "Haal dit bestand weg als u een nieuw register wilt beginnen, of noem een ander bestand."


@dataclass(frozen=True, slots=True)
class Register:
    """The deviations in a file, in its order.

    Attributes:
        indent: number of spaces before the dash of an entry.
    """

    entries: tuple[Deviation, ...]
    indent: int = 2

    @property
    def last_seal(self) -> str:
        """The seal of the last entry, empty when there is none."""
        return self.entries[-1].zegel if self.entries else ""


def read_register(text: str, file: str) -> tuple[Register, tuple[Problem, ...]]:
    """Return the register in a text, with all that is wrong with it; one with problems may not be used."""
    document = read_yaml(text, file, MAX_NODES)
    problems = list(document.problems)
    if document.root is None:
        return Register(()), by_place(problems or [no_register(Place(file))])
    if document.root.kind != "kaart" or KEY not in document.root.entries:
        return Register(()), by_place([*problems, no_register(document.root.place)])
    fields = Fields(document.root, problems, "het register")
    nodes = entries_in(fields, document.root.entries[KEY])
    fields.close()
    found = [(node, read_entry(node, problems)) for node in nodes]
    read = [(node, entry) for node, entry in found if entry is not None]
    if not problems:
        problems += broken(read)
    indent = document.root.entries[KEY].place.column - 1 if nodes else 2
    return Register(tuple(entry for _, entry in read), indent), by_place(problems)


def entries_in(fields: Fields, node: Node) -> tuple[Node, ...]:
    """Return the entries; a register that was begun has none, and says nothing behind the name."""
    if node.kind == "tekst" and not node.text:
        fields.forgive(KEY)
        return ()
    return fields.items(KEY)


def no_register(place: Place) -> Problem:
    """Say that a file is no register."""
    return Problem("geen-register", "dit bestand is geen register van afwijkingen", NEW, place)


def too_large(file: str) -> Problem:
    """Say that no entry more fits in a register; what stands there is never changed, so it cannot become smaller."""
    what = f"{quoted_path(file)} is vol: een register is hoogstens 1 MB"
    remedy = "Begin een tweede register, in een ander bestand. Laat dit register zoals het is."
    return Problem("register-vol", what, remedy, Place(file))


def broken(read: Sequence[tuple[Node, Deviation]]) -> Iterator[Problem]:
    """Yield what shows that entries were changed, moved or taken out after they were recorded."""
    before = ""
    for count, (node, entry) in enumerate(read, 1):
        if entry.nummer != count:
            what = f"hier staat afwijking {entry.nummer}, en afwijking {count} hoort hier"
            remedy = "Zet terug wat hier stond. Haal nooit een afwijking weg: zet de status op afgedaan."
            yield Problem("register-beschadigd", what, remedy, node.entries["nummer"].place)
            return
        if entry.zegel != seal_of(entry, before):
            what = f"afwijking {count} is veranderd nadat zij is vastgelegd"
            remedy = "Zet terug wat er stond. Alleen de status en wie haar afdeed, mogen veranderen."
            yield Problem("register-beschadigd", what, remedy, node.entries["nummer"].place)
            return
        before = entry.zegel
