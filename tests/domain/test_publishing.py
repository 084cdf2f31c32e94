"""What publishing would do, by what was put last, what is there, and what is wanted."""

import pytest

from cqo_desktop.domain.publishing import Act, Put, Wanted, foreseen, seen

NEW = Wanted(uid="u", title="T", name="u.ics", data="new")
OFF = Wanted(uid="u", title="T", name="u.ics", data="off", off=True)


def put(data: str = "old", attempt: str = "", *, off: bool = False) -> Put:
    return Put(etag="1", data=data, attempt=attempt, off=off)


@pytest.mark.parametrize(
    ("wanted", "last", "etag", "act", "look"),
    [
        (NEW, None, None, Act.CREATE, False),
        (OFF, None, None, Act.UNCHANGED, False),
        (NEW, None, "9", Act.FOREIGN, False),
        (NEW, put(data=""), "9", Act.FOREIGN, False),
        (NEW, put(), "1", Act.UPDATE, False),
        (NEW, put(data="new"), "1", Act.UNCHANGED, False),
        (OFF, put(), "1", Act.CANCEL, False),
        (OFF, put(off=True), "1", Act.UPDATE, False),
        (NEW, put(), "2", Act.CONFLICT, True),
        (NEW, put(attempt="new"), "1", Act.CONFLICT, True),
        (NEW, put(), None, Act.CONFLICT, False),
        (OFF, put(), None, Act.UNCHANGED, False),
        (NEW, put(data="", attempt="new"), None, Act.CREATE, False),
    ],
)
def test_act_follows_from_the_marks(wanted: Wanted, last: Put | None, etag: str | None, act: Act, look: bool) -> None:
    entry = foreseen(wanted, last, etag)
    assert (entry.act, entry.look) == (act, look)


@pytest.mark.parametrize(
    ("is_wanted", "is_ours", "act", "differs"),
    [
        (True, False, Act.UNCHANGED, ()),
        (False, True, Act.UPDATE, ()),
        (False, False, Act.CONFLICT, ("SUMMARY",)),
    ],
)
def test_compare_of_three_decides(is_wanted: bool, is_ours: bool, act: Act, differs: tuple[str, ...]) -> None:
    entry = foreseen(NEW, put(), "2")
    made, is_there = seen(entry, is_wanted=is_wanted, is_ours=is_ours, differs=("SUMMARY",), etag="2")
    assert (made.act, made.differs, made.etag, is_there) == (act, differs, "2", is_wanted)
