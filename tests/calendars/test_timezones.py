"""VTIMEZONEs say, hour by hour, what the zone does."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from dateutil.rrule import rrulestr

from cqo_desktop.calendars.timezones import canonical, vtimezone
from cqo_desktop.domain import zones

FIRST, LAST = 2026, 2028
HOUR = timedelta(hours=1)
PLACES = sorted({place for name in zones.names() if (place := canonical(name))})


def offset(text: str) -> timedelta:
    sign = -1 if text[0] == "-" else 1
    return sign * timedelta(hours=int(text[1:3]), minutes=int(text[3:5]), seconds=int(text[5:] or 0))


def onsets(written: str) -> Iterator[tuple[datetime, timedelta]]:
    """Read a VTIMEZONE with dateutil alone: when each observance begins in UTC, and its offset."""
    for part in written.split("\r\nBEGIN:")[1:]:
        said = dict(line.split(":", 1) for line in part.split("\r\n")[1:])
        before, after = offset(said["TZOFFSETFROM"]), offset(said["TZOFFSETTO"])
        start = datetime.strptime(said["DTSTART"], "%Y%m%dT%H%M%S")
        walls = [start]
        if rule := said.get("RRULE"):
            walls += rrulestr(rule, dtstart=start).between(datetime(FIRST - 1, 1, 1), datetime(LAST + 1, 1, 1))
        for wall in walls:
            yield (wall - before).replace(tzinfo=UTC), after


def test_every_zone_is_right_around_every_change() -> None:
    wrong = []
    for name in PLACES:
        if not (written := vtimezone(name, FIRST, LAST)):
            continue
        where, begun = zones.zone(name), sorted(onsets(written))
        middle = [datetime(year, month, 15, tzinfo=UTC) for year in range(FIRST, LAST + 1) for month in range(1, 13)]
        near = [at + hours * HOUR for at, _ in begun if at.year >= FIRST for hours in range(-30, 31)]
        for instant in (*middle, *near, *(at - timedelta(seconds=1) for at, _ in begun if at.year >= FIRST)):
            said = next(after for at, after in reversed(begun) if at <= instant)
            if said != instant.astimezone(where).utcoffset():
                wrong.append((name, instant))
    assert wrong == []


def test_zones_that_change_by_a_plain_rule_are_written() -> None:
    plain = ["America/New_York", "America/Toronto", "Europe/Berlin", "Europe/Dublin", "Australia/Lord_Howe"]
    plain += ["Antarctica/Troll", "Asia/Kathmandu", "Pacific/Chatham", "America/Sao_Paulo"]
    assert [name for name in plain if not vtimezone(name, FIRST, LAST)] == []
    assert len([name for name in PLACES if not vtimezone(name, FIRST, LAST)]) < len(PLACES) / 10


@pytest.mark.parametrize(
    "name",
    ["America/Vancouver", "America/Winnipeg", "Africa/Casablanca", "America/Havana", "Africa/Cairo", "Asia/Jerusalem"],
)
def test_zone_without_a_settled_plain_rule_is_not_written(name: str) -> None:
    assert vtimezone(name, FIRST, LAST) is None


def test_larger_offset_is_daylight_even_where_the_law_says_otherwise() -> None:
    written = vtimezone("Europe/Dublin", 2026, 2026)
    assert written == "\r\n".join(
        [
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Dublin",
            "BEGIN:STANDARD",
            "DTSTART:19961027T020000",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0000",
            "TZNAME:GMT",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "END:STANDARD",
            "BEGIN:DAYLIGHT",
            "DTSTART:19960331T010000",
            "TZOFFSETFROM:+0000",
            "TZOFFSETTO:+0100",
            "TZNAME:IST",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "END:DAYLIGHT",
            "END:VTIMEZONE",
        ]
    )


def test_zone_that_never_changes_has_one_observance() -> None:
    written = vtimezone("Asia/Kathmandu", 2026, 2026) or ""
    assert written.count("BEGIN:") == 2
    assert "TZOFFSETFROM:+0545\r\nTZOFFSETTO:+0545" in written


@pytest.mark.parametrize("years", [(1, 1), (1969, 1970), (2026, 9999)])
def test_years_beyond_all_rules_are_not_written(years: tuple[int, int]) -> None:
    assert vtimezone("America/Toronto", *years) is None


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("US/Eastern", "America/New_York"),
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("Europe/Stockholm", "Europe/Stockholm"),
        ("Canada/Eastern", "America/Toronto"),
        ("GMT", None),
        ("UTC", None),
        ("Etc/GMT+5", None),
    ],
)
def test_canonical_name_is_that_of_a_place(name: str, place: str | None) -> None:
    assert canonical(name) == place
