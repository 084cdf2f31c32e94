"""A file with a Forum of 200 sessions and 120 people whose names are written in twelve scripts."""

import io
from datetime import datetime, timedelta
from itertools import product
from pathlib import Path

from PIL import Image
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.vocabulary import PersonKind, Role, SeriesKind, SessionStatus
from cqo_desktop.services import agenda, organizations, people, series, sessions, venues
from cqo_desktop.store.file import File
from tests.rich_file import founded

FIRST = datetime(2027, 5, 11, 8)
"""The first session; the days of the Forum are this one and three more."""
DAYS, SLOTS, ROOMS, PEOPLE = 4, 5, 10, 120
MINUTES = (60, 45, 90, 60, 75)
LONG_NAME = "Wilhelmina-Alexandra van der Bruggenhout-Papadopoulos-Mwangi"

NAMES = (
    ("Zoë", "Ångström", "sv", "Europe/Stockholm"),
    ("Nguyễn Thị", "Minh Hà", "vi", "Asia/Ho_Chi_Minh"),
    ("Ελένη", "Σταυρίδη", "el", "Europe/Athens"),
    ("Оксана", "Гриценко", "uk", "Europe/Kyiv"),
    ("ليلى", "منصور", "ar", "Africa/Cairo"),
    ("נועה", "ברק", "he", "Asia/Jerusalem"),
    ("अनन्या", "देशपांडे", "hi", "Asia/Kolkata"),
    ("ธนพร", "ศรีสุวรรณ", "th", "Asia/Bangkok"),
    ("思远", "陈", "zh-Hans", "Asia/Shanghai"),
    ("淑芬", "林", "zh-Hant", "Asia/Taipei"),
    ("さくら", "渡邉", "ja", "Asia/Tokyo"),
    ("서연", "김", "ko", "Asia/Seoul"),
)
"""Given name, family name, language and zone: a row for each script."""
_FAMILY_FIRST = frozenset({"vi", "zh-Hans", "zh-Hant", "ja", "ko"})
_WITHOUT_SPACE = frozenset({"zh-Hans", "zh-Hant", "ja"})

TITLES = (
    "What the night shift knows",
    "Just culture, and what stands in its way",
    "Interdisciplinary rounds that families can follow",
    "L’erreur médicamenteuse : ce que les équipes ne disent pas",
    "Seguridad del paciente en la atención primaria: lo que medimos y lo que importa",
    "Psychological safety without surveys",
    "Diagnostic error: a year of near misses, read together by clinicians, patients and the board",
    "סיפור של בטיחות: What one handover taught us",
    "السلامة أولا — learning from harm",
    "病人安全：从一次交班说起",
)
TRACKS = ("Safety science", "Governance", "Workforce", "Patients as partners", "Digital care", "Equity")
_PROSE = (
    "Systems that measure harm well are not always those that learn from it. This session asks what makes the "
    "difference, with teams from three countries who bring their own numbers and leave with each other’s plans."
)
_BIO = (
    "She has led improvement in hospitals of every size, from an island clinic without a pharmacist to a university "
    "centre with nine hundred beds, and believes that most organizations already know what would make them safer."
)


def forum(path: Path) -> File:
    """Make the file."""
    made = founded(path)
    made.do(_people)
    made.do(_rooms)
    made.do(_programme)
    return made


def name_of(given: str, family: str, language: str) -> str:
    """Write a whole name as it is written in its language."""
    first, last = (family, given) if language in _FAMILY_FIRST else (given, family)
    return f"{first}{'' if language in _WITHOUT_SPACE else ' '}{last}"


def _photo(shade: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (320, 400), (shade % 200, 90, 160)).save(out, "JPEG")
    return out.getvalue()


def _people(db: Db) -> None:
    organizations.add(db, name="Sahlgrenska University Hospital", city="Gothenburg", country="SE")
    organizations.add(db, name="Hôpital régional de la Vallée-de-la-Gatineau", city="Maniwaki", country="CA")
    for number in range(PEOPLE):
        given, family, language, zone = NAMES[number % len(NAMES)]
        whole = LONG_NAME if number == 0 else name_of(given, family, language)
        person = people.add(
            db,
            name=whole,
            given_name=given,
            family_name=family,
            credentials="MD, PhD" if number % 3 == 0 else "",
            role="Chief Quality Officer" if number % 2 else "Vice President, Patient Safety and Experience",
            organization_id=1 + number % 2,
            email=f"person{number}@example.org",
            zone=zone,
            language=language,
            bio=_BIO * (1 + number % 3),
            kind=PersonKind.GUEST if number % 9 == 8 else PersonKind.MEMBER,
        )
        if number % 4 == 0:
            people.set_photo(db, person_id=person, data=_photo(number))


def _rooms(db: Db) -> None:
    venues.add(db, name="Lindholmen Conference Centre", city="Gothenburg", country="SE", zone="Europe/Stockholm")
    for number in range(ROOMS):
        venues.add_room(db, venue_id=1, name="Pascal" if number == 0 else f"Hall {number + 1}", seats=40 + 20 * number)
    series.add(db, name="Forum 2027", kind=SeriesKind.FORUM_TRACK)
    series.add(db, name="From harm to learning", kind=SeriesKind.MINI_SERIES, description=_PROSE)


def _programme(db: Db) -> None:
    for number, (day, slot, room) in enumerate(product(range(DAYS), range(SLOTS), range(ROOMS))):
        session = sessions.add(
            db,
            title=f"{TITLES[number % len(TITLES)]} ({number + 1})",
            wall=FIRST + timedelta(days=day, minutes=105 * slot),
            zone="Europe/Stockholm",
            status=SessionStatus.CONFIRMED,
            series_id=1,
            minutes=MINUTES[slot],
            room_id=room + 1,
            track=TRACKS[number % len(TRACKS)],
            abstract="\n\n".join([_PROSE] * (20 if number == 17 else 1 + number % 3)),
        )
        for place, role in ((number, Role.SPEAKER), (number + 7, Role.SPEAKER), (number + 31, Role.HOST)):
            sessions.assign(db, session_id=session, person_id=1 + place % PEOPLE, role=role)
        if number % 10 == 3:
            for title, minutes in (("Welcome", 5), ("Two cases, told by those who were there", 30), ("Discussion", 10)):
                agenda.add(db, session_id=session, title=title, minutes=minutes)
    for month in (1, 2, 3):
        sessions.add(
            db,
            title=TITLES[month],
            wall=datetime(2027, month, 18, 16),
            series_id=2,
            status=SessionStatus.CONFIRMED,
            link="https://meet.example.org/harm",
        )
