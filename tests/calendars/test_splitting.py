"""Components of files that do not end what they begin."""

import pytest

from cqo_desktop.calendars.decoding import Line
from cqo_desktop.calendars.notes import Notes
from cqo_desktop.calendars.splitting import Component, Property, content, split


def cut(text: str) -> tuple[list[Component], list[tuple[int | None, str]]]:
    notes = Notes()
    lines = [Line(number, line) for number, line in enumerate(text.split(), 1)]
    return split(lines, notes), [(problem.line, problem.message) for problem in notes.all()]


def names(component: Component) -> list[object]:
    return [component.name, *map(names, component.parts)]


@pytest.mark.parametrize(
    ("line", "parameters", "value"),
    [
        ("SUMMARY:a:b", {}, "a:b"),
        ("summary;language=fr:a", {"LANGUAGE": ("fr",)}, "a"),
        ('SUMMARY;X="a:b;c,d",e:v', {"X": ("a:b;c,d", "e")}, "v"),
        ("SUMMARY;CN=A^nB ^'C^' ^^:v", {"CN": ('A\nB "C" ^',)}, "v"),
        ("SUMMARY;X=:", {"X": ()}, ""),
    ],
)
def test_line_is_name_parameters_and_value(line: str, parameters: dict[str, tuple[str, ...]], value: str) -> None:
    notes = Notes()
    assert content(Line(7, line), notes) == Property(7, "SUMMARY", parameters, value)
    assert notes.all() == ()


def test_line_with_broken_parameters_keeps_its_value_and_says_so() -> None:
    notes = Notes()
    assert content(Line(7, 'SUMMARY;X="open:Title'), notes) == Property(7, "SUMMARY", {}, "Title")
    assert [problem.line for problem in notes.all()] == [7]


@pytest.mark.parametrize("line", ["", "no colon", ":nothing", "ünï:x"])
def test_line_without_a_name_is_none(line: str) -> None:
    assert content(Line(1, line), Notes()) is None


def test_whole_file_gives_its_components_and_no_note() -> None:
    text = "BEGIN:VCALENDAR BEGIN:VEVENT BEGIN:VALARM END:VALARM END:VEVENT begin:vevent end:vevent END:VCALENDAR"
    (calendar,), told = cut(text)
    assert names(calendar) == ["VCALENDAR", ["VEVENT", ["VALARM"]], ["VEVENT"]]
    assert told == []


def test_event_without_end_stops_where_the_next_begins() -> None:
    (calendar,), told = cut("BEGIN:VCALENDAR BEGIN:VEVENT UID:1 BEGIN:VEVENT UID:2 END:VEVENT END:VCALENDAR")
    assert [part.all("UID")[0].value for part in calendar.parts] == ["1", "2"]
    assert told == [(2, "This VEVENT has no end; it was closed for it.")]


def test_file_that_breaks_off_keeps_what_it_has() -> None:
    (calendar,), told = cut("BEGIN:VCALENDAR BEGIN:VEVENT UID:1")
    assert names(calendar) == ["VCALENDAR", ["VEVENT"]]
    assert told == [(3, "The file breaks off inside the VEVENT of line 2; check what it ends with.")]


def test_two_calendars_in_one_file_are_both_kept() -> None:
    calendars, told = cut("BEGIN:VCALENDAR NAME:1 END:VCALENDAR BEGIN:VCALENDAR NAME:2 END:VCALENDAR")
    assert [each.all("NAME")[0].value for each in calendars] == ["1", "2"]
    assert told == []


def test_what_lies_outside_is_counted_and_its_first_line_told() -> None:
    calendars, told = cut("junk BEGIN:VCALENDAR END:VEVENT END:VCALENDAR UID:1")
    assert len(calendars) == 1
    assert told == [(1, "3 lines are no part of a calendar and left out; this is the first.")]


def test_event_without_a_calendar_is_read_all_the_same() -> None:
    (calendar,), told = cut("BEGIN:VEVENT UID:1 END:VEVENT END:VCALENDAR")
    assert names(calendar) == ["VCALENDAR", ["VEVENT"]]
    assert told == [(1, "The calendar has no beginning; it was read all the same.")]


def test_depth_is_limited_and_told_once() -> None:
    _, told = cut("BEGIN:VCALENDAR BEGIN:VEVENT " + "BEGIN:X " * 5_000 + "END:X " * 5_000 + "END:VEVENT END:VCALENDAR")
    assert told == [
        (51, "Components lie more than 50 deep; what is deeper was left out."),
        (5051, "4952 lines are no part of a calendar and left out; this is the first."),
    ]
