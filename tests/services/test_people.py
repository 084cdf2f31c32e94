"""The network, its organizations, its people and its venues."""

from pathlib import Path

import pytest

from cqo_desktop.domain.errors import Conflict, NotFound, PlannerError, Refused
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.services import network, organizations, people, venues
from cqo_desktop.store.file import File, create
from tests.rich_file import IDS, PNG, founded, snapshot


def test_domain_of_calendar_uids_is_ascii(tmp_path: Path) -> None:
    made = create(tmp_path / "x.cqo", author="Ann")
    made.do(
        network.found_network,
        name="X",
        zone="UTC",
        organizer_name="A",
        organizer_email="a@bücher.example",
        paper=Paper.A4,
    )
    found = made.ask(network.one)
    assert (found.uid_domain, found.organizer_email) == ("xn--bcher-kva.example", "a@bücher.example")
    made.close()


def test_domain_that_mail_cannot_reach_is_refused(tmp_path: Path) -> None:
    made = create(tmp_path / "x.cqo", author="Ann")
    with pytest.raises(Refused, match="is not a domain that mail can reach"):
        made.do(
            network.found_network,
            name="X",
            zone="UTC",
            organizer_name="A",
            organizer_email=f"a@{'x' * 64}.example",
        )
    made.close()


def test_file_has_one_network(tmp_path: Path) -> None:
    made = founded(tmp_path / "x.cqo")
    with pytest.raises(Refused, match="has its network already"):
        made.do(network.found_network, name="Y", zone="UTC", organizer_name="", organizer_email="")
    made.close()


def test_file_without_a_network_says_so(tmp_path: Path) -> None:
    made = create(tmp_path / "x.cqo", author="Ann")
    with pytest.raises(NotFound, match="This file has no network yet"):
        made.ask(network.one)
    made.close()


@pytest.mark.parametrize("colour", ["red", "#12345", "#12345G", "#0B5A8A;", ""])
def test_what_is_no_colour_is_refused(colour: str, rich: File) -> None:
    with pytest.raises(Refused, match="is not a colour; write it as #0B5A8A"):
        rich.do(network.edit, accent=colour)


@pytest.mark.parametrize(
    ("fields", "error", "sentence"),
    [
        ({"name": " \u202e"}, Refused, "A person needs a name"),
        ({"email": "zoe"}, Refused, "is not an e-mail address"),
        ({"zone": "Stockholm"}, Refused, "Did you mean Europe/Stockholm"),
        ({"usual_start": "9"}, Refused, "“9” is not an hour; write it as 09:00"),
        ({"organization_id": 99}, NotFound, "There is no organization 99 in this file"),
    ],
)
def test_unusable_fact_of_a_person_is_refused(
    fields: dict[str, object], error: type[PlannerError], sentence: str, rich: File
) -> None:
    with pytest.raises(error, match=sentence):
        rich.do(people.edit, person_id=IDS.zoe, **fields)  # type: ignore[arg-type] # any field
    with pytest.raises(error, match=sentence):
        rich.do(people.add, **{"name": "X", **fields})  # type: ignore[arg-type]


def test_name_of_a_person_is_put_together_where_it_is_not_given(rich: File) -> None:
    made = rich.do(people.add, given_name=" Ida ", family_name="Ny").value
    assert rich.ask(people.one, person_id=made).name == "Ida Ny"


def test_two_people_may_have_one_name(rich: File) -> None:
    made = [rich.do(people.add, name="Same").value for _ in range(2)]
    assert [row.id for row in rich.ask(people.listed) if row.name == "Same"] == made


def test_copy_of_a_person_leaves_the_address_to_the_one_who_has_it(rich: File) -> None:
    made = rich.do(people.duplicate, person_id=IDS.zoe).value
    found = rich.ask(people.one, person_id=made)
    assert (found.name, found.email, found.organization) == ("Zoë Ångström (copy)", "", "Centre « Santé »")


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"<svg/>", PNG + bytes(2_000_000)])
def test_what_is_no_picture_is_refused(data: bytes, rich: File) -> None:
    with pytest.raises(Refused, match="must be a JPEG or PNG of at most 2 MB"):
        rich.do(people.set_photo, person_id=IDS.zoe, data=data)
    assert rich.ask(people.photo, person_id=IDS.zoe) == PNG


def test_picture_can_be_taken_away(rich: File) -> None:
    assert rich.do(people.set_photo, person_id=IDS.zoe, data=None).step.title == (
        "Remove the picture of “Zoë Ångström”"
    )
    assert rich.ask(people.photo, person_id=IDS.zoe) is None


def test_conflict_over_an_organization_names_it(rich: File) -> None:
    with pytest.raises(Conflict, match='became “Centre « Santé »”; yours is “O\'Neill "Board"”'):
        rich.do(people.edit, person_id=IDS.zoe, organization_id=IDS.board, was={"organization_id": None})


def test_conflict_over_something_emptied_says_so(rich: File) -> None:
    with pytest.raises(Conflict, match="the role of “Zoë Ångström” became empty; yours is “CMO”"):
        rich.do(people.edit, person_id=IDS.zoe, role="CMO", was={"role": "CQO"})


def test_person_who_is_gone_is_told(rich: File) -> None:
    with pytest.raises(NotFound, match="There is no person 99 in this file; they may have been deleted meanwhile"):
        rich.ask(people.one, person_id=99)


def test_organizations_count_their_people(rich: File) -> None:
    found = [(row.name, row.country, row.people) for row in rich.ask(organizations.listed)]
    assert found == [("Centre « Santé »", "CA", 1), ('O\'Neill "Board"', "", 0)]


def test_people_of_a_deleted_organization_stay(rich: File) -> None:
    rich.do(organizations.delete, organization_id=IDS.clinic)
    assert [row.organization for row in rich.ask(people.listed)] == ["", ""]


def test_copy_of_a_venue_has_its_rooms(rich: File) -> None:
    rich.do(venues.duplicate, venue_id=IDS.hall)
    assert [(row.venue, row.name, row.seats) for row in rich.ask(venues.rooms)] == [
        ("Hall", "Big", 120),
        ("Hall", "Small", None),
        ("Hall (copy)", "Big", 120),
        ("Hall (copy)", "Small", None),
    ]
    assert [row.zone for row in rich.ask(venues.listed)] == ["Europe/Zurich"] * 2


@pytest.mark.parametrize("seats", [0, -1, 100_001])
def test_room_of_impossible_seats_is_refused(seats: int, rich: File) -> None:
    with pytest.raises(Refused, match=f"A room cannot have {seats} seats"):
        rich.do(venues.edit_room, room_id=IDS.big, seats=seats)


def test_sessions_of_a_deleted_room_stay_without_one(rich: File) -> None:
    rich.do(venues.delete_room, room_id=IDS.big)
    assert snapshot(rich)["session"][IDS.alone]["room_id"] is None
