"""Addresses of calendars as people write them."""

import pytest

from cqo_desktop.delivery.collections import collection, resource_name
from cqo_desktop.domain.errors import Refused


@pytest.mark.parametrize(
    ("url", "address", "user"),
    [
        ("https://dav.example.org/ann/programme", "https://dav.example.org/ann/programme/", ""),
        ("https://ann@dav.example.org:443/a/", "https://dav.example.org/a/", "ann"),
        ("https://ann%40example.org@dav.example.org:8443/a/", "https://dav.example.org:8443/a/", "ann@example.org"),
        ("https://münchen.example/Ärzte rat/", None, None),
        ("https://münchen.example/%C3%84rzte/", "https://xn--mnchen-3ya.example/%C3%84rzte/", ""),
        ("http://localhost:5232/a/b/", "http://localhost:5232/a/b/", ""),
        ("http://[::1]:5232/", "http://[::1]:5232/", ""),
    ],
)
def test_address_is_read_and_kept_without_names(url: str, address: str | None, user: str | None) -> None:
    if address is None:
        with pytest.raises(Refused, match="is no calendar"):
            collection(url)
        return
    found = collection(url)
    assert (found.address, found.user) == (address, user)
    assert collection(found.url) == found


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("", "is no calendar; write it as https://"),
        ("dav.example.org", "is no calendar"),
        ("ftp://dav.example.org/a/", "is no calendar"),
        ("https://dav.example.org:port/", "is no calendar"),
        ("https://dav.example.org/a/?b=c", "is no calendar"),
        ("https://ann:secret@dav.example.org/a/", "A password does not belong"),
        ("http://dav.example.org/a/", "would be told the password in the open"),
        ("http://127.0.0.1.example.org/a/", "in the open"),
    ],
)
def test_address_that_cannot_be_used_is_refused_in_a_sentence(url: str, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        collection(url)


def test_name_of_a_resource_stays_in_its_collection() -> None:
    assert resource_name("../a/b c\r\n@x") == "..%2Fa%2Fb%20c%0D%0A%40x.ics"
