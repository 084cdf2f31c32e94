"""Tent cards: a name on both sides of a card that is folded and stands on the table."""

from dataclasses import dataclass
from itertools import batched

from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing import tokens
from cqo_desktop.printing.boxes import fit, rule
from cqo_desktop.printing.imprint import Imprint, bookmark, finished
from cqo_desktop.printing.lettering.cleaning import clean
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.sizing import largest
from cqo_desktop.printing.lettering.text import Align, Laid, Style
from cqo_desktop.printing.logos import WIDE, Logo, stand
from cqo_desktop.printing.printed import Printed
from cqo_desktop.printing.tagging.inking import ink
from cqo_desktop.printing.tagging.tags import TaggedCanvas

_PANEL = 2.5 * tokens.INCH
_SIDE = 14 * tokens.MM
_PAD = 5 * tokens.MM
_LOGO, _LOGO_UP = 8 * tokens.MM, 4 * tokens.MM
"""How high the logo is, and how far above the edge of its face."""
_TICK = (6 * tokens.MM, 10 * tokens.MM)
_A_SHEET = 2
_NAME = Style(60, 66, tokens.INK, Weight.BOLD, Align.CENTRE)
_CAPTION = Style(22, 26, tokens.MUTED, Weight.REGULAR, Align.CENTRE)
_SETTINGS = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4)
_SMALLEST_NAME = 20.0
_SMALLEST = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TentCard:
    """What stands on a card."""

    name: str
    organization: str = ""
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TentCards:
    """The cards of an event."""

    imprint: Imprint
    event: str
    cards: tuple[TentCard, ...] = ()


def build(data: TentCards, paper: Paper) -> Printed:
    """Print two cards a sheet, such as 5305; the faces behind are turned round.

    Raises:
        NotFound: there is nobody.
        Refused: somebody's words do not fit a card.
    """
    if not data.cards:
        raise NotFound("There is nobody to make a tent card for; choose other sessions, or give people a part in them.")
    sheet = tokens.SHEETS[paper]
    canvas = data.imprint.canvas(sheet, f"{data.imprint.words.tents} · {data.event}", data.event)
    pages = 0
    for some in batched(data.cards, _A_SHEET):
        bookmark(canvas, " – ".join(card.name for card in some), sheet.height)
        for number, card in enumerate(some):
            fold = sheet.height / 2 + (_PANEL if number == 0 else -_PANEL)
            _draw(canvas, card, sheet, fold, _LOGO + _LOGO_UP + 4 if data.imprint.logo else _PAD)
            _logo(canvas, data.imprint.logo, sheet, fold - _PANEL)
        middle = sheet.height / 2
        # a whole line where the sheet is cut, two ticks where a card is folded
        rule(canvas, (_TICK[0], middle), (sheet.width - _TICK[0], middle), tokens.RULE, tokens.HAIR)
        canvas.showPage()
        pages += 1
    return finished(canvas, pages)


def _draw(canvas: TaggedCanvas, card: TentCard, sheet: tokens.Sheet, fold: float, pad: float) -> None:
    """Print the face below the fold, and above it the same upside down, which nobody needs to hear twice."""
    lines = _composed(card, sheet.width - 2 * _SIDE, _PANEL - 2 * pad)
    with canvas.within("Sect"):
        _face(canvas, card, lines, fold)
    with canvas.artifact("Pagination"):
        canvas.saveState()
        canvas.translate(sheet.width, 2 * fold)
        canvas.rotate(180)
        _face(canvas, card, lines, fold)
        canvas.restoreState()
    _ticks(canvas, sheet, fold)


def _logo(canvas: TaggedCanvas, logo: Logo | None, sheet: tokens.Sheet, bottom: float) -> None:
    """Stand the logo in the lower right corner of the face that is looked at."""
    if logo is not None:
        size = logo.within(WIDE, _LOGO)
        stand(canvas, logo, sheet.width - _SIDE - size[0], bottom + _LOGO_UP + size[1], size)


def _face(canvas: TaggedCanvas, card: TentCard, lines: tuple[Laid, ...], fold: float) -> None:
    y = fold - (_PANEL - sum(laid.height for laid in lines)) / 2
    for laid in lines:
        ink(canvas, laid, _SIDE, y, "P", card.language)
        y -= laid.height


def _composed(card: TentCard, width: float, room: float) -> tuple[Laid, ...]:
    for part in _SETTINGS:
        name = largest(
            card.name, _NAME.scaled(_NAME.size * part), width, smallest=_SMALLEST_NAME, language=card.language
        )
        lines = [name]
        if card.organization.strip():
            style = _CAPTION.scaled(max(_CAPTION.size * part, _SMALLEST))
            lines.append(fit(card.organization, style, width, lines=2, smallest=_SMALLEST, language=card.language))
        if sum(laid.height for laid in lines) <= room:
            return tuple(lines)
    raise Refused(f"The tent card of “{clean(card.name)}” does not hold all its words; shorten the organization.")


def _ticks(canvas: TaggedCanvas, sheet: tokens.Sheet, y: float) -> None:
    """Show at both edges where to fold."""
    near, far = _TICK
    for start, end in ((near, far), (sheet.width - far, sheet.width - near)):
        rule(canvas, (start, y), (end, y), tokens.RULE_STRONG, tokens.HAIR)
