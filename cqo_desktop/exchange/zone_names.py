"""Time zones by the names people and programs write: IANA, Windows, 'ET', 'Eastern', a city."""

import re
from functools import lru_cache

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.exchange.columns import fold

_OFFSET = re.compile(r"\((?:UTC|GMT)[^)]*\)\s*", re.IGNORECASE)
_TAIL = re.compile(r"\s*\([^)]*\)$")
_BARE_OFFSET = re.compile(r"(?:UTC|GMT)?\s*[+\-−]\s*\d{1,2}(?::?\d{2})?", re.IGNORECASE)
_SPOKEN = {
    "America/St_Johns": "NT|NST|NDT|Newfoundland|heure de Terre-Neuve",
    "America/Halifax": "AT|AST|ADT|Atlantic|heure de l’Atlantique|HNA|HAA",
    "America/New_York": "ET|EST|EDT|Eastern|heure de l’Est|hora del Este|HNE|HAE",
    "America/Chicago": "CT|CST|CDT|Central|heure du Centre|hora del Centro|HNC",
    "America/Denver": "MT|MST|MDT|Mountain|heure des Rocheuses|hora de la Montaña|HNR",
    "America/Los_Angeles": "PT|PST|PDT|Pacific|heure du Pacifique|hora del Pacífico|HNP|HAP",
    "America/Anchorage": "AKT|AKST|AKDT|Alaska",
    "Pacific/Honolulu": "HST|Hawaii",
    "Europe/London": "BST|British|UK",
    "Europe/Paris": "CET|CEST|MEZ|MESZ|Central European|heure de Paris",
    "Europe/Athens": "EET|EEST|Eastern European",
    "Europe/Lisbon": "WET|WEST|Western European",
    "Asia/Kolkata": "India",
    "Asia/Singapore": "SGT",
    "Asia/Tokyo": "JST|Japan",
    "Australia/Sydney": "AET|AEST|AEDT",
    "Pacific/Auckland": "NZT|NZST|NZDT",
    "Africa/Johannesburg": "SAST|South Africa",
    "UTC": "Z|GMT|UTC|Greenwich|Coordinated Universal|temps universel",
}
_CITIES = {
    "America/New_York": "New York City|NYC|Boston|Washington|Washington DC|Philadelphia|Miami|Atlanta",
    "America/Toronto": "Ottawa|Montréal|Québec|Quebec City|Hamilton",
    "America/Chicago": "Houston|Dallas|Minneapolis|New Orleans|St Louis|Milwaukee|Nashville",
    "America/Edmonton": "Calgary",
    "America/Denver": "Salt Lake City",
    "America/Los_Angeles": "San Francisco|Seattle|San Diego|Portland|Las Vegas",
    "America/Sao_Paulo": "Rio de Janeiro|Brasília",
    "America/Mexico_City": "Ciudad de México|CDMX|Guadalajara",
    "America/Guayaquil": "Quito",
    "Europe/London": "Manchester|Edinburgh|Birmingham|Cardiff|Leeds",
    "Europe/Paris": "Lyon|Marseille",
    "Europe/Berlin": "Hamburg|Munich|München|Frankfurt|Cologne|Köln",
    "Europe/Zurich": "Geneva|Genève|Bern|Basel",
    "Europe/Rome": "Milan|Milano",
    "Europe/Madrid": "Barcelona|Valencia|Sevilla",
    "Asia/Kolkata": "Mumbai|Delhi|New Delhi|Bangalore|Bengaluru|Chennai|Calcutta|Hyderabad",
    "Asia/Shanghai": "Beijing|Guangzhou|Shenzhen",
    "Asia/Jerusalem": "Tel Aviv",
    "Asia/Dubai": "Abu Dhabi",
    "Asia/Karachi": "Islamabad|Lahore",
    "Asia/Tokyo": "Osaka|Kyoto",
    "Australia/Sydney": "Canberra",
    "Africa/Johannesburg": "Cape Town|Pretoria|Durban",
    "Africa/Lagos": "Abuja",
    "America/Jamaica": "Kingston",
    "Pacific/Auckland": "Wellington",
}


def find(text: str) -> str:
    """Give the IANA name of a zone.

    Raises:
        Refused: nothing is known by that name; the sentence offers the nearest.
    """
    found = _found(text)
    if isinstance(found, Refused):
        raise Refused(str(found))
    return found


@lru_cache(1_000)
def _found(text: str) -> str | Refused:
    """Look a name up once: a list of thousands repeats a few, and the nearest to a wrong one is dear to find."""
    if text in zones.names() and "/" in text:
        return text
    spelt = _OFFSET.sub("", text)
    for name in (spelt, _TAIL.sub("", spelt), spelt.partition(",")[0]):
        plain = fold(name)
        for candidate in (plain, plain.removesuffix("time").removesuffix("standard").removesuffix("daylight")):
            if candidate in _known():
                return _known()[candidate]
    if _BARE_OFFSET.fullmatch(text.strip()):
        return Refused(f"“{text}” says nothing of summer time; name a place, such as America/Toronto.")
    try:
        return zones.zone(text).key
    except Refused as refused:
        return refused.with_traceback(None)


@lru_cache(1)
def _known() -> dict[str, str]:
    """Gather every name; what is more exact is entered later and wins."""
    areas = sorted(name for name in zones.names() if "/" in name and not name.startswith(("Etc/", "US/")))
    # Where two zones share a city, the shorter name wins: America/Louisville, not Kentucky/Louisville.
    known = {fold(zones.city(name)): name for name in sorted(areas, key=len, reverse=True)}
    known |= {fold(name): zone for zone, names in _CITIES.items() for name in names.split("|")}
    # Without its sign Etc/GMT+5 would be Etc/GMT-5: those names are found only as they are.
    known |= {fold(name): name for name in zones.names() if not name.startswith("Etc/")}
    known |= {fold(windows): olson for windows, olson in WINDOWS_TO_OLSON.items() if olson in zones.names()}
    known |= {fold(name): zone for zone, names in _SPOKEN.items() for name in names.split("|")}
    return known
