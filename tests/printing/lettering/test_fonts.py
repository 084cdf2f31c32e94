import pytest

from cqo_desktop.printing.lettering.fonts import Weight, choose, han_language


@pytest.mark.parametrize(
    ("letter", "font"),
    [
        ("ž", "SourceSans3-Bold"),
        ("ộ", "SourceSans3-Bold"),
        ("λ", "SourceSans3-Bold"),
        ("Щ", "SourceSans3-Bold"),
        ("ف", "NotoSansArabic-Bold"),
        ("ש", "NotoSansHebrew-Bold"),
        ("श्री", "NotoSansDevanagari-Bold"),
        ("น้ำ", "NotoSansThai-Bold"),
        ("王", "NotoSansSC-Bold"),
        ("か", "NotoSansJP-Bold"),
        ("김", "NotoSansKR-Bold"),
        ("🏥", "NotoEmoji-Regular"),
        ("1️⃣", "NotoEmoji-Regular"),
        ("\u200b", "SourceSans3-Bold"),
    ],
)
def test_every_script_has_a_bold_font(letter: str, font: str) -> None:
    chosen = choose(letter, Weight.BOLD, "zh")
    assert chosen is not None
    assert chosen.name == font


@pytest.mark.parametrize("weight", list(Weight))
@pytest.mark.parametrize(
    ("language", "font"),
    [("zh-Hans", "SC"), ("zh-CN", "SC"), ("zh-Hant", "TC"), ("zh-TW", "TC"), ("ja", "JP"), (None, "SC")],
)
def test_han_forms_follow_the_language(language: str | None, font: str, weight: Weight) -> None:
    chosen = choose("骨", weight, han_language(language, "骨"))
    assert chosen is not None
    assert chosen.name.startswith(f"NotoSans{font}-")


def test_kana_beside_han_letters_mean_japanese() -> None:
    assert han_language(None, "田中 はな") == "ja"


def test_unknown_letter_has_no_font() -> None:
    assert choose("བ", Weight.REGULAR, "zh") is None
