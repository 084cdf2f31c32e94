from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from cqo_desktop.printing.documents.runofshow import Cue, Show, Shows
from cqo_desktop.printing.times import City
from cqo_desktop.webpages.twins.runofshow import twin
from tests.webpages.conftest import Node
from tests.webpages.given import HOSTILE, IMPRINT

FOUR = datetime(2026, 10, 22, 20, tzinfo=UTC)
SHOW = Show(
    title="Falls",
    start=FOUR,
    minutes=60,
    home=City("Toronto", "America/Toronto"),
    where="https://example.org/room",
    hosts=("Zoë", "Bo"),
    cues=(Cue(minutes=20, title="Welcome", note="Lights"), Cue(minutes=30, title="Talk", speaking=("Ann",))),
    notes="One\nTwo",
)


def test_cues_follow_on_each_other_to_the_end(read: Callable[[bytes], Node]) -> None:
    section = read(twin(Shows(imprint=IMPRINT, event="Forum", stamp=FOUR, shows=(SHOW,)))).one("section")
    assert [row.text for row in section.one("tbody").all("tr")] == [
        "16:0020 minWelcomeLightsZoëBo",
        "16:2030 minTalkAnnZoëBo",
        "16:50End",
    ]
    paragraphs = [part.text for part in section.parts if isinstance(part, Node) and part.tag == "p"]
    assert paragraphs == [
        "Thursday, October 22, 2026 · 16:00 – 17:00, Toronto",
        "https://example.org/room",
        "Host: Zoë, Bo",
        "As of October 22, 2026, 16:00",
        "The items take 50 minutes; the session has 60.",
        "One",
        "Two",
    ]


def test_session_in_one_piece_is_one_cue(read: Callable[[bytes], Node]) -> None:
    show = Show(title="Falls", start=FOUR, minutes=45, home=SHOW.home)
    page = read(twin(Shows(imprint=IMPRINT, event="Forum", stamp=FOUR, shows=(show,))))
    assert [row.text for row in page.one("tbody").all("tr")] == ["16:0045 minFalls", "16:45End"]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text(text: str, read: Callable[[bytes], Node]) -> None:
    cue = Cue(minutes=5, title=text, note=text, speaking=(text,), hosts=(text,), tech=(text,))
    show = Show(
        title=text,
        start=FOUR,
        minutes=60,
        home=City(text, "UTC"),
        where=text,
        hosts=(text,),
        tech=(text,),
        cues=(cue,),
        notes=text,
    )
    assert read(twin(Shows(imprint=IMPRINT, event=text, stamp=FOUR, shows=(show,)))).one("section").all("a") == []
