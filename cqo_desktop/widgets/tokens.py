"""The one table of colours, sizes and letters: palette, style sheet and painters all read it."""

from collections.abc import Mapping
from enum import Enum
from functools import cache

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication


class Look(Enum):
    """The four looks; the value is the column of the table."""

    LIGHT = 0
    DARK = 1
    HC_LIGHT = 2
    HC_DARK = 3

    @property
    def is_dark(self) -> bool:
        """Tell whether letters are light on dark."""
        return self in {Look.DARK, Look.HC_DARK}

    @property
    def is_strong(self) -> bool:
        """Tell whether it is a high-contrast look, whose lines are doubled."""
        return self in {Look.HC_LIGHT, Look.HC_DARK}


_TABLE: dict[str, tuple[str, str, str, str]] = {
    # role: light, dark, high contrast light, high contrast dark
    "canvas": ("#F5F6F4", "#131817", "#FFFFFF", "#000000"),
    "rail": ("#ECEFEC", "#0E1211", "#FFFFFF", "#000000"),
    "surface": ("#FFFFFF", "#1B2120", "#FFFFFF", "#000000"),
    "sunken": ("#F0F2F0", "#161B1A", "#FFFFFF", "#000000"),
    "raised": ("#FFFFFF", "#242C2A", "#FFFFFF", "#0A0A0A"),
    "hover": ("#E9EDEA", "#28312F", "#E6E6E6", "#1F2B29"),
    "line": ("#E1E6E3", "#2B3432", "#595959", "#9A9A9A"),
    "line2": ("#CBD3CF", "#3B4643", "#000000", "#FFFFFF"),
    "control": ("#7C8782", "#74817C", "#000000", "#FFFFFF"),
    "btn": ("#CBD3CF", "#3B4643", "#000000", "#FFFFFF"),
    "text": ("#17211E", "#E8EDEB", "#000000", "#FFFFFF"),
    "text2": ("#46534E", "#B7C2BE", "#000000", "#FFFFFF"),
    "text3": ("#5E6A65", "#94A19C", "#262626", "#E0E0E0"),
    "accent": ("#0B6E66", "#54C6B8", "#00433D", "#7FF0E2"),
    "accentHover": ("#095C55", "#74D6CA", "#002B27", "#B5FFF6"),
    "onAccent": ("#FFFFFF", "#04201C", "#FFFFFF", "#000000"),
    "accentSoft": ("#DDEFEC", "#173B37", "#CFEDE9", "#003B35"),
    "accentText": ("#0A5F58", "#7AD9CD", "#00433D", "#9CF7EB"),
    "success": ("#1B7038", "#72CE8E", "#004D1A", "#8DF5AC"),
    "successSoft": ("#E1F3E6", "#17331F", "#E1F3E6", "#17331F"),
    "warn": ("#855500", "#E9B95B", "#5C3A00", "#FFD880"),
    "warnSoft": ("#FCF0D6", "#382B10", "#FCF0D6", "#382B10"),
    "danger": ("#B3261E", "#FF9A90", "#8A0000", "#FFB4AB"),
    "dangerSoft": ("#FBE5E2", "#43201D", "#FBE5E2", "#43201D"),
    "info": ("#1F5FA8", "#8DBDF5", "#003E7E", "#A9D1FF"),
    "infoSoft": ("#E3EDF9", "#18304A", "#E3EDF9", "#18304A"),
    "blue": ("#19448B", "#69A7FF", "#0B3A91", "#A9C8FF"),
    "blueSoft": ("#E4ECFA", "#1A2D4C", "#E4ECFA", "#1A2D4C"),
    "purple": ("#9444C8", "#CE98CE", "#641070", "#F3B4FC"),
    "purpleSoft": ("#F6EEFC", "#3A2540", "#F6EEFC", "#3A2540"),
    "orange": ("#7F3210", "#F58A52", "#7A2E00", "#FFB98C"),
    "orangeSoft": ("#FBE9DF", "#432A1C", "#FBE9DF", "#432A1C"),
    "gold": ("#846A12", "#F2D35A", "#4F3D00", "#F6DF7E"),
    "goldSoft": ("#FBF5DE", "#393214", "#FBF5DE", "#393214"),
    "green": ("#1F7259", "#6BDDB1", "#00492F", "#8BEFC6"),
    "greenSoft": ("#DFF2EA", "#16372C", "#DFF2EA", "#16372C"),
    "slate": ("#596979", "#C0CBD5", "#2B333A", "#D5DEE5"),
    "slateSoft": ("#E9EDF1", "#2B333B", "#E9EDF1", "#2B333B"),
    # comfort of an hour: 4 a working day, 0 asleep; …t is the text on it
    "c4": ("#EAF5E6", "#40685A", "#EAF5E6", "#40685A"),
    "c4t": ("#17211E", "#FFFFFF", "#17211E", "#FFFFFF"),
    "c3": ("#D5EACD", "#345247", "#D5EACD", "#345247"),
    "c3t": ("#17211E", "#EFF8EC", "#17211E", "#EFF8EC"),
    "c2": ("#F2DFAE", "#54431C", "#F2DFAE", "#54431C"),
    "c2t": ("#3A2A00", "#FBE9BE", "#3A2A00", "#FBE9BE"),
    "c1": ("#B3B8D3", "#2B3152", "#8F96BC", "#2B3152"),
    "c1t": ("#14182E", "#C9CEEC", "#14182E", "#C9CEEC"),
    "c0": ("#565E8C", "#101325", "#2E3560", "#000000"),
    "c0t": ("#FFFFFF", "#A3AAD0", "#FFFFFF", "#A3AAD0"),
    # paper is white in every light
    "paper": ("#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF"),
    # the toast is the other way round
    "toast": ("#22302C", "#E8EDEB", "#000000", "#FFFFFF"),
    "onToast": ("#FFFFFF", "#17211E", "#FFFFFF", "#000000"),
    "toastAction": ("#7AD9CD", "#0A5F58", "#7FF0E2", "#00433D"),
    "shadow": ("#17211E", "#000000", "#000000", "#000000"),
}

ROLES = frozenset(_TABLE)


@cache
def colours(look: Look) -> Mapping[str, str]:
    """Give a look's colours by role."""
    return {role: row[look.value] for role, row in _TABLE.items()}


_LOOKS = {_TABLE["canvas"][look.value].lower(): look for look in Look}


def look() -> Look:
    """Tell which look is shown: the application's palette carries it, so that nobody else has to."""
    return _LOOKS.get(QGuiApplication.palette().window().color().name(), Look.LIGHT)


@cache
def _colour(role: str, look: Look) -> QColor:
    return QColor(_TABLE[role][look.value])


def colour(role: str) -> QColor:
    """Give a colour of the look that is shown; call it while painting, never before."""
    return _colour(role, look())


FAMILIES = (
    "Inter",
    *(f"Noto Sans {script}" for script in ("Arabic", "Hebrew", "Devanagari", "Thai", "SC", "KR")),
)
"""Inter, and where it has no letter the printer's fonts."""
LETTERS = "letters"
"""The application's property that names a family to be used before ours."""
HERO, TITLE, SECTION, STRONG = (28, 600), (22, 600), (16, 600), (14, 600)
MEDIUM, BODY, SMALL, SMALL_MEDIUM, SMALL_STRONG = (14, 500), (14, 400), (13, 400), (13, 500), (13, 600)
META, META_STRONG = (12, 500), (12, 600)


def families() -> list[str]:
    """List the families in which letters are looked for; they stay the same from the first letter on."""
    application = QGuiApplication.instance()
    wanted = application.property(LETTERS) if application is not None else None
    return [wanted, *FAMILIES] if isinstance(wanted, str) and wanted else list(FAMILIES)


@cache
def font(pixels: int, weight: int) -> QFont:
    """Give the interface's letters with tabular figures; the named pairs above are the sizes there are."""
    made = QFont(families())
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if pixels >= 20:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.5)
    return made


def width(text: str, kind: tuple[int, int]) -> float:
    """Measure a line of text."""
    return QFontMetricsF(font(*kind)).horizontalAdvance(text)
