"""Bring the translation files up to date with the texts of the program: `make texts`."""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from resources.i18n import names, sentences, ts, window_texts  # noqa: E402 - the project's top must be found first
from resources.i18n.text import WORDS, Text  # noqa: E402

LANGUAGES = {"en": "en", "fr": "fr", "es": "es"}
HERE = Path(__file__).parent


def gathered(root: Path) -> list[Text]:
    """Give every text that is translated, each once."""
    found: dict[tuple[str, str], Text] = {}
    package = root / "cqo_desktop"
    for text in (*window_texts.gathered(package), *sentences.gathered(package), *names.gathered()):
        known = found.get((text.context, text.source))
        # Where one template is made in two places, the freer reading of its places holds.
        if known is None or (WORDS in text.places and WORDS not in known.places):
            found[text.context, text.source] = text
    return sorted(found.values())


def wanted(language: str, texts: list[Text]) -> list[Text]:
    """Give what a language translates; English has its plurals alone."""
    return [text for text in texts if language != "en" or (text.counts and text.context != sentences.CONTEXT)]


def main() -> None:
    """Write each file anew, and say what is still to be translated."""
    texts = gathered(ROOT)
    for language in LANGUAGES:
        path = HERE / f"cqo_{language}.ts"
        kept = ts.read(path)
        mine = wanted(language, texts)
        ts.write(path, language, mine, kept)
        missing = [text for text in mine if (text.context, text.source) not in kept]
        print(f"{path.name}: {len(mine)} texts, {len(missing)} to translate")  # noqa: T201 - for the developer


if __name__ == "__main__":
    main()
