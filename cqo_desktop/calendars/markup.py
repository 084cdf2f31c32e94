"""Plain text from descriptions that some programs write in HTML."""

import html
import re

# Only text that really has tags is taken for HTML; “a < b” is none.
_TAGGED = re.compile(r"<(?:/|!doctype|html|body|p|br|div|span|a|b|i|u|ul|ol|li|strong|em|font|table|script)\b", re.I)
_TOKENS = re.compile(r"(<[^<>]*>)")
_NAME = re.compile(r"<\s*(/?)\s*([a-z][a-z0-9]*)", re.I)
_BREAKING = frozenset({"br", "p", "div", "li", "tr", "ul", "ol", "table", "h1", "h2", "h3", "h4", "hr"})
_UNSEEN = frozenset({"script", "style", "head", "title", "template"})
_SPACES = re.compile(r"[ \t\xa0]+")
_EMPTY_LINES = re.compile(r"\n(?: ?\n){2,}")


def plain(text: str) -> str:
    """Give the text a reader of HTML would see; other text is given back as it is."""
    if not _TAGGED.search(text):
        return text
    seen: list[str] = []
    hidden = ""
    for token in _TOKENS.split(text):
        tag = _NAME.match(token) if token.startswith("<") and token.endswith(">") else None
        if tag:
            name = tag[2].lower()
            if hidden:
                hidden = "" if tag[1] and name == hidden else hidden
            elif name in _UNSEEN and not tag[1]:
                hidden = name
            elif name in _BREAKING:
                seen.append("\n")
        elif not hidden and not token.startswith("<!"):
            seen.append(html.unescape(token))
    joined = _SPACES.sub(" ", "".join(seen)).replace("\n ", "\n").replace(" \n", "\n")
    return _EMPTY_LINES.sub("\n\n", joined).strip()
