"""Check each answer about a new rule at once, with what is known by then. Each returns the draft with the answer in it.

Raises everywhere:
    RulesError: with every problem in the answer; its place names the option and what was written behind it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from strategiekeuze import checks
from strategiekeuze.checks import unique_titles
from strategiekeuze.errors import Place, Problem, RulesError
from strategiekeuze.explain.templates import template_problems
from strategiekeuze.explain.text_checks import values_for
from strategiekeuze.language.gherkin.feature import Cell, Tag
from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.rules.conditions import conclusion_of, test_of
from strategiekeuze.language.rules.lines import Line
from strategiekeuze.language.rules.shape import checked_source
from strategiekeuze.language.rules.translator import CONCLUSIONS, CONDITIONS, match_of
from strategiekeuze.model.rule import Condition
from strategiekeuze.service.new_rule import proposals
from strategiekeuze.service.new_rule.checking import clean, option, refuse, with_rule
from strategiekeuze.service.new_rule.example import answers_in
from strategiekeuze.service.new_rule.frame import Draft, Frame, Written
from strategiekeuze.suggestion import plain

KEYWORDS = re.compile(r"(?:(Gegeven|En|Maar|Dan)\s+)?(?:dat\s+)?(.*)", re.DOTALL)
OWN_WORK = "eigen werk"


def conclusion(text: str, draft: Draft, frame: Frame) -> Draft:
    """Read what the rule concludes."""
    _, sentence = step(text)
    context, line = frame.context(), line_of(sentence, option("--besluit", text))
    match = match_of(line, CONCLUSIONS, context)
    found = conclusion_of(match, line, context) if match else None
    if found is None:
        raise RulesError(*context.problems)
    return replace(draft, conclusion=found, sentence=sentence)


def condition(text: str, draft: Draft, frame: Frame) -> Draft:
    """Read one more condition; findings to count stand behind a colon, with commas between them."""
    keyword, sentence = step(text)
    where = option("--voorwaarde", text)
    sentence, names = divided(sentence, frame)
    context, line = frame.context(), line_of(sentence, where, names)
    match = match_of(line, CONDITIONS, context)
    test = test_of(match, line, context) if match else None
    if test is None:
        raise RulesError(*context.problems)
    found = Condition(test=test, zin=sentence, plaats=where)
    keyword = keyword if draft.conditions and keyword == "Maar" else "En"
    more = replace(draft, conditions=(*draft.conditions, Written(keyword, sentence, found, names)))
    refuse(checks.problems(with_rule(frame, numbered(more, frame).rule(str(where))), whole=True))
    return more


def numbered(draft: Draft, frame: Frame) -> Draft:
    """Return a draft with the number that it has or will probably get; one that is taken is told of later."""
    taken = {*frame.rule_set.by_id, *frame.rule_set.teksten}
    filed = replace(draft, file=draft.file or proposals.file_for(draft, frame))
    return draft if draft.id and draft.id not in taken else replace(draft, id=proposals.id_for(filed, frame))


def title(text: str, draft: Draft, frame: Frame) -> Draft:
    """Read the title."""
    named = replace(draft, title=clean(text))
    refuse(unique_titles.check(with_rule(frame, named.rule(str(option("--titel", text))))))
    return named


def source(text: str, draft: Draft, frame: Frame) -> Draft:
    """Read one or more sources, with commas between them, or that the rule is work of our own."""
    own = plain(text) == plain(OWN_WORK)
    context, names = frame.context(), [] if own else [name.strip().removeprefix("@bron:") for name in text.split(",")]
    for name in names:
        checked_source(name, Tag(name, option("--bron", text)), context)
    refuse(context.problems)
    found = replace(draft, own_work=draft.own_work or own, sources=tuple(dict.fromkeys((*draft.sources, *names))))
    if found.own_work and found.sources:
        what = "een regel heeft een bron of is eigen werk, niet allebei"
        raise RulesError(Problem("bron-en-eigen-werk", what, "Laat een van de twee weg."))
    return found


def reason(text: str, draft: Draft, frame: Frame) -> Draft:
    """Read the text that gives the reason."""
    values = values_for(draft.rule(""), frame.rule_set.feiten.by_key)
    refuse(template_problems(text.strip(), "--tekst", values))
    return replace(draft, text=f"{text.strip()}\n")


def fact(text: str, draft: Draft, frame: Frame) -> Draft:
    """Read a fact of the example."""
    name, colon, value = (part.strip() for part in text.partition(":"))
    where = option("--feit", text)
    if not colon or not value or "\n" in text:
        what = f"{quoted(text)} is geen feit met een waarde"
        raise RulesError(Problem("geen-feit", what, "Schrijf naam, dubbele punt, waarde.", where))
    _, problems = answers_in([(name, value)], frame.rule_set)
    refuse(replace(problem, place=where) for problem in problems)
    return replace(draft, facts=(*draft.facts, (name, value)))


def step(text: str) -> tuple[str, str]:
    """Return the keyword of a step, En when there is none, and its sentence."""
    match = KEYWORDS.fullmatch(clean(text))
    return (match[1] or "En", match[2]) if match else ("En", "")


def divided(sentence: str, frame: Frame) -> tuple[str, tuple[str, ...]]:
    """Return a sentence and the findings behind its colon; without a table there is nothing to divide."""
    head, colon, tail = sentence.partition(":")
    found = frame.vocabulary.match(f"{head}:", CONDITIONS) if colon and tail else ()
    if not found or not found[0].sentence.table:
        return sentence, ()
    names = re.findall(r'"([^"]*)"', tail) or tail.split(",")
    return f"{head}:", tuple(name.strip() for name in names)


def line_of(sentence: str, where: Place, names: tuple[str, ...] = ()) -> Line:
    """Return a sentence in the form that the translator reads."""
    table = tuple((Cell(text, where),) for text in ("bevinding", *names)) if names else ()
    return Line(sentence, sentence, where, table, {})
