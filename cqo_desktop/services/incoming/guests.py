"""The people a foreign programme names: those we have, and guests to be made for the others."""

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.drafts import Part
from cqo_desktop.domain.incoming import Guest
from cqo_desktop.domain.text import clean_line, fold
from cqo_desktop.store.tables import Person


class Guests:
    """Gives each person of a file one number: ours, or one below zero for a guest to be made."""

    def __init__(self, db: Db, persons: Mapping[str, int]) -> None:
        rows = db.execute(select(Person.id, Person.name, Person.email).order_by(Person.id)).all()
        self._names = {each: name for each, name, _ in rows}
        self._by_email = {email.casefold(): each for each, _, email in rows if email}
        self._by_name: dict[str, list[int]] = defaultdict(list)
        for each, name in self._names.items():
            self._by_name[fold(name)].append(each)
        self._remembered = persons
        self._met: dict[tuple[str, str, str], int] = {}
        self._keys: dict[int, str] = {}
        self.made: list[Guest] = []

    def number(self, part: Part) -> int | None:
        """Find or number a person; None where the file gives no name."""
        name, email, key = clean_line(part.name), (part.email or "").strip().casefold(), part.key or ""
        if not name:
            return None
        # The file's own id tells two people of one name apart; without it the name is all there is.
        identity = ("", "", key) if key else ("", email, "") if email else (fold(name), "", "")
        if identity not in self._met:
            self._met[identity] = self._find(fold(name), email, key) or self._make(name, email, key)
        number = self._met[identity]
        if key:
            self._keys.setdefault(number, key)
        return number

    def name(self, number: int) -> str:
        """Give the name of somebody numbered."""
        return self._names[number]

    def _find(self, name: str, email: str, key: str) -> int | None:
        if email in self._by_email:
            return self._by_email[email]
        remembered = self._remembered.get(key) if key else None
        if remembered is not None and fold(self._names.get(remembered, "")) == name:
            return remembered
        taken = self._keys if key else ()
        return next((each for each in self._by_name.get(name, ()) if each not in taken), None)

    def _make(self, name: str, email: str, key: str) -> int:
        self.made.append(Guest(name=name, email=email, key=key))
        number = -len(self.made)
        self._names[number] = name
        if not key:
            self._by_name[fold(name)].append(number)
        if email:
            self._by_email[email] = number
        return number

    def known(self) -> dict[str, int]:
        """Give our people by the file's ids."""
        return {key: number for number, key in self._keys.items() if number > 0}
