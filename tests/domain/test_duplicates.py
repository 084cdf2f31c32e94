"""Who may be the same person, and who is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.domain.duplicates import Alike, Entry, found


def pairs(*people: tuple[str, str, str]) -> list[tuple[int, int, bool]]:
    entries = [Entry(place, *each) for place, each in enumerate(people, 1)]
    return [(each.first, each.second, each.by_address) for each in found(entries)]


def test_same_address_in_any_case_is_alike_whatever_the_names() -> None:
    assert pairs(("Zoë Lund", "zoe@x.org", "A"), ("Z. Lund", "Zoe@X.org", "B")) == [(1, 2, True)]


@pytest.mark.parametrize("other", ["ZOE LUND", "Lund, Zoë", "Dr. Zoë Lund", "Prof Lund Zoe"])
def test_same_name_is_alike_however_it_is_written(other: str) -> None:
    assert pairs(("Zoë Lund", "", "A"), (other, "b@x.org", "A")) == [(1, 2, False)]


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Humber Valley Care", "Humber Valley", True),
        ("Humber Valley Care", "", True),
        ("", "", True),
        ("Humber Valley Care", "Liffey Care", False),
        ("São Luís", "SAO LUIS", True),
    ],
)
def test_same_name_is_alike_where_the_organizations_may_be_one(one: str, other: str, alike: bool) -> None:
    assert pairs(("Ann Lee", "", one), ("Ann Lee", "", other)) == [(1, 2, False)] * alike


def test_different_people_of_no_address_and_no_letters_in_their_names_are_not_alike() -> None:
    assert pairs(("★", "", ""), ("☆", "", ""), ("Ann", "", ""), ("Bob", "", "")) == []


def test_address_tells_more_than_the_name() -> None:
    assert pairs(("Ann", "a@x.org", ""), ("Ann", "a@x.org", "")) == [(1, 2, True)]


def test_each_is_paired_with_the_oldest() -> None:
    assert pairs(("Ann", "", ""), ("Ann", "", ""), ("Ann", "", "")) == [(1, 2, False), (1, 3, False)]


def test_one_name_at_thousands_of_places_stays_few_comparisons() -> None:
    people = [("Ann Lee", "", f"Clinic{place} House{place}") for place in range(5_000)]
    assert pairs(*people) == []


_entries = st.lists(
    st.builds(
        Entry,
        st.integers(1, 99),
        st.sampled_from(["Ann Lee", "lee ann", "Bo", "", "김서연"]),
        st.sampled_from(["", "a@x.org", "A@x.org", "b@x.org"]),
        st.sampled_from(["", "A", "A B", "C"]),
    ),
    unique_by=lambda each: each.id,
    max_size=12,
)


@given(_entries)
def test_no_pair_comes_twice_and_the_order_of_reading_does_not_matter(people: list[Entry]) -> None:
    alike = found(people)
    assert len({each.pair for each in alike}) == len(alike)
    assert all(each.first < each.second for each in alike)
    assert found(reversed(people)) == alike


@given(_entries)
def test_all_who_share_an_address_are_found(people: list[Entry]) -> None:
    alike = found(people)
    for email in {each.email.casefold() for each in people if each.email}:
        first, *rest = sorted(each.id for each in people if each.email.casefold() == email)
        assert all(Alike(first, each, by_address=True) in alike for each in rest)
