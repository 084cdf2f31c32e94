"""Sheets of labels: where each label stands, and how far a printer is put right."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.vocabulary import Paper, Stock
from cqo_desktop.printing.tokens import INCH, MM, SHEETS

_MOST_NUDGE = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelSheet:
    """One paper of a stock, in points from the top left corner (the figures are glabels' own)."""

    width: float
    height: float
    across: int
    down: int
    left: float
    top: float
    pitch_across: float
    pitch_down: float
    bleed: float = 0.0
    """How far colour stays from the edges where labels touch and are cut by hand."""

    @property
    def count(self) -> int:
        """Count the labels of a sheet."""
        return self.across * self.down


@dataclass(frozen=True, slots=True)
class Nudge:
    """How far a printer is off, in millimetres; both positive to the right and down."""

    across: float = 0.0
    down: float = 0.0

    def __post_init__(self) -> None:
        """Refuse what would put names across the edges of labels."""
        if not (abs(self.across) <= _MOST_NUDGE and abs(self.down) <= _MOST_NUDGE):
            raise Refused("Labels can be moved by at most 5 mm; choose the right stock of labels instead.")


@dataclass(frozen=True, slots=True)
class Place:
    """A label's box: its left and its top edge, measured from the bottom of the page."""

    x: float
    top: float


_STOCKS: Mapping[tuple[Stock, Paper], LabelSheet] = MappingProxyType(
    {
        (Stock.AVERY_5395, Paper.LETTER): LabelSheet(
            width=3.375 * INCH, height=2.3333 * INCH, across=2, down=4,
            left=0.6875 * INCH, top=0.5833 * INCH, pitch_across=3.75 * INCH, pitch_down=2.5 * INCH,
        ),
        (Stock.AVERY_L4785, Paper.A4): LabelSheet(
            width=80 * MM, height=50 * MM, across=2, down=5,
            left=18 * MM, top=13 * MM, pitch_across=95 * MM, pitch_down=55 * MM,
        ),
        (Stock.INSERTS, Paper.LETTER): LabelSheet(
            width=4 * INCH, height=3 * INCH, across=2, down=3,
            left=0.25 * INCH, top=1 * INCH, pitch_across=4 * INCH, pitch_down=3 * INCH,
            bleed=3 * MM,
        ),
        (Stock.INSERTS, Paper.A4): LabelSheet(
            width=4 * INCH, height=3 * INCH, across=2, down=3,
            left=(210 * MM - 8 * INCH) / 2, top=(297 * MM - 9 * INCH) / 2, pitch_across=4 * INCH, pitch_down=3 * INCH,
            bleed=3 * MM,
        ),
    }
)  # fmt: skip
_USUAL = {Paper.LETTER: Stock.AVERY_5395, Paper.A4: Stock.AVERY_L4785}


def label_sheet(stock: Stock | None, paper: Paper) -> LabelSheet:
    """Find the labels of a stock; without one, those most offices have.

    Raises:
        Refused: the stock is not made in this paper.
    """
    stock = stock or _USUAL[paper]
    if (stock, paper) not in _STOCKS:
        others = " or ".join(sorted(stock.value for stock, own in _STOCKS if own is paper))
        name = "Letter" if paper is Paper.LETTER else "A4"
        raise Refused(f"The labels {stock.value} are not made in {name}; choose {others}, or the other paper.")
    return _STOCKS[stock, paper]


def places(labels: LabelSheet, paper: Paper, nudge: Nudge) -> Iterator[Place]:
    """List the labels of one sheet, row by row."""
    height = SHEETS[paper].height
    for number in range(labels.count):
        row, column = divmod(number, labels.across)
        yield Place(
            labels.left + column * labels.pitch_across + nudge.across * MM,
            height - labels.top - row * labels.pitch_down - nudge.down * MM,
        )
