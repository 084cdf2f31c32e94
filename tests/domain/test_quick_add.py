"""One typed line becomes a session, and every letter of it is accounted for."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.domain import quick_add
from cqo_desktop.domain.quick_add import Doubt, Known, Understood
from cqo_desktop.domain.quick_line import Kind
from cqo_desktop.domain.rows import SeriesRow
from cqo_desktop.domain.vocabulary import Hue, SeriesKind

TODAY = date(2026, 9, 15)
"""A Tuesday."""
PEOPLE = {"whitcombe": 7, "dr lena whitcombe": 7, "tom reed": 8, "zoë": 9}


def series(number: int, name: str, **facts: object) -> SeriesRow:
    row = SeriesRow(
        id=number,
        uid="",
        name=name,
        kind=SeriesKind.MINI_SERIES,
        hue=Hue.PURPLE,
        minutes=45,
        description="",
        position=number,
        rule_nth=None,
        rule_weekday=None,
        rule_time=None,
        rule_zone=None,
    )
    return replace(row, **facts)


MONTHLY = series(
    1,
    "Monthly session",
    kind=SeriesKind.MONTHLY,
    minutes=75,
    rule_nth=4,
    rule_weekday=3,
    rule_time="16:00",
    rule_zone="America/Toronto",
)
SAFETY = series(2, "Safety leadership")
KNOWN = Known(
    today=TODAY,
    zone="America/Toronto",
    series=(SAFETY, MONTHLY),
    taken={1: frozenset({(2026, 9), (2026, 10)})},
    person=lambda words: PEOPLE.get(words.casefold()),
)
BARE = Known(today=TODAY, zone="America/Toronto")


def read(typed: str, known: Known = KNOWN) -> Understood:
    return quick_add.read(typed, known)


def pieces(typed: str, known: Known = KNOWN) -> dict[str, str]:
    return {typed[piece.start : piece.end]: piece.kind.value for piece in read(typed, known).pieces}


def test_fatigue_on_a_day_at_an_hour_for_an_hour() -> None:
    made = read("fatigue 22 oct 4pm 60m")
    assert (made.title, made.wall, made.zone, made.minutes) == (
        "Fatigue",
        datetime(2026, 10, 22, 16),
        "America/Toronto",
        60,
    )
    assert pieces("fatigue 22 oct 4pm 60m") == {"22 oct": "date", "4pm": "hour", "60m": "length"}


def test_a_span_a_link_and_a_speaker() -> None:
    made = read("Human factors thu 16:00-17:30 @meet.example.org/x with Whitcombe")
    assert made.title == "Human factors"
    assert (made.wall, made.minutes) == (datetime(2026, 9, 17, 16), 90)
    assert (made.link, made.people) == ("https://meet.example.org/x", (7,))


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("22 oct", date(2026, 10, 22)),
        ("oct 22", date(2026, 10, 22)),
        ("22nd of October", date(2026, 10, 22)),
        ("Thu. 22 Oct, 2026", date(2026, 10, 22)),
        ("on thursday 22 october", date(2026, 10, 22)),
        ("le jeudi 22 octobre 2027", date(2027, 10, 22)),
        ("22 de octubre de 2026", date(2026, 10, 22)),
        ("22 août 2027", date(2027, 8, 22)),
        ("22.10.", date(2026, 10, 22)),
        ("22.10.27", date(2027, 10, 22)),
        ("22/10", date(2026, 10, 22)),
        ("10/22", date(2026, 10, 22)),
        ("3/4", date(2027, 4, 3)),
        ("2026-10-22", date(2026, 10, 22)),
        ("1 jan", date(2027, 1, 1)),
        ("15 sep", TODAY),
        ("14 sep", date(2027, 9, 14)),
        ("29 feb", date(2028, 2, 29)),
        ("today", TODAY),
        ("tomorrow", date(2026, 9, 16)),
        ("demain", date(2026, 9, 16)),
        ("thu", date(2026, 9, 17)),
        ("tuesday", date(2026, 9, 22)),
        ("next thursday", date(2026, 9, 24)),
        ("next monday", date(2026, 9, 21)),
        ("this thursday", date(2026, 9, 17)),
        ("in 3 weeks", date(2026, 10, 6)),
        ("in 10 days", date(2026, 9, 25)),
    ],
)
def test_a_day_is_understood(typed: str, day: date) -> None:
    made = read(f"fatigue {typed}", BARE)
    assert (made.wall.date(), made.title) == (day, "Fatigue")
    assert Kind.DATE not in made.guessed


def test_the_month_comes_first_where_people_write_so() -> None:
    assert read("3/4", replace(KNOWN, day_first=False)).wall.date() == date(2027, 3, 4)


@pytest.mark.parametrize(
    ("typed", "start"),
    [
        ("4pm", time(16)),
        ("4 p.m.", time(16)),
        ("4p", time(16)),
        ("4:15 pm", time(16, 15)),
        ("4.15pm", time(16, 15)),
        ("16:00", time(16)),
        ("16h", time(16)),
        ("16 h 30", time(16, 30)),
        ("16:00h", time(16)),
        ("16 Uhr", time(16)),
        ("at 4", time(16)),
        ("at 11", time(11)),
        ("at 1600", time(16)),
        ("@ 4pm", time(16)),
        ("noon", time(12)),
        ("12 am", time()),
        ("12 pm", time(12)),
        ("4 o'clock", time(4)),
    ],
)
def test_an_hour_is_understood(typed: str, start: time) -> None:
    made = read(f"fatigue 22 oct {typed}", BARE)
    assert (made.wall, made.title) == (datetime.combine(date(2026, 10, 22), start), "Fatigue")
    assert Kind.HOUR not in made.guessed


@pytest.mark.parametrize(
    ("typed", "start", "minutes"),
    [
        ("16:00-17:30", time(16), 90),
        ("4 to 5:30 p.m.", time(16), 90),
        ("4-5pm", time(16), 60),
        ("11-1 pm", time(11), 120),
        ("from 4pm until 5pm", time(16), 60),
        ("de 9h à 10h30", time(9), 90),
        ("11pm-1am", time(23), 120),
    ],
)
def test_a_span_tells_the_length(typed: str, start: time, minutes: int) -> None:
    made = read(f"fatigue 22 oct {typed}", BARE)
    assert (made.wall.time(), made.minutes, made.title) == (start, minutes, "Fatigue")
    assert Kind.LENGTH not in made.guessed


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("60m", 60), ("90 min", 90), ("1h30", 90), ("1h", 60), ("1.5 h", 90), ("for 2 hours", 120), ("1 h 15 min", 75)],
)
def test_a_length_is_understood(typed: str, minutes: int) -> None:
    made = read(f"fatigue 22 oct 4pm {typed}", BARE)
    assert (made.minutes, made.title, made.wall.hour) == (minutes, "Fatigue", 16)


@pytest.mark.parametrize(
    ("typed", "zone", "title"),
    [
        ("fatigue 22 Oct 2026 16:00 Toronto", "America/Toronto", "Fatigue"),
        ("fatigue 22 oct 4pm Perth", "Australia/Perth", "Fatigue"),
        ("fatigue 22 oct at 4 in Port of Spain time", "America/Port_of_Spain", "Fatigue"),
        ("fatigue 4pm ET", "America/Toronto", "Fatigue"),
        ("fatigue 4pm PST", "America/Los_Angeles", "Fatigue"),
        ("fatigue 4pm UTC", "UTC", "Fatigue"),
        ("fatigue Europe/Paris 16h", "Europe/Paris", "Fatigue"),
        ("Toronto lessons 4pm", "America/Toronto", "Toronto lessons"),
        ("sommeil 16h et fatigue", "America/Toronto", "Sommeil et fatigue"),
        ("Perth lessons 4pm", "America/Toronto", "Perth lessons"),
    ],
)
def test_a_zone_is_understood_behind_the_hour_only(typed: str, zone: str, title: str) -> None:
    assert (read(typed).zone, read(typed).title) == (zone, title)


@pytest.mark.parametrize(
    "title",
    [
        "24/7 care",
        "Top 3 a week",
        "Level 3 readiness",
        "What we may learn",
        "Version 2.10 of the tool",
        "Working with patients",
        "Ask name@example.org",
        "20 people in 4 hospitals",
        "100 % hand hygiene",
        "Zoë’s notes",
    ],
)
def test_a_title_keeps_words_that_only_look_like_times(title: str) -> None:
    assert read(title).title == title
    assert pieces(title) == {}


def test_quoted_words_are_title_whatever_they_say() -> None:
    assert read('"Sun safety at noon" thu 4pm').title == "Sun safety at noon"
    assert read("“Sun safety” thu 4pm").wall == datetime(2026, 9, 17, 16)


def test_a_series_is_known_by_its_name_or_by_a_sign() -> None:
    assert read("Safety leadership: lesson 2, 22 oct noon").series == SAFETY
    assert read("Safety leadership: lesson 2, 22 oct noon").title == "Lesson 2"
    assert read("lesson 2 #safe 22 oct noon").series == SAFETY
    assert read("lesson 2 #safe 22 oct noon").minutes == 45
    assert read("safety leadership 22 oct noon").title == "Safety leadership"


def test_nothing_but_a_title_takes_the_next_free_day_of_the_monthly_series() -> None:
    made = read("fatigue")
    assert (made.wall, made.minutes, made.series) == (datetime(2026, 11, 26, 16), 75, MONTHLY)
    assert made.guessed == frozenset({Kind.DATE, Kind.HOUR, Kind.LENGTH, Kind.ZONE, Kind.SERIES})


def test_a_month_alone_takes_the_series_day_in_it() -> None:
    made = read("fatigue in december")
    assert (made.wall, made.title) == (datetime(2026, 12, 24, 16), "Fatigue")
    assert made.guessed >= {Kind.DATE, Kind.HOUR}


def test_a_day_in_a_month_that_has_its_session_stands_alone() -> None:
    assert read("fatigue 22 oct").series is None
    assert read("fatigue 26 nov").series == MONTHLY


def test_without_a_monthly_series_it_is_a_week_ahead_at_noon() -> None:
    assert read("fatigue", BARE).wall == datetime(2026, 9, 22, 12)


def test_several_people_are_taken_by_their_longest_names() -> None:
    made = read("Just culture 22 oct with Dr Lena Whitcombe and Tom Reed, Zoë 4pm")
    assert (made.people, made.title) == ((7, 8, 9), "Just culture")


def test_a_stranger_stays_in_the_title() -> None:
    assert read("Talk with Nobody Known 22 oct").title == "Talk with Nobody Known"


@pytest.mark.parametrize(
    ("typed", "doubts"),
    [
        ("wed 22 oct 4pm", {Doubt.WEEKDAY_DIFFERS}),
        ("2026-09-14 4pm", {Doubt.PAST}),
        ("2027-03-14 2:30am", {Doubt.SKIPPED_HOUR}),
        ("thu 22 oct 4pm", set()),
    ],
)
def test_doubts_are_told(typed: str, doubts: set[Doubt]) -> None:
    assert read(typed).doubts == doubts


@given(st.text(max_size=80))
def test_any_line_is_read_and_no_letter_is_lost(typed: str) -> None:
    made = read(typed)
    spans = [(piece.start, piece.end) for piece in made.pieces]
    assert spans == sorted(spans)
    assert all(0 <= start < end <= len(typed) for start, end in spans)
    assert all(one[1] <= two[0] for one, two in pairwise(spans))
    rest = "".join(letter for place, letter in enumerate(typed) if not any(a <= place < b for a, b in spans))
    assert len(made.title) <= max(len(rest) + len(spans), len(MONTHLY.name))


PIECES = (
    "22",
    "oct",
    "4pm",
    "thu",
    "-",
    "to",
    "60m",
    "at",
    "in",
    "with",
    "ET",
    "Toronto",
    "#safe",
    "/",
    "16:00",
    '"',
    "@",
)
WORDS = st.lists(st.sampled_from(PIECES))


@given(WORDS)
def test_any_order_of_pieces_is_read(words: list[str]) -> None:
    assert read(" ".join(words)).minutes > 0


DAYS = st.dates(TODAY, TODAY + timedelta(days=363))
HOURS = st.times().map(lambda at: at.replace(second=0, microsecond=0))


@given(DAYS, HOURS, st.integers(1, 600), st.booleans())
def test_what_is_written_plainly_is_read_back(day: date, start: time, minutes: int, twelve: bool) -> None:
    hour = f"{start.hour % 12 or 12}:{start:%M} {'a.m.' if start.hour < 12 else 'p.m.'}" if twelve else f"{start:%H:%M}"
    made = read(f"fatigue {day:%a} {day.day} {day:%b}, {hour}, {minutes} min", BARE)
    assert (made.wall, made.minutes, made.title) == (datetime.combine(day, start), minutes, "Fatigue")
    assert Doubt.WEEKDAY_DIFFERS not in made.doubts
