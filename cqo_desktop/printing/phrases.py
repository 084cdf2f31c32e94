"""The words that badges, cards and sheets print of their own accord; the defaults are American English."""

from dataclasses import dataclass

from cqo_desktop.domain.vocabulary import PersonKind, Role
from cqo_desktop.printing.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases(Words):
    """Every word of the one-page documents that is not data; templates are filled as those of `Words`."""

    badges: str = "Name badges"
    host: str = "Host"
    speaker: str = "Speaker"
    panellist: str = "Panellist"
    facilitator: str = "Facilitator"
    tech: str = "Technician"
    member: str = "Member"
    guest: str = "Guest"
    trial: str = "Test sheet"
    trial_how: str = (
        "Print on plain paper at 100 %, lay it behind the labels and hold both against the light. "
        "Where frame and label differ, enter the difference in millimetres."
    )
    trial_nudge: str = "Moved by {across} mm to the right and {down} mm down."

    def said(self, here: Role | PersonKind) -> str:
        """Say what somebody is at an event."""
        return {
            Role.HOST: self.host,
            Role.SPEAKER: self.speaker,
            Role.PANELLIST: self.panellist,
            Role.FACILITATOR: self.facilitator,
            Role.TECH: self.tech,
            PersonKind.MEMBER: self.member,
            PersonKind.GUEST: self.guest,
        }[here]


ENGLISH = Phrases()
BRITISH = Phrases(full_date="{weekday} {day} {month} {year}", am="am", pm="pm")
