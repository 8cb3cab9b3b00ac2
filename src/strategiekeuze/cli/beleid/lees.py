"""`strategiekeuze beleid lees`: propose a policy from a document."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from strategiekeuze.cli.rules_folder import Regels, checked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from strategiekeuze.service.policy.reading import ProposedPolicy

STEPS = 1_000
"""Length of the bar that shows how far the reading is."""

Nota = Annotated[str, typer.Argument(metavar="NOTA", help="Het beleidsstuk: pdf, docx, html, md of txt.")]
Bestand = Annotated[str | None, typer.Option("--uitvoer", "-o", metavar="BESTAND", help="Schrijf naar een bestand.")]
Overschrijf = Annotated[bool, typer.Option("--overschrijf", help="Vervang het bestand als het al bestaat.")]
Leesregels = Annotated[
    str | None, typer.Option("--leesregels", metavar="MAP", help="Map met eigen regels om beleid te lezen.")
]
Json = Annotated[bool, typer.Option("--json", help="Geef de beweringen als JSON.")]


def command(
    nota: Nota,
    *,
    bestand: Bestand = None,
    overschrijf: Overschrijf = False,
    regels: Regels = None,
    leesregels: Leesregels = None,
    als_json: Json = False,
) -> None:
    """Lees een beleidsstuk en stel voor wat erin staat. U leest het na en bevestigt het."""
    from strategiekeuze.service import load_rules
    from strategiekeuze.service.new_file import write_new
    from strategiekeuze.service.policy.file import policy_text
    from strategiekeuze.service.policy.reading import read_policy_document
    from strategiekeuze.service.policy.target import target_free

    if bestand is not None:
        target_free(bestand, nota, again=overschrijf)
    rules = load_rules(checked(regels))
    with progress_shown() as progress:
        found = read_policy_document(nota, rules, reading=checked(leesregels, "--leesregels"), progress=progress)
    text = as_json(found) if als_json else policy_text(found.policy, rules, found.municipalities)
    if bestand is None:
        typer.echo(text, nl=False)
    else:
        write_new(bestand, text, again=overschrijf)
        typer.echo(summary(found, bestand, as_data=als_json))


class Steps:
    """Turn pages and then sentences into one movement: first the one half of the bar, then the other."""

    def __init__(self, move: Callable[[int], None]) -> None:
        self._move = move
        self._shown = 0
        self._last = (0, 0)
        self._start = 0

    def told(self, done: int, total: int) -> None:
        """Move the bar to where the reading is; another total, or fewer done, is the second half."""
        before, of = self._last
        if of and (total != of or done <= before):
            self._start = STEPS // 2
        self._last = (done, total)
        self._to(self._start + done * (STEPS // 2) // max(total, 1))

    def finish(self) -> None:
        """Fill the bar: a document without pages has one half only."""
        self._to(STEPS)

    def _to(self, reached: int) -> None:
        if reached > self._shown:
            self._move(reached - self._shown)
            self._shown = reached


@contextmanager
def progress_shown() -> Iterator[Callable[[int, int], None] | None]:
    """Show how far the reading is, on standard error, when somebody looks at it."""
    if not sys.stderr or not sys.stderr.isatty():
        yield None
        return
    with typer.progressbar(length=STEPS, label="Lezen", file=sys.stderr) as bar:
        steps = Steps(bar.update)
        yield steps.told
        steps.finish()


def as_json(found: ProposedPolicy) -> str:
    """Return the claims for machines."""
    import json

    claims = [
        {
            "soort": str(each.soort),
            "onderwerp": each.onderwerp,
            "thema": each.thema,
            "strategie": each.strategie,
            "citaat": each.citaat,
            "plek": each.plek,
            "sterkte": each.sterkte,
            "regels": list(each.regels),
        }
        for each in found.claims
    ]
    answer = {"bron": found.document.naam, "sha256": found.document.sha256, "beweringen": claims}
    return f"{json.dumps(answer, ensure_ascii=False, indent=2)}\n"


def summary(found: ProposedPolicy, file: str, *, as_data: bool) -> str:
    """Return what was written, and what to do next; there is nothing to confirm in data for machines."""
    from strategiekeuze.cli.counting import counted
    from strategiekeuze.service.policy.file import to_choose

    number = len(found.claims)
    written = f"geschreven: {file}, met {counted(number, 'voorstel', 'voorstellen') if number else 'geen voorstel'}."
    if as_data:
        return written
    after = {0: "Vul zelf in wat het stuk besluit.", 1: "Lees het na en bevestig het als het klopt."}
    told = f"{written} {after.get(number, 'Lees ze na en bevestig wat klopt.')}"
    return "\n".join(filter(None, (told, to_choose(found.municipalities))))
