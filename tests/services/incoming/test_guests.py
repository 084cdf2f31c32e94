"""People a foreign programme names."""

from cqo_desktop.domain.drafts import Part
from cqo_desktop.domain.incoming import Guest
from cqo_desktop.services import people
from cqo_desktop.services.incoming.guests import Guests
from cqo_desktop.store.file import File


def numbers(
    file: File, parts: list[Part], persons: dict[str, int] | None = None
) -> tuple[list[int | None], list[Guest]]:
    with file.reading() as db:
        guests = Guests(db, persons or {})
        return [guests.number(part) for part in parts], guests.made


def test_address_tells_more_than_a_name(empty: File) -> None:
    empty.do(people.add, name="Ada", email="ada@example.org")
    assert numbers(empty, [Part(name="A. Byron", email="ADA@example.org")]) == ([1], [])


def test_one_name_is_one_person_where_the_file_has_no_numbers(empty: File) -> None:
    found, made = numbers(empty, [Part(name="Zoë"), Part(name="ZOE"), Part(name="Bo")])
    assert (found, [guest.name for guest in made]) == ([-1, -1, -2], ["Zoë", "Bo"])


def test_one_name_under_two_numbers_is_two_people(empty: File) -> None:
    empty.do(people.add, name="Ada")
    found, made = numbers(empty, [Part(name="Ada", key="7"), Part(name="Ada", key="9"), Part(name="Ada", key="7")])
    assert (found, made) == ([1, -1, 1], [Guest(name="Ada", key="9")])


def test_number_is_remembered_only_for_the_same_name(empty: File) -> None:
    empty.do(people.add, name="Ada")
    empty.do(people.add, name="Ada")
    assert numbers(empty, [Part(name="Ada", key="7")], {"7": 2}) == ([2], [])
    assert numbers(empty, [Part(name="Bo", key="7")], {"7": 2}) == ([-1], [Guest(name="Bo", key="7")])


def test_nameless_person_is_nobody(empty: File) -> None:
    assert numbers(empty, [Part(name=" \n ")]) == ([None], [])
