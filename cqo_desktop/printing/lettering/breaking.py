"""Where a line may end (after UAX #14, simplified to what programmes and names need)."""

import re

_NEVER_BEFORE = frozenset(
    "、。，．・：；？！）］｝」』】〉》〕”’ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ%‰)]},.;:!?…"
)
_NEVER_AFTER = frozenset("（［｛「『【〈《〔“‘([{")
_IDEOGRAPHIC = re.compile(
    "[\u2e80-\u312f\u3190-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
)
_THAI_STAYS = frozenset("\u0e2f\u0e30\u0e32\u0e33\u0e45\u0e46")
"""Thai signs that follow their letter: no line begins with them."""
_THAI_LEADS = frozenset("\u0e40\u0e41\u0e42\u0e43\u0e44")
"""Thai vowels written before their letter: no line ends with them."""
_BREAKING_SPACES = frozenset(" \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u200b\u205f")
_HYPHENS = frozenset("-\u2010\u2013\u2014/")


def may_end_after(cluster: str, following: str, *, is_name: bool = False) -> bool:
    """Tell whether a line may end between two clusters; in Thai, Hangul and names only at spaces and hyphens."""
    last, first = cluster[-1], following[0]
    if first in _BREAKING_SPACES:
        return False
    if last in _BREAKING_SPACES:
        return True
    if last in _HYPHENS:
        # not in 24/7, 2024-05, -5, A/B or before another dash
        return following[0].isalpha() and first not in _HYPHENS
    stays = first in _NEVER_BEFORE or last in _NEVER_AFTER
    return not stays and not is_name and bool(_IDEOGRAPHIC.match(cluster) or _IDEOGRAPHIC.match(following))


def may_be_cut_after(cluster: str, following: str) -> bool:
    """Tell whether what is wider than a line may be cut here; no dictionary knows Thai words."""
    if following[0] in _NEVER_BEFORE:
        return False
    return following[0] not in _THAI_STAYS and cluster[0] not in _THAI_LEADS
