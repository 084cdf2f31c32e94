"""Finding the sessions a person means."""

from datetime import date

import pytest

from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.selection import EVERYTHING, Selection
from cqo_desktop.services.outgoing.selecting import chosen
from cqo_desktop.store.file import File


@pytest.mark.parametrize(
    ("selection", "titles"),
    [
        (EVERYTHING, ["First “quoted”", "Alone 👩", "Second", "Off"]),
        (Selection(series="  MONTHLY Call"), ["First “quoted”", "Second"]),
        (Selection(session_ids=(3, 1)), ["First “quoted”", "Off"]),
        (Selection(start=date(2026, 11, 1), end=date(2026, 11, 1)), ["Alone 👩"]),
        (Selection(start=date(2026, 11, 19)), ["Second", "Off"]),
        (Selection(end=date(2026, 10, 31)), ["First “quoted”"]),
        (Selection(series="monthly call", session_ids=(2,)), ["Second"]),
    ],
)
def test_sessions_that_meet_every_condition_are_chosen(rich: File, selection: Selection, titles: list[str]) -> None:
    assert [row.title for row in rich.ask(chosen, selection=selection)] == titles


@pytest.mark.parametrize(
    ("selection", "sentence"),
    [
        (
            Selection(series="Montly"),
            "There is no series called “Montly”; this file has “Monthly call” and “Human factors”.",
        ),
        (Selection(session_ids=(99,)), "There is no session 99 in this file; it may have been deleted meanwhile."),
        (
            Selection(series="Monthly call", session_ids=(3,)),
            "Session 3 is outside the series or the time chosen; choose a wider one.",
        ),
        (Selection(start=date(2030, 1, 1)), "There is no session to export; add one, or choose a wider time."),
    ],
)
def test_choice_of_nothing_says_why(rich: File, selection: Selection, sentence: str) -> None:
    with pytest.raises(NotFound) as caught:
        rich.ask(chosen, selection=selection)
    assert str(caught.value) == sentence
