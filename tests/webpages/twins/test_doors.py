from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from cqo_desktop.printing.documents.doors import Door, Doors, Talk
from cqo_desktop.printing.times import City
from cqo_desktop.webpages.twins.doors import twin
from tests.webpages.conftest import Node
from tests.webpages.given import HOSTILE, IMPRINT

FOUR = datetime(2026, 10, 22, 20, tzinfo=UTC)


def test_door_says_what_takes_place_and_what_does_not(read: Callable[[bytes], Node]) -> None:
    talks = (
        Talk(start=FOUR, minutes=60, title="Falls", who="Zoë"),
        Talk(start=FOUR, minutes=30, title="Sleep", called_off=True),
    )
    door = Door(room="Hall", day=date(2026, 10, 22), home=City("Toronto", "America/Toronto"), venue="V", talks=talks)
    section = read(twin(Doors(imprint=IMPRINT, event="Forum", doors=(door,)))).one("section")
    assert section.one("h2").text == "Hall · Thursday, October 22, 2026"
    assert [row.text for row in section.one("tbody").all("tr")] == [
        "16:00until 17:00FallsZoë",
        "16:00until 16:30Called offSleep",
    ]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text(text: str, read: Callable[[bytes], Node]) -> None:
    talk = Talk(start=FOUR, minutes=60, title=text, who=text)
    door = Door(room=text, day=date(2026, 10, 22), home=City(text, "UTC"), venue=text, talks=(talk,))
    assert len(read(twin(Doors(imprint=IMPRINT, event=text, doors=(door, door)))).all("section")) == 2
