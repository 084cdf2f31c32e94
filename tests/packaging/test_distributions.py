"""The distributions hold what they should and nothing that is made anew on every machine."""

import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.packaging.programs import ROOT

pytestmark = pytest.mark.packaging


def test_source_distribution_holds_sources_only(distributions: Path) -> None:
    (archive,) = distributions.glob("*.tar.gz")
    with tarfile.open(archive) as opened:
        names = {name.partition("/")[2] for name in opened.getnames()}
    assert [name for name in names if name.startswith(("cqo_desktop/forms/", "cqo_desktop/resources/"))] == []
    assert {"Makefile", "build.spec", "hatch_build.py", "LICENSE", ".ci/run", "tests/conftest.py"} <= names


def test_wheel_holds_every_compiled_form_and_every_resource(distributions: Path) -> None:
    (archive,) = distributions.glob("*.whl")
    with zipfile.ZipFile(archive) as opened:
        names = set(opened.namelist())
    generated = [
        file.relative_to(ROOT).as_posix()
        for folder in ("forms", "resources")
        for file in (ROOT / "cqo_desktop" / folder).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    ]
    assert sorted(set(generated) - names) == []
    assert [name for name in names if name.startswith(("tests/", "ui/"))] == []
