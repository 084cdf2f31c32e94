from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from cqo_desktop.domain.errors import NotFound
from cqo_desktop.printing.documents.certificate import Attended, Certificate, Certificates
from cqo_desktop.webpages.twins.certificate import twin
from tests.webpages.conftest import Node
from tests.webpages.given import HOSTILE, IMPRINT

FALLS = Attended(title="Falls", day=date(2026, 4, 1), minutes=60)
SLEEP = Attended(title="Sleep", day=date(2026, 5, 6), minutes=30)


def test_certificate_says_who_attended_what_and_who_signs(read: Callable[[bytes], Node]) -> None:
    one = Certificate(name="陈思远", sessions=(FALLS, SLEEP), credits=Decimal("1.5"), number="7", language="zh")
    data = Certificates(imprint=IMPRINT, event="Forum", certificates=(one,), signatories=(("Maya", "Chair"),))
    section = read(twin(data)).one("section")
    assert [part.text for part in section.parts if isinstance(part, Node)] == [
        "Réseau <b>&",
        "This is to certify that",
        "陈思远",
        "attended 2 sessions of “Forum” from April 1, 2026 to May 6, 2026, 90 minutes in all.",
        "1.5 credits",
        "SessionsDateSessionLengthApril 1, 2026Falls60 minMay 6, 2026Sleep30 min",
        "MayaChairMay 14, 2026Date",
        "Certificate 7",
    ]
    assert section.one("h2").one("bdi")["lang"] == "zh"


def test_one_session_is_told_in_the_sentence(read: Callable[[bytes], Node]) -> None:
    data = Certificates(imprint=IMPRINT, event="Forum", certificates=(Certificate(name="Zoë", sessions=(FALLS,)),))
    page = read(twin(data))
    assert (page.all("table"), page.all("nav")) == ([], [])


def test_several_have_contents_and_none_is_told(read: Callable[[bytes], Node]) -> None:
    each = Certificate(name="Zoë", sessions=(FALLS,))
    page = read(twin(Certificates(imprint=IMPRINT, event="Forum", certificates=(each, each))))
    assert [node["href"] for node in page.one("nav").all("a")] == ["#certificate-1", "#certificate-2"]
    with pytest.raises(NotFound):
        twin(Certificates(imprint=IMPRINT, event="Forum"))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text(text: str, read: Callable[[bytes], Node]) -> None:
    session = Attended(title=text, day=date(2026, 4, 1), minutes=60)
    each = Certificate(name=f"x{text}", sessions=(session, session), number=text, language=text)
    data = Certificates(imprint=IMPRINT, event=text, certificates=(each,), signatories=((text, text),), credit=text)
    assert read(twin(data)).one("section").all("a") == []
