from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from cqo_desktop.printing.documents.agendapage import Line
from cqo_desktop.printing.documents.evaluation import Evaluation, Evaluations
from cqo_desktop.printing.times import City
from cqo_desktop.webpages.twins.evaluation import twin
from tests.webpages.conftest import Node
from tests.webpages.given import FRENCH_IMPRINT, HOSTILE, IMPRINT

FORM = Evaluation(
    title="Falls & more",
    start=datetime(2026, 10, 22, 20, tzinfo=UTC),
    home=City("Toronto", "America/Toronto"),
    who="Zoë",
    questions=("Was it clear?",),
    open_questions=("What next?",),
)
FORMS = Evaluations(imprint=IMPRINT, event="Forum", forms=(FORM,), back=Line(text="Send to", link="mailto:a@b.org"))


def test_every_grade_is_a_button_that_says_what_it_means(read: Callable[[bytes], Node]) -> None:
    question = read(twin(FORMS)).one("fieldset")
    assert question.one("legend").text == "Was it clear?"
    grades = question.all("input", type="radio")
    assert {each["name"] for each in grades} == {"1. Was it clear?"}
    assert [(each["value"], each["aria-label"]) for each in grades] == [
        ("1", "1 of 5, Disagree"),
        ("2", "2 of 5"),
        ("3", "3 of 5"),
        ("4", "4 of 5"),
        ("5", "5 of 5, Agree"),
    ]


def test_answers_in_words_have_their_question_as_label(read: Callable[[bytes], Node]) -> None:
    (label,) = [label for label in read(twin(FORMS)).all("label") if label.all("textarea")]
    assert (label.text, label.one("textarea")["name"]) == ("What next?", "2. What next?")


def test_form_goes_out_as_a_mail_about_its_session(read: Callable[[bytes], Node]) -> None:
    form = read(twin(FORMS)).one("form")
    assert form["action"] == "mailto:a@b.org?subject=Evaluation%20%C2%B7%20Falls%20%26%20more"
    assert (form["method"], form["enctype"], form.one("button").text) == ("post", "text/plain", "Send by e-mail")


@pytest.mark.parametrize("back", [None, Line(text="Hand in"), Line(text="At", link="https://example.org/form")])
def test_form_without_an_address_is_filled_in_and_printed(back: Line | None, read: Callable[[bytes], Node]) -> None:
    form = read(twin(replace(FORMS, back=back))).one("form")
    assert (form["action"], form.all("button")) == (None, [])


def test_form_asks_what_everybody_asks_in_its_language(read: Callable[[bytes], Node]) -> None:
    plain = replace(FORM, questions=(), open_questions=())
    form = read(twin(replace(FORMS, imprint=FRENCH_IMPRINT, forms=(plain, plain)))).all("form")[1]
    assert [node.text for node in form.all("legend")] == list(FRENCH_IMPRINT.words.questions)
    assert form.all("input")[0]["aria-label"] == "1 sur 5, Pas d’accord"


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text(text: str, read: Callable[[bytes], Node]) -> None:
    form = Evaluation(title=text, start=FORM.start, home=FORM.home, who=text, questions=(text,), open_questions=(text,))
    read(twin(Evaluations(imprint=IMPRINT, event=text, forms=(form,), back=Line(text=text, link=text))))
