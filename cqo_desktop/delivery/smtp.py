"""Mails handed to a server, one at a time (RFC 5321, 6409): over an encrypted line to a server that proves its name.

Every way a mail can fail is told apart by what is known of it: nothing went out, or nobody knows.
"""

import re
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from cqo_desktop.delivery import headers
from cqo_desktop.delivery.mail import Mail, written
from cqo_desktop.delivery.servers import Security, Server
from cqo_desktop.domain.errors import PlannerError, Refused
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.domain.text import clean_line

PATIENCE = 30.0
"""Seconds without a word after which a line counts as dead."""
PATIENCE_AFTER = 60.0
"""Seconds for a server to make up its mind about a mail: while it looks into it, giving up would leave it unsure."""
_DOT = re.compile(rb"^\.", re.MULTILINE)
# Its own name is nobody's business, and asking for it may take long; a number of this machine is what others say.
_MYSELF = "[127.0.0.1]"
_LONGEST_ANSWER = 200
ROOTS = ("/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem")
"""Where systems keep the certificates they trust."""


class NoServer(PlannerError):
    """The server cannot be used at all, for this mail or any other; nothing of it went out."""


class NotTaken(PlannerError):
    """The server does not take this mail; nothing of it went out, and the line is still good."""


class Lost(PlannerError):
    """The line broke before the mail was handed over; nothing of it went out."""


class Unsure(PlannerError):
    """The line broke after the mail was handed over and before the server said a word: nobody knows."""


@contextmanager
def connected(server: Server, *, password: str, patience: float = PATIENCE) -> Iterator[smtplib.SMTP]:
    """Open a line to a server and log in; certificates are always checked.

    Raises:
        NoServer: there is no such server, it does not encrypt, cannot prove its name, or refuses the login.
    """
    line = _opened(server, patience)
    try:
        _log_in(line, server, password)
        yield line
    finally:
        with suppress(OSError):
            line.quit()
        line.close()


def _opened(server: Server, patience: float) -> smtplib.SMTP:
    trusted = _trusted()
    where, name = f"{server.host}:{server.port}", quoted(server.host)
    line: smtplib.SMTP | None = None
    try:
        if server.security is Security.TLS:
            line = smtplib.SMTP_SSL(server.host, server.port, _MYSELF, timeout=patience, context=trusted)
        else:
            line = smtplib.SMTP(server.host, server.port, _MYSELF, timeout=patience)
            line.starttls(context=trusted)
        line.ehlo_or_helo_if_needed()
    except ssl.SSLCertVerificationError as error:
        _close(line)
        raise NoServer(
            f"The mail server cannot prove that it is {name} ({error.verify_message}). "
            "Nothing was sent to it; check its name, or ask those who run it."
        ) from error
    except smtplib.SMTPNotSupportedError as error:
        _close(line)
        raise NoServer(
            f"The mail server {name} does not encrypt on port {server.port}, so nothing was sent to it; "
            "try smtps:// and port 465."
        ) from error
    except OSError as error:
        _close(line)
        if isinstance(error, TimeoutError) or isinstance(error.__context__, TimeoutError):
            raise NoServer(f"The mail server {where} does not answer; check its name and port.") from error
        raise NoServer(
            f"The mail server {where} cannot be reached ({_reason(error)}); check its name and port, and the network."
        ) from error
    else:
        return line


def _trusted() -> ssl.SSLContext:
    """Trust whom the system trusts; a bundle from one Linux finds that elsewhere on another."""
    made = ssl.create_default_context()
    paths = ssl.get_default_verify_paths()
    if not paths.cafile and not paths.capath:
        for each in ROOTS:
            if Path(each).is_file():
                made.load_verify_locations(each)
                break
    return made


def _log_in(line: smtplib.SMTP, server: Server, password: str) -> None:
    name = quoted(server.host)
    if not server.user:
        return
    try:
        line.login(server.user, password)
    except smtplib.SMTPAuthenticationError as error:
        raise NoServer(
            f"The mail server {name} does not accept this password for {quoted(server.user)} ({_reason(error)}); "
            "nothing was sent."
        ) from error
    except UnicodeEncodeError as error:
        raise NoServer(
            f"The login of the mail server {name} carries plain letters alone; make a password without accents there."
        ) from error
    except (smtplib.SMTPResponseException, smtplib.SMTPServerDisconnected) as error:
        raise _broke_off(name, error) from error
    except smtplib.SMTPException as error:
        raise NoServer(
            f"The mail server {name} has no login with user and password; leave the user out of its address, "
            "or ask those who run it."
        ) from error
    except OSError as error:
        raise _broke_off(name, error) from error


def _broke_off(name: str, error: Exception) -> NoServer:
    return NoServer(f"The mail server {name} broke off at the login ({_reason(error)}); try again later.")


def hand_over(line: smtplib.SMTP, mail: Mail) -> None:
    """Hand over one mail to its one recipient.

    Raises:
        NoServer: the server does not let the organizer send.
        NotTaken: it refuses this mail or its recipient.
        Lost: the line broke before.
        Unsure: the line broke after.
    """
    try:
        sender, recipient, data = headers.reachable(mail.sender_address), headers.reachable(mail.address), written(mail)
    except Refused as error:
        raise NotTaken(str(error)) from error
    options = [] if data.isascii() else _with_letters(line, mail.address)
    try:
        _address(line, sender, recipient, options)
        code, said = line.docmd("DATA")
        if code != 354:
            _refuse(line, f"The mail server does not take the mail to {quoted(recipient)}", code, said)
    except smtplib.SMTPServerDisconnected as error:
        raise Lost("The mail server broke off; nothing of this mail went out, send it again.") from error
    except OSError as error:
        raise Lost(
            f"The line to the mail server broke ({_reason(error)}); nothing of this mail went out, send it again."
        ) from error
    _pour(line, recipient, data)


def _address(line: smtplib.SMTP, sender: str, recipient: str, options: list[str]) -> None:
    code, said = line.mail(sender, options)
    if code == 421:
        raise smtplib.SMTPServerDisconnected
    if code != 250:
        raise NoServer(f"The mail server does not let {quoted(sender)} send: {_answer(code, said)}.")
    code, said = line.rcpt(recipient)
    if code not in {250, 251}:
        _refuse(line, f"The mail server does not take mail for {quoted(recipient)}", code, said)


def _refuse(line: smtplib.SMTP, what: str, code: int, said: bytes) -> None:
    """Say why a mail was not taken, and make the line ready for the next.

    Raises:
        NotTaken: always, unless the server hung up with its answer.
    """
    if code == 421:
        raise smtplib.SMTPServerDisconnected
    with suppress(OSError):
        # A server may hang up on whom it refuses; that is found out at the next mail.
        line.rset()
    when = " for now" if 400 <= code < 500 else ""
    raise NotTaken(f"{what}{when}: {_answer(code, said)}.")


def _pour(line: smtplib.SMTP, recipient: str, data: bytes) -> None:
    try:
        line.send(_DOT.sub(b"..", data) + b".\r\n")
        _be_patient(line, PATIENCE_AFTER)
        code, said = line.getreply()
        _be_patient(line, line.timeout)
    except OSError as error:
        raise Unsure(
            f"The line broke while the mail to {quoted(recipient)} was handed over; nobody knows whether it arrived."
        ) from error
    if code == 421:
        raise Lost("The mail server broke off and did not take this mail; send it again.")
    if code // 100 != 2:
        when = " for now" if 400 <= code < 500 else ""
        raise NotTaken(f"The mail server does not take the mail to {quoted(recipient)}{when}: {_answer(code, said)}.")


def _be_patient(line: smtplib.SMTP, seconds: float) -> None:
    if line.sock:
        line.sock.settimeout(seconds)


def _with_letters(line: smtplib.SMTP, address: str) -> list[str]:
    """Ask for a mail whose address has letters outside ASCII (RFC 6531)."""
    if not line.has_extn("smtputf8"):
        raise NotTaken(f"The mail server cannot write to {quoted(address)}: it knows plain letters alone.")
    return ["SMTPUTF8", "BODY=8BITMIME"]


def _answer(code: int, said: bytes) -> str:
    words = clean_line(said.decode("utf-8", "replace"))[:_LONGEST_ANSWER].rstrip(". ")
    return f"{code} {words}".strip()


def _reason(error: Exception) -> str:
    match error:
        case smtplib.SMTPResponseException(smtp_code=int(code), smtp_error=bytes(said)):
            return _answer(code, said)
        case TimeoutError():
            return "no answer"
        case OSError(strerror=str(reason)) if reason:
            return reason
        case _:
            return clean_line(str(error))[:_LONGEST_ANSWER].rstrip(". ") or "it broke off"


def _close(line: smtplib.SMTP | None) -> None:
    if line is not None:
        line.close()
