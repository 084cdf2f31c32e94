"""Series, their rules and template agendas."""

import pytest

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.vocabulary import Hue, SeriesKind
from cqo_desktop.services import agenda, programme, series
from cqo_desktop.store.file import File
from tests.rich_file import IDS, snapshot


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
