"""The hours of one moment on several walls."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from cqo_desktop.domain.errors import Refused
from cqo_desktop.printing import tokens
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import Span
from cqo_desktop.printing.tables import Text
from cqo_desktop.printing.times import City, at, clock, day_shift

MOST = 4
"""Zones that a table has columns for."""
_HOUR = replace(tokens.SMALL, weight=Weight.SEMIBOLD)
_SHIFT = replace(tokens.MICRO, weight=Weight.SEMIBOLD, color=tokens.ALERT)


def few(cities: Sequence[City]) -> Sequence[City]:
    """Keep to what a page has columns for.

    Raises:
        Refused: there are none, or more.
    """
    if not 1 <= len(cities) <= MOST:
        raise Refused(f"A page prints the hours of one to {MOST} zones, not of {len(cities)}; choose which.")
    return cities


def hour(start: datetime, zone: str, day: date, imprint: Imprint) -> list[Text]:
    """Write an hour in a zone, and the day where it is another than `day`."""
    local = at(start, zone)
    told = clock(local, imprint.hours, imprint.words)
    spans = [Span(told.digits)]
    if told.half:
        spans.append(Span(f"\u00a0{told.half}", Weight.REGULAR, size=tokens.MICRO.size))
    cell = [Text(spans, _HOUR, when=local)]
    if shift := day_shift(local.date(), day, imprint.words):
        cell.append(Text(shift, _SHIFT))
    return cell
