from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from cqo_desktop.printing.documents.signin import Signer, SignIn, SignIns
from cqo_desktop.printing.times import City
from cqo_desktop.webpages.twins.signin import twin
from tests.webpages.conftest import Node
from tests.webpages.given import HOSTILE, IMPRINT

SHEET = SignIn(
    title="Falls",
    start=datetime(2026, 10, 22, 20, tzinfo=UTC),
    home=City("Toronto", "America/Toronto"),
    where="Aula",
    signers=(Signer(name="الزهراء, فاطمة", organization="Hamad", language="ar"),),
)


def test_sheet_says_what_when_where_and_who(read: Callable[[bytes], Node]) -> None:
    section = read(twin(SignIns(imprint=IMPRINT, event="Forum", sheets=(SHEET,)))).one("section")
    assert [section.one(tag).text for tag in ("h2", "p", "thead", "tbody")] == [
        "Falls",
        "Thursday, October 22, 2026 · 16:00, Toronto, Aula",
        "NameOrganizationArrivedSignature",
        "الزهراء, فاطمةHamad",
    ]
    assert section.one("tbody").all("bdi")[0]["lang"] == "ar"


def test_several_sheets_have_contents(read: Callable[[bytes], Node]) -> None:
    page = read(twin(SignIns(imprint=IMPRINT, event="Forum", sheets=(SHEET, SHEET))))
    assert [node["href"] for node in page.one("nav").all("a")] == ["#sign-in-1", "#sign-in-2"]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text(text: str, read: Callable[[bytes], Node]) -> None:
    sheet = SignIn(
        title=text, start=SHEET.start, home=City(text, "UTC"), where=text, signers=(Signer(name=text, language=text),)
    )
    assert len(read(twin(SignIns(imprint=IMPRINT, event=text, sheets=(sheet, sheet)))).all("section")) == 2
