"""Make the agenda of a conversation: where respondents differ, and what that does to the advice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.hull import hull
from strategiekeuze.engine.machine import EngineChoice
from strategiekeuze.engine.relevance import relevant_facts
from strategiekeuze.explain.agenda.text import NAMES, text_of, values_for
from strategiekeuze.model.agenda import Agenda, OwnAdvice, ShortAdvice, Side, Topic
from strategiekeuze.model.responses import DO_NOT_KNOW
from strategiekeuze.service.advice import adviser_for, engine_choice
from strategiekeuze.service.agenda.decisions import decided, stated
from strategiekeuze.service.agenda.roles import contradictions, of_role, roles_in, told_once
from strategiekeuze.service.assessment.combining import combined, decisions, known_values, personal
from strategiekeuze.service.explanation.what_if import advice_of, changed, outcome
from strategiekeuze.service.profile.file import in_words
from strategiekeuze.service.profile.reading import profile_for
from strategiekeuze.service.rules import chosen_rules
from strategiekeuze.service.text_parts import text_parts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.profile import Profile
    from strategiekeuze.model.responses import Response
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.service.profile.reading import ReadProfile

FOLDER = "teksten/agenda"


@dataclass(frozen=True, slots=True)
class Table:
    """What lies on the table: the answers of everyone, and the advice of the profile as it is."""

    rules: RuleSet
    machine: Machine
    answers: Answers
    base: ShortAdvice

    def advice_with(self, key: str, value: int | None) -> ShortAdvice:
        """Return the advice if a fact had this value, or were unknown."""
        return advice_of(self.rules, self.machine, changed(self.answers, self.rules, {key: value}))

    def differs(self, found: ShortAdvice) -> bool:
        """Tell whether an advice is another than that of the profile."""
        return outcome(found) != outcome(self.base)


def agenda(
    profile: Profile | Mapping[str, object] | ReadProfile,
    rules: RuleSet | None = None,
    *,
    motor: EngineChoice | str = EngineChoice.AUTO,
) -> Agenda:
    """Return what respondents must talk about, and what each side of it leads to. Their order does not matter.

    Args:
        profile: as for `advise`; who answered what stands in its responses.
        rules: a rule set from `load_rules`; without it the wheel's.
        motor: as for `advise`.

    Raises:
        ProfileError: the profile is not usable.
        RulesError: the rule set or a text of the agenda is malformed.
        ContradictionError: two rules designate different strategies on one rung.
        UsageError: an argument does not fit.
    """
    rule_set = chosen_rules(rules)
    read = profile_for(profile, rule_set, None)
    machine = adviser_for(rule_set, engine_choice(motor)).machine
    table = Table(rule_set, machine, read.answers, advice_of(rule_set, machine, read.answers))
    draft = drafted(table, read)
    text = text_of(draft, text_parts(FOLDER, NAMES, values_for), rule_set.wiel)
    return draft.model_copy(update={"tekst": text})


def drafted(table: Table, read: ReadProfile) -> Agenda:
    """Return the agenda, still without the text."""
    topics = [topic(table, fact) for fact in differing(table)]
    apart = [each for each in topics if any(side.anders for side in each.kanten if not side.weet_niet)]
    rest = [each for each in topics if each not in apart]
    relevant, possible = mixed(table)
    roles = roles_in(read.answers.responses)
    return Agenda(
        gemeente=read.municipality.naam,
        advies=table.base,
        rollen=roles,
        tegenspraak=tuple(contradictions(roles, [(fact, given_to(table, fact)) for fact in table.rules.feiten.feiten])),
        besloten=tuple(decided(table.rules, read.answers)),
        onderwerpen=tuple(sorted(apart, key=effect, reverse=True)),
        alleen_samen=tuple(each.naam for each in rest if each.feit in relevant),
        zonder_effect=tuple(each.naam for each in rest if each.feit not in relevant),
        niet_iedereen_weet=tuple(fact.naam for fact in half_known(table)),
        mogelijk=possible,
        eigen=tuple(own_advice(table, role) for role in roles),
        meldingen=read.notes,
        voorbehoud=table.rules.wiel.voorbehoud,
        tekst="",
    )


def differing(table: Table) -> list[Fact]:
    """Return the facts of which respondents gave different values, in the order of the declarations."""
    return [fact for fact in table.rules.feiten.feiten if len(set(known_values(given_to(table, fact)))) > 1]


def half_known(table: Table) -> list[Fact]:
    """Return the facts that some answered, all alike, and of which others do not know."""
    return [
        fact
        for fact in table.rules.feiten.feiten
        if len(set(known_values(given_to(table, fact)))) == 1
        and any(each.waarde is None for each in given_to(table, fact))
    ]


def given_to(table: Table, fact: Fact) -> Sequence[Response]:
    """Return what respondents answered about a fact, unless they decided about it together."""
    given = table.answers.responses.get(fact.sleutel, ())
    return () if known_values(decisions(given)) else personal(given)


def topic(table: Table, fact: Fact) -> Topic:
    """Return a difference with what each side leads to."""
    given = given_to(table, fact)
    values = dict.fromkeys([*sorted(known_values(given)), *(None for each in given if each.waarde is None)])
    return Topic(
        feit=fact.sleutel,
        naam=fact.naam,
        vraag=fact.vraag,
        in_profiel=stated(table.answers, fact),
        kanten=tuple(side(table, fact, value) for value in values),
    )


def side(table: Table, fact: Fact, value: int | None) -> Side:
    """Return one answer with the advice that it leads to."""
    found = table.advice_with(fact.sleutel, value)
    roles = [each.rol for each in given_to(table, fact) if each.waarde == value]
    return Side(
        **found.model_dump(),
        antwoord=DO_NOT_KNOW if value is None else in_words(fact, value),
        weet_niet=value is None,
        rollen=told_once(roles, roles_in(table.answers.responses)),
        anders=table.differs(found),
    )


def effect(found: Topic) -> tuple[int, int]:
    """Return how much a difference does: how many advices it leads to, and how many people give another one."""
    known = [each for each in found.kanten if not each.weet_niet]
    return len({outcome(each) for each in known}), sum(len(each.rollen) for each in known if each.anders)


def mixed(table: Table) -> tuple[frozenset[str], tuple[str | None, ...]]:
    """Return which facts matter, and which strategies are possible, when any answers may be combined."""
    hulls = [hull(fact, known_values(given_to(table, fact))) for fact in differing(table)]
    between = {name: value for each in hulls for name, value in each.items()}
    look = table.machine.look(table.answers, between)
    relevant = relevant_facts(table.machine.program, table.machine.scheme, look)
    return relevant, look.possible.strategies


def own_advice(table: Table, role: str) -> OwnAdvice:
    """Return the advice by the answers of one respondent."""
    own = {fact: of_role(role, given_to(table, fact)) for fact in table.rules.feiten.feiten}
    changes = {fact.sleutel: combined(fact, given) for fact, given in own.items() if given}
    found = advice_of(table.rules, table.machine, changed(table.answers, table.rules, changes))
    return OwnAdvice(**found.model_dump(), rol=role, antwoorden=len(changes), anders=table.differs(found))
