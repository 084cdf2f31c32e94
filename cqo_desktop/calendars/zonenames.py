"""The IANA names behind the many names of time zones that calendar programs write."""

from functools import lru_cache

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from cqo_desktop.domain import zones


@lru_cache(1)
def _known() -> dict[str, str]:
    windows = {name.casefold(): iana for name, iana in WINDOWS_TO_OLSON.items() if iana in zones.names()}
    return windows | {name.casefold(): name for name in zones.names()}


@lru_cache(1024)
def iana(name: str) -> str | None:
    """Find a zone by its IANA or Windows name, or by a path that ends in an IANA name."""
    name = name.strip().strip('"').casefold()
    if name in _known():
        return _known()[name]
    # Mozilla, Evolution and others put their own catalogue in front: /mozilla.org/20071231_1/Europe/Berlin.
    path = name.split("/")
    if len(path) < 3:
        return None
    tails = ("/".join(path[-count:]) for count in (3, 2))
    return next((_known()[tail] for tail in tails if tail in _known()), None)
