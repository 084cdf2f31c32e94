import pytest

from cqo_desktop.printing.lettering.fonts import Weight, choose
from cqo_desktop.printing.lettering.shaping import Shaped, shape


def shaped(text: str, *, rtl: bool = False) -> Shaped:
    face = choose(text[0], Weight.REGULAR, "zh")
    assert face is not None
    return shape(face, text, rtl=rtl)


@pytest.mark.parametrize(
    ("text", "rtl"),
    [("AVATAR", False), ("श्रीवास्तव", False), ("น้ำใจ", False), ("فاطمة", True), ("שלום", True), ("e\u0301", False)],
)
def test_clusters_hold_every_letter(text: str, rtl: bool) -> None:
    clusters = shaped(text, rtl=rtl).clusters
    assert "".join(cluster.text for cluster in (reversed(clusters) if rtl else clusters)) == text


def test_kerning_draws_letters_together() -> None:
    assert shaped("AV").width < shaped("A").width + shaped("V").width


def test_digits_are_as_wide_as_each_other() -> None:
    assert {round(shaped(digit).width, 3) for digit in "0123456789"} == {round(shaped("0").width, 3)}


def test_arabic_letters_join() -> None:
    assert shaped("ههه", rtl=True).width < 3 * shaped("ه", rtl=True).width


def test_space_at_the_end_hangs() -> None:
    piece = shaped("word ")
    assert piece.width - piece.trailing == shaped("word").width


def test_only_space_hangs_whole() -> None:
    piece = shaped(" ")
    assert piece.trailing == piece.width


def test_stacked_marks_reach_higher() -> None:
    assert shaped("Ễ").high > shaped("E").high
