"""The built wheel works on its own: installed where no source tree is, and run from another folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import pytest

from strategiekeuze.version import VERSION

ROOT = Path(__file__).parents[2]
METADATA = f"strategiekeuze-{VERSION}.dist-info"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder with a source archive of the tree, and a wheel built from that archive alone."""
    folder = tmp_path_factory.mktemp("gebouwd")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT))
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    (found,) = built.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an environment with the wheel. The other packages come from ours, so that no network is needed."""
    environment = tmp_path_factory.mktemp("leeg") / "omgeving"
    run(sys.executable, "-m", "venv", "--without-pip", str(environment))
    python = str(environment / "bin" / "python")
    run(sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", "--quiet", str(wheel))
    (packages,) = environment.glob("lib/*/site-packages")
    # Comes after the environment's own packages. Files like this one are not read in the folders it names, so the
    # source tree of an editable install stays out of reach.
    ours = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (packages / "andere.pth").write_text("".join(f"{folder}\n" for folder in sorted(ours)))
    return environment


def run(*command: str, cwd: Path | None = None) -> str:
    """Run a command that sees nothing of our source tree, and return what it prints."""
    bare = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PIP_"))}
    done = subprocess.run(command, cwd=cwd, env=bare, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def test_it_advises_from_another_folder(installed: Path, tmp_path: Path) -> None:
    shutil.copy(ROOT / "profiles" / "eersel.yaml", tmp_path)
    program = str(installed / "bin" / "strategiekeuze")
    assert run(program, "advies", "eersel.yaml", cwd=tmp_path).startswith("Advies voor Eersel: Samen in de regio\n")
    assert run(program, "gemeente", "Eersel", cwd=tmp_path).startswith("Eersel\n")


def test_pytest_runs_examples_with_it_without_a_line_of_python(installed: Path, tmp_path: Path) -> None:
    shutil.copy(ROOT / "profiles" / "eersel.yaml", tmp_path)
    text = '  Scenario: Samen\n    Gegeven het profiel "eersel"\n    Dan is het advies "Samen in de regio"\n'
    (tmp_path / "proef.feature").write_text(f"# language: nl\nFunctionaliteit: Proef\n\n{text}", "utf-8")
    assert "proef.feature::Samen PASSED" in run(str(installed / "bin" / "python"), "-m", "pytest", "-v", cwd=tmp_path)


def test_its_rules_come_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    script = "import strategiekeuze.service as s; print(s.default_rules()); print(s.load_rules().versie)"
    folder, version = run(str(installed / "bin" / "python"), "-c", script, cwd=tmp_path).splitlines()
    assert Path(folder).parents[3] == installed / "lib"
    assert version


def test_it_holds_the_package_and_the_rules_and_nothing_else(wheel: Path) -> None:
    names = {name for name in zipfile.ZipFile(wheel).namelist() if not name.startswith(f"{METADATA}/")}
    package = {f"strategiekeuze/{name}" for name in files_below(ROOT / "src" / "strategiekeuze")}
    rules = {f"strategiekeuze/rules/{name}" for name in files_below(ROOT / "rules")}
    assert names == package | rules
    assert {"strategiekeuze/py.typed", "strategiekeuze/registry/data/gemeenten.csv"} <= names


def files_below(folder: Path) -> set[str]:
    files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix() for path in files}


def test_it_carries_its_licences(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    licences = {Path(name).name for name in archive.namelist() if name.startswith(f"{METADATA}/licenses/")}
    assert licences == {"LICENSE", "EUPL-1.2.txt", "CC-BY-4.0.txt"}
    assert "License-Expression: EUPL-1.2" in archive.read(f"{METADATA}/METADATA").decode().splitlines()


def test_the_source_archive_holds_the_checks(built: Path) -> None:
    (archive,) = built.glob("*.tar.gz")
    with tarfile.open(archive) as opened:
        names = {name.partition("/")[2] for name in opened.getnames()}
    assert {"pyproject.toml", "constraints.txt", "script/test", "rules/regelset.yaml", "LICENSE"} <= names
    assert f"tests/packaging/{Path(__file__).name}" in names
    assert not [name for name in names if name.startswith((".venv", ".git/"))]
