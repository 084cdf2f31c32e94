"""Pictures inside text: base64 and data URIs, believed only by their first bytes."""

import base64
import re

from cqo_desktop.domain.drafts import Photo

LARGEST = 2_000_000
_DATA_URI = re.compile(r"data:[\w/+.\-]*(?:;[\w=\-]+)*;base64,", re.IGNORECASE)
_MAGIC = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png"}


def photo(text: str) -> Photo | str:
    """Give the picture in a text, or say in words why it cannot be taken."""
    uri = _DATA_URI.match(text)
    if not uri and re.match(r"[a-z][a-z0-9+.\-]*:", text, re.IGNORECASE):
        return "is a link, which is not followed"
    content = re.sub(r"\s+", "", text[uri.end() :] if uri else text)
    if len(content) > LARGEST * 4 // 3 + 4:
        return "is larger than 2 MB"
    try:
        data = base64.b64decode(content, validate=True)
    except ValueError:
        return "is damaged"
    kind = next((kind for magic, kind in _MAGIC.items() if data.startswith(magic)), None)
    return Photo(data=data, media_type=kind) if kind else "is neither JPEG nor PNG"
