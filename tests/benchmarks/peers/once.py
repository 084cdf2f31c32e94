"""One setter and one document, in this process: `python -m tests.benchmarks.peers.once ours booklet`."""

import importlib
import io
import json
import resource
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from cqo_desktop.domain import zones

_LONG = 3.0
"""What takes longer is not set again."""


def main() -> None:
    setter, document = sys.argv[1:]
    zones.use_pinned_rules()
    begin = perf_counter()
    set_ = importlib.import_module(f"tests.benchmarks.peers.{setter}").set_
    start = perf_counter() - begin
    data, first = _timed(lambda: set_(document))
    later = [first] if first[0] > _LONG else [_timed(lambda: set_(document))[1] for _ in range(5)]
    told = {
        "start": start,
        "first": first,
        "warm": [median(each[i] for each in later) for i in (0, 1)],
        "memory": _most_memory(),
        "size": len(data),
        "pages": _pages(data) if data.startswith(b"%PDF") else 0,
    }
    print(json.dumps(told))


def _timed(work: Callable[[], bytes]) -> tuple[bytes, tuple[float, float]]:
    """Do something and give its seconds on the wall and on all processors together."""
    wall, cpu = perf_counter(), process_time()
    data = work()
    return data, (perf_counter() - wall, process_time() - cpu)


def _most_memory() -> float:
    """Give the most megabytes this process has held; what it was forked from is not its own."""
    status = Path("/proc/self/status")
    if status.exists():
        (line,) = [line for line in status.read_text().splitlines() if line.startswith("VmHWM:")]
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _pages(data: bytes) -> int:
    import pikepdf

    with pikepdf.open(io.BytesIO(data)) as pdf:
        return len(pdf.pages)


if __name__ == "__main__":
    main()
