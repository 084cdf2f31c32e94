"""Years of a series: what is shown before anything is created, and what is made of it."""

from datetime import UTC, date, datetime

import pytest

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.vocabulary import Hue, SeriesKind, SessionStatus
from cqo_desktop.services import programme, series, sessions, year_planning
from cqo_desktop.store.file import File
from tests.rich_file import IDS, Clock

FIRST, SECOND = datetime(2026, 10, 15, 16), datetime(2026, 11, 19, 16)


def test_year_is_laid_out_in_the_zones_of_members_and_says_what_is_there(rich: File) -> None:
    found = rich.ask(year_planning.laid_out, series_id=IDS.monthly, first=date(2026, 9, 30), months=3)
    assert [(each.occurrence.wall, each.taken, each.is_free) for each in found] == [
        (datetime(2026, 9, 17, 16), "", True),
        (FIRST, "First “quoted”", False),
        (SECOND, "Second", False),
    ]
    assert [local.zone for local in found[0].occurrence.locals] == ["Europe/Stockholm"]
    assert [each.zone for each in found] == ["America/Toronto"] * 3


def test_session_called_off_leaves_its_month_free(rich: File) -> None:
    rich.do(sessions.call_off, session_id=IDS.first)
    (october,) = rich.ask(year_planning.laid_out, series_id=IDS.monthly, first=date(2026, 10, 1), months=1)
    assert october.is_free


def test_month_of_a_forum_is_left_out_and_named(rich: File) -> None:
    forum = rich.do(series.add, name="Forum 2027", kind=SeriesKind.FORUM_TRACK, hue=Hue.ORANGE).value
    rich.do(sessions.add, title="Opening", wall=datetime(2027, 2, 8, 9), series_id=forum)
    (february,) = rich.ask(year_planning.laid_out, series_id=IDS.monthly, first=date(2027, 2, 1), months=1)
    assert (february.forum, february.is_free) == ("Forum 2027", False)


def test_series_without_a_rule_goes_by_its_newest_session(rich: File) -> None:
    rich.do(sessions.add, title="One", wall=datetime(2027, 1, 26, 9, 30), series_id=IDS.mini, zone="Europe/Zurich")
    (march,) = rich.ask(year_planning.laid_out, series_id=IDS.mini, first=date(2027, 3, 1), months=1)
    assert (march.occurrence.wall, march.zone) == (datetime(2027, 3, 23, 9, 30), "Europe/Zurich")


def test_series_without_rule_and_sessions_cannot_be_laid_out(rich: File) -> None:
    empty = rich.do(series.add, name="Empty", kind=SeriesKind.MINI_SERIES).value
    with pytest.raises(Refused, match="“Empty” has no rule; set its weekday, hour and zone first"):
        rich.ask(year_planning.laid_out, series_id=empty, first=date(2026, 1, 1))
    with pytest.raises(Refused, match="“Empty” has no sessions to roll"):
        rich.ask(year_planning.rolled, series_id=empty)


def test_year_of_too_many_months_is_refused(rich: File) -> None:
    with pytest.raises(Refused, match="1 to 60 months at a time, not 99"):
        rich.ask(year_planning.laid_out, series_id=IDS.monthly, first=date(2026, 1, 1), months=99)


def test_planned_year_is_held_with_the_agenda_and_length_of_its_series(rich: File) -> None:
    made = rich.do(year_planning.plan, series_id=IDS.monthly, walls=[datetime(2026, 12, 18, 16)]).value
    (row,) = rich.ask(programme.listed, ids=made)
    assert (row.title, row.wall, row.zone, row.status, row.minutes, row.planned) == (
        "Monthly call",
        datetime(2026, 12, 18, 16),
        "America/Toronto",
        SessionStatus.HOLD,
        60,
        60,
    )


def test_plan_of_no_dates_is_refused(rich: File) -> None:
    with pytest.raises(Refused, match="No date is chosen"):
        rich.do(year_planning.plan, series_id=IDS.monthly, walls=[])
    with pytest.raises(Refused, match="No date is chosen"):
        rich.do(year_planning.roll, copies=[])


def test_rolled_year_keeps_weekdays_and_leaves_out_what_was_called_off(rich: File) -> None:
    rich.do(sessions.call_off, session_id=IDS.second)
    found = rich.ask(year_planning.rolled, series_id=IDS.monthly)
    assert [(each.source and each.source.id, each.occurrence.wall, each.is_free) for each in found] == [
        (IDS.first, datetime(2027, 10, 21, 16), True)
    ]


def test_newest_year_alone_is_rolled_and_months_that_have_one_are_named(rich: File) -> None:
    rich.do(sessions.add, title="Long ago", wall=datetime(2024, 10, 17, 16), series_id=IDS.monthly)
    rich.do(sessions.add, title="Next", wall=datetime(2027, 10, 5, 9), series_id=IDS.monthly)
    found = rich.ask(year_planning.rolled, series_id=IDS.monthly)
    assert [(each.source and each.source.title, each.taken) for each in found] == [
        ("First “quoted”", "Next"),
        ("Second", ""),
        ("Next", ""),
    ]


def test_lesson_of_a_mini_series_is_only_in_the_way_of_its_own_day(rich: File) -> None:
    for day in (4, 18):
        rich.do(sessions.add, title=f"Lesson {day}", wall=datetime(2027, 5, day, 9), series_id=IDS.mini)
    assert [each.taken for each in rich.ask(year_planning.rolled, series_id=IDS.mini)] == ["", ""]


def test_sessions_are_repeated_with_their_content_or_as_bare_holds(rich: File) -> None:
    to = datetime(2027, 10, 21, 16)
    whole = rich.do(year_planning.roll, copies=[(IDS.first, to)]).value
    bare = rich.do(year_planning.roll, copies=[(IDS.first, to)], with_content=False).value
    rows = rich.ask(programme.listed, ids=[*whole, *bare])
    assert [(row.title, row.wall, row.status, row.speakers) for row in rows] == [
        ("First “quoted”", to, SessionStatus.HOLD, ("Zoë Ångström",)),
        ("Monthly call", to, SessionStatus.HOLD, ()),
    ]


def test_session_that_stands_alone_is_repeated_as_it_is(rich: File) -> None:
    made = rich.do(year_planning.roll, copies=[(IDS.alone, datetime(2027, 11, 1, 9))], with_content=False)
    (row,) = rich.ask(programme.listed, ids=made.value)
    assert (row.title, made.step.title) == ("Alone 👩", "Roll 1 session to 2027")


def test_gap_is_filled_with_a_draft_where_the_rule_has_it(rich: File) -> None:
    made = rich.do(year_planning.fill, series_id=IDS.monthly, month=date(2026, 12, 1)).value
    (row,) = rich.ask(programme.listed, ids=[made])
    assert (row.wall, row.status, row.planned) == (datetime(2026, 12, 17, 16), SessionStatus.DRAFT, 60)


def test_gap_is_filled_from_the_idea_that_waits_in_it(rich: File) -> None:
    rich.do(sessions.set_status, session_id=IDS.second, status=SessionStatus.IDEA)
    done = rich.do(year_planning.fill, series_id=IDS.monthly, month=date(2026, 11, 1))
    assert (done.value, done.step.title) == (IDS.second, "Plan “Second” on 19 November 2026")
    (row,) = rich.ask(programme.listed, ids=[IDS.second])
    assert row.status is SessionStatus.DRAFT


def test_gap_of_this_month_is_filled_in_days_to_come(rich: File, clock: Clock) -> None:
    clock.at = datetime(2026, 6, 19, 14, tzinfo=UTC)
    made = rich.do(year_planning.fill, series_id=IDS.monthly, month=date(2026, 6, 1)).value
    assert [row.wall for row in rich.ask(programme.listed, ids=[made])] == [datetime(2026, 6, 25, 16)]


def test_month_that_has_a_session_is_no_gap(rich: File) -> None:
    with pytest.raises(Refused, match="October 2026 has “First “quoted”” already; open that session instead"):
        rich.do(year_planning.fill, series_id=IDS.monthly, month=date(2026, 10, 1))
