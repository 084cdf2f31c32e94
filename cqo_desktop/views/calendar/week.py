"""What only a week asks for: another length of a session, and another zone beside its own."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from cqo_desktop.domain import zones
from cqo_desktop.domain.planned import Members
from cqo_desktop.models import cities
from cqo_desktop.models.clock import Clock
from cqo_desktop.services import sessions
from cqo_desktop.views.desk import Desk

if TYPE_CHECKING:
    from cqo_desktop.views.calendar.page import CalendarPage

MOST = 12
"""How many zones are offered, the most peopled first."""


def stretch(desk: Desk, session_id: int, minutes: int) -> None:
    """Change how long a session lasts."""
    desk.do(sessions.resize, session_id=session_id, minutes=minutes)


def offer_zones(page: "CalendarPage", at: QPoint) -> None:
    """Offer other second zones at a place on the screen."""
    zones_menu(page, page.desk, page.there.members, page.week.zone, page.week.second).popup(at)


def zones_menu(parent: QWidget, desk: Desk, members: Members, home: str, shown: str) -> QMenu:
    """Offer the zones where members live, with their hour now; the one chosen is remembered."""
    made = QMenu(parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    group = QActionGroup(made)
    prefer = partial(_prefer, desk)
    now = desk.document.now()
    _offer(
        made, group, _said("The most peopled other zone"), is_on=not desk.settings.second_zone, act=partial(prefer, "")
    )
    made.addSeparator()
    most = sorted(members.items(), key=lambda each: (-each[1], each[0]))
    for zone, people in [each for each in most if each[0] != home][:MOST]:
        text = _line(zone, people, now, desk.clock)
        _offer(made, group, text, is_on=bool(desk.settings.second_zone) and zone == shown, act=partial(prefer, zone))
    return made


def _line(zone: str, people: int, now: datetime, clock: Clock) -> str:
    count = QCoreApplication.translate("Calendar", "%n member(s)", "", people)
    return _said("{city}, {hour} now, {count}").format(
        city=cities.city(zone), hour=clock.hour(now.astimezone(zones.zone(zone))), count=count
    )


def _offer(menu: QMenu, group: QActionGroup, text: str, *, is_on: bool, act: Callable[[], object]) -> None:
    action = group.addAction(text.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(is_on)
    action.triggered.connect(act)
    menu.addAction(action)


def _prefer(desk: Desk, zone: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's argument
    desk.prefer(second_zone=zone)


def _said(text: str) -> str:
    return QCoreApplication.translate("Calendar", text)
