"""A mail server on this machine: it encrypts, asks for a login, and fails as it is told."""

import asyncio
import logging
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from cqo_desktop.delivery.servers import Security, Server

USER, PASSWORD = "office@example.org", "open sesame"


def certificate(folder: Path, *, name: str = "localhost") -> Path:
    """Make a certificate that vouches for itself, and its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / f"{name}.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(made.public_bytes(serialization.Encoding.PEM) + private)
    return path


# What the server says of its own accord is no news of ours; it also repeats passwords.
logging.getLogger("mail").setLevel(logging.CRITICAL)


@dataclass(slots=True)
class Post:
    """What a server took, and how it behaves."""

    mails: list[EmailMessage] = field(default_factory=list)
    envelopes: list[Envelope] = field(default_factory=list)
    refuses: dict[str, str] = field(default_factory=dict)
    """Answers to RCPT by address."""
    refuses_data: dict[str, str] = field(default_factory=dict)
    """Answers to the mail itself by address."""
    hangs_up_before: set[str] = field(default_factory=set)
    """Addresses at whose RCPT it breaks off, once each."""
    hangs_up_on_refusal: bool = False
    hangs_up_after: set[str] = field(default_factory=set)
    """Addresses whose mail it takes without a word, and breaks off."""
    sender_refused: str = ""
    lines: int = 0
    """How often somebody connected."""
    taken: Callable[[str], None] = lambda _: None
    """Called with the address once a mail is taken, before the sender hears of it."""

    @property
    def addresses(self) -> list[str]:
        """Name the recipients in the order in which their mails came."""
        return [each.rcpt_tos[0] for each in self.envelopes]

    async def handle_MAIL(  # noqa: N802 - aiosmtpd's names
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.sender_refused:
            return self.sender_refused
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self.hangs_up_before:
            self.hangs_up_before.discard(address)
            server.transport.abort()
        if address in self.refuses:
            if self.hangs_up_on_refusal:
                await server.push(self.refuses[address])
                server.transport.close()
            return self.refuses[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        address = envelope.rcpt_tos[0]
        if address in self.refuses_data:
            return self.refuses_data[address]
        content = envelope.content
        made = message_from_bytes(content if isinstance(content, bytes) else b"", policy=default)
        assert isinstance(made, EmailMessage)
        self.mails.append(made)
        self.envelopes.append(envelope)
        await asyncio.get_running_loop().run_in_executor(None, self.taken, address)
        if address in self.hangs_up_after:
            server.transport.abort()
        return "250 OK"


def _login(_server: SMTP, _session: Session, _envelope: Envelope, mechanism: str, said: object) -> AuthResult:
    good = isinstance(said, LoginPassword) and (said.login, said.password) == (USER.encode(), PASSWORD.encode())
    return AuthResult(success=good, handled=False)


@contextmanager
def running(
    pem: Path,
    *,
    security: Security = Security.STARTTLS,
    encrypts: bool = True,
    logs_in: bool = True,
    letters: bool = True,
) -> Iterator[tuple[Server, Post]]:
    """Run a server that shows this certificate, until the block ends."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(pem)
    post = Post()
    is_tls = encrypts and security is Security.TLS
    begins_open = encrypts and not is_tls

    def made() -> SMTP:
        post.lines += 1
        return SMTP(
            post,
            hostname="localhost",
            enable_SMTPUTF8=letters,
            tls_context=context if begins_open else None,
            require_starttls=begins_open,
            authenticator=_login if logs_in else None,
            auth_required=logs_in and begins_open,
            auth_require_tls=begins_open,
            auth_exclude_mechanism=() if logs_in else ("LOGIN", "PLAIN"),
            loop=loop,
        )

    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    starting = loop.create_server(made, "127.0.0.1", 0, ssl=context if is_tls else None)
    listener = asyncio.run_coroutine_threadsafe(starting, loop).result(30)
    try:
        port = listener.sockets[0].getsockname()[1]
        yield Server(host="localhost", port=port, security=security, user=USER if logs_in else ""), post
    finally:
        asyncio.run_coroutine_threadsafe(_end(listener), loop).result(30)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def _end(listener: asyncio.Server) -> None:
    listener.close()
    others = [each for each in asyncio.all_tasks() if each is not asyncio.current_task()]
    for each in others:
        each.cancel()
    await asyncio.gather(*others, return_exceptions=True)
    await asyncio.get_running_loop().shutdown_default_executor()
