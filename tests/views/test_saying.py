"""Sentences from below the window are said in its language, and what people typed stays as they typed it."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from cqo_desktop.domain import zones
from cqo_desktop.domain.sentences import told
from cqo_desktop.services import problems, sample
from cqo_desktop.store import file as files
from cqo_desktop.store.file import File
from cqo_desktop.store.tables import Step
from cqo_desktop.views import saying, saying_times
from resources.i18n import texts
from resources.i18n.text import Text
from tests.architecture.sources import ROOT
from tests.languages import marked, spoken
from tests.services.test_verbs import CASES

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
UNTRANSLATED = re.compile(r"[^\W\d_]{2,}")
TIMES = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September"
    r"|October|November|December)\b"
)
CITIES = {word for name in zones.names() for word in UNTRANSLATED.findall(zones.city(name))}


def left_in_english(text: str) -> list[str]:
    """Give the words of a sentence that are in no translated text, name or day."""
    rest = re.sub("«.*?»", "", TIMES.sub("", saying.said(text)))
    while "[" in rest:
        rest, before = re.sub(r"\[[^\[\]]*\]", "", rest), rest
        if rest == before:
            break
    return UNTRANSLATED.findall(rest)


@pytest.mark.parametrize("title", sorted({case.title for case in CASES}))
def test_every_verb_is_told_in_the_language(qapp: QApplication, title: str) -> None:
    with marked(qapp):
        assert left_in_english(title) == []
        assert saying.said(told(title)) == saying.said(title)


def test_every_template_is_recognized_in_what_it_makes(qapp: QApplication) -> None:
    gathered = [text for text in texts.gathered(ROOT) if text.context == saying.CONTEXT and not text.counts]
    # Two places side by side cannot be told apart without what stands in them.
    templates = [text for text in gathered if text.places and "}{" not in text.source]
    plain = {"name": "Ab", "city": "Ab", "words": "7"}
    with marked(qapp):
        said = {text.source: saying.said(fill(text, plain | {"quoted": "“Ab”"})) for text in templates}
    bare = {source: re.sub(r"\[(7|Ab)\]", r"\1", text) for source, text in said.items()}
    expected = {text.source: f"[{fill(text, plain | {'quoted': '«Ab»'})}]" for text in templates}
    assert {source: text for source, text in bare.items() if text != expected[source]} == {}


def fill(text: Text, parts: dict[str, str]) -> str:
    made = text.source
    for number, kind in enumerate(text.places):
        made = made.replace(f"{{{number}}}", parts[kind])
    return made.replace("{{", "{").replace("}}", "}")


def test_english_says_everything_as_it_is() -> None:
    assert saying.said("Add “Ida Ny”") == "Add “Ida Ny”"
    assert saying.told("Add “Ida Ny”") == "Added “Ida Ny”"


@pytest.mark.parametrize(
    ("english", "french"),
    [
        (
            "Move “From A to B” from 21 to 22 October 2026",
            "Déplacement de « From A to B » du 21 au 22 octobre 2026",
        ),
        (
            "Move “A” from 16:00 to 17:00 on 21 October 2026",
            "Déplacement de « A » de 16:00 à 17:00 le 21 octobre 2026",
        ),
        (
            "Change “A” from 60 to 90 minutes",
            "Durée de « A » passée de 60 à 90 minutes",
        ),
        ("Undo: Add “Ida Ny”", "Annulation : ajout de « Ida Ny »"),
        ("2 members asleep in Perth, 4:00 a.m. Friday", "2 membres en pleine nuit : Perth, vendredi à 04:00"),
        ("Lagoon is booked twice, 11:00 a.m. Monday", "Lagoon a deux réservations, lundi à 11:00"),
        ("Begins in 1 day and still a hold", "Commence dans 1 jour et encore au statut option"),
        (
            "Move “A” from 21 October 2026, 16:00 Toronto to 22 October 2026, 21:00 London",
            "Déplacement de « A » du 21 octobre 2026, 16:00 Toronto au 22 octobre 2026, 21:00 Londres",
        ),
        (
            "Clocks change that week, +1 h in London, Lisbon and Toronto",
            "Les heures changent cette semaine-là : +1 h à Londres, Lisbonne et Toronto",
        ),
        ("October 2026 has no session", "octobre 2026 n’a aucune séance"),
    ],
)
def test_sentence_is_said_in_french(qapp: QApplication, english: str, french: str) -> None:
    with spoken(qapp, "fr"):
        assert re.sub("[\u00a0\u202f]", " ", saying.said(english)) == french


def test_name_that_reads_like_a_sentence_stays_a_name(qapp: QApplication) -> None:
    with spoken(qapp, "es"):
        assert saying.said("Delete “Add a link”") == "Eliminación de «Add a link»"


def test_unknown_sentence_stays(qapp: QApplication) -> None:
    with spoken(qapp, "fr"):
        assert saying.said("Grumble mumble.") == "Grumble mumble."


@pytest.fixture
def sample_file(tmp_path: Path) -> Iterator[File]:
    made = files.create(tmp_path / "sample.cqo", author="Maya", now=lambda: NOW)
    sample.build(made, today=NOW.date())
    yield made
    made.close()


def test_history_and_findings_of_the_sample_are_known(qapp: QApplication, sample_file: File) -> None:
    found = sample_file.ask(problems.found, now=NOW)
    titles = sample_file.ask(lambda db: db.scalars(select(Step.title)).all())
    with marked(qapp):
        left = {text: left_in_english(text) for each in found for text in (each.finding, each.about, each.repair)}
        left |= {title: left_in_english(title) for title in titles}
    assert {text: words for text, words in left.items() if set(words) - CITIES} == {}


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("2 members asleep in Perth, 4:00 a.m. Friday", "2 members asleep in Perth, 04:00 Friday"),
        ("“Tea at 4:00 p.m.” begins at 12:30 p.m.", "“Tea at 4:00 p.m.” begins at 12:30"),
        ("Move “X” to 12:05 a.m. Monday", "Move “X” to 00:05 Monday"),
    ],
)
def test_english_hours_follow_the_clock_that_was_chosen(qapp: QApplication, sentence: str, said: str) -> None:
    saying_times.choose_clock(twelve=False)
    try:
        assert saying.said(sentence) == said
    finally:
        saying_times.choose_clock(twelve=True)
    assert saying.said(sentence) == sentence
