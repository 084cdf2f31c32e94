"""What the first page shows, asked of a real file."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from sqlalchemy import event
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.overview import Need
from cqo_desktop.domain.vocabulary import PersonKind, SessionStatus
from cqo_desktop.services import overview, people, series, sessions
from cqo_desktop.store.file import File
from tests.rich_file import IDS

NOW = datetime(2026, 10, 20, 12, tzinfo=UTC)


def see(rich: File, now: datetime = NOW) -> overview.Overview:
    return rich.ask(overview.seen, now=now)


def test_year_next_session_and_what_comes_are_seen_at_once(rich: File) -> None:
    seen = see(rich)
    assert seen.months[0].first == date(2026, 10, 1)
    assert seen.next is not None
    assert seen.next.title == "Alone 👩"
    assert [each.row.title for each in seen.coming] == ["Alone 👩", "Second", "Off"]
    assert (seen.now.hour, str(seen.now.tzinfo)) == (8, "America/Toronto")
    assert seen.members == {"Europe/Stockholm": 1}
    assert (seen.people, seen.has_sessions) == (1, True)


def test_months_ask_for_the_first_monthly_series(rich: File) -> None:
    seen = see(rich)
    assert seen.monthly is not None
    assert seen.monthly.id == IDS.monthly
    assert [cell.need for cell in seen.months[:4]] == [Need.NONE, Need.NONE, Need.OPEN, Need.OPEN]


def test_empty_network_has_twelve_months_from_this_one_on(rich: File) -> None:
    for each in (IDS.first, IDS.second, IDS.off, IDS.alone):
        rich.do(sessions.delete, session_id=each)
    for each in (IDS.monthly, IDS.mini):
        rich.do(series.delete, series_id=each)
    seen = see(rich)
    assert (seen.next, seen.coming, seen.has_sessions, seen.monthly) == (None, (), False, None)
    assert (seen.months[0].first, {cell.need for cell in seen.months}) == (date(2026, 10, 1), {Need.NONE})


def test_more_of_everything_asks_no_more_queries(rich: File) -> None:
    few = queries(rich, see)
    for day in range(1, 20):
        rich.do(sessions.add, title=f"S{day}", wall=datetime(2026, 11, day, 9), status=SessionStatus.CONFIRMED)
        rich.do(people.add, name=f"P{day}", zone="Asia/Tokyo", kind=PersonKind.MEMBER)
    assert queries(rich, see) == few


def queries(opened: File, ask: Callable[[File], object]) -> int:
    statements: list[str] = []

    def count(db: Db) -> None:
        event.listen(db.get_bind(), "before_cursor_execute", lambda *each: statements.append(str(each[2])))

    opened.ask(count)
    ask(opened)
    return len(statements)
