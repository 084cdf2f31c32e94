"""A portrait shows a picture or initials, and offers to change it."""

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from cqo_desktop.widgets.portrait import Portrait
from cqo_desktop.widgets.theme import Theme


def picture(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(200, 30, 40))
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(written.data())


@pytest.fixture
def portrait(theme: Theme, qtbot: QtBot) -> Portrait:
    made = Portrait()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("size", [(40, 40), (300, 20), (3, 200)])
def test_picture_of_any_shape_fills_the_circle(portrait: Portrait, size: tuple[int, int]) -> None:
    portrait.show_person("Ann", picture(*size))
    assert portrait.has_picture
    image = portrait.grab().toImage()
    corners = [image.pixelColor(QPoint(image.width() // 2, y)) for y in (8, image.height() - 8)]
    assert [(each.red(), each.green()) for each in corners] == [(200, 30)] * 2


@pytest.mark.parametrize("data", [None, b"", b"no picture", picture(9, 9)[:40]])
def test_what_is_no_picture_shows_initials(portrait: Portrait, data: bytes | None) -> None:
    portrait.show_person("Ann Lee", data)
    assert not portrait.has_picture
    assert portrait.accessibleName() == "Picture of Ann Lee"


def test_keyboard_opens_the_menu(portrait: Portrait, qtbot: QtBot) -> None:
    menu = QMenu(portrait)
    menu.addAction("Choose")
    portrait.offer(menu)
    portrait.setFocus()
    qtbot.keyClick(portrait, Qt.Key.Key_Space)
    assert menu.isVisible()
    menu.close()
