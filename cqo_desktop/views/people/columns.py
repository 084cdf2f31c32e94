"""The columns of the list of people, and those of a copy of it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain import zones
from cqo_desktop.domain.rows import PersonRow
from cqo_desktop.domain.text import fold
from cqo_desktop.models import cities
from cqo_desktop.models.rows_model import Column
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.people import fields, words
from cqo_desktop.views.people.rows import PersonLine


def shown(desk: Desk) -> tuple[Column[PersonLine], ...]:
    """Give what the list shows, in the order of the places in `people_cells`."""

    def where(row: PersonRow) -> str:
        if not row.zone:
            return words.country(row.country) or QCoreApplication.translate("People", "Not known")
        now = desk.document.now().astimezone(zones.zone(row.zone))
        return f"{cities.city(row.zone)}\n{desk.clock.hour(now)}"

    return (
        Column(QCoreApplication.translate("People", "Person"), _of(_who), _of(_spoken), lambda line: line.key),
        Column(
            QCoreApplication.translate("People", "Where, time now"),
            _of(where),
            key=_of(lambda row: fold(fields.city(row))),
        ),
        Column(
            QCoreApplication.translate("People", "Sessions"), _sessions, _spoken_sessions, lambda line: -_number(line)
        ),
        Column(QCoreApplication.translate("People", "E-mail"), _of(lambda row: row.email)),
        Column(QCoreApplication.translate("People", "Belongs as"), _of(_kind)),
    )


def copied() -> tuple[Column[PersonLine], ...]:
    """Give what a copied table has: one fact a column."""
    return (
        Column(QCoreApplication.translate("People", "Name"), _of(lambda row: row.name)),
        Column(QCoreApplication.translate("People", "Credentials"), _of(lambda row: row.credentials)),
        Column(QCoreApplication.translate("People", "Job title"), _of(lambda row: row.role)),
        Column(QCoreApplication.translate("People", "Organization"), _of(lambda row: row.organization)),
        Column(QCoreApplication.translate("People", "E-mail"), _of(lambda row: row.email)),
        Column(QCoreApplication.translate("People", "Time zone"), _of(lambda row: row.zone)),
        Column(QCoreApplication.translate("People", "Country"), _of(lambda row: words.country(row.country))),
        Column(QCoreApplication.translate("People", "Belongs as"), _of(_kind)),
        Column(QCoreApplication.translate("People", "Sessions"), _sessions),
    )


def _of(write: Callable[[PersonRow], str]) -> Callable[[PersonLine], str]:
    """Let a column read the person of a line."""
    return lambda line: write(line.person)


def _who(row: PersonRow) -> str:
    name = ", ".join(part for part in (row.name, row.credentials) if part)
    below = ", ".join(part for part in (row.role, row.organization) if part)
    return f"{name}\n{below}" if below else name


def _spoken(row: PersonRow) -> str:
    return ", ".join(part for part in (row.name, row.credentials, row.role, row.organization) if part)


def _kind(row: PersonRow) -> str:
    return words.person_kind(row.kind)


def _number(line: PersonLine) -> int:
    return line.tally.past + line.tally.coming


def _sessions(line: PersonLine) -> str:
    return str(_number(line)) if _number(line) else ""


def _spoken_sessions(line: PersonLine) -> str:
    return QCoreApplication.translate("People", "{past} in the last 12 months, {coming} to come").format(
        past=line.tally.past, coming=line.tally.coming
    )
