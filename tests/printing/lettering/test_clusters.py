import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.printing.lettering.clusters import clusters


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Žižka", ["Ž", "i", "ž", "k", "a"]),
        ("e\u0301x", ["e\u0301", "x"]),
        ("श्रीवास्तव", ["श्री", "वा", "स्त", "व"]),
        ("น้ำใจ", ["น้ำ", "ใ", "จ"]),
        ("👩🏽‍⚕️🇸🇪🇳🇴", ["👩🏽‍⚕️", "🇸🇪", "🇳🇴"]),
        ("1️⃣2", ["1️⃣", "2"]),
        ("\u1112\u1161\u11abA", ["\u1112\u1161\u11ab", "A"]),
        ("", []),
    ],
)
def test_clusters_are_letters_as_readers_count_them(text: str, letters: list[str]) -> None:
    assert list(clusters(text)) == letters


@given(st.text())
def test_clusters_joined_are_the_text(text: str) -> None:
    assert "".join(clusters(text)) == text
