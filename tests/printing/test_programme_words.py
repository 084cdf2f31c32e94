import re
from dataclasses import fields
from datetime import date

import pytest

from cqo_desktop.printing.phrasebook import FRENCH, SPANISH
from cqo_desktop.printing.programme_words import FRENCH as FRENCH_PROGRAMME
from cqo_desktop.printing.programme_words import SPANISH as SPANISH_PROGRAMME
from cqo_desktop.printing.programme_words import ProgrammeWords


def holes(text: object) -> set[str]:
    return set(re.findall(r"{\w+}", str(text)))


@pytest.mark.parametrize("told", [FRENCH_PROGRAMME, SPANISH_PROGRAMME])
def test_translations_have_the_same_blanks_to_fill(told: ProgrammeWords) -> None:
    english = ProgrammeWords()
    names = [field.name for field in fields(english)]
    assert {name for name in names if holes(getattr(told, name)) != holes(getattr(english, name))} == set()


def test_days_are_written_as_in_the_language() -> None:
    day = date(2026, 5, 1)
    assert FRENCH_PROGRAMME.day_of(day, FRENCH) == "Vendredi 1er mai 2026"
    assert SPANISH_PROGRAMME.month_of(day, SPANISH) == "Mayo de 2026"
    assert FRENCH_PROGRAMME.year_of(day, date(2027, 4, 1), FRENCH) == "De mai 2026 à avril 2027"
