"""Name badges on sheets of labels: a name as large as fits, what the person is here, and where they work."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import batched
from types import MappingProxyType

from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.vocabulary import Hue, Paper, PersonKind, Role, Stock
from cqo_desktop.printing import tokens
from cqo_desktop.printing.boxes import fill, fit, put, rule
from cqo_desktop.printing.documents.labels import LabelSheet, Nudge, Place, label_sheet, places
from cqo_desktop.printing.imprint import Imprint, bookmark, finished
from cqo_desktop.printing.lettering.cleaning import clean
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.sizing import largest
from cqo_desktop.printing.lettering.text import Align, Laid, Style, lay
from cqo_desktop.printing.logos import Logo, stand
from cqo_desktop.printing.printed import Printed
from cqo_desktop.printing.tagging.inking import ink
from cqo_desktop.printing.tagging.tags import TaggedCanvas

__all__ = ["Badge", "BadgeSheet", "Nudge", "build", "trial"]

_PAD = 4 * tokens.MM
_BAND = 8 * tokens.MM
_LOGO = 22 * tokens.MM, 8.5 * tokens.MM
"""The most the logo may take, above the band at the right."""
_GIVEN = 0.235
"""The part of a label's height that the first name may take."""
_FAMILY = 0.58
"""Of the first name's size."""
_SETTINGS = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44)
_SMALLEST_NAME = 14.0
_SMALLEST = 7.0
_BANDS: Mapping[Role | PersonKind, Hue | None] = MappingProxyType(
    {
        Role.HOST: Hue.GREEN,
        Role.SPEAKER: Hue.PURPLE,
        Role.PANELLIST: Hue.PURPLE,
        Role.FACILITATOR: Hue.GREEN,
        Role.TECH: Hue.SLATE,
        PersonKind.MEMBER: None,
        PersonKind.GUEST: Hue.GOLD,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """Somebody's badge; `given` is printed largest, and alone where a name has one part."""

    given: str
    family: str = ""
    role: str = ""
    organization: str = ""
    here: Role | PersonKind = PersonKind.MEMBER
    """What they are at the event."""
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeSheet:
    """All badges of an event."""

    imprint: Imprint
    event: str
    badges: tuple[Badge, ...] = ()
    stock: Stock | None = None
    nudge: Nudge = field(default_factory=Nudge)
    used: int = 0
    """How many labels of the first sheet are gone already."""


def build(data: BadgeSheet, paper: Paper) -> Printed:
    """Print the badges, row by row.

    Raises:
        NotFound: there is nobody.
        Refused: the stock is not made in this paper, or somebody's words do not fit a badge.
    """
    if not data.badges:
        raise NotFound("There is nobody to make a badge for; choose other sessions, or add people to them.")
    labels = label_sheet(data.stock, paper)
    words = data.imprint.words
    canvas = data.imprint.canvas(tokens.SHEETS[paper], f"{words.badges} · {data.event}", data.event)
    bands = {here: _band(here, data, labels) for here in {badge.here for badge in data.badges}}
    spots = list(places(labels, paper, data.nudge))
    pages = 0
    for some in batched((None,) * (data.used % labels.count) + data.badges, labels.count):
        first, last = (_named(badge) for badge in (next(filter(None, some)), some[-1]) if badge)
        bookmark(canvas, f"{first} – {last}", tokens.SHEETS[paper].height)
        for badge, spot in zip(some, spots, strict=False):
            if badge is not None:
                with canvas.within("Sect"):
                    _draw(canvas, badge, bands[badge.here], labels, spot)
        canvas.showPage()
        pages += 1
    return finished(canvas, pages)


@dataclass(frozen=True, slots=True)
class _Band:
    """The foot of the badges of all who are the same here: its colour says so, and a word."""

    color: str
    event: Laid
    here: Laid
    height: float
    logo: Logo | None = None

    def draw(self, canvas: TaggedCanvas, labels: LabelSheet, spot: Place) -> None:
        left, bottom = spot.x + labels.bleed, spot.top - labels.height + labels.bleed
        fill(canvas, left, bottom, labels.width - 2 * labels.bleed, self.height, self.color)
        middle, x = bottom + self.height / 2, left + _PAD
        ink(canvas, self.event, x, middle + self.event.height / 2, "P")
        ink(canvas, self.here, x + self.event.width, middle + self.here.height / 2, "P")


def _draw(canvas: TaggedCanvas, badge: Badge, band: _Band, labels: LabelSheet, spot: Place) -> None:
    """Stand the name at the top of a label, what the person does at its foot, and the band below."""
    side = _PAD + labels.bleed
    room = labels.height - _BAND - 1.8 * _PAD
    name, captions = _composed(
        badge, labels.width - 2 * side, room, labels, band.logo.within(*_LOGO)[0] if band.logo else 0.0
    )
    y = spot.top - _PAD
    for laid in name:
        ink(canvas, laid, spot.x + side, y, "P", badge.language)
        y -= laid.height
    y = spot.top - labels.height + _BAND + _PAD * 0.8 + sum(each.height for each in captions)
    for laid in captions:
        ink(canvas, laid, spot.x + side, y, "P")
        y -= laid.height
    band.draw(canvas, labels, spot)
    if band.logo is not None:
        size = band.logo.within(*_LOGO)
        right = spot.x + labels.width - side
        stand(canvas, band.logo, right - size[0], spot.top - labels.height + _BAND + _PAD * 0.8 + size[1], size)


def _composed(
    badge: Badge, width: float, room: float, labels: LabelSheet, aside: float
) -> tuple[tuple[Laid, ...], tuple[Laid, ...]]:
    """Lay the name and the captions in the largest setting that a label holds, so much of it left to the logo.

    Raises:
        Refused: it does not hold them in the smallest.
    """
    for part in _SETTINGS:
        name = _name(badge, width, labels.height * _GIVEN * part)
        captions = _captions(badge, width - (aside + 8 if aside else 0), part)
        if sum(each.height for each in (*name, *captions)) + _PAD * 0.5 <= room:
            return name, captions
    raise Refused(f"The badge of “{_named(badge)}” does not hold all its words; shorten the role or the organization.")


def _named(badge: Badge) -> str:
    return clean(f"{badge.given} {badge.family}").strip()


def _name(badge: Badge, width: float, size: float) -> tuple[Laid, ...]:
    full = Style(size, size * 1.1, tokens.INK, Weight.BOLD)
    given = largest(badge.given, full, width, smallest=_SMALLEST_NAME, language=badge.language)
    if not badge.family.strip():
        return (given,)
    family = replace(full.scaled(size * _FAMILY), weight=Weight.SEMIBOLD)
    return given, largest(badge.family, family, width, smallest=_SMALLEST_NAME * 0.8, language=badge.language)


def _captions(badge: Badge, width: float, part: float) -> tuple[Laid, ...]:
    style = tokens.BODY.scaled(max(tokens.BODY.size * part, _SMALLEST))
    said = (
        (badge.role, replace(style, color=tokens.MUTED)),
        (badge.organization, replace(style, weight=Weight.SEMIBOLD)),
    )
    return tuple(
        fit(text, each, width, lines=2, smallest=_SMALLEST, language=badge.language)
        for text, each in said
        if text.strip()
    )


def _band(here: Role | PersonKind, data: BadgeSheet, labels: LabelSheet) -> _Band:
    hue, words = _BANDS[here], data.imprint.words
    width, height = labels.width - 2 * (_PAD + labels.bleed), _BAND - labels.bleed
    style = replace(tokens.CAPTION, color=tokens.PAPER, weight=Weight.SEMIBOLD)
    said = words.said(here)
    own = lay(said, style, width).widest
    event = fit(data.event, style, width - own - 8, smallest=_SMALLEST)
    if event.height > height:
        event = fit(data.event, style, width - own - 8, height=height)
    if event.height > height:
        raise Refused(f"The name “{clean(data.event)}” does not fit the foot of a badge; shorten it.")
    right = lay(said, replace(style, align=Align.RIGHT), width - event.width)
    return _Band(tokens.HUES[hue].text if hue else data.imprint.colour, event, right, height, data.imprint.logo)


def trial(data: BadgeSheet, paper: Paper) -> Printed:
    """Print frames where the labels are, to be held against them.

    Raises:
        Refused: the stock is not made in this paper.
    """
    labels = label_sheet(data.stock, paper)
    words = data.imprint.words
    canvas = data.imprint.canvas(tokens.SHEETS[paper], words.trial, data.event)
    moved = words.fill(words.trial_nudge, across=f"{data.nudge.across:g}", down=f"{data.nudge.down:g}")
    for number, spot in enumerate(places(labels, paper, data.nudge)):
        _frame(canvas, labels, spot)
        if number == 0:
            width = labels.width - 2 * _PAD
            y = spot.top - _PAD
            y -= put(canvas, spot.x + _PAD, y, width, words.trial, replace(tokens.LEAD, weight=Weight.BOLD), role="H1")
            for text in (words.trial_how, moved):
                y -= put(canvas, spot.x + _PAD, y - 4, width, text, tokens.CAPTION) + 4
    canvas.showPage()
    return finished(canvas, 1)


def _frame(canvas: TaggedCanvas, labels: LabelSheet, spot: Place) -> None:
    left, right, bottom = spot.x, spot.x + labels.width, spot.top - labels.height
    corners = (left, spot.top), (right, spot.top), (right, bottom), (left, bottom)
    for start, end in zip(corners, (*corners[1:], corners[0]), strict=True):
        rule(canvas, start, end, tokens.RULE_STRONG, tokens.HAIR)
