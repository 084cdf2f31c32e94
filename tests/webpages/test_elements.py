"""Whatever is put into an element comes out as the text it was."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.printing.lettering.cleaning import clean
from cqo_desktop.webpages.elements import block, element, joined, link, said
from tests.webpages.given import HOSTILE


class Reader(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, list[tuple[str, str | None]]]] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, attrs))

    def handle_data(self, data: str) -> None:
        self.text += data


@given(text=st.text())
def test_any_text_is_text_and_any_value_a_value(text: str) -> None:
    read = Reader(str(element("p", text, title=text)))
    assert read.tags == [("p", [("title", clean(text))])]
    assert read.text == clean(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_makes_no_element(text: str) -> None:
    assert [tag for tag, _ in Reader(f"{said(text)}{block('p', text)}").tags if tag not in {"bdi", "p"}] == []


def test_attributes_are_named_as_html_names_them() -> None:
    made = element("td", class_="a", data_head="B", http_equiv=None, hidden=True, open=False, colspan=2)
    assert str(made) == '<td class="a" data-head="B" hidden colspan="2"></td>'


def test_elements_without_an_end_have_none() -> None:
    assert str(element("img", alt="")) == '<img alt="">'


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//x.org", "x", ""]
)
def test_link_that_leads_nowhere_safe_is_text(target: str) -> None:
    assert str(link(target, "Here")) == "<bdi>Here</bdi>"


def test_link_to_the_web_is_followed_and_tells_nobody_where_from() -> None:
    assert str(link("https://example.org/?a=1&b=2", "Here")) == (
        '<a href="https://example.org/?a=1&amp;b=2" rel="noreferrer"><bdi>Here</bdi></a>'
    )


def test_language_that_is_none_is_not_said() -> None:
    assert str(said("陈思远", "zh-Hans")) == '<bdi lang="zh-Hans">陈思远</bdi>'
    assert str(block("p", "x", '"><script>')) == '<p dir="auto">x</p>'


@pytest.mark.parametrize("text", ["", " ", "\x00", "\u202e"])
def test_nothing_makes_no_element(text: str) -> None:
    assert (said(text), block("p", text), link("https://example.org", text)) == (None, None, None)


def test_what_is_not_there_is_not_joined() -> None:
    assert joined(("a", None, "b"), ", ") == ["a", ", ", "b"]
