"""Preferences survive a restart, and foreign ones do no harm."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from cqo_desktop import settings
from cqo_desktop.settings import Settings

SAMPLE = Settings(author="Maya", theme="dark", hours="24", last_file="/x.cqo", geometry=b"\x00\x01\xff", folded=True)


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "settings.ini")


def test_settings_come_back_as_they_were_kept(path: str) -> None:
    kept = QSettings(path, QSettings.Format.IniFormat)
    settings.save(SAMPLE, kept)
    kept.sync()
    assert settings.load(QSettings(path, QSettings.Format.IniFormat)) == SAMPLE


def test_first_day_names_the_login(path: str) -> None:
    found = settings.load(QSettings(path, QSettings.Format.IniFormat))
    assert found.author != ""
    assert Settings() == Settings(author="", theme="system", hours="auto", paper="letter")


def test_value_of_a_foreign_kind_is_as_on_the_first_day(path: str) -> None:
    kept = QSettings(path, QSettings.Format.IniFormat)
    kept.setValue("author", "Maya")
    kept.setValue("geometry", "not bytes")
    kept.setValue("theme", ["dark", "light"])
    assert settings.load(kept) == Settings(author="Maya")


LOOK = settings.PageLook(widths=(0, 190, 80), sorted_by=1, descending=True, filter="guest", panes=(700, 380))


def test_page_comes_back_as_it_was_left(path: str) -> None:
    kept = QSettings(path, QSettings.Format.IniFormat)
    settings.keep(kept, "people", LOOK)
    kept.sync()
    again = QSettings(path, QSettings.Format.IniFormat)
    assert settings.recall(again, "people") == LOOK
    assert settings.recall(again, "programme") == settings.PageLook()


@pytest.mark.parametrize(
    "written",
    ["", "no json", "[1]", "null", '{"widths": "wide", "sorted_by": "1", "filter": 3}', '{"widths": [1, "2"]}',
     '{"widths": [-5], "panes": [true], "descending": 1}', '{"widths": [99999999999]}', '{"strange": 1}'],
)  # fmt: skip
def test_page_left_in_a_foreign_way_is_as_on_the_first_day(path: str, written: str) -> None:
    kept = QSettings(path, QSettings.Format.IniFormat)
    kept.setValue("pages/people", written)
    assert settings.recall(kept, "people") == settings.PageLook()


def test_pairs_told_apart_are_remembered_by_network(path: str) -> None:
    kept = QSettings(path, QSettings.Format.IniFormat)
    for pair in ((3, 17), (1, 2), (3, 17)):
        settings.tell_apart(kept, "a/b@x.org", pair)
    kept.sync()
    again = QSettings(path, QSettings.Format.IniFormat)
    assert settings.told_apart(again, "a/b@x.org") == {(1, 2), (3, 17)}
    assert settings.told_apart(again, "other") == frozenset()


@pytest.mark.parametrize("written", ["", "1", "a-b", "1-2-3", "-1-2", "² - ³"])
def test_pairs_in_a_foreign_way_are_none(path: str, written: str) -> None:
    kept = QSettings(path, QSettings.Format.IniFormat)
    kept.setValue("apart/x", written)
    assert settings.told_apart(kept, "x") == frozenset()


def test_document_is_printed_as_it_was_last_and_each_for_itself(path: str) -> None:
    kept = QSettings(path, QSettings.Format.IniFormat)
    look = settings.PrintLook(paper="a4", language="fr", zones="Asia/Tokyo Europe/Paris", across="-1.5")
    settings.keep_print(kept, "badges", look)
    assert settings.recall_print(kept, "badges") == look
    assert settings.recall_print(kept, "booklet") == settings.PrintLook()


def test_print_look_of_a_foreign_kind_is_as_on_the_first_day(path: str) -> None:
    kept = QSettings(path, QSettings.Format.IniFormat)
    kept.setValue("printing/badges/zones", ["Asia/Tokyo", "Europe/Paris"])
    assert settings.recall_print(kept, "badges") == settings.PrintLook()
