"""What the Forum's documents are gathered from."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.services import importing, network, programme
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.booklets import booklet
from cqo_desktop.services.outgoing.forums import day_grids
from cqo_desktop.services.outgoing.years import year_plan
from cqo_desktop.store.file import File, create

NOW = datetime(2026, 4, 1, tzinfo=UTC)
ASKED = Asked(now=NOW, paper=Paper.A4)
SCHEDULE = """<schedule><conference><title>Forum</title><start>2026-05-12</start><days>2</days></conference>
{days}</schedule>"""
EVENT = """<event guid="{guid}" id="{id}"><date>{date}</date><start>{start}</start><duration>01:00</duration>
<room>{room}</room><title>Talk {id}</title><track>Safety</track><abstract>Why</abstract>
<persons><person id="{who}">Person {who}</person></persons></event>"""


@pytest.fixture
def forum(tmp_path: Path) -> File:
    """Make a file with a Forum whose first day ends after midnight."""
    talks = [("2026-05-12T09:00:00+02:00", "09:00", "Hall"), ("2026-05-12T10:00:00+02:00", "10:00", "Lab")]
    talks += [("2026-05-13T01:00:00+02:00", "01:00", "Hall"), ("2026-05-13T09:00:00+02:00", "09:00", "Hall")]
    rooms = "".join(
        f'<room name="{room}">'
        + EVENT.format(guid=f"{i:032x}", id=i, date=when, start=start, room=room, who=i % 2 + 1)
        + "</room>"
        for i, (when, start, room) in enumerate(talks, 1)
    )
    days = f'<day date="2026-05-12" index="1">{rooms}</day>'
    source = tmp_path / "schedule.xml"
    source.write_text(SCHEDULE.format(days=days), "utf-8")
    made = create(tmp_path / "forum.cqo", author="Ann")
    made.do(
        network.found_network,
        name="Network",
        zone="Europe/Berlin",
        organizer_name="Ann",
        organizer_email="ann@example.org",
        paper=Paper.A4,
    )
    plan = made.ask(importing.plan, read=importing.read(source, home="Europe/Berlin"))
    made.do(importing.apply, plan=plan)
    return made


def test_what_is_held_after_midnight_belongs_to_the_day_before(forum: File) -> None:
    grids = forum.ask(day_grids, ASKED)
    assert [(day.date, [entry.title for entry in day.entries]) for day in grids.days] == [
        (date(2026, 5, 12), ["Talk 1", "Talk 2", "Talk 3"]),
        (date(2026, 5, 13), ["Talk 4"]),
    ]
    assert (grids.home.zone, grids.rooms) == ("Europe/Berlin", ("Hall", "Lab"))


def test_booklet_has_everybody_who_speaks_and_when_it_is(forum: File) -> None:
    made = forum.ask(booklet, ASKED)
    assert [person.name for person in made.people] == ["Person 1", "Person 2"]
    assert made.dates == "Tuesday 12 May 2026 to Wednesday 13 May 2026"


def test_booklet_is_gathered_in_as_many_queries_for_any_number_of_sessions(forum: File) -> None:
    ids = tuple(row.id for row in forum.ask(programme.listed))
    assert queries(forum, ids[:1]) == queries(forum, ids)


def queries(forum: File, session_ids: tuple[int, ...]) -> int:
    asked: list[str] = []

    def note(*told: Any) -> None:
        asked.append(told[2])

    with forum.reading() as db:
        engine = db.connection().engine
        event.listen(engine, "before_cursor_execute", note)
        booklet(db, Asked(now=NOW, paper=Paper.A4, selection=Selection(session_ids=session_ids)))
        event.remove(engine, "before_cursor_execute", note)
    return len(asked)


def test_file_without_a_forum_says_what_to_choose(rich: File) -> None:
    with pytest.raises(NotFound, match="choose its sessions by series or by days"):
        rich.ask(day_grids, ASKED)


def test_year_begins_with_this_month_and_else_ends_with_the_last_session(rich: File) -> None:
    plan = rich.ask(year_plan, Asked(now=datetime(2026, 10, 3, tzinfo=UTC), paper=Paper.LETTER))
    assert (plan.first, plan.months, plan.week_start) == (date(2026, 10, 1), 12, 6)
    plan = rich.ask(year_plan, Asked(now=datetime(2030, 1, 1, tzinfo=UTC), paper=Paper.A4))
    assert (plan.first, plan.months, plan.week_start) == (date(2025, 12, 1), 12, 0)


def test_year_of_days_asked_for_begins_and_ends_with_them(rich: File) -> None:
    days = Selection(start=date(2026, 9, 15), end=date(2027, 11, 2))
    plan = rich.ask(year_plan, Asked(now=NOW, paper=Paper.A4, selection=days))
    assert (plan.first, plan.months, plan.title) == (date(2026, 9, 1), 15, "September 2026 to November 2027")
