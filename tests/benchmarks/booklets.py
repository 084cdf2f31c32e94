"""The booklet of a Forum of 200 sessions, as it is printed."""

from datetime import UTC, date, datetime, timedelta
from itertools import batched

from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing.documents.booklet import Booklet, build
from cqo_desktop.printing.documents.daygrid import Day, DayGrids
from cqo_desktop.printing.documents.entries import Entry, Speaker
from cqo_desktop.printing.documents.portraits import Portrait
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.times import City
from tests.benchmarks.timing import in_turn

AIM = 2.0
_ROOMS = tuple(f"Room {letter}" for letter in "ABCDEFGHIJ")
_TEXT = (
    "Systems that measure harm well are not always those that learn from it. This session asks what makes the "
    "difference, with teams from three countries who bring their own numbers and leave with each other's plans. "
) * 5
_NAMES = (
    "Zoë Ång",
    "ليلى منصور",
    "अनन्या देशपांडे",
    "ธนพร ศรีสุวรรณ",
    "陈思远",
    "김서연",
    "Ελένη Σταυρίδη",
    "Оксана Гриценко",
)


def booklet() -> Booklet:
    """Make four days of fifty sessions in ten rooms, and 120 people who speak."""
    speakers = [
        Speaker(key=i, name=f"{_NAMES[i % len(_NAMES)]} {i}", caption="Chief Quality Officer, University Hospital")
        for i in range(120)
    ]
    first = datetime(2026, 5, 12, 8, tzinfo=UTC)
    entries = [
        Entry(
            key=i,
            title=f"What we learnt from harm, and what we did about it, part {i}",
            start=first + timedelta(days=i // 50, minutes=90 * (i % 50 // len(_ROOMS))),
            minutes=60,
            zone="UTC",
            group=f"Track {i % 8}",
            room=_ROOMS[i % len(_ROOMS)],
            place=_ROOMS[i % len(_ROOMS)],
            speakers=(speakers[i % 120], speakers[(i + 7) % 120]),
            abstract=_TEXT,
        )
        for i in range(200)
    ]
    return Booklet(
        grids=DayGrids(
            imprint=Imprint(network="CQO Network", printed=date(2026, 5, 1)),
            title="CQO Forum 2026",
            days=tuple(Day(date=some[0].start.date(), entries=some) for some in batched(entries, 50)),
            home=City("Gothenburg", "Europe/Stockholm"),
            rooms=_ROOMS,
        ),
        dates="12 to 15 May 2026",
        people=tuple(
            Portrait(key=each.key, name=each.name, caption=each.caption, bio=_TEXT[:400]) for each in speakers
        ),
    )


def measure() -> None:
    made = booklet()
    for name, taken in in_turn({"booklet of 200 sessions": lambda: build(made, Paper.A4)}, 3).items():
        print(f"  {name:<52} {taken * 1000:9.1f} ms   x{taken / AIM:6.2f} of the aim of 2 s")
