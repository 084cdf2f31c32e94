"""What sessions say of themselves in lists and in full."""

from datetime import UTC, datetime

import pytest

from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.vocabulary import Hue, Role, SeriesKind
from cqo_desktop.services import programme, sessions
from cqo_desktop.store.file import File
from tests.rich_file import IDS

TITLES = ["First “quoted”", "Alone 👩", "Second", "Off"]


def test_sessions_are_listed_by_time(rich: File) -> None:
    assert [row.title for row in rich.ask(programme.listed)] == TITLES


@pytest.mark.parametrize(
    ("asked", "titles"),
    [
        ({"start": datetime(2026, 11, 1, 6, 30, tzinfo=UTC)}, TITLES[1:]),
        ({"end": datetime(2026, 11, 1, 6, 30, tzinfo=UTC)}, TITLES[:1]),
        ({"series_id": IDS.monthly}, [TITLES[0], TITLES[2]]),
        ({"ids": [IDS.off, IDS.alone]}, [TITLES[1], TITLES[3]]),
        ({"ids": []}, []),
    ],
)
def test_list_is_narrowed(asked: dict[str, object], titles: list[str], rich: File) -> None:
    assert [row.title for row in rich.ask(programme.listed, **asked)] == titles  # type: ignore[arg-type] # any filter


def test_row_shows_series_place_people_and_length(rich: File) -> None:
    first, alone, *_ = rich.ask(programme.listed)
    assert (first.series, first.kind, first.hue) == ("Monthly call", SeriesKind.MONTHLY, Hue.BLUE)
    assert (first.speakers, first.planned, first.in_person) == (("Zoë Ångström",), 60, False)
    assert first.end == datetime(2026, 10, 15, 21, tzinfo=UTC)
    assert (alone.series, alone.kind, alone.hue) == ("", SeriesKind.SINGLE, Hue.SLATE)
    assert (alone.where, alone.in_person, alone.wall.fold) == ("Big, Hall", True, 1)


def test_somebody_with_two_speaking_roles_is_named_once(rich: File) -> None:
    rich.do(sessions.assign, session_id=IDS.first, person_id=IDS.zoe, role=Role.PANELLIST)
    assert rich.ask(programme.listed)[0].speakers == ("Zoë Ångström",)


def test_details_hold_parts_items_and_city(rich: File) -> None:
    first, alone = (rich.ask(programme.one, session_id=each) for each in (IDS.first, IDS.alone))
    assert [(part.name, part.role, part.caption) for part in first.parts] == [
        ("Zoë Ångström", Role.SPEAKER, "Centre « Santé »"),
        ("Bob'); DROP TABLE x;--", Role.HOST, ""),
    ]
    assert [(item.title, [part.name for part in item.parts]) for item in first.items] == [
        ("Welcome", []),
        ("Talk", ["Zoë Ångström"]),
        ("Questions", []),
    ]
    assert (alone.city, alone.abstract) == ("Geneva", "one\n\ntwo")


def test_place_in_a_mini_series_counts_only_what_takes_place(rich: File) -> None:
    def place(session_id: int) -> tuple[int, int]:
        found = rich.ask(programme.one, session_id=session_id)
        return found.series_position, found.series_count

    made = [
        rich.do(sessions.add, title=title, wall=datetime(2027, month, 1, 9), series_id=IDS.mini).value
        for title, month in (("B", 2), ("A", 1))
    ]
    assert [place(each) for each in (*made, IDS.off, IDS.first)] == [(2, 2), (1, 2), (0, 0), (0, 0)]


def test_session_that_is_gone_is_told(rich: File) -> None:
    with pytest.raises(NotFound, match="There is no session 99 in this file"):
        rich.ask(programme.one, session_id=99)
