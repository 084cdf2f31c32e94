"""A thousand name badges, as they are printed for a Forum."""

from datetime import date
from itertools import islice, product

from cqo_desktop.domain.vocabulary import Paper, PersonKind, Role
from cqo_desktop.printing.documents.badges import Badge, BadgeSheet, build
from cqo_desktop.printing.imprint import Imprint
from tests.benchmarks.timing import in_turn

AIM = 1.0
_GIVEN = ("Zoë", "Maria Fernanda", "Jo", "Wilhelmina-Alexandra", "فاطمة", "कृष्णा", "สมหญิง", "Ελένη", "Наталія", "민준")
_FAMILY = (
    "Žižková",
    "van der Bruggen",
    "Li",
    "Oyelaran-Smith",
    "الزهراء",
    "श्रीवास्तव",
    "ใจดี",
    "Παπαδοπούλου",
    "Шевченко",
    "김",
)
_ROLES = (
    "Chief Quality Officer",
    "Vice President, Patient Safety and Experience",
    "Medical Director",
    "Board chair",
    "",
)
_HERE = (Role.SPEAKER, PersonKind.MEMBER, PersonKind.MEMBER, PersonKind.GUEST)


def badges() -> BadgeSheet:
    """Make a thousand, in ten scripts."""
    names = islice(product(_GIVEN, _FAMILY, _ROLES, _HERE), 1000)
    made = tuple(
        Badge(given=given, family=f"{family} {number}", role=role, organization="University Hospital", here=here)
        for number, (given, family, role, here) in enumerate(names)
    )
    imprint = Imprint(network="CQO Network", printed=date(2026, 5, 1))
    return BadgeSheet(imprint=imprint, event="CQO Forum 2026", badges=made)


def measure() -> None:
    sheet = badges()
    for name, taken in in_turn({"1,000 badges": lambda: build(sheet, Paper.LETTER)}, 5).items():
        print(f"  {name:<52} {taken * 1000:9.1f} ms   x{taken / AIM:6.2f} of the aim of 1 s")
