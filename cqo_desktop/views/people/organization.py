"""Giving several people one organization."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from cqo_desktop.domain.sentences import counted
from cqo_desktop.services import organizations, people
from cqo_desktop.services.together import together
from cqo_desktop.views.card_form import CardForm
from cqo_desktop.views.choice_box import choices
from cqo_desktop.views.desk import Desk
from cqo_desktop.widgets.settings_card import SettingsCard


class OrganizationChoice(CardForm):
    """Choose one, or none."""

    def __init__(self, parent: QWidget, desk: Desk, person_ids: Sequence[int], chosen: int | None) -> None:
        super().__init__(parent, desk, "")
        self.setWindowTitle(self.tr("Set organization"))
        self._ids = person_ids
        known = [(each.name, each.id) for each in desk.document.ask(organizations.listed)]
        self.box = choices([(self.tr("None"), None), *known], chosen)
        card = SettingsCard(self.tr("Where %n person(s) work", "", len(person_ids)))
        card.add(self.tr("&Organization"), self.box)
        self.lay_out((card,), self.tr("Set organization"), self.save)

    def save(self) -> None:
        """Keep it as one step."""
        self.attempt(self._keep)

    def _keep(self) -> None:
        acts = [partial(people.edit, person_id=each, organization_id=self.box.currentData()) for each in self._ids]
        if len(acts) == 1:
            self._desk.document.do(acts[0])
        else:
            title = f"Set the organization of {counted(len(acts), 'person', 'people')}"
            self._desk.document.do(together, title=title, acts=acts)
