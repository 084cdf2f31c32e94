"""Measure everything, or the parts that are named: `python -m tests.benchmarks start window blocks`."""

import sys

from cqo_desktop.domain import zones
from tests.benchmarks import (
    blocks,
    booklets,
    calendars,
    correspondence,
    exports,
    fair,
    forum,
    frames,
    invitations,
    large_file,
    pages,
    start,
)
from tests.benchmarks.peers import contest

PARTS = {
    "start": start.measure,
    "exports": exports.measure,
    "pages": pages.measure,
    "booklets": booklets.measure,
    "peers": contest.measure,
    "calendars": calendars.measure,
    "invitations": invitations.measure,
    "correspondence": correspondence.measure,
    "file": large_file.measure,
    "window": frames.measure,
    "blocks": blocks.measure,
    "fair": fair.measure,
    "forum": forum.measure,
}


def main() -> None:
    zones.use_pinned_rules()
    for name in sys.argv[1:] or PARTS:
        print(f"\n{name}", flush=True)
        PARTS[name]()


if __name__ == "__main__":
    main()
