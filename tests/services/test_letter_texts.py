"""Words of letters that a network keeps in its file."""

import pytest

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.letter_texts import OWN
from cqo_desktop.domain.letters import Letter, Template
from cqo_desktop.domain.vocabulary import Language, LetterKind
from cqo_desktop.services import composing, invitations, letter_texts, people, programme
from cqo_desktop.store.file import File
from tests.rich_file import IDS

ENGLISH = {"language": Language.ENGLISH, "kind": LetterKind.INVITATION}


def letters(file: File, session_id: int) -> list[Letter]:
    uid = file.ask(programme.one, session_id=session_id).row.uid
    file.do(invitations.draft, uid=uid)
    return file.ask(composing.letters, messages=file.ask(invitations.outbox, uid=uid))


def test_words_of_a_series_come_before_the_networks_and_those_before_the_programs(rich: File) -> None:
    rich.do(letter_texts.set_words, **ENGLISH, subject="All: {title}", body="Hello {name}")
    rich.do(letter_texts.set_words, **ENGLISH, subject="Ours: {title}", body="Hi {name}", series_id=IDS.monthly)
    (first,), (alone,) = letters(rich, IDS.first), letters(rich, IDS.alone)
    assert (first.subject, first.text) == ("Ours: First “quoted”", "Hi Zoë Ångström")
    assert (alone.subject, alone.text) == ("All: Alone 👩", "Hello Zoë Ångström")
    rich.do(letter_texts.reset_words, **ENGLISH, series_id=IDS.monthly)
    assert letters(rich, IDS.first)[0].subject == "All: First “quoted”"
    rich.do(letter_texts.reset_words, **ENGLISH)
    assert letters(rich, IDS.first)[0].subject.startswith("Invitation: First")


def test_changed_letters_are_named(rich: File) -> None:
    found = rich.ask(letter_texts.words)
    assert found.changed(IDS.monthly) == {(Language.FRENCH, LetterKind.REMINDER)}
    assert found.changed(None) == frozenset()
    assert found.template(IDS.monthly, Language.FRENCH, LetterKind.REMINDER) == Template(
        subject="Rappel {title}", body="À {name}"
    )
    assert found.template(None, Language.FRENCH, LetterKind.REMINDER) == OWN[Language.FRENCH, LetterKind.REMINDER]


def test_who_reads_an_unknown_language_gets_a_letter_in_each_that_was_chosen(rich: File) -> None:
    rich.do(letter_texts.set_languages, languages=[Language.FRENCH, Language.ENGLISH])
    (made,) = letters(rich, IDS.first)
    assert [each.language for each in made.passages] == [Language.FRENCH, Language.ENGLISH]
    assert made.text.startswith("Bonjour Zoë Ångström,")
    assert "Dear Zoë Ångström," in made.text
    rich.do(people.edit, person_id=IDS.zoe, language="es")
    assert [each.language for each in letters(rich, IDS.first)[0].passages] == [Language.SPANISH]


def test_same_words_again_are_no_change(rich: File) -> None:
    said = {**ENGLISH, "subject": "A", "body": "B"}
    rich.do(letter_texts.set_words, **said)
    assert rich.do(letter_texts.set_words, **said).step.id is None
    assert rich.do(letter_texts.reset_words, language=Language.SPANISH, kind=LetterKind.UPDATE).step.id is None
    assert rich.do(letter_texts.set_languages, languages=[Language.ENGLISH]).step.id is None


@pytest.mark.parametrize(
    ("subject", "body", "reason"),
    [
        ("", "Hello", "needs a subject and a text"),
        ("Hello", " \n", "needs a subject and a text"),
        ("{titel}", "Hello", r"There is no field \{titel\}; perhaps \{title\} is meant"),
        ("Hello", "{zzzzzz}", r"There is no field \{zzzzzz\}; use \{name\}, \{title\}"),
    ],
)
def test_words_that_would_not_make_a_letter_are_refused(rich: File, subject: str, body: str, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        rich.do(letter_texts.set_words, **ENGLISH, subject=subject, body=body)


def test_letters_in_no_language_are_refused(rich: File) -> None:
    with pytest.raises(Refused, match="choose at least one"):
        rich.do(letter_texts.set_languages, languages=[])
