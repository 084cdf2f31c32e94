"""The lines of the ledger: a region, and under one that is open its members."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from cqo_desktop.domain import zones
from cqo_desktop.domain.hard_hours import MemberLine, RegionLine, Share, Tally
from cqo_desktop.services.hard_hours import HardHours


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One line: of a region, or of one of its members."""

    id: int
    """Below zero for a region."""
    region: RegionLine
    member: MemberLine | None
    before: Tally
    """What the region took in the years before."""
    is_open: bool = False

    @property
    def shares(self) -> tuple[Share | None, ...]:
        """Give what each session asked."""
        return self.region.shares if self.member is None else self.member.shares

    @property
    def tally(self) -> Tally:
        """Count what the sessions asked."""
        return self.region.tally if self.member is None else self.member.tally


def lines(seen: HardHours, opened: Collection[str]) -> Iterator[LedgerRow]:
    """Give the lines from the hardest hit on, with the members of regions that are open."""
    numbers = {zone: -place for place, zone in enumerate(sorted(zones.names()), 1)}
    for region in seen.regions:
        before = seen.before.get(region.zone, Tally())
        is_open = region.zone in opened
        yield LedgerRow(numbers[region.zone], region, None, before, is_open)
        if is_open:
            for line in region.members:
                yield LedgerRow(line.member.id, region, line, before)
