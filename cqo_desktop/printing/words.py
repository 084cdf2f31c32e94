"""The words a page prints of its own accord, so that a page can speak the reader's language."""

from dataclasses import dataclass
from datetime import date
from string import Formatter

from cqo_desktop.domain.calendar_names import ENGLISH
from cqo_desktop.printing.lettering.cleaning import apart


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Every word of the agenda that is not data; the defaults are American English.

    Templates take the names in braces and nothing else; `one_…` is used for the number one.
    """

    weekdays: tuple[str, ...] = ENGLISH.weekdays
    """Monday first."""
    months: tuple[str, ...] = ENGLISH.months
    full_date: str = "{weekday}, {month} {day}, {year}"
    first: str = ""
    """How the first of a month is written, where it is not 1."""
    am: str = "a.m."
    pm: str = "p.m."
    minutes: str = "{n} minutes"
    one_minute: str = "1 minute"
    short_minutes: str = "{n} min"
    days_later: str = "+{n} days"
    one_day_later: str = "+1 day"
    days_earlier: str = "−{n} days"
    one_day_earlier: str = "−1 day"
    local_times: str = "Local start times"
    """The zone strip's name, read aloud but not printed."""
    agenda: str = "Agenda"
    """The table's name, read aloud but not printed."""
    no_items: str = "The agenda will follow."
    before: str = "Before the session"
    one_of_series: str = "Session {n} of {total}"
    online: str = "Online:"
    also_online: str = "Also online:"
    link_follows: str = "Online, link in your calendar entry"
    printed: str = "Printed {date}"
    page: str = "Page {n} of {total}"

    def day(self, when: date) -> str:
        """Write a date out, weekday included."""
        return self.fill(
            self.full_date,
            weekday=self.weekdays[when.weekday()],
            month=self.months[when.month - 1],
            day=self.numeral(when),
            year=when.year,
        )

    def day_line(self, when: date) -> str:
        """Write a date where a line begins with it."""
        return (day := self.day(when))[:1].upper() + day[1:]

    def numeral(self, when: date) -> str:
        """Write the number of a day."""
        return self.first if self.first and when.day == 1 else str(when.day)

    def counted(self, n: int, one: str, many: str) -> str:
        """Choose between the singular and the plural of a template."""
        return one if n == 1 else self.fill(many, n=n)

    @staticmethod
    def fill(template: str, **values: object) -> str:
        """Put plain values into a template, each apart; a name it does not know is left standing."""
        out = ""
        for literal, name, _, _ in Formatter().parse(template):
            out += literal
            if name is not None:
                out += apart(str(values.get(name, "{" + name + "}")))
        return out
