"""What the advice rests on: notes, and the facts that are not known for certain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.question import closure
from strategiekeuze.model.facts import Lookup
from strategiekeuze.model.rule import Comparison
from strategiekeuze.suggestion import in_list

if TYPE_CHECKING:
    from collections.abc import Collection

    from strategiekeuze.engine.decision import Decision
    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.found import FactFound
    from strategiekeuze.model.rule import RuleSet


def values(advice: Advice, decision: Decision, read: Collection[str]) -> dict[str, object]:
    """Return the notes and the uncertain facts among those that rules read."""
    facts = decision.program.rule_set.feiten.by_key
    uncertain = [each for each in advice.feiten if each.feit in read and facts[each.feit].op_te_geven]
    by_origin = {origin: [each for each in uncertain if each.herkomst == origin] for origin in ORIGINS}
    lenders = {facts[each.feit].schatting for each in by_origin["geschat"]} - {None}
    unknown = [each.feit for each in by_origin["onbekend"]]
    return {
        "meldingen": advice.meldingen,
        "geleend": [shown(each) for each in advice.feiten if each.feit in lenders],
        "geschat": [shown(each) for each in by_origin["geschat"] if not facts[each.feit].schatting],
        "aangenomen": [shown(each) for each in by_origin["aangenomen"]],
        "onbekend": [in_list(facts[key].naam) for key in unknown if not spoken_for(facts[key], unknown)],
    }


ORIGINS = ("geschat", "aangenomen", "onbekend")


def facts_read(rule_set: RuleSet) -> frozenset[str]:
    """Return the facts that rules read, and those from which they are derived."""
    tests = [condition.test for rule in rule_set.regels for condition in rule.voorwaarden]
    return frozenset(closure(rule_set.feiten, {test.feit for test in tests if isinstance(test, Comparison)}))


def shown(fact: FactFound) -> str:
    """Return a fact with its value."""
    return f"{in_list(fact.naam)} ({fact.waarde})"


def spoken_for(fact: Fact, unknown: Collection[str]) -> bool:
    """Tell whether an unknown fact goes without saying, because the fact that would give it is unknown too."""
    lender = fact.afleiding.van if isinstance(fact.afleiding, Lookup) else fact.schatting
    return lender in unknown
