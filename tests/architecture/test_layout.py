"""The listing is the architecture: sizes, mirrored tests, one view per form."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, TESTS, sources_of_package

LONGEST_MODULE = 300
LONGEST_WINDOW = 250
# A door, not a room: it only calls the command line, which is tested.
UNMIRRORED = {"__init__", "__main__"}


def test_no_module_is_longer_than_a_reader_can_hold() -> None:
    lengths = {each.path: each.text.count("\n") for each in sources_of_package()}
    assert {path: length for path, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_main_window_only_builds_and_wires() -> None:
    windows = [each for each in sources_of_package() if each.path == "cqo_desktop/views/main_window.py"]
    assert [each.path for each in windows if each.text.count("\n") > LONGEST_WINDOW] == []


def test_every_room_of_the_package_has_its_tests() -> None:
    rooms = {each.path.split("/")[1].removesuffix(".py") for each in sources_of_package()} - UNMIRRORED
    assert sorted(room for room in rooms if not _has_tests(room)) == []


def _has_tests(room: str) -> bool:
    return (TESTS / f"test_{room}.py").exists() or any((TESTS / room).glob("test_*.py"))


@pytest.mark.parametrize("room", ["calendars", "printing", "exchange"])
def test_heavy_room_opens_without_loading_its_libraries(room: str) -> None:
    first = next(each for each in sources_of_package() if each.path == f"cqo_desktop/{room}/__init__.py")
    assert len(first.tree.body) == 1


def test_every_form_has_a_view_and_its_test() -> None:
    shown = {form.stem: list(_views_of(form.stem)) for form in (ROOT / "ui").glob("*.ui")}
    assert sorted(form for form, views in shown.items() if not any(map(_is_tested, views))) == []


def _views_of(form: str) -> Iterator[Path]:
    for each in sources_of_package():
        if f"from cqo_desktop.forms.{form} import" in each.text:
            yield Path(each.path).relative_to("cqo_desktop")


def _is_tested(view: Path) -> bool:
    return (TESTS / view.parent / f"test_{view.name}").exists()


def test_every_icon_a_form_names_exists() -> None:
    forms = {form.name: form.read_text("utf-8") for form in (ROOT / "ui").glob("*.ui")}
    named = {icon for text in forms.values() for icon in _icons(ET.fromstring(text))}
    assert sorted(named - _collected(ROOT / "resources" / "resources.qrc")) == []


def _icons(form: ET.Element) -> set[str]:
    return {each.text for each in form.iter() if each.text and each.text.startswith(":/")}


def _collected(collection: Path) -> set[str]:
    if not collection.exists():
        return set()
    return {
        "/".join([":", *filter(None, [(group.get("prefix") or "").strip("/"), file.get("alias") or file.text])])
        for group in ET.parse(collection).getroot().iter("qresource")
        for file in group.iter("file")
    }
