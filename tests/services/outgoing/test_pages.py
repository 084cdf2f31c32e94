"""What stands on a session's agenda page."""

from datetime import UTC, datetime, timedelta

import pytest

from cqo_desktop.domain.vocabulary import Language, Paper, SessionStatus
from cqo_desktop.printing.documents.agenda import AgendaPage, AgendaPerson, Line
from cqo_desktop.printing.times import City
from cqo_desktop.services import agenda, network, programme, sessions
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.pages import page
from cqo_desktop.store.file import File

NOW = datetime(2026, 3, 3, 14, tzinfo=UTC)
CITIES = ["America/Toronto", "Australia/Perth", "Europe/London"]


def made(file: File, session_id: int, language: Language = Language.ENGLISH) -> AgendaPage:
    detail = file.ask(programme.one, session_id=session_id)
    asked = Asked(now=NOW, paper=Paper.A4, language=language)
    return page(detail, network=file.ask(network.one), walls=CITIES, asked=asked)


def test_items_follow_each_other_with_their_people(rich: File) -> None:
    items = made(rich, 1).items
    start = rich.ask(programme.one, session_id=1).row.instant
    assert [(item.title, item.start - start, item.minutes) for item in items] == [
        ("Welcome", timedelta(0), 5),
        ("Talk", timedelta(minutes=5), 40),
        ("Questions", timedelta(minutes=45), 15),
    ]
    assert items[1].people == (AgendaPerson(name="Zoë Ångström", caption="Centre « Santé »"),)


def test_page_names_series_cities_and_how_to_join(rich: File) -> None:
    shown = made(rich, 1)
    assert (shown.network, shown.eyebrow, shown.home) == (
        "CQO Network",
        ("Monthly call",),
        City("Toronto", "America/Toronto"),
    )
    assert shown.cities == (City("Perth", "Australia/Perth"), City("London", "Europe/London"))
    assert (shown.place, shown.online) == (None, Line(text="Online:", link="https://x.org/?a=1&b=%22"))


def test_session_in_a_room_shows_its_place_and_no_other_cities(rich: File) -> None:
    shown = made(rich, 4)
    assert (shown.place, shown.online, shown.cities) == (Line(text="Big, Hall, Geneva"), None, ())


def test_talk_without_agenda_is_one_item_with_its_speakers(rich: File) -> None:
    rich.do(sessions.assign, session_id=4, person_id=1)
    (item,) = made(rich, 4).items
    assert (item.title, item.note, [person.name for person in item.people]) == (
        "Alone 👩",
        "one\n\ntwo",
        ["Zoë Ångström"],
    )


def test_place_in_a_mini_series_is_counted(rich: File) -> None:
    rich.do(sessions.duplicate, session_id=3)
    rich.do(sessions.reinstate, session_id=3)
    assert made(rich, 3).eyebrow == ("Human factors", "Session 1 of 2")


@pytest.mark.parametrize(
    ("status", "label"),
    [
        (SessionStatus.IDEA, "Idea"),
        (SessionStatus.HOLD, "Hold"),
        (SessionStatus.DRAFT, "Draft"),
        (SessionStatus.DONE, ""),
    ],
)
def test_status_is_printed_where_it_is_news(rich: File, status: SessionStatus, label: str) -> None:
    rich.do(sessions.set_status, session_id=1, status=status)
    assert (made(rich, 1).status, made(rich, 3).status) == (label, "Called off")


def test_agenda_of_one_item_is_not_taken_for_none(rich: File) -> None:
    rich.do(agenda.add, session_id=4, title="All of it", minutes=60)
    assert [item.title for item in made(rich, 4).items] == ["All of it"]


def test_words_of_the_page_are_those_of_the_language_asked_for(rich: File) -> None:
    rich.do(sessions.duplicate, session_id=3)
    rich.do(sessions.reinstate, session_id=3)
    shown = made(rich, 3, Language.FRENCH)
    assert (shown.eyebrow[1], shown.online, shown.language) == (
        "Séance 1 sur 2",
        Line(text="En ligne, lien dans votre agenda"),
        "fr",
    )
    rich.do(sessions.set_status, session_id=1, status=SessionStatus.DRAFT)
    assert made(rich, 1, Language.SPANISH).status == "Borrador"


def test_zones_asked_for_come_first_home_included(rich: File) -> None:
    asked = Asked(now=NOW, paper=Paper.A4, zones=("Asia/Kathmandu", "Europe/Paris"))
    detail = rich.ask(programme.one, session_id=1)
    shown = page(detail, network=rich.ask(network.one), walls=CITIES, asked=asked)
    assert (shown.home, shown.cities) == (City("Kathmandu", "Asia/Kathmandu"), (City("Paris", "Europe/Paris"),))
