"""Read a document with policy, and propose what it decides. A person confirms it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from os import PathLike
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, RulesError, UsageError
from strategiekeuze.language.policy.names import adopters_declared
from strategiekeuze.language.quoting import meant_or_all, quoted
from strategiekeuze.model.identity import ByIdentity
from strategiekeuze.model.lexicon import Subject
from strategiekeuze.model.policy import ClaimKind
from strategiekeuze.policy.documents import passages, read_document
from strategiekeuze.policy.reading.claims import Reader, once
from strategiekeuze.policy.reading.front import front_of
from strategiekeuze.policy.reading.proposal import Found, proposed
from strategiekeuze.service.rules import chosen_rules, load_rules, policy_rules

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from strategiekeuze.model.document import Claim, Document
    from strategiekeuze.model.policy import Policy
    from strategiekeuze.model.rule import RuleSet

    Progress = Callable[[int, int], None]

READING = "lezen"
"""The folder with the rules for reading, in that with the rules that judge policy."""


@dataclass(frozen=True, slots=True)
class ProposedPolicy:
    """What was read in a document.

    Attributes:
        claims: everything that the rules see in it, in the order of the document.
        policy: the same as a policy, every statement a proposal.
        municipalities: those that the document is about when these are more than one; the policy names none then.
    """

    document: Document
    claims: tuple[Claim, ...]
    policy: Policy
    municipalities: tuple[str, ...] = ()


def read_policy_document(
    path: str | Path,
    rules: RuleSet | None = None,
    *,
    reading: str | Path | None = None,
    progress: Progress | None = None,
) -> ProposedPolicy:
    """Return what a document with policy decides, as far as rules can see it.

    Args:
        path: a PDF, a document of Word, a page of the web, Markdown or plain text.
        rules: the rule set whose wheel names the strategies and themes; without it the wheel's.
        reading: folder with the rules for reading; without it those that come with the program.
        progress: called with the number of pages read and of pages, then with the number of sentences.

    Raises:
        DocumentError: the document cannot be read.
        RulesError: the rules for reading are malformed, or name what the wheel does not have.
        UsageError: a library for documents is not installed, or this names no file.
    """
    rule_set = chosen_rules(rules)
    if not isinstance(path, str | PathLike):
        raise UsageError(Problem("geen-document", "dit is geen document", "Geef de naam van een bestand."))
    reader = reader_for(load_rules(reading or policy_rules() / READING))
    check_subjects(reader, rule_set)
    document = read_document(path, progress=progress)
    found = tuple(found_in(reader, document, progress, hub=rule_set.wiel.naaf))
    front = front_of(document, adopters_declared(rule_set), rule_set.wiel.domeinen)
    claims = tuple(each.claim for each in found)
    return ProposedPolicy(document, claims, proposed(document, front, found), front.gemeenten)


def found_in(reader: Reader, document: Document, progress: Progress | None, *, hub: str = "") -> Iterator[Found]:
    """Yield the claims of a document, each once, with what their passages say besides."""
    every = [
        Found(claim, sight, reader.details.of(sight))
        for sight in reader.sights(document, passages(document), progress)
        for claim in reader.claims_in(sight, hub)
    ]
    kept = {id(claim) for claim in once(each.claim for each in every)}
    return (each for each in every if id(each.claim) in kept)


def reader_for(rule_set: RuleSet) -> Reader:
    """Return the compiled reader, made once per rule set.

    Raises:
        RulesError: when the rule set is not one for reading, or its kinds of claim are not ours.
    """
    if rule_set.lexicon is None:
        what = f"{quoted(rule_set.naam)} is geen regelset om beleid mee te lezen"
        raise RulesError(Problem("geen-leesregels", what, 'Zet in regelset.yaml: "soort: lezen".'))
    unknown = [slug for slug in rule_set.wiel.by_slug if slug not in set(ClaimKind)]
    if unknown:
        what = f"{quoted(unknown[0])} is geen soort bewering"
        raise RulesError(Problem("onbekende-bewering", what, meant_or_all(unknown[0], list(ClaimKind))))
    return _reader(ByIdentity(rule_set))


@lru_cache(maxsize=4)
def _reader(key: ByIdentity[RuleSet]) -> Reader:
    return Reader(key.held)


def check_subjects(reader: Reader, rules: RuleSet) -> None:
    """Refuse a lexicon that names strategies or themes which the wheel does not have.

    Raises:
        RulesError: with every such name, at its place.
    """
    themes = rules.wiel.themas
    known = {Subject.STRATEGY: tuple(rules.wiel.by_slug), Subject.THEME: themes}
    wrong = [each for each in reader.lexicon.signalen if each.soort and each.onderwerp not in known[each.soort]]
    if wrong:
        raise RulesError(
            *(
                Problem(
                    "onbekend-onderwerp",
                    f"{quoted(each.onderwerp)} staat niet in het wiel als {each.soort}",
                    meant_or_all(each.onderwerp, known[each.soort] if each.soort else ()),
                    each.place,
                )
                for each in wrong
            )
        )
