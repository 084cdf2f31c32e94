"""The three ways the program reaches a person, each built once and installed apart from the source."""

import importlib.metadata
import shutil
import sys
import venv
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.packaging.programs import ROOT, run


@pytest.fixture(scope="session")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the source distribution, and the wheel from nothing else."""
    folder = tmp_path_factory.mktemp("distributions")
    run([sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT], folder)
    return folder


@pytest.fixture(scope="session")
def wheel(distributions: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel in an environment that holds its declared dependencies and nothing more."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, with_pip=False, symlinks=True)
    packages = next(folder.glob("lib/python*/site-packages"))
    (built,) = distributions.glob("*.whl")
    pip = [sys.executable, "-m", "pip", "--python", str(folder / "bin" / "python"), "install", "--quiet"]
    run([*pip, "--no-deps", "--no-index", str(built)], folder)
    for top in {top for name in needed_by("cqo-desktop") for top in tops(name)}:
        (packages / top.name).symlink_to(top)
    return folder / "bin" / "cqo-desktop"


def needed_by(name: str) -> set[str]:
    """Name every distribution that another one needs, directly or through others."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        for text in importlib.metadata.requires(waiting.pop()) or ():
            requirement = Requirement(text)
            if requirement.name not in found and (not requirement.marker or requirement.marker.evaluate({"extra": ""})):
                found.add(requirement.name)
                waiting.append(requirement.name)
    return found


def tops(name: str) -> Iterator[Path]:
    """Give the folders and modules a distribution put into site-packages."""
    distribution = importlib.metadata.distribution(name)
    names = {file.parts[0] for file in distribution.files or () if file.parts[0] not in {"..", "__pycache__"}}
    yield from (Path(str(distribution.locate_file(each))) for each in names)


@pytest.fixture(scope="session")
def editable() -> Path:
    """Take the developers' own environment."""
    return Path(sys.executable).parent / "cqo-desktop"


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the folder that runs without Python, and move it, since people do."""
    folder = tmp_path_factory.mktemp("bundle")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    run([*command, "--distpath", folder / "dist", "--workpath", folder / "work", ROOT / "build.spec"], folder)
    moved = shutil.move(folder / "dist" / "cqo-desktop", folder / "moved to a place with spaces")
    shutil.rmtree(folder / "work")
    return Path(moved) / "cqo-desktop"


@pytest.fixture(params=["wheel", "editable", "bundle"])
def program(request: pytest.FixtureRequest) -> Path:
    """Give the program as each of the three leaves it."""
    path = request.getfixturevalue(request.param)
    assert isinstance(path, Path)
    return path
