"""The top of every page: title, caption, and what can be done here, the primary act last."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget


class Header(QWidget):
    """64 pixels that say where one is."""

    def __init__(self, title: str, caption: str = "") -> None:
        super().__init__()
        self.setFixedHeight(64)
        self._title, self._caption = QLabel(title), QLabel(caption)
        for label in (self._title, self._caption):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("role", "title")
        self._caption.setProperty("role", "muted")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(24, 0, 24, 0)
        self._layout.setSpacing(10)
        self._layout.addWidget(self._title)
        self._layout.addSpacing(6)
        self._layout.addWidget(self._caption)
        self._layout.addStretch(1)

    @property
    def title(self) -> str:
        """Give what stands at the top."""
        return self._title.text()

    def entitle(self, title: str) -> None:
        """Say where one is."""
        self._title.setText(title)

    def describe(self, caption: str) -> None:
        """Say in a few words what is shown."""
        self._caption.setText(caption)

    def lead(self, *widgets: QWidget) -> None:
        """Put these where the title stands on other pages."""
        self._title.hide()
        self._caption.hide()
        self._layout.setContentsMargins(16, 0, 24, 0)
        for place, widget in enumerate(widgets):
            self._layout.insertWidget(place, widget)

    def follow(self, *widgets: QWidget) -> None:
        """Put these right behind the title."""
        for place, widget in enumerate(widgets, 1):
            self._layout.insertWidget(place, widget)

    def add(self, *widgets: QWidget) -> None:
        """Add what can be done, from left to right."""
        for widget in widgets:
            self._layout.addWidget(widget)
