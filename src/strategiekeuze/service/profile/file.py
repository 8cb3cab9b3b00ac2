"""Write a profile as a file that people read and edit, and that reads back to the same answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from strategiekeuze.language.profile.judgements import FIELDS
from strategiekeuze.language.profile.judgements import SECTION as JUDGEMENTS
from strategiekeuze.language.profile.responses import SECTION
from strategiekeuze.language.values import show_short
from strategiekeuze.language.yaml.writing import remark, scalar
from strategiekeuze.model.answers import Answers, Origin
from strategiekeuze.model.facts import DESCRIPTIVE, Fact, Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from strategiekeuze.model.judgement import Judgement
    from strategiekeuze.model.responses import Response, Responses
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.model.wheel import Wheel


@dataclass(frozen=True, slots=True)
class ProfileDraft:
    """What a profile file must say.

    Attributes:
        answers: the facts; what the register filled is left out, for it does so again. Its responses are written too,
            and its judgements.
        head: lines of comment on top, without the sign #; an empty one stays an empty line.
        above: lines of comment above a fact, by its key; an empty one stays an empty line.
        behind: a comment behind the value of a fact, by its key.
        open_facts: keys of facts to write without a value when the answers have none.
        spaced: whether an empty line stands above each fact and each heading, for a file to fill in.
    """

    answers: Answers
    head: Sequence[str] = ()
    above: Mapping[str, Sequence[str]] = field(default_factory=dict)
    behind: Mapping[str, str] = field(default_factory=dict)
    open_facts: Collection[str] = ()
    spaced: bool = False


def profile_text(rules: RuleSet, draft: ProfileDraft) -> str:
    """Return a profile as YAML: the facts in the order of the rule set, sections by dimension, and what people said."""
    stated = [fact for fact in rules.feiten.feiten if fact.op_te_geven and (fact.sleutel in known(draft))]
    top = [fact for fact in stated if not fact.rubriek]
    sections = dict.fromkeys(fact.rubriek for fact in stated if fact.rubriek)
    blocks = [
        [remark(line) for line in draft.head],
        [line for fact in top for line in lines_of(fact, draft)],
        *(section(name, [fact for fact in stated if fact.rubriek == name], draft, rules.wiel) for name in sections),
        responses_lines(rules, draft.answers.responses),
        judgement_lines(draft.answers.judgements),
    ]
    return "\n".join("".join(f"{line}\n" for line in block).lstrip("\n") for block in blocks if block)


def known(draft: ProfileDraft) -> frozenset[str]:
    """Return the keys of the facts to write."""
    own = [key for key, answer in draft.answers.values.items() if answer.origin is Origin.PROFILE]
    return frozenset([*own, *draft.answers.texts, *draft.open_facts])


def section(name: str, facts: Sequence[Fact], draft: ProfileDraft, wheel: Wheel) -> list[str]:
    """Return the lines of a section; the facts of one dimension stand together under its name."""
    lines = [f"{scalar(name)}:"]
    for dimension, together in groupby(facts, key=lambda fact: dimension_of(fact, wheel)):
        heading = [*[""] * draft.spaced, remark(dimension)] if dimension else []
        inside = [*heading, *(line for fact in together for line in lines_of(fact, draft))]
        lines += [f"  {line}".rstrip() for line in inside]
    return lines


def dimension_of(fact: Fact, wheel: Wheel) -> str:
    """Return the name of the dimension that a fact is, or belongs to; empty when there is none."""
    found = (each.naam for each in wheel.dimensies if fact.sleutel in (each.sleutel, *each.themas))
    return next(found, "")


def lines_of(fact: Fact, draft: ProfileDraft) -> Iterator[str]:
    """Yield the lines of a fact: comments above it, and its value with a comment behind it."""
    yield from [""] * draft.spaced
    yield from (remark(line) for line in draft.above.get(fact.sleutel, ()))
    name = fact.naam if fact.rubriek else fact.sleutel
    value, behind = stated_value(fact, draft.answers), remark(draft.behind.get(fact.sleutel, ""))
    yield "  ".join(filter(None, (f"{scalar(name)}: {value}".rstrip(), behind)))


def stated_value(fact: Fact, answers: Answers) -> str:
    """Return the value of a fact as a profile says it, empty when it is unknown."""
    if fact.soort in DESCRIPTIVE:
        found = answers.text_of(fact.sleutel)
        return scalar(found) if found else ""
    answer = answers.values.get(fact.sleutel)
    if answer is None or answer.origin is not Origin.PROFILE:
        return ""
    return written(fact, answer.value)


def written(fact: Fact, value: int) -> str:
    """Return a value as a profile says it."""
    if fact.soort is not Kind.LIST:
        return scalar(in_words(fact, value))
    names = [scalar(option.naam, inside=True) for option in fact.held(value)]
    return f"[{', '.join(names)}]"


def in_words(fact: Fact, value: int) -> str:
    """Return a value in as few signs as people write it: 2 and not 2,0; of a list the options."""
    if fact.soort is Kind.LIST:
        return ", ".join(option.naam for option in fact.held(value)) or "geen"
    return show_short(fact, value)


def responses_lines(rules: RuleSet, responses: Responses) -> list[str]:
    """Return the lines about who answered what."""
    lines = [f"{SECTION}:"]
    for fact in rules.feiten.feiten:
        if responses.get(fact.sleutel):
            lines.append(f"  {scalar(fact.naam if fact.rubriek else fact.sleutel)}:")
            lines += [f"    - {{{response_fields(fact, each)}}}" for each in responses[fact.sleutel]]
    return lines if len(lines) > 1 else []


def response_fields(fact: Fact, response: Response) -> str:
    """Return the fields of one response; an empty note or proof is left out."""
    known_list = fact.soort is Kind.LIST and response.waarde is not None
    answer = written(fact, response.waarde or 0) if known_list else scalar(response.antwoord.strip(), inside=True)
    texts = {"notitie": response.notitie.strip(), "bewijs": response.bewijs.strip()}
    remarks = [f"{name}: {scalar(text, inside=True)}" for name, text in texts.items() if text]
    return ", ".join([f"rol: {scalar(response.rol.strip(), inside=True)}", f"antwoord: {answer}", *remarks])


def judgement_lines(judgements: Sequence[Judgement]) -> list[str]:
    """Return the lines about what people weigh differently."""
    fields = [(name, scalar(getattr(each, name))) for each in judgements for name in FIELDS]
    lines = [f"  {'- ' if name == FIELDS[0] else '  '}{name}: {text}" for name, text in fields]
    return [f"{JUDGEMENTS}:", *lines] if lines else []
