"""Write a condition or a conclusion as a sentence of the rule set, checked by reading it back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from strategiekeuze.language.rules.conditions import conclusion_of, test_of
from strategiekeuze.language.rules.lines import Line
from strategiekeuze.language.sentences.vocabulary import SentenceKind
from strategiekeuze.language.sentences.wording import shown_ways
from strategiekeuze.language.values import show_short
from strategiekeuze.model.facts import NUMBERS, Kind
from strategiekeuze.model.rule import Comparison, CountHolds, FindingHolds
from strategiekeuze.service.examples.said import STEP, table_said
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.language.gherkin.feature import Row
    from strategiekeuze.language.rules.context import Context
    from strategiekeuze.language.sentences.vocabulary import Sentence
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import Conclusion, Test


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes sentences of one rule set; what it cannot say, it returns as None."""

    context: Context

    def condition(self, test: Test) -> str | None:
        """Return the first sentence of the rule set that says this, None when there is none."""
        kind, table = SentenceKind.CONDITION, counted_table(test)
        fitting = [each for each in self.context.vocabulary.sentences if each.kind is kind and self._fits(each, test)]
        texts = (text for each in fitting for text in filled(each, self._values(each, test)))
        return next((text for text in texts if self._means(text, frozenset({kind}), table) == test), None)

    def conclusion(self, wanted: Conclusion) -> str | None:
        """Return the first sentence of the rule set that concludes this, None when there is none."""
        name = self.context.wheel.name_of(wanted.doel) if wanted.doel in self.context.wheel.by_slug else wanted.doel
        values = {"strategie": f'"{name}"', "bevinding": f'"{name}"', "trede": str(wanted.trede)}
        kind, sentences = SentenceKind.CONCLUSION, self.context.vocabulary.sentences
        fitting = [each for each in sentences if each.kind is kind and each.effect == wanted.soort]
        texts = (text for each in fitting for text in filled(each, values))
        return next((text for text in texts if self._means(text, frozenset({kind}), ()) == wanted), None)

    def _fits(self, sentence: Sentence, test: Test) -> bool:
        match test:
            case Comparison(feit=key, operator=operator):
                fact = self.context.facts.by_key[key]
                return sentence.fact in (key, fact.groep) and sentence.operator == operator
            case FindingHolds(geldt=holds):
                return sentence.finding == ("geldt" if holds else "geldt niet")
            case CountHolds():
                return sentence.finding == "minstens"

    def _values(self, sentence: Sentence, test: Test) -> Mapping[str, str]:
        match test:
            case Comparison(feit=key):
                return comparison_values(sentence, test, self.context.facts.by_key[key])
            case FindingHolds(bevinding=name):
                return {"bevinding": f'"{name}"'}
            case CountHolds(minstens=minimum):
                return {"aantal": str(minimum)}

    def _means(self, text: str, kinds: frozenset[SentenceKind], table: tuple[Row, ...]) -> Test | Conclusion | None:
        """Return what a sentence says; None when it is none, or says two things."""
        context = replace(self.context, problems=[])
        found = context.vocabulary.match(text, kinds)
        if len(found) != 1:
            return None
        line = Line(text, text, STEP, table, {})
        read = test_of if kinds == {SentenceKind.CONDITION} else conclusion_of
        meant: Test | Conclusion | None = read(found[0], line, context)
        return None if context.problems else meant


def comparison_values(sentence: Sentence, test: Comparison, fact: Fact) -> Mapping[str, str]:
    """Return what stands for each parameter of a sentence about a fact; any other name is that of the value."""
    words = [show_short(fact, value) for value in test.waarden]
    value = words[0] if fact.soort in NUMBERS else listing([f'"{word}"' for word in words], "of")
    named = {sentence.fact: f'"{fact.naam}"'} if fact.groep == sentence.fact else {}
    return {"": value, **named}


def filled(sentence: Sentence, values: Mapping[str, str]) -> Iterator[str]:
    """Yield the ways to read a sentence with its values; the singular first where the number is one."""
    ways = shown_ways(sentence.form)
    one = "1" in values.values()
    for way in ways if one else ways[::-1]:
        yield placed(way, values)


def placed(form: str, values: Mapping[str, str]) -> str:
    """Return a form with each parameter replaced by its value."""
    head, brace, rest = form.partition("{")
    if not brace:
        return form
    name, _, tail = rest.partition("}")
    return f"{head}{values.get(name, values.get('', ''))}{placed(tail, values)}"


def counted_table(test: Test) -> tuple[Row, ...]:
    """Return the table below a count of findings; nothing for other conditions."""
    return table_said([["bevinding"], *([name] for name in test.bevindingen)]) if isinstance(test, CountHolds) else ()


def yes_or_no(fact: Fact) -> bool:
    """Tell whether a fact knows only yes and no."""
    return fact.soort is Kind.YES_NO
