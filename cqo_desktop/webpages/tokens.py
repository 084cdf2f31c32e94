"""Colours on a screen: those of paper, and their likes on a dark ground."""

from cqo_desktop.printing import tokens
from cqo_desktop.printing.colours import channels, contrast

LIGHT = {
    "ground": tokens.PAPER,
    "ink": tokens.INK,
    "muted": tokens.MUTED,
    "rule": tokens.RULE,
    "strong": tokens.RULE_STRONG,
    "tint": tokens.TINT,
    "alert": tokens.ALERT,
}
DARK = {
    "ground": "#12161A",
    "ink": "#E9EDF0",
    "muted": "#A9B4BD",
    "rule": "#38424B",
    "strong": "#7C8791",
    "tint": "#1D242A",
    "alert": "#FF9B85",
}
_LETTERS = 4.6
"""A little above what letters need on the ground, so that they have it on a tint too."""


def paled(color: str, on: str = DARK["tint"]) -> str:
    """Mix a colour with white until it can be read on a dark one."""
    while contrast(color, on) < _LETTERS:
        color = "#" + "".join(f"{round(255 - (1 - channel) * 255 * 0.92):02X}" for channel in channels(color))
    return color


def chosen(colors: dict[str, str]) -> str:
    """Write colours as the variables of a style sheet."""
    return "".join(f"--{name}:{value};" for name, value in colors.items())
