"""An entry called off by what was written of it, when the session itself is no longer here to tell."""

import re
from datetime import datetime

from cqo_desktop.calendars import lines
from cqo_desktop.calendars.text import unescape

_FOLD = re.compile("\r\n ")
_OFF = "STATUS:CANCELLED"


def is_called_off(data: str) -> bool:
    """Tell whether an entry of ours says that it is not held."""
    return f"\r\n{_OFF}\r\n" in data


def called_off(data: str, at: datetime) -> str:
    """Say of an entry of ours that it is not held."""
    if is_called_off(data):
        return data
    return "\r\n".join(_line(line, at) for line in _FOLD.sub("", data).split("\r\n"))


def _line(line: str, at: datetime) -> str:
    name, _, value = line.partition(":")
    match name:
        case "DTSTAMP" | "LAST-MODIFIED":
            return f"{name}:{lines.utc(at)}"
        case "SEQUENCE":
            return f"SEQUENCE:{int(value) + 1}"
        case "SUMMARY":
            return lines.title("SUMMARY", f"Cancelled: {unescape(value)}")
        case "STATUS":
            return _OFF
        case _:
            return lines.fold(line)
