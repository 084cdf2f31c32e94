"""Lines of at most 75 octets."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.calendars import lines


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=400))
def test_folded_line_is_short_everywhere_and_unfolds_to_itself(text: str) -> None:
    folded = lines.fold(text)
    assert all(len(piece.encode()) <= 75 for piece in folded.split("\r\n"))
    assert folded.replace("\r\n ", "") == text


@pytest.mark.parametrize(("text", "pieces"), [("x" * 75, [75]), ("x" * 76, [75, 2]), ("é" * 75, [74, 75, 3])])
def test_fold_uses_the_room_of_a_line(text: str, pieces: list[int]) -> None:
    assert [len(piece.encode()) for piece in lines.fold(text).split("\r\n")] == pieces


def test_text_keeps_its_lines_and_a_title_has_one() -> None:
    assert lines.text("DESCRIPTION", "a\r\nb") == r"DESCRIPTION:a\nb"
    assert lines.title("SUMMARY", "a\r\nEND:VEVENT") == "SUMMARY:a END:VEVENT"


def test_list_separates_by_commas_and_escapes_those_within() -> None:
    assert lines.listed("CATEGORIES", ["a, b", "c"]) == r"CATEGORIES:a\, b,c"


def test_times_are_written_to_the_second() -> None:
    east = timezone(timedelta(hours=2))
    assert lines.utc(datetime(2026, 1, 2, 3, 4, 5, 678, tzinfo=east)) == "20260102T010405Z"
    assert lines.utc(datetime(987, 1, 2, tzinfo=UTC)) == "09870102T000000Z"
    assert lines.day(date(2026, 1, 2)) == "20260102"
