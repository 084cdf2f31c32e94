import base64
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from PIL import Image

from cqo_desktop.printing.documents.booklet import Booklet
from cqo_desktop.printing.documents.daygrid import Day, DayGrids
from cqo_desktop.printing.documents.entries import Entry, Speaker
from cqo_desktop.printing.documents.portraits import Portrait
from cqo_desktop.printing.times import City
from cqo_desktop.webpages.twins.booklet import twin
from tests.webpages.conftest import Node
from tests.webpages.given import HOSTILE, IMPRINT

NINE = datetime(2026, 5, 12, 9, tzinfo=UTC)
ZOE = Speaker(key=1, name="Zoë Ång, MD", caption="Chief, North", language="sv")
BO = Speaker(key=2, name="Bo")


def jpeg() -> bytes:
    made = io.BytesIO()
    picture = Image.new("RGB", (600, 400), "teal")
    place = picture.getexif()
    place[0x010E] = "Where she lives"
    picture.save(made, "JPEG", exif=place)
    return made.getvalue()


def entry(key: int, start: int, title: str, **more: Any) -> Entry:
    begin = NINE + timedelta(minutes=start)
    return Entry(key=key, title=title, start=begin, minutes=60, zone="UTC", room="Hall", place="Hall", **more)


FALLS = entry(1, 0, "Falls", group="Safety", speakers=(ZOE, BO), abstract="One\n\nTwo", link="https://example.org/a")
SLEEP = entry(2, 60, "Sleep", subtitle="At last", status="Draft", speakers=(BO,), link="javascript:alert(1)")
BOOKLET = Booklet(
    grids=DayGrids(
        imprint=IMPRINT,
        title="Forum 2026",
        days=(Day(date=date(2026, 5, 12), entries=(FALLS, SLEEP)),),
        home=City("Gothenburg", "Europe/Stockholm"),
        rooms=("Hall",),
    ),
    dates="12 May 2026",
    place="Gothenburg",
    people=(
        Portrait(key=1, name="Zoë Ång, MD", caption="Chief, North", bio="Zoë leads.", photo=jpeg(), language="sv"),
        Portrait(key=2, name="Bo"),
    ),
)


def test_session_says_all_that_is_known_of_it(read: Callable[[bytes], Node]) -> None:
    falls, sleep = read(twin(BOOKLET)).all("article", class_="session")
    assert falls.text == (
        "11:00 – 12:00FallsA Safety · Hall · 60 minutesZoë Ång, MD, Chief, NorthBoOneTwohttps://example.org/a"
    )
    assert sleep.text == "12:00 – 13:00SleepDraftAt lastHall · 60 minutesBojavascript:alert(1)"
    assert [node["href"] for node in falls.all("a")] == ["#person-1", "#person-2", "https://example.org/a"]


def test_people_lead_to_their_sessions(read: Callable[[bytes], Node]) -> None:
    zoe, bo = read(twin(BOOKLET)).one("div", class_="people").all("article")
    assert zoe.text == "Zoë Ång, MDChief, NorthZoë leads.Sessions: Falls"
    assert [(node["href"], node.text) for node in bo.all("a")] == [("#session-1", "Falls"), ("#session-2", "Sleep")]


def test_photo_is_within_the_file_small_and_says_nothing_but_what_it_shows(read: Callable[[bytes], Node]) -> None:
    image = read(twin(BOOKLET)).one("img")
    data = base64.b64decode((image["src"] or "").removeprefix("data:image/jpeg;base64,"))
    with Image.open(io.BytesIO(data)) as shown:
        assert (shown.size, len(shown.getexif())) == ((300, 300), 0)
    assert (image["alt"], image["width"]) == ("Photo of Zoë Ång, MD", "300")


@pytest.mark.parametrize("photo", [b"", b"GIF89a", jpeg()[:200]])
def test_broken_photo_is_no_picture(photo: bytes, read: Callable[[bytes], Node]) -> None:
    people = (replace(BOOKLET.people[0], photo=photo),)
    assert read(twin(replace(BOOKLET, people=people))).all("img") == []


def test_contents_name_days_sessions_people_and_topics(read: Callable[[bytes], Node]) -> None:
    assert [(node["href"], node.text) for node in read(twin(BOOKLET)).one("nav").all("a")] == [
        ("#grids", "The days at a glance"),
        ("#day-20260512", "Tuesday 12 May 2026"),
        ("#sessions", "Sessions"),
        ("#sessions-day-20260512", "Tuesday 12 May 2026"),
        ("#people", "People"),
        ("#topics", "Index of topics"),
    ]


def test_topics_list_their_sessions(read: Callable[[bytes], Node]) -> None:
    page = read(twin(BOOKLET))
    assert page.all("h3")[-1].text == "A Safety"
    assert [node.text for node in page.one("main").all("ul")[-1].all("a")] == ["Falls"]


def test_booklet_of_nothing_is_a_page(read: Callable[[bytes], Node]) -> None:
    empty = replace(BOOKLET, grids=replace(BOOKLET.grids, days=()), people=())
    assert read(twin(empty)).one("main").text.endswith("PeopleNobody is named yet.")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text(text: str, read: Callable[[bytes], Node]) -> None:
    speaker = Speaker(key=1, name=text, caption=text, language=text)
    one = replace(FALLS, title=text, subtitle=text, group=text, place=text, abstract=text, link=text, status=text)
    day = Day(date=date(2026, 5, 12), entries=(replace(one, speakers=(speaker,)),))
    portrait = Portrait(key=1, name=text, caption=text, bio=text, photo=text.encode(errors="replace"), language=text)
    grids = replace(BOOKLET.grids, title=text, days=(day,), home=City(text, "UTC"))
    page = read(twin(replace(BOOKLET, grids=grids, dates=text, place=text, people=(portrait,))))
    assert [node["href"] for node in page.all("a") if not (node["href"] or "").startswith("#")] == []
