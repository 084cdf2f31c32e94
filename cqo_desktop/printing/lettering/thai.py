"""Where Thai lines may end: between words, which are written without spaces."""

import re
from functools import lru_cache
from itertools import accumulate

from budoux import Parser, load_default_thai_parser

_THAI = re.compile("[\u0e00-\u0e7f]")


@lru_cache(1)
def _parser() -> Parser:
    return load_default_thai_parser()


@lru_cache(2048)
def word_ends(text: str) -> frozenset[int]:
    """List the places after which a line may end; none where there is no Thai."""
    if not _THAI.search(text):
        return frozenset()
    return frozenset(accumulate(map(len, _parser().parse(text))))
