"""Gather the texts of the window: what goes through `tr`, `translate`, QT_TRANSLATE_NOOP, or a function around them."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from resources.i18n.text import NUMBER, Text

SPOKEN_IN = ("forms", "models", "widgets", "views", "app.py", "document.py", "jobs.py")


@dataclass(slots=True)
class Found:
    """The texts of a module, and the lines whose text nobody can gather."""

    texts: list[Text] = field(default_factory=list)
    doubtful: list[int] = field(default_factory=list)


def gathered(package: Path) -> Iterator[Text]:
    """Give every text of the window."""
    for path in modules(package):
        yield from read(ast.parse(path.read_text("utf-8"))).texts


def modules(package: Path) -> Iterator[Path]:
    """Give the modules that show something."""
    for top in SPOKEN_IN:
        yield from sorted((package / top).rglob("*.py")) if (package / top).is_dir() else [package / top]


def read(tree: ast.Module) -> Found:
    """Read one module."""
    reader = _Reader(dict(_wrappers(tree)))
    reader.visit(tree)
    return reader.found


def _wrappers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Give the functions that do no more than translate, with their contexts."""
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
        arguments = [each.arg for each in function.args.args]
        match function.body[-1]:
            case ast.Return(
                value=ast.Call(func=called, args=[ast.Constant(value=str(context)), ast.Name(id=text), *_])
            ) if name_of(called) == "translate" and text in arguments:
                yield function.name, context
            case _:
                pass


class _Reader(ast.NodeVisitor):
    def __init__(self, wrappers: Mapping[str, str]) -> None:
        self.found = Found()
        self._wrappers = wrappers
        self._classes: list[str] = []
        self._functions: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Remember whose `tr` it is."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Remember in which function a call stands."""
        self._functions.append(node.name)
        self.generic_visit(node)
        self._functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Take the text of a call that translates."""
        self.generic_visit(node)
        name = name_of(node.func)
        counts = len(node.args) > (3 if name == "translate" else 2) or any(each.arg == "n" for each in node.keywords)
        match node.func, node.args:
            case ast.Attribute(attr="tr", value=ast.Name(id="self")), [text, *_] if self._classes:
                self._take(node, self._classes[-1], text, counts=counts)
            case ast.Attribute(attr="tr"), _:
                self.found.doubtful.append(node.lineno)
            case (ast.Name() | ast.Attribute()), [ast.Constant(value=str(context)), text, *_] if name in {
                "translate", "QT_TRANSLATE_NOOP",
            }:  # fmt: skip
                if not (self._functions and self._functions[-1] in self._wrappers):
                    self._take(node, context, text, counts=counts, may_vary=name == "translate")
            case ast.Name(), [text, *rest] if name in self._wrappers:
                self._take(node, self._wrappers[name], text, counts=bool(rest), may_vary=True)

    def _take(self, node: ast.Call, context: str, text: ast.expr, *, counts: bool, may_vary: bool = False) -> None:
        texts = [*_literals(text)]
        self.found.texts += [Text(context, each, (NUMBER,) if counts else ()) for each in texts]
        # What varies was marked by QT_TRANSLATE_NOOP where it is written.
        if not texts and not (may_vary and isinstance(text, ast.Name | ast.Attribute | ast.Subscript)):
            self.found.doubtful.append(node.lineno)


def _literals(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(words)):
            yield words
        case ast.IfExp(body=one, orelse=other):
            yield from (*_literals(one), *_literals(other))
        case _:
            pass


def name_of(node: ast.expr) -> str:
    """Give the last word of a dotted name."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""
