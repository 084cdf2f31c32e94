"""How the parts of a fair year stand on their page: limits on the left, everything else scrolls on the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from cqo_desktop.widgets.zone_strip import Legend

SIDE, GAP, BAR = 24, 12, 14
"""Beside the page, between cards, and the room of a scroll bar."""


def whole(limits: QWidget, verdict: QWidget, plan: QWidget, ways: QWidget, balance: QWidget) -> QWidget:
    """Stand the parts beside and below each other."""
    left, right = QVBoxLayout(), QVBoxLayout()
    left.setContentsMargins(SIDE, 0, 0, 20)
    left.addWidget(limits)
    left.addStretch(1)
    right.setContentsMargins(0, 0, SIDE - BAR, 20)
    right.setSpacing(GAP)
    for each in (verdict, plan, balance, ways):
        right.addWidget(each)
    right.addStretch(1)
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    first, second = _scrolled(left), _scrolled(right)
    first.setFixedWidth(limits.width() + SIDE + BAR)
    second.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    row.addWidget(first)
    row.addWidget(second, 1)
    return made


def plan_card(table: QWidget, more: QLabel) -> QFrame:
    """Put the legend of the shades under the sessions."""
    card = QFrame()
    card.setProperty("card", True)
    inside = QVBoxLayout(card)
    inside.setContentsMargins(1, 4, 12, 14)
    inside.setSpacing(6)
    inside.addWidget(table)
    foot = QHBoxLayout()
    foot.setContentsMargins(19, 4, 8, 0)
    foot.addWidget(Legend(hint=False), 1)
    foot.addWidget(more)
    inside.addLayout(foot)
    return card


def show_top(part: QWidget) -> None:
    """Scroll back to the top of what a part stands in."""
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        above.verticalScrollBar().setValue(0)


def _scrolled(inside: QVBoxLayout) -> QScrollArea:
    holder = QWidget()
    holder.setObjectName("scrolled")
    holder.setLayout(inside)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(holder)
    return area
