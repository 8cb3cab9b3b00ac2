"""The steps of `features/fouten`: a file or rule set that is wrong, a command, and exactly what a user sees then."""

from __future__ import annotations

import ast
import json
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest
from pytest_bdd import given, parsers, then, when

import strategiekeuze
from strategiekeuze.engine import durable
from strategiekeuze.errors import StrategiekeuzeError
from strategiekeuze.language.sheets import file as sheet_file
from strategiekeuze.policy.documents import reading
from strategiekeuze.policy.reading import words
from strategiekeuze.proof import solver, verified
from strategiekeuze.pytest_plugin.recognition import rule_set_of
from strategiekeuze.pytest_plugin.rule_file import read_rules
from strategiekeuze.service.examples.file import read_examples
from strategiekeuze.service.examples.spoken import wheel
from support import broken_files, documents, in_git, sheets
from support.certificate_slips import as_bytes, emptied
from support.command import Outcome, as_program, full_disk, inside
from support.small_questionnaire import add_to

if TYPE_CHECKING:
    from collections.abc import Sequence

RULES_IN_SMALL_SET = 6


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@given(parsers.re(r'het bestand "(?P<name>[^"]+)" met deze inhoud:$'))
def file_with(name: str, docstring: str) -> None:
    broken_files.write(name, f"{docstring}\n")


@given(parsers.re(r'het bestand "(?P<name>[^"]+)" zonder inhoud$'))
def empty_file(name: str) -> None:
    broken_files.write(name, "")


@given(parsers.re(r'het bestand "(?P<name>[^"]+)" met (?P<times>[0-9.]+) keer "(?P<piece>.+)"$'))
def repeated(name: str, times: str, piece: str) -> None:
    broken_files.write(name, piece.replace("\\n", "\n") * int(times.replace(".", "")))


@given(parsers.re(r'het bestand "(?P<name>[^"]+)" met de bytes (?P<content>[0-9a-f ]+)$'))
def bytes_of(name: str, content: str) -> None:
    broken_files.write(name, bytes.fromhex(content))


@given(parsers.re(r'het bestand "(?P<name>[^"]+)" van (?P<size>[0-9]+) MB$'))
def large_file(name: str, size: str) -> None:
    broken_files.of_size(name, int(size) * 1_000_000)


@given(parsers.re(r'het bestand "(?P<name>[^"]+)" dat u niet mag lezen$'))
def forbidden_file(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # Who runs the tests may be allowed to read everything, so the system's answer is given here.
    def refuse(path: Path, *_: object, **__: object) -> NoReturn:
        raise PermissionError(13, "Permission denied", str(path))

    broken_files.write(name, "gemeente: Eersel\n")
    monkeypatch.setattr(Path, "open", refuse)


@given(parsers.re(r'daaronder staat in "(?P<name>[^"]+)" (?P<times>[0-9.]+) keer "(?P<piece>.+)"$'))
def repeated_below(name: str, times: str, piece: str) -> None:
    repeated(name, "1", f"{Path(name).read_text(encoding='utf-8')}{piece * int(times.replace('.', ''))}")


@given(parsers.re(r'u mag "(?P<name>[^"]+)" niet schrijven$'))
def forbidden_to_write(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # Who runs the tests may be allowed to write everything, so the system's answer is given here.
    monkeypatch.setattr(os, "access", lambda path, *_: Path(path).name != name)


@given("een ander verandert de bestanden intussen")
def changed_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    # The command looks once more just before it writes; then it sees what someone else wrote.
    monkeypatch.setattr(Path, "read_bytes", lambda _: b"van een ander")


@given(parsers.re(r'de map "(?P<name>[^"]+)"$'))
def empty_folder(name: str) -> None:
    Path(name).mkdir()


@given("de regels")
def real_rules() -> None:
    broken_files.copy_rules(broken_files.REAL_RULES)


@given(parsers.re(r'de regels, waarin in "(?P<name>[^"]+)" "(?P<old>.*)" is vervangen door "(?P<new>.*)"$'))
def changed_real_rules(name: str, old: str, new: str) -> None:
    real_rules()
    broken_files.replace_in_rules(name, old, new)


@given("alles staat in git")
def all_in_git() -> None:
    in_git.commit_all(Path())


@given("git is niet geïnstalleerd")
def without_git(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")


@given("een kleine regelset")
def small_rules() -> None:
    broken_files.copy_rules(broken_files.SMALL_RULES)


@given(parsers.re(r'een kleine regelset, waarin in "(?P<name>[^"]+)" "(?P<old>.*)" is vervangen door "(?P<new>.*)"$'))
def changed_small_rules(name: str, old: str, new: str) -> None:
    small_rules()
    broken_files.replace_in_rules(name, old, new)


@given(parsers.re(r'de nota "(?P<name>[^"]+)" (?P<what>als .+)$'))
def broken_document(name: str, what: str) -> None:
    broken_files.write(name, documents.BROKEN[what]())


@given("het onderdeel om documenten te lezen ontbreekt")
def without_document_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "installed", lambda _: False)


@given("kleine regels om te lezen")
def small_reading_rules() -> None:
    broken_files.copy_rules(broken_files.SMALL_READING_RULES)


@given("snowballstemmer ontbreekt")
def without_stemmer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "snowballstemmer", None)
    words.stemmer.cache_clear()
    words.forms_of.cache_clear()


@given(parsers.re(r'in "(?P<name>[^"]+)" is "(?P<old>.*)" vervangen door "(?P<new>.*)"$'))
def also_changed(name: str, old: str, new: str) -> None:
    broken_files.replace_in_rules(name, old, new)


@given(parsers.re(r'een kleine regelset zonder het bestand "(?P<name>[^"]+)"$'))
def without_file(name: str) -> None:
    small_rules()
    (Path("regels") / name).unlink()


@given(parsers.re(r'een kleine regelset met een verwijzing van "(?P<name>[^"]+)" naar "(?P<target>[^"]+)"$'))
def with_link(name: str, target: str) -> None:
    small_rules()
    (Path("regels") / name).symlink_to(target)


@given(parsers.re(r'een kleine regelset met de pijp "(?P<name>[^"]+)"$'))
def with_pipe(name: str) -> None:
    small_rules()
    broken_files.pipe(f"regels/{name}")


@given(parsers.re(r"een kleine regelset met (?P<count>[0-9]+) teksten van 1 MB$"))
def with_large_texts(count: str) -> None:
    small_rules()
    broken_files.many_texts(int(count))


@given(parsers.re(r'het advies "(?P<name>[^"]+)" bij "(?P<profile>[^"]+)"$'))
def stored_advice(name: str, profile: str, monkeypatch: pytest.MonkeyPatch) -> None:
    command = f"strategiekeuze advies {profile} --json --motor evaluator --regels regels"
    written = inside(command, monkeypatch).out
    # When it was given is outside the hash.
    broken_files.write(name, re.sub('(?<="tijd": ")[^"]+', "2026-03-01T12:00:00+00:00", written))


@given(parsers.re(r'het certificaat "(?P<name>[^"]+)"$'))
def stored_certificate(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    inside(f"strategiekeuze regels bewijs regels --certificaat {name}", monkeypatch)
    assert Path(name).is_file()


@given(parsers.re(r'het certificaat "(?P<name>[^"]+)" heeft geen profielen meer$'))
def emptied_certificate(name: str) -> None:
    Path(name).write_bytes(as_bytes(emptied(json.loads(Path(name).read_bytes()))))


@given(parsers.re(r'in het bestand "(?P<name>[^"]+)" is \'(?P<old>.+)\' vervangen door \'(?P<new>.*)\'$'))
def changed_file(name: str, old: str, new: str) -> None:
    content = Path(name).read_text(encoding="utf-8")
    assert old in content
    Path(name).write_text(content.replace(old, new), encoding="utf-8")


@given("een kleine nulmeting")
def small_questionnaire_in_rules() -> None:
    small_rules()
    add_to(Path("regels"))


@given(parsers.re(r'een leeg blad "(?P<name>[^"]+)"$'))
def empty_sheet(name: str) -> None:
    small_questionnaire_in_rules()
    broken_files.write(name, sheets.content(name))


@given(parsers.re(r'in "(?P<name>[^"]+)" staat in cel (?P<cell>[A-Z0-9]+) (?:de|het) (?P<kind>\w+) "(?P<value>.*)"$'))
def in_cell(name: str, cell: str, kind: str, value: str) -> None:
    sheets.put(Path(name), cell, kind, value)


@given(parsers.re(r'in "(?P<name>[^"]+)" is "(?P<where>[^"]+)" (?P<what>\w+)$'))
def changed_sheet(name: str, where: str, what: str) -> None:
    sheets.change(Path(name), what, where)


@given(parsers.re(r'het bestand "(?P<name>[^"]+)" waarin veel meer zit dan het lijkt$'))
def bomb(name: str) -> None:
    broken_files.write(name, sheets.bomb())


@given("openpyxl is niet geïnstalleerd")
def without_openpyxl(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_file, "installed", lambda: False)


@given("durable-rules is niet geïnstalleerd")
def without_durable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(durable, "available", lambda: False)


class OtherEngine:
    """A second engine that breaks down, or that judges every rule otherwise than ours can."""

    def __init__(self, breaks: str = "") -> None:
        self._breaks = breaks

    def run(self, *_: Sequence[int]) -> tuple[int, ...]:
        """Fail, or call every rule something that no truth is."""
        if self._breaks:
            raise durable.failure(self._breaks)
        return (-1,) * RULES_IN_SMALL_SET


@given("durable-rules gaat stuk")
def broken_durable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(durable, "available", lambda: True)
    monkeypatch.setattr(durable, "engine_for", lambda _: OtherEngine("het geheugen is vol"))


@given("durable-rules oordeelt anders")
def other_durable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(durable, "available", lambda: True)
    monkeypatch.setattr(durable, "engine_for", lambda _: OtherEngine())


@given("z3 is niet geïnstalleerd")
def without_z3(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(solver, "available", lambda: False)


@given("het bewijs vergist zich")
def mistaken_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    # The engine is asked about the profile as it was, and that does not give what the solver promised.
    monkeypatch.setattr(verified, "changed", lambda answers, _: answers)


@given("de controle van tabellen stopt na één paar rijen")
def one_pair(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("strategiekeuze.checks.tables.faults.MOST_PAIRS", 1)


@when(parsers.re(r'ik in Python vraag wat het advies bij "(?P<name>[^"]+)" verandert$'), target_fixture="outcome")
def change_in_python(name: str) -> Outcome:
    rules = strategiekeuze.load_rules("regels")
    try:
        strategiekeuze.smallest_change(strategiekeuze.read_profile(name, rules), rules)
    except StrategiekeuzeError as error:
        return Outcome(-1, "", f"{error}\n", tuple(problem.code for problem in error.problems), 0, ())
    pytest.fail("er is geen fout")


@when(parsers.re(r'ik "(?P<command>[^"]+)" uitvoer$'), target_fixture="outcome")
def run(command: str, monkeypatch: pytest.MonkeyPatch) -> Outcome:
    return inside(command, monkeypatch)


@when("ik dit uitvoer:", target_fixture="outcome")
def run_told(docstring: str, monkeypatch: pytest.MonkeyPatch) -> Outcome:
    # A command with quotes of its own; it may take more lines.
    return inside(docstring, monkeypatch)


@when(parsers.re(r'ik "(?P<command>[^"]+)" uitvoer met deze invoer:$'), target_fixture="outcome")
def run_with_input(command: str, docstring: str, monkeypatch: pytest.MonkeyPatch) -> Outcome:
    return inside(command, monkeypatch, f"{docstring}\n".encode())


@when(parsers.re(r'ik "(?P<command>[^"]+)" uitvoer naar een volle schijf$'), target_fixture="outcome")
def run_to_full_disk(command: str, monkeypatch: pytest.MonkeyPatch) -> Outcome:
    return inside(command, monkeypatch, out=full_disk())


@when(parsers.re(r'ik "(?P<command>[^"]+)" als programma uitvoer$'), target_fixture="outcome")
def run_as_program(command: str) -> Outcome:
    return as_program(command)


@when("ik in Python een advies vraag voor:", target_fixture="outcome")
def advise_in_python(docstring: str) -> Outcome:
    try:
        strategiekeuze.advise(ast.literal_eval(docstring), motor="evaluator")
    except StrategiekeuzeError as error:
        codes = tuple(dict.fromkeys(problem.code for problem in error.problems))
        return Outcome(-1, "", f"{error}\n", codes, 0, ())
    pytest.fail("dit profiel is niet afgewezen")


@when("ik in Python dit aanroep:", target_fixture="outcome")
def call_in_python(docstring: str) -> Outcome:
    """Call a public function with plain values; the name `regels` stands for a rule set that was read."""
    call = ast.parse(docstring, mode="eval").body
    assert isinstance(call, ast.Call), docstring
    values = [given_value(each) for each in call.args]
    named = {each.arg: given_value(each.value) for each in call.keywords if each.arg}
    try:
        getattr(strategiekeuze, ast.unparse(call.func))(*values, **named)
    except StrategiekeuzeError as error:
        return Outcome(-1, "", f"{error}\n", tuple(problem.code for problem in error.problems), 0, ())
    pytest.fail("deze aanroep is niet afgewezen")


@when("ik in Python een beleid lees dat zichzelf bevat", target_fixture="outcome")
def policy_in_itself() -> Outcome:
    stated: dict[str, object] = {"titel": "Datavisie"}
    stated["doelen"] = stated
    try:
        strategiekeuze.read_policy(stated)
    except StrategiekeuzeError as error:
        return Outcome(-1, "", f"{error}\n", tuple(problem.code for problem in error.problems), 0, ())
    pytest.fail("dit beleid is niet afgewezen")


def given_value(node: ast.expr) -> object:
    """Return the value of an argument."""
    return strategiekeuze.load_rules(broken_files.SMALL_RULES) if isinstance(node, ast.Name) else ast.literal_eval(node)


@when(
    parsers.re(r'ik in Python een gelezen profiel van Eersel gebruik met de regels in "(?P<folder>[^"]+)"$'),
    target_fixture="outcome",
)
def advise_with_other_rules(folder: str) -> Outcome:
    profile = strategiekeuze.read_profile(broken_files.REAL_RULES.parent / "profiles" / "eersel.yaml")
    try:
        strategiekeuze.advise(profile, strategiekeuze.load_rules(folder), motor="evaluator")
    except StrategiekeuzeError as error:
        return Outcome(-1, "", f"{error}\n", tuple(problem.code for problem in error.problems), 0, ())
    pytest.fail("dit profiel is niet afgewezen")


@when(parsers.re(r'ik "(?P<name>[^"]+)" met pytest lees$'), target_fixture="outcome")
def read_by_plugin(name: str) -> Outcome:
    rules = rule_set_of(Path(name))
    found = read_rules(Path(name), rules) if rules else read_examples(Path(name), name, Path(), wheel())
    text = "\n\n".join(map(str, found.problems))
    return Outcome(1, "", f"{text}\n", tuple(dict.fromkeys(problem.code for problem in found.problems)), 0, ())


@then(parsers.re(r"is de afsluitcode (?P<expected>[0-9]+)$"))
def exit_code_is(outcome: Outcome, expected: str) -> None:
    assert outcome.exit_code == int(expected), outcome.err


@then("staat er op het scherm:")
def shown_on_screen(outcome: Outcome, docstring: str) -> None:
    assert outcome.err == f"{docstring}\n"
    assert outcome.out == ""
    assert outcome.changed == ()


@then("staat er op het scherm, naast het antwoord:")
def shown_beside_the_answer(outcome: Outcome, docstring: str) -> None:
    assert outcome.err == f"{docstring}\n"
    assert outcome.out != ""


@then("is dit het antwoord:")
def answered(outcome: Outcome, docstring: str) -> None:
    assert outcome.out == f"{docstring}\n"
    assert outcome.err == ""


@then(parsers.re(r"(?:is|zijn) (?P<names>\".+\") veranderd$"))
def changed_files(outcome: Outcome, names: str) -> None:
    assert outcome.changed == tuple(sorted(name.strip('" ') for name in names.split('" en "')))


@then("is er geen bestand veranderd")
def no_changed_files(outcome: Outcome) -> None:
    assert outcome.changed == ()


@then("is dit de fout:")
def raised_in_python(outcome: Outcome, docstring: str) -> None:
    assert outcome.err == f"{docstring}\n"


@then(parsers.re(r'(?:is|zijn) de codes? (?P<expected>".+")$'))
def codes_are(outcome: Outcome, expected: str) -> None:
    assert outcome.codes == tuple(word.strip('" ') for word in expected.split('" en "'))


@then(parsers.re(r"duurde dat hoogstens (?P<seconds>[0-9]+) seconden$"))
def took_at_most(outcome: Outcome, seconds: str) -> None:
    assert outcome.seconds <= int(seconds)


@then(parsers.re(r'staat in het antwoord "(?P<piece>.+)"$'))
def answer_holds(outcome: Outcome, piece: str) -> None:
    assert outcome.err == ""
    assert piece in outcome.out


@then(parsers.re(r'noemt het antwoord "(?P<piece>.+)"$'))
def answer_names(outcome: Outcome, piece: str) -> None:
    assert (outcome.exit_code, outcome.err) == (0, "")
    assert piece in outcome.out
