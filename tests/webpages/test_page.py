"""What all pages have: landmarks, a policy, contents, and the reader's language."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from cqo_desktop.printing.logos import Logo
from cqo_desktop.webpages.elements import element
from cqo_desktop.webpages.page import Entry, Page
from tests.webpages.conftest import Node
from tests.webpages.given import FRENCH_IMPRINT, HOSTILE, IMPRINT

PAGE = Page(imprint=IMPRINT, title="Falls", eyebrow=("Spring",), note="Ask Zoë")


def test_page_says_who_made_it_and_when(read: Callable[[bytes], Node]) -> None:
    page = read(PAGE.written(()))
    assert page.one("title").text == "Falls · Réseau <b>&"
    assert page.one("header").text == "Réseau <b>& · SpringFalls"
    assert page.one("footer").text == "Ask Zoë · Printed Thursday, May 14, 2026"
    assert page.one("footer").one("time")["datetime"] == "2026-05-14"
    assert page.one("meta", name="author")["content"] == "Réseau <b>&"


def test_first_link_skips_to_the_content(read: Callable[[bytes], Node]) -> None:
    page = read(PAGE.written((element("p", "Here"),)))
    assert (page.all("a")[0]["href"], page.one("main")["id"]) == ("#main", "main")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "Aller au contenu"),
        ("es-MX", "Ir al contenido"),
        ("de", "Skip to the content"),
        ("", "Skip to the content"),
    ],
)
def test_frame_speaks_the_page_s_language(language: str, said: str, read: Callable[[bytes], Node]) -> None:
    page = read(replace(PAGE, imprint=replace(FRENCH_IMPRINT, language=language)).written(()))
    assert (page.one("html")["lang"], page.all("a")[0].text) == (language or "en", said)


def test_language_read_from_the_right_turns_the_page(read: Callable[[bytes], Node]) -> None:
    turned = replace(PAGE, imprint=replace(IMPRINT, language="ar"))
    assert [read(page.written(())).one("html")["dir"] for page in (PAGE, turned)] == [None, "rtl"]


def test_contents_are_links_with_those_below_within(read: Callable[[bytes], Node]) -> None:
    entries = (Entry("a", "陈思远", "zh"), Entry("b", " ", below=(Entry("c", "Under"),)))
    main = [element("section", id=key) for key in "abc"]
    nav = read(PAGE.written(main, entries)).one("nav")
    assert [(node["href"], node.text) for node in nav.all("a")] == [("#a", "陈思远"), ("#b", "–"), ("#c", "Under")]
    assert nav.all("bdi")[0]["lang"] == "zh"
    assert [node.text for node in nav.all("ul")[1].all("a")] == ["Under"]


def test_logo_is_within_the_file_and_adds_no_word(read: Callable[[bytes], Node]) -> None:
    logo = Logo(b"\xff\xd8", 90, 30)
    image = read(replace(PAGE, imprint=replace(IMPRINT, logo=logo)).written(())).one("header").one("img")
    assert image.attributes == {
        "src": "data:image/jpeg;base64,/9g=",
        "alt": "",
        "width": "90",
        "height": "30",
        "class": "logo",
    }


def test_same_page_gives_the_same_bytes() -> None:
    assert PAGE.written(()) == PAGE.written(())


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_in_the_frame_is_text(text: str, read: Callable[[bytes], Node]) -> None:
    page = Page(imprint=replace(IMPRINT, network=text, accent=text), title=text, eyebrow=(text,), note=text)
    assert read(page.written((), (Entry("main", text, text),))).one("h1").text
