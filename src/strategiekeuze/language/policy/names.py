"""The names that a policy may use: strategies, themes and domains of the wheel, who adopts, and its own KPIs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.quoting import MOST_HINTS, meant, meant_or_all, quoted
from strategiekeuze.suggestion import dropped, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from strategiekeuze.model.facts import Option
    from strategiekeuze.model.rule import RuleSet

ADOPTED_BY = "vastgesteld door"
"""The field with who adopted the policy, and the name by which a rule set declares the fact that it is an option of."""


@dataclass(frozen=True, slots=True)
class Names:
    """Names of one kind.

    Attributes:
        known: what each name stands for, by its form for comparing.
        shown: the names to choose from, as people write them.
        refuse: makes the problem for another word, of the word, the names to show and the problems so far.
        any_word: whether another word is no problem, because nothing is declared to compare it with.
        signs: what the names hold beside letters and digits, so that "-6" is not 6; None where that does not matter.
    """

    known: Mapping[str, str]
    shown: tuple[str, ...]
    refuse: Callable[[str, Iterable[str], Sequence[Problem]], Problem]
    any_word: bool = False
    signs: frozenset[str] | None = None

    def find(self, word: str, problems: Sequence[Problem]) -> str | Problem:
        """Return what a word stands for, or the problem with it; `problems` are those found so far."""
        found = self.known.get(comparable(word))
        if found is not None and (self.signs is None or dropped(word) <= self.signs):
            return found
        return word if self.any_word else self.refuse(word, self.shown, problems)


def comparable(name: str) -> str:
    """Return the form in which names are compared; a name of signs only stays as it is."""
    return plain(name) or name


def strategies(rules: RuleSet) -> Names:
    """Return the strategies of the wheel, which stand for their slugs."""
    pairs = [(name, each.slug) for each in rules.wiel.strategieen for name in (each.naam, each.slug)]
    return Names(by_form(pairs), tuple(each.naam for each in rules.wiel.strategieen), no_strategy)


def themes(rules: RuleSet) -> Names:
    """Return the themes of the wheel, which stand for the keys of their facts."""
    facts = [rules.feiten.by_key[key] for key in rules.wiel.themas]
    pairs = [(name, fact.sleutel) for fact in facts for name in fact.names]
    return Names(by_form(pairs), tuple(fact.naam for fact in facts), no_theme)


def domains(rules: RuleSet) -> Names:
    """Return the domains of the wheel, which stand for their names; a wheel without domains takes any text."""
    return of_options(rules.wiel.domeinen, no_domain)


def adopters(rules: RuleSet) -> Names:
    """Return who may adopt a policy."""
    return of_options(adopters_declared(rules), no_adopter)


def adopters_declared(rules: RuleSet) -> tuple[Option, ...]:
    """Return who may adopt a policy: the options of the fact that goes by the name of the field too."""
    fact = rules.feiten.by_name.get(plain(ADOPTED_BY))
    return fact.opties if fact else ()


def of_options(options: Sequence[Option], refuse: Callable[[str, Iterable[str], Sequence[Problem]], Problem]) -> Names:
    """Return options, which stand for their names; without options any text will do."""
    pairs = [(name, option.naam) for option in options for name in (option.naam, *option.ook)]
    signs = frozenset(sign for name, _ in pairs for sign in dropped(name))
    return Names(by_form(pairs), tuple(option.naam for option in options), refuse, not options, signs)


def indicators(names: tuple[str, ...] | None) -> Names:
    """Return the KPIs of a policy; when they could not be read, which is None, any name may be one of them."""
    shown = names or ()
    return Names(by_form((name, name) for name in shown), shown, no_indicator, any_word=names is None)


def by_form(pairs: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """Return what names stand for, by their form for comparing."""
    return {comparable(name): value for name, value in pairs}


def no_strategy(word: str, known: Iterable[str], problems: Sequence[Problem]) -> Problem:
    """Say that the wheel has no such strategy."""
    what = f"{quoted(word)} is geen strategie van dit wiel"
    return Problem("onbekende-strategie", what, meant_or_all(word, known, problems))


def no_theme(word: str, known: Iterable[str], problems: Sequence[Problem]) -> Problem:
    """Say that the wheel has no such theme."""
    what = f"{quoted(word)} is geen thema van dit wiel"
    return Problem("onbekend-thema", what, meant_or_all(word, known, problems))


def no_domain(word: str, known: Iterable[str], problems: Sequence[Problem]) -> Problem:
    """Say that the wheel has no such domain."""
    what = f"{quoted(word)} is geen domein van dit wiel"
    return Problem("onbekend-domein", what, meant_or_all(word, known, problems))


def no_adopter(word: str, known: Iterable[str], problems: Sequence[Problem]) -> Problem:
    """Say that nobody who adopts policy is called so."""
    what = f'{quoted(word)} is geen waarde voor "{ADOPTED_BY}"'
    return Problem("onbekende-waarde", what, meant_or_all(word, known, problems))


def no_indicator(word: str, known: Iterable[str], problems: Sequence[Problem]) -> Problem:
    """Say that the policy has no such KPI."""
    near = meant(word, known) if len(problems) < MOST_HINTS else ""
    what = f'de kpi {quoted(word)} staat niet onder "kpis"'
    return Problem("onbekende-kpi", what, near or 'Zet deze kpi ook onder "kpis:".')
