"""Everything that is looked over beside the window."""

from datetime import date

from cqo_desktop.services import inviting, looking_over, problems
from cqo_desktop.store.file import File
from tests.rich_file import START


def test_everything_is_looked_over_at_once(rich: File) -> None:
    found = rich.ask(looking_over.everything, now=START)
    assert found.problems == rich.ask(problems.found, now=START)
    assert found.post == rich.ask(inviting.listed, at=START)
    assert found.hard_hours is not None
    assert [line.zone for line in found.hard_hours.regions] == ["Europe/Stockholm"]
    assert [each.name for each in found.days_off[date(2027, 6, 6)]] == ["National day", "National Day"]
