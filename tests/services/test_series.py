"""Series, their rules and the years made of them."""

from datetime import date, datetime

import pytest

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.vocabulary import Hue, SeriesKind, SessionStatus
from cqo_desktop.services import agenda, programme, series, sessions
from cqo_desktop.store.file import File
from tests.rich_file import IDS, snapshot


def test_year_leaves_out_months_that_have_a_session(rich: File) -> None:
    made = rich.do(series.make_year, series_id=IDS.monthly, first=date(2026, 9, 30), months=4).value
    rows = rich.ask(programme.listed, ids=made)
    assert [(row.wall, row.status, row.planned) for row in rows] == [
        (datetime(2026, 9, 17, 16), SessionStatus.HOLD, 60),
        (datetime(2026, 12, 17, 16), SessionStatus.HOLD, 60),
    ]


def test_session_called_off_leaves_its_month_free(rich: File) -> None:
    rich.do(sessions.call_off, session_id=IDS.first)
    made = rich.do(series.make_year, series_id=IDS.monthly, first=date(2026, 10, 1), months=1).value
    assert [row.wall for row in rich.ask(programme.listed, ids=made)] == [datetime(2026, 10, 15, 16)]


def test_year_that_is_there_already_is_no_step(rich: File) -> None:
    done = rich.do(series.make_year, series_id=IDS.monthly, first=date(2026, 10, 1), months=2)
    assert (done.value, done.step.id) == ([], None)


def test_preview_shows_the_dates_that_would_be_made(rich: File) -> None:
    found = rich.ask(series.preview_year, series_id=IDS.monthly, first=date(2026, 3, 1), months=2)
    assert [each.wall for each in found] == [datetime(2026, 3, 19, 16), datetime(2026, 4, 16, 16)]
    assert [[(local.zone, local.wall.hour) for local in each.locals] for each in found] == [
        [("America/Toronto", 16), ("Europe/Stockholm", 21)],
        [("America/Toronto", 16), ("Europe/Stockholm", 22)],
    ]


def test_series_without_a_rule_makes_no_year(rich: File) -> None:
    with pytest.raises(Refused, match="“Human factors” has no rule; set its weekday, hour and zone first"):
        rich.do(series.make_year, series_id=IDS.mini, first=date(2026, 1, 1))


def test_year_of_too_many_months_is_refused(rich: File) -> None:
    with pytest.raises(Refused, match="1 to 60 months at a time, not 99"):
        rich.do(series.make_year, series_id=IDS.monthly, first=date(2026, 1, 1), months=99)


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"rule_nth": 5}, "not number 5"),
        ({"rule_weekday": 7}, "A weekday is a number"),
        ({"rule_time": "4pm"}, "“4pm” is not an hour; write it as 16:00"),
        ({"rule_zone": "Toronto/Canada"}, "There is no time zone called"),
        ({"minutes": 0}, "Sessions cannot last 0 minutes"),
        ({"name": ""}, "A series needs a name"),
    ],
)
def test_unusable_rule_is_refused(fields: dict[str, object], sentence: str, rich: File) -> None:
    with pytest.raises(Refused, match=sentence):
        rich.do(series.edit, series_id=IDS.monthly, **fields)  # type: ignore[arg-type] # any field


def test_rolled_year_keeps_weekdays_and_leaves_out_what_was_called_off(rich: File) -> None:
    rich.do(sessions.call_off, session_id=IDS.second)
    made = rich.do(series.roll, series_id=IDS.monthly).value
    rows = rich.ask(programme.listed, ids=made)
    assert [(row.title, row.wall, row.status) for row in rows] == [
        ("First “quoted”", datetime(2027, 10, 21, 16), SessionStatus.HOLD),
    ]
    assert rows[0].wall.weekday() == 3


def test_series_of_nothing_cannot_be_rolled(rich: File) -> None:
    with pytest.raises(Refused, match="has no sessions to roll"):
        rich.do(series.roll, series_id=IDS.mini)


def test_colour_of_a_series_is_its_kinds_unless_given(rich: File) -> None:
    rich.do(series.add, name="A", kind=SeriesKind.FORUM_TRACK)
    rich.do(series.add, name="B", kind=SeriesKind.FORUM_TRACK, hue=Hue.GREEN)
    assert [row.hue for row in rich.ask(series.listed)] == [Hue.BLUE, Hue.PURPLE, Hue.ORANGE, Hue.GREEN]
    assert [row.sessions for row in rich.ask(series.listed)] == [2, 1, 0, 0]


def test_copy_of_a_series_has_its_rule_and_template(rich: File) -> None:
    made = rich.do(series.duplicate, series_id=IDS.monthly).value
    lines = rich.ask(series.template, series_id=made)
    assert [(line.title, line.minutes) for line in lines] == [("Welcome", 5), ("Talk", 40), ("Questions", 15)]
    first, *_, last = rich.ask(series.listed)
    assert series.rule_of(first) == series.rule_of(last)


def test_template_of_an_impossible_length_is_refused(rich: File) -> None:
    with pytest.raises(Refused, match="An agenda item cannot last -1 minutes"):
        rich.do(series.set_template, series_id=IDS.monthly, items=[("x", -1)])


def test_agenda_items_keep_an_order_without_gaps(rich: File) -> None:
    rich.do(agenda.add, session_id=IDS.first, title="Coffee", minutes=10, at=1)
    rich.do(agenda.delete, item_id=IDS.welcome)
    rich.do(agenda.move, item_id=IDS.talk, to=-5)
    items = rich.ask(programme.one, session_id=IDS.first).items
    assert [(item.position, item.title) for item in items] == [(0, "Talk"), (1, "Coffee"), (2, "Questions")]


def test_series_without_a_template_cannot_give_one(rich: File) -> None:
    with pytest.raises(Refused, match="has no template agenda; add one to the series first"):
        rich.do(agenda.apply_template, session_id=IDS.off)


def test_sessions_of_a_deleted_series_stand_alone(rich: File) -> None:
    rich.do(series.delete, series_id=IDS.monthly)
    assert {row["series_id"] for row in snapshot(rich)["session"].values()} == {None, IDS.mini}
