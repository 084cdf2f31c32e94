"""The project's own source files, parsed once."""

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "cqo_desktop"
TESTS = ROOT / "tests"
GENERATED = {"forms", "resources"}


@dataclass(frozen=True)
class Source:
    """One module: its path below the project's top, its text and its syntax tree."""

    path: str
    text: str
    tree: ast.Module

    @property
    def stem(self) -> str:
        """Name the module without its folders."""
        return Path(self.path).stem


def source(text: str, path: str = "cqo_desktop/views/example.py") -> Source:
    """Parse a text as if it stood at a path."""
    return Source(path, text, ast.parse(text))


@cache
def sources_of_package() -> tuple[Source, ...]:
    """Give every module of the package that people write."""
    return tuple(each for each in _below(PACKAGE) if each.path.split("/")[1] not in GENERATED)


@cache
def sources_of_tests() -> tuple[Source, ...]:
    """Give every module of the tests."""
    return tuple(_below(TESTS))


def _below(folder: Path) -> list[Source]:
    files = sorted(folder.rglob("*.py"))
    return [source(file.read_text("utf-8"), file.relative_to(ROOT).as_posix()) for file in files]
