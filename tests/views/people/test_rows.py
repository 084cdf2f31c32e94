"""Whom the list of people shows, in which order, and what is counted."""

from dataclasses import replace

import pytest

from cqo_desktop.domain.appearances import NONE, Tally
from cqo_desktop.domain.rows import OrganizationRow, PersonRow
from cqo_desktop.domain.vocabulary import OrganizationKind, PersonKind
from cqo_desktop.views.people.rows import PersonLine, Roster, offered

CLINIC = OrganizationRow(id=7, name="Clínica Sur", kind=OrganizationKind.SAFETY_NET, city="Lima", country="PE")
NOBODY = PersonRow(0, "", "", "", "", "", None, "", "", "", "", "", "", "", "09:00", "17:00", PersonKind.MEMBER, "", "")
ZOE = replace(
    NOBODY, id=1, name="Zoë Ångström", role="Chief", organization_id=7, organization="Clínica Sur", country="SE"
)
ANN = replace(NOBODY, id=2, name="Ann Lee", email="ann@x.org", zone="America/Port_of_Spain", country="TT")
BOB = replace(NOBODY, id=3, name="bob ray", kind=PersonKind.GUEST)


@pytest.fixture
def roster() -> Roster:
    made = Roster().updated([ZOE, ANN, BOB], [CLINIC], {1: Tally(2, 1)})
    made.order(lambda line: line.person.name.casefold(), descending=False)
    return made


def line(roster: Roster, person_id: int) -> PersonLine | None:
    roster.order(lambda each: each.id, descending=False)
    return next((each for each in roster.shown("", "") if each.id == person_id), None)


def names(lines: list[PersonLine]) -> list[str]:
    return [line.person.name for line in lines]


@pytest.mark.parametrize(
    ("looked_for", "found"),
    [
        ("", ["Ann Lee", "bob ray", "Zoë Ångström"]),
        ("ANGSTROM zoe", ["Zoë Ångström"]),
        ("clinica", ["Zoë Ångström"]),
        ("port of", ["Ann Lee"]),
        ("ann@x", ["Ann Lee"]),
        ("chief ann", []),
    ],
)
def test_every_word_must_stand_somewhere_accents_folded(roster: Roster, looked_for: str, found: list[str]) -> None:
    assert names(roster.shown(looked_for, "")) == found


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("member", ["Ann Lee", "Zoë Ångström"]),
        ("guest", ["bob ray"]),
        ("no-address", ["bob ray", "Zoë Ångström"]),
        ("no-zone", ["bob ray", "Zoë Ångström"]),
        ("country:TT", ["Ann Lee"]),
        ("kind:safety_net", ["Zoë Ångström"]),
        ("organization:7", ["Zoë Ångström"]),
        ("unheard of", []),
    ],
)
def test_filter_leaves_those_it_names_and_counts_them(roster: Roster, key: str, found: list[str]) -> None:
    assert names(roster.shown("", key)) == found
    assert roster.counts()[key] == len(found)


def test_order_follows_any_column_both_ways(roster: Roster) -> None:
    roster.order(lambda line: line.tally.past, descending=True)
    assert names(roster.shown("", ""))[0] == "Zoë Ångström"
    roster.order(lambda line: line.tally.past, descending=False)
    assert names(roster.shown("", ""))[-1] == "Zoë Ångström"


def test_what_did_not_change_is_the_very_same_line(roster: Roster) -> None:
    before = line(roster, 2)
    newer = roster.updated([replace(ZOE, name="Zoë A."), ANN], [CLINIC], {1: Tally(2, 1)})
    assert line(newer, 2) is before
    assert line(newer, 3) is None
    newer.order(lambda line: line.id, descending=False)
    assert names(newer.shown("a.", "")) == ["Zoë A."]


def test_sessions_and_kind_are_followed(roster: Roster) -> None:
    board = replace(CLINIC, kind=OrganizationKind.HOSPITAL_BOARD)
    newer = roster.updated([ZOE, ANN], [board], {2: Tally(0, 4)})
    assert (line(newer, 1), line(newer, 2)) == (
        PersonLine(ZOE, NONE, 1, "zoe angstrom"),
        PersonLine(ANN, Tally(0, 4), 2, "ann lee"),
    )
    assert newer.counts()["kind:hospital_board"] == 1
    assert newer.counts()["kind:safety_net"] == 0


def test_filters_without_anybody_have_no_chip_and_the_chosen_one_comes_early(roster: Roster) -> None:
    counts = roster.counts()
    always = ["", "member", "guest"]
    assert offered(counts, "") == [*always, "no-address", "no-zone", "country:SE", "country:TT", "kind:safety_net"]
    assert offered(counts, "country:TT")[:4] == [*always, "country:TT"]
    assert offered(counts, "organization:7")[:4] == [*always, "organization:7"]
    assert offered(counts, "organization:9")[:4] == [*always, "no-address"]
