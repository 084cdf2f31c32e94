"""The journal: what it refuses, what it writes down, what joins, and who may take what back."""

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pysqlite3 import dbapi2
from sqlalchemy import Table, UniqueConstraint, delete, insert, select, update
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.errors import Conflict, PlannerError, Refused
from cqo_desktop.domain.vocabulary import PersonKind
from cqo_desktop.services import agenda, history, organizations, people, series, sessions, venues
from cqo_desktop.store import journal
from cqo_desktop.store.engine import connect
from cqo_desktop.store.file import File, open_file
from cqo_desktop.store.tables import Change, OpenStep, Person, Session, SessionPart, Step
from cqo_desktop.store.triggers import REFUSAL, journalled
from tests.rich_file import IDS, PNG, Clock, settled, snapshot

TABLES = journalled()


def colleague(rich: File, clock: Clock, author: str = "Bea") -> File:
    """Open the same file as somebody else."""
    return open_file(rich.path, author=author, now=clock)


def titles(opened: File, author: str = "Ann") -> tuple[list[str], list[str]]:
    """Read an author's undo and redo stacks, newest first, without what the rich file was made by."""
    stacks = opened.ask(journal.stacks, author=author)
    return [title for _, title in reversed(stacks.undo)][:-4], [title for _, title in reversed(stacks.redo)]


def another(table: Table, row: dict[str, object]) -> dict[str, object]:
    """Give a row like another that breaks no uniqueness."""
    unique = {
        column.name for each in table.constraints if isinstance(each, UniqueConstraint) for column in each.columns
    }
    changed = {name: f"{row[name]}x" if isinstance(row[name], str) else 1_000_000 for name in unique}
    return {**row, **changed, "id": None}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
@pytest.mark.parametrize("way", ["insert", "update", "delete"])
def test_change_outside_a_step_is_refused(table: Table, way: str, rich: File) -> None:
    raw = connect(rich.path)
    raw.execute("PRAGMA foreign_keys=OFF")
    raw.execute("PRAGMA ignore_check_constraints=ON")
    raw.row_factory = dbapi2.Row
    row = dict(raw.execute(f'SELECT * FROM "{table.name}" ORDER BY id LIMIT 1').fetchone())
    new = another(table, row)
    text = next(column.name for column in table.columns if column.name != "id")
    statements = {
        "insert": (f'INSERT INTO "{table.name}" VALUES ({", ".join("?" * len(new))})', tuple(new.values())),
        "update": (f'UPDATE "{table.name}" SET "{text}" = ? WHERE id = ?', ("99", row["id"])),
        "delete": (f'DELETE FROM "{table.name}" WHERE id = ?', (row["id"],)),
    }
    with pytest.raises(dbapi2.IntegrityError, match=REFUSAL):
        raw.execute(*statements[way])
    raw.close()


def test_step_without_a_title_is_refused_and_leaves_nothing(rich: File) -> None:
    before = snapshot(rich)
    with pytest.raises(PlannerError, match="A change has no title"):
        rich.do(lambda db: db.execute(update(Person).values(name="Everybody")))
    assert snapshot(rich) == before


def test_verb_that_changes_nothing_is_no_step(rich: File) -> None:
    steps = rich.ask(lambda db: db.scalars(select(Step.id)).all())
    done = rich.do(sessions.resize, session_id=IDS.first, minutes=60)
    assert done.step == journal.Made(None, "", frozenset())
    assert rich.ask(lambda db: db.scalars(select(Step.id)).all()) == steps
    assert rich.ask(lambda db: db.scalars(select(OpenStep.id)).all()) == []


def test_bulk_statements_are_written_down_row_by_row(rich: File) -> None:
    before = snapshot(rich)

    def everything(db: journal.Db) -> None:
        journal.entitle(db, "Change everything")
        db.execute(update(Person).values(notes="same for all"))
        db.execute(insert(Person), [{"name": f"P{each}", "kind": PersonKind.GUEST} for each in range(500)])
        db.execute(delete(SessionPart))

    done = rich.do(everything)
    found = rich.ask(lambda db: db.scalars(select(Change.table_name).where(Change.step_id == done.step.id)).all())
    assert (found.count("person"), found.count("session_part")) == (502, 2)
    rich.undo()
    assert snapshot(rich) == before


@pytest.mark.parametrize(
    ("verb", "arguments", "touched"),
    [
        (venues.delete, {"venue_id": IDS.hall}, {"venue", "room", "session", "walk"}),
        (people.delete, {"person_id": IDS.zoe}, {"person", "photo", "session_part", "item_part", "presence"}),
        (
            sessions.delete,
            {"session_id": IDS.second},
            {"session", "agenda_item", "settled_hour", "placing", "neighbours", "wish", "accepted"},
        ),
        (sessions.delete, {"session_id": IDS.first}, {"session", "agenda_item", "session_part", "item_part"}),
        (
            series.delete,
            {"series_id": IDS.monthly},
            {"series", "template_item", "session", "letter_text", "reminder"},
        ),
        (organizations.delete, {"organization_id": IDS.clinic}, {"organization", "person"}),
    ],
)
def test_what_a_deletion_carries_off_comes_back_with_it(
    verb: object, arguments: dict[str, int], touched: set[str], rich: File
) -> None:
    before = snapshot(rich)
    assert rich.do(verb, **arguments).step.tables == touched  # type: ignore[arg-type] # verbs of every kind
    rich.undo()
    assert settled(snapshot(rich)) == settled(before)


def test_pictures_and_awkward_text_come_back_to_the_byte(rich: File) -> None:
    rich.do(people.delete, person_id=IDS.zoe)
    rich.do(sessions.delete, session_id=IDS.first)
    rich.undo()
    rich.undo()
    assert rich.ask(people.photo, person_id=IDS.zoe) == PNG
    extra = snapshot(rich)["session"][IDS.first]["extra"]
    assert json.loads(extra) == {"logo": "a\0b", "n": 1.5, "q": "'\"", "deep": [None, True, "é"]}


def test_replaced_picture_of_not_the_newest_person_comes_back(rich: File) -> None:
    rich.do(people.set_photo, person_id=IDS.bob, data=PNG)
    rich.do(people.set_photo, person_id=IDS.zoe, data=PNG + b"2")
    rich.undo()
    assert rich.ask(people.photo, person_id=IDS.zoe) == PNG


def test_ids_are_never_given_again(rich: File) -> None:
    gone = rich.do(people.add, name="A").value
    rich.do(people.delete, person_id=gone)
    assert rich.do(people.add, name="B").value == gone + 1


def test_undo_over_a_colleagues_change_names_who_and_when_and_changes_nothing(rich: File, clock: Clock) -> None:
    rich.do(sessions.edit, session_id=IDS.second, title="Mine")
    bea = colleague(rich, clock)
    bea.do(sessions.edit, session_id=IDS.second, title="Hers")
    before = snapshot(rich)
    with pytest.raises(Conflict) as conflict:
        rich.undo()
    assert str(conflict.value) == (
        "‘Rename “Second” to “Mine”’ cannot be undone, because since then "
        "Bea renamed “Mine” to “Hers” (Tue 03 Mar, 15:01 UTC). Nothing was changed; undo that first."
    )
    assert conflict.value.later == ("Bea renamed “Mine” to “Hers” (Tue 03 Mar, 15:01 UTC)",)
    assert snapshot(rich) == before
    bea.undo()
    rich.undo()
    assert snapshot(rich)["session"][IDS.second]["title"] == "Second"
    bea.close()


def test_redo_over_a_colleagues_change_says_that_it_cannot_be_done_again(rich: File, clock: Clock) -> None:
    rich.do(people.edit, person_id=IDS.zoe, role="CQO")
    rich.undo()
    bea = colleague(rich, clock)
    bea.do(people.edit, person_id=IDS.zoe, role="CMO")
    with pytest.raises(Conflict, match="‘Change the role of “Zoë Ångström”’ cannot be done again"):
        rich.redo()
    bea.close()


def test_undo_of_an_addition_others_have_built_on_is_a_conflict(rich: File, clock: Clock) -> None:
    ida = rich.do(people.add, name="Ida").value
    bea = colleague(rich, clock)
    bea.do(sessions.assign, session_id=IDS.second, person_id=ida)
    before = snapshot(rich)
    with pytest.raises(Conflict, match="Bea assigned “Ida” to “Second” as speaker"):
        rich.undo()
    assert snapshot(rich) == before
    bea.close()


def test_undo_of_a_room_others_have_booked_is_a_conflict(rich: File, clock: Clock) -> None:
    room = rich.do(venues.add_room, venue_id=IDS.hall, name="Attic").value
    bea = colleague(rich, clock)
    bea.do(sessions.place_in, session_id=IDS.second, room_id=room)
    with pytest.raises(Conflict, match="Bea moved “Second” to “Attic”"):
        rich.undo()
    assert snapshot(rich)["session"][IDS.second]["room_id"] == room
    bea.close()


def test_undo_of_a_deletion_whose_uid_was_taken_since_is_a_conflict(rich: File, clock: Clock) -> None:
    uid = snapshot(rich)["session"][IDS.second]["uid"]
    rich.do(sessions.delete, session_id=IDS.second)
    bea = colleague(rich, clock)
    bea.do(sessions.add, title="Again", wall=clock.at.replace(tzinfo=None), uid=uid)
    with pytest.raises(Conflict, match="what it needs was taken"):
        rich.undo()
    bea.close()


def test_colleagues_change_of_another_row_is_no_conflict(rich: File, clock: Clock) -> None:
    rich.do(people.edit, person_id=IDS.zoe, role="CQO")
    bea = colleague(rich, clock)
    bea.do(people.edit, person_id=IDS.bob, role="CMO")
    rich.undo()
    assert [row["role"] for row in snapshot(rich)["person"].values()] == ["", "CMO"]
    bea.close()


def test_each_author_has_stacks_of_their_own(rich: File, clock: Clock) -> None:
    bea = colleague(rich, clock)
    rich.do(people.edit, person_id=IDS.zoe, role="A")
    bea.do(people.edit, person_id=IDS.bob, role="B")
    bea.undo()
    assert titles(rich) == (["Change the role of “Zoë Ångström”"], [])
    assert bea.ask(journal.stacks, author="Bea").redo == ((7, "Change the role of “Bob'); DROP TABLE x;--”"),)
    with pytest.raises(Refused, match="There is nothing to undo"):
        bea.undo()
    rich.undo()
    bea.redo()
    assert [row["role"] for row in snapshot(rich)["person"].values()] == ["", "B"]
    bea.close()


def test_step_a_colleague_took_back_is_on_no_stack_of_mine(rich: File, clock: Clock) -> None:
    made = rich.do(people.edit, person_id=IDS.zoe, role="A").step
    bea = colleague(rich, clock)
    bea.undo(made.id)
    assert titles(rich) == ([], [])
    bea.redo()
    assert snapshot(rich)["person"][IDS.zoe]["role"] == "A"
    bea.close()


def test_new_step_empties_the_redo_stack(rich: File) -> None:
    rich.do(people.edit, person_id=IDS.zoe, role="A")
    rich.undo()
    rich.do(people.edit, person_id=IDS.bob, role="B")
    with pytest.raises(Refused, match="There is nothing to redo"):
        rich.redo()


def test_stacks_survive_a_restart_in_order(rich: File, clock: Clock) -> None:
    for role in "ABC":
        rich.do(people.edit, person_id=IDS.zoe, role=role)
    rich.undo()
    rich.undo()
    rich.redo()
    reopened = colleague(rich, clock, "Ann")
    assert titles(reopened) == (["Change the role of “Zoë Ångström”"] * 2, ["Change the role of “Zoë Ångström”"])
    assert reopened.redo().title == "Redo: Change the role of “Zoë Ångström”"
    assert snapshot(reopened)["person"][IDS.zoe]["role"] == "C"
    reopened.close()


def test_named_older_step_can_be_taken_back_alone(rich: File) -> None:
    first = rich.do(people.edit, person_id=IDS.zoe, role="A").step
    rich.do(people.edit, person_id=IDS.bob, role="B")
    rich.undo(first.id)
    assert [row["role"] for row in snapshot(rich)["person"].values()] == ["", "B"]
    assert titles(rich)[0] == ["Change the role of “Bob'); DROP TABLE x;--”"]


def test_unknown_step_cannot_be_taken_back(rich: File) -> None:
    with pytest.raises(PlannerError, match="There is no step 999 in this file's history"):
        rich.undo(999)


def test_rapid_edits_of_one_field_join_and_tell_the_first_value(rich: File, clock: Clock) -> None:
    clock.tick = timedelta(seconds=5)
    made = [rich.do(sessions.edit, session_id=IDS.second, title=title).step for title in ("S", "Se", "Sec")]
    assert len({each.id for each in made}) == 1
    assert made[-1].title == "Rename “Second” to “Sec”"
    rich.undo()
    assert snapshot(rich)["session"][IDS.second]["title"] == "Second"
    assert titles(rich) == ([], ["Rename “Second” to “Sec”"])
    rich.redo()
    assert snapshot(rich)["session"][IDS.second]["title"] == "Sec"


def test_rapid_moves_join_and_tell_where_they_began(rich: File, clock: Clock) -> None:
    clock.tick = timedelta(seconds=1)
    start = snapshot(rich)["session"][IDS.second]["wall"]
    told = [
        rich.do(sessions.move, session_id=IDS.second, to=start + by).step.title
        for by in (timedelta(days=7), timedelta(days=7, hours=1), timedelta(days=30), timedelta(0))
    ]
    assert told == [
        "Move “Second” from 19 to 26 November 2026",
        "Move “Second” from 19 November 2026, 16:00 to 26 November 2026, 17:00",
        "Move “Second” from 19 November 2026 to 19 December 2026",
        "Move “Second” back to 19 November 2026, 16:00",
    ]
    assert titles(rich)[0] == told[-1:]


@pytest.mark.parametrize("between", ["five seconds", "another field", "another author", "an undo", "another row"])
def test_edits_do_not_join_over(between: str, rich: File, clock: Clock) -> None:
    clock.tick = timedelta(seconds=5, microseconds=1) if between == "five seconds" else timedelta(seconds=1)
    first = rich.do(people.edit, person_id=IDS.zoe, role="A").step
    match between:
        case "another field":
            rich.do(people.edit, person_id=IDS.zoe, notes="A")
        case "another row":
            rich.do(people.edit, person_id=IDS.bob, role="A")
        case "another author":
            bea = colleague(rich, clock)
            bea.do(people.edit, person_id=IDS.zoe, role="B")
            bea.close()
        case "an undo":
            rich.do(people.edit, person_id=IDS.bob, notes="B")
            rich.undo()
        case _:
            pass
    assert rich.do(people.edit, person_id=IDS.zoe, role="C").step.id != first.id


def test_clock_that_is_set_back_does_not_join_edits(rich: File, clock: Clock) -> None:
    first = rich.do(people.edit, person_id=IDS.zoe, role="A").step
    clock.at -= timedelta(hours=2)
    assert rich.do(people.edit, person_id=IDS.zoe, role="B").step.id != first.id


def test_joined_edits_that_end_where_they_began_can_be_undone_and_leave_the_stack(rich: File, clock: Clock) -> None:
    clock.tick = timedelta(seconds=1)
    rich.do(people.edit, person_id=IDS.bob, notes="before")
    rich.do(people.edit, person_id=IDS.zoe, role="A")
    rich.do(people.edit, person_id=IDS.zoe, role="")
    rich.undo()
    rich.undo()
    assert snapshot(rich)["person"][IDS.bob]["notes"] == "a\nb\\n"
    rich.redo()
    rich.redo()
    assert titles(rich)[1] == []


def test_first_verb_names_the_step(rich: File) -> None:
    made = rich.do(sessions.duplicate, session_id=IDS.first).step
    assert made.title == "Duplicate “First “quoted”” on 22 October 2026"


def test_refused_edit_keeps_sequence_and_revision(rich: File) -> None:
    before = snapshot(rich)
    with pytest.raises(Conflict):
        rich.do(sessions.edit, session_id=IDS.second, minutes=90, title="X", was={"title": "Other", "minutes": 60})
    assert snapshot(rich) == before


def test_history_tells_who_did_what_newest_first(rich: File, clock: Clock) -> None:
    bea = colleague(rich, clock)
    rich.do(sessions.move, session_id=IDS.second, to=snapshot(rich)["session"][IDS.second]["wall"] + timedelta(days=1))
    bea.do(agenda.edit, item_id=IDS.talk, minutes=30)
    rich.undo()
    rich.redo()
    bea.undo()
    rows = rich.ask(history.listed, me="Ann", limit=5)
    assert [(f"{row.at:%a %H:%M}, {row.sentence}", row.undone) for row in rows] == [
        ("Tue 15:04, Bea: undid: changed “Talk” from 40 to 30 minutes", False),
        ("Tue 15:03, you: redid: moved “Second” from 19 to 20 November 2026", False),
        ("Tue 15:02, you: undid: moved “Second” from 19 to 20 November 2026", True),
        ("Tue 15:01, Bea: changed “Talk” from 40 to 30 minutes", True),
        ("Tue 15:00, you: moved “Second” from 19 to 20 November 2026", False),
    ]
    assert [row.tables for row in rows] == [{"agenda_item"}, {"session"}, {"session"}, {"agenda_item"}, {"session"}]
    only = rich.ask(history.listed, table="agenda_item", row=IDS.talk)
    assert [row.id for row in only] == [rows[0].id, rows[3].id, 4]
    bea.close()


def test_titles_of_undo_and_redo_are_those_of_the_author(rich: File) -> None:
    assert rich.ask(history.redo_title, author="Ann") is None
    assert rich.ask(history.undo_title, author="Nobody") is None
    rich.do(people.edit, person_id=IDS.zoe, role="A")
    assert rich.ask(history.undo_title, author="Ann") == "Change the role of “Zoë Ångström”"
    rich.undo()
    assert rich.ask(history.redo_title, author="Ann") == "Change the role of “Zoë Ångström”"


def test_session_row_written_is_the_one_read(rich: File, tmp_path: Path) -> None:
    copy = open_file(rich.save_copy(tmp_path / "copy.cqo"), author="Ann")
    assert snapshot(copy) == snapshot(rich)
    assert copy.ask(lambda db: db.scalars(select(Session.title).order_by(Session.id)).all()) == [
        "First “quoted”",
        "Second",
        "Off",
        "Alone 👩",
    ]
    copy.close()


def _sent(db: Db) -> None:
    """Stand for a verb that tells of a mail that went out."""
    row = db.get_one(Person, IDS.zoe)
    row.notes = "sent"
    journal.entitle(db, "Send a mail to “Zoë”")
    journal.settle(db, [row])


def test_final_step_is_on_nobodys_stack_and_takes_those_that_made_its_rows_along(rich: File) -> None:
    moved = rich.do(sessions.move, session_id=IDS.second, to=datetime(2026, 11, 26, 16)).step
    drafted = rich.do(people.edit, person_id=IDS.zoe, notes="draft").step
    sent = rich.do(_sent).step
    assert rich.ask(journal.stacks, author="Ann").undo[-1][0] == moved.id
    for step in (drafted, sent):
        with pytest.raises(Refused, match="happened outside this file and cannot be undone"):
            rich.undo(step.id)
    assert rich.undo().title == f"Undo: {moved.title}"
    assert snapshot(rich)["person"][IDS.zoe]["notes"] == "sent"
    assert rich.redo().title == f"Redo: {moved.title}"


def test_final_step_leaves_what_can_be_done_again(rich: File) -> None:
    rich.do(sessions.move, session_id=IDS.second, to=datetime(2026, 11, 26, 16))
    rich.undo()
    rich.do(_sent)
    assert rich.redo().title == "Redo: Move “Second” from 19 to 26 November 2026"


def test_history_tells_what_is_final(rich: File) -> None:
    rich.do(_sent)
    assert [row.final for row in rich.ask(history.listed, limit=2)] == [True, False]
