"""From lines to components, keeping what can be kept of a file that does not end what it begins."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from cqo_desktop.calendars.decoding import Line
from cqo_desktop.calendars.notes import Notes

DEEPEST = 50
_TOP = frozenset({"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VAVAILABILITY"})
_VALUE = r'(?:"[^"]*"|[^";:,]*)'
_CONTENT = re.compile(rf'([\w.-]+)((?:;[^:;="]+={_VALUE}(?:,{_VALUE})*)*):(.*)', re.DOTALL | re.ASCII)
_LOOSE = re.compile(r"([\w.-]+);[^:]*:(.*)", re.DOTALL | re.ASCII)
_PARAMETER = re.compile(rf';([^:;="]+)=({_VALUE}(?:,{_VALUE})*)')
_PIECE = re.compile(r'"([^"]*)"|([^",]+)')
# RFC 6868: what a quoted value could not hold otherwise.
_CARET = re.compile(r"\^([n^'])")
_CARETS = {"n": "\n", "^": "^", "'": '"'}


@dataclass(frozen=True, slots=True)
class Property:
    """A content line taken apart; names in capitals, the value still escaped."""

    line: int
    name: str
    parameters: dict[str, tuple[str, ...]]
    value: str

    def parameter(self, name: str) -> str:
        """Give the first value of a parameter, or nothing."""
        return next(iter(self.parameters.get(name, ())), "")


@dataclass(frozen=True, slots=True)
class Component:
    """A component as it stands in the file."""

    name: str
    line: int
    properties: dict[str, list[Property]] = field(default_factory=dict)
    """By name, each list in the order of the file."""
    parts: list["Component"] = field(default_factory=list)

    def add(self, prop: Property) -> None:
        """Take in one more property."""
        self.properties.setdefault(prop.name, []).append(prop)

    def all(self, name: str) -> list[Property]:
        """Give every property of this name."""
        return self.properties.get(name, [])

    def first(self, name: str) -> Property | None:
        """Give the first property of this name that says something."""
        return next((each for each in self.all(name) if each.value.strip()), None)


def split(lines: Iterable[Line], notes: Notes) -> list[Component]:
    """Cut a file into its calendars; a component without its end stops where the next of its rank begins."""
    cutter = _Cutter(notes)
    last = 0
    for line in lines:
        last = line.number
        each = content(line, notes)
        if each is None or (not cutter.open and each.name != "BEGIN"):
            cutter.leave_out(line)
        elif each.name == "BEGIN":
            cutter.begin(each)
        elif each.name == "END":
            cutter.end(each)
        else:
            cutter.open[-1].add(each)
    cutter.finish(last)
    return cutter.calendars


def content(line: Line, notes: Notes) -> Property | None:
    """Take a line apart; parameters that cannot be read are dropped, a line without a name is None."""
    found = _CONTENT.fullmatch(line.text)
    if found:
        name, parameters, value = found.groups()
        return Property(line.number, name.upper(), _parameters(parameters), value)
    loose = _LOOSE.fullmatch(line.text)
    if not loose:
        return None
    name = loose[1].upper()
    message = "The parameters of this line cannot be read and were left out; its value was kept."
    notes.repaired(line.number, name, line.text, message)
    return Property(line.number, name, {}, loose[2])


def _parameters(text: str) -> dict[str, tuple[str, ...]]:
    if not text:
        return {}
    return {
        name.upper(): tuple(
            _CARET.sub(lambda caret: _CARETS[caret[1]], quoted or plain) for quoted, plain in _PIECE.findall(values)
        )
        for name, values in _PARAMETER.findall(text)
    }


class _Cutter:
    """The components that are open while a file is read from top to bottom."""

    def __init__(self, notes: Notes) -> None:
        self.calendars: list[Component] = []
        self.open: list[Component] = []
        self._notes = notes
        self._left_out: Line | None = None
        self._lines_left_out = 0
        self._too_deep = False

    def begin(self, mark: Property) -> None:
        """Open a component, closing those that cannot hold it."""
        new = Component(mark.value.strip().upper(), mark.line)
        if new.name == "VCALENDAR":
            self._close(0)
            self.calendars.append(new)
        elif new.name in _TOP:
            self._close(1)
            self._calendar(mark.line).parts.append(new)
        elif not self.open:
            self.leave_out(Line(mark.line, f"BEGIN:{mark.value}"))
            return
        elif len(self.open) >= DEEPEST:
            if not self._too_deep:
                message = f"Components lie more than {DEEPEST} deep; what is deeper was left out."
                self._notes.repaired(mark.line, new.name, mark.value, message)
            self._too_deep = True
            return
        else:
            self.open[-1].parts.append(new)
        self.open.append(new)

    def end(self, mark: Property) -> None:
        """Close the nearest component of this name and all within it."""
        name = mark.value.strip().upper()
        depth = next((at for at in reversed(range(len(self.open))) if self.open[at].name == name), None)
        if depth is None:
            self.leave_out(Line(mark.line, f"END:{mark.value}"))
        else:
            self._close(depth + 1)
            self.open.pop()

    def leave_out(self, line: Line) -> None:
        """Remember the first of the lines that belong nowhere, and count them."""
        if line.text.strip():
            self._lines_left_out += 1
            self._left_out = self._left_out or line

    def finish(self, last: int) -> None:
        """Close what is open at the end of the file, and tell what was left out."""
        if self.open:
            inner = self.open[-1]
            message = f"The file breaks off inside the {inner.name} of line {inner.line}; check what it ends with."
            self._notes.repaired(last, inner.name, "", message)
        if self._left_out:
            many = "1 line is" if self._lines_left_out == 1 else f"{self._lines_left_out} lines are"
            message = f"{many} no part of a calendar and left out; this is the first."
            self._notes.repaired(self._left_out.number, "", self._left_out.text, message)

    def _calendar(self, line: int) -> Component:
        if not self.open:
            self._notes.repaired(line, "VCALENDAR", "", "The calendar has no beginning; it was read all the same.")
            self.open.append(Component("VCALENDAR", line))
            self.calendars.append(self.open[0])
        return self.open[0]

    def _close(self, depth: int) -> None:
        for each in self.open[depth:]:
            self._notes.repaired(each.line, each.name, "", f"This {each.name} has no end; it was closed for it.")
        del self.open[depth:]
