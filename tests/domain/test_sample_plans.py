"""The sample's readable files, made dates and facts."""

from datetime import date, datetime
from typing import Any

from cqo_desktop.domain import sample_plans
from cqo_desktop.domain.sample_plans import Line, Plan
from cqo_desktop.domain.vocabulary import Role, SessionStatus

TODAY = date(2026, 9, 15)
NETWORK = {
    "notes_2024": "known",
    "notes_2024_invented": "invented",
    "notes_now": "now",
    "series": [{"key": "monthly", "rule_nth": 3, "rule_weekday": 3, "rule_time": "16:00"}],
}
ROW = {"key": "fatigue", "series": "monthly", "title": "Fatigue", "status": "invited"}


def around(**facts: Any) -> Plan:
    return sample_plans.year_around(TODAY, {"session": [ROW | facts]}, NETWORK, ["Europe/London"])[0]


def test_day_and_hour_come_from_the_monthly_rule() -> None:
    assert around(month=1).wall == datetime(2026, 10, 15, 16)


def test_session_may_have_a_day_and_hour_of_its_own() -> None:
    assert around(month=1, nth=1, weekday=1, at="12:00").wall == datetime(2026, 10, 6, 12)
    assert around(on="soon", at="13:00").wall == datetime(2026, 9, 23, 13)
    assert around(on="clocks", at="12:00").wall == datetime(2026, 10, 21, 12)


def test_past_is_done_unless_it_was_kept_open() -> None:
    assert around(month=-1).status is SessionStatus.DONE
    assert around(month=-1, kept_open=True).status is SessionStatus.INVITED
    assert around(month=0).status is SessionStatus.INVITED


def test_online_session_gets_a_link_unless_it_lacks_one_on_purpose() -> None:
    assert around(month=1).link == "https://meet.example.org/fatigue"
    assert around(month=1, link="").link == ""
    assert (around(month=1, room="Lagoon").link, around(month=1, room="Lagoon").in_person) == ("", True)


def test_people_and_agenda_keep_their_order() -> None:
    plan = around(month=1, speaker=["b", "a"], host=["m"], agenda=[[5, "Welcome", "m"], [20, "Talk", "b", "a"]])
    assert plan.parts == ((Role.HOST, "m"), (Role.SPEAKER, "b"), (Role.SPEAKER, "a"))
    assert plan.agenda == (Line(5, "Welcome", ("m",)), Line(20, "Talk", ("b", "a")))


def test_session_without_agenda_takes_the_template_and_an_empty_one_stays_empty() -> None:
    assert around(month=1).agenda is None
    assert around(month=1, agenda=[]).agenda == ()


def test_notes_say_what_is_invented() -> None:
    year = {"session": [ROW | {"date": "2024-06-20", "at": "16:00"}]}
    (plan,) = sample_plans.first_year(year, NETWORK)
    assert (plan.notes, plan.status, plan.wall) == ("invented", SessionStatus.DONE, datetime(2024, 6, 20, 16))
    assert around(month=1, notes_add="Ask Candace.").notes == "Ask Candace.\nnow"


def test_forum_counts_its_days_from_its_first_monday() -> None:
    forum = {"month": 3, "nth": 2, "weekday": 0, "status": "confirmed", "series": "forum"}
    rows = [{"key": f"d{day}", "title": "T", "day": day, "at": "09:00", "room": "Lagoon"} for day in (1, 3)]
    plans = sample_plans.forum_around(TODAY, forum | {"session": rows}, NETWORK)
    assert [plan.wall for plan in plans] == [datetime(2026, 12, 14, 9), datetime(2026, 12, 16, 9)]
    assert [plan.agenda for plan in plans] == [(), ()]
