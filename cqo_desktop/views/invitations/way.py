"""By which way messages go out: as files, as drafts of one's own mail program, or through a mail server."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from cqo_desktop.delivery.servers import Server, server
from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.vocabulary import Way
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.saying import said
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.combo_box import ComboBox


class WayRow(QWidget):
    """A box of ways, and what the chosen one needs to know."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        kept = desk.settings
        beside = Path(kept.folder) / "invitations" if kept.folder else Path.home() / "CQO invitations"
        self.box, self.folder = ComboBox(), QLineEdit(str(beside))
        self.choose = button(self.tr("Choose…"))
        self.server, self.password = QLineEdit(kept.mail_server), QLineEdit()
        self.box.addItem(self.tr("Calendar files (.ics), one for each person"), Way.FILE)
        self.box.addItem(self.tr("Drafts for my mail program (.eml)"), Way.DRAFT)
        self.box.addItem(self.tr("Mails, sent now by a mail server"), Way.MAIL)
        self.server.setPlaceholderText("smtp://me@mail.example.org:587")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("Password, if it is not kept yet"))
        for widget, name in (
            (self.box, self.tr("Way")),
            (self.folder, self.tr("Folder")),
            (self.server, self.tr("Mail server")),
            (self.password, self.tr("Password")),
        ):
            widget.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.box)
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        row.addWidget(self.server, 1)
        row.addWidget(self.password, 1)
        self._show()
        self.box.currentIndexChanged.connect(self._show)
        self.choose.clicked.connect(self._choose)

    @property
    def way(self) -> Way:
        """Give the way that is chosen."""
        return Way(self.box.currentData())

    def out(self) -> Path:
        """Give the folder to write to."""
        return Path(self.folder.text().strip()).expanduser()

    def to(self) -> Server:
        """Give the server.

        Raises:
            Refused: what is typed is none.
        """
        return server(self.server.text())

    def problem(self) -> str:
        """Say what is missing, and go there; empty where nothing is."""
        if self.way is not Way.MAIL:
            if self.out().is_absolute():
                return ""
            self.folder.setFocus()
            return self.tr("Choose a folder to write to.")
        try:
            self.to()
        except PlannerError as error:
            self.server.setFocus()
            return said(str(error))
        return ""

    def _show(self, _place: int = 0) -> None:
        is_mail = self.way is Way.MAIL
        for field in (self.folder, self.choose):
            field.setVisible(not is_mail)
        for field in (self.server, self.password):
            field.setVisible(is_mail)
        self.changed.emit()

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder"), self.folder.text())
        if folder:
            self.folder.setText(folder)
