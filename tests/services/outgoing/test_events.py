"""What stands in a session's calendar entry."""

from cqo_desktop.domain.rows import SessionDetail
from cqo_desktop.services import people, programme, sessions
from cqo_desktop.services.outgoing.events import description, event
from cqo_desktop.store.file import File

CITIES = ["America/Toronto", "Australia/Perth", "Europe/London"]


def detail(file: File, session_id: int) -> SessionDetail:
    return file.ask(programme.one, session_id=session_id)


def test_text_says_what_who_where_to_join_and_when_for_each_city(rich: File) -> None:
    rich.do(people.edit, person_id=1, credentials="MD", role="CQO")
    rich.do(sessions.edit, session_id=1, subtitle="A quotation", abstract="One.\n\nTwo.")
    assert description(detail(rich, 1), cities=CITIES, hours=12) == (
        "A quotation\n\nOne.\n\nTwo.\n\n"
        "Host: Bob'); DROP TABLE x;--\nSpeaker: Zoë Ångström, MD, CQO, Centre « Santé »\n\n"
        "https://x.org/?a=1&b=%22\n\n"
        "Starts at\nToronto 4:00\u00a0p.m.\nLondon 9:00\u00a0p.m.\nPerth 4:00\u00a0a.m. (+1 day)"
    )


def test_session_people_travel_to_has_its_place_and_no_other_cities(rich: File) -> None:
    made = event(detail(rich, 4), cities=CITIES, hours=24)
    assert (made.in_person, made.location, made.description) == (True, "Big, Hall, Geneva", "one\n\ntwo")


def test_network_in_one_city_is_not_told_its_own_time(rich: File) -> None:
    assert description(detail(rich, 2), cities=["America/Toronto"], hours=24) == ""


def test_entry_carries_identity_version_and_series(rich: File) -> None:
    rich.do(sessions.resize, session_id=1, minutes=75)
    shown = detail(rich, 1)
    made = event(shown, cities=[], hours=24, series_uid="s1")
    assert (made.uid, made.sequence, made.revised, made.minutes) == (shown.row.uid, 1, shown.revised, 75)
    assert (made.categories, made.related_to, made.alarm_minutes) == (("Monthly call",), "s1", 15)
