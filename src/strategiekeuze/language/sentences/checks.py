"""Check that a sentence can do what it says: else a rule that uses it would be lost without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.quoting import choices, meant_or_all, quoted
from strategiekeuze.language.sentences.grammar import parameters_in
from strategiekeuze.language.sentences.vocabulary import Sentence, SentenceKind
from strategiekeuze.language.values import read_value
from strategiekeuze.model.facts import NUMBERS, Fact, Facts, Kind
from strategiekeuze.model.rule import Effect, Operator

if TYPE_CHECKING:
    from strategiekeuze.language.yaml.fields import Fields

FINDING_FORMS = ("geldt", "geldt niet", "minstens")

ORDERING = (Operator.LESS, Operator.AT_MOST, Operator.AT_LEAST, Operator.MORE)
NAMING = (Operator.ONE_OF, Operator.NONE_OF)
OPERATORS = {
    **dict.fromkeys(NUMBERS, (*ORDERING, Operator.ONE_OF)),
    Kind.YES_NO: NAMING,
    Kind.ORDERED: (*ORDERING, *NAMING),
    Kind.CHOICE: NAMING,
    Kind.LIST: (Operator.CONTAINS, Operator.LACKS),
}
"""The operators that make sense for each kind of fact; no rule can read the other kinds."""

NEEDED = {
    Effect.FINDING: ("bevinding",),
    Effect.ARGUMENT: ("strategie",),
    Effect.EXCLUSION: ("strategie",),
    Effect.DESIGNATION: ("strategie", "trede"),
}
"""The values that each conclusion needs."""


def check_sentence(sentence: Sentence, fields: Fields, facts: Facts) -> None:
    """Report what a sentence names and does not exist, or needs and does not have."""
    if sentence.kind is SentenceKind.CONCLUSION:
        check_conclusion(sentence, fields)
    elif sentence.kind is SentenceKind.CONDITION and sentence.finding:
        check_finding(sentence, fields)
    elif sentence.kind is SentenceKind.CONDITION:
        check_comparison(sentence, fields, facts)


def check_conclusion(sentence: Sentence, fields: Fields) -> None:
    """Report a conclusion that is unknown, or that lacks a value."""
    if sentence.effect not in set(Effect):
        remedy = meant_or_all(sentence.effect, list(Effect), fields.problems)
        fields.reject("besluit", f"{quoted(sentence.effect)} is geen besluit", remedy)
        return
    check_values(sentence, NEEDED[Effect(sentence.effect)], fields)
    if sentence.effect == Effect.ARGUMENT and not sentence.points:
        fields.reject("punten", "bij een argument horen punten", "Voeg punten toe: -2, -1, 1 of 2.")
    elif sentence.effect != Effect.ARGUMENT and sentence.points:
        fields.reject("punten", "alleen bij een argument horen punten", "Haal de punten weg.")


def check_finding(sentence: Sentence, fields: Fields) -> None:
    """Report a condition on findings that is unknown, or that lacks a value."""
    if sentence.finding not in FINDING_FORMS:
        what = f"{quoted(sentence.finding)} kan hier niet"
        fields.reject("bevinding", what, "Schrijf geldt, geldt niet of minstens.")
        return
    check_values(sentence, ("aantal",) if sentence.finding == "minstens" else ("bevinding",), fields)


def check_comparison(sentence: Sentence, fields: Fields, facts: Facts) -> None:
    """Report a comparison with an unknown fact, with an operator that does not fit, or without a value."""
    group = facts.groups.get(sentence.fact, ())
    compared = group or tuple(fact for fact in facts.feiten if fact.sleutel == sentence.fact)
    if not compared:
        known = [*facts.by_key, *facts.groups]
        what = f"het feit {quoted(sentence.fact)} bestaat niet"
        fields.reject("feit", what, meant_or_all(sentence.fact, known, fields.problems))
    elif all(operator_fits(sentence, fact, fields) for fact in compared):
        check_values(sentence, (sentence.fact,) if group else (), fields, others=0 if sentence.value else 1)
        check_fixed_value(sentence, compared, fields)


def operator_fits(sentence: Sentence, fact: Fact, fields: Fields) -> bool:
    """Report an operator that the kind of a fact does not have."""
    fitting = OPERATORS.get(fact.soort, ())
    if sentence.operator in fitting:
        return True
    if not fitting:
        fields.reject("feit", f'een regel kan "{fact.sleutel}" niet lezen', "Kies een ander feit.")
    else:
        what = f'de operator {quoted(sentence.operator)} past niet bij "{fact.sleutel}" ({fact.soort})'
        fields.reject("operator", what, f"Kies uit: {choices(fitting)}.")
    return False


def check_values(sentence: Sentence, needed: tuple[str, ...], fields: Fields, others: int = 0) -> None:
    """Report a sentence that does not hold exactly the values that its meaning needs."""
    names = parameters_in(sentence.form)
    missing = [name for name in needed if names.count(name) != 1]
    if missing:
        what = f"in deze zin hoort {quoted('{' + missing[0] + '}')} een keer te staan"
        fields.reject("zin", what, "Pas de zin aan.")
    elif len(names) != len(needed) + others:
        wanted = "een waarde" if others else "geen andere waarde"
        fields.reject("zin", f"in deze zin hoort {wanted} te staan", "Pas de zin of het veld waarde aan.")


def check_fixed_value(sentence: Sentence, compared: tuple[Fact, ...], fields: Fields) -> None:
    """Report a fixed value that is no value of a fact that the sentence speaks of."""
    for fact in compared if sentence.value else ():
        value = read_value(fact, sentence.value)
        if isinstance(value, Problem):
            fields.reject("waarde", value.what, value.remedy)
            return
