import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from PIL import Image

from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing.documents.booklet import Booklet, build
from cqo_desktop.printing.documents.daygrid import Day, DayGrids
from cqo_desktop.printing.documents.entries import Entry, Speaker
from cqo_desktop.printing.documents.portraits import Portrait
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.times import City

NINE = datetime(2026, 5, 12, 9, tzinfo=UTC)
LONG = " ".join(f"word{i}" for i in range(700))
NAMES = [
    "ليلى منصور",
    "נועה ברק",
    "अनन्या देशपांडे",
    "ธนพร ศรีสุวรรณ",
    "陈思远",
    "佐々木 美穂",
    "김서연",
    "Ελένη",
    "Оксана",
    "Nguyễn Thị",
    "🏥",
]


def jpeg() -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (300, 300), "teal").save(made, "JPEG")
    return made.getvalue()


def entry(key: int, start: int, title: str, **more: Any) -> Entry:
    return Entry(
        key=key,
        title=title,
        start=NINE + timedelta(minutes=start),
        minutes=60,
        zone="UTC",
        group="Safety",
        room="Hall",
        place="Hall",
        **more,
    )


ZOE = Speaker(key=1, name="Zoë Ång, MD", caption="Chief, North")
BO = Speaker(key=2, name="Bo")
BOOKLET = Booklet(
    grids=DayGrids(
        imprint=Imprint(network="Network", printed=date(2026, 5, 1)),
        title="Forum 2026",
        days=(
            Day(
                date=date(2026, 5, 12),
                entries=(
                    entry(
                        1, 0, "Falls <b>&", speakers=(ZOE, BO), abstract=f"{LONG}\n\nEnd.", link="https://example.org/a"
                    ),
                    entry(2, 60, "Sleep", speakers=(BO,), link="javascript:alert(1)"),
                ),
            ),
            Day(date=date(2026, 5, 13), entries=(entry(3, 1440, "Closing", speakers=(ZOE,), status="Draft"),)),
        ),
        home=City("London", "Europe/London"),
        rooms=("Hall",),
    ),
    dates="12 to 13 May",
    place="Gothenburg",
    people=(
        Portrait(
            key=1,
            name="Zoë Ång, MD",
            sorted_name="Ång, Zoë",
            caption="Chief, North",
            bio="She.\n\nAnd more.",
            photo=jpeg(),
        ),
        Portrait(key=2, name="Bo"),
    ),
)


@pytest.mark.parametrize("paper", Paper)
def test_booklet_has_its_chapters_in_order(paper: Paper, read: Callable[[bytes], Any]) -> None:
    page = read(build(BOOKLET, paper).data)
    assert [each.text for each in page.tree.all("H1")] == [
        "Forum 2026",
        "Contents",
        "Tuesday 12 May 2026",
        "Wednesday 13 May 2026",
        "Sessions",
        "People",
        "Index of people",
        "Index of topics",
    ]
    assert [each.text for each in page.tree.all("H3")] == ["Falls <b>&", "Sleep", "Closing · Draft"]
    assert page.loose == []
    assert page.furniture[0] == ""


def test_contents_and_bookmarks_agree_on_the_pages(read: Callable[[bytes], Any]) -> None:
    page = read(build(BOOKLET, Paper.A4).data)
    found = {title: number for _, title, number in page.bookmarks}
    contents = [[part.text for part in each.parts] for each in page.tree.all("TOCI")]
    assert ["Falls <b>&", str(found["Falls <b>&"])] in contents
    assert ["Index of topics", str(page.pages)] in contents
    assert [level for level, *_ in page.bookmarks] == [0, 0, 0, 0, 1, 2, 2, 1, 2, 0, 0, 0]


def test_long_abstract_is_whole_over_pages(read: Callable[[bytes], Any]) -> None:
    page = read(build(BOOKLET, Paper.LETTER).data)
    assert LONG in [each.text for each in page.tree.all("P")]


def test_people_lead_to_their_portraits_and_indexes_to_sessions(read: Callable[[bytes], Any]) -> None:
    page = read(build(BOOKLET, Paper.A4).data)
    found = {title: number for _, title, number in page.bookmarks}
    people, topics = page.tree.all("L")[-2:]
    assert [each.text for each in people.all("LI")] == [
        f"Ång, Zoë\u00a0\u00a0{found['Falls <b>&']}, {found['Closing']}",
        f"Bo\u00a0\u00a0{found['Falls <b>&']}, {found['Sleep']}",
    ]
    assert [each.text for each in topics.all("LI")][2] == f"Closing\u00a0\u00a0{found['Closing']}"
    assert [each.alt for each in page.tree.all("Figure")] == ["Photo of Zoë Ång, MD"]
    assert "Zoë Ång, MD" in [each.text for each in page.tree.all("Link")]


def test_only_safe_links_can_be_followed(read: Callable[[bytes], Any]) -> None:
    assert read(build(BOOKLET, Paper.A4).data).links == ["https://example.org/a"]


def test_names_in_any_script_are_whole_and_missing_letters_told(read: Callable[[bytes], Any]) -> None:
    speakers = tuple(Speaker(key=i, name=name) for i, name in enumerate(NAMES))
    people = tuple(Portrait(key=i, name=name, bio="\u0f40") for i, name in enumerate(NAMES))
    day = Day(date=date(2026, 5, 12), entries=(entry(1, 0, "All", speakers=speakers),))
    printed = build(replace(BOOKLET, grids=replace(BOOKLET.grids, days=(day,)), people=people), Paper.A4)
    assert printed.missing == ("\u0f40",)
    said = read(printed.data).tree.text
    assert [name for name in NAMES if name not in said] == []


def test_broken_photo_leaves_the_person_without_one(read: Callable[[bytes], Any]) -> None:
    people = (replace(BOOKLET.people[0], photo=b"\xff\xd8 broken"),)
    page = read(build(replace(BOOKLET, people=people), Paper.A4).data)
    assert (page.tree.all("Figure"), "She." in page.tree.text) == ([], True)


def test_contents_of_many_sessions_take_several_pages(read: Callable[[bytes], Any]) -> None:
    many = tuple(entry(i, 60 * i, f"Talk {i}") for i in range(120))
    grids = replace(BOOKLET.grids, days=(Day(date=date(2026, 5, 12), entries=many),))
    page = read(build(replace(BOOKLET, grids=grids), Paper.A4).data)
    assert len(page.tree.all("TOCI")) == 120 + 6
    assert page.bookmarks[1][2] > 3


def test_same_booklet_gives_the_same_bytes() -> None:
    assert build(BOOKLET, Paper.A4) == build(BOOKLET, Paper.A4)
