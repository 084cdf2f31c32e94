"""Everything is found by the words people remember, the likeliest first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.domain.search import Entry, Index, Thing
from cqo_desktop.domain.text import fold


def session(number: int, title: str, **facts: str) -> Entry:
    return Entry(thing=Thing.SESSION, id=number, title=title, **facts)


def person(number: int, title: str, **facts: str) -> Entry:
    return Entry(thing=Thing.PERSON, id=number, title=title, **facts)


SESSIONS = [
    session(1, "Learning from near misses", about="Monthly session", more="Dr Lena Whitcombe"),
    session(2, "Near-miss reporting"),
    session(3, "Fatigue: from policy to practice", more="Zoë Müller"),
    session(4, "Nearly there"),
]
PEOPLE = [
    person(11, "Zoë Müller", about="Santé Québec"),
    person(12, "Lena Whitcombe", about="St Brigid’s Hospital"),
    person(13, "Lena Marsh"),
    person(14, "Tom Reed"),
    person(15, "Tom Reeder"),
    person(16, "Marsha Tom"),
]
INDEX = Index().with_entries(Thing.SESSION, SESSIONS).with_entries(Thing.PERSON, PEOPLE)


def found(looked_for: str, **limits: int) -> list[int]:
    return [entry.id for entry in INDEX.find(looked_for, **limits)]


def test_titles_that_begin_so_come_before_words_inside_and_words_beside() -> None:
    assert found("near") == [2, 4, 1]
    assert found("lena") == [12, 13, 1]


def test_accents_case_and_hyphens_make_no_difference() -> None:
    assert found("ZOE muller") == [11, 3]
    assert found("sante quebec") == [11]
    assert found("near miss") == [2, 1]
    assert found("St Brigid's") == [12]


def test_letters_inside_of_a_word_are_found_last() -> None:
    assert found("comb") == [1, 12]
    assert found("om") == []


def test_every_word_must_stand_somewhere() -> None:
    assert found("near whitcombe") == [1]
    assert found("near nobody") == []
    assert found("") == found("  ") == []


def test_one_sort_does_not_crowd_out_another() -> None:
    many = Index().with_entries(Thing.SESSION, [session(n, f"Tom {n}") for n in range(50)])
    many = many.with_entries(Thing.PERSON, PEOPLE)
    assert [entry.thing for entry in many.find("tom")] == [Thing.SESSION] * 5 + [Thing.PERSON] * 3


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ("Zoe Müller", 11),
        ("whitcombe", 12),
        ("Tom Reed", 14),
        ("reeder", 15),
        ("marsh", 13),
        ("lena", None),
        ("nobody", None),
        ("", None),
    ],
)
def test_a_person_is_meant_only_where_no_other_is(named: str, expected: int | None) -> None:
    assert INDEX.person(named) == expected


TITLES = st.lists(st.text("abé -’", min_size=1, max_size=8), max_size=8)


@given(TITLES, st.text("abé", min_size=3, max_size=4))
def test_what_is_found_is_what_holds_the_letters(titles: list[str], looked_for: str) -> None:
    entries = [session(number, title) for number, title in enumerate(titles)]
    index = Index().with_entries(Thing.SESSION, entries)
    expected = {entry.id for entry in entries if fold(looked_for) in entry.text}
    assert {entry.id for entry in index.find(looked_for, most=99, most_of_one=99)} == expected
