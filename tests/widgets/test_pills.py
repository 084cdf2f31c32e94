"""Pills say series and state, in as many rows as they need."""

from pytestqt.qtbot import QtBot

from cqo_desktop.widgets.pills import Pill, Pills
from cqo_desktop.widgets.theme import Theme


def pill(text: str) -> Pill:
    return Pill(text=text, icon="check", role="text2", fill=None)


def test_pills_take_a_second_row_where_one_is_too_narrow(theme: Theme, qtbot: QtBot) -> None:
    made = Pills()
    qtbot.addWidget(made)
    made.show_pills([pill("Monthly session"), pill("Confirmed")])
    made.resize(400, 100)
    assert (made.height(), made.accessibleName()) == (22, "Monthly session, Confirmed")
    made.resize(160, 100)
    made.show_pills([pill("Monthly session"), pill("Confirmed")])
    assert made.height() == 52
