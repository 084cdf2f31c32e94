"""Every verb of the services does, undoes and redoes, and says what it did."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.comfort import DayHours
from cqo_desktop.domain.correspondence import RepliesRead, ReplyDraft
from cqo_desktop.domain.drafts import PeopleRead, PersonDraft, SessionDraft, SessionsRead
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.forum.arranging.proposal import Change, Proposal
from cqo_desktop.domain.forum.conflicts import Key, Rule, Strictness
from cqo_desktop.domain.forum.timetable import Place
from cqo_desktop.domain.incoming import Read
from cqo_desktop.domain.sentences import told
from cqo_desktop.domain.vocabulary import (
    Answer,
    Language,
    LetterKind,
    MessageKind,
    MessageState,
    Pairing,
    PersonKind,
    Role,
    SeriesKind,
    SessionStatus,
    Standing,
    Way,
)
from cqo_desktop.services import (
    agenda,
    answers,
    clock_guard,
    comfort_hours,
    days_off,
    drafting,
    fair_years,
    forms,
    guests,
    importing,
    invitations,
    inviting,
    letter_texts,
    logo,
    network,
    ordering,
    organizations,
    overlays,
    people,
    people_merging,
    quick_adding,
    reminders,
    restoring,
    sending,
    series,
    sessions,
    sittings,
    together,
    venues,
    year_planning,
)
from cqo_desktop.services.forum import arranging, moving, needs, rules
from cqo_desktop.store import file
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Message, Session
from tests.rich_file import IDS, PNG, START, Clock, founded, settled, snapshot
from tests.services.verbs import public_verbs

WHITE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000020000000108020000007b40e8dd"
    "0000000f49444154789c63fcffff3f030303000eff02ffb8c59e990000000049454e44ae426082"
)
"""The smallest picture that can be read."""


@dataclass(frozen=True)
class Case:
    """One call of a verb and the two ways its step is told."""

    verb: Callable[..., object]
    arguments: dict[str, Any]
    title: str
    past: str
    before: Callable[[Db], object] | None = None
    """A step that has to come first."""

    @property
    def name(self) -> str:
        return f"{self.verb.__module__.removeprefix('cqo_desktop.services.')}.{self.verb.__name__}"


def _with_old_rules(db: Db) -> None:
    row = db.get_one(Session, IDS.second)
    row.rules_version = "1999.1"
    row.instant = row.instant.replace(hour=20)
    entitle(db, "Remember older rules")


def _import(db: Db) -> object:
    draft = PersonDraft(line=2, name="Ida Ny", organization="New Place")
    read = Read(name="people.csv", source=PeopleRead(people=(draft,)))
    return importing.apply(db, plan=importing.plan(db, read=read))


def _without(person_id: int) -> Callable[[Db], None]:
    return lambda db: people.delete(db, person_id=person_id)


def _tell_of_second(db: Db) -> None:
    db.get_one(Session, IDS.second).uid = "second@example.org"
    db.flush()
    drafted = invitations.draft(db, uid="second@example.org")
    sending.record(db, message_ids=drafted.message_ids, way=Way.MAIL)


def _tell_of_a_session_in_a_week(db: Db) -> None:
    in_a_week = START.replace(tzinfo=None) + timedelta(days=7, minutes=59)
    made = sessions.add(db, title="Soon", wall=in_a_week, zone="UTC", series_id=IDS.monthly)
    drafted = invitations.draft(db, uid=db.get_one(Session, made).uid)
    sending.record(db, message_ids=drafted.message_ids, way=Way.MAIL)


def _tell_of_a_session_that_is_over(db: Db) -> None:
    a_day_ago = START.replace(tzinfo=None) - timedelta(days=1)
    made = sessions.add(db, title="Over", wall=a_day_ago, zone="UTC")
    db.get_one(Session, made).uid = "over@example.org"
    told = {"uid": "over@example.org", "title": "Over", "starts": START - timedelta(days=1), "zone": "UTC"}
    facts = {"ends": START - timedelta(hours=23), "place": "", "city": "", "link": "", "standing": Standing.CONFIRMED}
    letter = {"kind": MessageKind.INVITATION, "state": MessageState.SENT, "way": Way.MAIL, "sequence": 0}
    times = {"stamp": START - timedelta(days=9), "sent": START - timedelta(days=9)}
    zoe = {"person_id": IDS.zoe, "name": "Zoë Ångström", "address": "zoe@example.org"}
    db.add(Message(**told, **facts, **letter, **times, **zoe))


def _draft_about_gone(db: Db) -> None:
    invitations.draft(db, uid="gone@example.org")


REPLY = ReplyDraft(
    source="a.ics", uid="gone@example.org", address="zoe@example.org", answer=Answer.ACCEPTED, sequence=0
)


CONGRESS = Read(
    name="isqua.ics",
    source=SessionsRead(
        sessions=(SessionDraft(line=1, title="Congress", wall=datetime(2027, 9, 5), minutes=4 * 24 * 60),),
        extra={"NAME": "ISQua 2027"},
    ),
)


def _proposal(places: Mapping[int, Place]) -> Proposal:
    changes = tuple(Change(card, None, place, "") for card, place in places.items())
    nothing = {"gone": (), "come": (), "waiting": ()}
    return Proposal(changes=changes, blocking=0, missed_before=0, missed=0, **nothing)


def _take_from_somebody(db: Db) -> None:
    answers.take(db, read=RepliesRead(replies=(replace(REPLY, address="who@example.org"),)))


def _take_a_proposal_for_second(db: Db) -> None:
    row = db.get_one(Session, IDS.second)
    at = row.instant + timedelta(days=1)
    answers.take(db, read=RepliesRead(replies=(replace(REPLY, uid=row.uid, proposed_start=at),)))


CASES = [
    Case(
        restoring.restore,
        {"step_id": 1},
        "Restore the network as it was after ‘Begin the network “CQO Network”’",
        "restored the network as it was after ‘Begin the network “CQO Network”’",
    ),
    Case(
        network.edit,
        {"name": "Quality Network", "acronym": "QN"},
        "Change the name and acronym of “CQO Network”",
        "changed the name and acronym of “CQO Network”",
    ),
    Case(organizations.add, {"name": "Île"}, "Add the organization “Île”", "added the organization “Île”"),
    Case(
        organizations.edit,
        {"organization_id": IDS.board, "name": "Trust"},
        'Rename “O\'Neill "Board"” to “Trust”',
        'renamed “O\'Neill "Board"” to “Trust”',
    ),
    Case(
        organizations.duplicate,
        {"organization_id": IDS.clinic},
        "Duplicate the organization “Centre « Santé »”",
        "duplicated the organization “Centre « Santé »”",
    ),
    Case(
        organizations.delete,
        {"organization_id": IDS.clinic},
        "Delete the organization “Centre « Santé »”",
        "deleted the organization “Centre « Santé »”",
    ),
    Case(people.add, {"given_name": "Ida", "family_name": "Ny"}, "Add “Ida Ny”", "added “Ida Ny”"),
    Case(
        people.edit,
        {"person_id": IDS.zoe, "usual_start": "08:00", "usual_end": "16:00", "kind": PersonKind.GUEST},
        "Change the usual hours and membership of “Zoë Ångström”",
        "changed the usual hours and membership of “Zoë Ångström”",
    ),
    Case(people.duplicate, {"person_id": IDS.zoe}, "Duplicate “Zoë Ångström”", "duplicated “Zoë Ångström”"),
    Case(
        people.set_photo,
        {"person_id": IDS.zoe, "data": PNG + b"\0\0"},
        "Set the picture of “Zoë Ångström”",
        "set the picture of “Zoë Ångström”",
    ),
    Case(logo.choose, {"data": WHITE}, "Set the network's logo", "set the network's logo"),
    Case(
        people_merging.merge,
        {"keep": IDS.bob, "drop": IDS.zoe, "name": "Bob"},
        "Merge “Zoë Ångström” into “Bob'); DROP TABLE x;--”",
        "merged “Zoë Ångström” into “Bob'); DROP TABLE x;--”",
    ),
    Case(people.delete, {"person_id": IDS.zoe}, "Delete “Zoë Ångström”", "deleted “Zoë Ångström”"),
    Case(venues.add, {"name": "Palais"}, "Add the venue “Palais”", "added the venue “Palais”"),
    Case(
        venues.edit, {"venue_id": IDS.hall, "city": "Bern"}, "Change the city of “Hall”", "changed the city of “Hall”"
    ),
    Case(venues.duplicate, {"venue_id": IDS.hall}, "Duplicate the venue “Hall”", "duplicated the venue “Hall”"),
    Case(venues.delete, {"venue_id": IDS.hall}, "Delete the venue “Hall”", "deleted the venue “Hall”"),
    Case(
        venues.add_room,
        {"venue_id": IDS.hall, "name": "Attic", "seats": 3},
        "Add the room “Attic” to “Hall”",
        "added the room “Attic” to “Hall”",
    ),
    Case(
        venues.edit_room,
        {"room_id": IDS.big, "seats": None},
        "Change the seats of “Big”",
        "changed the seats of “Big”",
    ),
    Case(
        venues.move_room,
        {"room_id": IDS.small, "to": 0},
        "Move the room “Small” to place 1",
        "moved the room “Small” to place 1",
    ),
    Case(venues.delete_room, {"room_id": IDS.big}, "Delete the room “Big”", "deleted the room “Big”"),
    Case(
        forms.add_series,
        {"fields": {"name": "Huddle", "kind": SeriesKind.SINGLE}, "items": [("Hello", 5)]},
        "Add the series “Huddle”",
        "added the series “Huddle”",
    ),
    Case(
        forms.edit_series,
        {"series_id": IDS.monthly, "fields": {"minutes": 90}, "items": [("Talk", 80)]},
        "Change the length of “Monthly call”",
        "changed the length of “Monthly call”",
    ),
    Case(
        forms.add_venue,
        {"fields": {"name": "Palais"}, "rooms": [forms.RoomLine(None, "Attic", 3)]},
        "Add the venue “Palais”",
        "added the venue “Palais”",
    ),
    Case(
        forms.edit_venue,
        {
            "venue_id": IDS.hall,
            "fields": {"city": "Bern"},
            "rooms": [forms.RoomLine(None, "Attic", None), forms.RoomLine(IDS.small, "Smaller", 8)],
        },
        "Change the rooms of “Hall”",
        "changed the rooms of “Hall”",
    ),
    Case(
        quick_adding.plan,
        {
            "title": "Fatigue",
            "wall": datetime(2026, 10, 22, 16),
            "zone": "America/Toronto",
            "minutes": 45,
            "series_id": IDS.mini,
            "people": [IDS.zoe],
            "link": "https://x.org/1",
        },
        "Add “Fatigue” on 22 October 2026",
        "added “Fatigue” on 22 October 2026",
    ),
    Case(
        series.add,
        {"name": "Forum", "kind": SeriesKind.FORUM_TRACK},
        "Add the series “Forum”",
        "added the series “Forum”",
    ),
    Case(
        series.edit,
        {"series_id": IDS.mini, "rule_nth": -1, "rule_weekday": 0, "rule_time": "15:00", "rule_zone": "UTC"},
        "Change the rule of “Human factors”",
        "changed the rule of “Human factors”",
    ),
    Case(
        series.set_template,
        {"series_id": IDS.monthly, "items": [("Hello", 60)]},
        "Set the template agenda of “Monthly call”",
        "set the template agenda of “Monthly call”",
    ),
    Case(
        series.move,
        {"series_id": IDS.mini, "to": 0},
        "Move the series “Human factors” to place 1",
        "moved the series “Human factors” to place 1",
    ),
    Case(
        series.duplicate,
        {"series_id": IDS.monthly},
        "Duplicate the series “Monthly call”",
        "duplicated the series “Monthly call”",
    ),
    Case(
        series.delete,
        {"series_id": IDS.monthly},
        "Delete the series “Monthly call”",
        "deleted the series “Monthly call”",
    ),
    Case(
        ordering.reorder,
        {"session_id": IDS.second, "to": 0},
        "Move “Second” to place 1 of “Monthly call”",
        "moved “Second” to place 1 of “Monthly call”",
    ),
    Case(
        comfort_hours.choose,
        {"hours": DayHours(awake_from=5 * 60)},
        "Change the comfortable hours of the day",
        "changed the comfortable hours of the day",
    ),
    Case(
        moving.put,
        {"places": {IDS.second: Place(datetime(2026, 11, 19, 21, tzinfo=UTC), IDS.big)}},
        "Move “Second” to “Big”",
        "moved “Second” to “Big”",
    ),
    Case(
        arranging.adopt,
        {"proposal": _proposal({IDS.second: Place(datetime(2026, 11, 19, 22, tzinfo=UTC), IDS.small)})},
        "Arrange the timetable",
        "arranged the timetable",
    ),
    Case(
        moving.take_out,
        {"session_id": IDS.alone},
        "Take “Alone 👩” out of the timetable",
        "took “Alone 👩” out of the timetable",
    ),
    Case(
        rules.set_strictness,
        {"rule": Rule.TOO_FAR, "strictness": Strictness.BLOCK},
        "Forbid walks that take too long",
        "forbade walks that take too long",
    ),
    Case(
        rules.accept,
        {"key": Key(Rule.ROOM_TWICE, (IDS.first, IDS.second), IDS.big), "reason": "Half of the room each"},
        "Accept two sessions in one room: “First “quoted”” and “Second”",
        "accepted two sessions in one room: “First “quoted”” and “Second”",
    ),
    Case(
        rules.reconsider,
        {"key": Key(Rule.NOT_THERE, (IDS.second,), IDS.zoe)},
        "Reconsider people who are not there: “Second”",
        "reconsidered people who are not there: “Second”",
    ),
    Case(
        needs.set_placing,
        {"session_id": IDS.first, "expected": 120},
        "Change the expected audience of “First “quoted””",
        "changed the expected audience of “First “quoted””",
    ),
    Case(
        needs.pair,
        {"first_id": IDS.first, "second_id": IDS.second, "kind": Pairing.APART},
        "Keep “Second” apart from “First “quoted””",
        "kept “Second” apart from “First “quoted””",
    ),
    Case(
        needs.unpair,
        {"first_id": IDS.second, "second_id": IDS.alone},
        "Let “Alone 👩” lie anywhere beside “Second”",
        "let “Alone 👩” lie anywhere beside “Second”",
    ),
    Case(
        needs.set_presence,
        {"person_id": IDS.bob, "stretches": [(START, START + timedelta(hours=5))]},
        "Let “Bob'); DROP TABLE x;--” be there from 9:02 a.m. Tuesday on",
        "let “Bob'); DROP TABLE x;--” be there from 9:02 a.m. Tuesday on",
    ),
    Case(
        needs.set_walk,
        {"first_id": IDS.big, "second_id": IDS.small, "minutes": 8},
        "Set the walk from “Big” to “Small” to 8 minutes",
        "set the walk from “Big” to “Small” to 8 minutes",
    ),
    Case(
        needs.set_wishes,
        {"person_id": IDS.zoe, "session_ids": [IDS.first, IDS.second]},
        "Set the wishes of “Zoë Ångström” to 2 sessions",
        "set the wishes of “Zoë Ångström” to 2 sessions",
    ),
    Case(
        sittings.plan_two,
        {"session_id": IDS.first, "first": datetime(2026, 10, 15, 12), "second": datetime(2026, 10, 15, 18)},
        "Plan two sittings of “First “quoted””",
        "planned two sittings of “First “quoted””",
    ),
    Case(
        sittings.align,
        {"session_id": IDS.off},
        "Bring both sittings of “Off” in line",
        "brought both sittings of “Off” in line",
    ),
    Case(
        sittings.separate,
        {"session_id": IDS.alone},
        "Separate the two sittings of “Alone 👩”",
        "separated the two sittings of “Alone 👩”",
    ),
    Case(
        year_planning.plan,
        {"series_id": IDS.monthly, "walls": [datetime(2026, 12, 17, 16), datetime(2027, 1, 21, 16)]},
        "Plan 2 sessions of “Monthly call”",
        "planned 2 sessions of “Monthly call”",
    ),
    Case(
        year_planning.fill,
        {"series_id": IDS.monthly, "month": date(2027, 1, 1)},
        "Plan “Monthly call” on 21 January 2027",
        "planned “Monthly call” on 21 January 2027",
    ),
    Case(
        fair_years.apply,
        {
            "shifts": [
                fair_years.Shift(IDS.first, datetime(2026, 10, 20, 13, tzinfo=UTC)),
                fair_years.Shift(IDS.second, datetime(2026, 11, 19, 22, 30, tzinfo=UTC)),
            ]
        },
        "Plan a fair year of “Monthly call”: 2 sessions moved",
        "planned a fair year of “Monthly call”: 2 sessions moved",
    ),
    Case(
        year_planning.roll,
        {"copies": [(IDS.first, datetime(2027, 10, 21, 16)), (IDS.second, datetime(2027, 11, 18, 16))]},
        "Roll 2 sessions of “Monthly call” to 2027",
        "rolled 2 sessions of “Monthly call” to 2027",
    ),
    Case(
        sessions.add,
        {"title": "New", "wall": datetime(2026, 9, 9, 9), "series_id": IDS.monthly},
        "Add “New” on 9 September 2026",
        "added “New” on 9 September 2026",
    ),
    Case(
        sessions.edit,
        {"session_id": IDS.first, "title": "Prime", "notes": "a\n\nb"},
        "Change the title and notes of “First “quoted””",
        "changed the title and notes of “First “quoted””",
    ),
    Case(
        sessions.move,
        {"session_id": IDS.second, "to": datetime(2026, 11, 26, 16)},
        "Move “Second” from 19 to 26 November 2026",
        "moved “Second” from 19 to 26 November 2026",
    ),
    Case(
        sessions.resize,
        {"session_id": IDS.second, "minutes": 90},
        "Change “Second” from 60 to 90 minutes",
        "changed “Second” from 60 to 90 minutes",
    ),
    Case(
        sessions.set_status,
        {"session_id": IDS.second, "status": SessionStatus.CONFIRMED},
        "Mark “Second” as confirmed",
        "marked “Second” as confirmed",
    ),
    Case(
        sessions.call_off,
        {"session_id": IDS.second, "replaced_by": IDS.alone},
        "Call off “Second” of 19 November 2026, replaced by “Alone 👩”",
        "called off “Second” of 19 November 2026, replaced by “Alone 👩”",
    ),
    Case(
        sessions.reinstate,
        {"session_id": IDS.off},
        "Reinstate “Off” on 17 December 2026",
        "reinstated “Off” on 17 December 2026",
    ),
    Case(
        sessions.duplicate,
        {"session_id": IDS.first},
        "Duplicate “First “quoted”” on 22 October 2026",
        "duplicated “First “quoted”” on 22 October 2026",
    ),
    Case(
        sessions.delete,
        {"session_id": IDS.second},
        "Delete “Second” of 19 November 2026",
        "deleted “Second” of 19 November 2026",
    ),
    Case(
        sessions.assign,
        {"session_id": IDS.second, "person_id": IDS.zoe, "role": Role.TECH},
        "Assign “Zoë Ångström” to “Second” as tech",
        "assigned “Zoë Ångström” to “Second” as tech",
    ),
    Case(
        sessions.unassign,
        {"session_id": IDS.first, "person_id": IDS.zoe},
        "Remove “Zoë Ångström” from “First “quoted””",
        "removed “Zoë Ångström” from “First “quoted””",
    ),
    Case(
        sessions.place_in,
        {"session_id": IDS.alone, "room_id": None},
        "Take “Alone 👩” out of its room",
        "took “Alone 👩” out of its room",
    ),
    Case(
        sessions.recompute,
        {"since": START},
        f"Update the times to the zone rules {zones.rules_version()}",
        f"updated the times to the zone rules {zones.rules_version()}",
        _with_old_rules,
    ),
    Case(
        agenda.add,
        {"session_id": IDS.first, "title": "Coffee", "minutes": 10, "at": 1},
        "Add “Coffee” to the agenda of “First “quoted””",
        "added “Coffee” to the agenda of “First “quoted””",
    ),
    Case(
        agenda.edit,
        {"item_id": IDS.talk, "minutes": 35},
        "Change “Talk” from 40 to 35 minutes",
        "changed “Talk” from 40 to 35 minutes",
    ),
    Case(
        agenda.move,
        {"item_id": IDS.talk, "to": 9},
        "Move “Talk” to place 3 of the agenda",
        "moved “Talk” to place 3 of the agenda",
    ),
    Case(
        agenda.duplicate,
        {"item_id": IDS.talk},
        "Duplicate the agenda item “Talk”",
        "duplicated the agenda item “Talk”",
    ),
    Case(agenda.delete, {"item_id": IDS.talk}, "Delete “Talk” from the agenda", "deleted “Talk” from the agenda"),
    Case(
        agenda.assign,
        {"item_id": IDS.talk, "person_id": IDS.zoe, "role": Role.HOST},
        "Assign “Zoë Ångström” to “Talk” as host",
        "assigned “Zoë Ångström” to “Talk” as host",
    ),
    Case(
        agenda.unassign,
        {"item_id": IDS.talk, "person_id": IDS.zoe},
        "Remove “Zoë Ångström” from “Talk”",
        "removed “Zoë Ångström” from “Talk”",
    ),
    Case(
        agenda.apply_template,
        {"session_id": IDS.first},
        "Replace the agenda of “First “quoted”” by the template",
        "replaced the agenda of “First “quoted”” by the template",
    ),
    Case(
        guests.invite_only,
        {"session_id": IDS.first, "person_ids": [IDS.zoe, IDS.bob]},
        "Invite 2 people to “First “quoted””",
        "invited 2 people to “First “quoted””",
    ),
    Case(
        guests.invite_everybody,
        {"session_id": IDS.off},
        "Invite all members to “Off”",
        "invited all members to “Off”",
    ),
    Case(
        invitations.draft,
        {"uid": "gone@example.org"},
        "Draft 1 message about “Gone”",
        "drafted 1 message about “Gone”",
    ),
    Case(
        invitations.remind,
        {"uid": "second@example.org"},
        "Draft 1 reminder about “Second”",
        "drafted 1 reminder about “Second”",
        _tell_of_second,
    ),
    Case(
        invitations.decline_proposal,
        {"uid": "second@example.org", "person_id": IDS.zoe, "address": "zoe@example.org"},
        "Draft 1 message about “Second”",
        "drafted 1 message about “Second”",
        _tell_of_second,
    ),
    Case(
        invitations.edit_draft,
        {"message_id": 2, "subject": "It is off", "body": "Dear Zoë,\n\nsorry."},
        "Change the message to “Zoë Ångström”",
        "changed the message to “Zoë Ångström”",
        _draft_about_gone,
    ),
    Case(
        invitations.discard,
        {"message_ids": [2]},
        "Discard 1 draft about “Gone”",
        "discarded 1 draft about “Gone”",
        _draft_about_gone,
    ),
    Case(
        inviting.reword,
        {"message_ids": [2], "subject": "It is off", "body": "Dear {name},"},
        "Change the words of 1 message",
        "changed the words of 1 message",
        _draft_about_gone,
    ),
    Case(
        letter_texts.set_words,
        {"language": Language.ENGLISH, "kind": LetterKind.UPDATE, "subject": "{title} moves", "body": "Dear {name}"},
        "Change the words of English updates",
        "changed the words of English updates",
    ),
    Case(
        letter_texts.reset_words,
        {"language": Language.FRENCH, "kind": LetterKind.REMINDER, "series_id": IDS.monthly},
        "Reset the words of French reminders to “Monthly call”",
        "reset the words of French reminders to “Monthly call”",
    ),
    Case(
        letter_texts.set_languages,
        {"languages": [Language.FRENCH, Language.ENGLISH]},
        "Write letters in French and English",
        "wrote letters in French and English",
    ),
    Case(
        reminders.set_plan,
        {"series_id": IDS.monthly, "minutes": [24 * 60, 60, -60]},
        "Set the reminders of “Monthly call” to 1 day and 1 hour before and 1 hour after",
        "set the reminders of “Monthly call” to 1 day and 1 hour before and 1 hour after",
    ),
    Case(
        invitations.follow_up,
        {"uid": "over@example.org"},
        "Draft 1 letter after “Over”",
        "drafted 1 letter after “Over”",
        _tell_of_a_session_that_is_over,
    ),
    Case(
        reminders.draft_due,
        {},
        "Draft 1 due reminder",
        "drafted 1 due reminder",
        _tell_of_a_session_in_a_week,
    ),
    Case(
        answers.take,
        {"read": RepliesRead(replies=(REPLY,))},
        "Take in 1 answer",
        "took in 1 answer",
    ),
    Case(
        answers.record,
        {"uid": "gone@example.org", "person_id": IDS.zoe, "answer": Answer.DECLINED, "comment": "By telephone"},
        "Note the answer of “Zoë Ångström” to “Gone”: declined",
        "noted the answer of “Zoë Ångström” to “Gone”: declined",
    ),
    Case(
        answers.accept,
        {"reply_id": 2, "person_id": IDS.zoe},
        "Count the answer of “who@example.org” for “Zoë Ångström”",
        "counted the answer of “who@example.org” for “Zoë Ångström”",
        _take_from_somebody,
    ),
    Case(
        answers.move_as_proposed,
        {"reply_id": 2},
        "Move “Second” from 19 to 20 November 2026",
        "moved “Second” from 19 to 20 November 2026",
        _take_a_proposal_for_second,
    ),
    Case(
        answers.keep_time,
        {"reply_id": 2},
        "Keep the time that “zoe@example.org” would change",
        "kept the time that “zoe@example.org” would change",
        _take_a_proposal_for_second,
    ),
    Case(
        overlays.lay,
        {"read": CONGRESS},
        "Add the overlay calendar “ISQua 2027”",
        "added the overlay calendar “ISQua 2027”",
    ),
    Case(
        overlays.lay,
        {"read": CONGRESS, "name": "HIMSS 2027"},
        "Renew the overlay calendar “HIMSS 2027”",
        "renewed the overlay calendar “HIMSS 2027”",
    ),
    Case(
        overlays.remove,
        {"overlay_id": 1},
        "Remove the overlay calendar “HIMSS 2027”",
        "removed the overlay calendar “HIMSS 2027”",
    ),
    Case(
        clock_guard.keep_wall,
        {"session_ids": [IDS.first]},
        "Keep the wall time of “First “quoted””",
        "kept the wall time of “First “quoted””",
    ),
    Case(
        clock_guard.keep_hour,
        {"session_ids": [IDS.first], "zone": "Europe/Stockholm"},
        "Keep the hour of Stockholm for “First “quoted””",
        "kept the hour of Stockholm for “First “quoted””",
    ),
    Case(
        clock_guard.keep_hour,
        {"session_ids": [IDS.second, IDS.first], "zone": "UTC"},
        "Keep the hour in UTC for 2 sessions",
        "kept the hour in UTC for 2 sessions",
    ),
    Case(
        clock_guard.put_back,
        {"instants": {IDS.second: datetime(2026, 11, 19, 20, tzinfo=UTC)}},
        "Keep the instant of “Second”",
        "kept the instant of “Second”",
    ),
    Case(
        days_off.add,
        {"name": " World  safety day ", "first": date(2027, 9, 17)},
        "Add “World safety day” on 17 September 2027 to the days off",
        "added “World safety day” on 17 September 2027 to the days off",
    ),
    Case(
        days_off.edit,
        {"own_day_id": 1, "name": "Nationaldagen"},
        "Rename “National day” to “Nationaldagen”",
        "renamed “National day” to “Nationaldagen”",
    ),
    Case(
        days_off.remove,
        {"own_day_id": 1},
        "Remove “National day” from the days off",
        "removed “National day” from the days off",
    ),
    Case(answers.leave_out, {"reply_ids": [1]}, "Leave out 1 answer", "left out 1 answer"),
    Case(
        drafting.draft,
        {"now": START, "title": "Untitled"},
        "Add “Untitled” on 10 March 2026",
        "added “Untitled” on 10 March 2026",
    ),
    Case(
        together.together,
        {"title": "Delete 2 people", "acts": [_without(IDS.zoe), _without(IDS.bob)]},
        "Delete 2 people",
        "deleted 2 people",
    ),
    Case(
        forms.add_series,
        {"fields": {"name": "Forum", "kind": SeriesKind.FORUM_TRACK}, "items": [("Hello", 60)]},
        "Add the series “Forum”",
        "added the series “Forum”",
    ),
    Case(
        forms.edit_series,
        {"series_id": IDS.monthly, "fields": {"name": "Call"}, "items": [("Hello", 60)]},
        "Rename “Monthly call” to “Call”",
        "renamed “Monthly call” to “Call”",
    ),
    Case(
        forms.add_venue,
        {"fields": {"name": "Palais"}, "rooms": [forms.RoomLine(None, "Attic", 3)]},
        "Add the venue “Palais”",
        "added the venue “Palais”",
    ),
    Case(
        forms.edit_venue,
        {
            "venue_id": IDS.hall,
            "fields": {},
            "rooms": [forms.RoomLine(None, "Attic", 3), forms.RoomLine(IDS.small, "Tiny", 8)],
        },
        "Change the rooms of “Hall”",
        "changed the rooms of “Hall”",
    ),
]
ELSEWHERE = {
    # They need a file, or a plan, of their own: below.
    "network.found_network",
    "importing.apply",
    # The sample's, in tests/services/test_sample.py.
    "sample_answers.correspond",
    # Facts about the world, which nobody can undo: in tests/services/test_sending.py.
    "sending.begin",
    "sending.record",
    "sending.record_failure",
    # The same, in tests/services/outgoing/test_servers.py.
    "publishing.begin",
    "publishing.record",
    "publishing.record_refusal",
}


def test_every_public_verb_is_tried_here() -> None:
    assert public_verbs() == {case.name for case in CASES} | ELSEWHERE


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_verb_does_undoes_and_redoes_even_after_a_restart(case: Case, rich: file.File, clock: Clock) -> None:
    if case.before is not None:
        rich.do(case.before)
    before = snapshot(rich)
    done = rich.do(case.verb, **case.arguments)
    after = snapshot(rich)
    assert (done.step.title, told(done.step.title)) == (case.title, case.past)
    assert done.step.tables == {table for table in after if after[table] != before[table]}
    assert done.step.tables
    rich.undo()
    undone = snapshot(rich)
    assert settled(undone) == settled(before)
    assert _never_back(before, undone)
    rich.redo()
    redone = snapshot(rich)
    assert settled(redone) == settled(after)
    assert _never_back(after, redone)
    rich.close()
    reopened = file.open_file(rich.path, author="Ann", now=clock)
    reopened.undo()
    assert settled(snapshot(reopened)) == settled(before)
    reopened.redo()
    assert settled(snapshot(reopened)) == settled(after)
    reopened.close()


def _never_back(earlier: dict[str, Any], later: dict[str, Any]) -> bool:
    """Tell whether what calendars have seen only grows: sequence, and the time of the last revision."""
    pairs = [(row, later["session"][each]) for each, row in earlier["session"].items() if each in later["session"]]
    return all(
        new["sequence"] >= old["sequence"]
        and new["revised"] >= old["revised"]
        and (new["revised"] > old["revised"] or new == old)
        for old, new in pairs
    )


def test_founding_the_network_undoes_and_redoes(tmp_path: Path) -> None:
    made = founded(tmp_path / "new.cqo")
    after = snapshot(made)
    assert made.undo().title == "Undo: Begin the network “CQO Network”"
    assert snapshot(made)["network"] == {}
    made.redo()
    assert snapshot(made) == after
    assert told("Begin the network “X”") == "began the network “X”"
    made.close()


def test_import_undoes_and_redoes(rich: file.File) -> None:
    before = snapshot(rich)
    done = rich.do(_import)
    after = snapshot(rich)
    assert done.step.title == "Import 1 person from “people.csv”"
    assert done.step.tables == {"person", "organization"}
    rich.undo()
    assert snapshot(rich) == before
    rich.redo()
    assert snapshot(rich) == after


def test_undo_of_a_move_raises_the_sequence_that_calendars_have_seen(rich: file.File) -> None:
    def sequence() -> int:
        return rich.ask(lambda db: db.scalars(select(Session.sequence).where(Session.id == IDS.second)).one())

    rich.do(sessions.move, session_id=IDS.second, to=datetime(2026, 11, 26, 16))
    seen = [sequence()]
    rich.undo()
    seen.append(sequence())
    rich.redo()
    seen.append(sequence())
    assert seen == [1, 2, 3]


def test_undo_of_a_text_leaves_the_sequence_and_stamps_the_revision(rich: file.File, clock: Clock) -> None:
    rich.do(sessions.edit, session_id=IDS.second, title="Other")
    clock.at = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)
    rich.undo()
    row = snapshot(rich)["session"][IDS.second]
    assert (row["title"], row["sequence"], row["revised"]) == ("Second", 0, datetime(2026, 3, 4, 9, 30, tzinfo=UTC))


def test_verb_refused_half_way_leaves_no_trace(rich: file.File) -> None:
    before = snapshot(rich)
    with pytest.raises(Refused, match="Clocks in Toronto skip 02:30"):
        rich.do(
            together.together,
            title="Two things",
            acts=[
                lambda db: people.delete(db, person_id=IDS.zoe),
                lambda db: sessions.move(db, session_id=IDS.first, to=datetime(2026, 3, 8, 2, 30)),
            ],
        )
    assert snapshot(rich) == before


def test_import_gives_no_id_again(rich: file.File) -> None:
    gone = rich.do(people.add, name="Gone").value
    rich.do(people.delete, person_id=gone)
    rich.do(_import)
    assert max(snapshot(rich)["person"]) == gone + 1
