"""What stands on the sheets of a session: sign-in, door, personal schedule and run of show."""

from datetime import UTC, date, datetime

import pytest

from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.vocabulary import Paper, Role
from cqo_desktop.printing.documents.doors import Door, Talk
from cqo_desktop.printing.documents.personal import Mine, Personal
from cqo_desktop.printing.documents.runofshow import Cue, Show
from cqo_desktop.printing.documents.signin import Signer, SignIn
from cqo_desktop.printing.times import City
from cqo_desktop.services import people, programme, sessions
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.doors import door_sheets
from cqo_desktop.services.outgoing.personals import personal_schedules
from cqo_desktop.services.outgoing.shows import runs_of_show
from cqo_desktop.services.outgoing.signins import sign_ins
from cqo_desktop.store.file import File

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
TORONTO = City("Toronto", "America/Toronto")
FIRST, ROOMS = Selection(session_ids=(1,)), Selection(session_ids=(4,))


def test_all_who_are_expected_sign_in_by_family_name(rich: File) -> None:
    rich.do(people.edit, person_id=1, given_name="Zoë", family_name="Ångström")
    (sheet,) = rich.ask(sign_ins, Asked(selection=FIRST, now=NOW, paper=Paper.LETTER)).sheets
    assert sheet == SignIn(
        title="First “quoted”",
        start=rich.ask(programme.one, session_id=1).row.instant,
        home=TORONTO,
        signers=(
            Signer(name="Ångström, Zoë", organization="Centre « Santé »"),
            Signer(name="Bob'); DROP TABLE x;--"),
        ),
    )


def test_doors_are_rooms_with_sessions(rich: File) -> None:
    row = rich.ask(programme.one, session_id=4).row
    (door,) = rich.ask(door_sheets, Asked(selection=ROOMS, now=NOW, paper=Paper.A4)).doors
    assert door == Door(
        room="Big",
        venue="Hall",
        day=date(2026, 11, 1),
        home=City("Toronto", row.zone),
        talks=(Talk(start=row.instant, minutes=row.minutes, title="Alone 👩"),),
    )


def test_called_off_session_is_said_so_on_the_door(rich: File) -> None:
    rich.do(sessions.call_off, session_id=4)
    (door,) = rich.ask(door_sheets, Asked(selection=ROOMS, now=NOW, paper=Paper.A4)).doors
    assert [talk.called_off for talk in door.talks] == [True]


def test_schedule_shows_the_persons_own_wall_and_part(rich: File) -> None:
    (zoe,) = rich.ask(personal_schedules, Asked(selection=FIRST, now=NOW, paper=Paper.A4), person_ids=[1]).people
    row = rich.ask(programme.one, session_id=1).row
    mine = Mine(start=row.instant, minutes=60, title="First “quoted”", part="Speaker", link=row.link)
    cities = (TORONTO, City("Stockholm", "Europe/Stockholm"))
    assert zoe == Personal(name="Zoë Ångström", cities=cities, sessions=(mine,))


def test_session_called_off_is_on_no_schedule(rich: File) -> None:
    made = rich.ask(personal_schedules, Asked(selection=Selection(start=date(2026, 1, 1)), now=NOW, paper=Paper.A4))
    assert {mine.title for person in made.people for mine in person.sessions} == {
        "First “quoted”",
        "Second",
        "Alone 👩",
    }


def test_run_names_who_is_at_work_in_every_item(rich: File) -> None:
    rich.do(sessions.assign, session_id=1, person_id=1, role=Role.TECH)
    made = rich.ask(runs_of_show, Asked(selection=FIRST, now=NOW, paper=Paper.LETTER))
    (show,) = made.shows
    detail = rich.ask(programme.one, session_id=1)
    assert show == Show(
        title="First “quoted”",
        start=detail.row.instant,
        minutes=60,
        home=TORONTO,
        where=detail.row.link,
        hosts=("Bob'); DROP TABLE x;--",),
        tech=("Zoë Ångström",),
        cues=(
            Cue(minutes=5, title="Welcome"),
            Cue(minutes=40, title="Talk", speaking=("Zoë Ångström",)),
            Cue(minutes=15, title="Questions"),
        ),
        notes=detail.notes,
    )
    assert (made.stamp, made.event) == (NOW, "Monthly call")


def test_without_a_choice_only_what_is_ahead_is_run(rich: File) -> None:
    later = datetime(2026, 11, 5, tzinfo=UTC)
    shows = rich.ask(runs_of_show, Asked(now=later, paper=Paper.A4)).shows
    assert [show.title for show in shows] == ["Second"]
    over = rich.ask(runs_of_show, Asked(now=datetime(2028, 1, 1, tzinfo=UTC), paper=Paper.A4)).shows
    assert [show.title for show in over] == ["First “quoted”", "Alone 👩", "Second"]


def test_without_a_choice_schedules_are_those_of_the_forum(rich: File) -> None:
    with pytest.raises(NotFound, match="There is no Forum"):
        rich.ask(personal_schedules, Asked(now=NOW, paper=Paper.A4))
