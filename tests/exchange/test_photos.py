import base64

import pytest

from cqo_desktop.domain.drafts import Photo
from cqo_desktop.exchange import photos

JPEG = b"\xff\xd8\xff\xe0" + b"x" * 50
PNG = b"\x89PNG\r\n\x1a\n" + b"x" * 50


def coded(data: bytes) -> str:
    return base64.b64encode(data).decode()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (coded(JPEG), Photo(data=JPEG, media_type="image/jpeg")),
        (coded(PNG)[:20] + " \n " + coded(PNG)[20:], Photo(data=PNG, media_type="image/png")),
        ("data:image/gif;base64," + coded(PNG), Photo(data=PNG, media_type="image/png")),
        ("https://example.org/ada.jpg", "is a link, which is not followed"),
        ("file:///etc/passwd", "is a link, which is not followed"),
        ("CID:photo", "is a link, which is not followed"),
        (coded(b"<svg/>"), "is neither JPEG nor PNG"),
        (coded(JPEG)[:-3], "is damaged"),
        ("not-base64…", "is damaged"),
        (coded(JPEG + b"x" * 2_000_000), "is larger than 2 MB"),
    ],
)
def test_a_photo_is_believed_by_its_first_bytes_alone(text: str, expected: Photo | str) -> None:
    assert photos.photo(text) == expected
