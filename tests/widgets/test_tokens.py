"""The one table: complete, readable, told apart."""

import itertools
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from cqo_desktop.widgets import tokens
from cqo_desktop.widgets.stylesheet import SHEET
from cqo_desktop.widgets.theme import Theme
from cqo_desktop.widgets.tokens import Look

TEXTS = ("text", "text2", "text3")
GROUNDS = ("canvas", "rail", "surface", "sunken", "raised", "hover")
PAIRS = [
    *itertools.product(TEXTS, GROUNDS),
    *((text, "accentSoft") for text in (*TEXTS, "accentText")),
    *((role, f"{role}Soft") for role in ("success", "warn", "danger", "info")),
    *((hue, f"{hue}Soft") for hue in ("blue", "purple", "orange", "gold", "green", "slate")),
    *((f"c{shade}t", f"c{shade}") for shade in range(5)),
    ("onAccent", "accent"),
    ("onAccent", "accentHover"),
    ("onToast", "toast"),
    ("toastAction", "toast"),
    ("danger", "surface"),
    ("warn", "surface"),
]


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("look", Look)
def test_every_text_can_be_read_on_its_ground(look: Look) -> None:
    ink = tokens.colours(look)
    weak = {pair: round(contrast(*(ink[role] for role in pair)), 2) for pair in PAIRS}
    assert {pair: found for pair, found in weak.items() if found < 4.5} == {}


@pytest.mark.parametrize("look", Look)
def test_frames_of_fields_and_the_focus_ring_can_be_seen(look: Look) -> None:
    ink = tokens.colours(look)
    assert contrast(ink["control"], ink["surface"]) >= 3
    assert contrast(ink["accent"], ink["canvas"]) >= 3


def test_style_sheet_and_painters_name_only_roles_there_are() -> None:
    sizes = {"frame", "families", "tick", "calendar", "down", "up", "right"}
    assert set(re.findall(r"\$(\w+)", SHEET)) - tokens.ROLES == sizes
    package = Path(tokens.__file__).parents[1]
    sources = [path.read_text("utf-8") for path in (*package.glob("widgets/*.py"), *package.glob("views/*.py"))]
    named = {role for text in sources for role in re.findall(r'\b(?:fill|line)="(\w+)"', text)}
    assert named - tokens.ROLES == set()


@pytest.mark.parametrize("look", Look)
def test_palette_tells_painters_which_look_is_worn(theme: Theme, look: Look) -> None:
    theme.wear(look)
    try:
        assert tokens.look() is look
        assert tokens.colour("accent") == QColor(tokens.colours(look)["accent"])
    finally:
        theme.wear(Look.LIGHT)


def test_figures_are_of_one_width(theme: Theme) -> None:
    assert tokens.width("11:11", tokens.BODY) == tokens.width("08:38", tokens.BODY)
