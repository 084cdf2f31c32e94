"""Plain text laid into lines: styles, spans, widths, and no words left alone on the last line."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from cqo_desktop.printing.lettering.cleaning import clean, clean_to_lay, language_tag, runs_leftward, without_isolates
from cqo_desktop.printing.lettering.filling import SLACK, Measure, Word, extent, measured, rows, words_of
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.hyphenating import Hyphens
from cqo_desktop.printing.lettering.itemising import Fragment, Paragraph, Run, itemise


class Align(Enum):
    """Where a line stands in its box; it follows the document, the direction of letters follows the text."""

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph looks: sizes in points, colour as '#RRGGBB'."""

    size: float
    leading: float
    color: str
    weight: Weight = Weight.REGULAR
    align: Align = Align.LEFT
    hyphens: Hyphens = Hyphens.NONE

    def scaled(self, size: float) -> "Style":
        """Give the same style in another size."""
        return replace(self, size=size, leading=self.leading * size / self.size)


@dataclass(frozen=True, slots=True)
class Span:
    """Part of a paragraph that differs from it; what is None is as in the style."""

    text: str
    weight: Weight | None = None
    size: float | None = None
    color: str | None = None
    link: str = ""
    language: str | None = None
    is_name: bool = False
    """Keep it in one piece where its script would let a line end between any two letters."""
    goto: str = ""
    """The key of a place in the same document; never made from what people wrote."""


Spans = str | Sequence[Span]


@dataclass(frozen=True, slots=True)
class Line:
    """A line before it is placed; widths and ink in points, measured at the spans' own sizes."""

    fragments: tuple[Fragment, ...]
    width: float
    trailing: float
    ascent: float
    descent: float


@dataclass(frozen=True, slots=True)
class Laid:
    """A paragraph broken into lines for one width."""

    spans: tuple[Span, ...]
    style: Style
    width: float
    lines: tuple[Line, ...]
    level: int
    broken: bool
    """Tell whether a word was wider than a line."""

    @property
    def height(self) -> float:
        """Add up the lines."""
        return sum(line.ascent + line.descent for line in self.lines)

    @property
    def ascent(self) -> float:
        """Measure from the top to the first baseline."""
        return self.lines[0].ascent if self.lines else 0.0

    @property
    def widest(self) -> float:
        """Measure the longest line."""
        return max((line.width for line in self.lines), default=0.0)

    @property
    def longest(self) -> float:
        """Measure the widest word: a narrower box would break it."""
        sizes = [self.size(run) for run in range(len(self.spans))]
        words = (word for line in self.lines for word in words_of(line.fragments))
        return max((extent(word, sizes)[1] for word in words), default=0.0)

    @property
    def text(self) -> str:
        """Give the text as it was laid, without what only says how it is laid."""
        return clean("".join(span.text for span in self.spans))

    def size(self, run: int) -> float:
        """Give the type size of one of the spans."""
        return self.spans[run].size or self.style.size


def spans_of(text: Spans) -> tuple[Span, ...]:
    """Clean a paragraph's spans; blanks at its ends go."""
    spans = [Span(text)] if isinstance(text, str) else list(text)
    texts = [clean_to_lay(span.text) for span in spans]
    if not any(map(runs_leftward, texts)):
        texts = [without_isolates(text) for text in texts]
    if texts:
        texts[0] = texts[0].lstrip(" ")
        texts[-1] = texts[-1].rstrip(" ")
    spans = [span if span.text == text else replace(span, text=text) for span, text in zip(spans, texts, strict=True)]
    return tuple(span for span in spans if span.text)


def lay(text: Spans, style: Style, width: float, *, language: str | None = None, tidy: bool = True) -> Laid:
    """Break a paragraph into lines no wider than `width`.

    `tidy` narrows the lines, never adding one, until the last line is more than a lone word.
    """
    spans, paragraph, measure = _prepared(text, style, width, language)
    words = measured(paragraph, measure)
    laid = _lay(paragraph, words, spans, style, measure)
    if tidy and len(laid.lines) > 1 and _is_lonely(laid):
        for part in (0.95, 0.9, 0.85, 0.8, 0.75):
            other = _lay(paragraph, words, spans, style, measure.narrowed(width * part))
            if len(other.lines) > len(laid.lines):
                break
            if not _is_lonely(other):
                return replace(other, width=width)
    return laid


def _prepared(
    text: Spans, style: Style, width: float, language: str | None
) -> tuple[tuple[Span, ...], Paragraph, Measure]:
    spans = spans_of(text)
    languages = tuple(language_tag(span.language) or language_tag(language) for span in spans)
    runs = tuple(
        Run(span.text, span.weight or style.weight, own, span.is_name)
        for span, own in zip(spans, languages, strict=True)
    )
    sizes = tuple(span.size or style.size for span in spans)
    return spans, itemise(runs), Measure(width, sizes, languages, style.hyphens)


def _kept_whole(fragment: Fragment) -> Fragment:
    """Forbid a line to end after a hyphen."""
    hyphened = fragment.ends_line and fragment.text.endswith(("-", "\u2010"))
    return replace(fragment, ends_line=False) if hyphened else fragment


def _is_lonely(laid: Laid) -> bool:
    last = laid.lines[-1]
    words = 1 + sum(fragment.ends_line for fragment in last.fragments[:-1])
    return last.width < laid.width / (3 if words == 1 else 5)


def balance(text: Spans, style: Style, width: float, *, language: str | None = None) -> Laid:
    """Break a title into the fewest lines, as even as they can be; at a hyphen only where it must."""
    spans, paragraph, measure = _prepared(text, style, width, language)
    words = measured(paragraph, measure)
    best = _lay(paragraph, words, spans, style, measure)
    whole = Paragraph(tuple(_kept_whole(fragment) for fragment in paragraph.fragments), paragraph.level)
    unhyphened = measured(whole, measure)
    if not (other := _lay(whole, unhyphened, spans, style, measure)).broken:
        paragraph, words, best = whole, unhyphened, other
    low, high = width * 0.4, width
    while high - low > 2 and len(best.lines) > 1:
        middle = (low + high) / 2
        other = _lay(paragraph, words, spans, style, measure.narrowed(middle))
        if len(other.lines) > len(best.lines) or other.broken:
            low = middle
        else:
            best, high = other, middle
    return replace(best, width=width)


def _lay(paragraph: Paragraph, words: Sequence[Word], spans: tuple[Span, ...], style: Style, measure: Measure) -> Laid:
    lines = tuple(_line(row, style, measure.sizes) for row in rows(words, measure))
    broken = any(word.bare > measure.width + SLACK for word in words)
    return Laid(spans, style, measure.width, lines, paragraph.level, broken)


def _line(fragments: list[Fragment], style: Style, sizes: Sequence[float]) -> Line:
    """Measure a line; letters that stand higher or lower than the leading allows get the room they need."""
    full, bare = extent(fragments, sizes)
    descent = (style.leading - style.size) / 2 + style.size * 0.22
    high = max(each.shaped.high * sizes[each.run] for each in fragments) / 1000
    low = min(each.shaped.low * sizes[each.run] for each in fragments) / 1000
    return Line(tuple(fragments), bare, full - bare, max(style.leading - descent, high), max(descent, -low))
