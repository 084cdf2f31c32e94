"""Mails about the rich file."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import icalendar
import pytest

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.vocabulary import Way
from cqo_desktop.jobs import finished
from cqo_desktop.services import exporting, invitations, network, people, programme, sending, sessions
from cqo_desktop.store.file import File
from tests.rich_file import IDS


def uid(file: File, session_id: int) -> str:
    return file.ask(programme.one, session_id=session_id).row.uid


def drafts(file: File, about: str, out: Path) -> list[EmailMessage]:
    file.do(invitations.draft, uid=about)
    messages = file.ask(invitations.outbox, uid=about)
    with file.reading() as db:
        made = finished(exporting.mails(db, messages=messages, out=out, now=file.now(), hours=12), lambda _: None)
    read = [message_from_bytes(path.read_bytes(), policy=default) for path in made.files]
    return [each for each in read if isinstance(each, EmailMessage)]


def said(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def calendar(mail: EmailMessage) -> icalendar.Calendar:
    (part,) = [each for each in mail.walk() if each.get_content_type() == "text/calendar"]
    return icalendar.Calendar.from_ical(part.get_payload(decode=True))


def test_invitation_tells_members_their_own_day_and_hour(rich: File, tmp_path: Path) -> None:
    (mail,) = drafts(rich, uid(rich, IDS.first), tmp_path)
    assert mail["Subject"] == "Invitation: First “quoted”, Thursday, October 15, 2026 (Stockholm, UTC+2)"
    assert "When: Thursday, October 15, 2026, 10:00\u00a0p.m. to 11:00\u00a0p.m. (Stockholm, UTC+2)" in said(mail)
    assert "Join here: https://x.org/?a=1&b=%22\n" in said(mail)
    assert "Where:" not in said(mail)
    (attendee,) = calendar(mail).walk("VEVENT")
    assert (calendar(mail)["METHOD"], attendee["ATTENDEE"]) == (
        "REQUEST",
        f"mailto:{mail['To'].addresses[0].addr_spec}",
    )
    assert mail["Message-ID"].endswith("@example.org>")


def test_member_reads_their_own_language(rich: File, tmp_path: Path) -> None:
    rich.do(people.edit, person_id=IDS.zoe, language="fr-CA", zone="America/Toronto")
    (mail,) = drafts(rich, uid(rich, IDS.first), tmp_path)
    assert mail["Subject"] == "Invitation : First “quoted”, jeudi 15 octobre 2026 (Toronto, UTC−4)"
    assert "de 16\u00a0h\u00a000 à 17\u00a0h\u00a000" in said(mail)


def test_member_without_a_zone_reads_the_hours_of_the_session(rich: File, tmp_path: Path) -> None:
    rich.do(people.edit, person_id=IDS.zoe, zone="")
    (mail,) = drafts(rich, uid(rich, IDS.first), tmp_path)
    assert "4:00\u00a0p.m. to 5:00\u00a0p.m. (Toronto, UTC−4)" in said(mail)


def test_session_in_person_is_told_in_the_hours_of_its_place(rich: File, tmp_path: Path) -> None:
    rich.do(people.edit, person_id=IDS.zoe, zone="America/Toronto")
    (mail,) = drafts(rich, uid(rich, IDS.alone), tmp_path)
    assert "(Toronto, UTC−5)" in said(mail)
    assert "Where: Big, Hall, Geneva" in said(mail)


def test_update_tells_what_it_was_before(rich: File, tmp_path: Path) -> None:
    about = uid(rich, IDS.first)
    drafted = rich.do(invitations.draft, uid=about).value
    rich.do(sending.record, message_ids=drafted.message_ids, way=Way.MAIL)
    rich.do(
        sessions.move, session_id=IDS.first, to=rich.ask(programme.one, session_id=IDS.first).row.wall.replace(day=22)
    )
    (mail,) = drafts(rich, about, tmp_path)
    assert mail["Subject"].startswith("Changed: First “quoted”, now Thursday, October 22")
    assert "Before, it was: Thursday, October 15, 2026, 10:00\u00a0p.m." in said(mail)


def test_deleted_session_is_called_off_and_somebody_taken_off_the_list_is_told_so(rich: File, tmp_path: Path) -> None:
    (mail,) = drafts(rich, "gone@example.org", tmp_path)
    assert (calendar(mail)["METHOD"], mail["Subject"][:17]) == ("CANCEL", "Called off: Gone,")
    about = uid(rich, IDS.second)
    drafted = rich.do(invitations.draft, uid=about).value
    rich.do(sending.record, message_ids=drafted.message_ids, way=Way.MAIL)
    rich.do(people.delete, person_id=IDS.zoe)
    (mail,) = drafts(rich, about, tmp_path / "b")
    assert mail["Subject"].startswith("No longer for you: Second,")


def test_draft_goes_out_in_the_words_it_was_given(rich: File, tmp_path: Path) -> None:
    about = uid(rich, IDS.first)
    (message_id,) = rich.do(invitations.draft, uid=about).value.message_ids
    rich.do(invitations.edit_draft, message_id=message_id, subject="Come, {name}", body="It is {title}.\n\n<b>{link}")
    (mail,) = drafts(rich, about, tmp_path)
    assert mail["Subject"] == "Come, Zoë Ångström"
    assert said(mail).strip() == "It is First “quoted”.\n\n<b>https://x.org/?a=1&b=%22"


def test_same_draft_gives_the_same_bytes(rich: File, tmp_path: Path) -> None:
    about = uid(rich, IDS.first)
    at = rich.now()
    rich.do(invitations.draft, uid=about)
    messages = rich.ask(invitations.outbox, uid=about)
    made = []
    for name in ("a", "b"):
        with rich.reading() as db:
            writing = exporting.mails(db, messages=messages, out=tmp_path / name, now=at)
            made.append([path.read_bytes() for path in finished(writing, lambda _: None).files])
    assert made[0] == made[1]


def test_address_that_mail_cannot_reach_stops_before_anything_is_written(rich: File, tmp_path: Path) -> None:
    rich.do(people.edit, person_id=IDS.zoe, email=f"zoe@{'é' * 80}.org")
    with pytest.raises(Refused, match="is no address that mail can reach"):
        drafts(rich, uid(rich, IDS.first), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_network_without_a_name_for_its_organizer_speaks_for_itself(rich: File, tmp_path: Path) -> None:
    rich.do(network.edit, organizer_name="")
    (mail,) = drafts(rich, uid(rich, IDS.first), tmp_path)
    assert mail["From"] == "CQO Network <ann@example.org>"
