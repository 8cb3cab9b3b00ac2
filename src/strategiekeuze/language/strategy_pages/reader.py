"""Read the pages about the strategies of a wheel, one file per strategy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.quoting import meant_or_all, quoted, quoted_path
from strategiekeuze.language.strategy_pages.people import stakeholders
from strategiekeuze.language.strategy_pages.plan import indicators, review, risks, steps
from strategiekeuze.language.strategy_pages.promises import guards, sources_of
from strategiekeuze.language.yaml.fields import Fields
from strategiekeuze.language.yaml.reader import read_yaml
from strategiekeuze.model.strategy_page import StrategyPage

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from strategiekeuze.language.rule_set.files import RuleFiles
    from strategiekeuze.language.yaml.node import Node
    from strategiekeuze.model.wheel import Strategy, Wheel

FOLDER = "strategieen"
SUFFIX = ".yaml"


@dataclass(frozen=True, slots=True)
class PageReader:
    """What a page refers to, the files to read it from, and where its problems go."""

    files: RuleFiles
    wheel: Wheel
    sources: Collection[str]
    problems: list[Problem]

    def pages(self) -> Mapping[str, StrategyPage]:
        """Return the pages by slug, in the order of the wheel; a page with an error is not among them."""
        found = self.files.named(FOLDER, SUFFIX)
        self.problems.extend(self._stray(path, slug) for slug, path in found.items() if slug not in self.wheel.by_slug)
        read = [self._file(found[each.slug], each) for each in self.wheel.strategieen if each.slug in found]
        return {page.strategie: page for page in read if page is not None}

    def _stray(self, path: Path, slug: str) -> Problem:
        what = f"bij deze bladzijde hoort geen strategie {quoted(slug)}"
        remedy = meant_or_all(slug, self.wheel.by_slug, self.problems)
        return Problem("bladzijde-zonder-strategie", what, remedy, Place(str(path)))

    def _file(self, path: Path, strategy: Strategy) -> StrategyPage | None:
        text, before = self.files.text(path), len(self.problems)
        if text is None:
            return None
        document = read_yaml(text, str(path))
        self.problems.extend(document.problems)
        if document.root is None and not document.problems:
            remedy = "Vul het bestand, of haal het weg."
            self.problems.append(Problem("leeg-bestand", f"{quoted_path(path.name)} is leeg", remedy, Place(str(path))))
        if document.root is None or document.problems:
            return None
        page = self._page(document.root, strategy)
        return page if len(self.problems) == before else None

    def _page(self, root: Node, strategy: Strategy) -> StrategyPage:
        fields = Fields(root, self.problems, "de bladzijde")
        page = StrategyPage(
            strategie=strategy.slug,
            wat=fields.text("wat"),
            voor_wie=fields.text("voor wie"),
            niet_voor_wie=fields.text("niet voor wie"),
            waakt_voor=guards(fields, strategy.waakt_voor),
            eerste_stappen=steps(fields),
            kpis=indicators(fields),
            betrokkenen=stakeholders(fields),
            risicos=risks(fields),
            herijken=review(fields),
            bronnen=sources_of(fields, self.sources),
        )
        fields.close()
        return page
