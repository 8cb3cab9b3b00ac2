"""Words that only fill a field of a policy are read as if the field were empty."""

from __future__ import annotations

import pytest

from strategiekeuze import read_policy
from strategiekeuze.language.policy.filler import is_filler

STATED = {"titel": "Datavisie", "status": "bevestigd"}


@pytest.mark.parametrize("word", ["n.v.t.", "NVT", "?", "-", "—", "...", "n.t.b.", "Nog te  bepalen", "geen", "n.n.b."])
def test_a_word_that_fills_a_field_leaves_it_open(word: str) -> None:
    goals = [{"naam": "iedereen helpen", "eigenaar": word}]
    indicators = [{"naam": "bereik", "nulmeting": word, "streefwaarde": word}]
    measures = [{"naam": "meten", "kpi": word, "eigenaar": word}]
    moments = [{"naam": "terugkijken", "wanneer": word}]
    stated = {"doelen": goals, "kpis": indicators, "maatregelen": measures, "evaluatie": moments}
    policy = read_policy({**STATED, **stated})
    assert (policy.doelen[0].eigenaar, policy.kpis[0].nulmeting, policy.kpis[0].streefwaarde) == ("", "", "")
    assert (policy.maatregelen[0].kpi, policy.maatregelen[0].eigenaar, policy.evaluaties[0].wanneer) == ("", "", "")


@pytest.mark.parametrize("word", ["", "0", "0%", "10%", "geen wachtlijst", "wethouder", "niet", "A"])
def test_what_says_something_is_no_filler(word: str) -> None:
    assert not is_filler(word)


def test_none_is_an_answer_to_who_adopted_a_policy() -> None:
    assert read_policy({**STATED, "vastgesteld door": "geen"}).vastgesteld_door == "geen"
