"""`strategiekeuze strategie`: for people and for programs."""

from __future__ import annotations

import json
import sys

import pytest

from strategiekeuze import ShownStrategy, cli, load_rules, strategy_page
from strategiekeuze.report.strategy.build import places


def printed(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert cli.run(["strategie", *words]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out


@pytest.mark.parametrize("slug", load_rules().bladzijden)
def test_json_of_a_page_reads_back_as_the_same_page(slug: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert ShownStrategy.model_validate_json(printed(capsys, slug, "--json")) == strategy_page(load_rules(), slug)


def test_json_of_the_wheel_has_every_place_in_clock_order(capsys: pytest.CaptureFixture[str]) -> None:
    told = json.loads(printed(capsys, "--json"))
    assert told["strategieen"] == [each.model_dump(mode="json") for each in places(load_rules().wiel)]
    assert told["voorbehoud"].startswith("Dit wiel is een eigen reconstructie.")


def test_a_terminal_gets_markdown_and_a_pipe_plain_text(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = printed(capsys, "proeftuin")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    marked = printed(capsys, "proeftuin")
    assert plain.startswith("Klein beginnen\n")
    assert marked.startswith("# Klein beginnen\n")
    assert marked.replace("#", "").replace("**", "").split() == plain.split()
