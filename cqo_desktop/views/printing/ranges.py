"""What a document may be of: sessions, series, years, the Forum and its days, each with the words it is chosen by."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain.selection import EVERYTHING, Selection
from cqo_desktop.domain.vocabulary import SeriesKind
from cqo_desktop.models.clock import dated
from cqo_desktop.services.printouts import Printable
from cqo_desktop.views.printing.catalogue import Entry, Of

type Range = tuple[str, Selection]


def offered(entry: Entry, seen: Printable, chosen: Selection, today: date) -> list[list[Range]]:
    """List what a document may be of, in blocks; what was chosen elsewhere comes first."""
    blocks = [list(_chosen(chosen, entry.of))]
    blocks += [list(_BLOCKS[of](seen, today)) for of in entry.of]
    found = [block for block in blocks if block]
    if not found and entry.of:
        # Nothing of the kind is there yet: the page says so, and what to do.
        found = [[(_said("Nothing yet"), EVERYTHING)]]
    return found


def of_batches(seen: Printable) -> tuple[list[Range], list[Range]]:
    """List the Forums and the sessions for which everything can be printed at once."""
    return list(_forums(seen, date.min)), list(_sessions(seen, date.min))


def _chosen(chosen: Selection, of: tuple[Of, ...]) -> Iterator[Range]:
    sessions, people = len(chosen.session_ids), len(chosen.person_ids)
    # A single one stands among the others where they are listed one by one.
    if (sessions > 1 and Of.SESSIONS in of) or (sessions and Of.ALL in of):
        yield QCoreApplication.translate("PrintCentre", "%n chosen session(s)", None, sessions), chosen
    if people and Of.PEOPLE in of:
        yield QCoreApplication.translate("PrintCentre", "%n chosen person(s)", None, people), chosen


def _sessions(seen: Printable, _today: date) -> Iterator[Range]:
    for row in seen.sessions:
        title = " ".join(row.title.split())
        yield f"{dated(row.wall.date())} · {title}", Selection(session_ids=(row.id,))


def _over(seen: Printable, today: date) -> Iterator[Range]:
    rows = list(_sessions(seen, today))
    yield from (*rows[seen.ahead :], *rows[: seen.ahead])


def _series(seen: Printable, _today: date) -> Iterator[Range]:
    named = _said("Series: {name}")
    for run in seen.runs:
        if run.kind is not SeriesKind.FORUM_TRACK:
            yield named.format(name=run.name), Selection(series=run.name)


def _mini_series(seen: Printable, _today: date) -> Iterator[Range]:
    if any(run.kind is SeriesKind.MINI_SERIES for run in seen.runs):
        yield _said("Every mini-series"), EVERYTHING


def _year(_seen: Printable, _today: date) -> Iterator[Range]:
    yield _said("Twelve months from now"), EVERYTHING


def _years(seen: Printable, _today: date) -> Iterator[Range]:
    for year in seen.years:
        yield str(year), Selection(start=date(year, 1, 1), end=date(year, 12, 31))


def _all(_seen: Printable, today: date) -> Iterator[Range]:
    yield _said("The whole programme"), EVERYTHING
    yield _said("Everything from today on"), Selection(start=today)


def _people(_seen: Printable, _today: date) -> Iterator[Range]:
    yield _said("Everybody"), EVERYTHING


def _forums(seen: Printable, _today: date) -> Iterator[Range]:
    for run in seen.forums:
        yield run.name, Selection(series=run.name)


def _days(seen: Printable, _today: date) -> Iterator[Range]:
    for run in seen.forums:
        for day in run.days if len(run.days) > 1 else ():
            text = _said("{name}, {day}").format(name=run.name, day=dated(day))
            yield text, Selection(series=run.name, start=day, end=day)


_BLOCKS: Mapping[Of, Callable[[Printable, date], Iterator[Range]]] = {
    Of.SESSIONS: _sessions,
    Of.OVER: _over,
    Of.SERIES: _series,
    Of.MINI_SERIES: _mini_series,
    Of.YEAR: _year,
    Of.YEARS: _years,
    Of.ALL: _all,
    Of.FORUM: _forums,
    Of.DAYS: _days,
    Of.PEOPLE: _people,
}


def _said(text: str) -> str:
    return QCoreApplication.translate("PrintCentre", text)
