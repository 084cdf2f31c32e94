"""The network's fixed words, stored by value."""

from enum import Enum


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


class Paper(Enum):
    """The two sheets the world prints on."""

    LETTER = "letter"
    A4 = "a4"


class Hue(Enum):
    """The categories of colour a series may have; screens and pages own the shades."""

    BLUE = "blue"
    PURPLE = "purple"
    ORANGE = "orange"
    GOLD = "gold"
    GREEN = "green"
    SLATE = "slate"
