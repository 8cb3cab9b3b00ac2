"""A profile on which two rule sets differ, as an example in Gherkin with both answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.model.verification import ProofExample
from strategiekeuze.proof.complete.difference.answers import side_answers
from strategiekeuze.proof.complete.difference.search import run_both
from strategiekeuze.proof.complete.difference.world import CONTRADICTION
from strategiekeuze.proof.complete.example import stated
from strategiekeuze.proof.complete.run import confirmed
from strategiekeuze.service.profile.file import in_words
from strategiekeuze.service.verification.example import example_text

if TYPE_CHECKING:
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.proof.complete.difference.world import Both, Pair

QUESTION = "Welke strategie hoort hier?"
CLASH = "tegenspraak in de regels"


def name_of(rules: RuleSet, outcome: str | None) -> str:
    """Return what an outcome is called."""
    return CLASH if outcome == CONTRADICTION else rules.wiel.name_of(outcome)


def example_of_pair(both: Both, pair: Pair, answers: Answers) -> ProofExample:
    """Return a profile of the world with both answers.

    Raises:
        EngineDifferenceError: when the engine does not give these two outcomes.
    """
    confirmed(holds=run_both(both, answers).pair == pair)
    before, after = name_of(both.old.rules, pair[0]), name_of(both.new.rules, pair[1])
    clash = pair[1] == CONTRADICTION
    example = ProofExample(
        titel=f"Eerst {before}, nu {after}",
        profiel=stated(both.new.rules.feiten, side_answers(answers, both.new.meanings)),
        uitkomst=None if clash else pair[1],
        tegenspraak=clash,
        vraag=QUESTION if clash else "",
    )
    title, *rest = example_text(example, both.new.rules).splitlines()
    remarks = [f"Met de oude regels: {before}. Met de nieuwe regels: {after}.", *only_old(both, answers)]
    lines = [title, *(f"    # {each}" for each in remarks), *rest]
    return example.model_copy(update={"tekst": "\n".join(lines) + "\n"})


def only_old(both: Both, answers: Answers) -> list[str]:
    """Return a remark on the facts that only the old rules ask."""
    known = {meaning.joint.sleutel for meaning in both.new.meanings.values()}
    asked = [each.joint for each in both.old.meanings.values() if each.joint.sleutel not in known]
    values = [
        f"{fact.naam} {in_words(fact, answers.values[fact.sleutel].value)}"
        for fact in asked
        if fact.sleutel in answers.values
    ]
    return [f"Alleen voor de oude regels: {', '.join(values)}."] if values else []
