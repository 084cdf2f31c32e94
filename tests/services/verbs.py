"""Finding every verb of the services by reading them."""

import ast
from collections.abc import Iterator
from pathlib import Path

import cqo_desktop.services

SERVICES = Path(cqo_desktop.services.__file__).parent
NAMING = "entitle"


def _modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(SERVICES.rglob("*.py")):
        dotted = ".".join(path.relative_to(SERVICES).with_suffix("").parts)
        yield dotted, ast.parse(path.read_text(encoding="utf-8"))


def _called(function: ast.FunctionDef, module: str) -> Iterator[str]:
    for node in ast.walk(function):
        match node:
            case ast.Call(func=ast.Name(id=name)):
                yield NAMING if name == NAMING else f"{module}.{name}"
            case ast.Call(func=ast.Attribute(value=ast.Name(id=owner), attr=name)):
                yield f"{owner}.{name}"
            case _:
                pass


def _is_asked_by_name(function: ast.FunctionDef) -> bool:
    first, *rest = [each.arg for each in function.args.args] or [""]
    return first == "db" and not rest and not function.name.startswith("_")


def public_verbs() -> set[str]:
    """Name the public functions that take a file and only named arguments, and end up naming a step."""
    functions = {
        f"{module}.{node.name}": node
        for module, tree in _modules()
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
    }
    calls = {name: set(_called(node, name.rpartition(".")[0])) for name, node in functions.items()}
    naming = {NAMING}
    while more := {name for name, called in calls.items() if called & naming} - naming:
        naming |= more
    return {name for name in naming - {NAMING} if _is_asked_by_name(functions[name])}
