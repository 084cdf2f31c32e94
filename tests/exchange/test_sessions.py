from datetime import datetime

import pytest

from cqo_desktop.domain.drafts import Part, SessionDraft, SessionsRead
from cqo_desktop.domain.vocabulary import Role, SessionStatus
from cqo_desktop.exchange import csv_files, sessions

FOUR = datetime(2026, 10, 22, 16)


def read(text: str, **options: bool | None) -> SessionsRead:
    return sessions.read(csv_files.read(text.encode()), **options)


def one(heads: str, cells: str, **options: bool | None) -> SessionDraft:
    found = read(f"Title;{heads}\nRounds;{cells}\n", **options)
    assert found.problems == ()
    return found.sessions[0]


def problem(heads: str, cells: str) -> str:
    """Give the one fatal sentence about a session that must not be taken."""
    found = read(f"Title;{heads}\nRounds;{cells}\n")
    assert found.sessions == ()
    (only,) = found.problems
    assert (only.line, only.fatal) == (2, True)
    return only.message


def test_a_session_is_read_with_all_that_is_known() -> None:
    found = read(
        "UID;Title;Subtitle;Date;Start;Duration;Time zone;Series;Track;Status;Venue;Room;Place;Link;Host;Speakers;"
        "Facilitator;Panelists;Tech;Language;Abstract;Notes\n"
        "u1;Rounds;Sub;22 Oct 2026;4 p.m.;1h30;Toronto;Monthly;Human factors;Cancelled;Inn;Hall A;Main St 1;"
        'https://example.org/j;Hal;"Ada Lovelace, MD; Bob <bob@example.org>\nCy";Fay;Pat;Ted;English;"Long\ntext";'
        "Bring cake\n",
    )
    assert found.sessions == (
        SessionDraft(
            line=2,
            title="Rounds",
            wall=FOUR,
            zone="America/Toronto",
            minutes=90,
            uid="u1",
            subtitle="Sub",
            abstract="Long\ntext",
            notes="Bring cake",
            series="Monthly",
            status=SessionStatus.CALLED_OFF,
            track="Human factors",
            language="en",
            link="https://example.org/j",
            venue="Inn",
            room="Hall A",
            place="Main St 1",
            parts=(
                Part(name="Hal", role=Role.HOST),
                Part(name="Ada Lovelace"),
                Part(name="Bob", email="bob@example.org"),
                Part(name="Cy"),
                Part(name="Fay", role=Role.FACILITATOR),
                Part(name="Pat", role=Role.PANELLIST),
                Part(name="Ted", role=Role.TECH),
            ),
        ),
    )
    assert found.problems == ()


@pytest.mark.parametrize(
    ("heads", "cells", "minutes"),
    [
        ("Date;Start", "2026-10-22;16:00", None),
        ("Date;Start;End", "2026-10-22;16:00;17:30", 90),
        ("Date;Time", "Oct 22, 2026;4–5:30 pm", 90),
        ("Start;End", "2026-10-22 16:00;2026-10-22 17:00", 60),
        ("Start;End", "2026-10-22T16:00;17:00", 60),
        ("Date;Start;End", "2026-10-22;16:00;01:00", 540),
        ("Date;Start;Minutes;End", "2026-10-22;16:00;45;", 45),
        ("Date", "2026-10-22 16:00", None),
        ("Date;Start;End", "46317;0.6666666667;0.7083333333", 60),
        ("Start", "46317.6666666667", None),
    ],
)
def test_start_and_length_are_found_in_whichever_columns_say_so(heads: str, cells: str, minutes: int | None) -> None:
    session = one(heads, cells)
    assert (session.wall, session.zone, session.minutes) == (FOUR, None, minutes)


@pytest.mark.parametrize(
    ("heads", "cells", "zone"),
    [
        ("Date;Start;Zone", "2026-10-22;16:00;Eastern", "America/New_York"),
        ("Date;Start", "2026-10-22;4 pm ET", "America/New_York"),
        ("Start", "2026-10-22T16:00:00Z", "UTC"),
        ("Start;Zone", "2026-10-22T20:00:00Z;America/Toronto", "America/Toronto"),
        ("Start;Zone", "2026-10-22T16:00:00-04:00;America/Toronto", "America/Toronto"),
        ("Start;Zone", "2026-10-22T22:00:00+02:00;America/Toronto", "America/Toronto"),
    ],
)
def test_a_zone_or_an_offset_decides_the_wall(heads: str, cells: str, zone: str) -> None:
    session = one(heads, cells)
    assert (session.wall, session.zone) == (FOUR, zone)


def test_an_offset_without_a_zone_keeps_the_hour_and_is_told() -> None:
    found = read("Title,Start\nRounds,2026-10-22T16:00:00-04:00\n")
    assert (found.sessions[0].wall, found.sessions[0].zone) == (FOUR, None)
    assert [(each.line, each.fatal) for each in found.problems] == [(2, False)]


def test_a_column_of_dates_decides_the_order_of_day_and_month() -> None:
    by_day = read("Title,Date,Start\nA,03/04/2026,16:00\nB,22/10/2026,16:00\n")
    by_month = read("Title,Date,Start\nA,03/04/2026,16:00\nB,10/22/2026,16:00\n")
    assert [session.wall for session in by_day.sessions] == [datetime(2026, 4, 3, 16), FOUR]
    assert [session.wall for session in by_month.sessions] == [datetime(2026, 3, 4, 16), FOUR]


def test_a_date_that_could_be_two_is_asked_about_and_an_answer_is_taken() -> None:
    assert problem("Date;Start", "03/04/2026;16:00") == (
        "Line 2: 03/04/2026 may be 3 April or 4 March; say whether the day or the month stands first."
    )
    assert one("Date;Start", "03/04/2026;16:00", day_first=True).wall == datetime(2026, 4, 3, 16)
    assert one("Date;Start", "03/04/2026;16:00", day_first=False).wall == datetime(2026, 3, 4, 16)


@pytest.mark.parametrize(
    ("heads", "cells", "message"),
    [
        ("Date;Start", "soon;16:00", "Line 2: “soon” is no date; write it as 2026-10-22."),
        ("Date;Start", "30 Feb 2026;16:00", "Line 2: “30 Feb 2026” is no date; write it as 2026-10-22."),
        ("Date;Start", "2026-10-22;soon", "Line 2: “soon” is no time of day; write it as 16:00."),
        ("Date;Start", "2026-10-22;", "Line 2: there is a date but no time of day; write the start as 16:00."),
        ("Date;Start", ";16:00", "Line 2: there is an hour but no date; write the date as 2026-10-22."),
        ("Date;Start;Zone", "2026-10-22;16:00;Mars/Crater", "Line 2: There is no time zone called “Mars/Crater”"),
        ("Date;Start", "2026-10-22;4 pm Marstime", "Line 2: There is no time zone called “Marstime”"),
        ("Date;Start;Zone", "2026-03-08;02:30;America/Toronto", "Line 2: Clocks in Toronto skip 02:30 on 8 March 2026"),
        ("Start;Zone", "0001-01-01T00:00:00+14:00;America/Toronto", "Line 2: The year 1 is outside the calendar"),
    ],
)
def test_a_session_is_never_taken_at_a_wrong_hour(heads: str, cells: str, message: str) -> None:
    assert problem(heads, cells).startswith(message)


@pytest.mark.parametrize(
    ("heads", "cells", "message"),
    [
        ("Minutes", "long", "Line 2: “long” is not understood and was left out; write the length in minutes"),
        ("Status", "maybe", "Line 2: “maybe” is not understood and was left out; write confirmed"),
        ("End", "2026-10-21 17:00", "Line 2: “2026-10-21 17:00” is no end after the start"),
        ("End", "late", "Line 2: “late” is no end after the start, so the length is not known."),
    ],
)
def test_what_is_not_understood_is_told_and_left_out(heads: str, cells: str, message: str) -> None:
    found = read(f"Title;Date;Start;{heads}\nRounds;2026-10-22;16:00;{cells}\n")
    assert found.sessions == (SessionDraft(line=2, title="Rounds", wall=FOUR),)
    (only,) = found.problems
    assert (only.line, only.fatal) == (2, False)
    assert only.message.startswith(message)


def test_an_idea_needs_no_date() -> None:
    session = one("Date;Start;Status", ";;idea")
    assert (session.wall, session.status) == (None, SessionStatus.IDEA)


@pytest.mark.parametrize("status", SessionStatus)
def test_every_status_is_known_by_its_own_value(status: SessionStatus) -> None:
    assert one("Start;Status", f"2026-10-22 16:00;{status.value}").status is status


def test_a_row_without_a_title_is_left_out_and_told() -> None:
    found = read("Title,Date,Start\n,2026-10-22,16:00\nRounds,2026-10-22,16:00\n")
    assert [session.title for session in found.sessions] == ["Rounds"]
    assert [(each.line, each.fatal) for each in found.problems] == [(2, True)]
