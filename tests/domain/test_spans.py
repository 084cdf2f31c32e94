"""Overlaps, held against comparing everything with everything."""

from datetime import UTC, datetime, timedelta
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.domain.spans import Busy, Clashes, Overlap, overlaps

MONDAY = datetime(2026, 12, 7, tzinfo=UTC)


def at(minute: int) -> datetime:
    return MONDAY + timedelta(minutes=minute)


def busy(owner: int, start: int, end: int, *needs: str) -> Busy[str]:
    return Busy(owner, at(start), at(end), needs)


stays = st.builds(
    lambda owner, start, lasts, needs: Busy(owner, at(start), at(start + lasts), tuple(sorted(needs))),
    st.integers(1, 6),
    st.integers(0, 40),
    st.integers(0, 15),
    st.sets(st.sampled_from("abc"), max_size=3),
)


def brute_force(stays_: list[Busy[str]]) -> set[tuple[str, frozenset[int], datetime, datetime]]:
    return {
        (need, frozenset((one.owner, two.owner)), max(one.start, two.start), min(one.end, two.end))
        for one, two in combinations(stays_, 2)
        for need in set(one.needs) & set(two.needs)
        if one.owner != two.owner and max(one.start, two.start) < min(one.end, two.end)
    }


@given(st.lists(stays, max_size=25))
def test_sweep_finds_what_brute_force_finds(all_busy: list[Busy[str]]) -> None:
    found = overlaps(all_busy)
    assert {(each.resource, frozenset((each.first, each.second)), each.start, each.end) for each in found} == (
        brute_force(all_busy)
    )


def test_back_to_back_is_no_overlap() -> None:
    assert overlaps([busy(1, 0, 60, "a"), busy(2, 60, 120, "a")]) == []


def test_overlap_names_both_and_the_time_they_share() -> None:
    assert overlaps([busy(2, 30, 90, "a", "b"), busy(1, 0, 60, "a")]) == [Overlap("a", 1, 2, at(30), at(60))]


@given(st.lists(stays, max_size=25), stays)
def test_index_answers_what_brute_force_answers(all_busy: list[Busy[str]], wanted: Busy[str]) -> None:
    pairs = brute_force([wanted, *all_busy]) - brute_force(all_busy)
    expected = {(need, owner) for need, owners, *_ in pairs for owner in owners - {wanted.owner}}
    assert expected <= Clashes(all_busy).with_(wanted)
    assert Clashes(all_busy).with_(wanted) == {
        (need, each.owner)
        for each in all_busy
        for need in set(each.needs) & set(wanted.needs)
        if each.owner != wanted.owner and max(each.start, wanted.start) < min(each.end, wanted.end)
    }


@given(st.lists(stays, max_size=15), st.lists(stays, max_size=15), stays)
def test_index_kept_up_to_date_equals_one_made_anew(
    first: list[Busy[str]], later: list[Busy[str]], wanted: Busy[str]
) -> None:
    kept = Clashes(first)
    for each in later:
        kept.add(each)
    for each in first:
        kept.remove(each)
    assert kept.with_(wanted) == Clashes(later).with_(wanted)


def test_leaving_out_what_was_never_taken_in_changes_nothing() -> None:
    index = Clashes([busy(1, 0, 60, "a")])
    index.remove(busy(9, 0, 60, "a"))
    assert index.with_(busy(2, 0, 60, "a")) == {("a", 1)}
