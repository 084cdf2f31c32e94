"""The programme in a calendar on a server: where it is, what publishing would do there, and doing it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from cqo_desktop.delivery import passwords
from cqo_desktop.delivery.collections import Collection, collection
from cqo_desktop.domain.errors import Cancelled, Refused
from cqo_desktop.domain.progress import Progress, Tell
from cqo_desktop.domain.publishing import Act, Plan, Publication
from cqo_desktop.jobs import finished
from cqo_desktop.services import publishing
from cqo_desktop.store.file import File
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.error_sheet import ErrorSheet
from cqo_desktop.views.saying import said
from cqo_desktop.views.settings import publishing_words
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.settings_card import SettingsCard


class ServerCard(SettingsCard):
    """Nothing is put before a person has seen what would be."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            _said("Calendar on a server"),
            _said("Others subscribe to it (CalDAV). Only entries made from here are changed there."),
        )
        self._desk = desk
        self.address, self.password = QLineEdit(desk.settings.calendar_server), QLineEdit()
        self.address.setPlaceholderText("https://me@dav.example.org/programme/")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.look = button(_said("See what publishing would change…"), picture="eye")
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 8, 0, 0)
        self.again = button(_said("What was not published…"), picture="triangle-alert")
        self.again.hide()
        self._problems = ""
        beside.addWidget(self.look)
        beside.addWidget(self.again)
        beside.addStretch(1)
        self.add(_said("Calendar’s &address"), self.address, also=_said("CalDAV publish server"))
        self.add(_said("Pass&word"), self.password, _said("Only where this computer does not keep it yet."))
        self.add_wide(row, _said("CalDAV publish server"))
        self.look.clicked.connect(self.begin)
        self.again.clicked.connect(self.show_problems)

    def begin(self) -> None:
        """Look at the server beside the window, and show what publishing would do."""
        try:
            to = collection(self.address.text())
        except Refused as error:
            self.say_wrong(self.address, said(str(error)))
            return
        self.say_wrong(self.address)
        self._desk.prefer(calendar_server=to.url)
        typed = self.password.text()
        hours = self._desk.hours

        def work(file: File, tell: Tell) -> tuple[Plan, str]:
            known = _password(to, typed)
            return finished(publishing.plan(file, to=to, password=known, hours=hours), tell), known

        self._start(_said("Looking at the calendar"), work, partial(self._show, to))

    def _show(self, to: Collection, seen: tuple[Plan, str]) -> None:
        self._end()
        plan, password = seen
        heading = _said("Publish to {server}").format(server=to.host)
        put = partial(self._put, to, plan, password)
        ways = {}
        if plan.count(Act.CONFLICT):
            ways[_said("Publish and write over theirs")] = partial(put, overwrite=True)
        if any(plan.count(act) for act in (Act.CREATE, Act.UPDATE, Act.CANCEL)):
            ways[_said("Publish")] = partial(put, overwrite=False)
        ErrorSheet(self.window(), heading, publishing_words.preview(plan), ways).open()

    def _put(self, to: Collection, plan: Plan, password: str, *, overwrite: bool) -> None:
        tried: list[int] = [0]

        def work(file: File, tell: Tell) -> Publication:
            def count(progress: Progress) -> None:
                tried.append(progress.done)
                tell(progress)

            steps = publishing.carry_out(file, plan=plan, to=to, password=password, overwrite=overwrite)
            return finished(steps, count)

        self._start(_said("Publishing"), work, self._tell, partial(self._stop, tried))

    def _stop(self, tried: list[int], error: Exception) -> None:
        """Say what was there already when a person stopped it."""
        self._fail(error)
        if isinstance(error, Cancelled):
            text = _said("Stopped after %n entry(s); the others are as they were. Publish again to go on.", tried[-1])
            self._desk.said.emit(text, False)

    def _tell(self, done: Publication) -> None:
        self._end()
        self._desk.said.emit(_said("%n entry(s) published", sum(done.done.values())), False)
        self._problems = publishing_words.problems(done)
        self.again.setVisible(bool(self._problems))
        if self._problems:
            self.show_problems()

    def show_problems(self) -> None:
        """Show once more what was not published."""
        ErrorSheet(self.window(), _said("Some entries were not published"), self._problems).open()

    def _start[T](
        self,
        title: str,
        work: Callable[[File, Tell], T],
        then: Callable[[T], object],
        otherwise: Callable[[Exception], object] | None = None,
    ) -> None:
        self.look.setEnabled(False)
        alongside = self._desk.document.alongside(work)
        self._desk.jobs.start(title, alongside, then=then, otherwise=otherwise or self._fail)

    def _end(self) -> None:
        self.look.setEnabled(True)
        self.password.clear()

    def _fail(self, error: Exception) -> None:
        self.look.setEnabled(True)
        self._desk.fail(error)


def _password(to: Collection, typed: str) -> str:
    if not to.user:
        return ""
    if typed:
        try:
            passwords.keep(to, typed)
        except passwords.NoKeyring:
            # It is asked for again next time.
            return typed
        return typed
    found = passwords.kept(to)
    if not found:
        raise Refused(_said("No password of “{user}” is known; type it below the address.").format(user=to.user))
    return found


def _said(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Settings", text, None, number)
