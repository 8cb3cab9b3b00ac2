"""A file that is read to be changed: its text, its bytes and what changes in it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze.errors import Problem
from strategiekeuze.language.files import decoded
from strategiekeuze.language.source import MOST_LINES, Source, read_source

TEXTS = st.lists(st.sampled_from(["a", "b", "", "c\u2028d", "\x0c"]), max_size=8)
ENDS = st.lists(st.sampled_from(["\n", "\r\n", "\r"]), min_size=8, max_size=8)


def source_of(folder: Path, content: bytes) -> Source:
    path = folder / "a.feature"
    path.write_bytes(content)
    found = read_source(path)
    assert isinstance(found, Source)
    return found


def mixed(lines: list[str], ends: list[str]) -> Source:
    """Return a file in which every line has an end of its own."""
    content = "".join(line + end for line, end in zip(lines, ends, strict=False)).encode()
    text = decoded(content, "a")
    assert isinstance(text, str)
    return Source(Path("a"), text, content)


@pytest.mark.parametrize(
    ("content", "text", "new", "written"),
    [
        (b"a\nb\n", "a\nb\n", "a\nx\n", b"a\nx\n"),
        (b"a\r\nb\r\n", "a\nb\n", "a\nx\nb\n", b"a\r\nx\r\nb\r\n"),
        (b"a\rb\r", "a\nb\n", "a\nx\n", b"a\rx\r"),
        (b"\xef\xbb\xbfa\r\n", "a\n", "b\n", b"\xef\xbb\xbfb\r\n"),
        (b"a", "a", "a\n", b"a\n"),
        (b"a\r\nb", "a\nb", "a\nb\n", b"a\r\nb\r\n"),
        (b"a\n", "a\n", "a", b"a"),
        (b"", "", "", b""),
        (b"", "", "a\n", b"a\n"),
        (b"a\r\n", "a\n", "", b""),
        (b"\xef\xbb\xbf", "", "a\n", b"\xef\xbb\xbfa\n"),
    ],
)
def test_a_changed_text_keeps_the_line_ends_and_the_mark_of_its_file(
    tmp_path: Path, content: bytes, text: str, new: str, written: bytes
) -> None:
    source = source_of(tmp_path, content)
    assert source.text == text
    assert source.encoded(new) == written


def test_of_mixed_line_ends_each_line_keeps_its_own_and_a_new_one_gets_the_usual(tmp_path: Path) -> None:
    source = source_of(tmp_path, b"a\r\nb\nc\r\nd\ne\r\nf")
    assert source.encoded("a\nnieuw\n  b\nc\nd\nf\n") == b"a\r\nnieuw\r\n  b\nc\r\nd\nf\r\n"


def test_a_bare_return_among_other_ends_never_swallows_an_empty_line(tmp_path: Path) -> None:
    assert source_of(tmp_path, b"a\rb\nc\n").encoded("a\n\nb\nc\n") == b"a\n\nb\nc\n"


@given(TEXTS, ENDS)
def test_a_text_that_does_not_change_gives_the_same_bytes(lines: list[str], ends: list[str]) -> None:
    source = mixed(lines, ends)
    assert source.encoded(source.text) == source.content


@given(TEXTS, TEXTS, ENDS)
@settings(max_examples=500)
def test_what_is_written_reads_back_as_the_new_text(old: list[str], new: list[str], ends: list[str]) -> None:
    written = mixed(old, ends).encoded("\n".join(new))
    assert decoded(written, "a") == "\n".join(new)


def test_a_diff_shows_what_changes_and_is_empty_when_nothing_does(tmp_path: Path) -> None:
    source = source_of(tmp_path, b"a\nb\n")
    assert source.diff("a\nb\n") == ""
    assert source.diff("a\nc\n").split("\n") == [
        f"--- {source.path} (nu)",
        f"+++ {source.path} (nieuw)",
        "@@ -1,2 +1,2 @@",
        " a",
        "-b",
        "+c",
    ]


def test_a_diff_shows_a_last_line_that_has_no_end(tmp_path: Path) -> None:
    assert source_of(tmp_path, b"a").diff("a\n").split("\n")[3:] == ["-a", "\\ Aan het eind staat geen enter", "+a"]


def test_a_diff_counts_lines_by_line_ends_only(tmp_path: Path) -> None:
    source = source_of(tmp_path, "a\u2028b\x85c\n".encode())
    assert source.diff("x\n").split("\n")[3:] == ["-a\u2028b\x85c", "+x"]


def test_a_text_too_large_to_compare_is_named_and_still_written_whole(tmp_path: Path) -> None:
    source = source_of(tmp_path, b"a\r\nb\n" * MOST_LINES)
    new = source.text.replace("b", "x")
    assert source.diff(new) == (
        f"--- {source.path}\nDit bestand verandert. Het is te groot om de verschillen te tonen."
    )
    assert source.encoded(new).replace(b"\r\n", b"\n").decode() == new
    assert source.diff(source.text) == ""


@pytest.mark.parametrize(
    ("name", "code"),
    [(".", "map-in-plaats-van-bestand"), ("weg", "bestand-ontbreekt"), ("a\0b", "bestand-onleesbaar")],
)
def test_what_is_no_file_is_a_problem(tmp_path: Path, name: str, code: str) -> None:
    problem = read_source(tmp_path / name)
    assert isinstance(problem, Problem)
    assert problem.code == code


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes as on Unix")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp")
    problem = read_source(tmp_path / "pijp")
    assert isinstance(problem, Problem)
    assert problem.code == "geen-gewoon-bestand"


def test_text_that_is_no_utf_8_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"\xff")
    problem = read_source(tmp_path / "a")
    assert isinstance(problem, Problem)
    assert problem.code == "geen-tekst"
