"""Every check has a page, and every example on a page does what the page says."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from strategiekeuze import checks
from strategiekeuze.checks.catalogue import CHECKS, Check, by_code, by_name
from support.check_pages import Snippet, examples, problems_with, read_page
from support.problem_texts import SOURCE, codes_by_file

if TYPE_CHECKING:
    from strategiekeuze.errors import Severity

READ_FROM_RULES = ("language/", "checks/", "explain/")
"""Where the problems with rules are made."""

ABOUT_PROFILES = ("language/profile/", "language/sheets/", "language/policy/", "language/register/", "explain/found.py")
ABOUT_FILES = (
    "language/dmn/",
    "language/files.py",
    "language/json_text.py",
    "language/source.py",
    "language/writing.py",
    "language/rule_set/files.py",
)

OTHER_CODES = {
    "geen-datum": "only a profile gives a date",
    "tekst-past-niet": "said of what only the official parser refuses; no such text is known",
    "te-vroeg-afgelopen": "said of what only the official parser refuses; no such text is known",
}
"""Codes in those modules that say nothing about a rule set, or that no example can show, with the reason."""

ALONGSIDE = {
    "tekst-te-veel": "no rule has a text below a step, so a slip in such a text is never alone",
    "vergeten-stap": "a step without a scenario is free text to Gherkin",
}
"""Codes that may come along with another, with the reason."""


def example_params(heading: str) -> list[object]:
    pages = [(check, read_page(check.page)) for check in CHECKS]
    return [
        pytest.param(check, example, id=f"{check.name}-{number}")
        for check, page in pages
        for number, example in enumerate(examples(page.sections[heading]), 1)
    ]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def found_in(example: tuple[Snippet, ...]) -> set[tuple[str, Severity]]:
    found = {(problem.code, problem.severity) for problem in problems_with(example)}
    return {pair for pair in found if len(found) == 1 or pair[0] not in ALONGSIDE}


@pytest.mark.parametrize(("check", "example"), example_params("Vermijd"))
def test_what_a_page_says_to_avoid_gives_one_problem_of_that_check(check: Check, example: tuple[Snippet, ...]) -> None:
    ((code, severity),) = found_in(example)
    assert code in check.codes
    assert severity is check.severity


@pytest.mark.parametrize(("_", "example"), example_params("Liever"))
def test_what_a_page_prefers_gives_no_problem(_: Check, example: tuple[Snippet, ...]) -> None:
    assert problems_with(example) == ()


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_a_page_has_an_example_for_each_code_it_names(
    check: Check, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = read_page(check.page)
    shown = set()
    for number, example in enumerate(examples(page.sections["Vermijd"])):
        own = tmp_path / str(number)
        own.mkdir()
        monkeypatch.chdir(own)
        shown |= {code for code, _ in found_in(example)}
    assert page.codes == check.codes
    assert shown == set(check.codes)
    assert page.title == check.title


def test_every_page_belongs_to_a_check() -> None:
    pages = {path.stem for path in (Path(checks.__file__).parent / "pages").iterdir()}
    assert pages == {check.name for check in CHECKS}


def test_every_code_has_one_page() -> None:
    claimed = Counter(code for check in CHECKS for code in check.codes)
    assert [code for code, times in claimed.items() if times > 1] == []


def test_every_problem_with_rules_has_a_page() -> None:
    made = {
        code
        for code, files in codes_by_file().items()
        if any(file.startswith(READ_FROM_RULES) and not file.startswith(ABOUT_PROFILES + ABOUT_FILES) for file in files)
    }
    assert made - set(OTHER_CODES) == set(by_code()), f"read in {SOURCE}"


def test_a_check_is_found_by_its_name_and_by_each_code() -> None:
    for check in CHECKS:
        assert by_name()[check.name] is check
        assert all(by_code()[code] is check for code in check.codes)


def test_a_name_that_is_a_code_too_is_the_code_of_that_check() -> None:
    assert [check.name for check in CHECKS if check.name in by_code() and check.name not in check.codes] == []
