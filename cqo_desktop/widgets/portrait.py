"""A round picture of a person, or their initials; pressing it offers to change it."""

from typing import override

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu

from cqo_desktop.widgets import icons, painting

SIZE = 64


class Portrait(QAbstractButton):
    """A button that shows somebody; its menu is set from outside."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self._image = QImage()
        self._acts: QMenu | None = None
        self.setFixedSize(SIZE, SIZE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._pop)
        self.show_person("", None)

    def show_person(self, name: str, data: bytes | None) -> None:
        """Show somebody's picture; what is none shows their initials."""
        self._name = name
        found = QImage.fromData(QByteArray(data)) if data else QImage()
        ways = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        # Twice the size, for screens of twice the points.
        self._image = found if found.isNull() else found.scaled(QSize(2 * SIZE, 2 * SIZE), *ways)
        self.setAccessibleName(self.tr("Picture of {name}").format(name=name or self.tr("somebody new")))
        self.setToolTip(self.tr("Choose or remove the picture"))
        self.update()

    @property
    def has_picture(self) -> bool:
        """Tell whether more than initials is shown."""
        return not self._image.isNull()

    def offer(self, acts: QMenu) -> None:
        """Show this menu when pressed."""
        self._acts = acts

    def _pop(self) -> None:
        if self._acts is not None:
            self._acts.popup(self.mapToGlobal(self.rect().bottomLeft()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        if not self._name:
            painting.disc(painter, rect.center(), rect.width() / 2, "hover")
            icons.paint(painter, "user", rect.adjusted(16, 16, -16, -16), "text3", 1.6)
        elif self._image.isNull():
            painting.avatar(painter, rect.left(), rect.top(), rect.width(), self._name)
        else:
            circle = QPainterPath()
            circle.addEllipse(rect)
            painter.save()
            painter.setClipPath(circle)
            side = min(self._image.width(), self._image.height())
            middle = QRectF((self._image.width() - side) / 2, (self._image.height() - side) / 2, side, side)
            painter.drawImage(rect, self._image, middle)
            painter.restore()
        if self.hasFocus() or self.underMouse():
            painting.focus_ring(painter, QRectF(self.rect()), SIZE / 2)
        painter.end()
