"""A typed session as the palette shows it before it is created: understood, guessed, and doubtful facts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from cqo_desktop.domain import quick_add, zones
from cqo_desktop.domain.quick_add import Doubt, Known, Understood
from cqo_desktop.domain.quick_line import Kind
from cqo_desktop.domain.search import Thing
from cqo_desktop.models import cities
from cqo_desktop.models.suggestions import Fact, Suggestion
from cqo_desktop.services import quick_adding
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.palette.everything import Everything
from cqo_desktop.views.session.checks import Field
from cqo_desktop.views.session.words import series_icon

WRITTEN_OUT = (Kind.DATE, Kind.HOUR, Kind.LENGTH)
"""What Tab adds to the line, in this order."""


@dataclass(frozen=True, slots=True)
class QuickSession:
    """One reading of a line."""

    desk: Desk
    everything: Everything
    typed: str
    made: Understood

    @property
    def tells_when(self) -> bool:
        """Tell whether the line says a day, an hour or a length, and so means a session."""
        return bool({Kind.DATE, Kind.HOUR, Kind.LENGTH} & {piece.kind for piece in self.made.pieces})

    @property
    def title(self) -> str:
        """Name the session."""
        return self.made.title or _said("New session")

    def suggestion(self) -> Suggestion:
        """Offer to create it."""
        return Suggestion(
            key="create",
            title=_said("New session: “{title}”").format(title=self.title),
            detail=_said("Dashed is guessed") if self.made.guessed & set(WRITTEN_OUT) else "",
            icon="calendar-plus",
            hue="accentText",
            facts=tuple(self.facts()),
            completion=self.completion(),
            run=self.create,
        )

    def facts(self) -> Iterator[Fact]:
        """Spell out each piece."""
        made, guessed = self.made, self.made.guessed
        yield _fact(_day(made.wall), "calendar-days", guessed=Kind.DATE in guessed)
        hours = f"{self.desk.clock.span(made.wall, made.minutes)} {cities.city(made.zone)}"
        yield _fact(hours, "clock", guessed=Kind.HOUR in guessed)
        yield _fact(_minutes(made.minutes), guessed=Kind.LENGTH in guessed)
        if made.series is not None:
            icon = series_icon(made.series.kind)
            yield _fact(made.series.name, icon, guessed=Kind.SERIES in guessed)
        for person_id in made.people:
            entry = self.everything.entry(Thing.PERSON, person_id)
            yield _fact(entry.title if entry else _said("Speaker"), "user")
        if made.link:
            yield _fact(made.link.removeprefix("https://"), "link-2")
        for doubt in sorted(made.doubts, key=lambda each: each.value):
            yield Fact(self._doubt(doubt), doubtful=True)

    def completion(self) -> str:
        """Write out the first guess behind the line."""
        made = self.made
        guess = next((kind for kind in WRITTEN_OUT if kind in made.guessed), None)
        line = self.typed.rstrip()
        match guess:
            case Kind.DATE:
                # A month alone gives way to the whole date.
                month = next((piece for piece in made.pieces if piece.kind is Kind.DATE), None)
                if month is not None:
                    line = f"{line[: month.start].rstrip()} {line[month.end :].lstrip()}".strip()
                return f"{line} {made.wall:%Y-%m-%d} ".lstrip()
            case Kind.HOUR:
                return f"{line} {self.desk.clock.hour(made.wall)} "
            case Kind.LENGTH:
                return f"{line} {made.minutes} min "
            case _:
                return ""

    def create(self) -> None:
        """Create it as a draft and open it."""
        made = self.made
        session_id = self.desk.do(
            quick_adding.plan,
            title=self.title,
            wall=made.wall,
            zone=made.zone,
            minutes=made.minutes,
            series_id=made.series.id if made.series else None,
            people=made.people,
            link=made.link,
        )
        if session_id is not None:
            missing = Field.LINK if not made.link else Field.AGENDA if made.people else Field.PEOPLE
            self.desk.field_wanted.emit(session_id, missing)

    def _doubt(self, doubt: Doubt) -> str:
        wall = self.made.wall
        match doubt:
            case Doubt.WEEKDAY_DIFFERS:
                return _said("It is a {weekday}").format(weekday=_written(wall, "dddd"))
            case Doubt.PAST:
                return _said("This day is over")
            case Doubt.SKIPPED_HOUR:
                return _said("Clocks in {city} skip {hour}").format(
                    city=cities.city(self.made.zone), hour=self.desk.clock.hour(wall)
                )


def read(typed: str, desk: Desk, everything: Everything) -> QuickSession:
    """Understand a line in the network's zone and this person's order of day and month."""
    home = desk.network.zone
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat).casefold()
    known = Known(
        today=desk.document.now().astimezone(zones.zone(home)).date(),
        zone=home,
        day_first=short.find("d") < short.find("m"),
        series=everything.series,
        taken=everything.taken,
        person=everything.index.person,
    )
    return QuickSession(desk, everything, typed, quick_add.read(typed, known))


def _fact(text: str, icon: str = "", *, guessed: bool = False) -> Fact:
    return Fact(text, icon, guessed, spoken=_said("{fact}, guessed").format(fact=text) if guessed else "")


def _day(when: date) -> str:
    return _written(when, "ddd d MMM yyyy")


def _written(when: date, pattern: str) -> str:
    return QLocale().toString(QDate(when.year, when.month, when.day), pattern)


def _minutes(minutes: int) -> str:
    return _said("{minutes} min").format(minutes=minutes)


def _said(text: str) -> str:
    return QCoreApplication.translate("Palette", text)
