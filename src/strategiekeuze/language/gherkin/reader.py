"""Read Dutch Gherkin with the official parser; report all its errors at once, in Dutch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gherkin.errors import CompositeParserException, ParserException
from gherkin.parser import Parser
from gherkin.token_matcher import TokenMatcher

from strategiekeuze.errors import Place
from strategiekeuze.language.gherkin.conflict import conflicts
from strategiekeuze.language.gherkin.feature import Cell, Feature, FreeText, Row, Scenario, Step, Table, Tag
from strategiekeuze.language.gherkin.problems import empty_feature, explain, other_language, too_long

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.errors import Problem

OUTLINE_WORDS = frozenset({"Abstract Scenario", "Scenario Outline"})
DUTCH = "nl"


def read_feature(text: str, file: str) -> tuple[Feature | None, tuple[Problem, ...]]:
    """Return the feature in a text, or None with every problem that the parser found."""
    lines = text.split("\n")
    refused = conflicts(lines, file) or too_long(lines, file)
    if refused:
        return None, refused
    try:
        tree = Parser().parse(text, TokenMatcher(DUTCH)).get("feature")
    except CompositeParserException as error:
        return None, explain(error.errors, lines, file)
    except ParserException as error:
        return None, explain([error], lines, file)
    if not tree:
        return None, (empty_feature(file),)
    if tree["language"] != DUTCH:
        return None, (other_language(lines, file),)
    return _Tree(lines, file).feature(tree), ()


class _Tree:
    """Turn the parser's tree into our data."""

    def __init__(self, lines: list[str], file: str) -> None:
        self._lines = lines
        self._file = file

    def feature(self, tree: Mapping[str, Any]) -> Feature:
        background = [step for node in nodes(tree, "background") for step in node["steps"]]
        around = [tree, *nodes(tree, "rule"), *examples(tree)]
        described = [*around, *nodes(tree, "background")]
        return Feature(
            name=tree["name"],
            scenarios=tuple(self.scenario(node, group) for node, group in scenarios(tree)),
            background=tuple(self.step(step) for step in background),
            place=self.place(tree["location"], tree["keyword"]),
            language=tree["language"],
            descriptions=tuple(tuple(self.description(node)) for node in described),
            loose_tags=tuple(tag for node in around for tag in self.tags(node)),
        )

    def scenario(self, node: Mapping[str, Any], group: str) -> Scenario:
        return Scenario(
            title=node["name"],
            group=group,
            tags=self.tags(node),
            steps=tuple(self.step(step) for step in node["steps"]),
            tables=tuple(self.table(each) for each in node["examples"]),
            outline=bool(node["examples"]) or node["keyword"] in OUTLINE_WORDS,
            description=tuple(self.description(node)),
            place=self.place(node["location"], f"{node['keyword']}: {node['name']}"),
        )

    def tags(self, node: Mapping[str, Any]) -> tuple[Tag, ...]:
        return tuple(
            Tag(tag["name"].removeprefix("@"), self.place(tag["location"], tag["name"])) for tag in node["tags"]
        )

    def step(self, node: Mapping[str, Any]) -> Step:
        where = node["location"]
        shifted = {"line": where["line"], "column": where["column"] + len(node["keyword"])}
        table = node.get("dataTable", {}).get("rows", ())
        return Step(
            keyword=node["keyword"].strip(),
            text=node["text"],
            place=self.place(shifted, node["text"]),
            table=tuple(self.row(row) for row in table),
            docstring=node.get("docString", {}).get("content"),
        )

    def table(self, node: Mapping[str, Any]) -> Table:
        header = node.get("tableHeader")
        rows = tuple(self.row(row) for row in node.get("tableBody", ()))
        return Table(self.row(header) if header else (), rows, self.place(node["location"], node["keyword"]))

    def row(self, node: Mapping[str, Any]) -> Row:
        return tuple(Cell(cell["value"], self.place(cell["location"], cell["value"])) for cell in node["cells"])

    def description(self, node: Mapping[str, Any]) -> Iterator[FreeText]:
        # The parser gives the text without places, and leaves comments out: so it is found again, in order.
        wanted = [line.strip() for line in reversed(node["description"].split("\n")) if line.strip()]
        for number in range(node["location"]["line"], len(self._lines)):
            text = self._lines[number].strip()
            if wanted and text == wanted[-1]:
                wanted.pop()
                yield text, self.place({"line": number + 1, "column": indent(self._lines[number])}, text)
            if not wanted:
                return

    def place(self, location: Mapping[str, int], marked: str) -> Place:
        line = location["line"]
        text = self._lines[line - 1] if line <= len(self._lines) else ""
        return Place(self._file, line, location.get("column", 1), len(marked), text)


def indent(line: str) -> int:
    """Return the column of the first sign on a line."""
    return len(line) - len(line.lstrip()) + 1


def nodes(tree: Mapping[str, Any], kind: str) -> Iterator[Mapping[str, Any]]:
    """Return the nodes of a kind, also those below a Regel."""
    for child in tree["children"]:
        if kind in child:
            yield child[kind]
        yield from nodes(child["rule"], kind) if "rule" in child else ()


def scenarios(tree: Mapping[str, Any], group: str = "") -> Iterator[tuple[Mapping[str, Any], str]]:
    """Return all scenarios with the name of the Regel they stand under."""
    for child in tree["children"]:
        if "scenario" in child:
            yield child["scenario"], group
        if "rule" in child:
            yield from scenarios(child["rule"], child["rule"]["name"])


def examples(tree: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Return all tables of examples."""
    for scenario, _ in scenarios(tree):
        yield from scenario["examples"]
