"""Letters from templates: what is filled in, left out and left standing."""

from html.parser import HTMLParser

from cqo_desktop.domain.letter_texts import OWN
from cqo_desktop.domain.letters import NAMES, Fields, Letter, Passage, Template, filled, letter, page
from cqo_desktop.domain.vocabulary import Language, LetterKind

FULL = Fields(**{name: f"<{name}>" for name in NAMES})


class Reader(HTMLParser):
    """Read a page as a program does."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.said = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.said += data


def read(made: Letter) -> Reader:
    reader = Reader()
    reader.feed(page(made))
    return reader


def test_fields_are_filled_in() -> None:
    assert filled("Dear {name}: {title}", Fields(name="Zoë", title="Falls")) == "Dear Zoë: Falls"


def test_line_whose_fields_are_all_empty_is_left_out() -> None:
    template = "Dear {name},\n\nWhere: {place}\nJoin: {link}\n\nBefore: {was_date}, {was_time}\n\nGoodbye"
    assert filled(template, Fields(name="Zoë", link="https://x.org")) == "Dear Zoë,\n\nJoin: https://x.org\n\nGoodbye"


def test_braces_that_are_no_field_stay() -> None:
    assert filled("{nothing} {name.x} {} { {name}", Fields(name="Zoë")) == "{nothing} {name.x} {} { Zoë"


def test_value_is_never_read_as_a_template() -> None:
    assert filled("{title}", Fields(title="{link}{name}", link="https://x.org")) == "{link}{name}"


def test_value_stays_on_its_line() -> None:
    assert filled("{title}", Fields(title="A\r\nB\0\u202e")) == "A B"


def test_letter_in_two_languages_says_everything_twice() -> None:
    template = {
        Language.ENGLISH: Template(subject="Hi", body="Yes"),
        Language.FRENCH: Template(subject="Oh", body="Oui"),
    }
    made = letter([(language, each, Fields()) for language, each in template.items()])
    assert (made.subject, made.text) == ("Hi / Oh", "Yes\n\n—\n\nOui")
    assert [dict(attributes).get("lang") for tag, attributes in read(made).tags if tag in {"html", "div"}] == [
        "en",
        "en",
        "fr",
    ]


def test_page_shows_text_as_text_and_web_addresses_as_links() -> None:
    text = 'A <script>alert("x")</script>\nhttps://x.org/?a=1&b="2">, javascript:alert(1)\n\nB'
    made = Letter(subject="<b>", passages=(Passage(language=None, text=text),))
    found = read(made)
    links = [dict(attributes)["href"] for tag, attributes in found.tags if tag == "a"]
    assert links == ["https://x.org/?a=1&b="]
    assert {tag for tag, _ in found.tags} == {"html", "head", "meta", "title", "body", "div", "p", "br", "a"}
    assert '<script>alert("x")</script>' in found.said


def test_address_at_the_end_of_a_sentence_is_linked_without_its_stop() -> None:
    found = read(Letter(subject="", passages=(Passage(language=None, text="See https://x.org/a."),)))
    assert [dict(attributes)["href"] for tag, attributes in found.tags if tag == "a"] == ["https://x.org/a"]


def test_every_occasion_has_words_in_every_language() -> None:
    assert set(OWN) == {(language, kind) for language in Language for kind in LetterKind}
    for template in OWN.values():
        said = filled(template.subject, FULL) + filled(template.body, FULL)
        assert "{" not in said
        assert "<title>" in filled(template.subject, FULL)
        assert "<local_date>" in filled(template.body, FULL)
