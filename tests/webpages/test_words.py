from dataclasses import asdict

from cqo_desktop.webpages.words import ENGLISH, FRENCH, SPANISH


def test_no_word_is_left_in_english_and_gaps_are_the_same() -> None:
    for words in (FRENCH, SPANISH):
        assert [name for name, word in asdict(words).items() if word == asdict(ENGLISH)[name]] == []
        assert "{n}" in words.grade
