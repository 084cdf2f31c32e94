"""The build hook compiles what people draw and keeps both generated folders exact."""

from pathlib import Path

import pytest

from hatch_build import compile_parts

FORM = """<ui version="4.0"><class>Session</class><widget class="QDialog" name="Session">
<widget class="QLineEdit" name="title_edit"/></widget></ui>"""
ICON = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
COLLECTION = '<RCC><qresource prefix="/icons"><file alias="series.svg">icons/series.svg</file></qresource></RCC>'
TRANSLATION = """<!DOCTYPE TS><TS version="2.1" language="fr"><context><name>Session</name>
<message><source>Session</source><translation>Séance</translation></message></context><context><name>Sentence</name>
<message><source>Add {0}</source><extracomment>places: quoted</extracomment><translation>Ajout de {0}</translation>
</message></context></TS>"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    files = {
        "ui/session.ui": FORM,
        "resources/resources.qrc": COLLECTION,
        "resources/icons/series.svg": ICON,
        "resources/icons/LICENSE": "Free for all.",
        "resources/i18n/cqo_fr.ts": TRANSLATION,
        "resources/fonts/inter/OFL.txt": "Open Font License",
        "resources/fonts/inter/Inter.ttf": "letters",
        "resources/readme/programme.png": "a picture",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def generated(project: Path) -> list[str]:
    files = (file for file in (project / "cqo_desktop").rglob("*") if file.is_file())
    return sorted(file.relative_to(project / "cqo_desktop").as_posix() for file in files)


def test_compiling_fills_both_folders_and_leaves_out_the_rest(project: Path) -> None:
    compile_parts(project)
    assert generated(project) == [
        "forms/__init__.py",
        "forms/resources_rc.py",
        "forms/session.py",
        "resources/fonts/inter/Inter.ttf",
        "resources/fonts/inter/OFL.txt",
        "resources/i18n/cqo_fr.qm",
        "resources/i18n/sentences.tsv",
        "resources/icons/LICENSE",
    ]


def test_project_without_forms_still_builds(tmp_path: Path) -> None:
    compile_parts(tmp_path)
    assert generated(tmp_path) == ["forms/__init__.py"]


def test_form_says_which_widget_it_fills(project: Path) -> None:
    compile_parts(project)
    text = (project / "cqo_desktop/forms/session.py").read_text("utf-8")
    assert "class Ui_Session(object):\n    def setupUi(self, Session: QDialog) -> None:" in text
    assert "connectSlotsByName" not in text


def test_second_run_touches_nothing(project: Path) -> None:
    compile_parts(project)
    before = {name: (project / "cqo_desktop" / name).stat().st_mtime_ns for name in generated(project)}
    compile_parts(project)
    assert {name: (project / "cqo_desktop" / name).stat().st_mtime_ns for name in generated(project)} == before


def test_icons_are_the_same_bytes_whenever_they_were_saved(project: Path) -> None:
    compile_parts(project)
    compiled = project / "cqo_desktop/forms/resources_rc.py"
    before = compiled.read_bytes()
    (project / "resources/icons/series.svg").write_text(ICON, "utf-8")
    compile_parts(project)
    assert compiled.read_bytes() == before


def test_deleted_form_disappears(project: Path) -> None:
    compile_parts(project)
    (project / "ui/session.ui").unlink()
    compile_parts(project)
    assert "forms/session.py" not in generated(project)


def test_missing_icon_stops_the_build(project: Path) -> None:
    (project / "resources/icons/series.svg").unlink()
    with pytest.raises(SystemExit, match=r"series\.svg"):
        compile_parts(project)


@pytest.mark.parametrize("text", ["", "<ui version='4.0'/>", "<ui version='4.0'>"])
def test_broken_form_stops_the_build(project: Path, text: str) -> None:
    (project / "ui/session.ui").write_text(text, "utf-8")
    with pytest.raises(SystemExit, match=r"session\.ui"):
        compile_parts(project)


def test_templates_of_sentences_are_listed_with_their_places(project: Path) -> None:
    compile_parts(project)
    assert (project / "cqo_desktop/resources/i18n/sentences.tsv").read_text("utf-8") == "quoted\tAdd {0}\n"
