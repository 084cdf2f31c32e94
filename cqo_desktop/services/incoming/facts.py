"""What a foreign session says, in our words: cleaned, checked, and with its instant."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from cqo_desktop.domain import zones
from cqo_desktop.domain.drafts import SessionDraft
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.incoming import Read
from cqo_desktop.domain.text import checked_link, clean_line
from cqo_desktop.services.incoming.guests import Guests
from cqo_desktop.services.incoming.matches import Parts
from cqo_desktop.services.session_facts import cleaned, on_the_minute

_FIELDS = ("title", "subtitle", "abstract", "notes", "minutes", "track", "language", "status")


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A foreign session; fields it says nothing about are absent, names it does not give are None."""

    title: str
    fields: Mapping[str, object]
    moment: zones.Moment
    series: str | None
    venue: str | None
    room: str | None
    parts: Parts
    note: str


def said(draft: SessionDraft, read: Read, guests: Guests) -> Said:
    """Read a draft.

    Raises:
        Refused: it has no time, or a value that cannot be kept.
    """
    if draft.wall is None:
        raise Refused("it has no date and time, so it was left out; add them, and import again.")
    moment = on_the_minute(draft.wall, draft.zone or read.zone)
    fields = cleaned({field: value for field in _FIELDS if (value := getattr(draft, field)) is not None})
    link, note = _link(draft)
    if link:
        fields["link"] = link
    venue, room, place = (clean_line(text or "") or None for text in (draft.venue, draft.room, draft.place))
    if place is None and venue and not room:
        venue, place = None, venue
    if place is not None:
        fields["place"] = place
    if draft.extra:
        fields["extra"] = json.dumps(dict(draft.extra), ensure_ascii=False, sort_keys=True)
    numbered = ((guests.number(part), part.role) for part in draft.parts)
    return Said(
        title=str(fields["title"]),
        fields=fields,
        moment=moment,
        series=clean_line(draft.series or "") or None,
        venue=venue,
        room=room,
        parts=tuple(dict.fromkeys((number, role) for number, role in numbered if number is not None)),
        note=note,
    )


def _link(draft: SessionDraft) -> tuple[str, str]:
    """Give the link, or none and a word about one that people cannot open."""
    try:
        return checked_link(draft.link or ""), ""
    except Refused as refused:
        return "", f"Line {draft.line}: the link was left out, since {refused}"
