"""Certificates of attendance."""

from cqo_desktop.printing.documents.certificate import Attended, Certificate, Certificates, attended
from cqo_desktop.webpages import page
from cqo_desktop.webpages.elements import Content, Element, block, element, group, said
from cqo_desktop.webpages.page import Page
from cqo_desktop.webpages.parts import some, titled
from cqo_desktop.webpages.tables import Column, Row, table
from cqo_desktop.webpages.times import day_of


def twin(data: Certificates) -> bytes:
    """Show them."""
    some(data.certificates)
    words = data.imprint.words
    of = Page(imprint=data.imprint, title=words.certificate, lead=(block("p", data.event, class_="lead"),))
    keys = [f"certificate-{number}" for number in range(1, len(data.certificates) + 1)]
    shown = [_certificate(each, data, key) for each, key in zip(data.certificates, keys, strict=True)]
    listed = [page.Entry(key, each.name, each.language) for key, each in zip(keys, data.certificates, strict=True)]
    return of.written(shown, listed if len(listed) > 1 else ())


def _certificate(each: Certificate, data: Certificates, key: str) -> Element:
    words = data.imprint.words
    earned = (
        element("p", element("strong", words.fill(words.credits, n=each.credits, credit=data.credit or words.credit)))
        if each.credits is not None
        else None
    )
    return element(
        "section",
        block("p", data.imprint.network, class_="eyebrow"),
        element("p", words.certify, class_="lead"),
        element("h2", said(each.name, each.language)),
        block("p", attended(each, data)),
        earned,
        _sessions(each, data) if len(each.sessions) > 1 else None,
        _signed(data),
        element("p", words.fill(words.number, number=each.number), class_="quiet small") if each.number else None,
        id=key,
        class_="certificate",
    )


def _sessions(each: Certificate, data: Certificates) -> Element:
    words = data.imprint.words
    columns = (
        Column(words.signed_on, labelled=False),
        Column(words.session, labelled=False),
        Column(words.length, number=True),
    )
    return table(columns, [_row(session, data) for session in each.sessions], caption=words.sessions)


def _row(session: Attended, data: Certificates) -> Row:
    words = data.imprint.words
    return (
        [day_of(session.day, words.short_day(session.day))],
        [titled(session.title)],
        [words.fill(words.short_minutes, n=session.minutes)],
    )


def _signed(data: Certificates) -> Element:
    words, when = data.imprint.words, data.imprint.printed
    lines: list[tuple[Content, Content]] = [(said(name), said(role)) for name, role in data.signatories[:2]]
    lines.append((day_of(when, words.short_day(when)), words.signed_on))
    return group("ul", [element("li", element("b", who), what) for who, what in lines], class_="signed", role="list")
