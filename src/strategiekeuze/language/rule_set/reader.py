"""Read a whole rule set from its folder, with every problem in it.

What rests on a broken part is not read, so that one slip does not show up again elsewhere: facts rest on the wheel,
sentences on the facts, rules on all of them. Feature files are parsed in any case, for slips in their form stand alone.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, Severity
from strategiekeuze.language.accepted.reader import read_accepted
from strategiekeuze.language.facts.checks import check_bottleneck
from strategiekeuze.language.facts.reader import read_facts
from strategiekeuze.language.gherkin.reader import read_feature
from strategiekeuze.language.lexicon.reader import read_lexicon
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.language.rule_set.files import SETTINGS, RuleFiles, folder_problem
from strategiekeuze.language.rule_set.motivation import MOTIVATION, TEXT_SUFFIX, motivation_parts
from strategiekeuze.language.rule_set.never_lighter import check_never_lighter
from strategiekeuze.language.rule_set.settings import READING, Settings, read_settings, read_sources
from strategiekeuze.language.rule_set.wheel import read_wheel
from strategiekeuze.language.rules.context import Context
from strategiekeuze.language.rules.translator import translate
from strategiekeuze.language.rules.unknown_sentence import concluded_in
from strategiekeuze.language.sentences.examples import example_sentences
from strategiekeuze.language.sentences.reader import read_vocabulary
from strategiekeuze.language.strategy_pages.reader import PageReader
from strategiekeuze.language.yaml.reader import read_yaml
from strategiekeuze.model.rule import AcceptedClass, Effect, Rule, RuleSet

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from strategiekeuze.language.gherkin.feature import Feature
    from strategiekeuze.language.sentences.vocabulary import Vocabulary
    from strategiekeuze.language.yaml.node import Node
    from strategiekeuze.model.facts import Facts
    from strategiekeuze.model.lexicon import Lexicon

TEXTS = "teksten"
LEXICON = "lexicon.yaml"
ACCEPTED = "aanvaard.yaml"


@dataclass(frozen=True, slots=True)
class ReadRuleSet:
    """What reading gave: the rule set when its frame could be read, its language, and all problems."""

    rule_set: RuleSet | None
    vocabulary: Vocabulary | None
    problems: tuple[Problem, ...]

    @property
    def whole(self) -> bool:
        """Whether every rule could be read, so that checks across rules make sense."""
        return self.rule_set is not None and not has_errors(self.problems)


def has_errors(problems: Sequence[Problem]) -> bool:
    """Tell whether something is wrong, and not merely suspicious."""
    return any(problem.severity is Severity.ERROR for problem in problems)


def read_rule_set(folder: Path, fallback: Path) -> ReadRuleSet:
    """Return the rule set in a folder.

    Args:
        folder: the folder with `regelset.yaml`.
        fallback: folder of the default set, whose parts of the advice text serve sets without their own.
    """
    problem = folder_problem(folder)
    return ReadRuleSet(None, None, (problem,)) if problem else _Folder(folder, fallback).read()


class _Folder:
    """Read the files of one folder, gathering problems."""

    def __init__(self, folder: Path, fallback: Path) -> None:
        self._folder = folder
        self._fallback = fallback
        self._problems: list[Problem] = []
        self._files = RuleFiles(folder, self._problems)

    def read(self) -> ReadRuleSet:
        settings = self._settings()
        context = self._context(settings.conclusions if settings else frozenset(Effect))
        features = self._features()
        texts = self._texts(self._files.named(TEXTS, TEXT_SUFFIX))
        parts = self._motivation(settings) if settings else {}
        lexicon = self._lexicon(context.facts) if settings and context and settings.kind == READING else None
        pages = PageReader(self._files, context.wheel, context.sources, self._problems).pages() if context else {}
        if not self._files.all_read() or settings is None or context is None:
            return ReadRuleSet(None, None, tuple(self._problems))
        context = replace(context, findings=concluded_in(features, context.vocabulary))
        rules = self._rules(features, context)
        rule_set = RuleSet(
            naam=settings.name,
            versie=settings.version,
            soort=settings.kind,
            feiten=context.facts,
            wiel=context.wheel,
            regels=tuple(sorted(rules, key=lambda rule: rule.id)),
            bronnen=context.sources,
            bladzijden=pages,
            teksten=texts,
            motivering=parts,
            lexicon=lexicon,
            aanvaard=self._accepted(context),
            voorbeeldzinnen=example_sentences(context.vocabulary),
            onderwerp=settings.subject,
            sha256=self._files.sha256(),
        )
        return ReadRuleSet(rule_set, context.vocabulary, tuple(self._problems))

    def _context(self, conclusions: frozenset[str]) -> Context | None:
        """Return what rules refer to; None when a part of it is broken."""
        problems, before = self._problems, len(self._problems)
        roots = [self._yaml(name) for name in ("bronnen.yaml", "wiel.yaml", "feiten.yaml", "taal.yaml")]
        source_root, wheel_root, fact_root, sentence_root = roots
        if source_root is None or wheel_root is None or fact_root is None or sentence_root is None:
            return None
        sources = read_sources(source_root, problems)
        wheel = read_wheel(wheel_root, problems, sources if len(problems) == before else None)
        if len(problems) > before:
            return None
        facts = read_facts(fact_root, wheel, problems)
        check_bottleneck(facts, wheel, wheel_root, problems)
        check_never_lighter(facts, wheel, wheel_root, problems)
        if len(problems) > before:
            return None
        vocabulary = read_vocabulary(sentence_root, facts, problems)
        return Context(facts, wheel, sources, vocabulary, conclusions, problems) if len(problems) == before else None

    def _lexicon(self, facts: Facts) -> Lexicon | None:
        root = self._yaml(LEXICON)
        return read_lexicon(root, facts, self._problems) if root else None

    def _settings(self) -> Settings | None:
        before = len(self._problems)
        root = self._yaml(SETTINGS)
        if root is None:
            return None
        settings = read_settings(root, self._problems)
        return settings if len(self._problems) == before else None

    def _yaml(self, name: str) -> Node | None:
        path = self._folder / name
        text = self._files.text(path)
        if text is None:
            return None
        document = read_yaml(text, str(path))
        self._problems.extend(document.problems)
        if document.root is None and not document.problems:
            remedy = "Vul het bestand, of zet het oude terug."
            self._problems.append(Problem("leeg-bestand", f"{quoted_path(name)} is leeg", remedy, Place(str(path))))
        return document.root if not document.problems else None

    def _accepted(self, context: Context) -> tuple[AcceptedClass, ...]:
        """Return the classes of no preference that are accepted; a rule set may have none, and then no file either."""
        root = self._yaml(ACCEPTED) if os.path.lexists(self._folder / ACCEPTED) else None
        return read_accepted(root, context) if root else ()

    def _features(self) -> list[Feature]:
        texts = [(path, self._files.text(path)) for path in self._files.rules()]
        read = [read_feature(text, str(path)) for path, text in texts if text is not None]
        self._problems.extend(problem for _, problems in read for problem in problems)
        return [feature for feature, _ in read if feature is not None]

    def _rules(self, features: Sequence[Feature], context: Context) -> list[Rule]:
        rules = [rule for feature in features for rule in translate(feature, context)]
        if not rules and not has_errors(self._problems):
            what = f"in {quoted_path(self._folder)} staan geen regels"
            remedy = "Zet minstens een regel in een bestand dat eindigt op .feature."
            self._problems.append(Problem("geen-regels", what, remedy, Place(str(self._folder))))
        return rules

    def _motivation(self, settings: Settings) -> dict[str, str]:
        own = self._files.named(MOTIVATION, TEXT_SUFFIX)
        return self._texts(motivation_parts(own, self._fallback, settings, self._problems))

    def _texts(self, paths: Mapping[str, Path]) -> dict[str, str]:
        found = {name: self._files.text(path) for name, path in paths.items()}
        return {name: text for name, text in found.items() if text is not None}
