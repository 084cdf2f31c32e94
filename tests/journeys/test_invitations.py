"""A session that everybody was invited to is moved, everybody is told, somebody answers: by the keyboard alone."""

from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.inviting import Stage
from cqo_desktop.domain.vocabulary import Answer
from cqo_desktop.services import programme
from cqo_desktop.views.invitations.page import InvitationsPage
from cqo_desktop.views.invitations.review import ReviewSheet
from cqo_desktop.views.session.page import SessionPage
from cqo_desktop.views.studio import Studio
from tests.invited import TITLE, answer_of, invited, members

Key = Qt.Key


def press(button: QAbstractButton, within: QWidget) -> None:
    """Go to a button by Tab, and press it."""
    for _ in range(80):
        there = QApplication.focusWidget()
        if there is button:
            break
        QTest.keyClick(there or within, Key.Key_Tab)
    assert QApplication.focusWidget() is button
    QTest.keyClick(button, Key.Key_Space)


def review(studio: Studio, qtbot: QtBot) -> ReviewSheet:
    qtbot.waitUntil(lambda: bool(studio.window.findChildren(ReviewSheet)), timeout=10_000)
    (sheet,) = studio.window.findChildren(ReviewSheet)
    qtbot.waitUntil(sheet.isActiveWindow, timeout=10_000)
    return sheet


def test_move_tell_everybody_and_read_an_answer(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    assert studio.desk is not None
    document = studio.desk.document
    members(document)
    row = next(row for row in document.ask(programme.listed) if row.title == TITLE)
    invited(document, row.uid)

    # An hour later, by the strip; the page says who was told something else.
    studio.pages.open_session(row.id)
    page = studio.pages.page
    assert isinstance(page, SessionPage)
    page.form.zone_strip.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(4):
        QTest.keyClick(page.form.zone_strip, Key.Key_Right)
    qtbot.waitUntil(page.invite.isVisible, timeout=10_000)
    assert page.invite.text.text().startswith("3 people were told ")

    # The updates are looked over, and made.
    press(page.invite.send, studio.window)
    sheet = review(studio, qtbot)
    assert sheet.heading.text() == "3 updates"
    sheet.ways.folder.setText(str(tmp_path / "out"))
    press(sheet.go, sheet)
    press(sheet.sure, sheet)
    shown = studio.pages.page
    assert isinstance(shown, InvitationsPage)
    qtbot.waitUntil(lambda: shown.line is not None and shown.line.stage is Stage.OUT, timeout=10_000)

    # What was made says the new hour, asks anew, and replaces the first.
    files = sorted((tmp_path / "out").glob("update-*.ics"))
    assert len(files) == 3
    calendar: Any = icalendar.Calendar.from_ical(files[0].read_bytes())
    event: Any = calendar.walk("VEVENT")[0]
    assert (calendar["METHOD"], str(event["UID"]), event["ATTENDEE"].params["PARTSTAT"]) == (
        "REQUEST",
        row.uid,
        "NEEDS-ACTION",
    )
    moved = datetime.combine(row.wall.date(), row.wall.time(), ZoneInfo(row.zone))
    assert (event["DTSTART"].dt - moved).total_seconds() == 3600

    # An answer comes back, and is shown.
    answer = answer_of("lena@small.example.org", row.uid, tmp_path, sequence=int(event["SEQUENCE"]))
    shown.imports.take([answer])
    qtbot.waitUntil(lambda: shown.line is not None and shown.line.count(Answer.ACCEPTED) == 1, timeout=10_000)
    assert shown.head.when.text().endswith("version 2")
    assert shown.head.bar.accessibleDescription() == "1 yes, 0 maybe, 0 no, 2 no reply yet"
