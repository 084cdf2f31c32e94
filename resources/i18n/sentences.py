"""Gather the sentences that are written below the window: step titles, refusals, findings, notes of an import.

They stay English in the file and on the command line. The window finds which template a sentence was made from and
says it in its own language; so each template is gathered here, with its places numbered: “Move {0} from {1} to {2}”.
"""

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from pathlib import Path

from resources.i18n.text import CITY, NAME, NUMBER, QUOTED, WORDS, Text

CONTEXT = "Sentence"
WRITTEN_IN = (
    "domain", "services", "store", "exchange", "calendars", "delivery", "printing/documents",
    "document.py", "jobs.py",
)  # fmt: skip
NOT_SAID = {
    "domain/quick_dates.py", "domain/quick_hours.py", "domain/quick_line.py", "domain/quick_places.py",
    "domain/search.py", "domain/letters.py", "domain/letter_dates.py", "domain/letter_texts.py",
    "domain/sample_dates.py", "domain/sample_plans.py", "domain/hours.py", "domain/fair/limit.py",
    "exchange/csv_writing.py", "exchange/headings.py", "exchange/countries.py", "exchange/country_names.py",
    "exchange/names.py", "calendars/vevent.py",
    "services/searching.py", "services/outgoing/pages.py", "services/outgoing/events.py", "services/outgoing/talks.py",
    "services/outgoing/hardships.py", "services/outgoing/fairness.py",
    "store/damage.py", "store/integrity.py", "store/tables.py", "store/triggers.py",
}  # fmt: skip
"""What is written on pages, in calendars, mails and SQL, words that are never said, and what views say anew."""
SHOWN_TO_NOBODY = {
    "CQO Desktop", "CQO Desktop {0}", "step id", "step time", "step title", "created by", "zone rules",
    "Undo: ", "Redo: ", "Update the times to the zone rules ",
    "Salt Lake City", "Tel Aviv", "Abu Dhabi", "Line {0}: ", "{0} before {1} {2}.cqo", " or ", " and ", "{0} and {1}",
    "disk is full", "database is locked", "disk image is malformed", "not a database", "disk I/O error",
    "unable to open",
    "Adding to {0}", "Changing {0}", "Basic {0}", "An instant without a zone is a wall time.",
}  # fmt: skip
MORE = (
    Text(CONTEXT, "Undo: {0}", (WORDS,)),
    Text(CONTEXT, "Redo: {0}", (WORDS,)),
    # What stands between the parts of a list, and around a name.
    *(Text(CONTEXT, joint) for joint in ("{0}; {1}", "{0}, {1}", "{0} and {1}", "{0} or {1}", "“{0}”")),
    # Letters of a kind in a language.
    *(
        Text(CONTEXT, f"{language} {kind}")
        for language in ("English", "French", "Spanish")
        for kind in (
            "invitations",
            "updates",
            "corrections",
            "cancellations",
            "reminders",
            "letters to those taken off a list",
            "letters that it takes place after all",
            "letters after a session",
            "letters that the time stays",
        )
    ),
    # Titles of several acts at once.
    *(
        Text(CONTEXT, f"{act} {{0}}", (WORDS,))
        for act in ("Duplicate", "Move", "Mark", "Call off", "Reinstate", "Delete", "Change", "Remove")
    ),
    Text(CONTEXT, "empty"),
    Text(CONTEXT, "%n hours", (NUMBER, "hour")),
)
"""What is put together where no template can be seen."""

_NAMES = {
    "name", "title", "email", "series", "room", "strerror", "author", "path", "target", "heading", "kept", "backup",
    "text", "encoding", "address", "domain", "link", "colour", "tag", "filename", "zone", "taken", "home", "given",
}  # fmt: skip
"""Places that hold what people typed."""
_ENUMS = {
    "SessionStatus",
    "Role",
    "SeriesKind",
    "OrganizationKind",
    "PersonKind",
    "PersonField",
    "SessionField",
    "Hue",
    "Paper",
}
_CODE = re.compile(
    r"\b(SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE|DROP|BEGIN|VACUUM|SET NULL|EXISTS|MONTHLY|AND json)\b"
    r"| RG |\(\?|\\|\||\n|%[A-Z]|=|^ck_|<|À|^(?:Content-|MIME-|X-|Date: )"
)
_SENTENCE = re.compile(r"[^\W\d_]{2,}[^{}]*\s|\s[^{}]*[^\W\d_]{2,}")
_NAMED_PLACE = re.compile(r"\{[a-z]+\}")
_SILENT_CALLS = {"compile", "cast", "execute", "exec_driver_sql", "text", "with_name", "uuid5", "CheckConstraint"}


def gathered(package: Path) -> Iterator[Text]:
    """Give every template."""
    yield from MORE
    for top in WRITTEN_IN:
        for path in [package / top] if top.endswith(".py") else sorted((package / top).rglob("*.py")):
            tree = ast.parse(path.read_text("utf-8"))
            yield from _words(tree)
            if path.relative_to(package).as_posix() not in NOT_SAID and "migrations" not in path.parts:
                yield from _templates(tree)
    for path in sorted((package / "views").rglob("*.py")):
        yield from _titles(ast.parse(path.read_text("utf-8")))


def _titles(tree: ast.Module) -> Iterator[Text]:
    """Give the titles of steps of many acts, which the window makes for the file: only they count in English."""
    for node in ast.walk(tree):
        counts = any(isinstance(each, ast.Call) and _name(each.func) == "counted" for each in ast.walk(node))
        if isinstance(node, ast.JoinedStr) and counts:
            yield from (text for text in _expanded(node) if _SENTENCE.search(text.source))


def _templates(tree: ast.Module) -> Iterator[Text]:
    silent = {id(each) for node in ast.walk(tree) for each in _silent(node)}
    for node in ast.walk(tree):
        if id(node) not in silent and isinstance(node, ast.Constant | ast.JoinedStr):
            for text in _expanded(node):
                said = text.source not in SHOWN_TO_NOBODY and not _CODE.search(text.source)
                if said and _SENTENCE.search(text.source):
                    yield text


def _silent(node: ast.AST) -> Iterator[ast.AST]:
    """Give what nobody reads: docstrings, patterns, and the pieces of what is gathered whole."""
    match node:
        case ast.Expr(value=ast.Constant() as docstring):
            yield docstring
        case ast.JoinedStr(values=values):
            for value in values:
                yield from ast.walk(value) if not isinstance(value, ast.FormattedValue) else _inner(value)
        case ast.Call(func=function, args=arguments) if _name(function) in _SILENT_CALLS:
            for argument in arguments:
                yield from ast.walk(argument)
        case ast.Assign(targets=[ast.Name(id=name)]) if name.endswith("_WORDS"):
            yield from ast.walk(node)


def _inner(place: ast.FormattedValue) -> Iterator[ast.AST]:
    """Give the choices written into a place, which are gathered with their sentence, and its format."""
    if isinstance(place.value, ast.IfExp):
        yield from (place.value.body, place.value.orelse)
    if place.format_spec is not None:
        yield from ast.walk(place.format_spec)


def _expanded(node: ast.expr) -> Iterator[Text]:
    """Give the templates a literal makes, one for each choice written into it."""
    match node:
        case ast.Constant(value=str(words)):
            places = _NAMED_PLACE.findall(words)
            for number, place in enumerate(places):
                words = words.replace(place, f"{{{number}}}")
            yield Text(CONTEXT, words, tuple(NAME for _ in places))
        case ast.JoinedStr(values=values):
            for pieces in product(*map(_choices, values)):
                yield _joined(pieces)
        case _:
            pass


def _choices(value: ast.expr) -> tuple[ast.expr, ...]:
    match value:
        case ast.FormattedValue(value=ast.IfExp(body=ast.Constant() as one, orelse=ast.Constant() as other)):
            return one, other
        case _:
            return (value,)


def _joined(pieces: tuple[ast.expr, ...]) -> Text:
    source, kinds = "", []
    for piece in pieces:
        match piece:
            case ast.Constant(value=str(words)):
                source += words.replace("{", "{{").replace("}", "}}")
            case ast.FormattedValue(value=inside):
                kinds.append(_kind(inside, source[-1:]))
                source += f"{{{len(kinds) - 1}}}"
            case _:
                pass
    return Text(CONTEXT, source, tuple(kinds))


def _kind(node: ast.expr, before: str) -> str:
    match node:
        case ast.Call(func=function) if _name(function) == "quoted":
            return QUOTED
        case ast.Call(func=function) if _name(function) == "city":
            return CITY
        case ast.Subscript(value=value):
            return _kind(value, before)
        case ast.Name(id=name) | ast.Attribute(attr=name) if name in _NAMES and before != "‘":
            return NAME
        case _:
            return NAME if before == "“" else WORDS


def _words(tree: ast.Module) -> Iterator[Text]:
    """Give single words that are put into sentences: counted things, kinds of things, fields, stored values."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=function, args=[_, *words]) if _name(function) == "counted":
                for one, many in _pairs(_strings(words)):
                    yield Text(CONTEXT, f"%n {many}", (NUMBER, one))
            case ast.Call(func=function, args=[*_, ast.Constant(value=str(word))]) if _name(function) in {
                "named", "found", "shown", "_finding",
            }:  # fmt: skip
                yield Text(CONTEXT, word)
            case ast.Call(func=function, args=arguments) if _name(function) == "of_session":
                yield from (Text(CONTEXT, word) for word in _strings(arguments))
            case ast.Assign(targets=[ast.Name(id="_WORDS" | "WORDS")], value=ast.Dict(values=words)):
                yield from (Text(CONTEXT, word) for word in _strings(words))
            case ast.ClassDef(name=name, body=body) if name in _ENUMS:
                values = [each.value for each in body if isinstance(each, ast.Assign)]
                yield from (Text(CONTEXT, word.replace("_", " ")) for word in _strings(values))
            case _:
                pass


def _strings(nodes: Iterable[ast.expr]) -> list[str]:
    return [node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]


def _pairs(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Give what one thing is called, and many: 'session' and 'sessions'."""
    if words:
        yield words[0], words[1] if len(words) > 1 else f"{words[0]}s"


def _name(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""
