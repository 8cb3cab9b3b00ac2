"""Run every municipality in every domain through the real rules; leave with a message at the first difference."""

from __future__ import annotations

import sys

from strategiekeuze import StrategiekeuzeError, load_rules
from strategiekeuze.engine.decision import decide
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.language.profile.municipality import from_register
from strategiekeuze.model.answers import Answers
from strategiekeuze.registry import Municipality, municipalities
from support.random_answers import random_answer, random_answers
from support.random_rules import seeded

RULES = load_rules()


def profile(domain: int, number: int, municipality: Municipality) -> Answers:
    """Return seeded answers around the register's figures."""
    random = seeded(1000 * domain + number)
    answers = random_answers(random, RULES.feiten, 0.9)
    chosen = random_answer(random, RULES.feiten.by_key["domein"])
    figures = dict(from_register(municipality, RULES.feiten))
    return Answers({**answers.values, **figures, "domein": type(chosen)(domain, str(domain))})


def main() -> None:
    """Decide for all; the machine raises when the engines differ."""
    machine = Machine(RULES, EngineChoice.AUTO)
    for domain in range(len(RULES.wiel.domeinen)):
        for number, municipality in enumerate(municipalities()):
            try:
                decision = decide(machine, profile(domain, number, municipality))
            except StrategiekeuzeError as error:
                sys.exit(f"{municipality} in domein {domain}: {error}")
            if decision.pick.strategy not in decision.possible.strategies:
                sys.exit(f"{municipality} in domein {domain}: het advies staat niet bij wat mogelijk is")


if __name__ == "__main__":
    main()
