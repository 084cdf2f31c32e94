"""What is kept of what people type, paste or import."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.text import checked_email, checked_link, clean_line, clean_text, fold, named

ANYTHING = st.text(st.characters() | st.sampled_from("\u202e\u2066\ufeff\ud800\udfff\0\r\n\t \u0301é\u2028"))


@given(ANYTHING)
@example("a\r\nb\rc\u2028d\x0be")
def test_cleaned_text_is_clean_and_stays_so(text: str) -> None:
    cleaned = clean_text(text)
    assert clean_text(cleaned) == cleaned == unicodedata.normalize("NFC", cleaned).strip()
    assert "\r" not in cleaned
    bad = [each for each in cleaned if unicodedata.category(each) in {"Cc", "Cs"} and each not in "\n\t"]
    assert bad == []
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned


@given(ANYTHING)
def test_cleaned_line_is_one_line_and_stays_so(text: str) -> None:
    cleaned = clean_line(text)
    assert clean_line(cleaned) == cleaned
    assert " ".join(cleaned.split()) == cleaned


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  a \r\n\r\n b  \n", "a\n\n b"),
        ("abc\u202edcba", "abcdcba"),
        ("\u2066x\u2069", "x"),
        ("\ufeffname", "name"),
        ("a\u0000b", "ab"),
        ("half \ud83d of a pair", "half  of a pair"),
        ("e\u0301", "é"),
        ("x\ufffe\uffff", "x"),
        ("tab\tstays", "tab\tstays"),
        ("\u05d0\u200f(1)\u200e", "\u05d0\u200f(1)\u200e"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d⚕️", "👩\u200d⚕️"),
        ("a\u2028b\u0085c\x0bd", "a\nb\nc\nd"),
    ],
)
def test_text_keeps_what_is_meant(typed: str, kept: str) -> None:
    assert clean_text(typed) == kept


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zoë", "ZOE"),
        ("Søren", "soren"),
        ("Łódź", "lodz"),
        ("straße", "STRASSE"),
        ("İstanbul", "istanbul"),
        ("ﬁne", "fine"),
        ("Ångström", "angstrom"),
        ("Ægir", "aegir"),
        ("Nguyễn", "nguyen"),
    ],
)
def test_folded_forms_are_equal(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@given(ANYTHING)
def test_folding_is_settled(text: str) -> None:
    assert fold(text.upper()) == fold(fold(text.upper()))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("  ", ""),
        (" Ann.O'Neill+x@Example.ORG ", "Ann.O'Neill+x@example.org"),
        ("ann\u200b@example.org", "ann@example.org"),
        ("zoë@bücher.EXAMPLE", "zoë@bücher.example"),
        ("a@sub.domain.example", "a@sub.domain.example"),
    ],
)
def test_address_is_kept_as_mail_takes_it(typed: str, kept: str) -> None:
    assert checked_email(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "ann",
        "ann@",
        "@example.org",
        "ann@example",
        "ann@example..org",
        "a b@example.org",
        "Ann <ann@example.org>",
        "ann@example.org, bob@example.org",
        "ann@example.org;bob@example.org",
        "ann@@example.org",
        "mailto:ann@example.org",
        'x"@example.org',
        "a" * 250 + "@example.org",
        "ann@example.org\nBcc: bob@example.org",
    ],
)
def test_what_is_no_single_address_is_refused(typed: str) -> None:
    with pytest.raises(Refused, match=r"is not an e-mail address; write it as name@example\.org"):
        checked_email(typed)


@pytest.mark.parametrize(
    "link", ["", "https://x.org", "http://x.org/?a=1&b=%20#c", "https://bücher.example/ü", "HTTPS://X.ORG:8443/"]
)
def test_link_is_kept(link: str) -> None:
    assert checked_link(f" {link}\u200b ") == link


@pytest.mark.parametrize(
    ("link", "hint"),
    [
        ("zoom.us/j/1", "add https:// at the start"),
        ("javascript:alert(1)", "add https:// at the start"),
        ("file:///etc/passwd", "add https:// at the start"),
        ("https://", "add https:// at the start"),
        ("https://x.org/a b", "has a blank in it"),
        ("https://x.org/" + "a" * 2000, "too long"),
        ("https://[x", "paste it again"),
        ("https://x.org:port/", "paste it again"),
    ],
)
def test_what_is_no_link_is_refused_with_a_hint(link: str, hint: str) -> None:
    with pytest.raises(Refused, match=hint):
        checked_link(link)


@pytest.mark.parametrize("typed", ["", " \n ", "\u200b", "\u202e", "\ufeff\u00ad", "\u0301"])
def test_name_of_which_nothing_is_seen_is_refused(typed: str) -> None:
    with pytest.raises(Refused, match="A venue needs a name; type one"):
        named(typed, "A venue")


@pytest.mark.parametrize("typed", ["x", "李", "👩‍⚕️", "…", "7"])
def test_short_name_is_a_name(typed: str) -> None:
    assert named(f" {typed} ", "A venue") == typed
