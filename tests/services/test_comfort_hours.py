"""The network's own hours of the day."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cqo_desktop.domain import comfort
from cqo_desktop.domain.comfort import DayHours
from cqo_desktop.domain.errors import Refused
from cqo_desktop.services import comfort_hours
from cqo_desktop.store.file import File
from tests.rich_file import founded


@pytest.fixture
def file(tmp_path: Path) -> Iterator[File]:
    made = founded(tmp_path / "new.cqo")
    yield made
    made.close()


def test_network_that_never_chose_has_the_usual_hours(file: File) -> None:
    assert file.ask(comfort_hours.one) == comfort.USUAL
    assert file.do(comfort_hours.choose, hours=DayHours()).step.id is None


def test_chosen_hours_are_kept_and_changed_and_let_go(file: File) -> None:
    for hours in (DayHours(awake_from=300), DayHours(awake_to=24 * 60), comfort.USUAL):
        file.do(comfort_hours.choose, hours=hours)
        assert file.ask(comfort_hours.one) == hours
    file.undo()
    assert file.ask(comfort_hours.one) == DayHours(awake_to=24 * 60)


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (DayHours(awake_from=8 * 60), "07:00 comes after 08:00"),
        (DayHours(awake_to=25 * 60), "25:00 comes after"),
        (DayHours(work_from=17 * 60), "The working day needs at least a minute"),
    ],
)
def test_hours_out_of_their_order_are_refused(file: File, hours: DayHours, said: str) -> None:
    with pytest.raises(Refused, match=said):
        file.do(comfort_hours.choose, hours=hours)
