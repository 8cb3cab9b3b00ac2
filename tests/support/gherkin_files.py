"""Valid Dutch feature files of every shape, as people would write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

TITLES = ("Een kleine gemeente werkt samen", "Wie mensen heeft, doet het zelf", "Afwijzing na 3 dagen", "Bezwaar maken")
SENTENCES = (
    "een gemeente met minder dan 50.000 inwoners",
    "de aanvraag is ingediend op 3 mei",
    "er is hoogstens 1 fte voor data",
    "dat de inwoner een uitkering heeft",
    'de score op "beheer" is lager dan 2,5',
    "krijgt de aanvrager bericht",
)
STORY = "Als gemeente wil ik weten wat past."
"""Prose that only stands under Functionaliteit or Regel: below a scenario it is a step."""

PROSE = (
    "Deze regels gaan over de regio. Zie ook het beleid.",
    "De grenzen zijn eigen werk.",
    "- een lijst met punten",
    "Zie de wet, artikel 3: daar staat het ook.",
)
LABELS = ("@regel:REG-01 @eigen-werk", "@snel", "@bron:datalabs-2019")


def feature_file(random: Random) -> list[str]:
    """Return the lines of a file."""
    lines = ["# language: nl"]
    lines += ["", "# een opmerking"] if random.random() < 0.3 else []
    lines += [random.choice(LABELS)] if random.random() < 0.2 else []
    lines += [f"Functionaliteit: {random.choice(TITLES)}", *prose(random, "  ", STORY), ""]
    if random.random() < 0.3:
        lines += ["  Achtergrond:", *steps(random, "    ", outline=False), ""]
    if random.random() < 0.4:
        lines += ["  Regel: Elk telt tot zijn grens", *prose(random, "    ", STORY), ""]
    for number in range(random.randint(1, 3)):
        lines += scenario(random, number)
    return lines


def prose(random: Random, indent: str, *more: str) -> list[str]:
    """Return some lines of description, often none."""
    return [indent + random.choice((*PROSE, *more)) for _ in range(random.choice((0, 0, 1, 2)))]


def scenario(random: Random, number: int) -> list[str]:
    """Return the lines of a scenario."""
    outline = random.random() < 0.3
    word = "Abstract Scenario" if outline else random.choice(("Scenario", "Scenario", "Voorbeeld"))
    lines = [f"    {random.choice(LABELS)}"] if random.random() < 0.5 else []
    lines += [f"    {word}: {random.choice(TITLES)} {number}", *prose(random, "      ")]
    lines += steps(random, "      ", outline=outline)
    if outline:
        lines += ["", "      Voorbeelden:", *table(random, "        ", ("regel", "waarde"))]
    return [*lines, ""]


def steps(random: Random, indent: str, *, outline: bool) -> list[str]:
    """Return the steps of a scenario, with a table or a text below some."""
    lines = []
    for word in ("Gegeven", random.choice(("En", "Maar")), "Wanneer", "Dan", "En")[: random.randint(2, 5)]:
        value = " <waarde>" if outline else ""
        lines.append(f"{indent}{word} {random.choice(SENTENCES)}{value}")
        chance = random.random()
        if chance < 0.15:
            lines += table(random, f"{indent}  ", ("feit", "hoogte"))
        elif chance < 0.25:
            lines += [f'{indent}  """', f"{indent}  een brief", f"{indent}    met inspringing", f'{indent}  """']
    return lines


def table(random: Random, indent: str, header: tuple[str, str]) -> list[str]:
    """Return the rows of a table."""
    rows = [header, *((f"a{number}", random.choice(("1", "2,5", ""))) for number in range(random.randint(1, 4)))]
    return [f"{indent}| {' | '.join(row)} |" for row in rows]
