"""A whole page in one file: what a browser may do with it, what it is, and its landmarks."""

import base64
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.lettering.cleaning import clean, language_tag, reads_leftward
from cqo_desktop.webpages.elements import Content, Element, block, element, group, joined, jpeg, said
from cqo_desktop.webpages.style import style
from cqo_desktop.webpages.times import day_of
from cqo_desktop.webpages.words import web_words


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents, with those below it; `key` is ours, never made from what people wrote."""

    key: str
    title: str
    language: str | None = None
    below: tuple["Entry", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What all pages have."""

    imprint: Imprint
    title: str
    spoken: str | None = None
    """The title's language, where it is known."""
    eyebrow: tuple[str, ...] = ()
    """What stands above the title after the network's name."""
    lead: tuple[Content, ...] = ()
    note: str = ""
    """Said in the foot."""
    wide: bool = False
    cover: bool = False
    answers: bool = False
    """Whether it is filled in and sent by mail."""

    def written(self, main: Iterable[Content], listed: Sequence[Entry] = ()) -> bytes:
        """Write the page with its contents; the same page gives the same bytes."""
        language = language_tag(self.imprint.language) or "en"
        words = web_words(language)
        body = (
            element("a", words.skip, class_="skip", href="#main"),
            group("header", self._head(), class_="cover" if self.cover else None),
            contents(listed, words.contents) if listed else None,
            group("main", main, id="main", tabindex="-1"),
            self._foot(),
        )
        whole = element(
            "html",
            self._about(),
            group("body", body, class_="wide" if self.wide else None),
            lang=language,
            dir="rtl" if reads_leftward(language) else None,
        )
        return f"<!DOCTYPE html>\n{whole}\n".encode()

    def _about(self) -> Element:
        sheet = style(self.imprint.accent, wide=self.wide)
        return element(
            "head",
            element("meta", charset="utf-8"),
            element("meta", http_equiv="Content-Security-Policy", content=_allowed(sheet, answers=self.answers)),
            element("meta", name="viewport", content="width=device-width, initial-scale=1"),
            element("meta", name="color-scheme", content="light dark"),
            element("meta", name="referrer", content="no-referrer"),
            element("meta", name="author", content=self.imprint.network),
            element("title", " · ".join(part for part in (self.title, self.imprint.network) if clean(part).strip())),
            element("style", sheet),
        )

    def _head(self) -> Sequence[Content]:
        above = joined(map(said, (self.imprint.network, *self.eyebrow)), " · ")
        logo = self.imprint.logo
        return (
            jpeg(logo.data, (logo.width, logo.height), "", class_="logo") if logo else None,
            group("p", above, class_="eyebrow") if above else None,
            block("h1", self.title, self.spoken) or element("h1", "–"),
            *self.lead,
        )

    def _foot(self) -> Element:
        words, when = self.imprint.words, self.imprint.printed
        before, _, after = words.printed.partition("{date}")
        made = element("span", before, day_of(when, words.day(when)), after)
        return element("footer", group("p", joined((said(self.note), made), " · ")))


def _allowed(sheet: str, *, answers: bool) -> str:
    """Allow nothing but our own style and pictures within the file."""
    digest = base64.b64encode(hashlib.sha256(sheet.encode()).digest()).decode()
    sent = "mailto:" if answers else "'none'"
    return f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action {sent}"


def contents(entries: Sequence[Entry], name: str) -> Element:
    """List what a page has, each line a link."""
    return element("nav", element("h2", name), _listed(entries), aria_label=name)


def _listed(entries: Sequence[Entry]) -> Element:
    lines_in_all = len(entries) + sum(len(entry.below) for entry in entries)
    lines = [
        element(
            "li",
            element("a", said(entry.title, entry.language) or "–", href=f"#{entry.key}"),
            _listed(entry.below) if entry.below else None,
        )
        for entry in entries
    ]
    return group("ul", lines, class_="columns" if lines_in_all > 5 else None)
