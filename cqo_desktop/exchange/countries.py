"""Countries and languages by any of the names people write."""

import re
from functools import lru_cache

from cqo_desktop.exchange.columns import fold
from cqo_desktop.exchange.country_names import COUNTRIES

_LANGUAGE_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?")
_LANGUAGES = """
ar Arabic|arabe|árabe|العربية
cs Czech|tchèque|checo|čeština
da Danish|danois|danés|dansk
de German|allemand|alemán|Deutsch
el Greek|grec|griego|ελληνικά
en English|anglais|inglés|Englisch
es Spanish|espagnol|español|castellano|Spanisch
fi Finnish|finnois|finés|suomi
fr French|français|francés|Französisch
he Hebrew|hébreu|hebreo|עברית
hi Hindi|हिन्दी
hu Hungarian|hongrois|húngaro|magyar
it Italian|italien|italiano|Italienisch
ja Japanese|japonais|japonés|日本語
ko Korean|coréen|coreano|한국어
nl Dutch|néerlandais|neerlandés|holandés|Nederlands
no Norwegian|norvégien|noruego|norsk
pl Polish|polonais|polaco|polski
pt Portuguese|portugais|portugués|português
ro Romanian|roumain|rumano|română
ru Russian|russe|ruso|русский
sv Swedish|suédois|sueco|svenska
th Thai|thaï|tailandés|ไทย
tr Turkish|turc|turco|Türkçe
uk Ukrainian|ukrainien|ucraniano|українська
vi Vietnamese|vietnamien|vietnamita|tiếng Việt
zh Chinese|chinois|chino|中文|Mandarin
"""


def country(text: str) -> str | None:
    """Give the ISO 3166-1 alpha-2 code of a country, or None where nobody could tell."""
    return _countries().get(fold(text))


def language(text: str) -> str | None:
    """Give the BCP 47 tag of a language, or None where nobody could tell."""
    named = _languages().get(fold(text))
    if named:
        return named
    parts = _LANGUAGE_TAG.fullmatch(text.strip())
    if not parts:
        return None
    tag, script, region = parts.groups()
    return "-".join([tag.lower(), *([script.title()] if script else []), *([region.upper()] if region else [])])


@lru_cache(1)
def _countries() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in COUNTRIES.strip().splitlines():
        two, three, names = line.split(" ", 2)
        found |= {fold(name): two for name in (two, three, *names.split("|"))}
        found |= {fold(name.replace(" and ", " & ")): two for name in names.split("|")}
    return found


@lru_cache(1)
def _languages() -> dict[str, str]:
    lines = (line.split(" ", 1) for line in _LANGUAGES.strip().splitlines())
    return {fold(name): tag for tag, names in lines for name in names.split("|")}
