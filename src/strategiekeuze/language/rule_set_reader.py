"""Read a whole rule set from its folder, with every problem in it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.context import Context
from strategiekeuze.language.fact_reader import read_facts
from strategiekeuze.language.fields import Fields
from strategiekeuze.language.files import read_text
from strategiekeuze.language.gherkin_reader import read_feature
from strategiekeuze.language.sentence_reader import read_vocabulary
from strategiekeuze.language.translator import translate
from strategiekeuze.language.wheel_reader import read_wheel
from strategiekeuze.language.yaml_reader import Node, read_yaml
from strategiekeuze.model.rule import Effect, Rule, RuleSet, Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from strategiekeuze.language.vocabulary import Vocabulary

SETTINGS = "regelset.yaml"
TEXT_SUFFIX = ".md.j2"


@dataclass(frozen=True, slots=True)
class ReadRuleSet:
    """What reading gave: the rule set when its frame could be read, its language, and all problems.

    Attributes:
        whole: whether every rule could be read, so that checks across rules make sense.
    """

    rule_set: RuleSet | None
    vocabulary: Vocabulary | None
    problems: tuple[Problem, ...]

    @property
    def whole(self) -> bool:
        """Whether every rule could be read."""
        return self.rule_set is not None and not self.problems


def read_rule_set(folder: Path, fallback: Path) -> ReadRuleSet:
    """Return the rule set in a folder.

    Args:
        folder: the folder with `regelset.yaml`.
        fallback: folder of the default set, whose parts of the advice text serve sets without their own.
    """
    if not (folder / SETTINGS).is_file():
        return ReadRuleSet(None, None, (no_rule_set(folder),))
    return _Folder(folder, fallback).read()


def no_rule_set(folder: Path) -> Problem:
    """Say that a folder holds no rule set."""
    place = Place(str(folder))
    if not folder.exists():
        return Problem("map-ontbreekt", f'de map "{folder}" bestaat niet', "Controleer de naam van de map.", place)
    remedy = f'Zet er een bestand "{SETTINGS}" in, of noem de map met de regels.'
    return Problem("geen-regelset", f'in "{folder}" staat geen regelset', remedy, place)


class _Folder:
    """Read the files of one folder, gathering problems."""

    def __init__(self, folder: Path, fallback: Path) -> None:
        self._folder = folder
        self._fallback = fallback
        self._problems: list[Problem] = []
        self._contents: dict[str, str] = {}

    def read(self) -> ReadRuleSet:
        roots = {name: self._yaml(name) for name in (SETTINGS, "wiel.yaml", "feiten.yaml", "taal.yaml", "bronnen.yaml")}
        if any(root is None for root in roots.values()):
            return ReadRuleSet(None, None, tuple(self._problems))
        whole = {name: root for name, root in roots.items() if root is not None}
        settings = Fields(whole[SETTINGS], self._problems, "de regelset")
        wheel = read_wheel(whole["wiel.yaml"], self._problems)
        facts = read_facts(whole["feiten.yaml"], wheel, self._problems)
        vocabulary = read_vocabulary(whole["taal.yaml"], facts, self._problems)
        conclusions = frozenset(settings.texts("conclusies")) or frozenset(Effect)
        sources = read_sources(whole["bronnen.yaml"], self._problems)
        context = Context(facts, wheel, sources, vocabulary, conclusions, self._problems)
        rules = self._rules(context)
        rule_set = RuleSet(
            naam=settings.text("naam"),
            versie=settings.text("versie"),
            soort=settings.text("soort", "advies"),
            feiten=facts,
            wiel=wheel,
            regels=tuple(sorted(rules, key=lambda rule: rule.id)),
            bronnen=sources,
            teksten=self._texts(self._folder / "teksten"),
            motivering=self._motivation(settings.texts("motivering")),
            sha256=self._hash(),
        )
        settings.close()
        return ReadRuleSet(rule_set, vocabulary, tuple(self._problems))

    def _yaml(self, name: str) -> Node | None:
        text = self._text(self._folder / name)
        if text is None:
            return None
        document = read_yaml(text, str(self._folder / name))
        self._problems.extend(document.problems)
        if document.root is None and not document.problems:
            place = Place(str(self._folder / name))
            self._problems.append(
                Problem("leeg-bestand", f'"{name}" is leeg', "Vul het bestand, of zet het oude terug.", place)
            )
        return document.root

    def _text(self, path: Path) -> str | None:
        content = read_text(path)
        if isinstance(content, Problem):
            self._problems.append(content)
            return None
        self._contents[path.relative_to(self._root(path)).as_posix()] = content
        return content

    def _root(self, path: Path) -> Path:
        return self._folder if path.is_relative_to(self._folder) else self._fallback

    def _rules(self, context: Context) -> list[Rule]:
        files = sorted(path for path in self._folder.rglob("*.feature") if self._belongs(path))
        rules = [rule for path in files for rule in self._rules_in(path, context)]
        if not rules and not self._problems:
            place = Place(str(self._folder))
            remedy = "Zet minstens een regel in een bestand dat eindigt op .feature."
            self._problems.append(Problem("geen-regels", f'in "{self._folder}" staan geen regels', remedy, place))
        return rules

    def _belongs(self, path: Path) -> bool:
        """Tell whether a file belongs to this set: no folder in between has a set of its own."""
        between = path.relative_to(self._folder).parents
        return not any((self._folder / each / SETTINGS).is_file() for each in between if each != Path())

    def _rules_in(self, path: Path, context: Context) -> Iterable[Rule]:
        text = self._text(path)
        if text is None:
            return ()
        feature, problems = read_feature(text, str(path))
        self._problems.extend(problems)
        return translate(feature, context) if feature else ()

    def _texts(self, folder: Path) -> dict[str, str]:
        paths = sorted(folder.glob(f"*{TEXT_SUFFIX}"))
        found = {path.name.removesuffix(TEXT_SUFFIX): self._text(path) for path in paths}
        return {name: text for name, text in found.items() if text is not None}

    def _motivation(self, parts: tuple[str, ...]) -> dict[str, str]:
        own, default = (root / "teksten" / "motivering" for root in (self._folder, self._fallback))
        names = parts or tuple(path.name.removesuffix(TEXT_SUFFIX) for path in sorted(default.glob(f"*{TEXT_SUFFIX}")))
        chosen = {name: own / f"{name}{TEXT_SUFFIX}" for name in names}
        paths = {name: path if path.is_file() else default / path.name for name, path in chosen.items()}
        texts = {name: self._text(path) for name, path in paths.items()}
        return {name: text for name, text in texts.items() if text is not None}

    def _hash(self) -> str:
        digest = hashlib.sha256()
        for name, content in sorted(self._contents.items()):
            digest.update(f"{name}\n{len(content)}\n{content}".encode())
        return digest.hexdigest()


def read_sources(root: Node, problems: list[Problem]) -> Mapping[str, Source]:
    """Return the declared sources."""
    fields = Fields(root, problems, "de bronnen")
    found = {}
    for key, node in fields.mapping("bronnen").items():
        entry = Fields(node, problems, f'de bron "{key}"')
        found[key] = Source(sleutel=key, titel=entry.text("titel"), jaar=entry.text("jaar", ""))
        entry.close()
    fields.close()
    return found
