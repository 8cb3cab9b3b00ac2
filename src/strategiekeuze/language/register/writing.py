"""Write an entry behind those that stand in a register: not one byte before it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.files import MAX_BYTES, decoded
from strategiekeuze.language.register.entry import LISTS, NAMES
from strategiekeuze.language.register.reader import KEY, read_register, too_large
from strategiekeuze.language.source import LINE_END
from strategiekeuze.language.yaml.writing import scalar

if TYPE_CHECKING:
    from strategiekeuze.language.register.reader import Register
    from strategiekeuze.model.deviation import Deviation

HEAD = f"""\
# Register van afwijkingen. Het programma zet een nieuwe afwijking onderaan.
# Is een afwijking afgedaan? Verander dan alleen de status, en vul in wanneer en door wie.
# Verander de rest niet: aan het zegel ziet het programma dat er iets anders staat.
{KEY}:
"""
"""How a new register begins."""


def entry_text(deviation: Deviation, indent: int) -> str:
    """Return an entry as lines of YAML."""
    said = deviation.model_dump(mode="json")
    lines = [f"{key}: {value_text(name, said[name])}".rstrip() for name, key in NAMES.items()]
    margin = " " * indent
    return "".join(f"{margin}{'- ' if index == 0 else '  '}{line}\n" for index, line in enumerate(lines))


def value_text(name: str, value: object) -> str:
    """Return the value of a field as YAML; nothing when it is empty."""
    if name in LISTS and isinstance(value, list):
        return f"[{', '.join(scalar(each, inside=True) for each in value)}]"
    return scalar(str(value)) if value != "" else ""


def added(content: bytes | None, register: Register, deviation: Deviation, file: str) -> bytes | Problem:
    """Return the bytes of a register with one entry more, or why nothing can stand behind what it holds.

    Args:
        content: the bytes now, None for a new register.
        register: what these bytes say.
        deviation: the entry to add.
        file: its name, for messages.
    """
    before = HEAD.encode() if content is None else content
    ends = LINE_END.findall(before.decode("utf-8-sig"))
    usual = ends[-1] if ends else "\n"
    gap = "" if before.endswith((b"\n", b"\r")) else usual
    after = before + (gap + entry_text(deviation, register.indent).replace("\n", usual)).encode()
    if len(after) > MAX_BYTES:
        return too_large(file)
    text = decoded(after, file)
    if isinstance(text, Problem):
        return text
    # What stands there may end in a way that takes no entry more, such as [] or a field behind the list.
    found, problems = read_register(text, file)
    return no_room(file) if problems or found.entries != (*register.entries, deviation) else after


def no_room(file: str) -> Problem:
    """Say that nothing can be added at the end of a register."""
    what = "achter dit register kan geen nieuwe afwijking staan"
    remedy = f'Zet "{KEY}:" als laatste in het bestand, met elke afwijking op een eigen regel met een streepje.'
    return Problem("register-vol", what, remedy, Place(file))
