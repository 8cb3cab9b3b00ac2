"""The conversation of a baseline measurement: one question at a time, each answer kept at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from strategiekeuze.cli.nulmeting import conversation_text as text
from strategiekeuze.cli.nulmeting.ending_text import finished, stopped
from strategiekeuze.cli.nulmeting.typing_in import StoppedError, complain, prepare, read_line, say
from strategiekeuze.errors import Problem
from strategiekeuze.service.assessment.interview import recording
from strategiekeuze.service.assessment.interview.interview import (
    is_answered,
    next_question,
    own_response,
    previous_question,
)
from strategiekeuze.service.assessment.interview.reply import LONGEST_ROLE, Command, Given, read_remark, read_reply
from strategiekeuze.service.assessment.respondents import domain_of

if TYPE_CHECKING:
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.responses import Response
    from strategiekeuze.service.assessment.interview.interview import Interview
    from strategiekeuze.service.assessment.interview.opening import Wanted


def hold(interview: Interview, wanted: Wanted) -> None:
    """Hold the whole conversation, and say at the end what is open and how to go on.

    Raises:
        StrategiekeuzeError: when the file cannot be written, or was changed meanwhile.
    """
    prepare()
    conversation, single = Conversation(interview), bool(wanted.question)
    try:
        conversation.run(single=single)
        broken = False
    except (StoppedError, KeyboardInterrupt):
        # What was answered stands in the file; whoever stops at the last note has answered everything.
        broken = single or next_question(conversation.interview) is not None
    say((stopped if broken else finished)(conversation.interview, wanted))


class Conversation:
    """A conversation under way; `interview` is what it has come to."""

    def __init__(self, interview: Interview) -> None:
        self.interview = interview

    def run(self, *, single: bool) -> None:
        """Ask every open question, or the one that was named.

        Raises:
            StoppedError: when somebody stops.
        """
        fact = self.interview.asked[0] if single else next_question(self.interview)
        if fact is None:
            return
        self._know_role()
        # Another role may still have everything to answer.
        fact = fact if single else next_question(self.interview)
        say(text.opening(self.interview, single=single))
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
            else:
                self.interview = replace(self.interview, role=said)

    def _turn(self, fact: Fact) -> Fact | None:
        """Ask one question, and return the one to ask next."""
        say(text.question(self.interview, fact))
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
        elif said is Command.BACK and (before := previous_question(self.interview, fact)):
            return before
        elif said is Command.BACK:
            say([text.FIRST])
        elif is_answered(self.interview, fact):
            return next_question(self.interview, fact)
        else:
            say([text.NOTHING_YET])
        return fact

    def _answered(self, fact: Fact, given: Given) -> Fact | None:
        """Keep an answer, offer a note and a proof, and return the question to ask next."""
        self.interview = recording.answered(self.interview, fact, given)
        say(text.among_others(self.interview, fact))
        # For which domain somebody answers is no opinion, so it rests on nothing.
        for name in text.REMARKS if given.value is not None and fact != domain_of(self.interview.rules) else ():
            said = self._remark(fact, name)
            if said is Command.BACK:
                return fact
        return next_question(self.interview, fact)

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
