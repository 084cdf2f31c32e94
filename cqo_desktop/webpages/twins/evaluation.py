"""Evaluation forms, filled in and sent by mail without any script."""

from collections.abc import Iterator
from urllib.parse import quote

from cqo_desktop.printing.documents.agendapage import Line
from cqo_desktop.printing.documents.evaluation import Evaluation, Evaluations
from cqo_desktop.printing.lettering.cleaning import clean
from cqo_desktop.printing.tagging.tags import live
from cqo_desktop.printing.times import at
from cqo_desktop.webpages.elements import Content, Element, block, element, group, joined, link, said
from cqo_desktop.webpages.page import Page
from cqo_desktop.webpages.parts import one_below_the_other
from cqo_desktop.webpages.times import day_of
from cqo_desktop.webpages.words import web_words

_GRADES = (1, 2, 3, 4, 5)


def twin(data: Evaluations) -> bytes:
    """Show them; they are sent where there is an address to send them to."""
    words = data.imprint.words
    lead = (block("p", data.event, class_="lead"), element("p", words.how_to_answer))
    page = Page(imprint=data.imprint, title=words.evaluation, lead=lead, answers=bool(_mail(data.back)))
    return one_below_the_other(page, data.forms, lambda form: form.title, lambda form: _form(form, data), sheet="form")


def _mail(back: Line | None) -> str:
    """Find the address that forms go to."""
    target = live(back.link) if back else ""
    return target if target.startswith("mailto:") else ""


def _form(form: Evaluation, data: Evaluations) -> Iterator[Content]:
    words, local = data.imprint.words, at(form.start, form.home.zone)
    yield group("p", joined((day_of(local, words.day(local)), said(form.who)), " · "))
    grades, words_asked = form.questions or words.questions, form.open_questions or words.open_questions
    asked = [_question(question, number, data) for number, question in enumerate(grades, 1)]
    boxes = [_box(question, number) for number, question in enumerate(words_asked, len(grades) + 1)]
    mail = _mail(data.back)
    back = _back(data.back) if data.back else None
    if not mail:
        yield group("form", (*asked, *boxes, back))
        return
    send = element("button", web_words(data.imprint.language).send, type="submit")
    subject = quote(clean(f"{words.evaluation} · {form.title}"))
    target = f"{mail.partition('?')[0]}?subject={subject}"
    yield group("form", (*asked, *boxes, back, send), action=target, method="post", enctype="text/plain")


def _question(question: str, number: int, data: Evaluations) -> Element:
    words, own = data.imprint.words, web_words(data.imprint.language)
    return element(
        "fieldset",
        element("legend", said(question) or "–"),
        element(
            "div",
            element("span", words.worst, class_="quiet small"),
            *(
                element(
                    "label",
                    element(
                        "input",
                        type="radio",
                        name=f"{number}. {clean(question)}",
                        value=grade,
                        aria_label=_graded(grade, own.grade, words.worst, words.best),
                    ),
                    str(grade),
                )
                for grade in _GRADES
            ),
            element("span", words.best, class_="quiet small"),
            class_="grades",
        ),
    )


def _graded(grade: int, template: str, worst: str, best: str) -> str:
    """Say a grade with what it means at either end."""
    end = {_GRADES[0]: f", {worst}", _GRADES[-1]: f", {best}"}.get(grade, "")
    return template.replace("{n}", str(grade)) + end


def _box(question: str, number: int) -> Element:
    return element(
        "label", said(question) or "–", element("textarea", name=f"{number}. {clean(question)}", rows=4), class_="open"
    )


def _back(back: Line) -> Element:
    return group("p", joined((said(back.text), link(back.link, back.link_text or back.link)), " "))
