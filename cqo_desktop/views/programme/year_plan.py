"""The next year of a series: planned by its rule, or like the year before."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.recurrence import MonthlyRule
from cqo_desktop.domain.rows import SeriesRow, SessionRow
from cqo_desktop.domain.vocabulary import SeriesKind
from cqo_desktop.domain.year_plans import Proposal, first_month, proposals, repeated
from cqo_desktop.models import cities, clock
from cqo_desktop.services import problems, programme, year_planning
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.programme.year_plan_lines import DateLine
from cqo_desktop.views.programme.year_sheet import Acts, YearSheet
from cqo_desktop.views.settings.series_form import SeriesForm, rank
from cqo_desktop.widgets.combo_box import ComboBox
from cqo_desktop.widgets.number_box import number_box

AHEAD = 25
"""Among so many months one chooses the first."""
MONTHS, MOST_MONTHS = 12, 24


def show_plan(parent: QWidget, desk: Desk, series: SeriesRow) -> QDialog:
    """Show a year by the series' rule; where there is none, ask for it first."""
    ask = desk.document.ask
    try:
        rule = ask(year_planning.usual_rule, series_id=series.id)
    except Refused:
        return _ask_for_rule(parent, desk, series)
    rows, members = ask(programme.listed), [*ask(problems.members)]
    sheet = YearSheet(
        parent,
        desk,
        series,
        acts=Acts(
            lambda count: QCoreApplication.translate("YearPlan", "Plan %n session(s)", "", count),
            lambda lines: desk.document.do(
                year_planning.plan, series_id=series.id, walls=[line.wall for line in lines]
            ),
        ),
        title=_said("Plan a year of “{series}”").format(series=series.name),
        note=_rule_words(desk, rule),
    )

    def again(_proposal: Proposal, wall: datetime) -> Proposal:
        (made,) = proposals([wall], zone=rule.zone, members=members, series_id=series.id, rows=rows)
        return made

    def lay_out() -> None:
        found = ask(year_planning.laid_out, series_id=series.id, first=first.currentData(), months=months.value())
        sheet.show_proposals(found, again)

    first = _months(first_month([row for row in rows if row.series_id == series.id], _today(desk)), _today(desk))
    months = number_box(MONTHS, least=1, most=MOST_MONTHS, unit=_said(" months"))
    sheet.add_control(_said("&From"), first)
    sheet.add_control(_said("f&or"), months)
    first.activated.connect(lay_out)
    months.valueChanged.connect(lay_out)
    lay_out()
    sheet.open()
    return sheet


def show_roll(parent: QWidget, desk: Desk, series: SeriesRow) -> QDialog:
    """Show the newest year of a series a year later."""
    ask = desk.document.ask
    rows, members = ask(programme.listed), [*ask(problems.members)]
    whole = QCheckBox(_said("Keep titles, agendas and people"))
    whole.setChecked(series.kind is not SeriesKind.MONTHLY)
    sheet = YearSheet(
        parent,
        desk,
        series,
        acts=Acts(
            lambda count: QCoreApplication.translate("YearPlan", "Add %n hold(s)", "", count),
            lambda lines: desk.document.do(year_planning.roll, copies=_copies(lines), with_content=whole.isChecked()),
        ),
        title=_said("Roll “{series}” to next year").format(series=series.name),
        note=_said("Each session of its newest year, on the same weekday of its month a year later."),
        with_sources=True,
    )

    def again(proposal: Proposal, wall: datetime) -> Proposal:
        source: SessionRow | None = proposal.source
        (made,) = repeated([(source, wall)] if source else [], members=members, rows=rows)
        return made

    sheet.add_control("", whole)
    sheet.show_proposals(ask(year_planning.rolled, series_id=series.id), again)
    sheet.open()
    return sheet


def _copies(lines: Sequence[DateLine]) -> list[tuple[int, datetime]]:
    return [(line.proposal.source.id, line.wall) for line in lines if line.proposal.source is not None]


def _ask_for_rule(parent: QWidget, desk: Desk, series: SeriesRow) -> QDialog:
    form = SeriesForm(parent, desk, series)
    form.error.setText(_said("Say on which weekday, at which hour and where; then its year can be planned."))
    form.error.show()
    form.open()
    form.nth.setFocus()
    return form


def _rule_words(desk: Desk, rule: MonthlyRule) -> str:
    return _said(
        "{rank} {weekday} of each month, {hour} {city}. Sessions are added as holds with the agenda of the series."
    ).format(
        rank=rank(rule.nth),
        weekday=QLocale().standaloneDayName(rule.weekday + 1),
        hour=desk.clock.hour(rule.at),
        city=cities.city(rule.zone),
    )


def _months(first: date, today: date) -> ComboBox:
    """Offer the months from this one on, and the one planning goes on with."""
    made = ComboBox()
    start = today.year * 12 + today.month - 1
    chosen = first.year * 12 + first.month - 1 - start
    for number in range(start, start + chosen + AHEAD):
        month = date(number // 12, number % 12 + 1, 1)
        made.addItem(clock.month(month), month)
    made.setCurrentIndex(chosen)
    return made


def _today(desk: Desk) -> date:
    return desk.document.now().astimezone(zones.zone(desk.network.zone)).date()


def _said(text: str) -> str:
    return QCoreApplication.translate("YearPlan", text)
