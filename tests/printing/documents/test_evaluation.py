import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pdfplumber
import pytest

from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing.documents.agendapage import Line
from cqo_desktop.printing.documents.evaluation import Evaluation, Evaluations, build
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.times import City

FORM = Evaluation(
    title="Human factors",
    start=datetime(2026, 5, 14, 16, tzinfo=ZoneInfo("America/Toronto")),
    home=City("Toronto", "America/Toronto"),
    who="Zoë Žižková, 王小明",
    questions=("Was it worth your time?", "Would you come again?"),
)
FORMS = Evaluations(
    imprint=Imprint(network="CQO Network", printed=date(2026, 5, 1)),
    event="Forum",
    forms=(FORM,),
    back=Line(text="Hand it in, or send it to", link="mailto:ann@example.org", link_text="ann@example.org"),
)


def test_form_asks_in_reading_order(read: Callable[[bytes], Any]) -> None:
    page = read(build(FORMS, Paper.LETTER).data)
    assert [part.text for part in page.tree.parts] == [
        "CQO Network\u00a0· Evaluation",
        "Human factors",
        "Thursday, May 14, 2026",
        "Zoë Žižková, 王小明",
        "Cross one circle in every row.",
        "Disagree",
        "Agree",
        "Was it worth your time?12345Would you come again?12345",
        "What will you do differently after today?",
        "What should we change, or take up next?",
        "Hand it in, or send it to ann@example.org",
    ]
    assert (page.links, page.loose, page.pages) == (["mailto:ann@example.org"], [], 1)


def test_every_question_heads_its_five_circles(read: Callable[[bytes], Any]) -> None:
    rows = read(build(FORMS, Paper.A4).data).tree.all("TR")
    assert [[(cell.role, cell.scope) for cell in row.parts] for row in rows] == [[("TH", "Row"), *[("TD", "")] * 5]] * 2


@pytest.mark.parametrize("paper", list(Paper))
def test_circles_can_be_hit_with_a_pen_and_boxes_written_in(paper: Paper) -> None:
    with pdfplumber.open(io.BytesIO(build(FORMS, paper).data)) as pdf:
        page = pdf.pages[0]
        assert {(round(each["width"]), round(each["height"])) for each in page.curves} == {(17, 17)}
        sides = [line["bottom"] - line["top"] for line in page.lines if line["x0"] == line["x1"]]
        assert (len(sides), min(sides) > 54) == (4, True)


def test_every_session_has_a_page(read: Callable[[bytes], Any]) -> None:
    page = read(build(replace(FORMS, forms=(FORM, replace(FORM, questions=()))), Paper.A4).data)
    assert (page.pages, len(page.tree.all("H1")), len(page.tree.all("TR"))) == (2, 2, 7)


@pytest.mark.parametrize("forms", [(replace(FORM, questions=("Why?",) * 25),), (replace(FORM, title="Long " * 400),)])
def test_form_that_does_not_fit_is_named(forms: tuple[Evaluation, ...]) -> None:
    with pytest.raises(Refused, match="does not fit one page; ask fewer"):
        build(replace(FORMS, forms=forms), Paper.A4)


def test_nothing_to_evaluate_is_said() -> None:
    with pytest.raises(NotFound, match="nothing to evaluate"):
        build(replace(FORMS, forms=()), Paper.A4)


def test_same_forms_give_the_same_bytes() -> None:
    assert build(FORMS, Paper.A4) == build(FORMS, Paper.A4)
