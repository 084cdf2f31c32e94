"""Which font writes which letter: a chain for every weight, its Han forms by language."""

import re
from collections.abc import Iterator
from enum import Enum
from functools import lru_cache

from cqo_desktop.printing.lettering.faces import Face, face


class Weight(Enum):
    """The three weights a page may use; a fallback font has the nearest of two."""

    REGULAR = "Regular"
    SEMIBOLD = "SemiBold"
    BOLD = "Bold"


SUBSTITUTE = "□"
"""What stands on paper for a letter that no font has."""

_SCRIPTS = ("Arabic", "Hebrew", "Devanagari", "Thai")
_HAN = {"zh": "SC TC JP KR", "zh-hant": "TC SC JP KR", "ja": "JP TC SC KR", "ko": "KR TC JP SC"}
_EMOJI = "noto-emoji/NotoEmoji-Regular"
_TRADITIONAL = re.compile(r"zh-(hant|tw|hk|mo)\b")
_KANA = re.compile("[\u3041-\u30ff\u31f0-\u31ff]")
_IGNORABLE = re.compile("[\u061c\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\U000e0020-\U000e007f\U000e0100-\U000e01ef]")


def han_language(language: str | None, text: str) -> str:
    """Tell whose Han forms a text wants: by its language, else Japanese where kana stand beside them."""
    code = (language or "").lower()
    if _TRADITIONAL.match(code):
        return "zh-hant"
    if code[:2] in {"zh", "ja", "ko"}:
        return code[:2]
    return "ja" if _KANA.search(text) else "zh"


def primary(weight: Weight) -> Face:
    """Give the house font, which also writes spaces and all that no other font claims."""
    return face(f"source-sans-3/SourceSans3-{weight.value}")


def _chain(weight: Weight, han: str) -> Iterator[str]:
    """List the fonts in the order they are asked."""
    twin = "Regular" if weight is Weight.REGULAR else "Bold"
    yield f"source-sans-3/SourceSans3-{weight.value}"
    for script in _SCRIPTS:
        yield f"noto-sans-{script.lower()}/NotoSans{script}-{twin}"
    for region in _HAN[han].split():
        yield f"noto-sans-{region.lower()}/NotoSans{region}-{twin}"
    yield _EMOJI


@lru_cache(8192)
def choose(cluster: str, weight: Weight, han: str) -> Face | None:
    """Find the first font that has every visible letter of a cluster; fonts are opened only when asked."""
    codes = {ord(letter) for letter in _IGNORABLE.sub("", cluster)}
    if not codes:
        return primary(weight)
    if "\ufe0f" in cluster and codes <= face(_EMOJI).covers:
        return face(_EMOJI)
    return next((each for each in map(face, _chain(weight, han)) if codes <= each.covers), None)
