"""Keep an answer: in the measurement, and at once in its file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from strategiekeuze.errors import StrategiekeuzeError
from strategiekeuze.language.source import BYTE_ORDER_MARK, Source
from strategiekeuze.language.writing import Change, write_all
from strategiekeuze.language.yaml.writing import remark
from strategiekeuze.model.answers import Answer
from strategiekeuze.model.responses import Response, same_role
from strategiekeuze.service.assessment.combining import combined, known_values, remark_on, with_stated
from strategiekeuze.service.assessment.interview.interview import own_response
from strategiekeuze.service.profile.file import ProfileDraft, profile_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.model.facts import Fact
    from strategiekeuze.service.assessment.interview.interview import Interview
    from strategiekeuze.service.assessment.interview.reply import Given


def answered(interview: Interview, fact: Fact, given: Given) -> Interview:
    """Return the measurement with an answer, which then stands in the file; a note and a proof stay.

    Raises:
        StrategiekeuzeError: when the file cannot be written, or was changed meanwhile.
    """
    before = own_response(interview, fact) or Response(interview.role, "", None)
    return kept(interview, fact, replace(before, antwoord=given.text, waarde=given.value))


def kept(interview: Interview, fact: Fact, response: Response) -> Interview:
    """Return the measurement with a response in the place of the one that this role gave before.

    Raises:
        StrategiekeuzeError: when the file cannot be written, or was changed meanwhile.
    """
    key, answers = fact.sleutel, interview.answers
    old = responses_before(interview, fact)
    new = put(old, response)
    values = {name: answer for name, answer in answers.values.items() if name != key}
    value = combined(fact, new)
    if value is not None:
        values[key] = Answer(value, "", known=fact.everything)
    return saved(
        replace(
            interview,
            answers=replace(answers, values=values, responses={**answers.responses, key: new}),
            mentioned=interview.mentioned | {key},
            remarks=replace(interview.remarks, behind=counted_again(interview.remarks.behind, fact, old, new)),
        )
    )


def responses_before(interview: Interview, fact: Fact) -> tuple[Response, ...]:
    """Return the responses so far; with others, a value that was filled in by hand is what they decided together."""
    old, stated = interview.answers.responses.get(fact.sleutel, ()), interview.answers.values.get(fact.sleutel)
    others = any(not same_role(each.rol, interview.role) for each in old)
    return with_stated(fact, old, stated.value) if stated and others and known_values(old) else old


def put(responses: Sequence[Response], response: Response) -> tuple[Response, ...]:
    """Return responses with one in the place of the first of the same role, else behind them."""
    same = next((index for index, each in enumerate(responses) if same_role(each.rol, response.rol)), len(responses))
    return (*responses[:same], response, *responses[same + 1 :])


def counted_again(
    behind: Mapping[str, str], fact: Fact, old: Sequence[Response], new: Sequence[Response]
) -> Mapping[str, str]:
    """Return the comments behind facts; one that counts the answers to this fact counts them again."""
    # A comment is compared as it is written: without signs that a file cannot hold.
    counted = remark(remark_on(fact, old)).removeprefix("# ")
    return {**behind, fact.sleutel: remark_on(fact, new)} if counted and behind.get(fact.sleutel) == counted else behind


def text_of(interview: Interview) -> str:
    """Return the file as it must be: the facts, who answered what, and the comments that stood in it."""
    remarks, answers = interview.remarks, interview.answers
    draft = ProfileDraft(
        answers,
        head=remarks.head,
        above=remarks.above,
        behind=remarks.behind,
        open_facts=interview.mentioned - answers.values.keys() - answers.texts.keys(),
        spaced=remarks.long,
    )
    tail = "".join(f"{remark(line)}\n" for line in remarks.tail)
    return "\n".join(part for part in (profile_text(interview.rules, draft), tail) if part)


def saved(interview: Interview) -> Interview:
    """Write the file, all of it or nothing, and return the measurement with what now stands in it.

    Raises:
        StrategiekeuzeError: when it cannot be written, or was changed meanwhile.
    """
    text, source = text_of(interview), interview.source
    content = source.encoded(text) if source else text.encode()
    if source and content == source.content:
        return interview
    problem = write_all([Change(interview.path, content, source.content if source else None)])
    if problem:
        raise StrategiekeuzeError(problem)
    plain = content.removeprefix(BYTE_ORDER_MARK).decode().replace("\r\n", "\n").replace("\r", "\n")
    return replace(interview, source=Source(interview.path, plain, content))
