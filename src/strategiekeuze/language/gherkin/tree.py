"""From the tree of the official parser to our own data, with the place of every part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategiekeuze.errors import Place
from strategiekeuze.language.gherkin.feature import Cell, Feature, FreeText, Row, Scenario, Step, Table, Tag
from strategiekeuze.language.gherkin.line import place_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

OUTLINE_WORDS = frozenset({"Abstract Scenario", "Scenario Outline"})


class Tree:
    """Turn the parser's tree into our data."""

    def __init__(self, read: Sequence[tuple[str, int]], rows: Sequence[str], file: str) -> None:
        self._read = read
        self._rows = rows
        self._file = file

    def feature(self, tree: Mapping[str, Any]) -> Feature:
        """Return the whole file."""
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
        """Return a scenario under the Regel with the name `group`."""
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
        """Return the tags of a node."""
        return tuple(
            Tag(tag["name"].removeprefix("@"), self.place(tag["location"], tag["name"])) for tag in node["tags"]
        )

    def step(self, node: Mapping[str, Any]) -> Step:
        """Return a step; its place is that of the text behind its word."""
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
        """Return a table with examples."""
        header = node.get("tableHeader")
        rows = tuple(self.row(row) for row in node.get("tableBody", ()))
        return Table(self.row(header) if header else (), rows, self.place(node["location"], node["keyword"]))

    def row(self, node: Mapping[str, Any]) -> Row:
        """Return a row of a table."""
        return tuple(Cell(cell["value"], self.place(cell["location"], cell["value"])) for cell in node["cells"])

    def description(self, node: Mapping[str, Any]) -> Iterator[FreeText]:
        """Yield the lines of free text below a heading."""
        # The parser gives the text without places, and leaves comments out: so it is found again, in order.
        wanted = [line.strip() for line in reversed(node["description"].split("\n")) if line.strip()]
        for number in range(node["location"]["line"], len(self._read)):
            row = self._read[number][0]
            text = row.strip()
            if wanted and text == wanted[-1]:
                wanted.pop()
                yield text, self.place({"line": number + 1, "column": indent(row)}, text)
            if not wanted:
                return

    def place(self, location: Mapping[str, int], marked: str) -> Place:
        """Return where a part stands in the file; the whole line when the line was mended."""
        row, number = self._read[location["line"] - 1]
        own = self._rows[min(number, len(self._rows)) - 1]
        if own == row:
            return Place(self._file, number, location.get("column", 1), len(marked), own)
        start = own.find(marked)
        if start < 0:
            return place_of(own, number, self._file)
        return Place(self._file, number, start + 1, len(marked), own)


def indent(line: str) -> int:
    """Return the column of the first sign on a line."""
    return len(line) - len(line.lstrip()) + 1


def nodes(tree: Mapping[str, Any], kind: str) -> Iterator[Mapping[str, Any]]:
    """Yield the nodes of a kind, also those below a Regel."""
    for child in tree["children"]:
        if kind in child:
            yield child[kind]
        if "rule" in child:
            yield from nodes(child["rule"], kind)


def scenarios(tree: Mapping[str, Any], group: str = "") -> Iterator[tuple[Mapping[str, Any], str]]:
    """Yield all scenarios with the name of the Regel they stand under."""
    for child in tree["children"]:
        if "scenario" in child:
            yield child["scenario"], group
        if "rule" in child:
            yield from scenarios(child["rule"], child["rule"]["name"])


def examples(tree: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield all tables of examples."""
    for scenario, _ in scenarios(tree):
        yield from scenario["examples"]
