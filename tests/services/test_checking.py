"""Checking a file from its pages to its programme."""

from datetime import UTC, datetime
from pathlib import Path

from pysqlite3 import dbapi2

from cqo_desktop.domain.findings import Area, Finding
from cqo_desktop.services import checking
from cqo_desktop.store.file import File

NOW = datetime(2026, 3, 3, 15, tzinfo=UTC)


def found(file: File) -> list[Finding]:
    return [each for each in file.ask(checking.check, now=NOW) if each.area is not Area.PROGRAMME]


def behind_the_journal(path: Path, *statements: str) -> None:
    """Change a file as no program of ours would."""
    raw = dbapi2.connect(str(path), isolation_level=None)
    for statement in statements:
        raw.execute(statement)
    raw.close()


def silently(statement: str) -> tuple[str, ...]:
    """Open a step so that the triggers let a change pass, and forget it."""
    first = "INSERT INTO open_step (step_id) VALUES (1)"
    last = "DELETE FROM change WHERE id = (SELECT max(id) FROM change)"
    return first, statement, last, "DELETE FROM open_step"


def test_sound_file_has_nothing_to_tell_of_itself(rich: File) -> None:
    assert found(rich) == []


def test_change_past_the_journal_is_found(rich: File) -> None:
    behind_the_journal(rich.path, *silently("UPDATE session SET title = 'Forged' WHERE id = 2"))
    assert [(each.area, each.sentence) for each in found(rich)] == [
        (Area.JOURNAL, "The session 2 was changed past the journal, so undo does not know of it; look at it.")
    ]


def test_row_added_or_taken_past_the_journal_is_found(rich: File) -> None:
    behind_the_journal(rich.path, *silently("DELETE FROM photo"))
    behind_the_journal(rich.path, *silently("INSERT INTO venue VALUES (9, 'Forged', '', '', '', '')"))
    assert sorted(each.sentence.partition(" was")[0] for each in found(rich)) == ["The photo 1", "The venue 9"]


def test_missing_trigger_is_found(rich: File) -> None:
    behind_the_journal(rich.path, "DROP TRIGGER journal_session_update")
    (finding,) = found(rich)
    assert finding.sentence == (
        "The journal does not watch every table (journal_session_update); recover a copy of the file."
    )


def test_dangling_reference_is_found(rich: File) -> None:
    behind_the_journal(rich.path, *silently("UPDATE session SET room_id = 77 WHERE id = 4"))
    assert [each.sentence for each in found(rich) if each.area is Area.REFERENCES] == [
        "The session 4 refers to a room that is not there; recover a copy of the file."
    ]


def test_unknown_zone_and_wrong_instant_are_found(rich: File) -> None:
    behind_the_journal(
        rich.path,
        *silently("UPDATE person SET zone = 'Europe/Londn' WHERE id = 1"),
        *silently("UPDATE session SET instant = '2026-11-19T21:30:00Z' WHERE id = 2"),
    )
    assert [each.sentence for each in found(rich) if each.area is Area.ZONES] == [
        "1 person: There is no time zone called “Europe/Londn”. Did you mean Europe/London or Europe/Lisbon?",
        "“Second” (session 2) is kept at another instant than its wall time means; move it again.",
    ]


def test_times_by_older_rules_are_found(rich: File) -> None:
    behind_the_journal(rich.path, *silently("UPDATE session SET rules_version = '2020.1' WHERE id = 2"))
    assert [each.sentence for each in found(rich) if each.area is Area.ZONES] == [
        "The times of 1 coming session come from older zone rules; open the file to renew them."
    ]
