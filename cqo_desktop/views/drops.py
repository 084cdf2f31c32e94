"""Files dropped on the window: what becomes of them, said before they are let go."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain.errors import PlannerError, Refused

OURS = ".cqo"
KINDS = frozenset({".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".vcf", ".vcard", ".ics", ".ical", ".xml", ".json"})
"""The endings of what can be imported; what a file is its first bytes decide."""
MAILS = frozenset({".eml", ".mbox"})
"""Those of mails: answers to invitations."""
FILES = " ".join(f"*{kind}" for kind in sorted(KINDS))
"""The same for a choice of files."""
MOST_NAMED = 3


def sorted_out(names: Sequence[str]) -> tuple[list[Path], PlannerError | None]:
    """Give the files that can be taken, and a sentence about those that cannot."""
    paths = [Path(name) for name in names]
    taken = [path for path in paths if _reason(path) == ""]
    if len(taken) > 1 and any(path.suffix.casefold() == OURS for path in taken):
        return [], Refused(_said("A network (.cqo) is opened alone; drop it without other files."))
    if taken and len({is_mail(path) for path in taken}) > 1:
        return [], Refused(_said("Mails with answers (.eml, .mbox) are taken alone; drop them without other files."))
    refused = [path for path in paths if _reason(path)]
    return taken, Refused(" ".join(_reason(path) for path in refused[:MOST_NAMED])) if refused else None


def is_mail(path: Path) -> bool:
    """Tell whether a file holds mails, by its ending."""
    return path.suffix.casefold() in MAILS


def promised(names: Sequence[str]) -> tuple[str, str, str]:
    """Say what letting go would do: a heading, a sentence, an icon."""
    taken, refusal = sorted_out(names)
    if not taken:
        return _said("This cannot be dropped here"), str(refusal), "ban"
    if taken[0].suffix.casefold() == OURS:
        return _said("Drop to open the network"), taken[0].name, "folder-open"
    if is_mail(taken[0]):
        text = _said("Answers that are clear are counted, the others wait for you in Invitations.")
        return _said("Drop to import replies"), text, "mail"
    listed = ", ".join(path.name for path in taken[:MOST_NAMED])
    if len(taken) > MOST_NAMED:
        listed = _said("{names} and others").format(names=listed)
    text = _said("{names}. You see what each would bring before anything is kept.").format(names=listed)
    return _said("Drop to import"), text, "upload"


def _reason(path: Path) -> str:
    if path.is_dir():
        return _said("“{name}” is a folder; drop the files in it.").format(name=path.name)
    if path.suffix.casefold() not in KINDS | MAILS | {OURS}:
        text = _said(
            "“{name}” is nothing this program reads; drop CSV, Excel, vCard, .ics, schedules, mails or a .cqo file."
        )
        return text.format(name=path.name)
    return ""


def _said(text: str) -> str:
    return QCoreApplication.translate("Drops", text)
