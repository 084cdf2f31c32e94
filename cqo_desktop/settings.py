"""What a person prefers on this machine: one frozen record, to and from Qt's settings."""

import getpass
import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

_WIDEST = 10_000
"""No screen has more pixels in a row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that is remembered between starts, none of it about the network."""

    author: str = ""
    """The name under which this person's steps stand in the history."""
    language: str = "auto"
    """`en`, `fr`, `es`, or `auto` as the system speaks, from the next start on."""
    theme: str = "system"
    hours: str = "auto"
    """`12`, `24`, or `auto` as the system writes them."""
    week_start: str = "auto"
    """`1` Monday, `6` Saturday, `7` Sunday, or `auto` as the system has it."""
    second_zone: str = ""
    """Beside the home zone; empty is where most other members live."""
    size: str = "100"
    """Per cent of everything on the screen, from the next start on."""
    density: str = "comfortable"
    """`comfortable`, or `compact` with lower rows."""
    system_font: bool = False
    paper: str = "letter"
    last_file: str = ""
    folder: str = ""
    """Where files were chosen last."""
    export_folder: str = ""
    """Where exports were written last."""
    mail_server: str = ""
    """As `smtp://user@mail.example.org:587`; its password is in the keyring."""
    calendar_server: str = ""
    """The calendar the programme was published to last, with the user's name."""
    geometry: bytes = b""
    folded: bool = False
    """Whether the rail shows only its icons."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLook:
    """How a person left a page."""

    widths: tuple[int, ...] = ()
    """Of its columns; 0 where one has no width of its own."""
    sorted_by: int = -1
    descending: bool = False
    filter: str = ""
    """The chip that is on."""
    view: str = ""
    """Which of its views was shown."""
    panes: tuple[int, ...] = ()
    """How they share its width."""


def store() -> QSettings:
    """Open this person's settings on this machine."""
    return QSettings("CQO Desktop", "CQO Desktop")


def scratch(path: Path) -> QSettings:
    """Open settings of no person, in a file of their own."""
    return QSettings(str(path), QSettings.Format.IniFormat)


def load(kept: QSettings) -> Settings:
    """Read the settings; what is missing or of a foreign kind is as on the first day."""
    found = {each.name: _read(kept.value(each.name), each.default) for each in fields(Settings)}
    values: dict[str, Any] = {name: value for name, value in found.items() if value is not None}
    made = Settings(**values)
    return made if made.author else replace(made, author=_login())


def save(settings: Settings, kept: QSettings) -> None:
    """Keep the settings."""
    for name, value in _record(settings).items():
        kept.setValue(name, QByteArray(value) if isinstance(value, bytes) else value)


def recall(kept: QSettings, page: str) -> PageLook:
    """Read how a page was left; what is missing or of a foreign kind is as on the first day."""
    written = kept.value(f"pages/{page}")
    try:
        found = json.loads(written) if isinstance(written, str) else {}
    except ValueError:
        found = {}
    usual, values = asdict(PageLook()), found if isinstance(found, dict) else {}
    sound = {name: _sound(values.get(name), default) for name, default in usual.items()}
    return PageLook(**sound)


def _sound(value: Any, default: Any) -> Any:  # noqa: ANN401 - any field of a PageLook
    if isinstance(default, tuple):
        is_list = isinstance(value, list) and all(type(each) is int and 0 <= each < _WIDEST for each in value)
        return tuple(value) if is_list else default
    return value if type(value) is type(default) else default


def keep(kept: QSettings, page: str, look: PageLook) -> None:
    """Keep how a page was left."""
    kept.setValue(f"pages/{page}", json.dumps(asdict(look)))


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintLook:
    """How a person printed a document last; empty is as on the first day."""

    paper: str = ""
    language: str = ""
    zones: str = ""
    """Parted by blanks, as columns are."""
    columns: str = ""
    stock: str = ""
    across: str = "0"
    """Millimetres that names on labels are moved, as `down`."""
    down: str = "0"
    credits: str = ""
    """An hour's."""
    credit: str = ""
    """What they are called."""


def recall_print(kept: QSettings, document: str) -> PrintLook:
    """Read how a document was printed last."""
    written = {each.name: kept.value(f"printing/{document}/{each.name}") for each in fields(PrintLook)}
    return PrintLook(**{name: value for name, value in written.items() if isinstance(value, str)})


def keep_print(kept: QSettings, document: str, look: PrintLook) -> None:
    """Keep how a document is printed."""
    for name, value in asdict(look).items():
        kept.setValue(f"printing/{document}/{name}", value)


type Pair = tuple[int, int]


def told_apart(kept: QSettings, network: str) -> frozenset[Pair]:
    """Name the pairs of people of a network that were said not to be the same."""
    written = kept.value(f"apart/{_key(network)}")
    pairs = (pair.split("-") for pair in written.split()) if isinstance(written, str) else ()
    return frozenset((int(pair[0]), int(pair[1])) for pair in pairs if len(pair) == 2 and all(map(str.isdecimal, pair)))


def tell_apart(kept: QSettings, network: str, pair: Pair) -> None:
    """Remember that two people are not the same; their ids are never given to others."""
    pairs = sorted({*told_apart(kept, network), pair})
    kept.setValue(f"apart/{_key(network)}", " ".join(f"{one}-{two}" for one, two in pairs))


def subscription(kept: QSettings, network: str) -> str:
    """Give the folder where this machine keeps calendars of a network for subscribers; empty for nowhere."""
    written = kept.value(f"subscription/{_key(network)}")
    return written if isinstance(written, str) else ""


def subscribe(kept: QSettings, network: str, folder: str) -> None:
    """Keep calendars of a network for subscribers in a folder; an empty one ends that."""
    kept.setValue(f"subscription/{_key(network)}", folder)


def _key(network: str) -> str:
    return network.replace("/", "_").replace("\\", "_")


def _record(settings: Settings) -> dict[str, bool | str | bytes]:
    return {each.name: getattr(settings, each.name) for each in fields(settings)}


def _read(value: object, default: object) -> bool | str | bytes | None:
    match default, value:
        case bool(), bool() | str():
            return str(value).casefold() == "true"
        case str(), str():
            return value
        case bytes(), QByteArray():
            return bytes(value.data())
        case _:
            return None


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "me"
