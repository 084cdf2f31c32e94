"""Notes stay short enough to be read."""

from cqo_desktop.calendars.notes import Notes


def test_notes_past_the_first_thousand_are_counted() -> None:
    notes = Notes()
    for line in range(1, 1_004):
        notes.repaired(line, "SUMMARY", "x", "Mended.")
    told = notes.all()
    assert [each.line for each in told[:1_000]] == list(range(1, 1_001))
    assert [(each.found, each.fatal) for each in told[1_000:]] == [("3", True)]


def test_long_finding_is_cut() -> None:
    notes = Notes()
    notes.refused(1, "ATTACH", "A" * 5_000, "Too long.")
    assert [each.found for each in notes.all()] == ["A" * 80 + "…"]
