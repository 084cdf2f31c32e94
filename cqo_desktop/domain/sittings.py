"""Two sittings of one session that are no longer alike."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from cqo_desktop.domain.planned import Planned
from cqo_desktop.domain.problems import Kind, Problem, Severity
from cqo_desktop.domain.rows import SessionDetail

TITLE, AGENDA, PEOPLE = "title", "agenda", "people"
_FOUND = {
    (TITLE,): "The two sittings have different titles",
    (AGENDA,): "The two sittings have different agendas",
    (PEOPLE,): "The two sittings have different people",
    (TITLE, AGENDA): "The two sittings have different titles and agendas",
    (TITLE, PEOPLE): "The two sittings have different titles and people",
    (AGENDA, PEOPLE): "The two sittings have different agendas and people",
    (TITLE, AGENDA, PEOPLE): "The two sittings have different titles, agendas and people",
}

type Differences = tuple[str, ...]


def differences(first: SessionDetail, second: SessionDetail) -> Differences:
    """Say in what two sittings differ, of title, agenda and people."""
    compared = {
        TITLE: (first.row.title, second.row.title),
        AGENDA: (_agenda(first), _agenda(second)),
        PEOPLE: (_people(first), _people(second)),
    }
    return tuple(name for name, (here, there) in compared.items() if here != there)


def _people(detail: SessionDetail) -> list[object]:
    return [(part.person_id, part.role) for part in detail.parts]


def _agenda(detail: SessionDetail) -> list[object]:
    return [
        (item.title, item.minutes, item.note, [(part.person_id, part.role) for part in item.parts])
        for item in detail.items
    ]


def out_of_line(planned: Planned, apart: Mapping[int, Differences], *, now: datetime) -> Iterator[Problem]:
    """Find a second sitting to come that is no longer like its first; `apart` says of second sittings in what."""
    row, first = planned.row, planned.other
    found = apart.get(row.id)
    if not found or first is None or not planned.is_ahead(now) or not Planned(first).is_ahead(now):
        return
    yield Problem(
        kind=Kind.SITTINGS_DIFFER,
        severity=Severity.WARNING,
        day=row.wall.date(),
        finding=_FOUND[found],
        about=planned.about,
        repair="Bring both in line",
        session_ids=(first.id, row.id),
    )
