"""What the palette offers for a line: create, do, open; and what was used last."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from cqo_desktop.domain import zones
from cqo_desktop.domain.search import Entry, Thing
from cqo_desktop.domain.text import fold
from cqo_desktop.models import clock
from cqo_desktop.models.suggestions import Heading, Offer, Suggestion
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.palette import quick_session
from cqo_desktop.views.palette.everything import Everything
from cqo_desktop.views.places import PLACES
from cqo_desktop.views.session import words as session_words
from cqo_desktop.views.verbs import Verb
from cqo_desktop.widgets.understood_field import Span

MOST_VERBS, MOST_FOUND, MOST_RECENT = 6, 8, 5
COMING = 3

_SIGNS = {Thing.PERSON: "user", Thing.SERIES: "layers", Thing.ORGANIZATION: "landmark"}


class Commands(QObject):
    """The offers of one file, over the verbs that can be used when they are asked for."""

    def __init__(self, desk: Desk, everything: Everything, verbs: Callable[[], Sequence[Verb]]) -> None:
        super().__init__(desk)
        self._desk, self._everything, self._verbs = desk, everything, verbs
        self._used: list[str] = []

    def remember(self, used: Suggestion) -> None:
        """Put what is being used first in the list of what was used."""
        if used.key != "create":
            self._used = [used.key, *(key for key in self._used if key != used.key)][:MOST_RECENT]

    def offers(self, typed: str) -> tuple[Sequence[Offer], Sequence[Span]]:
        """Offer what fits a line; without one, what was used last and what comes next."""
        if not typed.strip():
            return [*self._at_rest()], ()
        quick = quick_session.read(typed, self._desk, self._everything)
        create: list[Offer] = [Heading(_said("Create")), quick.suggestion()]
        done = _under(_said("Do"), self._do(typed))
        looked_for = quick.made.title if quick.tells_when and quick.made.title else typed
        opened = _under(_said("Open"), self._open(looked_for))
        spans = [(piece.start, piece.end) for piece in quick.made.pieces]
        if _pages_called(typed) and not quick.tells_when:
            # Who types "people" goes there; their list to print comes after.
            return [*opened, *done, *create], spans
        # Without a day or an hour people look for something; Enter must not create what they look for.
        if quick.tells_when or not (done or opened):
            return [*create, *done, *opened], spans
        return [*done, *opened, *create], spans

    def _at_rest(self) -> Iterator[Offer]:
        verbs, recent = [*self._do("")], [*self._recent()]
        used = {each.key for each in recent}
        yield from _under(_said("Used last"), recent)
        coming = (self._found(entry) for entry in self._everything.coming(COMING))
        yield from _under(_said("Coming up"), [each for each in coming if each.key not in used])
        yield from _under(_said("Do"), [each for each in verbs if each.key not in used][:MOST_VERBS])

    def _recent(self) -> Iterator[Suggestion]:
        verbs = {each.key: each for each in self._do("")}
        for key in self._used:
            thing, _, number = key.partition(" ")
            if key in verbs:
                yield verbs[key]
            elif thing in {each.value for each in Thing}:
                entry = self._entry(Thing(thing), int(number))
                if entry is not None:
                    yield self._found(entry)

    def _entry(self, thing: Thing, number: int) -> Entry | None:
        if thing is Thing.PAGE:
            return next((entry for entry in _pages() if entry.id == number), None)
        return self._everything.entry(thing, number)

    def _do(self, typed: str) -> list[Suggestion]:
        words = fold(typed).split()
        ranked = []
        for verb, path in _all_verbs(self._verbs()):
            text = f" {fold(path)}"
            if all(word in text for word in words) and verb.applies():
                begins = all(f" {word}" in text for word in words)
                ranked.append((not begins, _do(verb, path)))
        ordered = [each for _, each in sorted(ranked, key=lambda pair: pair[0])]
        return ordered[:MOST_VERBS] if words else ordered

    def _open(self, looked_for: str) -> list[Suggestion]:
        pages = _pages_called(looked_for)
        return [self._found(entry) for entry in [*pages, *self._everything.index.find(looked_for)][:MOST_FOUND]]

    def _found(self, entry: Entry) -> Suggestion:
        return Suggestion(
            key=f"{entry.thing.value} {entry.id}",
            title=entry.title,
            detail=self._detail(entry),
            icon=self._icon(entry),
            hue=entry.hue.value if entry.hue else "text2",
            shortcut=f"Ctrl+{entry.id}" if entry.thing is Thing.PAGE and entry.id < 10 else "",
            completion=entry.title,
            run=partial(self._show, entry),
        )

    def _detail(self, entry: Entry) -> str:
        match entry.thing:
            case Thing.SESSION if entry.wall is not None and entry.status is not None:
                year = f" {entry.wall.year}" if entry.wall.year != self._today().year else ""
                return _said("Session, {status}, {day}").format(
                    status=session_words.status(entry.status).lower(), day=f"{clock.day(entry.wall)}{year}"
                )
            case Thing.SESSION:
                return ""
            case Thing.PERSON:
                return entry.about or _said("Person")
            case Thing.SERIES:
                return _said("Series")
            case Thing.ORGANIZATION:
                return entry.about or _said("Organization")
            case Thing.PAGE:
                return _said("Page")

    def _icon(self, entry: Entry) -> str:
        if entry.thing is Thing.PAGE:
            return PLACES[entry.id - 1].icon
        return session_words.series_icon(entry.kind) if entry.kind else _SIGNS.get(entry.thing, "")

    def _show(self, entry: Entry) -> None:
        match entry.thing:
            case Thing.SESSION:
                self._desk.session_wanted.emit(entry.id)
            case Thing.PAGE:
                self._desk.place_wanted.emit(PLACES[entry.id - 1].key)
            case Thing.PERSON | Thing.SERIES | Thing.ORGANIZATION:
                self._desk.thing_wanted.emit(entry.thing, entry.id)

    def _today(self) -> date:
        return self._desk.document.now().astimezone(zones.zone(self._desk.network.zone)).date()


def _under(heading: str, offers: Sequence[Suggestion]) -> list[Offer]:
    return [Heading(heading), *offers] if offers else []


def _all_verbs(verbs: Sequence[Verb], above: str = "") -> Iterator[tuple[Verb, str]]:
    """Give each verb with the words of its menus: 'Mark as: Confirmed'."""
    for verb in verbs:
        text = f"{above}: {_plain(verb.text)}" if above else _plain(verb.text)
        if verb.verbs:
            yield from _all_verbs(verb.verbs, text)
        elif verb.text:
            yield verb, text


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _do(verb: Verb, path: str) -> Suggestion:
    return Suggestion(
        key=f"do {path}",
        title=path,
        icon=verb.icon or "chevron-right",
        shortcut=verb.shortcut.partition("; ")[0],
        completion=path,
        run=verb.slot,
    )


def _pages() -> Iterator[Entry]:
    for number, place in enumerate(PLACES, 1):
        yield Entry(thing=Thing.PAGE, id=number, title=QCoreApplication.translate("Place", place.text))


def _pages_called(typed: str) -> list[Entry]:
    words = fold(typed).split()
    return [entry for entry in _pages() if words and all(f" {word}" in entry.head for word in words)]


def _said(text: str) -> str:
    return QCoreApplication.translate("Palette", text)
