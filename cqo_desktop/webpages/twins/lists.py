"""Lists with the columns somebody chose."""

from cqo_desktop.printing import tables as paper
from cqo_desktop.printing import tokens
from cqo_desktop.printing.documents.lists import ListPage
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import Align, Span
from cqo_desktop.webpages.elements import Content, Element, element, group, link, said
from cqo_desktop.webpages.page import Page
from cqo_desktop.webpages.tables import Band, Column, Row, table


def twin(data: ListPage) -> bytes:
    """Show it."""
    lead = (element("p", data.note, class_="lead"),) if data.note.strip() else ()
    page = Page(imprint=data.imprint, title=data.title, lead=lead, wide=len(data.columns) > 5)
    if not data.rows:
        return page.written((element("p", data.empty),))
    columns = [Column(column.head, number=column.align is Align.RIGHT) for column in data.columns]
    return page.written((table(columns, map(_line, data.rows), caption=data.title),))


def _line(row: paper.Row | paper.Band) -> Row | Band:
    if isinstance(row, paper.Band):
        return Band((said(row.text),))
    return [[_text(text, "p" if len(cell) > 1 else "span") for text in cell] for cell in row]


def _text(text: paper.Text, tag: str) -> Element:
    spans = [Span(text.text)] if isinstance(text.text, str) else text.text
    parts: list[Content] = [_span(span, text.language) for span in spans]
    if text.style.weight is not Weight.REGULAR:
        parts = [group("strong", parts)]
    if text.when:
        parts = [group("time", parts, datetime=text.when.isoformat(timespec="minutes"))]
    return group(tag, parts, class_="alert" if text.style.color == tokens.ALERT else None)


def _span(span: Span, language: str | None) -> Content:
    if span.link:
        return link(span.link, span.text)
    if span.weight in {Weight.BOLD, Weight.SEMIBOLD}:
        return element("strong", said(span.text, span.language or language))
    return said(span.text, span.language or language)
