"""Letters in words: their occasions, and what can be filled in."""

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain.vocabulary import LetterKind


def kind(value: LetterKind) -> str:
    """Name an occasion."""
    return {
        LetterKind.INVITATION: _said("Invitation"),
        LetterKind.UPDATE: _said("Update: another time or city"),
        LetterKind.CORRECTION: _said("Correction: title, link or place"),
        LetterKind.CANCELLATION: _said("Cancellation"),
        LetterKind.REMOVAL: _said("Taken off the list"),
        LetterKind.REINSTATEMENT: _said("Takes place after all"),
        LetterKind.REMINDER: _said("Reminder"),
        LetterKind.FOLLOW_UP: _said("After the session"),
        LetterKind.TIME_KEPT: _said("Another time was proposed, and the time stays"),
    }[value]


def field(name: str) -> str:
    """Say what a field is filled with."""
    return {
        "name": _said("Recipient’s name"),
        "title": _said("Title of the session"),
        "local_date": _said("Day, where the recipient is"),
        "local_time": _said("Hour it begins, where the recipient is"),
        "local_end": _said("Hour it ends, where the recipient is"),
        "zone": _said("Whose clock that is"),
        "place": _said("Place"),
        "link": _said("Join link"),
        "was_date": _said("Day they were told before"),
        "was_time": _said("Hour they were told before"),
        "was_place": _said("Place they were told before"),
        "network": _said("Name of the network"),
        "organizer": _said("Organizer’s name"),
    }[name]


def _said(text: str) -> str:
    return QCoreApplication.translate("Letters", text)
