"""What leaves the house: versions, pins, licences, and no address of anybody's package index."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import cqo_desktop
from tests.architecture.sources import PACKAGE, ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
# Spelt in halves, so that this file does not hold what it looks for.
INDEXES = re.compile("|".join(["pypi" + r"\.org", "python" + "hosted", "index" + "-url", "find" + "-links"]))
MADE_BY_SOMEBODY = {".ttf", ".otf", ".woff2", ".icc", ".svg", ".png", ".jpg", ".jpeg"}


def shipped_files() -> Iterator[Path]:
    """Give every file of the source distribution that people write."""
    for name in PROJECT["tool"]["hatch"]["build"]["targets"]["sdist"]["only-include"]:
        top = ROOT / name
        yield from [top] if top.is_file() else filter(_is_written, top.rglob("*"))
    yield ROOT / "pyproject.toml"


def _is_written(file: Path) -> bool:
    return file.is_file() and "__pycache__" not in file.parts and not file.is_relative_to(PACKAGE / "forms")


def test_newest_version_in_the_changelog_is_the_programs() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    headings = re.findall(r"^## \[(.+?)\]", changelog, re.MULTILINE)
    assert headings[:2] == ["Unreleased", cqo_desktop.__version__]


def test_every_dependency_is_pinned_within_its_range() -> None:
    lines = (ROOT / "constraints.txt").read_text("utf-8").split()
    pins = {canonicalize_name(name): version for name, _, version in (line.partition("==") for line in lines)}
    project = PROJECT["project"]
    texts = [
        *PROJECT["build-system"]["requires"],
        *project["dependencies"],
        *(text for extra in project["optional-dependencies"].values() for text in extra),
    ]
    wanted = [Requirement(text) for text in texts]
    unpinned = [str(each) for each in wanted if pins.get(canonicalize_name(each.name), "") not in each.specifier]
    assert unpinned == []


def test_no_file_names_a_package_index() -> None:
    texts = {file: file.read_bytes().decode("utf-8", "ignore") for file in shipped_files()}
    assert [str(file.relative_to(ROOT)) for file, text in texts.items() if INDEXES.search(text)] == []


def test_every_font_and_picture_comes_with_its_licence() -> None:
    resources = ROOT / "resources"
    # Pictures of our own window, in readme/, are under the project's licence.
    works = {file for file in resources.rglob("*") if file.suffix.lower() in MADE_BY_SOMEBODY}
    works -= set((resources / "readme").rglob("*"))
    assert sorted({str(file.parent.relative_to(ROOT)) for file in works if not _licensed(file, resources)}) == []


def _licensed(file: Path, resources: Path) -> bool:
    folders = [folder for folder in file.parents if folder.is_relative_to(resources) and folder != resources]
    return any(licence for folder in folders for name in ("LICENSE*", "OFL*") for licence in folder.glob(name))
