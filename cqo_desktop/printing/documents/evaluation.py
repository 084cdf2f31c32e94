"""The evaluation form: one page, five circles a question, room for two answers in words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing import tokens
from cqo_desktop.printing.boxes import rule
from cqo_desktop.printing.colours import operands
from cqo_desktop.printing.documents.agendapage import Line
from cqo_desktop.printing.documents.openings import opening
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.lettering.cleaning import clean
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import Align, Laid, Span, lay
from cqo_desktop.printing.paging import Pages
from cqo_desktop.printing.printed import Printed
from cqo_desktop.printing.tagging.inking import ink
from cqo_desktop.printing.tagging.tags import TaggedCanvas, live
from cqo_desktop.printing.times import City, at

_GRADES = (1, 2, 3, 4, 5)
_CIRCLE = 6 * tokens.MM
_PITCH = 11 * tokens.MM
_ROW = 26.0
_PAD = 5.0
_BOX = 54.0
"""The least height that is worth writing in."""
_ROUND = 0.5523
"""How far the handles of a quarter of a circle reach, as a part of its radius."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """What is asked about a session; without questions of its own, what everybody asks."""

    title: str
    start: datetime
    home: City
    who: str = ""
    questions: tuple[str, ...] = ()
    open_questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluations:
    """The forms of an event, a page each."""

    imprint: Imprint
    event: str
    forms: tuple[Evaluation, ...]
    back: Line | None = None
    """Where forms go, or where they can be filled in instead."""


def build(data: Evaluations, paper: Paper) -> Printed:
    """Print the forms.

    Raises:
        NotFound: there is none.
        Refused: one does not fit its page.
    """
    if not data.forms:
        raise NotFound("None of these sessions takes place, so there is nothing to evaluate; choose other sessions.")
    words, sheet = data.imprint.words, tokens.SHEETS[paper]
    pages = Pages(data.imprint, sheet, title=f"{words.evaluation} · {data.event}", subject=data.event, note=data.event)
    for number, form in enumerate(data.forms):
        pages.fresh()
        if len(data.forms) > 1:
            pages.bookmark(f"form-{number}", form.title)
        page = pages.number
        _form(pages, form, data.back)
        if pages.number > page:
            raise _too_long(form)
    return pages.finish()


def _form(pages: Pages, form: Evaluation, back: Line | None) -> None:
    words = pages.imprint.words
    lines = (words.day_line(at(form.start, form.home.zone)), form.who, words.how_to_answer)
    opening(pages, (pages.imprint.network, words.evaluation), form.title, lines)
    _grades(pages, form.questions or words.questions)
    pages.skip(12)
    _boxes(pages, form, _back(pages, back) if back else None)


def _grades(pages: Pages, questions: Sequence[str]) -> None:
    """Put the questions down as a table, grades across."""
    canvas, words = pages.canvas, pages.imprint.words
    left = pages.x + pages.width - len(_GRADES) * _PITCH
    width = left - pages.x - 12
    laid = [lay(question, tokens.BODY, width) for question in questions]
    small = replace(tokens.CAPTION, color=tokens.MUTED, weight=Weight.SEMIBOLD)
    ends = lay(words.worst, small, 3 * _PITCH), lay(words.best, replace(small, align=Align.RIGHT), 3 * _PITCH)
    pages.need(ends[0].height)
    ink(canvas, ends[0], left + (_PITCH - _CIRCLE) / 2, pages.top, "P")
    ink(canvas, ends[1], pages.x + pages.width - 3 * _PITCH - (_PITCH - _CIRCLE) / 2, pages.top, "P")
    pages.went(max(end.height for end in ends) + 4)
    with canvas.within("Table", title=words.evaluation):
        for question in laid:
            height = max(_ROW, question.height + 2 * _PAD)
            pages.need(height)
            rule(canvas, (pages.x, pages.top), (pages.x + pages.width, pages.top), tokens.RULE, tokens.HAIR)
            with canvas.within("TR"):
                with canvas.within("TH", scope="Row"):
                    ink(canvas, question, pages.x, pages.top - (height - question.height) / 2, "P")
                for place, grade in enumerate(_GRADES):
                    with canvas.within("TD"):
                        _circle(canvas, left + place * _PITCH, pages.top - height / 2, grade)
            pages.went(height)
    rule(canvas, (pages.x, pages.top), (pages.x + pages.width, pages.top), tokens.RULE_STRONG, tokens.STRONG)


def _circle(canvas: TaggedCanvas, x: float, middle: float, grade: int) -> None:
    """Draw a circle to be crossed, with its grade in it."""
    radius, reach = _CIRCLE / 2, _CIRCLE / 2 * _ROUND
    cx = canvas.left(x, _PITCH) + _PITCH / 2
    turns = ((0, 1, 1, 0), (1, 0, 0, -1), (0, -1, -1, 0), (-1, 0, 0, 1))
    path = [f"{cx:.2f} {middle + radius:.2f} m"]
    for x0, y0, x1, y1 in turns:
        points = (
            (cx + x0 * radius + x1 * reach, middle + y0 * radius + y1 * reach),
            (cx + x1 * radius + x0 * reach, middle + y1 * radius + y0 * reach),
            (cx + x1 * radius, middle + y1 * radius),
        )
        path.append(" ".join(f"{px:.2f} {py:.2f}" for px, py in points) + " c")
    with canvas.artifact():
        canvas.write(f"{operands(tokens.RULE_STRONG)} RG {tokens.STRONG:g} w {' '.join(path)} S")
    digit = lay(str(grade), replace(tokens.SMALL, color=tokens.MUTED, align=Align.CENTRE), _PITCH)
    ink(canvas, digit, x, middle + digit.height / 2, "P")


def _boxes(pages: Pages, form: Evaluation, last: Laid | None) -> None:
    """Share what is left of the page among the answers in words."""
    questions = form.open_questions or pages.imprint.words.open_questions
    style = replace(tokens.BODY, weight=Weight.SEMIBOLD)
    laid = [lay(question, style, pages.width) for question in questions]
    room = pages.room - (last.height + 10 if last else 0.0)
    high = (room - sum(each.height + 4 + 12 for each in laid)) / len(laid)
    if high < _BOX:
        raise _too_long(form)
    for each in laid:
        pages.line(each)
        pages.skip(4)
        _frame(pages, high)
        pages.went(high)
        pages.skip(12)
    if last:
        pages.line(last)


def _frame(pages: Pages, high: float) -> None:
    left, right, top, bottom = pages.x, pages.x + pages.width, pages.top, pages.top - high
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    for start, end in zip(corners, (*corners[1:], corners[0]), strict=True):
        rule(pages.canvas, start, end, tokens.RULE_STRONG, tokens.THIN)


def _back(pages: Pages, back: Line) -> Laid:
    shown = Span(back.link_text or back.link, Weight.SEMIBOLD, color=pages.imprint.colour, link=live(back.link))
    return lay([span for span in (Span(f"{back.text} "), shown) if span.text.strip()], tokens.BODY, pages.width)


def _too_long(form: Evaluation) -> Refused:
    return Refused(f"The form about “{clean(form.title)}” does not fit one page; ask fewer or shorter questions.")
