"""What a reader has to say about a file, kept to a length a person can read."""

from dataclasses import dataclass, field

from cqo_desktop.domain.drafts import Problem

_MOST = 1_000
_SHOWN = 80


@dataclass(slots=True)
class Notes:
    """Problems in the order they were met; past the first thousand they are only counted."""

    problems: list[Problem] = field(default_factory=list)
    unlisted: int = 0

    def repaired(self, line: int | None, name: str, found: str, message: str) -> None:
        """Tell of something that was put right or left out while its event stays usable."""
        self._add(line, name, found, message, fatal=False)

    def refused(self, line: int | None, name: str, found: str, message: str) -> None:
        """Tell of something that cost an event."""
        self._add(line, name, found, message, fatal=True)

    def _add(self, line: int | None, name: str, found: str, message: str, *, fatal: bool) -> None:
        if len(self.problems) >= _MOST:
            self.unlisted += 1
            return
        shown = found if len(found) <= _SHOWN else f"{found[:_SHOWN]}…"
        self.problems.append(Problem(line=line, field=name, found=shown, message=message, fatal=fatal))

    def all(self) -> tuple[Problem, ...]:
        """Give every problem, and the number of those that found no room."""
        if not self.unlisted:
            return tuple(self.problems)
        message = f"{self.unlisted} more problems are not listed; the file may be damaged, so export it again."
        rest = Problem(line=None, field="", found=str(self.unlisted), message=message, fatal=True)
        return (*self.problems, rest)
