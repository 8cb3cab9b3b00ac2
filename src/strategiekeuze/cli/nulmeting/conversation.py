"""A conversation: one question at a time, each answer kept at once. A course says which question comes next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from strategiekeuze.cli.nulmeting import conversation_text as text
from strategiekeuze.cli.nulmeting.typing_in import StoppedError, complain, prepare, read_line, say
from strategiekeuze.errors import Problem
from strategiekeuze.service.assessment.interview import recording
from strategiekeuze.service.assessment.interview.interview import is_answered, own_response
from strategiekeuze.service.assessment.interview.reply import (
    LONGEST_ROLE,
    Command,
    Given,
    read_remark,
    read_reply,
    role_problem,
)

if TYPE_CHECKING:
    from strategiekeuze.cli.nulmeting.conversation_course import Course
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.responses import Response
    from strategiekeuze.service.assessment.interview.interview import Interview


def hold(interview: Interview, course: Course) -> None:
    """Hold the whole conversation, and say at the end what is open and how to go on.

    Raises:
        StrategiekeuzeError: when the file cannot be written, or was changed meanwhile.
    """
    prepare()
    conversation = Conversation(interview, course)
    try:
        conversation.run()
        over = True
    except (StoppedError, KeyboardInterrupt):
        # What was answered stands in the file; whoever stops at the last note has answered everything.
        over = course.is_over(conversation.interview)
    say((course.finished if over else course.stopped)(conversation.interview))


class Conversation:
    """A conversation under way; `interview` is what it has come to."""

    def __init__(self, interview: Interview, course: Course) -> None:
        self.interview = interview
        self._course = course

    def run(self) -> None:
        """Ask question after question, until the course has none left.

        Raises:
            StoppedError: when somebody stops.
        """
        if self._course.next(self.interview) is None:
            return
        self._know_role()
        # Another role may still have everything to answer.
        fact = self._course.next(self.interview)
        say(self._course.opening(self.interview))
        if self.interview.source is None:
            self.interview = recording.saved(self.interview)
        while fact is not None:
            fact = self._turn(fact)

    def _know_role(self) -> None:
        while not self.interview.role:
            said = read_remark(read_line(text.ROLE), "de rol", LONGEST_ROLE)
            if isinstance(said, Problem):
                complain(said)
            elif said is Command.STOP:
                raise StoppedError
            elif isinstance(said, Command) or not said:
                complain(text.no_role())
            elif problem := role_problem(said):
                complain(problem)
            else:
                self.interview = replace(self.interview, role=said)

    def _turn(self, fact: Fact) -> Fact | None:
        """Ask one question, and return the one to ask next."""
        say(text.question(self.interview, fact, self._course.heading(self.interview, fact)))
        while True:
            said = read_reply(fact, read_line(text.ANSWER))
            if isinstance(said, Given):
                return self._answered(fact, said)
            if isinstance(said, tuple):
                complain(*said)
            elif (moved := self._moved(fact, said)) is not fact:
                return moved

    def _moved(self, fact: Fact, said: Command) -> Fact | None:
        """Do what somebody asks for, and return the question to ask; the same one when it stays."""
        if said is Command.STOP:
            raise StoppedError
        if said is Command.EXPLAIN:
            say(text.explanation(self.interview, fact))
        elif said is Command.BACK and (before := self._course.previous(self.interview, fact)):
            return before
        elif said is Command.BACK:
            say([text.FIRST])
        elif is_answered(self.interview, fact):
            return self._course.next(self.interview, fact)
        else:
            say([text.NOTHING_YET])
        return fact

    def _answered(self, fact: Fact, given: Given) -> Fact | None:
        """Keep an answer, offer a note and a proof, and return the question to ask next."""
        self.interview = recording.answered(self.interview, fact, given)
        say(text.among_others(self.interview, fact))
        # For which domain somebody answers is no opinion, so it rests on nothing.
        for name in text.REMARKS if given.value is not None and fact != self.interview.rules.domain_fact else ():
            said = self._remark(fact, name)
            if said is Command.BACK:
                return fact
        say(self._course.told(self.interview))
        return self._course.next(self.interview, fact)

    def _remark(self, fact: Fact, name: str) -> Command | None:
        """Offer to add a text to an answer; return BACK when somebody wants to give another answer."""
        response = own_response(self.interview, fact)
        while response is not None:
            said = read_remark(read_line(text.remark_prompt(name, response)), name)
            if isinstance(said, Problem):
                complain(said)
            elif said is Command.EXPLAIN:
                say([text.REMARKS[name]])
            elif said is Command.STOP:
                raise StoppedError
            elif isinstance(said, Command):
                return said
            else:
                self._keep(fact, response, name, said)
                return None
        return None

    def _keep(self, fact: Fact, response: Response, name: str, said: str) -> None:
        """Keep a text beside an answer; nothing typed leaves what was there."""
        if said:
            added = replace(response, notitie=said) if name == "notitie" else replace(response, bewijs=said)
            self.interview = recording.kept(self.interview, fact, added)
