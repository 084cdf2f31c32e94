"""Between the session's form and its facts: what is shown, what was typed, what differs."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.rows import SessionDetail
from cqo_desktop.domain.text import clean_line, clean_text
from cqo_desktop.forms.session import Ui_Session
from cqo_desktop.models import cities
from cqo_desktop.models.clock import Clock
from cqo_desktop.models.typed_time import parsed
from cqo_desktop.views.choice_box import measure_one
from cqo_desktop.views.field_texts import show_line, show_text

QUARTERS = tuple(time(hour, minute) for hour in range(24) for minute in (0, 15, 30, 45))
LENGTHS = (30, 45, 60, 75, 90, 120, 180)
_MINUTES = re.compile(r"(?:(\d+)\s*h)?\s*(?:(\d+)\s*(?:m\w*)?)?", re.IGNORECASE)

type Facts = dict[str, object]


@dataclass(frozen=True, slots=True)
class When:
    """A session's time as the form shows it."""

    wall: datetime
    zone: str
    minutes: int


def facts(detail: SessionDetail) -> Facts:
    """Give the facts the form edits, times apart."""
    row = detail.row
    return {
        "title": row.title,
        "series_id": row.series_id,
        "link": row.link,
        "room_id": row.room_id,
        "place": row.place,
        "abstract": detail.abstract,
        "notes": detail.notes,
    }


def typed(form: Ui_Session, title: QLineEdit) -> Facts:
    """Read the form as it would be kept."""
    return {
        "title": clean_line(title.text()),
        "series_id": form.series_box.currentData(),
        "link": clean_line(form.link_edit.text()),
        "room_id": form.room_box.currentData(),
        "place": clean_line(form.place_edit.text()),
        "abstract": clean_text(form.abstract_edit.toPlainText()),
        "notes": clean_text(form.notes_edit.toPlainText()),
    }


def show(form: Ui_Session, title: QLineEdit, values: Mapping[str, object]) -> None:
    """Put facts into the form; the cursor stays where it is."""
    lines = {"title": title, "link": form.link_edit, "place": form.place_edit}
    texts = {"abstract": form.abstract_edit, "notes": form.notes_edit}
    boxes = {"series_id": form.series_box, "room_id": form.room_box}
    for name, value in values.items():
        if name in lines:
            show_line(lines[name], str(value))
        elif name in texts:
            show_text(texts[name], str(value))
        else:
            boxes[name].setCurrentIndex(max(0, boxes[name].findData(value)))


def fill_times(form: Ui_Session, written: Clock) -> None:
    """Offer quarters of hours and usual lengths."""
    form.time_box.clear()
    form.time_box.addItems([written.hour(each) for each in QUARTERS])
    form.minutes_box.clear()
    form.minutes_box.addItems([f"{each} min" for each in LENGTHS])


def fill_zones(box: QComboBox, members: Mapping[str, int], home: str) -> None:
    """Offer the home zone, the zones members live in, then all others; searched by any part of their names."""
    first = list(dict.fromkeys([home, *members]))
    box.clear()
    for name in [*first, *sorted(zones.names() - set(first))]:
        box.addItem(_zone_said(name) if name in first else name, name)
    completer = QCompleter(box.model(), box)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    box.setCompleter(completer)
    measure_one(box)


def fill_choices(box: QComboBox, none: str, choices: Sequence[tuple[str, int]]) -> None:
    """Offer rows by name; what was chosen stays chosen."""
    kept = box.currentData()
    box.clear()
    box.addItem(none, None)
    for text, row_id in choices:
        box.addItem(text, row_id)
    box.setCurrentIndex(max(0, box.findData(kept)))


def show_when(form: Ui_Session, when: When, written: Clock) -> None:
    """Put a time into the form."""
    form.date_edit.setDate(QDate(when.wall.year, when.wall.month, when.wall.day))
    form.time_box.setEditText(written.hour(when.wall))
    form.minutes_box.setEditText(f"{when.minutes} min")
    place = form.zone_box.findData(when.zone)
    if place < 0:
        form.zone_box.addItem(when.zone, when.zone)
        place = form.zone_box.count() - 1
    form.zone_box.setCurrentIndex(place)


def typed_when(form: Ui_Session) -> When:
    """Read the time as it was typed.

    Raises:
        Refused: the hour, the length or the zone is none.
    """
    hour = parsed(form.time_box.currentText())
    if hour is None:
        raise Refused(f"“{form.time_box.currentText()}” is not an hour; type 4p, 16:15 or 1615.")
    day = form.date_edit.date()
    wall = datetime.combine(date(day.year(), day.month(), day.day()), hour)
    return When(wall, _typed_zone(form.zone_box), typed_minutes(form.minutes_box.currentText()))


def typed_minutes(text: str) -> int:
    """Read '60', '60 min', '1 h' or '1 h 30'.

    Raises:
        Refused: it is no length.
    """
    found = _MINUTES.fullmatch(text.strip())
    if found is None or not any(found.groups()):
        raise Refused(f"“{text}” is not a length; type minutes, such as 60, or 1 h 30.")
    return int(found[1] or 0) * 60 + int(found[2] or 0)


def _typed_zone(box: QComboBox) -> str:
    text = box.currentText()
    place = box.findText(text)
    return str(box.itemData(place)) if place >= 0 else zones.zone(text.strip()).key


def _zone_said(name: str) -> str:
    return QCoreApplication.translate("Session", "{city} time").format(city=cities.city(name))
