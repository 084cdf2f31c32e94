"""What an import says of itself."""

import pytest

from cqo_desktop.domain.drafts import PeopleRead, PersonDraft, SessionDraft, SessionsRead
from cqo_desktop.domain.incoming import Counts, Fate, ImportPlan, PlanRow, Read
from cqo_desktop.views.importing import words

SESSIONS = SessionsRead(sessions=(SessionDraft(line=2, title="Talk"),))
PEOPLE = PeopleRead(people=(PersonDraft(line=2, name="A"), PersonDraft(line=3, name="B")))


def plan(*kinds: Fate) -> ImportPlan:
    rows = tuple(PlanRow(kind=kind, line=2, label="x") for kind in kinds)
    return ImportPlan(read=Read(name="x.csv", source=SESSIONS), rows=rows, state=0)


@pytest.mark.parametrize(
    ("read", "said"),
    [
        (Read(name="a.csv", source=PEOPLE), "Table: 2 people"),
        (Read(name="a.XLSX", source=PEOPLE), "Excel table: 2 people"),
        (Read(name="a.vcf", source=PEOPLE), "Address cards: 2 people"),
        (Read(name="a.ics", source=SESSIONS), "Calendar: 1 session"),
        (Read(name="a.json", source=SESSIONS), "Schedule: 1 session"),
        (Read(name="a.xml", source=SESSIONS, conference="{name} Forum"), "Schedule of “{name} Forum”: 1 session"),
    ],
)
def test_a_file_is_named_by_what_it_is_and_holds(read: Read, said: str) -> None:
    assert words.what(read) == said


@pytest.mark.parametrize(
    ("counts", "offer", "done"),
    [
        (Counts(new=12, changed=5), "Import 12 new, 5 changed", "Imported “x.csv”: 12 new, 5 changed"),
        (Counts(new=12, same=3), "Import 12 new", "Imported “x.csv”: 12 new"),
        (Counts(changed=5), "Import 5 changed", "Imported “x.csv”: 5 changed"),
        (Counts(same=3, problems=1), "Nothing to import", "Nothing was left to import from “x.csv”"),
    ],
)
def test_only_what_is_done_is_counted(counts: Counts, offer: str, done: str) -> None:
    assert (words.offer(counts), words.done("x.csv", counts)) == (offer, done)


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        ((Fate.NEW, Fate.PROBLEM), ""),
        ((Fate.CHANGED,), ""),
        ((), "This file holds no people and no sessions."),
        ((Fate.SAME,), "Everything in this file is in your network already; there is nothing to import."),
        (
            (Fate.SAME, Fate.PROBLEM),
            "What could be read is in your network already; the rest has problems, each told below.",
        ),
        (
            (Fate.PROBLEM,),
            "Nothing in this file can be imported as it stands. Each line says why, and can be corrected here.",
        ),
    ],
)
def test_why_there_is_nothing_to_import_is_said(kinds: tuple[Fate, ...], said: str) -> None:
    assert words.verdict(plan(*kinds)) == said
