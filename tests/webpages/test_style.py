"""Letters can be read on every ground, whatever the network's colour."""

import re

import pytest

from cqo_desktop.printing import tokens
from cqo_desktop.printing.colours import contrast
from cqo_desktop.webpages.style import style
from cqo_desktop.webpages.tokens import DARK, LIGHT, paled

ACCENTS = [None, "#FFFF00", "#FFFFFF", "#000000", "#0B5A8A", "#ff00ff", "red", "#12345", "</style><script>"]


@pytest.mark.parametrize("colors", [LIGHT, DARK])
@pytest.mark.parametrize("ground", ["ground", "tint"])
def test_inks_can_be_read_on_both_grounds(colors: dict[str, str], ground: str) -> None:
    assert [name for name in ("ink", "muted", "alert") if contrast(colors[name], colors[ground]) < 4.5] == []


@pytest.mark.parametrize("accent", ACCENTS)
def test_any_accent_can_be_read_in_light_and_dark(accent: str | None) -> None:
    said = re.findall(r"--(accent|cover):(#[0-9A-Fa-f]{6});", style(accent))
    assert [name for name, _ in said] == ["accent", "cover", "accent"]
    light, cover, dark = (color for _, color in said)
    assert min(contrast(light, LIGHT[ground]) for ground in ("ground", "tint")) >= 4.5
    assert contrast(cover, tokens.PAPER) >= 4.5
    assert min(contrast(dark, DARK[ground]) for ground in ("ground", "tint")) >= 4.5


def test_color_that_is_none_leaves_no_trace() -> None:
    assert style("</style><script>") == style(None)


def test_letters_of_tracks_are_white_on_what_bears_white() -> None:
    assert [shade.text for shade in tokens.SHADES if contrast("#FFFFFF", shade.text) < 4.5] == []


def test_color_is_paled_no_more_than_it_takes() -> None:
    assert paled("#FFFFFF") == "#FFFFFF"
    assert 4.5 <= contrast(paled("#000000"), DARK["tint"]) < 6


def test_style_stays_within_the_file() -> None:
    assert re.findall(r"url\(|@import|</", style("#0B5A8A")) == []
