"""The comments of a profile survive every answer."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze.service.assessment.interview.comments import comment_in, remarks_in
from strategiekeuze.service.assessment.interview.interview import is_answered
from strategiekeuze.service.assessment.interview.opening import Wanted, open_interview
from strategiekeuze.service.assessment.interview.recording import answered, text_of
from strategiekeuze.service.assessment.interview.reply import Given
from strategiekeuze.service.new_file import write_new
from support import broken_files
from support.small_questionnaire import add_to
from support.small_set import small_set

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.service.assessment.interview.interview import Interview

FILE = """# Van de werkgroep

# over de gemeente
gemeente: Eersel  # in Brabant
fte: 2 # telt "mee"
# nog bespreken
ambitie:
scores: # van 1 tot en met 5
  # basis
  # geteld in mei
  kwaliteit: '2'  #zonder spatie
antwoorden:
  fte:
    - {rol: "a # b", antwoord: 2, notitie: 'c # d'}  # van de baas
# tot slot
"""

KEPT = """# Van de werkgroep

# over de gemeente
gemeente: Eersel  # in Brabant
fte: 2  # telt "mee"
# nog bespreken
ambitie:

scores:
  # basis
  # van 1 tot en met 5
  # geteld in mei
  kwaliteit: 2  # zonder spatie

antwoorden:
  fte:
    - {rol: "a # b", antwoord: 2, notitie: "c # d"}

# van de baas
# tot slot
"""


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    broken_files.copy_rules(broken_files.SMALL_RULES)
    return add_to(tmp_path / "regels")


def opened(rules: Path, text: str) -> Interview:
    """Return the measurement in a file with this text."""
    (rules.parent / "eersel.yaml").unlink(missing_ok=True)
    write_new("eersel.yaml", text, again=True)
    return open_interview(Wanted("eersel.yaml", str(rules), role="a # b"))


def test_every_comment_stays_with_its_fact(rules: Path) -> None:
    interview = opened(rules, FILE)
    assert text_of(interview) == KEPT
    assert text_of(opened(rules, KEPT)) == KEPT


def test_an_answer_leaves_every_comment(rules: Path) -> None:
    interview = opened(rules, KEPT)
    fact = small_set().feiten.by_key["ambitie"]
    assert not is_answered(interview, fact)
    after = answered(interview, fact, Given("verkennen", 0))
    expected = KEPT.replace("ambitie:\n", "ambitie: verkennen\n")
    entry = '  ambitie:\n    - {rol: "a # b", antwoord: verkennen}\n'
    assert (rules.parent / "eersel.yaml").read_text(encoding="utf-8") == expected.replace(
        "\n# van de baas", f"{entry}\n# van de baas"
    )
    assert is_answered(after, fact)


def test_windows_line_ends_and_a_byte_order_mark_stay(rules: Path) -> None:
    file = rules.parent / "eersel.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + KEPT.replace("\n", "\r\n").encode())
    interview = open_interview(Wanted("eersel.yaml", str(rules), role="a # b"))
    facts = small_set().feiten.by_key
    interview = answered(interview, facts["ambitie"], Given("verkennen", 0))
    answered(interview, facts["fte"], Given("3", 300))
    content = file.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf# Van de werkgroep\r\n")
    assert content.count(b"\r\n") == content.count(b"\n")
    assert b"fte: 3  # telt" in content


def test_a_count_of_answers_is_counted_again(rules: Path) -> None:
    text = (
        "gemeente: Eersel\nscores:\n  kwaliteit: 2,5  # laagste 2, hoogste 3, 2 antwoorden\n"
        "antwoorden:\n  kwaliteit:\n    - {rol: a, antwoord: 2}\n    - {rol: b, antwoord: 3}\n"
    )
    interview = opened(rules, text)
    answered(interview, small_set().feiten.by_key["kwaliteit"], Given("5", 500))
    written = (rules.parent / "eersel.yaml").read_text(encoding="utf-8")
    assert "kwaliteit: 3  # laagste 2, hoogste 5, 3 antwoorden\n" in written


@pytest.mark.parametrize(
    ("line", "comment"),
    [
        ("# los", "los"),
        ("  #   ingesprongen", "  ingesprongen"),
        ("fte: 2 # achteraan", "achteraan"),
        ("fte: 2#3", None),
        ('rol: "a # b"', None),
        ("rol: 'a # b' # c", "c"),
        ("rol: foto's # b's", "b's"),
        ('rol: "a \\" # b"', None),
        ("#", ""),
        ("", None),
    ],
)
def test_a_comment_is_told_from_a_text(line: str, comment: str | None) -> None:
    assert comment_in(line) == comment


WORDS = st.text(st.sampled_from("abc de#:'\""), min_size=1, max_size=12).map(str.strip).filter(bool)
LINES = st.lists(st.one_of(WORDS.map(lambda word: f"# {word}"), st.just("")), max_size=3)


@settings(max_examples=200, deadline=None)
@given(st.lists(LINES, min_size=5, max_size=5), st.lists(st.one_of(st.just(""), WORDS), min_size=4, max_size=4))
def test_no_comment_is_ever_lost(blocks: list[list[str]], behind: list[str]) -> None:
    rows = ["gemeente: Eersel", "fte: 2", "ambitie:", "incident: nee"]
    keys = ("gemeente", "fte", "ambitie", "incident")
    lines, places = [], {}
    for index, block in enumerate(blocks):
        lines += block
        if index < len(rows):
            lines.append(f"{rows[index]}  # {behind[index]}" if behind[index] else rows[index])
            places[len(lines)] = keys[index]
    found = remarks_in("\n".join(lines), places, small_set())
    above = [line for each in found.above.values() for line in each]
    kept = Counter(line.strip() for line in (*found.head, *above, *found.behind.values(), *found.tail) if line.strip())
    written = [line.removeprefix("# ").strip() for block in blocks for line in block] + behind
    assert kept == Counter(word for word in written if word)
