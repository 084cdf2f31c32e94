"""Sessions of a file beside ours."""

from datetime import datetime

import pytest

from cqo_desktop.domain.incoming import Fate, FieldChange, PlanRow
from cqo_desktop.domain.vocabulary import PersonKind, Role, SeriesKind, SessionStatus
from cqo_desktop.services import importing, people, programme, series, sessions, venues
from cqo_desktop.store.file import File
from tests.services.incoming.conftest import Plan

HEAD = "Title,Date,Start,Minutes,Venue,Room,Speakers,Status\n"
EVENT = """BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:u1@example.org
DTSTAMP:{stamp}\r\nSEQUENCE:{sequence}\r\nDTSTART:20261022T200000Z\r\nDTEND:20261022T210000Z
SUMMARY:{title}\r\nSTATUS:CONFIRMED\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"""


def event(title: str = "Talk", *, sequence: int = 1, stamp: str = "20260101T000000Z") -> str:
    return EVENT.format(title=title, sequence=sequence, stamp=stamp)


def bring(file: File, plan: Plan, text: str, name: str = "s.csv") -> None:
    file.do(importing.apply, plan=plan(text, name))


def only(plan: Plan, text: str, name: str = "s.csv") -> PlanRow:
    (row,) = plan(text, name).rows
    return row


def test_session_is_recognised_by_title_and_wall_time(empty: File, plan: Plan) -> None:
    empty.do(sessions.add, title="Falls", wall=datetime(2026, 10, 22, 16))
    row = only(plan, HEAD + "FALLS,2026-10-22,16:00,90,,,,\n")
    assert (row.kind, row.target, row.changes) == (
        Fate.CHANGED,
        1,
        (FieldChange(field="title", old="Falls", new="FALLS"), FieldChange(field="length", old="60", new="90")),
    )


def test_second_import_finds_all_the_same(empty: File, plan: Plan) -> None:
    text = HEAD + (
        "A,2026-10-22,16:00,90,Inn,Hall,Ada; Bo,confirmed\nA,2026-10-22,16:00,90,Inn,Attic,Cy,hold\n"
        "A,2026-10-22,16:00,90,Inn,Attic,Cy,hold\nB,2026-10-23,9:00,,Inn,,,\n"
    )
    bring(empty, plan, text)
    assert [row.kind for row in plan(text, "s.csv").rows] == [Fate.SAME] * 4
    assert empty.do(importing.apply, plan=plan(text, "s.csv")).step.id is None


def test_undo_takes_a_whole_import_back_and_redo_brings_it_again(empty: File, plan: Plan) -> None:
    bring(empty, plan, HEAD + "A,2026-10-22,16:00,90,Inn,Hall,Ada,\n")
    before = empty.ask(programme.listed)
    assert empty.undo().title == "Undo: Import 1 session from “s.csv”"
    assert (empty.ask(programme.listed), empty.ask(people.listed), empty.ask(venues.listed)) == ([], [], [])
    empty.redo()
    assert [row.title for row in empty.ask(programme.listed)] == [row.title for row in before]


def test_newer_version_of_a_calendar_event_wins_and_an_older_is_told(empty: File, plan: Plan) -> None:
    bring(empty, plan, event(), "a.ics")
    newer, older = event("Newer", sequence=2), event("Older", sequence=0)
    assert [(each.field, each.new) for each in only(plan, newer, "a.ics").changes] == [("title", "Newer")]
    row = only(plan, older, "a.ics")
    assert (row.kind, row.note) == (Fate.SAME, "Older than this file’s own version 1, so it was not taken.")


@pytest.mark.parametrize(
    ("stamp", "kind"),
    [("20260101T000001Z", Fate.CHANGED), ("20260101T000000Z", Fate.SAME), ("20251231T000000Z", Fate.SAME)],
)
def test_time_of_revision_decides_between_equal_sequences(empty: File, plan: Plan, stamp: str, kind: Fate) -> None:
    bring(empty, plan, event(), "a.ics")
    assert only(plan, event("Other", stamp=stamp), "a.ics").kind is kind


def test_calendar_in_utc_moves_a_session_and_leaves_it_its_zone(empty: File, plan: Plan) -> None:
    bring(empty, plan, event(), "a.ics")
    empty.do(sessions.move, session_id=1, to=datetime(2026, 10, 22, 15), zone="America/Toronto")
    row = only(plan, event(sequence=9), "a.ics")
    assert row.changes == (FieldChange(field="time", old="2026-10-22 15:00 Toronto", new="2026-10-22 16:00 Toronto"),)
    bring(empty, plan, event(sequence=9), "a.ics")
    (moved,) = empty.ask(programme.listed)
    assert (moved.wall, moved.zone, moved.sequence) == (datetime(2026, 10, 22, 16), "America/Toronto", 9)


def test_calendar_knows_no_invited_session_and_does_not_set_one_back(empty: File, plan: Plan) -> None:
    bring(empty, plan, event(), "a.ics")
    empty.do(sessions.set_status, session_id=1, status=SessionStatus.INVITED)
    assert only(plan, event(sequence=9), "a.ics").kind is Fate.SAME


def test_file_decides_only_on_the_roles_it_tells(empty: File, plan: Plan) -> None:
    bring(empty, plan, HEAD + "A,2026-10-22,16:00,,,,Ada; Bo,\n")
    empty.do(sessions.assign, session_id=1, person_id=2, role=Role.TECH)
    row = only(plan, HEAD + "A,2026-10-22,16:00,,,,Bo; Cy,\n")
    assert row.changes == (FieldChange(field="people", old="Ada, Bo", new="Bo, Cy"),)
    bring(empty, plan, HEAD + "A,2026-10-22,16:00,,,,Bo; Cy,\n")
    parts = [(part.name, part.role) for part in empty.ask(programme.one, session_id=1).parts]
    assert parts == [("Bo", Role.TECH), ("Bo", Role.SPEAKER), ("Cy", Role.SPEAKER)]


def test_speakers_are_members_by_name_or_become_guests(empty: File, plan: Plan) -> None:
    empty.do(people.add, name="Zoë Ång")
    bring(empty, plan, HEAD + "A,2026-10-22,16:00,,,,zoe ang; Bo,\nB,2026-10-23,16:00,,,,bo,\n")
    assert [(row.name, row.kind) for row in empty.ask(people.listed)] == [
        ("Bo", PersonKind.GUEST),
        ("Zoë Ång", PersonKind.MEMBER),
    ]


def test_series_and_rooms_are_found_by_name_or_made(empty: File, plan: Plan) -> None:
    empty.do(series.add, name="Monthly call", kind=SeriesKind.MONTHLY, minutes=75)
    head = "Title,Date,Start,Minutes,Series,Room\n"
    bring(empty, plan, head + "A,2026-10-22,16:00,,MONTHLY CALL,\nB,2026-10-23,16:00,45,Deep dive,Hall\n")
    rows = [(row.title, row.series, row.kind, row.minutes, row.room) for row in empty.ask(programme.listed)]
    assert rows == [
        ("A", "Monthly call", SeriesKind.MONTHLY, 75, ""),
        ("B", "Deep dive", SeriesKind.FORUM_TRACK, 45, "Hall"),
    ]


def test_session_without_time_or_in_a_skipped_hour_is_a_problem_with_its_line(plan: Plan) -> None:
    made = plan("Title,Date,Start,Time zone\nA,2026-03-08,02:30,America/Toronto\n", "s.csv")
    (row,) = made.rows
    assert (row.kind, row.line) == (Fate.PROBLEM, 2)
    assert "skip 02:30 on 8 March 2026" in row.note


def test_link_nobody_can_open_is_left_out_and_told(empty: File, plan: Plan) -> None:
    row = only(plan, "Title,Date,Start,Link\nA,2026-10-22,16:00,message://x\n")
    assert (row.kind, row.note.startswith("Line 2: the link was left out, since “message://x”")) == (Fate.NEW, True)
    bring(empty, plan, "Title,Date,Start,Link\nA,2026-10-22,16:00,message://x\n")
    assert empty.ask(programme.one, session_id=1).row.link == ""


def test_same_event_twice_in_a_file_counts_once_in_its_newest_version(empty: File, plan: Plan) -> None:
    text = event("Old", sequence=1) + event("New", sequence=3)
    bring(empty, plan, text, "a.ics")
    assert [(row.title, row.sequence) for row in empty.ask(programme.listed)] == [("New", 3)]


def test_part_of_a_plan_can_be_kept(empty: File, plan: Plan) -> None:
    made = plan(HEAD + "A,2026-10-22,16:00,,,,Ada,\nB,2026-10-23,16:00,,,,Bo,\n", "s.csv")
    counts = empty.do(importing.apply, plan=made, keep={1}).value
    assert (counts.new, [row.title for row in empty.ask(programme.listed)]) == (1, ["B"])
    assert [row.name for row in empty.ask(people.listed)] == ["Bo"]


def test_plan_is_made_again_where_somebody_was_quicker(empty: File, plan: Plan) -> None:
    made = plan(HEAD + "A,2026-10-22,16:00,,,,,\n", "s.csv")
    empty.do(sessions.add, title="A", wall=datetime(2026, 10, 22, 16), minutes=60)
    assert empty.do(importing.apply, plan=made).value.same == 1
    assert len(empty.ask(programme.listed)) == 1
