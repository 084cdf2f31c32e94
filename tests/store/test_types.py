"""Columns that are readable in the file and exact in the program."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.store.types import Instant, Wall, Word

DIALECT = sqlite.dialect()


def test_word_is_stored_by_its_value() -> None:
    kind = Word(SessionStatus)
    assert kind.process_bind_param(SessionStatus.CALLED_OFF, DIALECT) == "called_off"
    assert [kind.result_processor(DIALECT, None)(word.value) for word in SessionStatus] == list(SessionStatus)


@given(st.datetimes())
def test_wall_time_comes_back_to_the_minute(wall: datetime) -> None:
    stored = Wall().process_bind_param(wall, DIALECT)
    assert stored is not None
    assert len(stored) == len("0001-01-01T00:00")
    assert Wall().result_processor(DIALECT, None)(stored) == wall.replace(second=0, microsecond=0, fold=0)


@given(st.datetimes(min_value=datetime(2, 1, 1), max_value=datetime(9998, 1, 1)), st.integers(-14, 14))
def test_instant_comes_back_in_utc_to_the_second(wall: datetime, hours: int) -> None:
    instant = wall.replace(tzinfo=timezone(timedelta(hours=hours)), fold=0)
    stored = Instant().process_bind_param(instant, DIALECT)
    assert stored is not None
    assert Instant().result_processor(DIALECT, None)(stored) == instant.replace(microsecond=0)


@given(st.datetimes(timezones=st.just(UTC)), st.datetimes(timezones=st.just(UTC)))
def test_order_of_stored_instants_is_order_in_time(one: datetime, other: datetime) -> None:
    early, late = sorted((one.replace(microsecond=0), other.replace(microsecond=0)))
    stored = [Instant().process_bind_param(each, DIALECT) or "" for each in (early, late)]
    assert sorted(stored) == stored


def test_instant_without_a_zone_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="An instant without a zone is a wall time"):
        Instant().process_bind_param(datetime(2026, 1, 1), DIALECT)


@pytest.mark.parametrize("kind", [Word(SessionStatus), Wall(), Instant()])
def test_nothing_stays_nothing(kind: Word[SessionStatus] | Wall | Instant) -> None:
    assert kind.process_bind_param(None, DIALECT) is None
    assert kind.result_processor(DIALECT, None)(None) is None
