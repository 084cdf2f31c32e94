"""What forms of several parts save in one step."""

import pytest

from cqo_desktop.domain.errors import Conflict, Refused
from cqo_desktop.domain.vocabulary import SeriesKind
from cqo_desktop.services import forms, series, venues
from cqo_desktop.services.forms import RoomLine
from cqo_desktop.store.file import File
from tests.rich_file import IDS


def rooms(file: File) -> list[tuple[int, str, int | None]]:
    return [(room.id, room.name, room.seats) for room in file.ask(venues.rooms) if room.venue_id == IDS.hall]


def test_rooms_are_brought_to_what_the_form_says(rich: File) -> None:
    lines = [RoomLine(None, "Attic", 3), RoomLine(IDS.small, "Smaller", 8)]
    rich.do(forms.edit_venue, venue_id=IDS.hall, fields={}, rooms=lines)
    (attic, *_), small = rooms(rich)
    assert rooms(rich) == [(attic, "Attic", 3), (IDS.small, "Smaller", 8)]
    assert small == (IDS.small, "Smaller", 8)
    rich.undo()
    assert rooms(rich) == [(IDS.big, "Big", 120), (IDS.small, "Small", None)]


def test_a_form_that_changes_nothing_makes_no_step(rich: File) -> None:
    lines = [RoomLine(*room) for room in rooms(rich)]
    done = rich.do(forms.edit_venue, venue_id=IDS.hall, fields={"city": "Geneva"}, rooms=lines)
    assert done.step.id is None
    items = [("Welcome", 5), ("Talk", 40), ("Questions", 15)]
    assert rich.do(forms.edit_series, series_id=IDS.monthly, fields={}, items=items).step.id is None


def test_a_wrong_room_keeps_everything_as_it_was(rich: File) -> None:
    before = rooms(rich)
    with pytest.raises(Refused):
        rich.do(forms.edit_venue, venue_id=IDS.hall, fields={"city": "Bern"}, rooms=[RoomLine(None, "X", -1)])
    assert rooms(rich) == before


def test_a_series_and_its_agenda_are_one_step(rich: File) -> None:
    made = rich.do(forms.add_series, fields={"name": "Huddle", "kind": SeriesKind.SINGLE}, items=[("Hello", 5)]).value
    assert [line.title for line in rich.ask(series.template, series_id=made)] == ["Hello"]
    rich.undo()
    assert made not in {row.id for row in rich.ask(series.listed)}


def test_a_colleagues_change_is_not_written_over(rich: File) -> None:
    rich.do(series.edit, series_id=IDS.mini, minutes=75)
    with pytest.raises(Conflict):
        rich.do(forms.edit_series, series_id=IDS.mini, fields={"minutes": 30}, items=(), was={"minutes": 90})
