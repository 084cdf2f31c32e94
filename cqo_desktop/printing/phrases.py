"""The words that badges, cards and sheets print of their own accord; the defaults are American English."""

from dataclasses import dataclass
from datetime import date

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
    tents: str = "Tent cards"
    certificate: str = "Certificate of attendance"
    certify: str = "This is to certify that"
    attended: str = "attended {n} sessions of “{event}” {when}, {minutes} in all."
    attended_one: str = "attended “{title}” on {day}, {minutes}."
    on_day: str = "on {day}"
    from_to: str = "from {first} to {last}"
    credit: str = "credits"
    credits: str = "{n} {credit}"
    sessions: str = "Sessions"
    signed_on: str = "Date"
    number: str = "Certificate {number}"
    short_date: str = "{month} {day}, {year}"

    sign_in: str = "Sign-in sheet"
    name: str = "Name"
    organization: str = "Organization"
    arrived: str = "Arrived"
    signature: str = "Signature"
    personal: str = "Personal data: keep for this event only."
    doors: str = "Door sheets"
    time: str = "Time"
    session: str = "Session"
    until: str = "until {hour}"
    called_off: str = "Called off"
    personal_schedule: str = "Personal schedule"
    where: str = "Where"
    join: str = "Join online"
    run_of_show: str = "Run of show"
    crew: str = "{part}: {names}"
    as_of: str = "As of {day}, {hour}"
    uneven: str = "The items take {taken} minutes; the session has {minutes}."
    length: str = "Length"
    cue: str = "What"
    on_stage: str = "Who"
    done: str = "Done"
    end: str = "End"

    flyer: str = "Mini-series"
    one_session: str = "1 session"
    some_sessions: str = "{n} sessions"
    each_lasts: str = "{minutes} each"
    join_here: str = "Join, or tell a colleague:"
    qr: str = "QR code of the address {link}"
    evaluation: str = "Evaluation"
    how_to_answer: str = "Cross one circle in every row."
    worst: str = "Disagree"
    best: str = "Agree"
    questions: tuple[str, ...] = (
        "The session was worth my time.",
        "I can use what I heard in my organization.",
        "The speakers were clear and well prepared.",
        "There was enough time for questions and discussion.",
        "I would recommend this session to a colleague.",
    )
    open_questions: tuple[str, ...] = (
        "What will you do differently after today?",
        "What should we change, or take up next?",
    )
    hand_in: str = "Please hand this form in at the door, or send it to"

    def lasted(self, minutes: int) -> str:
        """Say a length."""
        return self.counted(minutes, self.one_minute, self.minutes)

    def short_day(self, when: date) -> str:
        """Write a date without its weekday."""
        return self.fill(self.short_date, day=self.numeral(when), month=self.months[when.month - 1], year=when.year)

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
BRITISH = Phrases(full_date="{weekday} {day} {month} {year}", short_date="{day} {month} {year}", am="am", pm="pm")
