import base64

import pytest
import vobject

from cqo_desktop.domain.drafts import PeopleRead, PersonDraft, Photo
from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.exchange import vcards

JPEG = b"\xff\xd8\xff\xe0" + b"x" * 100
CODED = base64.b64encode(JPEG)
NARNIA = "Line 4: “Narnia” is not understood and was left out; write the country's name or its two letters."


def read(*lines: str) -> PeopleRead:
    return vcards.read("\r\n".join(["BEGIN:VCARD", "VERSION:4.0", *lines, "END:VCARD", ""]).encode())


def only(*lines: str) -> PersonDraft:
    found = read(*lines)
    assert found.problems == ()
    (person,) = found.people
    return person


def test_a_card_of_version_4_gives_all_it_knows() -> None:
    person = only(
        "FN:Ada Lovelace", "N:Lovelace;Ada;King;Countess;MD,PhD", "ORG:St Mary\\; North;Quality", "TITLE:CQO",
        "item1.EMAIL;PREF=2:old@example.org", "item2.EMAIL;TYPE=work;PREF=1:Ada@EXAMPLE.org", "TZ:Europe/London",
        "ADR;TYPE=work:;;Main St 1;London;;W1;Royaume-Uni", "LANG:en", "NOTE:One\\nTwo\\, three",
        "PRONOUNS:she/her", "X-PHONETIC-FIRST-NAME:AY-da", "X-PHONETIC-LAST-NAME:LUV-lace",
        f"PHOTO:data:image/jpeg;base64,{CODED.decode()}", "X-UNKNOWN;X-A=\"b:c\":d",
    )  # fmt: skip
    assert person == PersonDraft(
        line=1,
        name="Ada Lovelace",
        given_name="Ada",
        family_name="Lovelace",
        credentials="MD, PhD",
        role="CQO",
        organization="St Mary; North",
        email="Ada@example.org",
        zone="Europe/London",
        country="GB",
        language="en",
        bio="One\nTwo, three",
        photo=Photo(data=JPEG, media_type="image/jpeg"),
        pronouns="she/her",
        pronunciation="AY-da LUV-lace",
    )


def test_a_card_of_version_2_1_is_read_in_its_own_encodings() -> None:
    data = (
        b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg\r\n"
        b"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg =\r\nM=C3=BCller\r\n"
        b"EMAIL;INTERNET:old@example.org\r\nEMAIL;PREF;INTERNET:joerg@example.org\r\n"
        b"PHOTO;JPEG;ENCODING=BASE64:\r\n " + CODED[:60] + b"\r\n " + CODED[60:] + b"\r\n\r\nEND:VCARD\r\n"
    )
    found = vcards.read(data)
    assert found.problems == ()
    assert found.people == (
        PersonDraft(
            line=1,
            name="Jörg Müller",
            given_name="Jörg",
            family_name="Müller",
            email="joerg@example.org",
            photo=Photo(data=JPEG, media_type="image/jpeg"),
        ),
    )


def test_a_photo_that_is_not_indented_is_put_together() -> None:
    data = b"BEGIN:VCARD\nFN:Ada\nPHOTO;TYPE=JPEG;ENCODING=BASE64:" + CODED[:76] + b"\n" + CODED[76:] + b"\nEND:VCARD\n"
    assert vcards.read(data).people[0].photo == Photo(data=JPEG, media_type="image/jpeg")


def test_cards_written_by_another_program_are_read() -> None:
    card = vobject.vCard()
    card.add("fn").value = "Zoë Ångström"
    card.add("n").value = vobject.vcard.Name(family="Ångström", given="Zoë")
    card.add("email").value = "zoe@example.org"
    card.add("note").value = "A long line; with, signs\nand lines. " * 20
    card.add("photo").value = JPEG
    card.photo.encoding_param, card.photo.type_param = "B", "JPEG"
    (person,) = vcards.read(card.serialize().encode()).people
    assert (person.name, person.email, person.bio) == ("Zoë Ångström", "zoe@example.org", card.note.value.strip())
    assert person.photo == Photo(data=JPEG, media_type="image/jpeg")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_many_cards_are_read_with_their_lines(encoding: str, ending: str) -> None:
    text = ending.join(f"BEGIN:VCARD{ending}FN:Zoë {name}{ending}END:VCARD{ending}" for name in "AB")
    found = vcards.read(text.encode(encoding))
    assert [(person.line, person.name) for person in found.people] == [(1, "Zoë A"), (5, "Zoë B")]


def test_a_name_is_put_together_where_the_card_has_none() -> None:
    person = only("N:Lovelace;Ada;King;;")
    assert (person.name, person.given_name, person.family_name) == ("Ada King Lovelace", "Ada", "Lovelace")


def test_a_full_name_is_parted_where_the_card_has_no_parts() -> None:
    person = only("FN:Ada Lovelace\\, MD")
    assert (person.given_name, person.family_name, person.credentials) == ("Ada", "Lovelace", "MD")


def test_the_preferred_of_old_cards_is_marked_by_its_type() -> None:
    assert only("FN:A", "EMAIL;TYPE=HOME:h@example.org", "EMAIL;TYPE=WORK,PREF:w@example.org").email == "w@example.org"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("PHOTO:https://example.org/a.jpg", "Line 4: the photo is a link, which is not followed and was left out."),
        ("PHOTO;ENCODING=b:AAAA", "Line 4: the photo is neither JPEG nor PNG and was left out."),
        ("TZ:-0500", "Line 4: “-0500” says nothing of summer time; name a place, such as America/Toronto."),
        ("EMAIL:nowhere", "Line 4: “nowhere” is no e-mail address and was left out."),
        ("ADR:;;;;;;Narnia", NARNIA),
        ("what is this", "Line 4: “what is this” is no line of a card and was left out; check the card there."),
    ],
)  # fmt: skip
def test_what_is_not_understood_is_told_with_its_own_line(line: str, message: str) -> None:
    found = read("FN:Ada", line)
    assert found.people == (PersonDraft(line=1, name="Ada"),)
    assert [(each.line, each.message, each.fatal) for each in found.problems] == [(4, message, False)]


def test_broken_cards_give_what_they_have() -> None:
    text = "BEGIN:VCARD\nFN:Ada\nEMAIL:a@example.org\nBEGIN:VCARD\nFN:Bob\n"
    found = vcards.read(text.encode())
    assert [(person.name, person.email) for person in found.people] == [("Ada", "a@example.org"), ("Bob", None)]
    assert [each.line for each in found.problems] == [1, 4]


def test_a_card_of_a_group_is_left_out_and_told() -> None:
    found = read("KIND:group", "FN:Everybody")
    assert found.people == ()
    assert [each.message for each in found.problems] == [
        "Line 1: the card is of a group, not of a person, so it was left out."
    ]


def test_a_card_without_a_name_is_left_out_and_told() -> None:
    found = read("EMAIL:a@example.org")
    assert found.people == ()
    assert [(each.line, each.fatal) for each in found.problems] == [(1, True)]


def test_one_address_twice_names_both_cards() -> None:
    card = "BEGIN:VCARD\nFN:Ada\nEMAIL:a@example.org\nEND:VCARD\n"
    found = vcards.read((card * 2).encode())
    assert len(found.people) == 1
    assert [each.message for each in found.problems] == [
        "Lines 1 and 5 have the same e-mail address a@example.org; keep one."
    ]


@pytest.mark.parametrize("data", [b"", b"Name,E-mail\n", b"BEGIN:VCALENDAR\nEND:VCALENDAR\n"])
def test_a_file_without_cards_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable, match="no contact card"):
        vcards.read(data)


@pytest.mark.parametrize("charset", ["unicode_escape", "hex", "idna", "punycode", "undefined", "nonsense"])
def test_a_card_cannot_choose_a_codec_that_is_no_plain_encoding(charset: str) -> None:
    assert only(f"FN;CHARSET={charset}:Ad\\\\x41").name == "Ad\\x41"
