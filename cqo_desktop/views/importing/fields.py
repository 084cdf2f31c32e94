"""The fields of people and sessions in foreign files, as people call them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain.incoming import Holds

_OF_PEOPLE = (
    "name", "given_name", "middle_name", "family_name", "credentials", "role", "organization", "organization_kind",
    "organization_city", "organization_country", "email", "zone", "country", "language", "bio", "pronouns",
    "pronunciation", "kind",
)  # fmt: skip
_OF_SESSIONS = (
    "title", "subtitle", "date", "start", "end", "minutes", "zone", "series", "track", "status", "venue", "room",
    "place", "link", "hosts", "speakers", "facilitators", "panellists", "tech", "language", "abstract", "notes", "uid",
)  # fmt: skip


def fields(holds: Holds) -> Sequence[str]:
    """List what a column can be taken for."""
    return _OF_SESSIONS if holds is Holds.SESSIONS else _OF_PEOPLE


def word(field: str) -> str:
    """Name a field."""
    return _words().get(field, field)


def _words() -> dict[str, str]:
    return {
        "": _said("Left out"),
        "name": _said("Name"),
        "given_name": _said("Given name"),
        "middle_name": _said("Middle name"),
        "family_name": _said("Family name"),
        "credentials": _said("Credentials"),
        "role": _said("Role at work"),
        "organization": _said("Organization"),
        "organization_kind": _said("Kind of organization"),
        "organization_city": _said("City of the organization"),
        "organization_country": _said("Country of the organization"),
        "email": _said("E-mail address"),
        "zone": _said("Time zone"),
        "country": _said("Country"),
        "language": _said("Language"),
        "bio": _said("Biography"),
        "pronouns": _said("Pronouns"),
        "pronunciation": _said("Pronunciation"),
        "kind": _said("Member or guest"),
        "title": _said("Title"),
        "subtitle": _said("Subtitle"),
        "date": _said("Date"),
        "start": _said("Start"),
        "end": _said("End"),
        "minutes": _said("Length in minutes"),
        "series": _said("Series"),
        "track": _said("Track"),
        "status": _said("Status"),
        "venue": _said("Venue"),
        "room": _said("Room"),
        "place": _said("Place"),
        "link": _said("Join link"),
        "hosts": _said("Hosts"),
        "speakers": _said("Speakers"),
        "facilitators": _said("Facilitators"),
        "panellists": _said("Panellists"),
        "tech": _said("Technical support"),
        "abstract": _said("Text members read"),
        "notes": _said("Notes"),
        "uid": _said("Calendar UID"),
    }


def _said(text: str) -> str:
    return QCoreApplication.translate("ImportFields", text)
