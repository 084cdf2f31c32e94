"""The sample network, built around several todays."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.problems import Kind
from cqo_desktop.domain.rows import SessionDetail
from cqo_desktop.domain.vocabulary import Answer, Doubt, OrganizationKind, PersonKind, SeriesKind, SessionStatus
from cqo_desktop.services import answers as answers_in
from cqo_desktop.services import (
    history,
    invitations,
    network,
    organizations,
    people,
    problems,
    programme,
    sample,
    series,
    standing,
)
from cqo_desktop.store.file import File, create
from cqo_desktop.store.tables import UNJOURNALLED, Base

TODAYS = [
    date(2026, 9, 15),
    date(2026, 11, 30),
    date(2026, 12, 31),
    date(2027, 1, 1),
    date(2027, 3, 10),
    date(2027, 10, 31),
    date(2028, 2, 29),
    date(2031, 7, 17),
]
MEMBERS = {
    "America/Toronto": 17,
    "America/Chicago": 11,
    "America/Vancouver": 9,
    "Europe/London": 8,
    "Australia/Sydney": 6,
    "Europe/Copenhagen": 6,
    "America/Port_of_Spain": 5,
    "Australia/Perth": 2,
}


def noon(today: date) -> datetime:
    return datetime(today.year, today.month, today.day, 12, tzinfo=UTC)


@pytest.fixture(scope="module", params=TODAYS, ids=str)
def today(request: pytest.FixtureRequest) -> date:
    day: date = request.param
    return day


def make(folder: Path, today: date) -> File:
    file = create(folder / "sample.cqo", author="Maya", now=lambda: noon(today))
    sample.build(file, today=today)
    return file


@pytest.fixture(scope="module")
def file(today: date, tmp_path_factory: pytest.TempPathFactory) -> Iterator[File]:
    made = make(tmp_path_factory.mktemp("sample"), today)
    yield made
    made.close()


@pytest.fixture(scope="module")
def one_file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[File]:
    made = make(tmp_path_factory.mktemp("sample"), TODAYS[0])
    yield made
    made.close()


def details(file: File) -> list[SessionDetail]:
    return file.ask(lambda db: programme.details(db, rows=programme.listed(db)))


def contents(file: File) -> dict[str, list[tuple[object, ...]]]:
    def read(db: Db) -> dict[str, list[tuple[object, ...]]]:
        names = sorted(set(Base.metadata.tables) - UNJOURNALLED)
        return {name: sorted(map(tuple, db.execute(select(Base.metadata.tables[name])))) for name in names}

    return file.ask(read)


def steady(state: dict[str, list[tuple[object, ...]]]) -> dict[str, list[tuple[object, ...]]]:
    """Leave out what an undo is meant to keep moving."""
    columns = [column.name for column in Base.metadata.tables["session"].columns]
    moving = {columns.index("sequence"), columns.index("revised")}
    kept = [tuple(value for place, value in enumerate(row) if place not in moving) for row in state["session"]]
    return state | {"session": kept}


def test_every_status_is_shown(file: File) -> None:
    rows = file.ask(programme.listed)
    assert {row.status for row in rows} == set(SessionStatus)
    assert {row.kind for row in rows} == set(SeriesKind)


def test_every_problem_is_shown(file: File, today: date) -> None:
    kinds = Counter(each.kind for each in file.ask(problems.found, now=noon(today)))
    # Two sittings differ only once somebody edits one of them.
    assert set(kinds) == set(Kind) - {Kind.SITTINGS_DIFFER}
    once = (Kind.PERSON_TWICE, Kind.ROOM_TWICE, Kind.GAP, Kind.NO_PLACE, Kind.NO_SPEAKER, Kind.OVER_RUN)
    assert {kind: kinds[kind] for kind in once} == dict.fromkeys(once, 1)


def test_perth_sleeps_and_sleepers_are_few(file: File, today: date) -> None:
    found = [each for each in file.ask(problems.found, now=noon(today)) if each.kind is Kind.ASLEEP]
    assert any(each.finding.startswith("2 members asleep in Perth,") for each in found)
    assert len(found) <= 8


def test_invented_year_lies_around_today(file: File, today: date) -> None:
    rows = [row for row in file.ask(programme.listed) if row.wall.year > 2024]
    first, last = rows[0].wall.date(), rows[-1].wall.date()
    assert today - timedelta(days=140) < first < today - timedelta(days=100)
    assert today + timedelta(days=225) < last < today + timedelta(days=275)


def test_past_is_done_and_nothing_ahead_is(file: File, today: date) -> None:
    rows = file.ask(programme.listed)
    past = [row.title for row in rows if row.wall.date() < today and row.status is not SessionStatus.DONE]
    ahead = [row.title for row in rows if row.wall.date() >= today and row.status is SessionStatus.DONE]
    assert (past, ahead) == (["Small hospitals, big risks"], [])


def test_session_called_off_names_what_replaces_it(file: File) -> None:
    rows = {row.id: row for row in file.ask(programme.listed)}
    off = [row for row in rows.values() if row.status is SessionStatus.CALLED_OFF]
    assert [(row.title, rows[row.replaced_by_id or 0].title) for row in off] == [
        ("Reading circle: just culture in practice", "Reading circle: why things go right"),
    ]


def test_forum_has_three_days_and_four_rooms(file: File, today: date) -> None:
    runs = [row for row in file.ask(series.listed) if row.kind is SeriesKind.FORUM_TRACK]
    assert len(runs) == 2
    for run in runs:
        rows = file.ask(programme.listed, series_id=run.id)
        days = sorted({row.wall.date() for row in rows})
        assert [day - days[0] for day in days] == [timedelta(days=each) for each in range(3)]
        assert {row.room for row in rows} - {""} == {"Coral A", "Coral B", "Lagoon", "Boardroom"}
        assert {row.zone for row in rows} == {"America/New_York"}
    assert runs[1].name == f"CQO track, Forum {file.ask(programme.listed, series_id=runs[1].id)[0].wall.year}"
    assert runs[1].sessions >= 20


def test_first_year_has_its_known_sessions(one_file: File) -> None:
    rows = [row for row in one_file.ask(programme.listed) if row.wall.year == 2024]
    assert {row.status for row in rows} == {SessionStatus.DONE}
    assert rows[0].wall.month == 6
    assert (rows[0].title, rows[0].speakers) == (
        "The history of quality and safety: where we come from",
        ("Don Berwick", "Brent James"),
    )
    assert ("A conversation with Neelam Dhingra", "Neelam Dhingra") in [
        (row.title, row.speakers[0]) for row in rows if row.speakers
    ]
    safety = [row.title for row in rows if row.kind is SeriesKind.MINI_SERIES]
    assert safety == ["Safety management systems", "Human factors design", "Safety leadership competencies"]
    assert {row.wall.month for row in rows if row.kind is SeriesKind.FORUM_TRACK} == {12}
    monthly = {row.wall.month for row in rows if row.kind is SeriesKind.MONTHLY}
    assert monthly == {6, 7, 8, 9, 10, 11}


def test_no_real_person_is_in_the_invented_year(file: File) -> None:
    real = {row.name for row in file.ask(people.listed) if "Invented" not in row.notes}
    assert real == {"Don Berwick", "Brent James", "Neelam Dhingra"}
    later = [each for each in details(file) if each.row.wall.year > 2024]
    there = {part.name for each in later for part in each.parts}
    there |= {part.name for each in later for item in each.items for part in item.parts}
    assert there & real == set()
    told = " ".join(f"{each.row.title} {each.abstract} {each.notes}" for each in later)
    assert [name for name in real if name in told] == []


def test_nothing_but_their_names_is_kept_of_real_people(one_file: File) -> None:
    real = [row for row in one_file.ask(people.listed) if "Invented" not in row.notes]
    assert [(row.email, row.bio, row.organization, row.zone, row.kind) for row in real] == (
        [("", "", "", "", PersonKind.GUEST)] * 3
    )


def test_members_live_where_the_network_is(one_file: File) -> None:
    members = [row for row in one_file.ask(people.listed) if row.kind is PersonKind.MEMBER]
    assert Counter(row.zone for row in members) == MEMBERS
    assert one_file.ask(problems.members) == MEMBERS
    assert set(MEMBERS) <= zones.names()
    assert all("Invented for the sample network" in row.notes for row in members)
    assert all(row.bio and row.role and row.organization and row.country and row.language for row in members)


def test_every_kind_of_organization_is_there(one_file: File) -> None:
    rows = one_file.ask(organizations.listed)
    assert {row.kind for row in rows} == set(OrganizationKind)
    assert all(row.city and row.country and row.people for row in rows)


def test_names_come_in_many_scripts(one_file: File) -> None:
    names = "".join(row.name for row in one_file.ask(people.listed))
    scripts = {
        "Arabic": "[\u0600-\u06ff]",
        "Greek": "[\u0370-\u03ff]",
        "Cyrillic": "[\u0400-\u04ff]",
        "Vietnamese": "[\u1ea0-\u1ef9]",
        "Han": "[\u4e00-\u9fff]",
        "Hangul": "[\uac00-\ud7af]",
        "Hebrew": "[\u0590-\u05ff]",
        "Devanagari": "[\u0900-\u097f]",
        "Thai": "[\u0e00-\u0e7f]",
    }
    assert [script for script, letters in scripts.items() if not re.search(letters, names)] == []


def test_every_address_leads_nowhere(one_file: File) -> None:
    reserved = re.compile(r"[a-z.]+@([a-z-]+\.)*example\.(org|com|net)")
    addresses = [row.email for row in one_file.ask(people.listed) if row.email]
    addresses.append(one_file.ask(network.one).organizer_email)
    assert [each for each in addresses if not reserved.fullmatch(each)] == []
    assert len(set(addresses)) == len(addresses)
    links = [row.link for row in one_file.ask(programme.listed) if row.link]
    assert [each for each in links if not each.startswith("https://meet.example.org/")] == []
    assert len(set(links)) == len(links)


def test_who_is_invited_was_told_and_most_have_answered(file: File) -> None:
    coming = file.ask(programme.listed, start=file.now())
    for row in (row for row in coming if row.status is SessionStatus.INVITED):
        there = file.ask(standing.one, uid=row.uid, at=file.now())
        assert there.needs == {}
        answers = there.answers
        assert set(answers) == {Answer.ACCEPTED, Answer.TENTATIVE, Answer.DECLINED, None}
        assert answers[Answer.ACCEPTED] > sum(answers.values()) / 3
    assert file.ask(invitations.outdated, at=file.now()) == []
    doubts = {row.doubt for row in file.ask(answers_in.to_check)}
    assert doubts == {Doubt.UNKNOWN_PERSON, Doubt.OTHER_SENDER, Doubt.UNKNOWN_SESSION}


def test_agendas_are_worth_printing(one_file: File) -> None:
    online = [each for each in details(one_file) if not each.row.in_person and each.row.speakers]
    assert [each.row.title for each in online if not 3 <= len(each.items) <= 6 or not each.abstract] == []
    over = [each.row.title for each in details(one_file) if each.row.planned > each.row.minutes]
    assert over == ["Virtual wards: escalation that works"]


def test_history_tells_how_it_was_made(one_file: File) -> None:
    titles = [row.title for row in reversed(one_file.ask(history.listed))]
    assert titles == [
        "Begin the network “Chief Quality Officer Network”",
        "Add 64 members of 25 organizations",
        "Add 4 guests",
        "Add the venue “Palmetto Lakes Convention Center” with 4 rooms",
        "Add 7 series",
        "Record the first year, 2024",
        "Plan the year around September 2026",
        "Plan the Forum of December 2026",
        "Add the overlay calendar “Winter Congress on Patient Safety”",
        "Add “Members’ assembly of the trusts” on 18 March 2027 to the days off",
        "Invite everybody to 2 sessions",
    ]


def test_file_with_a_network_is_left_alone(one_file: File) -> None:
    before = contents(one_file)
    with pytest.raises(Refused, match="has its network already"):
        sample.build(one_file, today=TODAYS[0])
    assert contents(one_file) == before


def test_every_step_undoes_to_what_was_told_alone_and_redoes(tmp_path: Path) -> None:
    file = make(tmp_path, TODAYS[0])
    full = contents(file)
    steps = [row for row in file.ask(history.listed) if not row.final]
    for _ in steps:
        file.undo()
    assert {name for name, rows in contents(file).items() if rows} == {"message", "reply"}
    for _ in steps:
        file.redo()
    assert steady(contents(file)) == steady(full)
    file.close()


def test_same_day_makes_the_same_network_but_for_identities(tmp_path: Path) -> None:
    def told(folder: str) -> list[tuple[object, ...]]:
        (tmp_path / folder).mkdir()
        file = make(tmp_path / folder, TODAYS[0])
        made = [
            (each.row.title, each.row.instant, each.row.status, each.row.speakers, each.items, each.parts)
            for each in details(file)
        ]
        file.close()
        return made

    assert told("one") == told("two")
