"""Fair times: one title, and behind it the part whose segment is down."""

import pytest
from pytestqt.qtbot import QtBot

from cqo_desktop.views.desk import Desk
from cqo_desktop.views.fair.page import PARTS, FairPage, Part
from cqo_desktop.views.studio import Studio


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> FairPage:
    made = FairPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


@pytest.mark.parametrize("part", PARTS)
def test_segment_shows_its_part_under_the_same_title(page: FairPage, part: Part) -> None:
    page.show_part(part)
    assert (page.segments.key, page.part.header.title) == (part, "Fair times")
    assert page.part.isVisible()
    assert page.segments.isVisible()
    assert page.offered is page.part.offered


def test_page_can_be_asked_for_a_part_from_anywhere(studio: Studio) -> None:
    assert studio.desk is not None
    studio.desk.fair_wanted.emit(Part.YEAR, 0)
    assert isinstance(studio.pages.page, FairPage)
    assert studio.pages.page.segments.key == Part.YEAR
