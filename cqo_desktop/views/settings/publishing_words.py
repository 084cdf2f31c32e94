"""What publishing would do and did, in the window's words."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain.publishing import Act, Entry, Plan, Publication
from cqo_desktop.views.saying import said

_MOST = 12
"""More lines than this are not all told."""


def preview(plan: Plan) -> str:
    """Say what would happen, and which entries others have changed."""
    told = list(_counts(plan)) or [_said("Everything is there as it is here.")]
    return "\n".join([*told, *_short([_conflict(each) for each in plan.entries if _is_left(each)])])


def problems(done: Publication) -> str:
    """Say what was not taken, and what was not tried; nothing where all went well."""
    told = _short([f"{each.title}: {said(each.problem)}" for each in done.failed])
    if done.left:
        told += [_said("%n entry(s) not tried; publish again to go on.", done.left), said(done.problem)]
    return "\n".join(told)


def _counts(plan: Plan) -> Iterator[str]:
    if number := plan.count(Act.CREATE):
        yield _said("%n new entry(s)", number)
    if number := plan.count(Act.UPDATE):
        yield _said("%n changed entry(s)", number)
    if number := plan.count(Act.CANCEL):
        yield _said("%n entry(s) shown as cancelled", number)


def _is_left(entry: Entry) -> bool:
    return entry.act in {Act.CONFLICT, Act.FOREIGN}


def _conflict(entry: Entry) -> str:
    title = entry.wanted.title
    if entry.act is Act.FOREIGN:
        return _said("“{title}” stays away: an entry of another program lies in its place.").format(title=title)
    if entry.etag is None:
        return _said("“{title}” was deleted there by somebody else.").format(title=title)
    names = ", ".join(entry.differs)
    return _said("“{title}” was changed there by somebody else ({what}).").format(title=title, what=names)


def _short(lines: list[str]) -> list[str]:
    more = len(lines) - _MOST
    return [*lines[:_MOST], _said("… and %n more.", more)] if more > 0 else lines


def _said(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Publishing", text, None, number)
