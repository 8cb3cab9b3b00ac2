"""The files for VS Code hold every sentence, in a form that the extension for Cucumber reads."""

from __future__ import annotations

import json
import re
import shutil
from typing import TYPE_CHECKING, Any

import pytest
from cucumber_expressions.expression import CucumberExpression
from cucumber_expressions.parameter_type import ParameterType
from cucumber_expressions.parameter_type_registry import ParameterTypeRegistry

from strategiekeuze.report.catalogue.build import catalogue_of
from strategiekeuze.service.editor import editor_files, write_prepared
from strategiekeuze.service.editor.folder import EXTENSIONS, SENTENCES, SETTINGS
from strategiekeuze.service.editor.sentences_file import in_quotes, sentences_file
from support.broken_files import SMALL_RULES
from support.own_rules import own_context, own_rules

if TYPE_CHECKING:
    from pathlib import Path

STEP = re.compile(r"^// (\S+)\nGiven\('((?:[^'\\\n]|\\.)*)', \(\) => \{\}\)$", re.MULTILINE)
"""A step definition as the extension finds it: a call of Given with a text in single quotes."""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def written(rules: str | None = None) -> dict[str, Any]:
    """Write the files, and return the settings."""
    write_prepared(editor_files(rules).changes)
    return dict(json.loads(SETTINGS.read_text(encoding="utf-8")))


def steps() -> dict[str, str]:
    """Return the sentences in the file by name, read as the extension does: only a quote loses its slash."""
    found = STEP.findall(SENTENCES.read_text(encoding="utf-8"))
    return {name: form.replace("\\'", "'") for name, form in found}


def registry(settings: dict[str, Any]) -> ParameterTypeRegistry:
    """Return the parameter types of the library with those of the settings, as the extension has them."""
    found = ParameterTypeRegistry()
    for each in settings["cucumber.parameterTypes"]:
        found.define_parameter_type(ParameterType(each["name"], each["regexp"], str, None, True, False))  # noqa: FBT003
    return found


def test_every_sentence_stands_in_the_file_as_it_is() -> None:
    written()
    assert steps() == {each.id: each.form for each in own_context().vocabulary.sentences}


def test_every_sentence_matches_its_example_with_the_patterns_in_the_settings() -> None:
    types, forms = registry(written()), steps()
    catalogue = catalogue_of(own_context().vocabulary.sentences, own_rules())
    subjects = [subject for chapter in catalogue.chapters for subject in chapter.subjects]
    examples = {entry.id: entry.example[0] for subject in subjects for entry in subject.entries}
    assert set(examples) == set(forms)
    for name, form in forms.items():
        text = examples[name].removeprefix("Gegeven ").removeprefix("Dan ")
        assert CucumberExpression(form, types).match(text) is not None, name


def test_the_settings_point_at_the_files_that_are_there() -> None:
    settings = written()
    assert settings["cucumber.glue"] == [SENTENCES.as_posix()]
    assert SENTENCES.is_file()
    assert settings["files.associations"] == {"*.feature": "cucumber"}
    assert settings["[cucumber]"]["editor.formatOnSave"] is False
    assert json.loads(EXTENSIONS.read_text()) == {"recommendations": ["CucumberOpen.cucumber-official"]}


def test_feature_files_are_looked_for_where_the_rules_are(folder: Path) -> None:
    assert written()["cucumber.features"] == ["**/*.feature"]
    shutil.copytree(SMALL_RULES, folder / "eigen" / "regels")
    SETTINGS.unlink()
    assert written("eigen/regels")["cucumber.features"] == ["eigen/regels/**/*.feature", "features/**/*.feature"]


def test_a_second_time_nothing_changes() -> None:
    written()
    found = editor_files(None)
    assert (found.changes, found.pieces) == ((), ())


def test_line_ends_and_mark_of_the_settings_of_a_user_stay() -> None:
    SETTINGS.parent.mkdir()
    SETTINGS.write_bytes(b'\xef\xbb\xbf{\r\n  "own": 1\r\n}\r\n')
    write_prepared(editor_files(None).changes)
    content = SETTINGS.read_bytes()
    assert content.startswith(b'\xef\xbb\xbf{\r\n  "own": 1,\r\n')
    assert content.count(b"\n") == content.count(b"\r\n")


@pytest.mark.parametrize(
    ("form", "quoted"), [("de foto's", r"'de foto\'s'"), (r"een \{", r"'een \{'"), ("a\nb", "'a b'")]
)
def test_a_sentence_is_one_text_in_quotes(form: str, quoted: str) -> None:
    assert in_quotes(form) == quoted


def test_no_sentence_runs_into_the_next() -> None:
    text = sentences_file(own_context().vocabulary.sentences)
    assert text.count("\nGiven(") == len(STEP.findall(text)) == len(own_context().vocabulary.sentences)
