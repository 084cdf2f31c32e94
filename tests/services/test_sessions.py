"""Planning sessions: what is refused, what calendars see, what colleagues are told."""

from datetime import UTC, datetime, timedelta

import pytest

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Conflict, NotFound, PlannerError, Refused
from cqo_desktop.domain.vocabulary import Role, SessionStatus
from cqo_desktop.services import programme, sessions
from cqo_desktop.store.file import File
from cqo_desktop.store.journal import Db, entitle
from cqo_desktop.store.tables import Session
from tests.rich_file import IDS, START, Clock, snapshot

WALL = datetime(2026, 11, 19, 16)
TORONTO = "America/Toronto"


def row(opened: File, session_id: int = IDS.second) -> dict[str, object]:
    return snapshot(opened)["session"][session_id]


def test_wall_time_loses_its_seconds_before_it_becomes_an_instant(rich: File) -> None:
    made = rich.do(sessions.add, title="X", wall=datetime(2026, 7, 1, 9, 0, 59, 5)).value
    found = row(rich, made)
    assert (found["wall"], found["instant"]) == (datetime(2026, 7, 1, 9), datetime(2026, 7, 1, 13, tzinfo=UTC))


def test_session_takes_length_and_agenda_from_its_series(rich: File) -> None:
    made = rich.do(sessions.add, title="X", wall=WALL, series_id=IDS.mini).value
    monthly = rich.do(sessions.add, title="Y", wall=WALL, series_id=IDS.monthly).value
    assert row(rich, made)["minutes"] == 90
    found = rich.ask(programme.one, session_id=monthly)
    assert [(item.title, item.minutes) for item in found.items] == [("Welcome", 5), ("Talk", 40), ("Questions", 15)]


@pytest.mark.parametrize(
    ("fields", "error", "sentence"),
    [
        ({"title": " "}, Refused, "A session needs a name"),
        ({"minutes": 0}, Refused, "A session cannot last 0 minutes; give 1 to 20,160"),
        ({"link": "zoom.us/j/1"}, Refused, "add https:// at the start"),
        ({"series_id": 99}, NotFound, "There is no series 99 in this file"),
        ({"room_id": 99}, NotFound, "There is no room 99 in this file"),
    ],
)
def test_unusable_value_is_refused_when_added_and_when_edited(
    fields: dict[str, object], error: type[PlannerError], sentence: str, rich: File
) -> None:
    before = snapshot(rich)
    with pytest.raises(error, match=sentence):
        rich.do(sessions.add, **{"title": "X", "wall": WALL, **fields})  # type: ignore[arg-type] # any field
    with pytest.raises(error, match=sentence):
        rich.do(sessions.edit, session_id=IDS.second, **fields)  # type: ignore[arg-type]
    assert snapshot(rich) == before


@pytest.mark.parametrize("key", ["uid", "guid"])
def test_identity_is_never_given_twice(key: str, rich: File) -> None:
    taken = str(row(rich)[key])
    with pytest.raises(Refused, match="“Second” has this calendar UID or schedule GUID already"):
        rich.do(sessions.add, title="X", wall=WALL, **{key: taken})  # type: ignore[arg-type] # a key of either name


def test_move_over_a_colleagues_move_tells_both_times(rich: File) -> None:
    seen = zones.resolve(WALL, TORONTO)
    rich.do(sessions.move, session_id=IDS.second, to=WALL, zone="Europe/Zurich")
    before = snapshot(rich)
    with pytest.raises(Conflict) as conflict:
        rich.do(sessions.move, session_id=IDS.second, to=WALL + timedelta(days=1), was=seen, zone=TORONTO)
    assert str(conflict.value) == (
        "Meanwhile “Second” was moved to 19 November 2026, 16:00 Zurich; "
        "yours is 20 November 2026, 16:00 Toronto. Nothing was changed; choose one of the two."
    )
    assert snapshot(rich) == before


def test_move_to_where_a_colleague_moved_it_is_no_conflict(rich: File) -> None:
    seen, to = zones.resolve(WALL, TORONTO), WALL + timedelta(days=1)
    rich.do(sessions.move, session_id=IDS.second, to=to)
    assert rich.do(sessions.move, session_id=IDS.second, to=to, was=seen).step.id is None


def test_move_to_where_it_is_changes_only_a_new_length(rich: File) -> None:
    assert rich.do(sessions.move, session_id=IDS.second, to=WALL).step.id is None
    made = rich.do(sessions.move, session_id=IDS.second, to=WALL, minutes=75).step
    assert made.title == "Change “Second” from 60 to 75 minutes"
    assert row(rich)["sequence"] == 1


def test_move_between_the_two_equal_hours_is_a_move(rich: File) -> None:
    made = rich.do(sessions.move, session_id=IDS.alone, to=datetime(2026, 11, 1, 1, 30)).step
    assert made.title == "Move “Alone 👩” from 01:30 (the second) to 01:30 on 1 November 2026"
    assert row(rich, IDS.alone)["instant"] == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)


def test_edit_over_a_colleagues_edit_tells_names_and_not_numbers(rich: File) -> None:
    rich.do(sessions.place_in, session_id=IDS.second, room_id=IDS.big)
    with pytest.raises(Conflict, match="the room of “Second” became “Big”; yours is “Small”"):
        rich.do(sessions.edit, session_id=IDS.second, room_id=IDS.small, was={"room_id": None})


def test_edit_to_what_a_colleague_wrote_is_no_conflict(rich: File) -> None:
    rich.do(sessions.edit, session_id=IDS.second, title="New")
    assert rich.do(sessions.edit, session_id=IDS.second, title="New", was={"title": "Second"}).step.id is None


def test_notes_of_coordinators_are_no_news_to_calendars(rich: File) -> None:
    before = row(rich)
    rich.do(sessions.edit, session_id=IDS.second, notes="for us")
    assert row(rich) == {**before, "notes": "for us"}


def test_calling_off_and_reinstating_are_news_to_calendars(rich: File) -> None:
    rich.do(sessions.call_off, session_id=IDS.second, replaced_by=IDS.first)
    rich.do(sessions.call_off, session_id=IDS.second, replaced_by=IDS.alone)
    assert (row(rich)["sequence"], row(rich)["replaced_by_id"]) == (1, IDS.alone)
    rich.do(sessions.reinstate, session_id=IDS.second)
    found = row(rich)
    assert (found["sequence"], found["status"], found["replaced_by_id"]) == (2, SessionStatus.DRAFT, None)


def test_calling_off_has_a_verb_of_its_own(rich: File) -> None:
    for session_id, status in ((IDS.second, SessionStatus.CALLED_OFF), (IDS.off, SessionStatus.DONE)):
        with pytest.raises(Refused, match="use Call off or Reinstate"):
            rich.do(sessions.set_status, session_id=session_id, status=status)
    with pytest.raises(Refused, match="cannot be replaced by itself"):
        rich.do(sessions.call_off, session_id=IDS.second, replaced_by=IDS.second)
    with pytest.raises(Refused, match="is not called off"):
        rich.do(sessions.reinstate, session_id=IDS.second)


def test_copy_has_people_and_agenda_and_an_identity_of_its_own(rich: File) -> None:
    made = rich.do(sessions.duplicate, session_id=IDS.first).value
    old, new = (rich.ask(programme.one, session_id=each) for each in (IDS.first, made))
    assert [(part.name, part.role) for part in new.parts] == [(part.name, part.role) for part in old.parts]
    assert [(item.title, [part.name for part in item.parts]) for item in new.items] == [
        (item.title, [part.name for part in item.parts]) for item in old.items
    ]
    assert len({old.row.uid, new.row.uid, old.row.guid, new.row.guid}) == 4
    assert new.row.wall == old.row.wall + timedelta(days=7)


def test_person_has_a_role_once_and_may_have_several(rich: File) -> None:
    for role in (Role.TECH, Role.TECH, Role.HOST):
        rich.do(sessions.assign, session_id=IDS.second, person_id=IDS.zoe, role=role)
    parts = rich.ask(programme.one, session_id=IDS.second).parts
    assert [part.role for part in parts] == [Role.TECH, Role.HOST]
    rich.do(sessions.unassign, session_id=IDS.second, person_id=IDS.zoe, role=Role.TECH)
    assert [part.role for part in rich.ask(programme.one, session_id=IDS.second).parts] == [Role.HOST]


@pytest.mark.parametrize("verb", [sessions.delete, sessions.reinstate, sessions.duplicate])
def test_session_that_is_gone_is_told(verb: object, rich: File) -> None:
    with pytest.raises(NotFound, match="There is no session 99 in this file; it may have been deleted meanwhile"):
        rich.do(verb, session_id=99)  # type: ignore[arg-type] # verbs of every kind


def _remembered(session_id: int, **columns: object) -> object:
    def verb(db: Db) -> None:
        for name, value in {"rules_version": "1999.1", **columns}.items():
            setattr(db.get_one(Session, session_id), name, value)
        entitle(db, "Remember older rules")

    return verb


def test_new_zone_rules_move_coming_sessions_and_name_them(rich: File, monkeypatch: pytest.MonkeyPatch) -> None:
    rich.do(_remembered(IDS.second, instant=datetime(2026, 11, 19, 20, tzinfo=UTC)))  # type: ignore[arg-type]
    moved = rich.do(sessions.recompute, since=START)
    assert moved.value == ["“Second” (19 November 2026, 16:00 Toronto: +1 h for everybody elsewhere)"]
    found = row(rich)
    assert (found["instant"], found["sequence"]) == (datetime(2026, 11, 19, 21, tzinfo=UTC), 1)
    assert rich.do(sessions.recompute, since=START).step.id is None
    monkeypatch.setattr(zones, "rules_version", lambda: "2099.9")
    again = rich.do(sessions.recompute, since=START)
    assert (again.value, again.step.title) == ([], "Update the times to the zone rules 2099.9")
    assert {each["rules_version"] for each in snapshot(rich)["session"].values()} == {"2099.9"}


def test_hour_that_new_rules_skip_is_named_once_and_keeps_its_instant(rich: File) -> None:
    instant = datetime(2026, 3, 8, 7, 30, tzinfo=UTC)
    rich.do(_remembered(IDS.second, wall=datetime(2026, 3, 8, 2, 30), instant=instant))  # type: ignore[arg-type]
    moved = rich.do(sessions.recompute, since=START).value
    assert moved == ["“Second” (8 March 2026, 02:30 Toronto: an hour its clocks now skip)"]
    assert row(rich)["instant"] == instant
    assert rich.do(sessions.recompute, since=START).value == []


def test_past_sessions_keep_the_instants_they_were_held_at(rich: File) -> None:
    rich.do(_remembered(IDS.second))  # type: ignore[arg-type] # a verb
    assert rich.do(sessions.recompute, since=datetime(2027, 1, 1, tzinfo=UTC)).step.id is None


def test_clock_of_a_step_dates_what_it_makes(rich: File, clock: Clock) -> None:
    at = clock.at
    made = rich.do(sessions.add, title="X", wall=WALL).value
    assert (row(rich, made)["created"], row(rich, made)["revised"]) == (at, at)
