"""What the rule sets in `examples/` decide, held beside the same decision worked out again without rules."""

from __future__ import annotations

from itertools import product

from strategiekeuze import advise
from support.examples import ROOT, random_profile, rules_of
from support.random_rules import seeded

KINDS = ("geen", "mogelijk", "actief")
EXPOSURES = ("klein", "begrensd", "open")
HARMS = ("laag", "midden", "hoog")
SEVERITY = {"geen": ("VVV", "VVV", "VVW"), "mogelijk": ("VVW", "VWW", "VWN"), "actief": ("VWN", "WNN", "WNN")}
"""Per misuse and exposure the answer at each harm: V volgen, W deze week, N nu."""
ANSWERS = {"V": "volgen", "W": "inplannen", "N": "handelen"}


def test_the_severity_table_gives_the_answer_of_each_cell() -> None:
    rules = rules_of(ROOT / "examples" / "incident")
    for misuse, (place, exposure), (column, harm) in product(KINDS, enumerate(EXPOSURES), enumerate(HARMS)):
        advice = advise({"misbruik": misuse, "blootstelling": exposure, "gevolg": harm}, rules, motor="evaluator")
        assert advice.strategie == ANSWERS[SEVERITY[misuse][place][column]], (misuse, exposure, harm)


def test_the_permit_follows_the_steps_of_the_decision() -> None:
    rules, random = rules_of(ROOT / "examples" / "kapvergunning"), seeded(11)
    for _ in range(150):
        profile = random_profile(rules, random)
        assert advise(profile, rules, motor="evaluator").strategie == permit(profile), profile


def permit(case: dict[str, object]) -> str:
    """Return the decision, worked out again without rules."""
    listed, girth = case["op_de_lijst"], case["stamomtrek"]
    assert isinstance(girth, int)
    ill = case["conditie"] in ("dood", "slecht")
    good = ill or (case["reden"] in ("bouwplan", "schade") and not listed)
    steps = (
        (case["gevaar"], "verleend"),
        (girth < 60 and not listed, "vrij"),
        (not good, "geweigerd"),
        (case["plek_voor_boom"], "herplant"),
    )
    return next((outcome for holds, outcome in steps if holds), "verleend")


def test_the_choice_of_sourcing_weighs_three_criteria() -> None:
    rules, random = rules_of(ROOT / "examples" / "sourcing"), seeded(13)
    for _ in range(150):
        profile = random_profile(rules, random)
        assert advise(profile, rules, motor="evaluator").strategie == sourcing(profile), profile


def sourcing(case: dict[str, object]) -> str:
    """Return the choice, worked out again without rules."""
    own, times, doubt = case["maatwerk"], case["keer_per_jaar"], case["onzekerheid"]
    assert isinstance(times, int)
    assert isinstance(doubt, float)
    if own == "standaard" or times <= 3:
        return "markt" if own == "standaard" else "scheidsrechter"
    partner = (own == "gemengd") + 2 * (doubt < 3.5)
    alone = (own == "uniek") + 2 * (times >= 12)
    return "zelf" if alone > partner else "partner"
