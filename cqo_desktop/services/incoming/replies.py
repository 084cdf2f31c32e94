"""Reading answers from files and folders; slow for large ones, touches no database."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from cqo_desktop.calendars import replies
from cqo_desktop.calendars.mails import is_mail, parts
from cqo_desktop.domain.correspondence import RepliesRead, ReplyDraft
from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.domain.progress import Progress, Tell, quiet

_KINDS = frozenset({".ics", ".ical", ".eml", ".mbox", ".mbx"})
_LARGEST = 200_000_000
_MOST_FILES = 20_000


def read(sources: Sequence[Path], *, tell: Tell = quiet) -> RepliesRead:
    """Read every answer of some calendar files, mails, folders of mails (mbox) and directories of them.

    A file that cannot be read is a problem in a sentence; the others are read all the same.

    Raises:
        Cancelled: `tell` raised it.
    """
    found: list[ReplyDraft] = []
    problems: list[str] = []
    others = 0
    paths = list(_files(sources, problems))
    for number, path in enumerate(paths):
        tell(Progress(number, len(paths), path.name))
        try:
            data = _bytes(path)
            calendars = 0
            for part in parts(data, source=path.name):
                calendars += 1
                one = replies.read(part)
                found += one.replies
                problems += one.problems
                others += one.others
            if not calendars and not is_mail(data):
                raise Unreadable("It is no calendar and no mail; choose files that end in .ics, .eml or .mbox.")
            others += not calendars
        except Unreadable as reason:
            problems.append(f"{path.name}: {reason}")
    return RepliesRead(replies=tuple(found), problems=tuple(problems), others=others)


def _files(sources: Sequence[Path], problems: list[str]) -> Iterator[Path]:
    for source in sources:
        if not source.is_dir():
            yield source
            continue
        inside = sorted(each for each in source.rglob("*") if each.suffix.casefold() in _KINDS and each.is_file())
        if not inside:
            problems.append(f"{source.name}: There is no .ics, .eml or .mbox file in this folder.")
        elif len(inside) > _MOST_FILES:
            problems.append(f"{source.name}: Only the first {_MOST_FILES:,} files of this folder were read.")
        yield from inside[:_MOST_FILES]


def _bytes(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise Unreadable("There is no such file; check the name.")
        if path.stat().st_size > _LARGEST:
            raise Unreadable(f"It has more than {_LARGEST // 1_000_000} MB; split it first.")
        return path.read_bytes()
    except OSError as error:
        raise Unreadable(f"It cannot be read ({error.strerror}).") from None
