"""Read and write translation files (.ts), in the form Qt Linguist reads and writes."""

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path

from resources.i18n.text import Text

type Forms = tuple[str, ...]
"""A translation: one form, or one for each kind of number."""
type Translations = Mapping[tuple[str, str], Forms]
"""What is translated, by context and source."""

FORMS_OF_NUMBER = 2
"""English, French and Spanish have two."""
PLACES = "places: "


def read(path: Path) -> dict[tuple[str, str], Forms]:
    """Read what is translated."""
    found = {}
    for context in _contexts(path):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None:
                forms = tuple(each.text or "" for each in translation.iter("numerusform")) or (translation.text or "",)
                found[context.findtext("name", ""), message.findtext("source", "")] = forms
    return found


def _contexts(path: Path) -> list[ET.Element]:
    return ET.parse(path).getroot().findall("context") if path.exists() else []  # noqa: S314 - our own translations


def write(path: Path, language: str, texts: Iterable[Text], translations: Translations) -> None:
    """Write every text with its translation; what has none is marked as unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name, group in groupby(sorted(set(texts)), key=lambda text: text.context):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for text in group:
            context.append(_message(text, translations.get((text.context, text.source))))
    ET.indent(root, " " * 4)
    document = f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(root, "unicode")}\n'
    path.write_text(document, "utf-8")


def _message(text: Text, forms: Forms | None) -> ET.Element:
    message = ET.Element("message", {"numerus": "yes"} if text.counts else {})
    ET.SubElement(message, "source").text = text.source
    if text.places and text.context == "Sentence":
        ET.SubElement(message, "extracomment").text = PLACES + " ".join(text.places)
    wanted = FORMS_OF_NUMBER if text.counts else 1
    done = forms is not None and len(forms) == wanted and all(forms)
    translation = ET.SubElement(message, "translation", {} if done else {"type": "unfinished"})
    given = forms if done and forms else ("",) * wanted
    if text.counts:
        for form in given:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = given[0]
    return message
