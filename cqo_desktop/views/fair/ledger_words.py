"""What the ledger says."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain.hard_hours import Gathering, Share, Tally, Turn
from cqo_desktop.models import cities, clock
from cqo_desktop.services.hard_hours import HardHours
from cqo_desktop.views.fair.ledger_rows import LedgerRow

MOST_CITIES = 3


def share(each: Share | None) -> str:
    """Say what a session asked of somebody."""
    match each:
        case Share.ASLEEP:
            return QCoreApplication.translate("Ledger", "asleep")
        case Share.EDGE:
            return QCoreApplication.translate("Ledger", "early or late")
        case Share.FINE:
            return QCoreApplication.translate("Ledger", "fine")
        case None:
            return QCoreApplication.translate("Ledger", "not invited")


def of_all(count: int, whole: int) -> str:
    """Say '5 of 6'; nothing where it is none."""
    return QCoreApplication.translate("Ledger", "{count} of {all}").format(count=count, all=whole) if count else ""


def session(each: Gathering) -> str:
    """Name a session and its day."""
    return QCoreApplication.translate("Ledger", "{day}, {title}").format(
        day=clock.dated(each.wall.date()), title=each.title
    )


def cell(row: LedgerRow, column: int, each: Gathering) -> str:
    """Tell all about one cell: the session, who, and what it asked of them."""
    who = row.member.member.name if row.member else cities.city(row.region.zone)
    told = share(row.shares[column])
    if row.member is None and (asleep := row.region.asleep(column)):
        told = QCoreApplication.translate("Ledger", "{asleep} of {all} asleep").format(
            asleep=asleep, all=row.region.invited(column)
        )
    return QCoreApplication.translate("Ledger", "{session}\n{who}: {told}").format(
        session=session(each), who=who, told=told
    )


def turn(seen: HardHours) -> str:
    """Say whose turn it is, in a line."""
    if not seen.gatherings or not seen.regions:
        return ""
    if not seen.turn.owed:
        return QCoreApplication.translate("Ledger", "Nobody is asleep in any session of this year.")
    return QCoreApplication.translate(
        "Ledger", "It is the turn of {cities}: asleep in {nights} of %n session(s).", None, seen.turn.sessions
    ).format(cities=cities_of(seen.turn.owed), nights=seen.turn.nights)


def spared(of: Turn) -> str:
    """Say who has had good hours every time and can take the next hard one."""
    if not of.owed or not of.spared:
        return ""
    return QCoreApplication.translate(
        "Ledger", "Every hour was fine in {cities}, where the next hard hour would be the first."
    ).format(cities=cities_of(of.spared))


def of_person(seen: HardHours | None, person_id: int | None) -> str:
    """Say in a line what the year that is on asks of one member; nothing where it asks nothing of them."""
    every = (line for region in (seen.regions if seen else ()) for line in region.members)
    tally = next((line.tally for line in every if line.member.id == person_id), Tally())
    if not tally.sessions:
        return ""
    return QCoreApplication.translate(
        "Ledger", "This year: asleep in {nights} of %n session(s), early or late in {edge}.", None, tally.sessions
    ).format(nights=tally.asleep, edge=tally.edge)


def unplaced(names: Sequence[str]) -> str:
    """Say who is not counted, and why."""
    if not names:
        return ""
    some = ", ".join(names[:MOST_CITIES]) + ("…" if len(names) > MOST_CITIES else "")
    return QCoreApplication.translate(
        "Ledger", "%n member(s) without a time zone are not counted: {names}", None, len(names)
    ).format(names=some)


def cities_of(zones: Sequence[str]) -> str:
    """Name a few cities, and how many more there are."""
    names = [cities.city(zone) for zone in zones[:MOST_CITIES]]
    more = len(zones) - len(names)
    if more:
        said = ", ".join(names)
        return QCoreApplication.translate("Ledger", "{cities} and %n more", None, more).format(cities=said)
    if len(names) == 1:
        return names[0]
    return QCoreApplication.translate("Ledger", "{cities} and {last}").format(
        cities=", ".join(names[:-1]), last=names[-1]
    )
