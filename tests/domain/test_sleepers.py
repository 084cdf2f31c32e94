"""Nights, and weeks in which clocks move."""

from datetime import datetime

import pytest

from cqo_desktop.domain.comfort import DayHours
from cqo_desktop.domain.planned import Planned
from cqo_desktop.domain.problems import Kind
from cqo_desktop.domain.sleepers import clocks_move, sleepers
from cqo_desktop.domain.vocabulary import SessionStatus
from tests.domain.planning import NOW, person, planned, row, sentences

MEMBERS = {"America/Toronto": 17, "Australia/Perth": 2}


def test_sleeping_members_are_counted_with_city_hour_and_day() -> None:
    (found,) = sleepers(planned(), MEMBERS, now=NOW)
    assert found.sentence == ("2 members asleep in Perth, 4:00 a.m. Friday: “Fatigue”, Thursday 22 October 2026.")
    assert found.kind is Kind.ASLEEP


def test_several_cities_asleep_are_one_finding() -> None:
    members = {"Australia/Sydney": 6, "Australia/Perth": 1}
    (found,) = sleepers(planned(datetime(2026, 10, 22, 12)), members, now=NOW)
    assert found.finding == "7 members asleep in Sydney, 3:00 a.m. Friday; Perth, 12:00 a.m. Friday"


@pytest.mark.parametrize(
    "changes",
    [
        {"status": SessionStatus.HOLD},
        {"status": SessionStatus.IDEA},
        {"status": SessionStatus.INVITED},
        {"status": SessionStatus.CALLED_OFF},
        {"place": "Atrium"},
    ],
)
def test_members_are_left_to_sleep_where_the_hour_is_not_open(changes: dict[str, object]) -> None:
    assert list(sleepers(planned(**changes), MEMBERS, now=NOW)) == []


def test_past_nights_are_forgotten() -> None:
    assert list(sleepers(planned(), MEMBERS, now=NOW.replace(month=12))) == []


def test_speaker_who_would_rise_at_night_is_named_even_after_the_invitation() -> None:
    session = row(status=SessionStatus.INVITED)
    speaker = person(5, session, zone="Australia/Perth")
    (found,) = sleepers(Planned(session, (speaker,)), {}, now=NOW)
    assert found.finding == "Person 5 would speak at 4:00 a.m. Friday in Perth"
    assert (found.kind, found.person_id) == (Kind.SPEAKER_ASLEEP, 5)


def test_host_and_those_of_unknown_zone_are_not_asked_to_sleep() -> None:
    session = row()
    people = (person(5, session, zone="Australia/Perth", speaks=False), person(6, session))
    assert list(sleepers(Planned(session, people), {}, now=NOW)) == []


def test_week_in_which_clocks_move_is_noted_by_city() -> None:
    members = {"America/Toronto": 17, "Europe/London": 8, "Europe/Copenhagen": 6, "Australia/Perth": 2}
    found = list(clocks_move(planned(datetime(2026, 10, 20, 16)), members, now=NOW))
    assert sentences(found) == [
        "Clocks change that week, −1 h in London and Copenhagen: “Fatigue”, Tuesday 20 October 2026.",
    ]


def test_quiet_week_and_in_person_session_are_not_noted() -> None:
    assert list(clocks_move(planned(datetime(2026, 9, 24, 16)), MEMBERS, now=NOW)) == []
    travelled = planned(datetime(2026, 10, 20, 16), place="Atrium")
    assert list(clocks_move(travelled, {"Europe/London": 8}, now=NOW)) == []


def test_member_who_is_awake_at_the_other_sitting_is_not_woken() -> None:
    first, second = planned(datetime(2026, 10, 22, 16)), planned(datetime(2026, 10, 22, 18))
    (alone,) = sleepers(first, MEMBERS, now=NOW)
    assert "Perth" in alone.finding
    assert list(sleepers(Planned(first.row, (), second.row), MEMBERS, now=NOW)) == []


def test_network_draws_its_own_lines_through_the_night() -> None:
    late = DayHours(awake_from=60, early_from=60, near_from=60, work_from=240)
    assert list(sleepers(planned(), MEMBERS, lines=late, now=NOW)) == []
