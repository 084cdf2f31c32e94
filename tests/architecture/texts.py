"""Texts that reach the eye without passing a translation, found by reading the modules."""

import ast
import re
from collections.abc import Iterator

from tests.architecture.sources import Source
from tests.architecture.traps import name_of

LETTERS = re.compile(r"[^\W\d_]{2}")
TAGS = re.compile(r"<[^>]*>|\w+://\S*")
SHOWING = {
    "setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription",
    "setStatusTip", "setWhatsThis", "setTitle", "addItem", "addItems", "addAction", "addMenu", "addTab", "addSection",
    "setItemText", "setTabText", "setSpecialValueText", "setSuffix", "setPrefix", "setInformativeText", "announce",
    "describe", "entitle", "say", "add_heading", "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton",
    "QGroupBox", "QAction", "QMenu", "button", "Verb", "Column", "Heading", "SearchField", "Check",
}  # fmt: skip
"""What shows the first text it is given."""
SHOWING_SECOND = {"icon_button", "EmptyState"}
"""What shows the second."""
TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP"}
# Names of things, the same in every language.
SAME_EVERYWHERE = {"CQO Desktop", "CQO Desktop ", "https://"}
BELOW = {"finding", "repair", "sentence", "about"}
"""Facts that hold sentences written below the window."""


def bare_literals(source: Source) -> Iterator[int]:
    """Find words that are shown as they stand in the code."""
    for call in (node for node in ast.walk(source.tree) if isinstance(node, ast.Call)):
        name = name_of(call.func)
        shown = call.args[:1] if name in SHOWING else call.args[1:2] if name in SHOWING_SECOND else []
        for text in shown:
            if any(LETTERS.search(TAGS.sub("", words)) and words not in SAME_EVERYWHERE for words in _words(text)):
                yield text.lineno


def _words(node: ast.expr) -> Iterator[str]:
    """Give the literals a text is made of, but for those that a call translates or looks up."""
    match node:
        case ast.Constant(value=str(words)):
            yield words
        case ast.JoinedStr(values=values):
            for value in values:
                yield from _words(value)
        case ast.FormattedValue(value=value):
            yield from _words(value)
        case ast.IfExp(body=one, orelse=other):
            yield from (*_words(one), *_words(other))
        case ast.BinOp(left=left, right=right):
            yield from (*_words(left), *_words(right))
        case ast.BoolOp(values=values):
            for value in values:
                yield from _words(value)
        case ast.Call(func=ast.Attribute(attr="format" | "join" | "strip" | "capitalize", value=text)):
            yield from _words(text)
        case ast.Call(func=function, args=arguments) if name_of(function) == "counted":
            for argument in arguments:
                yield from _words(argument)


def glued_texts(source: Source) -> Iterator[int]:
    """Find translated pieces put together to a sentence: other languages have another order."""
    for node in ast.walk(source.tree):
        match node:
            case ast.BinOp(op=ast.Add(), left=ast.Constant(value=str(blank))) if not blank.strip():
                pass
            case ast.BinOp(op=ast.Add(), left=left, right=right) if _translates(left) or _translates(right):
                yield node.lineno


def _translates(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and name_of(node.func) in TRANSLATING


def unsaid_sentences(source: Source) -> Iterator[int]:
    """Find sentences from below the window that are not said in its language."""
    inside = {
        id(part)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call) and name_of(node.func) in {"said", "told"}
        for part in ast.walk(node)
    }
    for node in ast.walk(source.tree):
        if id(node) not in inside:
            match node:
                case ast.Attribute(value=ast.Name(id="problem"), attr=name) if name in BELOW:
                    yield node.lineno
                case ast.Call(func=ast.Name(id="str"), args=[ast.Name(id="error" | "refused")]):
                    yield node.lineno


def english_words(source: Source) -> Iterator[int]:
    """Find uses of what makes English sentences, which only the file and the command line speak."""
    for node in ast.walk(source.tree):
        match node:
            case ast.Call(func=ast.Name(id="counted" | "listed")):
                yield node.lineno
            case ast.ImportFrom(module="cqo_desktop.domain.sentences", names=names):
                if {"counted", "listed", "told", "day", "hour"} & {each.name for each in names}:
                    yield node.lineno
