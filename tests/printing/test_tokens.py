import pytest

from cqo_desktop.domain.vocabulary import Hue, Paper
from cqo_desktop.printing import tokens
from cqo_desktop.printing.colours import contrast, readable
from cqo_desktop.printing.documents.densities import DENSITIES


@pytest.mark.parametrize("color", [tokens.INK, tokens.MUTED, tokens.ACCENT, tokens.ALERT])
@pytest.mark.parametrize("ground", [tokens.PAPER, tokens.TINT])
def test_letters_stand_out_from_their_ground(color: str, ground: str) -> None:
    assert contrast(color, ground) >= 4.5


@pytest.mark.parametrize("hue", list(Hue))
def test_every_hue_is_readable_as_letters_and_as_a_ground(hue: Hue) -> None:
    shade = tokens.HUES[hue]
    assert min(contrast(shade.text, shade.tint), contrast(shade.text, tokens.PAPER)) >= 4.5
    assert contrast(tokens.INK, shade.tint) >= 7


def test_contrast_knows_black_and_white() -> None:
    assert round(contrast("#000000", "#FFFFFF"), 6) == 21


@pytest.mark.parametrize("color", ["#FFFFFF", "#F2B705", "#00FF00", "#888888"])
def test_light_accents_are_darkened_until_readable(color: str) -> None:
    assert contrast(readable(color, on=tokens.PAPER, otherwise=tokens.ACCENT), tokens.PAPER) >= 4.5


@pytest.mark.parametrize("color", [None, "", "red", "#FFF", "rgb(0,0,0)", "#GGGGGG"])
def test_what_is_no_colour_gives_way_to_the_house_accent(color: str | None) -> None:
    assert readable(color, on=tokens.PAPER, otherwise=tokens.ACCENT) == tokens.ACCENT


def test_both_papers_have_the_same_margins() -> None:
    letter, a4 = tokens.SHEETS[Paper.LETTER], tokens.SHEETS[Paper.A4]
    assert (letter.side, letter.top, letter.bottom) == (a4.side, a4.top, a4.bottom)


def test_densities_only_get_tighter_and_never_too_small() -> None:
    sizes = [(each.title.size, each.item.size, each.note.size, each.caption.size, each.pad) for each in DENSITIES]
    assert sizes == sorted(sizes, reverse=True)
    assert min(min(size[:4]) for size in sizes) >= tokens.SMALLEST
