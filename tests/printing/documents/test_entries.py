from dataclasses import replace
from datetime import UTC, datetime

from cqo_desktop.printing.documents.entries import Entry, groups

ENTRY = Entry(key=1, title="t", start=datetime(2026, 10, 22, 20, tzinfo=UTC), minutes=60, zone="UTC")


def test_groups_have_letters_in_the_order_of_their_sessions() -> None:
    told = groups(replace(ENTRY, group=name) for name in ("Safety", "", "Equity", "Safety"))
    assert [(each.letter, each.name) for each in told.values()] == [("A", "Safety"), ("B", "Equity")]


def test_letters_go_on_after_z_and_colours_begin_again() -> None:
    told = list(groups(replace(ENTRY, group=f"{i}") for i in range(28)).values())
    assert [each.letter for each in told[24:]] == ["Y", "Z", "AA", "AB"]
    assert told[8].shade == told[0].shade != told[1].shade
