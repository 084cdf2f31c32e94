"""What a session's entry in calendars says, as far as people act on it."""

from datetime import UTC, datetime

from cqo_desktop.domain.told import Facts
from cqo_desktop.domain.vocabulary import Standing
from cqo_desktop.services import ledger, programme, sessions
from cqo_desktop.store.file import File
from tests.rich_file import IDS


def facts(file: File, session_id: int) -> Facts:
    uid = file.ask(programme.one, session_id=session_id).row.uid
    return file.ask(ledger.sessions, uids=[uid])[uid][1]


def test_session_in_a_room_is_in_the_city_of_its_venue(rich: File) -> None:
    assert facts(rich, IDS.alone) == Facts(
        title="Alone 👩",
        starts=datetime(2026, 11, 1, 6, 30, tzinfo=UTC),
        ends=datetime(2026, 11, 1, 7, 30, tzinfo=UTC),
        zone="America/Toronto",
        place="Big, Hall, Geneva",
        city="Geneva",
        link="",
        standing=Standing.TENTATIVE,
    )


def test_place_that_is_no_venue_is_in_the_city_it_ends_with(rich: File) -> None:
    rich.do(sessions.edit, session_id=IDS.first, place="Room 4, Hôtel du Lac, Bern")
    assert (facts(rich, IDS.first).place, facts(rich, IDS.first).city) == ("Room 4, Hôtel du Lac, Bern", "Bern")


def test_session_online_is_nowhere(rich: File) -> None:
    assert (facts(rich, IDS.first).place, facts(rich, IDS.first).city) == ("", "")


def test_session_called_off_is_out_of_calendars(rich: File) -> None:
    assert facts(rich, IDS.off).is_off
