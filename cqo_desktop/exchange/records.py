"""One record of a foreign file, field by field, noting what cannot be understood."""

from collections.abc import Callable, Mapping
from enum import Enum

from cqo_desktop.domain.drafts import PersonDraft, Problem
from cqo_desktop.domain.errors import Refused
from cqo_desktop.exchange import countries, names, zone_names

NAME_LIMIT = 300


class Record:
    """The texts of one record by field; every note it takes carries its line."""

    def __init__(
        self,
        line: int,
        texts: Mapping[str, str],
        problems: list[Problem],
        lines: Mapping[str, int] | None = None,
    ) -> None:
        self.line = line
        self._lines = lines or {}
        self._texts = texts
        self._problems = problems

    def text(self, field: Enum) -> str | None:
        """Give the text of a field, None where it is empty or has no column."""
        return self._texts.get(field.value) or None

    def note(self, field: Enum, message: str, *, found: str | None = None, fatal: bool = False) -> None:
        """Write down a problem; the message begins with the line."""
        found = (self.text(field) or "") if found is None else found
        line = self._lines.get(field.value, self.line)
        self._problems.append(
            Problem(
                line=line,
                field=field.value,
                found=found[:80],
                message=f"Line {line}: {message}",
                fatal=fatal,
            )
        )

    def value[T](self, field: Enum, understand: Callable[[str], T | None], advice: str) -> T | None:
        """Understand a text, or note that it was left out, with advice on what to write."""
        text = self.text(field)
        if text is None:
            return None
        found = understand(text)
        if found is None:
            self.note(field, f"“{text[:60]}” is not understood and was left out; {advice}.")
        return found

    def name(self, field: Enum) -> str | None:
        """Give a text short enough to be a name or a title, or note that the record has none."""
        text = self.text(field)
        if text is None:
            self.note(field, f"there is no {field.value}, so the record was left out.", fatal=True)
            return None
        return self.short(field, text)

    def short(self, field: Enum, text: str) -> str | None:
        """Give a text on one line back if it is short enough to be a name or a title."""
        if len(text) > NAME_LIMIT:
            message = f"the {field.value} has {len(text):,} letters; shorten it to {NAME_LIMIT}."
            self.note(field, message, found=text, fatal=True)
            return None
        return " ".join(text.split())

    def email(self, field: Enum) -> str | None:
        """Give the first e-mail address, noting any that was left out."""
        first, *others = (self.text(field) or "").replace(":::", ";").replace("\n", ";").split(";")
        if any(other.strip() for other in others):
            self.note(field, f"there are several e-mail addresses; {first.strip()} was taken.")
        if not first.strip():
            return None
        found = names.email(first) or names.with_address(first)[1]
        if found is None:
            self.note(field, f"“{first.strip()[:60]}” is no e-mail address and was left out.")
        return found

    def zone(self, field: Enum) -> str | None:
        """Give the IANA name of a zone, noting the nearest where it is unknown."""
        text = self.text(field)
        if text is None:
            return None
        try:
            return zone_names.find(text)
        except Refused as refused:
            self.note(field, str(refused))
            return None

    def country(self, field: Enum) -> str | None:
        """Give the two-letter code of a country."""
        return self.value(field, countries.country, "write the country's name or its two letters")

    def language(self, field: Enum) -> str | None:
        """Give the tag of a language."""
        return self.value(field, countries.language, "write a language such as English or fr-CA")


def without_duplicates(people: list[PersonDraft], problems: list[Problem]) -> tuple[PersonDraft, ...]:
    """Keep the first person of each e-mail address and note both lines of the others."""
    first: dict[str, int] = {}
    kept = []
    for person in people:
        key = (person.email or "").casefold()
        if key and key in first:
            message = f"Lines {first[key]} and {person.line} have the same e-mail address {person.email}; keep one."
            problems.append(Problem(line=person.line, field="email", found=key, message=message))
            continue
        first[key] = person.line
        kept.append(person)
    return tuple(kept)
