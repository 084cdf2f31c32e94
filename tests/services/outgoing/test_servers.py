"""Publishing to a real CalDAV server: what is put there, what others did meanwhile, and what goes wrong."""

from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import icalendar
import pytest
from sqlalchemy import select

from cqo_desktop.delivery.weblines import NoCalendar
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.progress import Progress
from cqo_desktop.domain.publishing import Act, Plan, Publication
from cqo_desktop.services import programme, publishing, sessions
from cqo_desktop.store.file import File
from cqo_desktop.store.tables import Step
from tests.calendar_server import PASSWORD, Server, running
from tests.rich_file import IDS, Clock, snapshot


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """Run a server with an empty calendar."""
    with running(tmp_path) as found:
        yield found


def result[T](work: Generator[Progress, None, T]) -> T:
    while True:
        try:
            next(work)
        except StopIteration as end:
            value: T = end.value
            return value


def planned(file: File, server: Server, **more: Any) -> Plan:
    return result(publishing.plan(file, to=server.calendar, password=PASSWORD, **more))


def published(file: File, server: Server, **more: Any) -> Publication:
    plan = planned(file, server)
    server.heard.clear()
    return result(publishing.carry_out(file, plan=plan, to=server.calendar, password=PASSWORD, **more))


def acts(plan: Plan) -> dict[str, Act]:
    return {each.wanted.title: each.act for each in plan.entries}


def name_of(file: File, session_id: int) -> str:
    return f"{file.ask(programme.one, session_id=session_id).row.uid}.ics".replace("@", "%40")


def there(server: Server, file: File, session_id: int) -> icalendar.Event:
    status, data = server.by_hand("GET", name_of(file, session_id))
    assert status == 200
    (event,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
    assert isinstance(event, icalendar.Event)
    return event


def changed_by_others(server: Server, file: File, session_id: int, title: str) -> None:
    name = name_of(file, session_id)
    _, data = server.by_hand("GET", name)
    old = str(there(server, file, session_id)["SUMMARY"]).encode()
    assert server.by_hand("PUT", name, data.replace(b"SUMMARY:" + old, f"SUMMARY:{title}".encode()))[0] in {201, 204}


def test_first_publication_makes_an_entry_of_each_session(rich: File, server: Server) -> None:
    assert server.writes() == []
    assert acts(planned(rich, server)) == {
        "First “quoted”": Act.CREATE,
        "Second": Act.CREATE,
        "Alone 👩": Act.CREATE,
        "Off": Act.UNCHANGED,
    }
    assert server.writes() == []
    assert published(rich, server).done == {Act.CREATE: 3}
    event = there(server, rich, IDS.alone)
    assert (str(event["SUMMARY"]), "METHOD" in event, "ATTENDEE" in event, "ORGANIZER" in event) == (
        "Alone 👩",
        *[False] * 3,
    )


def test_what_is_the_same_is_not_put_again(rich: File, server: Server) -> None:
    published(rich, server)
    assert published(rich, server).done == {}
    assert server.writes() == []


def test_changes_and_cancellations_are_put_where_our_own_lies(rich: File, server: Server) -> None:
    published(rich, server)
    rich.do(sessions.edit, session_id=IDS.first, title="Prime")
    rich.do(sessions.call_off, session_id=IDS.second)
    assert published(rich, server).done == {Act.UPDATE: 1, Act.CANCEL: 1}
    assert str(there(server, rich, IDS.first)["SUMMARY"]) == "Prime"
    off = there(server, rich, IDS.second)
    assert (str(off["STATUS"]), str(off["SUMMARY"])) == ("CANCELLED", "Cancelled: Second")


def test_deleted_session_stays_there_as_cancelled(rich: File, server: Server) -> None:
    published(rich, server)
    name = name_of(rich, IDS.second)
    rich.do(sessions.delete, session_id=IDS.second)
    assert published(rich, server).done == {Act.CANCEL: 1}
    assert b"STATUS:CANCELLED" in server.by_hand("GET", name)[1]
    assert published(rich, server).done == {}
    rich.undo()
    assert published(rich, server).done == {Act.UPDATE: 1}


def test_what_others_changed_is_told_and_kept_unless_somebody_decides(rich: File, server: Server) -> None:
    published(rich, server)
    changed_by_others(server, rich, IDS.second, "Theirs")
    (conflict,) = [each for each in planned(rich, server).entries if each.act is not Act.UNCHANGED]
    assert (conflict.act, conflict.wanted.title, conflict.differs) == (Act.CONFLICT, "Second", ("SUMMARY",))
    assert published(rich, server).done == {}
    assert str(there(server, rich, IDS.second)["SUMMARY"]) == "Theirs"
    assert published(rich, server, overwrite=True).done == {Act.CONFLICT: 1}
    assert str(there(server, rich, IDS.second)["SUMMARY"]) == "Second"
    assert published(rich, server).done == {}


def test_what_others_only_wrote_down_anew_is_no_conflict(rich: File, server: Server) -> None:
    published(rich, server)
    changed_by_others(server, rich, IDS.second, "Theirs")
    changed_by_others(server, rich, IDS.second, "Second")
    assert published(rich, server).done == {}


def test_what_others_deleted_is_made_again_only_when_asked_for(rich: File, server: Server) -> None:
    published(rich, server)
    server.by_hand("DELETE", name_of(rich, IDS.second))
    assert acts(planned(rich, server))["Second"] is Act.CONFLICT
    assert published(rich, server, overwrite=True).done == {Act.CONFLICT: 1}
    assert str(there(server, rich, IDS.second)["SUMMARY"]) == "Second"


def test_entry_that_we_did_not_make_is_never_touched(rich: File, server: Server) -> None:
    published(rich, server)
    name, data = name_of(rich, IDS.second), server.by_hand("GET", name_of(rich, IDS.second))[1]
    rich.do(sessions.delete, session_id=IDS.second)
    uid = rich.ask(programme.one, session_id=IDS.alone).row.uid
    server.by_hand("DELETE", name_of(rich, IDS.alone))
    foreign = data.replace(name.removesuffix(".ics").replace("%40", "@").encode(), uid.encode())
    other = rich.path.parent / "other"
    other.mkdir()
    with running(other) as second:
        assert second.by_hand("PUT", name_of(rich, IDS.alone), foreign)[0] == 201
        assert acts(planned(rich, second))["Alone 👩"] is Act.FOREIGN
        published(rich, second, overwrite=True)
        assert second.by_hand("GET", name_of(rich, IDS.alone))[1].count(b"SUMMARY:Second") == 1


def test_change_between_looking_and_putting_costs_that_entry_alone(rich: File, server: Server) -> None:
    published(rich, server)
    rich.do(sessions.edit, session_id=IDS.first, title="Prime")
    rich.do(sessions.edit, session_id=IDS.second, title="Deuce")
    plan = planned(rich, server)
    changed_by_others(server, rich, IDS.second, "Theirs")
    done = result(publishing.carry_out(rich, plan=plan, to=server.calendar, password=PASSWORD))
    assert (done.done, [each.title for each in done.failed]) == ({Act.UPDATE: 1}, ["Deuce"])
    assert "Somebody else changed this entry" in done.failed[0].problem
    assert acts(planned(rich, server))["Deuce"] is Act.CONFLICT


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        ("403 Forbidden", "does not let you write"),
        ("507 Insufficient Storage", "has no room"),
        ("500 No", "number 500"),
    ],
)
def test_entry_that_is_not_taken_costs_the_others_nothing(
    rich: File, server: Server, status: str, sentence: str
) -> None:
    name = name_of(rich, IDS.second).replace("%40", "@")
    server.troubles["PUT", name] = (status, [])
    done = published(rich, server)
    assert (done.done, [each.title for each in done.failed]) == ({Act.CREATE: 2}, ["Second"])
    assert sentence in done.failed[0].problem
    server.troubles.clear()
    assert published(rich, server).done == {Act.CREATE: 1}


def test_wrong_password_stops_before_anything_is_put(rich: File, server: Server) -> None:
    with pytest.raises(NoCalendar, match="does not accept this password for “ann”"):
        result(publishing.plan(rich, to=server.calendar, password="open"))
    assert server.writes() == []


def test_silent_server_is_waited_for_no_longer_than_told(rich: File, server: Server) -> None:
    server.silent.add("PROPFIND")
    with pytest.raises(NoCalendar, match=r"“127.0.0.1” does not answer"):
        planned(rich, server, patience=0.05)


def test_server_that_falls_silent_midway_is_gone_on_with_later(rich: File, server: Server) -> None:
    plan = planned(rich, server)
    going = publishing.carry_out(rich, plan=plan, to=server.calendar, password=PASSWORD, patience=0.3)
    next(going)
    next(going)
    server.silent.add("PUT")
    done = result(going)
    assert (done.done, done.left) == ({Act.CREATE: 1}, 2)
    assert "does not answer" in done.problem
    server.silent.clear()
    server.over.set()
    assert sum(published(rich, server).done.values()) <= 2
    assert published(rich, server).done == {}
    assert {str(there(server, rich, each)["SUMMARY"]) for each in (IDS.first, IDS.second)} == {
        "First “quoted”",
        "Second",
    }


def test_publication_goes_on_after_a_stop_and_knows_what_arrived_unheard(rich: File, server: Server) -> None:
    plan = planned(rich, server)
    going = publishing.carry_out(rich, plan=plan, to=server.calendar, password=PASSWORD)
    next(going)
    next(going)
    going.close()
    # What was on its way when the program died: it arrived, and nobody was there to hear it.
    late = next(each.wanted for each in plan.entries if each.wanted.title == "Second")
    server.by_hand("PUT", late.name, late.data.encode())
    assert acts(planned(rich, server)) == {
        "First “quoted”": Act.UNCHANGED,
        "Second": Act.UNCHANGED,
        "Alone 👩": Act.CREATE,
        "Off": Act.UNCHANGED,
    }
    assert published(rich, server).done == {Act.CREATE: 1}


def test_password_is_told_to_no_other_server(rich: File, server: Server, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    with running(other) as second:
        second.passwords.clear()
        server.troubles["PROPFIND", "/"] = ("307 Elsewhere", [("Location", second.url)])
        with pytest.raises(NoCalendar, match="which was told nothing"):
            planned(rich, server)
        assert second.passwords == []


def test_folder_of_calendars_is_no_calendar(rich: File, server: Server) -> None:
    folder = replace(server.calendar, path="/ann/")
    with pytest.raises(NoCalendar, match="give the address of the calendar itself"):
        result(publishing.plan(rich, to=folder, password=PASSWORD))


def test_address_without_a_calendar_is_named(rich: File, server: Server) -> None:
    server.by_hand("DELETE")
    with pytest.raises(NoCalendar, match=r"There is no calendar at “http://127\.0\.0\.1"):
        planned(rich, server)


def test_publication_stands_in_the_history_and_cannot_be_taken_back(rich: File, server: Server, clock: Clock) -> None:
    clock.tick *= 0
    rich.do(sessions.edit, session_id=IDS.second, title="Deuce")
    published(rich, server)
    rows = snapshot(rich)["published"]
    assert rich.undo().title == "Undo: Rename “Second” to “Deuce”"
    assert snapshot(rich)["published"] == rows
    published_steps = select(Step.id, Step.title).where(Step.title.like("Publish%"))
    step, title = rich.ask(lambda db: db.execute(published_steps).one())
    assert title == f"Publish to {server.calendar.address}"
    with pytest.raises(Refused, match="happened outside this file"):
        rich.undo(step)
