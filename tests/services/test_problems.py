"""Problems, asked of a real file."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.problems import Kind
from cqo_desktop.domain.vocabulary import PersonKind, Role, SeriesKind, SessionStatus
from cqo_desktop.services import agenda, network, people, problems, series, sessions, venues
from cqo_desktop.store.file import File, create

NOW = datetime(2026, 9, 15, 13, 40, tzinfo=UTC)
LINK = "https://meet.example.org/x"


@pytest.fixture
def file(tmp_path: Path) -> Iterator[File]:
    made = create(tmp_path / "network.cqo", author="Maya", now=lambda: NOW)
    made.do(
        network.found_network,
        name="Network",
        zone="America/Toronto",
        organizer_name="Maya",
        organizer_email="maya@example.org",
    )
    yield made
    made.close()


def session(file: File, title: str, wall: datetime, **facts: object) -> int:
    values = {"status": SessionStatus.CONFIRMED, "link": LINK} | facts
    return file.do(sessions.add, title=title, wall=wall, **values).value


def person(file: File, name: str, zone: str = "", kind: PersonKind = PersonKind.MEMBER) -> int:
    return file.do(people.add, name=name, zone=zone, kind=kind).value


def found(file: File, now: datetime = NOW) -> list[str]:
    return [each.sentence for each in file.ask(problems.found, now=now)]


def test_empty_network_has_no_problems(file: File) -> None:
    assert found(file) == []


def test_person_in_two_sessions_and_room_with_two_are_found(file: File) -> None:
    lena = person(file, "Lena")
    room = file.do(venues.add_room, venue_id=file.do(venues.add, name="House").value, name="Blue").value
    for title, hour in (("One", 9), ("Two", 10)):
        made = session(file, title, datetime(2026, 10, 1, hour), link="", room_id=room, minutes=90)
        file.do(sessions.assign, session_id=made, person_id=lena)
    assert found(file) == [
        "Blue is booked twice, 10:00 a.m. Thursday: “One” and “Two”, Thursday 1 October 2026.",
        "Lena is in two sessions at once, 10:00 a.m. Thursday: “One” and “Two”, Thursday 1 October 2026.",
    ]


def test_agenda_keeps_people_busy_item_by_item(file: File) -> None:
    lena, host = person(file, "Lena"), person(file, "Host")
    first, second = (session(file, title, datetime(2026, 10, 1, 9), link=LINK) for title in ("One", "Two"))
    for each in (first, second):
        file.do(sessions.assign, session_id=each, person_id=person(file, f"Speaker {each}"))
    file.do(agenda.add, session_id=first, title="Welcome", minutes=30)
    late = file.do(agenda.add, session_id=first, title="Talk", minutes=30).value
    early = file.do(agenda.add, session_id=second, title="Talk", minutes=30).value
    file.do(agenda.assign, item_id=late, person_id=lena)
    file.do(agenda.assign, item_id=early, person_id=lena)
    file.do(agenda.assign, item_id=early, person_id=host, role=Role.HOST)
    day = "Thursday 1 October 2026."
    assert found(file) == [
        f"Lena is in the agenda, but not among the session’s people: “One”, {day}",
        f"Lena is in the agenda, but not among the session’s people: “Two”, {day}",
        f"Host is in the agenda, but not among the session’s people: “Two”, {day}",
    ]


def test_only_members_are_counted_asleep(file: File) -> None:
    for name in ("A", "B"):
        person(file, name, "Australia/Perth")
    person(file, "Guest", "Australia/Sydney", PersonKind.GUEST)
    made = session(file, "Night", datetime(2026, 10, 1, 14), status=SessionStatus.DRAFT)
    file.do(sessions.assign, session_id=made, person_id=person(file, "Speaker"))
    assert found(file) == ["2 members asleep in Perth, 2:00 a.m. Friday: “Night”, Thursday 1 October 2026."]


def test_speaker_counts_as_one_even_if_they_host_as_well(file: File) -> None:
    lena = person(file, "Lena", "Australia/Perth", PersonKind.GUEST)
    made = session(file, "Night", datetime(2026, 10, 1, 14), status=SessionStatus.INVITED)
    file.do(sessions.assign, session_id=made, person_id=lena, role=Role.SPEAKER)
    file.do(sessions.assign, session_id=made, person_id=lena, role=Role.HOST)
    assert found(file) == ["Lena would speak at 2:00 a.m. Friday in Perth: “Night”, Thursday 1 October 2026."]


def test_gap_is_known_from_sessions_of_the_last_year(file: File) -> None:
    monthly = file.do(series.add, name="Monthly", kind=SeriesKind.MONTHLY).value
    for month in (8, 11):
        session(file, "M", datetime(2026, month, 19, 9), series_id=monthly, status=SessionStatus.HOLD)
    gaps = [each for each in file.ask(problems.found, now=NOW) if each.kind is Kind.GAP]
    assert [(each.finding, each.series_id) for each in gaps] == [
        ("September 2026 has no session", monthly),
        ("October 2026 has no session", monthly),
    ]


def test_month_is_over_when_it_is_over_at_home(file: File) -> None:
    monthly = file.do(series.add, name="Monthly", kind=SeriesKind.MONTHLY).value
    for month in (8, 10):
        session(file, "M", datetime(2026, month, 19, 9), series_id=monthly, status=SessionStatus.HOLD)
    for hour, expected in ((3, [Kind.GAP]), (5, [])):
        now = datetime(2026, 10, 1, hour, tzinfo=UTC)
        assert [each.kind for each in file.ask(problems.found, now=now) if each.kind is Kind.GAP] == expected


def test_number_of_queries_does_not_grow_with_the_programme(file: File) -> None:
    def queries() -> int:
        seen: list[str] = []

        def count(db: Db) -> int:
            bind = db.get_bind()
            event.listen(bind, "before_cursor_execute", lambda *given: seen.append(given[2]))
            problems.found(db, now=NOW)
            return len(seen)

        return file.ask(count)

    lena = person(file, "Lena", "Australia/Perth")
    file.do(sessions.assign, session_id=session(file, "A", datetime(2026, 10, 1, 9)), person_id=lena)
    before = queries()
    for day in range(2, 12):
        made = session(file, f"B{day}", datetime(2026, 10, day, 9))
        file.do(sessions.assign, session_id=made, person_id=lena)
        item = file.do(agenda.add, session_id=made, title="Talk", minutes=30).value
        file.do(agenda.assign, item_id=item, person_id=lena)
    assert queries() == before
