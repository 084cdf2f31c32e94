"""A text that is translated."""

from dataclasses import dataclass

NAME, QUOTED, WORDS, NUMBER, CITY = "name", "quoted", "words", "number", "city"
"""What stands in a place: what people typed, that in quotation marks, words to be translated, a number, a city."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text of a context; `places` says what stands in each of its numbered places."""

    context: str
    source: str
    places: tuple[str, ...] = ()

    @property
    def counts(self) -> bool:
        """Tell whether it has a form for each number."""
        return self.places[:1] == (NUMBER,)
