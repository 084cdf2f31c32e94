"""The network's fixed words, stored by value."""

from enum import Enum


class Standing(Enum):
    """How firm an entry in somebody's calendar is."""

    TENTATIVE = "tentative"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


class SessionStatus(Enum):
    """How far a session is from a thought to a memory."""

    IDEA = "idea"
    HOLD = "hold"
    DRAFT = "draft"
    CONFIRMED = "confirmed"
    INVITED = "invited"
    DONE = "done"
    CALLED_OFF = "called_off"

    @property
    def takes_place(self) -> bool:
        """Tell whether people and rooms are busy because of it."""
        return self not in {SessionStatus.IDEA, SessionStatus.CALLED_OFF}

    @property
    def standing(self) -> Standing:
        """Tell how firm its entry in a calendar is."""
        match self:
            case SessionStatus.IDEA | SessionStatus.HOLD | SessionStatus.DRAFT:
                return Standing.TENTATIVE
            case SessionStatus.CONFIRMED | SessionStatus.INVITED | SessionStatus.DONE:
                return Standing.CONFIRMED
            case SessionStatus.CALLED_OFF:
                return Standing.CANCELLED


class SeriesKind(Enum):
    """What holds a run of sessions together."""

    MONTHLY = "monthly"
    MINI_SERIES = "mini_series"
    FORUM_TRACK = "forum_track"
    SINGLE = "single"


class OrganizationKind(Enum):
    """The kinds of member organization the network counts."""

    ACADEMIC_MEDICAL_CENTER = "academic_medical_center"
    FEDERALLY_QUALIFIED_HEALTH_CENTER = "federally_qualified_health_center"
    PUBLIC_SYSTEM = "public_system"
    SAFETY_NET = "safety_net"
    HOSPITAL_BOARD = "hospital_board"
    OTHER = "other"


class PersonKind(Enum):
    """Whether somebody belongs to the network or visits it."""

    MEMBER = "member"
    GUEST = "guest"


class Role(Enum):
    """What a person does in a session or in one item of its agenda."""

    HOST = "host"
    SPEAKER = "speaker"
    FACILITATOR = "facilitator"
    PANELLIST = "panellist"
    TECH = "tech"


class Pairing(Enum):
    """What holds between two sessions of a Forum."""

    AFTER = "after"
    """The second builds on the first."""
    APART = "apart"
    """They must not run side by side."""


class Language(Enum):
    """The languages that letters to members are written in."""

    ENGLISH = "en"
    FRENCH = "fr"
    SPANISH = "es"


class Paper(Enum):
    """The two sheets the world prints on."""

    LETTER = "letter"
    A4 = "a4"


class Stock(Enum):
    """The sheets of labels that name badges are printed on."""

    AVERY_5395 = "5395"
    AVERY_L4785 = "L4785"
    INSERTS = "4x3"
    """Inserts for badge holders, four by three inches."""


class Hue(Enum):
    """The categories of colour a series may have; screens and pages own the shades."""

    BLUE = "blue"
    PURPLE = "purple"
    ORANGE = "orange"
    GOLD = "gold"
    GREEN = "green"
    SLATE = "slate"


class Answer(Enum):
    """What somebody answered to an invitation."""

    ACCEPTED = "accepted"
    TENTATIVE = "tentative"
    DECLINED = "declined"
    DELEGATED = "delegated"

    @property
    def partstat(self) -> str:
        """Give iCalendar's word for it (RFC 5545, 3.2.12)."""
        return self.value.upper()


class MessageKind(Enum):
    """What a message tells one person about one session."""

    INVITATION = "invitation"
    UPDATE = "update"
    """Something has changed that asks for a new answer."""
    CORRECTION = "correction"
    """Something has changed that does not."""
    CANCELLATION = "cancellation"
    REINSTATEMENT = "reinstatement"
    REMINDER = "reminder"
    TIME_KEPT = "time_kept"
    """The time that somebody proposed is not taken."""

    @property
    def asks(self) -> bool:
        """Tell whether an answer is asked for, and one given before no longer counts."""
        return self in {MessageKind.INVITATION, MessageKind.UPDATE, MessageKind.REINSTATEMENT}


class LetterKind(Enum):
    """The occasions of a letter; each has words of its own."""

    INVITATION = "invitation"
    UPDATE = "update"
    CORRECTION = "correction"
    CANCELLATION = "cancellation"
    REMOVAL = "removal"
    """It takes place, without the one who is written to."""
    REINSTATEMENT = "reinstatement"
    REMINDER = "reminder"
    FOLLOW_UP = "follow_up"
    """It has taken place."""
    TIME_KEPT = "time_kept"
    """Another time was proposed, and is not taken."""


class MessageState(Enum):
    """How far a message is on its way out."""

    WAITING = "waiting"
    SENDING = "sending"
    """Handed over, and nothing heard yet: after a crash nobody knows whether it arrived."""
    SENT = "sent"
    FAILED = "failed"


class Way(Enum):
    """How a message reached its person."""

    MAIL = "mail"
    DRAFT = "draft"
    """A file that the coordinator's own mail program sends."""
    FILE = "file"
    """A calendar file, sent or handed over by the coordinator."""


class Doubt(Enum):
    """Why a reply waits for somebody to look at it."""

    UNKNOWN_SESSION = "unknown_session"
    UNKNOWN_PERSON = "unknown_person"
    UNKNOWN_VERSION = "unknown_version"
    """Neither the person is known nor which version was answered."""
    OTHER_SENDER = "other_sender"
    """It came from another address than the one it speaks for."""
    UNKNOWN_ANSWER = "unknown_answer"


class ReplyState(Enum):
    """Whether a reply counts."""

    TAKEN = "taken"
    TO_CHECK = "to_check"
    LEFT_OUT = "left_out"
