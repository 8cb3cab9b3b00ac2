"""Every municipality in every domain gets an outcome; where durable-rules works, both engines agree on it."""

from __future__ import annotations

import pytest

from strategiekeuze import load_rules
from strategiekeuze.engine.decision import decide
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.language.municipality import from_register
from strategiekeuze.model.answers import Answers
from strategiekeuze.registry import municipalities
from support.random_answers import random_answer, random_answers
from support.random_rules import seeded

RULES = load_rules()
DOMAINS = range(len(RULES.wiel.domeinen))


@pytest.mark.parametrize("domain", DOMAINS, ids=[option.naam for option in RULES.wiel.domeinen])
def test_every_municipality_gets_an_outcome_on_which_the_engines_agree(domain: int) -> None:
    machine = Machine(RULES, EngineChoice.AUTO)
    for number, municipality in enumerate(municipalities()):
        random = seeded(1000 * domain + number)
        answers = random_answers(random, RULES.feiten, 0.9)
        chosen = random_answer(random, RULES.feiten.by_key["domein"])
        figures = dict(from_register(municipality, RULES.feiten))
        known = {**answers.values, **figures, "domein": type(chosen)(domain, str(domain))}
        assert decide(machine, Answers(known)).possible.strategies
