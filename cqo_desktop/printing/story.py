"""Text that flows: paragraphs put down line by line, in as many places as it takes."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from cqo_desktop.printing.lettering.text import Laid
from cqo_desktop.printing.tagging.inking import ink_lines
from cqo_desktop.printing.tagging.structure import Node
from cqo_desktop.printing.tagging.tags import TaggedCanvas

_FEWEST = 2
"""Lines that stay together at the end of a page and at the beginning of the next."""


@dataclass(frozen=True, slots=True)
class Said:
    """A laid paragraph and what it is in the structure tree."""

    laid: Laid
    role: str = "P"
    language: str | None = None
    before: float = 0.0
    """Room above it, where it does not begin a page."""


@dataclass(slots=True)
class Story:
    """Paragraphs on their way to paper; each stays one element, however many pages it takes."""

    paragraphs: Sequence[Said]
    _at: int = 0
    _line: int = 0
    _node: Node | None = None
    _inner: dict[int, Node] = field(default_factory=dict)

    @property
    def done(self) -> bool:
        """Tell whether all of it is on paper."""
        return self._at == len(self.paragraphs)

    @property
    def height(self) -> float:
        """Measure what is not yet on paper."""
        return sum(
            sum(line.ascent + line.descent for line in said.laid.lines[self._line if i == self._at else 0 :])
            + (said.before if i > self._at else 0.0)
            for i, said in enumerate(self.paragraphs)
            if i >= self._at
        )

    @property
    def ascent(self) -> float:
        """Measure from the top of what comes next to its baseline."""
        lines = () if self.done else self.paragraphs[self._at].laid.lines[self._line :]
        return lines[0].ascent if lines else 0.0

    @property
    def first(self) -> float:
        """Measure the least that may be put down next: two lines, or the one there is."""
        return 0.0 if self.done else self._measured(self._line, self._line + self._fewest(self._line))

    def put(self, canvas: TaggedCanvas, x: float, top: float, room: float) -> float:
        """Put down what there is room for, and give the height it took."""
        taken = 0.0
        begun = False
        while not self.done:
            said = self.paragraphs[self._at]
            before = said.before if begun and not self._line else 0.0
            end = self._end(room - taken - before)
            if end == self._line and said.laid.lines:
                break
            self._draw(canvas, said, end, x, top - taken - before)
            taken += before + self._measured(self._line, end)
            begun = True
            if end < len(said.laid.lines):
                self._line = end
                break
            self._at, self._line, self._node, self._inner = self._at + 1, 0, None, {}
        return taken

    def _draw(self, canvas: TaggedCanvas, said: Said, end: int, x: float, top: float) -> None:
        if self._node is None:
            with canvas.within(said.role, language=said.language) as node:
                self._node = node
        with canvas.into(self._node):
            ink_lines(canvas, said.laid, said.laid.lines[self._line : end], x, top, self._node, self._inner)

    def _end(self, room: float) -> int:
        """Find the line before which this place ends; a lone line is left neither here nor there."""
        count = len(self.paragraphs[self._at].laid.lines)
        end = self._line
        while end < count and self._measured(self._line, end + 1) <= room + 0.01:
            end += 1
        if end < count and count - end < _FEWEST:
            end = max(count - _FEWEST, self._line)
        return self._line if end < count and end - self._line < self._fewest(self._line) else end

    def _fewest(self, start: int) -> int:
        left = len(self.paragraphs[self._at].laid.lines) - start
        return left if left <= _FEWEST + 1 else _FEWEST

    def _measured(self, start: int, end: int) -> float:
        lines = self.paragraphs[self._at].laid.lines[start:end]
        return sum(line.ascent + line.descent for line in lines)
