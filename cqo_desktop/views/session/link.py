"""The join link on a session's page: judged when it is left, never while it is typed; repaired at a press."""

from PySide6.QtCore import QObject

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.text import checked_link
from cqo_desktop.forms.session import Ui_Session
from cqo_desktop.views.saying import said
from cqo_desktop.widgets.buttons import dress


class LinkField(QObject):
    """The field, the sentence under it, and “Fix it for me”."""

    def __init__(self, form: Ui_Session, parent: QObject) -> None:
        super().__init__(parent)
        self._edit, self._error, self._repair = form.link_edit, form.link_error, form.link_button
        dress(self._repair, variant="link", small=True)
        self._error.hide()
        self._repair.hide()
        self._edit.editingFinished.connect(self.judge)
        self._edit.textEdited.connect(self.forgive)
        self._repair.clicked.connect(self.repair)

    def judge(self) -> None:
        """Say what is wrong, and offer the repair where https:// is all that is missing."""
        link = self._edit.text().strip()
        self._complain(complaint(link))
        self._repair.setVisible(bool(complaint(link)) and not complaint(f"https://{link}"))

    def forgive(self) -> None:
        """Say nothing while it is typed."""
        self._complain("")
        self._repair.hide()

    def repair(self) -> None:
        """Add https:// where that makes it a link."""
        link = self._edit.text().strip()
        if link and complaint(link) and not complaint(f"https://{link}"):
            self._edit.setText(f"https://{link}")
            self.judge()

    def _complain(self, text: str) -> None:
        self._edit.setProperty("state", "error" if text else "")
        self._edit.style().unpolish(self._edit)
        self._edit.style().polish(self._edit)
        self._edit.setAccessibleDescription(text)
        self._error.setText(text)
        self._error.setVisible(bool(text))


def complaint(link: str) -> str:
    """Say what is wrong with a link; nothing where it is one, or empty."""
    try:
        checked_link(link)
    except Refused as error:
        return said(str(error))
    return ""
