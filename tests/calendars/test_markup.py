"""HTML becomes the text its reader would see."""

import pytest

from cqo_desktop.calendars.markup import plain


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One &amp; two</p><p>Three</p>", "One & two\n\nThree"),
        ("Bring:<br>a question<BR/>a pen", "Bring:\na question\na pen"),
        ("<script>alert(1)</script>Safe<style>p{}</style>", "Safe"),
        ("<ul><li>one</li><li>two</li></ul>", "one\n\ntwo"),
        ("<a href='https://x.example'>Join</a> us", "Join us"),
        ("<b>never closed", "never closed"),
        ("<div>1 < 2</div>", "1 < 2"),
    ],
)
def test_tags_go_and_their_text_stays(html: str, text: str) -> None:
    assert plain(html) == text


@pytest.mark.parametrize("text", ["1 < 2 > 0", "Ann <ann@x.example>", "R&amp;D", "a\n\n\n\nb", "<https://x.example>"])
def test_text_without_tags_is_left_alone(text: str) -> None:
    assert plain(text) == text
