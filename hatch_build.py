"""Compile ui/ and resources/ into what the package imports; also by hand: `python hatch_build.py`.

ui/*.ui                    → cqo_desktop/forms/*.py           one module per form, class `Ui_…`
resources/resources.qrc    → cqo_desktop/forms/resources_rc.py
resources/i18n/*.ts        → cqo_desktop/resources/i18n/*.qm, and sentences.tsv with every template and its places
resources/fonts, colour, sample, and every licence → cqo_desktop/resources/, read by `importlib.resources`
"""

import importlib.util
import os
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

DATA = ("fonts", "colour", "sample")
LICENCES = ("LICENSE*", "OFL*.txt")
# What the makers of the data read and run, and what their editors leave behind.
IGNORED = ("*.md", "*.py", ".*", "*~")
FORMS_INIT = b'"""Forms and icons compiled from ui/ and resources/ by hatch_build.py; not in git."""\n'


class CompiledParts(BuildHookInterface[Any]):
    """Let every build, editable ones too, begin with fresh forms."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile before hatchling looks which files there are."""
        del version, build_data
        compile_parts(Path(self.root))


def compile_parts(root: Path) -> None:
    """Bring both generated folders up to date, touching only files whose content differs."""
    package = root / "cqo_desktop"
    renew(package / "forms", dict(forms(root)))
    renew(package / "resources", dict(data(root / "resources")))


def forms(root: Path) -> Iterator[tuple[Path, bytes]]:
    """Give the modules of `cqo_desktop.forms`."""
    yield Path("__init__.py"), FORMS_INIT
    for form in sorted((root / "ui").glob("*.ui")):
        source = run("uic", "-g", "python", "--no-autoconnection", "--from-imports", str(form))
        yield Path(f"{form.stem}.py"), annotated(source, form)
    collection = root / "resources" / "resources.qrc"
    if collection.exists():
        yield Path("resources_rc.py"), run("rcc", "-g", "python", str(collection))


def annotated(source: bytes, form: Path) -> bytes:
    """Say in a form's signatures which widget it fills, so that callers can be type-checked."""
    top = ET.parse(form).getroot().find("widget")  # noqa: S314, our own forms
    if top is None:
        raise SystemExit(f"{form} holds no widget; open it in Qt Designer and save it again.")
    signature = rf"def \1(self, \2: {top.get('class')}) -> None:"
    return re.sub(r"def (setupUi|retranslateUi)\(self, (\w+)\):", signature, source.decode()).encode()


def data(resources: Path) -> Iterator[tuple[Path, bytes]]:
    """Give the files that are read as they are, the compiled translations, and all licences."""
    for file in sorted(each for each in resources.rglob("*") if each.is_file()):
        path = file.relative_to(resources)
        if any(path.match(pattern) for pattern in IGNORED):
            continue
        if path.parts[0] in DATA or any(path.match(pattern) for pattern in LICENCES):
            yield path, file.read_bytes()
        elif path.parts[0] == "i18n" and path.suffix == ".ts":
            yield path.with_suffix(".qm"), translation(file)
            if file.stem == "cqo_fr":
                # Every language has the same templates; French stands for all.
                yield path.with_name("sentences.tsv"), sentences(file)


def translation(source: Path) -> bytes:
    """Compile one .ts file; unfinished texts stay in the source language."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "compiled.qm"
        run("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(target))
        return target.read_bytes()


def sentences(source: Path) -> bytes:
    """List the templates of sentences, each behind what stands in its places."""
    rows = []
    for context in ET.parse(source).getroot().iter("context"):  # noqa: S314, our own translations
        if context.findtext("name") == "Sentence":
            for message in context.iter("message"):
                places = message.findtext("extracomment", "").removeprefix("places: ")
                rows.append(f"{places}\t{message.findtext('source')}\n")
    return "".join(rows).encode()


def run(tool: str, *arguments: str) -> bytes:
    """Run one of Qt's compilers from the installed PySide6 and give what it prints."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit("PySide6 is not installed here, so forms cannot be compiled; run `make run` first.")
    pyside = Path(spec.origin).parent
    found = shutil.which(tool, path=os.pathsep.join([str(pyside / "Qt" / "libexec"), str(pyside)]))
    if found is None:
        raise SystemExit(f"PySide6 in {pyside} has no {tool}; install PySide6-Essentials again.")
    # Icons and forms carry no times, so that the same sources give the same bytes.
    environment = os.environ | {"QT_RCC_SOURCE_DATE_OVERRIDE": "1"}
    finished = subprocess.run([found, *arguments], capture_output=True, env=environment, check=False)
    if finished.returncode != 0:
        raise SystemExit(f"{tool} {' '.join(arguments)} failed:\n{finished.stderr.decode()}")
    return finished.stdout


def renew(folder: Path, wanted: dict[Path, bytes]) -> None:
    """Make a folder hold exactly the wanted files; each is replaced in one piece, as tests may be reading."""
    for path, content in wanted.items():
        target = folder / path
        if target.is_file() and target.read_bytes() == content:
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, fresh = tempfile.mkstemp(dir=target.parent, prefix=".")
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(fresh).chmod(0o644)
        Path(fresh).replace(target)
    for stale in [each for each in folder.rglob("*") if each.is_file() and "__pycache__" not in each.parts]:
        if stale.relative_to(folder) not in wanted and not stale.name.startswith("."):
            stale.unlink()


if __name__ == "__main__":
    compile_parts(Path(__file__).parent)
