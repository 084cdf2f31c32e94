"""Which lines the programme has, and in which order."""

from dataclasses import replace
from datetime import date, datetime

from cqo_desktop.domain.problems import Kind, Problem, Severity
from cqo_desktop.domain.rows import SeriesRow, SessionRow
from cqo_desktop.domain.vocabulary import Hue, SeriesKind, SessionStatus
from cqo_desktop.views.programme import rows as programme_rows
from cqo_desktop.views.programme.rows import ForumRow, GapRow, MonthHead, ProgrammeRow, SeriesHead
from tests.domain.planning import row

MONTHLY = SeriesRow(
    id=1,
    uid="1",
    name="Monthly session",
    kind=SeriesKind.MONTHLY,
    hue=Hue.BLUE,
    minutes=60,
    description="",
    position=0,
    rule_nth=3,
    rule_weekday=3,
    rule_time="16:00",
    rule_zone="America/Toronto",
    sessions=2,
)
MINI = replace(MONTHLY, id=2, uid="2", name="Safer diagnosis", kind=SeriesKind.MINI_SERIES, sessions=3)
BARE = replace(MONTHLY, id=3, uid="3", name="Newborn", sessions=0)
OCTOBER = row(datetime(2026, 10, 15, 16), id=1, title="October")
DECEMBER = row(datetime(2026, 12, 17, 16), id=2, title="December")
ALONE = row(datetime(2026, 11, 5, 9), id=3, title="Alone", series_id=None)
LESSONS = [
    row(datetime(2027, month, 5, 9), id=10 + month, title=f"Lesson {month}", series_id=2, kind=SeriesKind.MINI_SERIES)
    for month in (1, 2, 3)
]
GAP = GapRow(date(2026, 11, 1), 1, "Monthly session")


def named(rows: list[ProgrammeRow]) -> list[str]:
    made = []
    for each in rows:
        match each:
            case MonthHead(first):
                made.append(f"{first:%b}")
            case GapRow(first):
                made.append(f"no {first:%b}")
            case SeriesHead(series, count):
                made.append(f"{series.name if series else 'none'} {count}")
            case ForumRow(name, sessions):
                made.append(f"{name} x{len(sessions)}")
            case _:
                made.append(each.title)
    return made


def test_what_a_month_lacks_stands_at_its_end_and_makes_its_head() -> None:
    assert named(programme_rows.by_month([DECEMBER, OCTOBER], [GAP])) == [
        "Oct",
        "October",
        "Nov",
        "no Nov",
        "Dec",
        "December",
    ]
    assert named(programme_rows.by_month([ALONE], [GAP])) == ["Nov", "Alone", "no Nov"]


def forum(*hours: int) -> list[SessionRow]:
    return [
        row(
            datetime(2026, 12, 7 + place, hour),
            id=20 + place,
            title=f"F{place}",
            series_id=5,
            series="Forum",
            kind=SeriesKind.FORUM_TRACK,
        )
        for place, hour in enumerate(hours)
    ]


def test_forum_is_one_line_at_its_first_session_until_it_is_opened() -> None:
    rows = [DECEMBER, *forum(9, 9), OCTOBER]
    assert named(programme_rows.by_month(rows, (), set())) == ["Oct", "October", "Dec", "Forum x2", "December"]
    assert named(programme_rows.by_month(rows, (), {5})) == [
        "Oct",
        "October",
        "Dec",
        "Forum x2",
        "F0",
        "F1",
        "December",
    ]
    assert named(programme_rows.by_month(rows)) == ["Oct", "October", "Dec", "F0", "F1", "December"]


def test_forum_of_one_session_is_a_session() -> None:
    assert named(programme_rows.by_month(forum(9), (), set())) == ["Dec", "F0"]


def test_series_stand_in_their_order_with_gaps_where_they_fall() -> None:
    rows = [DECEMBER, *LESSONS, OCTOBER, ALONE]
    assert named(programme_rows.by_series(rows, [MINI, MONTHLY, BARE], [GAP])) == [
        "Safer diagnosis 3",
        "Lesson 1",
        "Lesson 2",
        "Lesson 3",
        "Monthly session 2",
        "October",
        "no Nov",
        "December",
        "Newborn 0",
        "none 1",
        "Alone",
    ]


def test_series_without_a_hit_are_left_out_of_a_search() -> None:
    assert named(programme_rows.by_series([OCTOBER], [MINI, MONTHLY, BARE], bare=False)) == [
        "Monthly session 1",
        "October",
    ]


def test_lessons_are_counted_in_mini_series_and_over_what_was_called_off() -> None:
    off = replace(LESSONS[1], status=SessionStatus.CALLED_OFF)
    assert programme_rows.lessons([OCTOBER, LESSONS[2], off, LESSONS[0]], {}) == {11: (1, 2), 13: (2, 2)}


def test_second_sitting_is_the_lesson_of_its_first() -> None:
    again = replace(LESSONS[0], id=99)
    found = programme_rows.lessons([LESSONS[0], again, LESSONS[2]], {99: LESSONS[0].id})
    assert found == {LESSONS[0].id: (1, 2), 99: (1, 2), LESSONS[2].id: (2, 2)}


def test_places_are_counted_in_every_series() -> None:
    assert programme_rows.places([DECEMBER, ALONE, OCTOBER]) == {1: (1, 2), 2: (2, 2)}


def test_gaps_are_those_the_checks_found_with_the_idea_that_waits() -> None:
    problem = Problem(
        kind=Kind.GAP, severity=Severity.WARNING, day=date(2026, 11, 1), finding="", about="", repair="", series_id=1
    )
    idea = row(datetime(2026, 11, 19, 16), id=4, title="Coroners", status=SessionStatus.IDEA)
    others = [replace(problem, kind=Kind.NO_PLACE), replace(problem, series_id=99)]
    assert programme_rows.gaps([problem, *others], [OCTOBER, idea], [MONTHLY]) == [replace(GAP, idea="Coroners")]
    assert programme_rows.gaps([problem], [OCTOBER], [MONTHLY]) == [GAP]


def test_lines_that_are_no_sessions_have_numbers_of_their_own() -> None:
    lines = [
        MonthHead(date(2026, 11, 1)),
        MonthHead(date(2026, 12, 1)),
        GAP,
        replace(GAP, series_id=2),
        replace(GAP, first=date(2026, 12, 1)),
        SeriesHead(MONTHLY, 2),
        SeriesHead(MINI, 3),
        SeriesHead(None, 1),
        ForumRow("Forum", tuple(forum(9, 9))),
    ]
    assert len({each.id for each in lines}) == len(lines)
    assert max(each.id for each in lines) < 0
