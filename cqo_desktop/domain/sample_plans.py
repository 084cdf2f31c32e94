"""The sample network as its readable files tell it, with every day made a date."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from cqo_desktop.domain import sample_dates
from cqo_desktop.domain.vocabulary import Role, SessionStatus

type Table = Mapping[str, Any]
"""What a TOML table reads as."""


@dataclass(frozen=True, slots=True)
class Line:
    """One part of an agenda and the handles of those who lead it."""

    minutes: int
    title: str
    leads: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One session to add; people by handle, the room and the series by name and key."""

    key: str
    series: str
    title: str
    wall: datetime
    status: SessionStatus
    minutes: int | None
    subtitle: str
    abstract: str
    notes: str
    link: str
    room: str
    place: str
    track: str
    parts: tuple[tuple[Role, str], ...]
    agenda: tuple[Line, ...] | None
    """None where the series' template is used."""
    replaced_by: str
    expected: int | None
    """How many people are expected; None where nobody said."""
    everywhere: bool
    """Whether it takes all rooms."""

    @property
    def in_person(self) -> bool:
        """Tell whether people travel to it."""
        return bool(self.room or self.place)


def first_year(year: Table, network: Table) -> list[Plan]:
    """Tell the year that is over, with what of it is invented."""
    return [
        _plan(
            row,
            day=date.fromisoformat(row["date"]),
            status=SessionStatus.DONE,
            notes=network["notes_2024" if row.get("known") else "notes_2024_invented"],
        )
        for row in year["session"]
    ]


def year_around(today: date, year: Table, network: Table, zones: Sequence[str]) -> list[Plan]:
    """Lay the invented year around today; what is past is done unless it was kept open."""
    rule = next(each for each in network["series"] if each["key"] == "monthly")
    monthly = {"nth": rule["rule_nth"], "weekday": rule["rule_weekday"], "at": rule["rule_time"]}
    plans = []
    for row in year["session"]:
        full = monthly | row
        match full.get("on"):
            case "soon":
                day = sample_dates.soon(today)
            case "clocks":
                day = sample_dates.when_clocks_move(today, zones)
            case _:
                day = sample_dates.in_month(today, full["month"], full["nth"], full["weekday"])
        plan = _plan(full, day=day, status=SessionStatus(row["status"]), notes=network["notes_now"])
        is_over = day < today and not row.get("kept_open")
        plans.append(replace(plan, status=SessionStatus.DONE) if is_over else plan)
    return plans


def forum_around(today: date, forum: Table, network: Table) -> list[Plan]:
    """Lay the invented Forum three months ahead."""
    first = sample_dates.in_month(today, forum["month"], forum["nth"], forum["weekday"])
    return [
        _plan(
            {"series": forum["series"], "agenda": (), **row},
            day=first + timedelta(days=row["day"] - 1),
            status=SessionStatus(forum["status"]),
            notes=network["notes_now"],
        )
        for row in forum["session"]
    ]


def _plan(row: Table, *, day: date, status: SessionStatus, notes: str) -> Plan:
    agenda = row.get("agenda")
    is_online = "room" not in row and "place" not in row
    return Plan(
        key=row["key"],
        series=row["series"],
        title=row["title"],
        wall=datetime.combine(day, time.fromisoformat(row["at"])),
        status=status,
        minutes=row.get("minutes"),
        subtitle=row.get("subtitle", ""),
        abstract=_paragraphs(row.get("abstract", "")),
        notes="\n".join(text for text in (row.get("notes_add", ""), notes) if text),
        link=row.get("link", f"https://meet.example.org/{row['key']}") if is_online else "",
        room=row.get("room", ""),
        place=row.get("place", ""),
        track=row.get("track", ""),
        parts=tuple((role, handle) for role in Role for handle in row.get(role.value, ())),
        agenda=None if agenda is None else tuple(Line(line[0], line[1], tuple(line[2:])) for line in agenda),
        replaced_by=row.get("replaced_by", ""),
        expected=row.get("expected"),
        everywhere=row.get("everywhere", False),
    )


def _paragraphs(text: str) -> str:
    return "\n".join(line.strip() for line in text.strip().splitlines())
