"""Calendar files as readers that are not ours understand them."""

from datetime import UTC, datetime, timedelta

import icalendar
import pytest
import vobject
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cqo_desktop.calendars.event import CalendarEvent
from cqo_desktop.calendars.reader import read
from cqo_desktop.calendars.text import short
from cqo_desktop.calendars.writer import programme, session_file
from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.vocabulary import Hue, SessionStatus
from tests.calendars.conftest import MakeEvent

NOW = datetime(2026, 6, 1, tzinfo=UTC)
LINK = "https://meet.example/j/1?pwd=a,b;c"
HOSTILE = [
    "A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil",
    "NUL \0 and quotes \" ' ; , :",
    "C:\\News and \\n old",
    "line\u2028separator \u202eoverride",
    "🏥" * 60,
    "x" * 10_000,
    "=HYPERLINK()",
    "שלום עולם",
]


def whole(*events: CalendarEvent, now: datetime = NOW, source: str | None = None) -> bytes:
    return programme(
        events,
        name="The year, 2027",
        description="All sessions;\nby month",
        uid="calendar@network.example",
        colour=Hue.GREEN,
        source=source,
        now=now,
    )


def only(data: bytes) -> icalendar.Event:
    (found,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
    return found


def test_single_session_file_says_all_there_is(event: MakeEvent) -> None:
    data = session_file(
        event(
            sequence=3,
            title="Human factors, part 2",
            description="Bring one question",
            link=LINK,
            categories=("Safety", "Boards, councils"),
            alarm_minutes=15,
            related_to="series@network.example",
        ),
    )
    assert data.decode().replace("\r\n ", "").split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//CQO Desktop//Programme//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:a@network.example",
        "DTSTAMP:20260506T070809Z",
        "CREATED:20260102T030405Z",
        "LAST-MODIFIED:20260506T070809Z",
        "SEQUENCE:3",
        "DTSTART:20261021T200000Z",
        "DTEND:20261021T213000Z",
        r"SUMMARY:Human factors\, part 2",
        r"LOCATION:https://meet.example/j/1?pwd=a\,b\;c",
        r"DESCRIPTION:Bring one question\n\nhttps://meet.example/j/1?pwd=a\,b\;c",
        f"URL:{LINK}",
        f"CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=Join online:{LINK}",
        "STATUS:CONFIRMED",
        "TRANSP:OPAQUE",
        r"CATEGORIES:Safety,Boards\, councils",
        "RELATED-TO:series@network.example",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Reminder",
        "TRIGGER:-PT15M",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_session_in_person_keeps_the_wall_time_of_its_place(event: MakeEvent) -> None:
    data = session_file(event(zone="US/Eastern", in_person=True, location="Room 3"))
    found = only(data)
    assert found["DTSTART"].params["TZID"] == "America/New_York"
    assert found["DTSTART"].to_ical() == b"20261021T160000"
    assert found["DTEND"].to_ical() == b"20261021T173000"
    assert found.start == datetime(2026, 10, 21, 20, tzinfo=UTC)
    assert data.count(b"BEGIN:VTIMEZONE\r\nTZID:America/New_York\r\n") == 1
    assert vobject.readOne(data.decode()).vevent.dtstart.value.astimezone(UTC) == found.start


@pytest.mark.parametrize(
    ("zone", "wall"),
    [
        ("America/Toronto", datetime(2026, 11, 1, 1, 30)),
        ("America/Toronto", datetime(2026, 11, 1, 2, 30)),
        ("Europe/London", datetime(2027, 3, 28, 0, 15)),
        ("America/Vancouver", datetime(2026, 10, 21, 16)),
        ("Etc/GMT+5", datetime(2026, 10, 21, 16)),
    ],
)
def test_hour_that_readers_could_mistake_is_written_in_utc(event: MakeEvent, zone: str, wall: datetime) -> None:
    data = session_file(event(wall, zone, in_person=True))
    assert b"VTIMEZONE" not in data
    assert only(data).start == zones.resolve(wall, zone).instant


def test_second_of_two_equal_hours_is_not_the_first(event: MakeEvent) -> None:
    walls = [datetime(2026, 11, 1, 1, 30, fold=fold) for fold in (0, 1)]
    first, second = (only(session_file(event(wall, in_person=True))).start for wall in walls)
    assert second - first == timedelta(hours=1)


def test_whole_days_end_before_the_next(event: MakeEvent) -> None:
    found = only(session_file(event(datetime(2026, 10, 21), minutes=2 * 1440, all_day=True, transparent=True)))
    assert found["DTSTART"].to_ical() + found["DTEND"].to_ical() == b"2026102120261023"
    assert found["TRANSP"] == "TRANSPARENT"


@pytest.mark.parametrize(
    ("status", "written"),
    [
        (SessionStatus.IDEA, "TENTATIVE"),
        (SessionStatus.HOLD, "TENTATIVE"),
        (SessionStatus.DRAFT, "TENTATIVE"),
        (SessionStatus.CONFIRMED, "CONFIRMED"),
        (SessionStatus.INVITED, "CONFIRMED"),
        (SessionStatus.DONE, "CONFIRMED"),
        (SessionStatus.CALLED_OFF, "CANCELLED"),
    ],
)
def test_status_is_one_of_three(event: MakeEvent, status: SessionStatus, written: str) -> None:
    assert only(session_file(event(status=status)))["STATUS"] == written


def test_called_off_session_says_so_in_its_title_and_reminds_nobody(event: MakeEvent) -> None:
    found = only(session_file(event(status=SessionStatus.CALLED_OFF, alarm_minutes=15)))
    assert found["SUMMARY"] == "Cancelled: Human factors"
    assert found.walk("VALARM") == []


def test_link_already_in_the_description_is_not_added(event: MakeEvent) -> None:
    found = only(session_file(event(link=LINK, description=f"Join\n{LINK}\nearly", location="Zoom")))
    assert found["DESCRIPTION"] == f"Join\n{LINK}\nearly"
    assert found["LOCATION"] == "Zoom"


def test_link_that_is_no_web_address_is_only_text(event: MakeEvent) -> None:
    found = only(session_file(event(link="javascript:alert(1)")))
    assert found["LOCATION"] == "javascript:alert(1)"
    assert not {"URL", "CONFERENCE"} & set(found)


def test_long_link_is_whole_in_every_place(event: MakeEvent) -> None:
    link = f"https://meet.example/{'x' * 600}"
    found = only(session_file(event(link=link)))
    assert [found[name] for name in ("LOCATION", "URL", "DESCRIPTION")] == [link] * 3


def test_session_without_length_still_ends_after_it_begins(event: MakeEvent) -> None:
    found = only(session_file(event(minutes=0)))
    assert found.end - found.start == timedelta(minutes=1)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text_for_two_readers(event: MakeEvent, text: str) -> None:
    data = session_file(event(title=text, location=text, description=text, uid=text, categories=(text,)))
    found = only(data)
    other = vobject.readOne(data.decode()).vevent
    assert other.summary.value == short(text)
    # icalendar takes an escaped backslash before n for a line end; vobject reads it right.
    if "\\" not in text:
        assert found["SUMMARY"] == short(text)
    assert max(map(len, data.split(b"\r\n"))) <= 75
    assert not set(data) & {*range(10), 11, 12, *range(14, 32), 127}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(title=st.text(st.characters(codec=None), max_size=200), place=st.text(max_size=200))
def test_any_title_comes_back_as_its_clean_self(event: MakeEvent, title: str, place: str) -> None:
    (found,) = read(session_file(event(title=title, in_person=True, location=place))).sessions
    assert found.title == (short(title) or "Untitled")
    assert (found.wall, found.zone, found.minutes) == (datetime(2026, 10, 21, 16), "America/Toronto", 90)


def test_programme_has_each_zone_once_before_its_events(event: MakeEvent) -> None:
    places = [("Europe/Berlin", "a"), ("America/Toronto", "b"), ("Europe/Berlin", "c")]
    data = whole(*(event(zone=zone, uid=uid, in_person=True) for zone, uid in places)).decode()
    begun = [line for line in data.split("\r\n") if line.startswith(("BEGIN:V", "TZID"))]
    assert begun == [
        "BEGIN:VCALENDAR",
        "BEGIN:VTIMEZONE",
        "TZID:America/Toronto",
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Berlin",
        "BEGIN:VEVENT",
        "BEGIN:VEVENT",
        "BEGIN:VEVENT",
    ]


def test_programme_tells_what_it_is(event: MakeEvent) -> None:
    data = whole(event(alarm_minutes=15), source="https://calendar.example/p.ics").decode()
    head = data.split("BEGIN:VEVENT")[0].replace("\r\n ", "").split("\r\n")
    assert head == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//CQO Desktop//Programme//EN",
        "CALSCALE:GREGORIAN",
        "UID:calendar@network.example",
        r"NAME:The year\, 2027",
        r"X-WR-CALNAME:The year\, 2027",
        r"DESCRIPTION:All sessions\;\nby month",
        r"X-WR-CALDESC:All sessions\;\nby month",
        "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
        "X-PUBLISHED-TTL:PT6H",
        "COLOR:seagreen",
        "SOURCE;VALUE=URI:https://calendar.example/p.ics",
        "",
    ]
    assert "VALARM" not in data
    assert "METHOD" not in data


def test_programme_is_the_same_bytes_in_any_order(event: MakeEvent) -> None:
    events = [event(uid=f"{number}@network.example", in_person=number % 2 == 0) for number in range(6)]
    assert whole(*events) == whole(*reversed(events)) == whole(*events)


def test_called_off_session_leaves_the_programme_after_ninety_days(event: MakeEvent) -> None:
    kept = event(uid="kept@network.example")
    off = event(status=SessionStatus.CALLED_OFF)
    days = [off.revised + timedelta(days=days) for days in (90, 91)]
    found = [len(icalendar.Calendar.from_ical(whole(kept, off, now=now)).walk("VEVENT")) for now in days]
    assert found == [2, 1]


def test_programme_of_nothing_is_refused() -> None:
    with pytest.raises(Refused, match="There is no session"):
        whole()


@pytest.mark.parametrize("colour", Hue)
def test_every_hue_has_a_name_in_css(event: MakeEvent, colour: Hue) -> None:
    data = programme([event()], name="N", description="", uid="u", colour=colour, now=NOW)
    assert str(icalendar.Calendar.from_ical(data)["COLOR"]).isalpha()
    assert b"DESC" not in data
