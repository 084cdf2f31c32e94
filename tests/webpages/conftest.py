"""A reader of our pages that knows nothing of our writer, and the rules every page keeps."""

import base64
import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import pairwise

import pytest

_VOID = {"meta", "img", "input", "br"}
_ELSEWHERE = re.compile(r"(https?:|//|file:|javascript:|@import|url\()", re.IGNORECASE)


@dataclass
class Node:
    tag: str
    attributes: dict[str, str | None] = field(default_factory=dict)
    parts: list["Node | str"] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(part if isinstance(part, str) else part.text for part in self.parts)

    @property
    def nodes(self) -> Iterator["Node"]:
        for part in self.parts:
            if isinstance(part, Node):
                yield part
                yield from part.nodes

    def all(self, tag: str, **attributes: str) -> list["Node"]:
        wanted = {name.rstrip("_"): value for name, value in attributes.items()}
        return [
            node
            for node in self.nodes
            if node.tag == tag and all(node.attributes.get(name) == value for name, value in wanted.items())
        ]

    def one(self, tag: str, **attributes: str) -> "Node":
        (found,) = self.all(tag, **attributes)
        return found

    def __getitem__(self, name: str) -> str | None:
        return self.attributes.get(name)


class _Reader(HTMLParser):
    """Read strictly: every element is closed, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Node("")
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"<{tag}> says {names}"
        node = Node(tag, dict(attrs))
        self.open[-1].parts.append(node)
        if tag not in _VOID:
            self.open.append(node)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        self.open[-1].parts.append(data)


def _read(data: bytes) -> Node:
    text = data.decode()
    assert text.startswith("<!DOCTYPE html>\n<html ")
    reader = _Reader()
    reader.feed(text.removeprefix("<!DOCTYPE html>\n"))
    reader.close()
    assert [node.tag for node in reader.open] == [""]
    return reader.root


def _findings(page: Node) -> Iterator[str]:
    """Tell what a page has not that every page must have."""
    html = page.one("html")
    if not html["lang"]:
        yield "no language"
    if [len(page.all(tag)) for tag in ("title", "h1", "main", "header", "footer")] != [1] * 5:
        yield "landmarks"
    if page.all("script") or any(
        name.startswith("on") or name == "style" for node in page.nodes for name in node.attributes
    ):
        yield "script or style within"
    yield from _places(page)
    yield from _headings(page)
    yield from _tables(page)
    yield from _names(page)
    yield from _policy(page)


def _places(page: Node) -> Iterator[str]:
    ids = [node["id"] for node in page.nodes if node["id"] is not None]
    if len(ids) != len(set(ids)):
        yield "an id twice"
    for node in page.all("a"):
        target = node["href"] or ""
        if target.startswith("#"):
            if target[1:] not in ids:
                yield f"a link to nowhere: {target}"
        elif not re.match(r"https?://\w|mailto:\S+@", target):
            yield f"a link that is none: {target}"
        if not node.text.strip():
            yield "a link without words"
    for node in page.nodes:
        for name in ("src", "href", "action"):
            value = node[name]
            if value and node.tag != "a" and not value.startswith(("data:image/jpeg;base64,", "mailto:")):
                yield f"something from elsewhere: {value}"
    if page.all("link") or _ELSEWHERE.search(page.one("style").text):
        yield "a style from elsewhere"


def _headings(page: Node) -> Iterator[str]:
    levels = [int(node.tag[1]) for node in page.nodes if re.fullmatch("h[1-6]", node.tag)]
    if levels[0] != 1 or any(after > before + 1 for before, after in pairwise(levels)):
        yield f"headings {levels}"


def _tables(page: Node) -> Iterator[str]:
    for table in page.all("table"):
        if not table.one("caption").text.strip():
            yield "a table without a name"
        columns = len(table.one("thead").all("th"))
        for row in table.all("tr"):
            cells = [node for node in row.parts if isinstance(node, Node)]
            if sum(int(cell["colspan"] or 1) for cell in cells) != columns:
                yield f"a row of {len(cells)} cells under {columns} heads"
            if any(cell.tag == "th" and not cell["scope"] for cell in cells):
                yield "a header cell of nothing"


def _names(page: Node) -> Iterator[str]:
    if any(not node["alt"] and node["class"] != "logo" for node in page.all("img")):
        yield "a picture without words"
    labelled = {id(node) for label in page.all("label") if label.text.strip() for node in label.nodes}
    for node in (*page.all("input"), *page.all("textarea")):
        if id(node) not in labelled:
            yield "a field without a label"
        if not node["name"]:
            yield "a field without a name"


def _policy(page: Node) -> Iterator[str]:
    allowed = page.one("meta", **{"http-equiv": "Content-Security-Policy"})["content"] or ""
    digest = base64.b64encode(hashlib.sha256(page.one("style").text.encode()).digest()).decode()
    sent = "mailto:" if page.all("button") else "'none'"
    if allowed != (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action {sent}"
    ):
        yield f"what is allowed: {allowed}"


@pytest.fixture
def read() -> Callable[[bytes], Node]:
    """Read a page that keeps every rule."""

    def reading(data: bytes) -> Node:
        page = _read(data)
        assert list(_findings(page)) == []
        return page

    return reading
