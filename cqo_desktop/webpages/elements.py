"""Elements of a page: whatever is put into one is data, and is escaped here and nowhere else."""

import base64
import html
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cqo_desktop.printing.lettering.cleaning import clean, language_tag
from cqo_desktop.printing.tagging.tags import live

type Content = "Element | str | None"
type Value = str | int | bool | None

_VOID = frozenset({"meta", "img", "input"})
_OURS = frozenset({"style"})
"""What holds no text of people's, and stands as it is."""


@dataclass(frozen=True, slots=True)
class Element:
    """An element with its attributes as they are written."""

    tag: str
    attributes: tuple[tuple[str, Value], ...]
    content: tuple[Content, ...]

    def __str__(self) -> str:
        return "".join(self._written())

    def _written(self) -> Iterator[str]:
        yield f"<{self.tag}"
        for name, value in self.attributes:
            if value is True:
                yield f" {name}"
            elif value is not None and value is not False:
                yield f' {name}="{html.escape(clean(str(value)))}"'
        yield ">"
        if self.tag in _VOID:
            return
        for part in self.content:
            if isinstance(part, Element):
                yield from part._written()  # noqa: SLF001 - its own kind
            elif part is not None:
                yield part if self.tag in _OURS else html.escape(clean(part), quote=False)
        yield f"</{self.tag}>"


def element(tag: str, /, *content: Content, **attributes: Value) -> Element:
    """Make an element; `class_` is class, `data_x` is data-x, what is None or False is left out."""
    named = tuple((name.rstrip("_").replace("_", "-"), value) for name, value in attributes.items())
    return Element(tag, named, content)


def group(tag: str, content: Iterable[Content], /, **attributes: Value) -> Element:
    """Make an element of what is listed."""
    return element(tag, *content, **attributes)


def said(text: str, language: str | None = None) -> Element | None:
    """Set what somebody wrote apart, so that its direction turns nothing round beside it."""
    return element("bdi", text.strip(), lang=language_tag(language)) if clean(text).strip() else None


def block(tag: str, text: str, language: str | None = None, **attributes: Value) -> Element | None:
    """Make a block of what somebody wrote, which reads in its own direction."""
    if not clean(text).strip():
        return None
    return element(tag, text.strip(), lang=language_tag(language), dir="auto", **attributes)


def link(target: str, text: str) -> Element | None:
    """Make a link where it may safely be followed; else its text alone."""
    shown = said(text)
    followed = live(target)
    return element("a", shown, href=followed, rel="noreferrer") if followed and shown else shown


def jpeg(data: bytes, size: tuple[int, int], alt: str, **attributes: Value) -> Element:
    """Carry a picture of ours within the page; an empty `alt` is for one that says nothing the words do not."""
    shown = base64.b64encode(data).decode()
    width, height = size
    return element("img", src=f"data:image/jpeg;base64,{shown}", alt=alt, width=width, height=height, **attributes)


def joined(parts: Iterable[Content], between: str) -> list[Content]:
    """Put something between the parts there are."""
    out: list[Content] = []
    for part in parts:
        if part is not None:
            out += [between, part] if out else [part]
    return out
