"""The policy texts of features/toets with the claims that a careful reader marked in them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

import yaml

FOLDER = Path(__file__).parents[2] / "features" / "toets"
FENCE = "---\n"


class Marked(TypedDict, total=False):
    """One claim as the file of labels writes it; `onderwerp` only stands with a strategy and a theme."""

    soort: str
    onderwerp: str
    citaat: str


@dataclass(frozen=True, slots=True)
class MarkedText:
    """One text with its labels.

    Attributes:
        naam: name of the file without its ending.
        kop: the front matter, as it stands in the file.
        tekst: everything under the front matter, so without the answers.
        beweringen: what a careful reader marked.
    """

    naam: str
    kop: dict[str, object]
    tekst: str
    beweringen: tuple[Marked, ...]

    def subjects(self, kind: str) -> set[str]:
        """List what the claims of this kind are about."""
        return {claim.get("onderwerp", "") for claim in self.beweringen if claim["soort"] == kind}


def text_files() -> list[Path]:
    """List the files of the texts, sorted by name."""
    return sorted(path for path in FOLDER.glob("*.md") if path.name != "LEESMIJ.md")


def labels_of(path: Path) -> Path:
    """Name the file with the labels of a text."""
    return path.with_name(f"{path.stem}.beweringen.yaml")


def read_marked(path: Path) -> MarkedText:
    """Read a text and its labels."""
    before, front, text = path.read_text(encoding="utf-8").split(FENCE, 2)
    assert not before, f"{path.name} begint niet met ---"
    labels = yaml.load(labels_of(path).read_text(encoding="utf-8"), yaml.CSafeLoader)
    return MarkedText(path.stem, yaml.safe_load(front), text, tuple(labels["beweringen"]))


def marked_texts(half: str = "") -> list[MarkedText]:
    """Read all texts, or those of one half: afstemmen or apart."""
    texts = [read_marked(path) for path in text_files()]
    return [text for text in texts if half in ("", text.kop["helft"])]
