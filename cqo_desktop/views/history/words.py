"""How the history names what was changed: kinds of things, fields, and values as people read them."""

from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from cqo_desktop.domain.step_facts import Done, Thing
from cqo_desktop.models import clock
from cqo_desktop.models.clock import Clock
from cqo_desktop.views.saying import said

KINDS = {
    "session": frozenset({"session", "session_part", "agenda_item", "item_part", "sitting", "settled_hour"}),
    "series": frozenset({"series", "template_item", "reminder"}),
    "person": frozenset({"person", "organization", "photo"}),
    "venue": frozenset({"venue", "room"}),
    "message": frozenset({"message", "reply", "guest", "guest_list", "letter_text", "letter_language", "reminded"}),
    "network": frozenset({"network", "comfort_hours", "own_day", "logo"}),
}
"""The tables of each kind of thing one may look for."""

_KINDS = {
    "session": (str(QT_TRANSLATE_NOOP("History", "Sessions")), "calendar"),
    "series": (str(QT_TRANSLATE_NOOP("History", "Series")), "layers"),
    "person": (str(QT_TRANSLATE_NOOP("History", "People")), "users"),
    "venue": (str(QT_TRANSLATE_NOOP("History", "Venues")), "map-pin"),
    "message": (str(QT_TRANSLATE_NOOP("History", "Invitations")), "mail"),
    "network": (str(QT_TRANSLATE_NOOP("History", "Network")), "globe"),
}
_TABLES = {
    "session": str(QT_TRANSLATE_NOOP("History", "Session “{name}”")),
    "session_part": str(QT_TRANSLATE_NOOP("History", "Part of {name}")),
    "agenda_item": str(QT_TRANSLATE_NOOP("History", "Agenda item “{name}”")),
    "item_part": str(QT_TRANSLATE_NOOP("History", "Part of {name}")),
    "series": str(QT_TRANSLATE_NOOP("History", "Series “{name}”")),
    "template_item": str(QT_TRANSLATE_NOOP("History", "Line of a template “{name}”")),
    "person": str(QT_TRANSLATE_NOOP("History", "Person “{name}”")),
    "organization": str(QT_TRANSLATE_NOOP("History", "Organization “{name}”")),
    "photo": str(QT_TRANSLATE_NOOP("History", "Picture of {name}")),
    "venue": str(QT_TRANSLATE_NOOP("History", "Venue “{name}”")),
    "room": str(QT_TRANSLATE_NOOP("History", "Room “{name}”")),
    "network": str(QT_TRANSLATE_NOOP("History", "Network “{name}”")),
    "message": str(QT_TRANSLATE_NOOP("History", "Message about “{name}”")),
    "reply": str(QT_TRANSLATE_NOOP("History", "Reply of {name}")),
    "guest": str(QT_TRANSLATE_NOOP("History", "Guest {name}")),
    "guest_list": str(QT_TRANSLATE_NOOP("History", "Guest list of {name}")),
    "sitting": str(QT_TRANSLATE_NOOP("History", "Second sitting “{name}”")),
    "comfort_hours": str(QT_TRANSLATE_NOOP("History", "Comfortable hours")),
    "own_day": str(QT_TRANSLATE_NOOP("History", "Day off “{name}”")),
    "logo": str(QT_TRANSLATE_NOOP("History", "Logo")),
    "settled_hour": str(QT_TRANSLATE_NOOP("History", "Settled hour of “{name}”")),
}
_FIELDS = {
    "first": str(QT_TRANSLATE_NOOP("History", "First day")),
    "last": str(QT_TRANSLATE_NOOP("History", "Last day")),
    "of_id": str(QT_TRANSLATE_NOOP("History", "First sitting")),
    "awake_from": str(QT_TRANSLATE_NOOP("History", "Awake from")),
    "early_from": str(QT_TRANSLATE_NOOP("History", "Early from")),
    "near_from": str(QT_TRANSLATE_NOOP("History", "Shoulder from")),
    "work_from": str(QT_TRANSLATE_NOOP("History", "Working day from")),
    "work_to": str(QT_TRANSLATE_NOOP("History", "Working day until")),
    "near_to": str(QT_TRANSLATE_NOOP("History", "Shoulder until")),
    "evening_to": str(QT_TRANSLATE_NOOP("History", "Evening until")),
    "awake_to": str(QT_TRANSLATE_NOOP("History", "Awake until")),
    "name": str(QT_TRANSLATE_NOOP("History", "Name")),
    "title": str(QT_TRANSLATE_NOOP("History", "Title")),
    "subtitle": str(QT_TRANSLATE_NOOP("History", "Subtitle")),
    "abstract": str(QT_TRANSLATE_NOOP("History", "Text members read")),
    "notes": str(QT_TRANSLATE_NOOP("History", "Notes")),
    "note": str(QT_TRANSLATE_NOOP("History", "Note")),
    "status": str(QT_TRANSLATE_NOOP("History", "Status")),
    "wall": str(QT_TRANSLATE_NOOP("History", "Day and hour")),
    "zone": str(QT_TRANSLATE_NOOP("History", "Time zone")),
    "minutes": str(QT_TRANSLATE_NOOP("History", "Minutes")),
    "link": str(QT_TRANSLATE_NOOP("History", "Join link")),
    "place": str(QT_TRANSLATE_NOOP("History", "Place")),
    "room_id": str(QT_TRANSLATE_NOOP("History", "Room")),
    "venue_id": str(QT_TRANSLATE_NOOP("History", "Venue")),
    "series_id": str(QT_TRANSLATE_NOOP("History", "Series")),
    "session_id": str(QT_TRANSLATE_NOOP("History", "Session")),
    "item_id": str(QT_TRANSLATE_NOOP("History", "Agenda item")),
    "person_id": str(QT_TRANSLATE_NOOP("History", "Person")),
    "organization_id": str(QT_TRANSLATE_NOOP("History", "Organization")),
    "replaced_by_id": str(QT_TRANSLATE_NOOP("History", "Replaced by")),
    "track": str(QT_TRANSLATE_NOOP("History", "Track")),
    "language": str(QT_TRANSLATE_NOOP("History", "Language")),
    "given_name": str(QT_TRANSLATE_NOOP("History", "Given name")),
    "family_name": str(QT_TRANSLATE_NOOP("History", "Family name")),
    "credentials": str(QT_TRANSLATE_NOOP("History", "Credentials")),
    "role": str(QT_TRANSLATE_NOOP("History", "Role")),
    "email": str(QT_TRANSLATE_NOOP("History", "E-mail address")),
    "country": str(QT_TRANSLATE_NOOP("History", "Country")),
    "city": str(QT_TRANSLATE_NOOP("History", "City")),
    "address": str(QT_TRANSLATE_NOOP("History", "Address")),
    "seats": str(QT_TRANSLATE_NOOP("History", "Seats")),
    "bio": str(QT_TRANSLATE_NOOP("History", "Biography")),
    "pronouns": str(QT_TRANSLATE_NOOP("History", "Pronouns")),
    "pronunciation": str(QT_TRANSLATE_NOOP("History", "Pronunciation")),
    "usual_start": str(QT_TRANSLATE_NOOP("History", "Usual hours begin")),
    "usual_end": str(QT_TRANSLATE_NOOP("History", "Usual hours end")),
    "kind": str(QT_TRANSLATE_NOOP("History", "Kind")),
    "hue": str(QT_TRANSLATE_NOOP("History", "Colour")),
    "description": str(QT_TRANSLATE_NOOP("History", "Description")),
    "rule_nth": str(QT_TRANSLATE_NOOP("History", "Week of the month")),
    "rule_weekday": str(QT_TRANSLATE_NOOP("History", "Day of the week")),
    "rule_time": str(QT_TRANSLATE_NOOP("History", "Usual hour")),
    "rule_zone": str(QT_TRANSLATE_NOOP("History", "Time zone of the hour")),
    "organizer_name": str(QT_TRANSLATE_NOOP("History", "Organizer")),
    "organizer_email": str(QT_TRANSLATE_NOOP("History", "Organizer’s e-mail address")),
    "paper": str(QT_TRANSLATE_NOOP("History", "Paper")),
    "accent": str(QT_TRANSLATE_NOOP("History", "Colour of printed pages")),
    "accent_dark": str(QT_TRANSLATE_NOOP("History", "Dark colour of printed pages")),
    "acronym": str(QT_TRANSLATE_NOOP("History", "Acronym")),
}
_DONE = {
    Done.ADDED: str(QT_TRANSLATE_NOOP("History", "{thing} was added")),
    Done.CHANGED: str(QT_TRANSLATE_NOOP("History", "{thing} was changed")),
    Done.REMOVED: str(QT_TRANSLATE_NOOP("History", "{thing} was removed")),
}
LONGEST = 400
"""A text is shown up to here; all of it stands where it belongs."""


def kind_word(kind: str) -> tuple[str, str]:
    """Name and draw a kind of things."""
    word, icon = _KINDS[kind]
    return _said(word), icon


def field_word(field: str) -> str:
    """Name a field; one that has no words yet goes by its own name."""
    return _said(_FIELDS[field]) if field in _FIELDS else field.removesuffix("_id").replace("_", " ").capitalize()


def sentence(thing: Thing) -> str:
    """Say what became of a thing."""
    pattern = _TABLES.get(thing.table)
    named = _said(pattern).format(name=thing.name) if pattern else thing.table.replace("_", " ").capitalize()
    return _said(_DONE[thing.done]).format(thing=named)


def value(field: str, text: str, hours: Clock) -> str:
    """Write a value as people read it."""
    if not text:
        return _said("nothing")
    if field == "wall":
        wall = datetime.fromisoformat(text)
        return _said("{day}, {hour}").format(day=clock.dated(wall), hour=hours.hour(wall))
    if field in {"first", "last"}:
        return clock.dated(datetime.fromisoformat(text))
    if field in {"status", "kind", "role", "paper", "hue"}:
        return said(text.replace("_", " "))
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…"


def day(when: date, today: date) -> str:
    """Head the steps of a day."""
    written = clock.weekday_day(when) if when.year == today.year else clock.long_day(when)
    match (today - when).days:
        case 0:
            return _said("Today, {day}").format(day=written)
        case 1:
            return _said("Yesterday, {day}").format(day=written)
        case _:
            return f"{written[:1].upper()}{written[1:]}"


def _said(text: str) -> str:
    return QCoreApplication.translate("History", text)
