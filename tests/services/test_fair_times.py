"""What it takes to find an hour, asked of the file at once."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.comfort import DayHours
from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.vocabulary import PersonKind, Role
from cqo_desktop.services import agenda, comfort_hours, fair_times, guests, people, sessions, sittings
from cqo_desktop.services.fair_times import Asked, Whom
from cqo_desktop.store.file import File
from tests.rich_file import IDS, START, filled


@pytest.fixture
def file(tmp_path: Path) -> Iterator[File]:
    made = filled(tmp_path / "rich.cqo")
    yield made
    made.close()


def asked(file: File, session_id: int | None = IDS.first, **more: object) -> Asked:
    return file.ask(fair_times.asked, session_id=session_id, **more)


def zones(found: Asked) -> list[tuple[str, int]]:
    return [(each.zone, each.people) for each in found.audience.groups]


def test_all_members_are_asked_unless_others_are_meant(file: File) -> None:
    ned = file.do(people.add, name="Ned", zone="Asia/Kathmandu", usual_start="07:00", country="np").value
    file.do(people.add, name="Nowhere")
    found = asked(file)
    assert zones(found) == [("Asia/Kathmandu", 1), ("Europe/Stockholm", 1)]
    assert (found.audience.groups[0].own, found.audience.groups[0].place.country) == ((420, 1020), "NP")
    assert found.audience.unplaced == ("Nowhere",)
    assert zones(asked(file, whom=Whom.CHOSEN, person_ids=[IDS.bob])) == [("America/Toronto", 1)]
    file.do(guests.invite_only, session_id=IDS.second, person_ids=[ned])
    assert zones(asked(file, session_id=IDS.second, whom=Whom.INVITED)) == [("Asia/Kathmandu", 1)]
    series = asked(file, session_id=IDS.second, whom=Whom.SERIES)
    assert zones(series) == [("America/Toronto", 1), ("Asia/Kathmandu", 1), ("Europe/Stockholm", 1)]


def test_those_with_a_part_are_known_and_speakers_are_told_apart(file: File) -> None:
    file.do(agenda.assign, item_id=IDS.welcome, person_id=IDS.bob, role=Role.TECH)
    found = asked(file)
    assert [(each.person.name, each.speaks) for each in found.parts] == [
        ("Zoë Ångström", True),
        ("Bob'); DROP TABLE x;--", False),
    ]
    assert found.speakers == {IDS.zoe}


def test_speaker_in_another_session_closes_its_hours(file: File) -> None:
    board = file.do(sessions.add, title="Board", wall=datetime(2026, 10, 15, 9), minutes=90).value
    file.do(sessions.assign, session_id=board, person_id=IDS.zoe)
    found = asked(file)
    closed = [each for each in found.day(date(2026, 10, 15), found.speakers).hours if each.obstacles]
    assert [(each.wall.hour, each.obstacles[0].busy_in) for each in closed][:4] == [
        (9, "Board"),
        (10, "Board"),
        (16, ""),
        (17, ""),
    ]
    assert not any(each.obstacles for each in found.day(date(2026, 10, 15), ()).hours)


def test_planned_hour_is_found_on_its_day_alone(file: File) -> None:
    found = asked(file)
    there, elsewhere = (found.day(date(2026, 10, day), ()) for day in (15, 16))
    assert found.planned(there) == (10,)
    assert found.planned(elsewhere) == ()
    assert [each.places for each in found.shortlist(there) if each.is_planned] == [(10,)]


def test_other_sitting_is_told_and_is_no_engagement(file: File) -> None:
    twice = {"first": datetime(2026, 10, 15, 12), "second": datetime(2026, 10, 15, 15)}
    second = file.do(sittings.plan_two, session_id=IDS.first, **twice).value
    found = asked(file)
    assert found.other is not None
    assert (found.other.id, found.parts[0].person.engagements) == (second, ())
    assert found.planned(found.day(date(2026, 10, 15), ())) == (6, 9)


def test_day_without_a_session_has_the_home_zone_and_an_hour(file: File) -> None:
    found = asked(file, None)
    assert (found.zone, found.minutes, found.parts, found.planned(found.day(date(2026, 5, 1), ()))) == (
        "America/Toronto",
        60,
        (),
        (),
    )
    assert fair_times.next_day(found, START) == date(2026, 3, 10)
    assert fair_times.next_day(asked(file), START) == date(2026, 10, 15)


def test_hours_of_the_network_hold(file: File) -> None:
    file.do(comfort_hours.choose, hours=DayHours(awake_from=60))
    assert asked(file).audience.hours.awake_from == 60


def test_session_that_is_gone_is_named(file: File) -> None:
    with pytest.raises(NotFound, match="no session 99"):
        asked(file, 99)


def test_number_of_queries_does_not_grow(file: File) -> None:
    few = queries(file)
    for number in range(20):
        person = file.do(people.add, name=f"P{number}", zone="Asia/Tokyo", kind=PersonKind.MEMBER).value
        made = file.do(sessions.add, title=f"S{number}", wall=datetime(2026, 9, 1 + number, 9)).value
        file.do(sessions.assign, session_id=made, person_id=IDS.zoe)
        file.do(sessions.assign, session_id=IDS.first, person_id=person)
    assert queries(file) == few


def queries(file: File) -> int:
    statements: list[str] = []

    def counted(db: Db) -> None:
        event.listen(db.get_bind(), "before_cursor_execute", lambda *each: statements.append(str(each[2])))
        fair_times.asked(db, session_id=IDS.first, whom=Whom.INVITED)

    file.ask(counted)
    return len(statements)
