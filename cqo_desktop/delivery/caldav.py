"""Entries of one calendar on a server (RFC 4791): listed, fetched, and put where nobody else wrote meanwhile.

Four requests are all it takes; a library for them would bring a dozen others and an HTTP stack of its own.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from cqo_desktop.delivery.weblines import Answer, Line, NoCalendar
from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.sentences import quoted

_ASKED = (
    b'<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/><getetag/></prop></propfind>'
)
_XML = {"Content-Type": "application/xml; charset=utf-8", "Depth": "1"}
_ICS = {"Content-Type": "text/calendar; charset=utf-8"}
_DAV = "{DAV:}"
_IS_CALENDAR = "{urn:ietf:params:xml:ns:caldav}calendar"


class NotTaken(PlannerError):
    """The server does not take this entry; others it may take."""


class Changed(PlannerError):
    """Somebody wrote, made or deleted this entry meanwhile; nothing was put."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands in one resource, and the server's mark of it."""

    etag: str
    data: bytes


def listed(line: Line) -> dict[str, str]:
    """Give the server's mark of every resource of the calendar by name.

    Raises:
        NoCalendar: there is none at this address, or it may not be read.
    """
    answer = line.ask("PROPFIND", line.to.path, body=_ASKED, headers=_XML)
    name = quoted(line.to.address, 80)
    if answer.status in {404, 405, 501}:
        raise NoCalendar(f"There is no calendar at {name}; make one on the server, or correct the address.")
    if answer.status != 207:
        raise NoCalendar(_refusal(line, answer))
    found = dict(_resources(line, answer.body))
    if "" not in found:
        raise NoCalendar(f"{name} is no calendar; give the address of the calendar itself.")
    del found[""]
    return found


def _resources(line: Line, body: bytes) -> Iterator[tuple[str, str]]:
    # The reader of XML is for those who publish alone.
    from defusedxml.common import DefusedXmlException  # noqa: PLC0415
    from defusedxml.ElementTree import ParseError, fromstring  # noqa: PLC0415

    try:
        root = fromstring(body)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise NoCalendar(
            f"What the server {quoted(line.to.host)} answers is no list of a calendar; check the address."
        ) from error
    home = unquote(line.to.path).rstrip("/")
    for each in root.iter(f"{_DAV}response"):
        path = unquote(urlsplit(each.findtext(f"{_DAV}href", "").strip()).path)
        if path.rstrip("/") == home:
            if each.find(f".//{_IS_CALENDAR}") is not None:
                yield "", ""
        elif name := path.rpartition("/")[2]:
            yield name, each.findtext(f".//{_DAV}getetag", "").strip()


def fetched(line: Line, name: str) -> Entry | None:
    """Give what stands in a resource, or None where there is none.

    Raises:
        NotTaken: the server does not show it.
        NoCalendar: the calendar cannot be used.
    """
    answer = line.ask("GET", line.to.path + name, headers={})
    if answer.status in {404, 410}:
        return None
    if answer.status != 200:
        _give_up(line, answer)
    return Entry(answer.etag, answer.body)


def put(line: Line, name: str, data: bytes, *, etag: str | None) -> str:
    """Put an entry and give the server's mark of it; without an `etag`, only where there is none yet.

    Raises:
        Changed: somebody else's entry stands there.
        NotTaken: the server does not take it.
        NoCalendar: the calendar cannot be used.
    """
    answer = line.ask("PUT", line.to.path + name, body=data, headers={**_ICS, **_condition(etag)})
    if answer.status == 412:
        raise Changed("Somebody else changed this entry on the server meanwhile; look at it and publish again.")
    if answer.status not in {200, 201, 204}:
        _give_up(line, answer)
    if answer.etag:
        return answer.etag
    # A server that changed what it took says no mark; what it holds now is what counts.
    there = fetched(line, name)
    return there.etag if there else ""


def _condition(etag: str | None) -> Mapping[str, str]:
    if etag is None:
        return {"If-None-Match": "*"}
    # A weak mark never matches (RFC 9110, 13.1.1); such an entry was looked at just now.
    return {"If-Match": etag} if etag.startswith('"') else {}


def _give_up(line: Line, answer: Answer) -> None:
    sentence = _refusal(line, answer)
    if answer.status in {401, 407, 429, 503}:
        raise NoCalendar(sentence)
    raise NotTaken(sentence)


def _refusal(line: Line, answer: Answer) -> str:
    host = quoted(line.to.host)
    match answer.status:
        case 401 | 407:
            who = quoted(line.to.user) if line.to.user else "nobody"
            return f"The calendar server {host} does not accept this password for {who}; check both."
        case 403:
            return f"The calendar server {host} does not let you write there; ask its owner for the right to."
        case 413 | 507:
            return f"The calendar server {host} has no room for this; free some there, or ask those who run it."
        case 429 | 503:
            return f"The calendar server {host} is too busy now; try again later."
        case other:
            return f"The calendar server {host} refused with number {other}; try again, or ask those who run it."
