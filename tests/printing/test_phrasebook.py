from dataclasses import fields
from datetime import date
from string import Formatter

import pytest

from cqo_desktop.domain.vocabulary import PersonKind, Role
from cqo_desktop.printing.phrasebook import FRENCH, SPANISH
from cqo_desktop.printing.phrases import ENGLISH, Phrases

ALIKE = {
    FRENCH: {"agenda", "am", "credits", "minutes", "one_minute", "one_session", "page", "pm", "session", "sessions"}
    | {"short_minutes", "signature", "signed_on", "some_sessions"},
    SPANISH: {"am", "credits", "crew", "first", "pm", "short_minutes"},
}
"""What is the same in English."""


@pytest.mark.parametrize("words", [FRENCH, SPANISH])
def test_every_word_is_translated(words: Phrases) -> None:
    same = {each.name for each in fields(Phrases) if getattr(words, each.name) == getattr(ENGLISH, each.name)}
    assert same <= ALIKE[words]


@pytest.mark.parametrize("words", [FRENCH, SPANISH])
def test_templates_take_the_names_that_english_takes(words: Phrases) -> None:
    for each in fields(Phrases):
        own, english = getattr(words, each.name), getattr(ENGLISH, each.name)
        if isinstance(english, str):
            assert names(own) == names(english), each.name
        else:
            assert len(own) == len(english)


def names(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def test_days_are_written_as_each_language_writes_them() -> None:
    when = date(2026, 5, 14)
    assert [words.day(when) for words in (FRENCH, SPANISH)] == ["jeudi 14 mai 2026", "jueves 14 de mayo de 2026"]
    assert [words.short_day(when) for words in (FRENCH, SPANISH)] == ["14 mai 2026", "14 de mayo de 2026"]


@pytest.mark.parametrize("words", [ENGLISH, FRENCH, SPANISH])
def test_everybody_is_something(words: Phrases) -> None:
    assert len({words.said(each) for each in (*Role, *PersonKind)}) == len(Role) + len(PersonKind)
