"""What all mapped classes share: how values are kept, and the marks of columns that an undo treats apart."""

from typing import Any, ClassVar

from sqlalchemy import MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from cqo_desktop.domain.forum.conflicts import Rule, Strictness
from cqo_desktop.domain.vocabulary import (
    Answer,
    Doubt,
    Hue,
    Language,
    LetterKind,
    MessageKind,
    MessageState,
    OrganizationKind,
    Pairing,
    Paper,
    PersonKind,
    ReplyState,
    Role,
    SeriesKind,
    SessionStatus,
    Standing,
    Way,
)
from cqo_desktop.store.types import Word

NEVER_BACK = {"undo": "never back"}
"""A column that grows when a step is undone, because what people hold in their calendars has seen the higher value."""
STAMP = {"undo": "stamp"}
"""A column that an undo sets to its own time."""
KEPT_APART = {"sqlite_autoincrement": True}
"""An id is never given again: the journal knows rows by it long after they are gone."""


class Base(DeclarativeBase):
    """Tables whose rows are plain columns: no lazy relationships, every read is a question."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        },
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text(),
        OrganizationKind: Word(OrganizationKind),
        PersonKind: Word(PersonKind),
        SeriesKind: Word(SeriesKind),
        SessionStatus: Word(SessionStatus),
        Role: Word(Role),
        Pairing: Word(Pairing),
        Paper: Word(Paper),
        Rule: Word(Rule),
        Strictness: Word(Strictness),
        Hue: Word(Hue),
        Answer: Word(Answer),
        Doubt: Word(Doubt),
        Language: Word(Language),
        LetterKind: Word(LetterKind),
        MessageKind: Word(MessageKind),
        MessageState: Word(MessageState),
        ReplyState: Word(ReplyState),
        Standing: Word(Standing),
        Way: Word(Way),
    }

    __table_args__: Any = KEPT_APART
    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-1)
