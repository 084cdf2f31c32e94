from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from cqo_desktop.domain.errors import Refused
from cqo_desktop.printing.documents.personal import Mine, Personal, Personals
from cqo_desktop.printing.times import City
from cqo_desktop.webpages.twins.personal import twin
from tests.webpages.conftest import Node
from tests.webpages.given import HOSTILE, IMPRINT

FOUR = datetime(2026, 10, 22, 20, tzinfo=UTC)
WALLS = (City("Toronto", "America/Toronto"), City("Sydney", "Australia/Sydney"))


def shown(*sessions: Mine, cities: tuple[City, ...] = WALLS) -> bytes:
    return twin(
        Personals(imprint=IMPRINT, event="Forum", people=(Personal(name="Zoë", cities=cities, sessions=sessions),))
    )


def test_sessions_go_by_day_with_every_wall_s_hour(read: Callable[[bytes], Node]) -> None:
    later = Mine(start=FOUR + timedelta(days=1), minutes=30, title="Sleep", where="Hall")
    falls = Mine(start=FOUR, minutes=60, title="Falls", part="Host", link="https://example.org/a", note="Early")
    body = read(shown(later, falls)).one("tbody")
    assert [row.text for row in body.all("tr")] == [
        "Thursday, October 22, 2026",
        "16:0007:00 +1 dayFallsHost60 minutesEarlyJoin online",
        "Friday, October 23, 2026",
        "16:0007:00 +1 daySleep30 minutesHall",
    ]
    assert body.one("a")["href"] == "https://example.org/a"


def test_link_nobody_may_follow_is_read(read: Callable[[bytes], Node]) -> None:
    page = read(shown(Mine(start=FOUR, minutes=60, title="Falls", link="javascript:alert(1)")))
    assert page.one("tbody").all("td")[-1].text == "javascript:alert(1)"
    assert page.one("tbody").all("a") == []


def test_more_walls_than_columns_are_refused() -> None:
    with pytest.raises(Refused, match="one to 4 zones"):
        shown(Mine(start=FOUR, minutes=60, title="Falls"), cities=WALLS * 3)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text(text: str, read: Callable[[bytes], Node]) -> None:
    mine = Mine(start=FOUR, minutes=60, title=text, part=text, where=text, link=text, note=text)
    assert read(shown(mine)).all("section")[0].all("a") == []
