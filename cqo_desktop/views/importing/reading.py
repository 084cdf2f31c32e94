"""A foreign file read as a person wants it: its columns, its plan, and the lines to show; all of it done in a job."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cqo_desktop.document import Document
from cqo_desktop.domain.drafts import Problem
from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.domain.incoming import Counts, Fate, ImportPlan, Layout, PlanRow, Read, Ways
from cqo_desktop.domain.progress import Tell
from cqo_desktop.services import importing

if TYPE_CHECKING:
    from cqo_desktop.services.incoming.files import Source


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One record of the file and what becomes of it."""

    id: int
    """Its line; below zero where other records stand on that line too."""
    place: int
    """Where it stands in the plan; -1 for a line of which nothing could be made."""
    plan: PlanRow
    notes: tuple[Problem, ...] = ()
    """What could not be understood in it."""

    @property
    def needs_look(self) -> bool:
        """Tell whether a person should look at it."""
        return self.plan.kind is Fate.PROBLEM or bool(self.notes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A file as it is understood for now; without a plan, `refusal` says why."""

    source: "Source"
    ways: Ways
    layout: Layout | None
    plan: ImportPlan | None = None
    rows: tuple[ImportRow, ...] = ()
    refusal: str = ""

    def counts(self, left_out: Collection[int]) -> Counts:
        """Count what an import would do without the rows left out."""
        kinds = Counter(row.plan.kind for row in self.rows if row.id not in left_out or row.plan.write is None)
        return Counts(
            new=kinds[Fate.NEW], changed=kinds[Fate.CHANGED], same=kinds[Fate.SAME], problems=kinds[Fate.PROBLEM]
        )

    def kept(self, left_out: Collection[int]) -> frozenset[int]:
        """Give the places in the plan of what is to be imported."""
        return frozenset(row.place for row in self.rows if row.id not in left_out)


def reading(document: Document, file: "Path | Source", ways: Ways, *, home: str) -> Callable[[Tell], Reading]:
    """Make work for a job that reads a file, or one read before in another way."""

    def work(tell: Tell) -> Reading:
        source = importing.load(file) if isinstance(file, Path) else file
        layout = importing.layout(source, ways=ways)
        try:
            read = importing.understand(source, home=home, ways=ways)
        except Unreadable as unreadable:
            # A table can be understood in another way; of anything else there is nothing to show.
            if layout is None:
                raise
            return Reading(source=source, ways=ways, layout=layout, refusal=str(unreadable))
        plan = document.reading(lambda db, say: importing.plan(db, read=read, tell=say))(tell)
        return Reading(source=source, ways=ways, layout=layout, plan=plan, rows=rows(source, plan))

    return work


def rows(source: "Source", plan: ImportPlan) -> tuple[ImportRow, ...]:
    """Put each record and what is wrong with it into one row, in the order of the file."""
    read = plan.read
    records = plan.rows[: len(read.drafts)]
    times = Counter(row.line for row in records)
    owned, lost = _owners(read, sorted({row.line for row in records if row.line is not None}))
    labels = importing.labels(source, read=read, lines=lost)
    made = [
        ImportRow(
            id=row.line if row.line and times[row.line] == 1 else -place - 1,
            place=place,
            plan=row,
            notes=tuple(owned.get(row.line or 0, ())),
        )
        for place, row in enumerate(records)
    ]
    made += _lost(lost, labels)
    return tuple(sorted(made, key=lambda row: row.plan.line or 0))


def _lost(lost: Mapping[int, list[Problem]], labels: Mapping[int, str]) -> Iterator[ImportRow]:
    for line, problems in lost.items():
        note = " ".join(dict.fromkeys(each.message for each in problems))
        plan = PlanRow(kind=Fate.PROBLEM, line=line or None, label=labels.get(line, ""), note=note)
        yield ImportRow(id=line, place=-1, plan=plan, notes=tuple(problems))


def _owners(read: Read, lines: list[int]) -> tuple[dict[int, list[Problem]], dict[int, list[Problem]]]:
    """Part the problems into those of records that are there, and those of lines of which nothing could be made."""
    known = set(lines)
    owned: dict[int, list[Problem]] = defaultdict(list)
    lost: dict[int, list[Problem]] = defaultdict(list)
    lines_lost = {each.line or 0 for each in read.problems if each.fatal and each.line not in known}
    for each in read.problems:
        line = each.line or 0
        before = bisect_right(lines, line)
        if line in known:
            owned[line].append(each)
        elif line in lines_lost or not before:
            lost[line].append(each)
        else:
            # Cards and calendar entries have several lines; the first of them is the record's.
            owned[lines[before - 1]].append(each)
    return owned, lost
