"""Sessions are cut at midnight and stand side by side where they overlap."""

from datetime import date, datetime, timedelta
from itertools import combinations
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.domain.columns import Lane, Piece, lanes, pieces
from cqo_desktop.domain.vocabulary import Hue, SessionStatus

TORONTO = ZoneInfo("America/Toronto")
THURSDAY = date(2026, 10, 22)


def entry(start: datetime, minutes: int, entry_id: int = 1) -> Entry:
    begin = start.replace(tzinfo=TORONTO)
    end = (begin.astimezone(ZoneInfo("UTC")) + timedelta(minutes=minutes)).astimezone(TORONTO)
    return Entry(entry_id, begin, end, "Sleep", "Monthly", Hue.BLUE, SessionStatus.DRAFT, "", "", "")


def told(piece: Piece) -> tuple[date, int, int, bool, bool]:
    return piece.day, piece.start, piece.end, piece.begins, piece.ends


def test_session_within_a_day_is_one_piece() -> None:
    (piece,) = pieces([entry(datetime(2026, 10, 22, 16, 15), 60)], [THURSDAY])
    assert told(piece) == (THURSDAY, 975, 1035, True, True)


def test_session_past_midnight_goes_on_the_next_day() -> None:
    friday = THURSDAY + timedelta(days=1)
    late = entry(datetime(2026, 10, 22, 23), 180)
    assert [told(piece) for piece in pieces([late], [THURSDAY, friday])] == [
        (THURSDAY, 1380, 1440, True, False),
        (friday, 0, 120, False, True),
    ]
    assert [piece.day for piece in pieces([late], [friday])] == [friday]


def test_session_up_to_midnight_ends_on_its_day() -> None:
    late = entry(datetime(2026, 10, 22, 23), 60)
    assert [told(piece) for piece in pieces([late], [THURSDAY, THURSDAY + timedelta(days=1)])] == [
        (THURSDAY, 1380, 1440, True, True)
    ]


def test_session_over_an_hour_that_comes_twice_is_still_seen() -> None:
    back = entry(datetime(2026, 11, 1, 1, 30), 45)
    assert back.end.hour == 1
    (piece,) = pieces([back], [date(2026, 11, 1)])
    assert piece.end > piece.start


def test_sessions_of_other_days_are_left_out() -> None:
    assert pieces([entry(datetime(2026, 10, 23, 9), 60)], [THURSDAY]) == []


def test_overlapping_spans_share_the_width() -> None:
    assert lanes([(540, 600), (570, 630)]) == [Lane(0, 0.5), Lane(0.5, 1)]


def test_span_alone_takes_all_of_it() -> None:
    assert lanes([(540, 600), (600, 660)]) == [Lane(0, 1), Lane(0, 1)]


def test_span_widens_over_a_column_that_is_free_beside_it() -> None:
    assert lanes([(0, 120), (0, 60), (0, 60), (60, 120)]) == [
        Lane(0, 1 / 3),
        Lane(1 / 3, 2 / 3),
        Lane(2 / 3, 1),
        Lane(1 / 3, 1),
    ]


SPANS = st.lists(
    st.tuples(st.integers(0, 95), st.integers(1, 20)).map(lambda each: (each[0] * 15, (each[0] + each[1]) * 15)),
    max_size=12,
)


@given(SPANS)
def test_nothing_covers_anything(spans: list[tuple[int, int]]) -> None:
    laid = list(zip(spans, lanes(spans), strict=True))
    for (one, first), (other, second) in combinations(laid, 2):
        if one[0] < other[1] and other[0] < one[1]:
            assert first.right <= second.left or second.right <= first.left
    assert all(0 <= lane.left < lane.right <= 1 for _, lane in laid)
