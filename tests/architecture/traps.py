"""What the house style forbids, each as a function from a module to the lines that break it."""

import ast
import re
from collections.abc import Callable, Iterable, Iterator

from tests.architecture.sources import Source

type Trap = Callable[[Source], Iterable[int]]

COLOUR = re.compile(r"#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")
AUTO_CONNECTED = re.compile(r"on_\w+_(activated|changed|clicked|finished|pressed|released|toggled|triggered)")
CLOCKS = {"now", "today", "utcnow", "time", "perf_counter", "monotonic"}
STOPWATCHES = {"perf_counter", "perf_counter_ns", "monotonic", "monotonic_ns", "process_time"}
SQL_CALLS = {"text", "execute", "executemany", "executescript", "exec_driver_sql", "DDL", "literal_column"}
VAGUE = {"utils", "util", "helpers", "helper", "common", "manager", "managers", "misc", "base"}


def name_of(node: ast.expr) -> str:
    """Give the last word of a dotted name: 'now' for `datetime.now`."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def calls(source: Source) -> Iterator[ast.Call]:
    """Find every call in a module."""
    return (node for node in ast.walk(source.tree) if isinstance(node, ast.Call))


def named(*names: str) -> Trap:
    """Forbid every mention of a name."""

    def lines(source: Source) -> Iterator[int]:
        for node in ast.walk(source.tree):
            match node:
                case ast.Name(id=name) | ast.Attribute(attr=name) | ast.FunctionDef(name=name) if name in names:
                    yield node.lineno

    return lines


def called(name: str) -> Trap:
    """Forbid a call; passing the thing around is fine."""
    return lambda source: (call.lineno for call in calls(source) if name_of(call.func) == name)


def only_in(stems: set[str], trap: Trap) -> Trap:
    """Allow in modules of some names what is forbidden elsewhere."""
    return lambda source: () if source.stem in stems else trap(source)


def not_in(folders: tuple[str, ...], trap: Trap) -> Trap:
    """Allow below some paths what is forbidden elsewhere."""
    return lambda source: () if source.path.startswith(folders) else trap(source)


def thread_subclasses(source: Source) -> Iterator[int]:
    """Find classes that inherit from QThread."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef) and "QThread" in map(name_of, node.bases):
            yield node.lineno


def broad_excepts(source: Source) -> Iterator[int]:
    """Find handlers that catch whatever comes."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ExceptHandler):
            kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            if any(kind is None or name_of(kind) in {"Exception", "BaseException"} for kind in kinds):
                yield node.lineno


def auto_connections(source: Source) -> Iterator[int]:
    """Find slots that Qt would connect by their name."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef) and AUTO_CONNECTED.fullmatch(node.name):
            yield node.lineno


def colour_literals(source: Source) -> Iterator[int]:
    """Find colours written down where they are used."""
    for node in ast.walk(source.tree):
        match node:
            case ast.Constant(value=str(text)) if COLOUR.fullmatch(text):
                yield node.lineno
            case ast.Call(func=func, args=[ast.Constant(value=int() | float()), *_]) if name_of(func) in {
                "QColor",
                "Color",
                "HexColor",
            }:
                yield node.lineno


def naive_clocks(source: Source) -> Iterator[int]:
    """Find readings of the clock that know no zone; a clock handed in, such as `self.now()`, is fine."""
    for call in calls(source):
        match call:
            case ast.Call(func=ast.Attribute(attr="utcnow" | "today")):
                yield call.lineno
            case ast.Call(func=ast.Attribute(attr="now", value=value), args=[], keywords=[]):
                if name_of(value) == "datetime":
                    yield call.lineno


def any_clock(source: Source) -> Iterator[int]:
    """Find every reading of the clock."""
    for call in calls(source):
        match call.func:
            case ast.Attribute(attr=name, value=value) if name in CLOCKS:
                if name_of(value) in {"datetime", "date", "time"}:
                    yield call.lineno


def composed_sql(source: Source) -> Iterator[int]:
    """Find SQL put together from pieces; a PRAGMA takes no parameters and may be."""
    for call in calls(source):
        if name_of(call.func) in SQL_CALLS and call.args:
            match call.args[0]:
                case ast.JoinedStr(values=[ast.Constant(value=str(start)), *_]) if start.startswith("PRAGMA "):
                    pass
                case ast.JoinedStr() | ast.BinOp(left=ast.Constant(value=str()) | ast.JoinedStr()):
                    yield call.lineno
                case ast.Call(func=ast.Attribute(attr="format", value=ast.Constant())):
                    yield call.lineno


def self_in_lambdas(source: Source) -> Iterator[int]:
    """Find signals that keep a window alive through a lambda."""
    for call in calls(source):
        lambdas = [each for each in call.args if isinstance(each, ast.Lambda)]
        names = {name_of(part) for each in lambdas for part in ast.walk(each) if isinstance(part, ast.expr)}
        if name_of(call.func) == "connect" and "self" in names:
            yield call.lineno


def vague_names(source: Source) -> Iterator[int]:
    """Find modules whose name says nothing."""
    if VAGUE & set(source.stem.split("_")):
        yield 1


def mocks(source: Source) -> Iterator[int]:
    """Find imports of the mock library."""
    for node in ast.walk(source.tree):
        match node:
            case (
                ast.ImportFrom(module="unittest.mock")
                | ast.ImportFrom(module="unittest", names=[ast.alias(name="mock")])
            ):
                yield node.lineno
            case ast.Import(names=[ast.alias(name="unittest.mock")]):
                yield node.lineno
