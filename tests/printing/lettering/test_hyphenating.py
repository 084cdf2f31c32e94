from itertools import pairwise

import pytest

from cqo_desktop.printing.lettering.hyphenating import points


@pytest.mark.parametrize(
    ("word", "language", "shown"),
    [
        ("organization,", "en", "orga-ni-za-tion,"),
        ("établissement", "fr-CA", "éta-blis-se-ment"),
        ("«organización»", "es", "«orga-ni-za-ción»"),
        ("safety", "en", "safety"),
        ("organization", "de", "organization"),
        ("organization", None, "organization"),
        ("24/organization", "en", "24/organization"),
        ("", "en", ""),
    ],
)
def test_words_are_parted_by_the_patterns_of_their_language(word: str, language: str | None, shown: str) -> None:
    places = (0, *points(word, language), len(word))
    assert "-".join(word[a:b] for a, b in pairwise(places)) == shown
