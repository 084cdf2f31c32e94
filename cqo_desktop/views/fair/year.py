"""Plan a fair year: when each session of a series is, so that everybody takes their turn at night."""

from cqo_desktop.views.desk import Desk
from cqo_desktop.views.fair.part import FairPart
from cqo_desktop.widgets.empty_state import EmptyState


class YearPart(FairPart):
    """Limits on the left, the plan on the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.empty = EmptyState(
            "scale",
            self.tr("Nobody is asleep every time"),
            self.tr("Plan the sessions of a series so that everybody takes their turn at night."),
        )
        self.body.addWidget(self.empty, 1)
