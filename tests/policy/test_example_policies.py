"""The policies that come with the program can be read, and rest on texts that anybody can open."""

from __future__ import annotations

from functools import cache
from itertools import chain
from pathlib import Path

import pytest

from strategiekeuze.language.policy.sections import SECTIONS
from strategiekeuze.model.policy import Grounds, Policy, Status
from strategiekeuze.policy.documents.reading import read_document
from strategiekeuze.policy.documents.sentences import passages
from strategiekeuze.service.policy.policies import read_policy
from support.marked_texts import FOLDER

EXAMPLES = sorted((Path(__file__).parents[2] / "profiles" / "beleid").glob("*.yaml"))

every_example = pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)


@cache
def read(path: Path) -> Policy:
    """Read a policy of the examples."""
    return read_policy(path)


def grounds_of(policy: Policy) -> list[Grounds]:
    """List what every statement of a policy rests on."""
    return [statement.grond for statement in chain.from_iterable(section.of(policy) for section in SECTIONS)]


def found(grounds: Grounds, document: str) -> bool:
    """Tell whether the quote stands in the document, at the place that is named."""
    sentences = passages(read_document(FOLDER / document))
    return any(grounds.citaat in sentence.tekst and sentence.blok.plek == grounds.plek for sentence in sentences)


@every_example
def test_every_quote_stands_at_its_place_in_the_text_that_the_policy_names(path: Path) -> None:
    policy = read(path)

    assert [grounds for grounds in grounds_of(policy) if not found(grounds, policy.bron)] == []


@every_example
def test_an_example_has_something_to_say_in_every_section(path: Path) -> None:
    assert [section.key for section in SECTIONS if not section.of(read(path))] == []


@every_example
def test_an_example_says_that_it_is_invented(path: Path) -> None:
    assert f"Dit beleid is verzonnen. Het zegt niets over het echte beleid van {read(path).gemeente}." in (
        path.read_text(encoding="utf-8")
    )


def test_one_example_mixes_confirmed_and_proposed_statements() -> None:
    statuses = {path.stem: {grounds.status for grounds in grounds_of(read(path))} for path in EXAMPLES}

    assert statuses == {
        "eersel": {Status.CONFIRMED},
        "meierijstad": {Status.CONFIRMED, Status.PROPOSED},
        "woensdrecht": {Status.CONFIRMED},
    }
