"""What flyers and evaluation forms are told of a file."""

from datetime import UTC, datetime

from cqo_desktop.domain.selection import EVERYTHING, Selection
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing.documents.flyer import FlyerDate
from cqo_desktop.services import programme, sessions
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.evaluations import evaluations
from cqo_desktop.services.outgoing.flyers import flyers
from cqo_desktop.store.file import File


def asked(selection: Selection = EVERYTHING) -> Asked:
    return Asked(now=datetime(2026, 10, 1, 12, tzinfo=UTC), paper=Paper.LETTER, selection=selection)


def test_mini_series_have_flyers_with_what_takes_place(rich: File) -> None:
    assert rich.ask(flyers, asked()).flyers == ()
    rich.do(sessions.reinstate, session_id=3)
    (flyer,) = rich.ask(flyers, asked()).flyers
    row = rich.ask(programme.one, session_id=3).row
    assert (flyer.title, flyer.minutes, flyer.dates) == (
        "Human factors",
        row.minutes,
        (FlyerDate(start=row.instant, title="Off"),),
    )
    assert [city.label for city in flyer.cities] == ["Toronto", "Stockholm"]


def test_any_series_asked_for_by_name_has_a_flyer(rich: File) -> None:
    (flyer,) = rich.ask(flyers, asked(Selection(series="monthly call"))).flyers
    assert [each.title for each in flyer.dates] == ["First “quoted”"]
    assert (flyer.join and flyer.join.link) == "https://x.org/?a=1&b=%22"


def test_each_session_that_takes_place_is_evaluated(rich: File) -> None:
    made = rich.ask(evaluations, asked())
    assert [(form.title, form.who) for form in made.forms] == [
        ("First “quoted”", "Zoë Ångström"),
        ("Alone 👩", ""),
        ("Second", ""),
    ]
    assert made.back
    assert made.back.text == "Please hand this form in at the door, or send it to"
