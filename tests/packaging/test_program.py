"""Each package starts, paints, and does its work on a machine that has nothing else of ours."""

import json
import shutil
from pathlib import Path

import pytest

import cqo_desktop
from tests.packaging.programs import run

pytestmark = pytest.mark.packaging


def test_program_tells_its_version(program: Path, tmp_path: Path) -> None:
    assert run([program, "--version"], tmp_path).split()[-1] == cqo_desktop.__version__


def test_window_paints_the_sample_and_quits(program: Path, tmp_path: Path) -> None:
    run([program, "--smoke"], tmp_path)


def test_sample_is_exported_as_calendars_and_pages(program: Path, tmp_path: Path) -> None:
    run([program, "new", "--sample", "network.cqo"], tmp_path)
    run([program, "export", "network.cqo", "ics", "--out", "out"], tmp_path)
    run([program, "export", "network.cqo", "pdf", "--out", "out"], tmp_path)
    calendars = [file.read_bytes()[:15] for file in tmp_path.rglob("*.ics")]
    pages = [file.read_bytes()[:5] for file in tmp_path.rglob("*.pdf")]
    assert set(calendars) == {b"BEGIN:VCALENDAR"}
    assert set(pages) == {b"%PDF-"}


def test_fair_year_is_proved_by_the_solver_that_comes_along(program: Path, tmp_path: Path) -> None:
    run([program, "new", "--sample", "network.cqo"], tmp_path)
    asked = ["plan-year", "network.cqo", "--series", "1", "--seconds", "120", "--json"]
    assert json.loads(run([program, *asked], tmp_path))["ending"] == "proved"


def test_bundle_carries_the_licence_of_every_part(bundle: Path) -> None:
    inside = bundle.parent / "_internal"
    licensed = {file.relative_to(inside).parts[0] for file in inside.glob("*.dist-info/**/*LICEN*")}
    unlicensed = {part.name.partition("-")[0] for part in inside.glob("*.dist-info") if part.name not in licensed}
    assert {"cqo_desktop-" + cqo_desktop.__version__ + ".dist-info"} <= licensed
    assert unlicensed <= {"pyside6_essentials", "pyside6_pdf", "shiboken6"}
    assert [file.name for file in sorted((inside / "licences/qt").iterdir())] == ["GPL-3.0.txt", "LGPL-3.0.txt"]


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="there is no X server to try here")
def test_bundle_paints_on_a_real_screen(bundle: Path, tmp_path: Path) -> None:
    run(["xvfb-run", "-a", "env", "QT_QPA_PLATFORM=xcb", bundle, "--smoke"], tmp_path)
