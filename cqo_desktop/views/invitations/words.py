"""Invitations in words: kinds of messages, states, answers, times as somebody reads them."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain import zones
from cqo_desktop.domain.correspondence import MessageRow, PersonStanding
from cqo_desktop.domain.inviting import Inviting, Missing, Stage
from cqo_desktop.domain.told import Facts
from cqo_desktop.domain.vocabulary import Answer, MessageKind, MessageState
from cqo_desktop.models import cities, clock
from cqo_desktop.models.clock import Clock
from cqo_desktop.views.saying import said
from cqo_desktop.widgets.invite_rows import InviteLine
from cqo_desktop.widgets.overview_rows import Finding

_SIGNS = {
    MessageKind.INVITATION: ("mail", "warn", "warnSoft"),
    MessageKind.UPDATE: ("refresh-cw", "info", "infoSoft"),
    MessageKind.CORRECTION: ("pencil", "info", "infoSoft"),
    MessageKind.CANCELLATION: ("ban", "danger", "dangerSoft"),
    MessageKind.REINSTATEMENT: ("rotate-ccw", "info", "infoSoft"),
    MessageKind.REMINDER: ("bell", "info", "infoSoft"),
    MessageKind.TIME_KEPT: ("clock", "info", "infoSoft"),
}


def messages(kind: MessageKind | None, count: int) -> str:
    """Count messages of a kind, or of several: '64 invitations'."""
    text = _said("%n message(s)", count)
    match kind:
        case MessageKind.INVITATION:
            text = _said("%n invitation(s)", count)
        case MessageKind.UPDATE:
            text = _said("%n update(s)", count)
        case MessageKind.CORRECTION:
            text = _said("%n correction(s)", count)
        case MessageKind.CANCELLATION:
            text = _said("%n cancellation(s)", count)
        case MessageKind.REINSTATEMENT:
            text = _said("%n message(s) that it takes place after all", count)
        case MessageKind.REMINDER:
            text = _said("%n reminder(s)", count)
        case MessageKind.TIME_KEPT:
            text = _said("%n message(s) that the time stays", count)
        case None:
            pass
    return text


def kind(value: MessageKind) -> str:
    """Name a kind of message."""
    return {
        MessageKind.INVITATION: _said("Invitation"),
        MessageKind.UPDATE: _said("Update"),
        MessageKind.CORRECTION: _said("Correction"),
        MessageKind.CANCELLATION: _said("Cancellation"),
        MessageKind.REINSTATEMENT: _said("Takes place after all"),
        MessageKind.REMINDER: _said("Reminder"),
        MessageKind.TIME_KEPT: _said("The time stays"),
    }[value]


def answer(value: Answer | None) -> str:
    """Name an answer."""
    match value:
        case Answer.ACCEPTED:
            return _said("Yes")
        case Answer.TENTATIVE:
            return _said("Maybe")
        case Answer.DECLINED:
            return _said("No")
        case Answer.DELEGATED:
            return _said("Sends a deputy")
        case None:
            return _said("No answer yet")


def missing(value: Missing) -> str:
    """Say why invitations cannot go out yet."""
    match value:
        case Missing.STATUS:
            return _said("Waits to be confirmed")
        case Missing.LINK:
            return _said("Waits for a join link")
        case Missing.NOBODY:
            return _said("Nobody to invite has an address")


def line(each: Inviting, written: Clock, *, chosen: bool) -> InviteLine:
    """Write a session for the lists."""
    icon, role, fill = "mail", "success", "successSoft"
    text, state, state_role = _out(each), "", "success"
    match each.stage:
        case Stage.TO_SEND:
            icon, role, fill = _SIGNS[each.kind or MessageKind.UPDATE]
            text = _to_send(each, written)
            if each.unsure:
                state, state_role = _said("%n message(s) perhaps sent", each.unsure), "warn"
            elif each.failed:
                state, state_role = _said("%n message(s) could not be sent", each.failed), "warn"
            elif each.missing:
                state, state_role = missing(each.missing), "warn"
            else:
                state = _said("Ready")
        case Stage.OUT:
            pass
        case Stage.DONE:
            icon, role, fill = "history", "slate", "slateSoft"
            text = _said("{day}, {count} said yes").format(
                day=clock.day(_wall(each.facts)), count=each.count(Answer.ACCEPTED)
            )
    if each.to_check and not state:
        state, state_role = to_check(each.to_check), "accentText"
    return InviteLine(
        key=each.uid,
        icon=icon,
        role=role,
        fill=fill,
        title=each.about.title,
        text=text,
        state=state,
        state_role=state_role,
        is_chosen=chosen,
    )


def to_check(count: int) -> str:
    """Count answers that wait for a look."""
    return _said("%n reply(ies) to check", count)


def outdated(each: Inviting, written: Clock) -> Finding:
    """Tell on the first page that people hold what is no longer so."""
    count = each.outdated
    if each.facts.is_off or each.status is None:
        text = _said("%n person(s) still have it in their calendar, and it is off", count)
    else:
        text = _said("%n person(s) were told something else than {when}", count).format(when=brief(each.facts, written))
    return Finding(
        icon="mail",
        role="warn",
        fill="warnSoft",
        head=each.about.title,
        text=text,
        verb=_said("Tell them"),
        key=each,
    )


def people(count: int) -> str:
    """Count people."""
    return _said("%n person(s)", count)


def _to_send(each: Inviting, written: Clock) -> str:
    if each.kind is MessageKind.UPDATE:
        return _said("Update: now {hour}, {people}").format(
            hour=written.hour(_wall(each.facts)), people=people(each.messages)
        )
    if each.kind is None:
        return messages(None, each.messages)
    return _said("{kind}, {people}").format(kind=kind(each.kind), people=people(each.messages))


def _out(each: Inviting) -> str:
    told = clock.day_in_words(each.told.astimezone()) if each.told else ""
    return _said("Sent {day}, {yes} yes, {silent} silent").format(
        day=told, yes=each.count(Answer.ACCEPTED), silent=each.count(None)
    )


def when(facts: Facts, written: Clock, zone: str = "") -> str:
    """Write 'Thursday 24 September, 4:00 to 5:00 p.m. Toronto'."""
    wall = _wall(facts, zone)
    return _said("{day}, {hours} {city}").format(
        day=clock.headed(clock.weekday_day(wall)),
        hours=written.span(wall, _minutes(facts)),
        city=cities.city(zone or facts.zone),
    )


def brief(facts: Facts, written: Clock) -> str:
    """Write 'Thu 24 Sep, 4:00 p.m.'."""
    wall = _wall(facts)
    return _said("{day}, {hour}").format(day=clock.day(wall), hour=written.hour(wall))


def moment(at: datetime, zone: str, written: Clock) -> str:
    """Write an instant as a zone reads it: 'Thu 24 Sep, 4:00 p.m. Toronto'."""
    wall = zones.moment(at, zone).wall
    return _said("{day}, {hour} {city}").format(day=clock.day(wall), hour=written.hour(wall), city=cities.city(zone))


def note(person: PersonStanding, facts: Facts | None, written: Clock) -> str:
    """Say what is remarkable about how somebody stands to a session."""
    if person.invited and not person.address:
        return _said("Has no address")
    return _fate(person.message) or _standing(person, facts, written)


def _fate(message: MessageRow | None) -> str:
    if message and message.problem:
        return _said("Not sent: {problem}").format(problem=said(message.problem))
    return _said("Was on its way when the program stopped") if message and message.state is MessageState.SENDING else ""


def _standing(person: PersonStanding, facts: Facts | None, written: Clock) -> str:
    if person.need is MessageKind.UPDATE and person.held and facts and person.held.starts != facts.starts:
        return _said("Holds {when}").format(when=_held(person, written))
    if person.need and person.need is not MessageKind.REMINDER and not person.former:
        return _needed(person, person.need, written)
    if person.former:
        return _said("Invited at {address} before; what is there stays until the session is called off").format(
            address=person.former
        )
    if person.answered_older and person.reply:
        return _said("Answered an older version: {answer}").format(answer=answer(person.reply.answer))
    return person.reply.comment if person.reply else ""


def _needed(person: PersonStanding, need: MessageKind, written: Clock) -> str:
    text = _said("Holds an old title, link or place")
    match need:
        case MessageKind.CANCELLATION:
            text = _said("Still has it in the calendar: {when}").format(when=_held(person, written))
        case MessageKind.UPDATE:
            text = _said("Holds something old: length, place or zone have changed")
        case MessageKind.INVITATION:
            text = _said("Not invited yet")
        case MessageKind.REINSTATEMENT:
            text = _said("Was told that it is off")
        case MessageKind.CORRECTION | MessageKind.REMINDER | MessageKind.TIME_KEPT:
            pass
    return text


def _held(person: PersonStanding, written: Clock) -> str:
    return brief(person.held, written) if person.held else ""


def _wall(facts: Facts, zone: str = "") -> datetime:
    return zones.moment(facts.starts, zone or facts.zone).wall


def _minutes(facts: Facts) -> int:
    return round((facts.ends - facts.starts).total_seconds() / 60)


def _said(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Invitations", text, None, number)
