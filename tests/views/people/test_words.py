"""Countries and languages are named, and their names are understood again."""

import pytest
from PySide6.QtCore import QLocale

from cqo_desktop.domain.vocabulary import OrganizationKind, PersonKind
from cqo_desktop.views.people import words


@pytest.mark.parametrize("code", ["CA", "TT", "GB", "KR", "CI", "TR", "US"])
def test_country_is_named_and_its_name_gives_the_code_back(code: str) -> None:
    assert words.country(code) != code
    assert words.country_code(words.country(code)) == code


@pytest.mark.parametrize("tag", ["en", "ga", "ko", "fr", "yo"])
def test_language_is_named_and_its_name_gives_the_tag_back(tag: str) -> None:
    assert words.language(tag) != tag
    assert words.language_tag(words.language(tag)) == tag


@pytest.mark.parametrize("text", ["", "XQ", "Atlantis", "001"])
def test_what_is_no_country_stays_as_it_is(text: str) -> None:
    assert words.country(text) == text


@pytest.mark.parametrize("text", ["", "en-GB", "x-klingon"])
def test_tag_that_is_more_than_a_language_stays_as_it_is(text: str) -> None:
    assert words.language(text) == text


def test_every_territory_of_two_letters_survives_the_way_there_and_back() -> None:
    codes = {QLocale.territoryToCode(each) for each in QLocale.Country} - {"", "ZZ"}
    two = [code for code in codes if len(code) == 2]
    assert [code for code in two if words.country_code(words.country(code)) not in {code, None}] == []


def test_every_kind_has_a_word_of_its_own() -> None:
    assert len({words.person_kind(each) for each in PersonKind}) == len(PersonKind)
    assert len({words.organization_kind(each) for each in OrganizationKind}) == len(OrganizationKind)
