"""The words of letters: those of a series before the network's own, and those before the program's."""

import difflib
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.letter_texts import OWN
from cqo_desktop.domain.letters import NAMES, Template
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.domain.text import clean_line, clean_text
from cqo_desktop.domain.vocabulary import Language, LetterKind
from cqo_desktop.services import editing
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import LetterLanguage, LetterText, Series

_FIELD = re.compile(r"\{(\w+)\}")
_KINDS = {
    LetterKind.INVITATION: "invitations",
    LetterKind.UPDATE: "updates",
    LetterKind.CORRECTION: "corrections",
    LetterKind.CANCELLATION: "cancellations",
    LetterKind.REMOVAL: "letters to those taken off a list",
    LetterKind.REINSTATEMENT: "letters that it takes place after all",
    LetterKind.REMINDER: "reminders",
    LetterKind.FOLLOW_UP: "letters after a session",
    LetterKind.TIME_KEPT: "letters that the time stays",
}
_LANGUAGES = {Language.ENGLISH: "English", Language.FRENCH: "French", Language.SPANISH: "Spanish"}

type Key = tuple[Language, LetterKind]


@dataclass(frozen=True, slots=True)
class Words:
    """What the file says in its own words, by series; None is the whole network."""

    own: Mapping[tuple[int | None, Language, LetterKind], Template]

    def template(self, series_id: int | None, language: Language, kind: LetterKind) -> Template:
        """Give the words that apply."""
        for where in (series_id, None):
            if found := self.own.get((where, language, kind)):
                return found
        return OWN[language, kind]

    def changed(self, series_id: int | None) -> frozenset[Key]:
        """Name the letters that have words of their own here."""
        return frozenset((language, kind) for where, language, kind in self.own if where == series_id)


def words(db: Db) -> Words:
    """Read all words that the file has of its own."""
    columns = LetterText.series_id, LetterText.language, LetterText.kind, LetterText.subject, LetterText.body
    return Words(
        {
            (series_id, language, kind): Template(subject=subject, body=body)
            for series_id, language, kind, subject, body in db.execute(select(*columns))
        }
    )


def languages(db: Db) -> tuple[Language, ...]:
    """List the languages in which people are written to whose own is not known; English unless others were chosen."""
    found = tuple(db.scalars(select(LetterLanguage.language).order_by(LetterLanguage.position)))
    return found or (Language.ENGLISH,)


def set_languages(db: Db, *, languages: Sequence[Language]) -> None:
    """Choose the languages in which people are written to whose own is not known; several make letters of parts.

    Raises:
        Refused: none is chosen.
    """
    wanted = list(dict.fromkeys(languages))
    if not wanted:
        raise Refused("Letters need a language; choose at least one.")
    rows = list(db.scalars(select(LetterLanguage).order_by(LetterLanguage.position)))
    if [row.language for row in rows] == wanted:
        return
    entitle(db, f"Write letters in {' and '.join(_LANGUAGES[each] for each in wanted)}")
    db.execute(delete(LetterLanguage))
    db.add_all(LetterLanguage(language=each, position=place) for place, each in enumerate(wanted))


def set_words(
    db: Db, *, language: Language, kind: LetterKind, subject: str, body: str, series_id: int | None = None
) -> None:
    """Give a letter words of its own, for the whole network or one series; fields stand in braces.

    Raises:
        NotFound: the series is gone.
        Refused: subject or body is empty, or names a field that there is not.
    """
    subject, body = clean_line(subject), clean_text(body)
    if not subject or not body:
        raise Refused("A letter needs a subject and a text; to have the usual words back, reset it.")
    see_fields(subject, body)
    row = _found(db, language, kind, series_id)
    if row and (row.subject, row.body) == (subject, body):
        return
    entitle(
        db,
        f"Change the words of {_told(db, language, kind, series_id)}",
        joins=f"letter_text/{series_id}/{language.value}/{kind.value}",
    )
    if row:
        row.subject, row.body = subject, body
    else:
        db.add(LetterText(series_id=series_id, language=language, kind=kind, subject=subject, body=body))


def reset_words(db: Db, *, language: Language, kind: LetterKind, series_id: int | None = None) -> None:
    """Give a letter the usual words back: those of the network in a series, else the program's."""
    row = _found(db, language, kind, series_id)
    if row:
        entitle(db, f"Reset the words of {_told(db, language, kind, series_id)}")
        db.delete(row)


def _found(db: Db, language: Language, kind: LetterKind, series_id: int | None) -> LetterText | None:
    return db.scalar(
        select(LetterText).where(
            LetterText.language == language,
            LetterText.kind == kind,
            LetterText.series_id.is_not_distinct_from(series_id),
        )
    )


def _told(db: Db, language: Language, kind: LetterKind, series_id: int | None) -> str:
    what = f"{_LANGUAGES[language]} {_KINDS[kind]}"
    if series_id is None:
        return what
    return f"{what} to {quoted(editing.found(db, Series, series_id, 'series').name)}"


def see_fields(*texts: str) -> None:
    """See that texts name only fields there are.

    Raises:
        Refused: one names another.
    """
    for name in {each for text in texts for each in _FIELD.findall(text)} - set(NAMES):
        raise Refused(f"There is no field {{{name}}}; {_meant(name, NAMES)}.")


def _meant(name: str, names: Collection[str]) -> str:
    near = difflib.get_close_matches(name, names, n=1, cutoff=0.5)
    if near:
        return f"perhaps {{{near[0]}}} is meant"
    return "use " + ", ".join(f"{{{each}}}" for each in names)
