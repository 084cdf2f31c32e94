"""Pictures of invitations: each list, who knows what, what is about to go out, and calling off."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QDialog, QScrollArea

from cqo_desktop.domain import zones
from cqo_desktop.domain.correspondence import Posted, ReplyRow, Undelivered
from cqo_desktop.domain.inviting import Inviting, Stage
from cqo_desktop.domain.vocabulary import Answer, ReplyState
from cqo_desktop.services import guests, series
from cqo_desktop.services.reminders import Due
from cqo_desktop.views.invitations import mailing
from cqo_desktop.views.invitations.page import InvitationsPage
from cqo_desktop.views.invitations.review import ReviewSheet
from cqo_desktop.views.settings.page import PreferencesPage
from cqo_desktop.views.studio import Studio

ON_THE_SHEET = frozenset({"invitations-one", "invitations-sure"})
"""States of the sheet that the state before them opened."""


def states(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """Name each state and what brings it about."""
    yield "invitations-out", partial(_choose, studio, _is_out)
    yield "invitations-who", partial(_show_who, studio)
    yield "invitations-proposal", partial(_propose, studio)
    yield "invitations-refused", partial(_refuse, studio)
    yield "invitations-waiting", partial(_choose, studio, _is_waiting)
    yield "invitations-ready", partial(_choose, studio, _is_ready)
    yield "invitations-review", partial(_review, studio)
    yield "invitations-one", partial(_show_one, studio)
    yield "invitations-sure", partial(_ask, studio)
    yield "invitations-off", partial(_call_off, studio)
    yield "invitations-due", partial(_show_due, studio)
    yield "letters", partial(_edit_words, studio)
    yield "series-reminders", partial(_plan_reminders, studio)


def _page(studio: Studio) -> InvitationsPage | None:
    for sheet in studio.window.findChildren(QDialog):
        sheet.reject()
    studio.pages.go("invitations")
    page = studio.pages.page
    if isinstance(page, InvitationsPage):
        page.head.who.setChecked(False)
        return page
    return None


def _propose(studio: Studio) -> None:
    """Let a member propose the next day, by an answer that no file keeps."""
    if (page := _choose(studio, _is_out)) is None or page.line is None or studio.desk is None:
        return
    line, known = page.line, studio.desk.document.ask(guests.known)
    person, starts = known[0], zones.moment(line.facts.starts, line.facts.zone).instant
    proposal = ReplyRow(
        id=0, uid=line.uid, person_id=person.person_id, address=person.address, sender="",
        answer=Answer.TENTATIVE, said="TENTATIVE", sequence=0, stamp=starts, received=None,
        comment="I teach that day; could we meet a day later?", delegate="",
        proposed_start=starts + timedelta(days=1), proposed_end=starts + timedelta(days=1, hours=1),
        state=ReplyState.TAKEN, doubt=None,
    )  # fmt: skip
    names = {each.person_id: each.name for each in known}
    page.replies.show_session(replace(line, proposals=(proposal,)), (), names)


def _refuse(studio: Studio) -> None:
    """Tell what came of sending, as after a server that took all but one."""
    if (page := _choose(studio, _is_out)) is not None and studio.desk is not None:
        person = studio.desk.document.ask(guests.known)[0]
        problem = f"The mail server does not take mail for “{person.address}”: 550 no such mailbox."
        failed = Undelivered(name=person.name, address=person.address, problem=problem)
        mailing.tell(studio.desk, page, (), Posted(sent=11, failed=(failed,)))


def _is_out(line: Inviting) -> bool:
    return line.stage is Stage.OUT


def _is_waiting(line: Inviting) -> bool:
    return line.missing is not None


def _is_ready(line: Inviting) -> bool:
    return line.stage is Stage.TO_SEND and not line.missing


def _choose(studio: Studio, fits: Callable[[Inviting], bool]) -> InvitationsPage | None:
    if (page := _page(studio)) is not None and (found := [each for each in page.lines if fits(each)]):
        page.choose(found[0].uid)
    return page


def _show_who(studio: Studio) -> None:
    if (page := _choose(studio, _is_out)) is not None:
        page.head.who.setChecked(True)


def _review(studio: Studio) -> None:
    if (page := _choose(studio, _is_ready)) is not None and page.line is not None:
        page.acts.review(page.line.uid)


def _sheet(studio: Studio) -> ReviewSheet | None:
    return next((each for each in studio.window.findChildren(ReviewSheet) if each.isVisible()), None)


def _show_one(studio: Studio) -> None:
    if (sheet := _sheet(studio)) is not None:
        sheet.names.setCurrentRow(1)


def _ask(studio: Studio) -> None:
    if (sheet := _sheet(studio)) is not None:
        sheet.go.click()


def _call_off(studio: Studio) -> None:
    if (page := _choose(studio, _is_out)) is not None:
        page.head.off.click()


def _show_due(studio: Studio) -> None:
    if (page := _choose(studio, _is_out)) is not None and page.line is not None:
        about = page.line.about
        page.due.show_due(
            [Due(uid=about.uid, session_id=about.session_id, title=about.title, minutes=7 * 24 * 60, people=12)]
        )


def _settings(studio: Studio) -> PreferencesPage | None:
    for sheet in studio.window.findChildren(QDialog):
        sheet.reject()
    studio.pages.go("settings")
    page = studio.pages.page
    return page if isinstance(page, PreferencesPage) else None


def _edit_words(studio: Studio) -> None:
    if (page := _settings(studio)) is not None:
        page.letters.edit()


def _plan_reminders(studio: Studio) -> None:
    if (page := _settings(studio)) is not None and studio.desk is not None:
        form = page.series.edit(studio.desk.document.ask(series.listed)[0].id)
        form.findChildren(QScrollArea)[0].ensureWidgetVisible(form.plan)
