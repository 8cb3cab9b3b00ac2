"""Read the input of an earlier advice again, by the facts that a rule set declares now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.values import read_value
from strategiekeuze.model.answers import Answer, Answers, Origin
from strategiekeuze.model.facts import DESCRIPTIVE, Fact, Kind
from strategiekeuze.model.recomputation import FactLost
from strategiekeuze.service.profile.reading import ReadProfile
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.receipt import FactStated
    from strategiekeuze.model.rule import RuleSet


def read_again(advice: Advice, rules: RuleSet) -> tuple[ReadProfile, tuple[FactLost, ...]]:
    """Return the input of an advice, and the facts in it that these rules cannot use."""
    facts = rules.feiten.by_key
    found = [(each, answer_again(facts.get(each.feit), each)) for each in advice.invoer.feiten]
    values = {each.feit: answer for each, answer in found if answer is not None}
    names = {each.feit: each.naam for each in advice.feiten}
    lost = tuple(
        FactLost(feit=each.feit, naam=names.get(each.feit, each.feit), waarde=written(each))
        for each, answer in found
        if answer is None
    )
    described = {key: text for key, text in advice.invoer.beschrijving.items() if key in facts}
    answers = Answers(values, described, "advies")
    read = ReadProfile(answers, advice.gemeente, advice.meldingen, rules.sha256, advice.invoer.domein)
    return read, lost


def written(stated: FactStated) -> str:
    """Return a value in words."""
    return stated.waarde if isinstance(stated.waarde, str) else ", ".join(stated.waarde) or "geen"


def answer_again(fact: Fact | None, stated: FactStated) -> Answer | None:
    """Return the answer in a fact as it was stated; None when it cannot be one now."""
    if fact is None or not fact.op_te_geven or fact.soort in DESCRIPTIVE:
        return None
    if isinstance(stated.waarde, tuple) or fact.soort is Kind.LIST:
        return list_again(fact, stated)
    value = read_value(fact, stated.waarde)
    return None if isinstance(value, Problem) else Answer(value, stated.waarde, Origin(stated.herkomst))


def list_again(fact: Fact, stated: FactStated) -> Answer | None:
    """Return the answer in a list of options; None when one of them is gone."""
    if fact.soort is not Kind.LIST or isinstance(stated.waarde, str):
        return None
    held, known = (mask_of(fact, names) for names in (stated.waarde, stated.beslist))
    if held is None or known is None:
        return None
    names = [option.naam for option in fact.held(held)]
    return Answer(held, ", ".join(names) or "geen", Origin(stated.herkomst), known=known)


def mask_of(fact: Fact, names: Sequence[str]) -> int | None:
    """Return the options of a list as a mask; None when one of them is gone."""
    places = {fact.option_index.get(plain(name)) for name in names}
    return None if None in places else sum(1 << place for place in places if place is not None)
