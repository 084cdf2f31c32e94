"""The names of days and months in each language that letters and pages are written in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CalendarNames:
    """One language's names."""

    weekdays: tuple[str, ...]
    """Monday first."""
    months: tuple[str, ...]


ENGLISH = CalendarNames(
    ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
)  # fmt: skip
FRENCH = CalendarNames(
    ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    (
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ),
)  # fmt: skip
SPANISH = CalendarNames(
    ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    (
        "enero", "febrero", "marzo", "abril", "mayo", "junio",
        "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ),
)  # fmt: skip
