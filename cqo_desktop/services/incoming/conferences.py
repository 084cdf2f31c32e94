"""A foreign schedule in our words, and what is kept of it for the way back."""

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.drafts import SessionDraft, SessionsRead
from cqo_desktop.domain.text import clean_text
from cqo_desktop.services import network, schedule_facts
from cqo_desktop.services.schedule_facts import ONLINE, ScheduleFacts


def told(read: SessionsRead) -> SessionsRead:
    """Put a conference's descriptions before members.

    A talk's page is no link to join by, and its description is for everybody: both wait in `extra` for the way back.
    """
    name = read.title or read.acronym or "Conference"
    return replace(read, title=name, sessions=tuple(map(_told, read.sessions)))


def _told(draft: SessionDraft) -> SessionDraft:
    abstract, description = (clean_text(text or "") for text in (draft.abstract, draft.notes))
    kept = {"url": draft.link, "description": description}
    return replace(
        draft,
        room=None if draft.room == ONLINE else draft.room,
        abstract="\n\n".join(dict.fromkeys(filter(None, (abstract, description)))) or None,
        notes=None,
        link=None,
        extra={**draft.extra, **{name: text for name, text in kept.items() if text}},
    )


def remember(db: Db, read: SessionsRead, persons: Mapping[str, int]) -> None:
    """Keep a conference's own facts with the network; those of an earlier one make way."""
    if not read.title:
        return
    row = network.one(db)
    before = schedule_facts.of(row.extra)
    facts = ScheduleFacts(
        title=read.title,
        acronym=read.acronym or "",
        version=read.extra.get("version", ""),
        url=read.extra.get("url", ""),
        persons={**before.persons, **persons} if before.title == read.title else dict(persons),
    )
    network.edit(db, extra=schedule_facts.into(row.extra, facts))
