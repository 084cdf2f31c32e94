"""The sample network: two years made by the program's own verbs from the readable files in resources/sample."""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from importlib import resources
from typing import Any

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import hours, sample_plans
from cqo_desktop.domain.drafts import SessionDraft, SessionsRead
from cqo_desktop.domain.incoming import Read
from cqo_desktop.domain.sample_plans import Plan, Table
from cqo_desktop.domain.sentences import counted
from cqo_desktop.domain.vocabulary import Hue, OrganizationKind, Paper, PersonKind, Role, SeriesKind
from cqo_desktop.services import (
    agenda,
    days_off,
    network,
    organizations,
    overlays,
    people,
    sample_answers,
    series,
    sessions,
    venues,
)
from cqo_desktop.services.forum import needs
from cqo_desktop.services.session_facts import SessionFacts
from cqo_desktop.store.file import File
from cqo_desktop.store.journal import entitle

type Ids = Mapping[str, int]
"""Row ids by the handle, key or name the sample's files use."""


def build(file: File, *, today: date) -> None:
    """Fill a new file with the sample network, its invented year laid around `today`.

    Raises:
        Refused: the file has a network already.
    """
    facts, members = _read("network"), _read("people")
    zones = sorted({each["zone"] for each in members["organization"]})
    forum = sample_plans.forum_around(today, _read("forum_now"), facts)
    years = {
        "Record the first year, 2024": sample_plans.first_year(_read("year_2024"), facts),
        f"Plan the year around {hours.month(today)}": sample_plans.year_around(today, _read("year_now"), facts, zones),
        f"Plan the Forum of {hours.month(forum[0].wall)}": forum,
    }
    file.do(_begin, facts=facts)
    ids = dict(file.do(_add_members, members=members["organization"], note=facts["invented"]).value)
    ids |= file.do(_add_guests, guests=facts["guest"], notes=(facts["known"], facts["invented"])).value
    rooms = file.do(_add_venue, venue=facts["venue"]).value
    runs = file.do(_add_series, rows=facts["series"], year=forum[0].wall.year).value
    zone = facts["venue"]["zone"]
    for title, plans in years.items():
        file.do(_add_sessions, title=title, plans=plans, people=ids, rooms=rooms, runs=runs, venue_zone=zone)
    plans_now = years[f"Plan the year around {hours.month(today)}"]
    file.do(_lay_congress, congress=facts["congress"], plans=plans_now)
    file.do(_keep_day_off, day_off=facts["day_off"], plans=plans_now)
    file.do(sample_answers.correspond, said=_read("answers"))


def _read(name: str) -> dict[str, Any]:
    file = resources.files("cqo_desktop") / "resources" / "sample" / f"{name}.toml"
    return tomllib.loads(file.read_text("utf-8"))


def _begin(db: Db, *, facts: Table) -> None:
    network.found_network(
        db,
        name=facts["name"],
        zone=facts["zone"],
        organizer_name=facts["organizer_name"],
        organizer_email=facts["organizer_email"],
        paper=Paper(facts["paper"]),
    )
    network.edit(db, acronym=facts["acronym"])


def _lay_congress(db: Db, *, congress: Table, plans: Sequence[Plan]) -> None:
    """Lay a congress of others over a session, as an overlay calendar."""
    meets = next(each.wall for each in plans if each.title == congress["meets"])
    first = datetime.combine(meets.date() - timedelta(days=congress["before"]), time())
    draft = SessionDraft(line=1, title=congress["name"], wall=first, minutes=congress["days"] * 24 * 60)
    overlays.lay(db, read=Read(name="", source=SessionsRead(sessions=(draft,))), name=congress["name"])


def _keep_day_off(db: Db, *, day_off: Table, plans: Sequence[Plan]) -> None:
    """Let members of a country have a day off on which a session falls."""
    meets = next(each.wall for each in plans if each.title == day_off["meets"])
    days_off.add(db, name=day_off["name"], first=meets.date(), country=day_off["country"])


def _add_members(db: Db, *, members: Sequence[Table], note: str) -> Ids:
    count = sum(len(each["people"]) for each in members)
    entitle(db, f"Add {counted(count, 'member')} of {counted(len(members), 'organization')}")
    ids = {}
    for each in members:
        organization = organizations.add(
            db,
            name=each["name"],
            kind=OrganizationKind(each["kind"]),
            city=each["city"],
            country=each["country"],
        )
        for person in each["people"]:
            email = f"{person['email']}@{each['domain']}"
            facts = {**person, "email": email, "zone": each["zone"], "country": each["country"], "notes": note}
            ids[person["email"]] = people.add(db, **_person(facts, organization))
    return ids


def _person(facts: Table, organization_id: int | None = None) -> people.PersonFacts:
    return people.PersonFacts(
        name=facts["name"],
        given_name=facts["given"],
        family_name=facts["family"],
        credentials=facts.get("credentials", ""),
        role=facts.get("role", ""),
        organization_id=organization_id,
        email=facts.get("email", ""),
        zone=facts.get("zone", ""),
        country=facts.get("country", ""),
        language=facts.get("language", "en"),
        bio=facts.get("bio", ""),
        pronouns=facts.get("pronouns", ""),
        pronunciation=facts.get("pronunciation", ""),
        usual_start=facts.get("usual_start", "09:00"),
        usual_end=facts.get("usual_end", "17:00"),
        notes=facts["notes"],
    )


def _add_guests(db: Db, *, guests: Sequence[Table], notes: tuple[str, str]) -> Ids:
    entitle(db, f"Add {counted(len(guests), 'guest')}")
    known, invented = notes
    return {
        each["handle"]: people.add(
            db,
            **_person({**each, "notes": invented if each.get("invented") else known}),
            kind=PersonKind.GUEST,
        )
        for each in guests
    }


def _add_venue(db: Db, *, venue: Table) -> Ids:
    entitle(db, f"Add the venue “{venue['name']}” with {counted(len(venue['rooms']), 'room')}")
    venue_id = venues.add(
        db,
        name=venue["name"],
        address=venue["address"],
        city=venue["city"],
        country=venue["country"],
        zone=venue["zone"],
    )
    return {name: venues.add_room(db, venue_id=venue_id, name=name, seats=seats) for name, seats in venue["rooms"]}


def _add_series(db: Db, *, rows: Sequence[Table], year: int) -> Ids:
    entitle(db, f"Add {counted(len(rows), 'series', 'series')}")
    ids = {}
    for row in rows:
        ids[row["key"]] = series.add(
            db,
            name=row["name"].format(year=year),
            kind=SeriesKind(row["kind"]),
            hue=Hue(row["hue"]),
            minutes=row["minutes"],
            description=row["description"],
            rule_nth=row.get("rule_nth"),
            rule_weekday=row.get("rule_weekday"),
            rule_time=row.get("rule_time"),
            rule_zone=row.get("rule_zone"),
        )
        if "template" in row:
            template = [(title, minutes) for title, minutes in row["template"]]
            series.set_template(db, series_id=ids[row["key"]], items=template)
    return ids


def _add_sessions(
    db: Db,
    *,
    title: str,
    plans: Sequence[Plan],
    people: Ids,
    rooms: Ids,
    runs: Ids,
    venue_zone: str,
) -> None:
    entitle(db, title)
    ids = {}
    for plan in plans:
        facts = SessionFacts(
            subtitle=plan.subtitle,
            abstract=plan.abstract,
            notes=plan.notes,
            series_id=runs[plan.series],
            link=plan.link,
            room_id=rooms.get(plan.room),
            place=plan.place,
            track=plan.track,
            language="en",
        )
        if plan.minutes is not None:
            facts["minutes"] = plan.minutes
        ids[plan.key] = sessions.add(
            db,
            title=plan.title,
            wall=plan.wall,
            zone=venue_zone if plan.in_person else None,
            status=plan.status,
            with_template=plan.agenda is None,
            **facts,
        )
        _give_parts(db, ids[plan.key], plan, people)
        if plan.everywhere or plan.expected is not None:
            needs.set_placing(db, session_id=ids[plan.key], expected=plan.expected, everywhere=plan.everywhere)
    for plan in plans:
        if plan.replaced_by:
            sessions.call_off(db, session_id=ids[plan.key], replaced_by=ids[plan.replaced_by])


def _give_parts(db: Db, session_id: int, plan: Plan, people: Ids) -> None:
    roles: dict[str, Role] = {}
    for role, handle in plan.parts:
        sessions.assign(db, session_id=session_id, person_id=people[handle], role=role)
        roles.setdefault(handle, role)
    for line in plan.agenda or ():
        item = agenda.add(db, session_id=session_id, title=line.title, minutes=line.minutes)
        for handle in line.leads:
            role = roles.get(handle, Role.SPEAKER)
            agenda.assign(db, item_id=item, person_id=people[handle], role=role)
