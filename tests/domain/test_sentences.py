"""Steps told on buttons and in the history."""

from datetime import datetime

import pytest

from cqo_desktop.domain.sentences import counted, listed, moment_in_words, quoted, shift, told

TORONTO, ZURICH = "America/Toronto", "Europe/Zurich"


@pytest.mark.parametrize(
    ("title", "past"),
    [
        ("Move “X” to 21 October", "moved “X” to 21 October"),
        ("Plan 12 sessions", "planned 12 sessions"),
        ("Roll 12 sessions", "rolled 12 sessions"),
        ("Call off “X”", "called off “X”"),
        ("Mark “X” as done", "marked “X” as done"),
        ("Set the picture", "set the picture"),
        ("Put “X” first", "put “X” first"),
        ("Begin the network", "began the network"),
        ("Take “X” out", "took “X” out"),
        ("Add “X”", "added “X”"),
        ("Edit “X”", "edited “X”"),
        ("Apply a template", "applied a template"),
        ("Replay it", "replayed it"),
        ("Swap two rooms", "swapped two rooms"),
        ("Drop “X”", "dropped “X”"),
        ("Import 2 people", "imported 2 people"),
        ("Invite 9 people", "invited 9 people"),
        ("Send 9 invitations", "sent 9 invitations"),
        ("Split “X”", "split “X”"),
        ("Merge two people", "merged two people"),
        ("Assign “X”", "assigned “X”"),
        ("Unassign “X”", "unassigned “X”"),
        ("Show “X”", "showed “X”"),
        ("Undo: Plan a year", "undid: planned a year"),
        ("Redo: Move “X”", "redid: moved “X”"),
    ],
)
def test_step_is_told_in_the_past_tense(title: str, past: str) -> None:
    assert told(title) == past


@pytest.mark.parametrize(
    ("before", "after", "zones", "said"),
    [
        (datetime(2026, 10, 21, 16), datetime(2026, 10, 22, 16), (TORONTO, TORONTO), "from 21 to 22 October 2026"),
        (
            datetime(2026, 10, 21, 16),
            datetime(2026, 11, 4, 16),
            (TORONTO, TORONTO),
            "from 21 October 2026 to 4 November 2026",
        ),
        (
            datetime(2026, 10, 21, 16),
            datetime(2026, 10, 21, 17),
            (TORONTO, TORONTO),
            "from 16:00 to 17:00 on 21 October 2026",
        ),
        (
            datetime(2026, 10, 21, 16),
            datetime(2026, 10, 22, 9, 5),
            (TORONTO, TORONTO),
            "from 21 October 2026, 16:00 to 22 October 2026, 09:05",
        ),
        (
            datetime(2026, 10, 21, 16),
            datetime(2026, 10, 21, 16),
            (TORONTO, ZURICH),
            "from 21 October 2026, 16:00 Toronto to 21 October 2026, 16:00 Zurich",
        ),
        (
            datetime(2026, 11, 1, 1, 30),
            datetime(2026, 11, 1, 1, 30, fold=1),
            (TORONTO, TORONTO),
            "from 01:30 to 01:30 (the second) on 1 November 2026",
        ),
        (
            datetime(2026, 10, 21, 16),
            datetime(2026, 10, 21, 16),
            (TORONTO, TORONTO),
            "back to 21 October 2026, 16:00",
        ),
    ],
)
def test_move_is_told_in_as_few_words_as_tell_it(
    before: datetime, after: datetime, zones: tuple[str, str], said: str
) -> None:
    assert shift(before, after, zones) == said


def test_moment_is_told_by_whose_clocks() -> None:
    assert moment_in_words(datetime(2026, 3, 1, 9), "America/Port_of_Spain") == "1 March 2026, 09:00 Port of Spain"


def test_quoted_name_is_one_line_and_cut_with_an_ellipsis() -> None:
    assert quoted("a\nb  c") == "“a b c”"
    assert quoted("x" * 60) == f"“{'x' * 60}”"
    assert quoted("word " * 20, most=11) == "“word word…”"


def test_numbers_are_told_with_their_noun() -> None:
    assert [counted(0, "session"), counted(1, "session"), counted(1200, "person", "people")] == [
        "0 sessions",
        "1 session",
        "1,200 people",
    ]


def test_words_are_joined_as_people_do() -> None:
    assert [listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
