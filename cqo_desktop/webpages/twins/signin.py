"""Sign-in sheets."""

from collections.abc import Iterator

from cqo_desktop.printing.documents.signin import SignIn, SignIns
from cqo_desktop.printing.times import at
from cqo_desktop.webpages.elements import Content, block, element, group, joined, said
from cqo_desktop.webpages.page import Page
from cqo_desktop.webpages.parts import one_below_the_other
from cqo_desktop.webpages.tables import Column, Row, table
from cqo_desktop.webpages.times import day_of, hour


def twin(data: SignIns) -> bytes:
    """Show them; on paper they have room to sign."""
    words = data.imprint.words
    page = Page(
        imprint=data.imprint, title=words.sign_in, lead=(block("p", data.event, class_="lead"),), note=words.personal
    )
    return one_below_the_other(
        page, data.sheets, lambda sheet: sheet.title, lambda sheet: _sheet(sheet, data), sheet="sign-in"
    )


def _sheet(sheet: SignIn, data: SignIns) -> Iterator[Content]:
    words, local = data.imprint.words, at(sheet.start, sheet.home.zone)
    when: list[Content] = [day_of(local, words.day(local)), " · ", hour(sheet.start, sheet.home.zone, data.imprint)]
    yield group("p", joined((element("span", *when), said(sheet.home.label), said(sheet.where)), ", "))
    columns = [
        Column(head, labelled=head != words.name)
        for head in (words.name, words.organization, words.arrived, words.signature)
    ]
    rows: list[Row] = [
        ([said(signer.name, signer.language)], [said(signer.organization)], [], []) for signer in sheet.signers
    ]
    yield table(columns, rows, caption=f"{words.sign_in}, {sheet.title}", name="sign")
