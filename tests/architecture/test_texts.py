"""Every text of the window can be translated, and is: in French and Spanish whole, in English where it counts."""

import re

import pytest

from resources.i18n import texts as translated
from resources.i18n import ts, window_texts
from tests.architecture import texts
from tests.architecture.sources import PACKAGE, ROOT, Source, source, sources_of_package
from tests.architecture.traps import Trap

LANGUAGES = ("en", "fr", "es")
PLACE = re.compile(r"\{\w*\}")
# Titles of steps that several acts make together: the file speaks English, the window says them in its language.
NAMES_STEPS = {f"cqo_desktop/views/{each}.py" for each in ("session/verbs", "people/verbs", "people/organization")}

SHOWN: dict[str, tuple[Trap, str]] = {
    "what is shown passes a translation": (texts.bare_literals, 'label.setText("All saved")'),
    "sentences are translated whole": (texts.glued_texts, 'text = self.tr("Undo") + title'),
    "sentences from below are said in the language": (texts.unsaid_sentences, "sheet.show(str(error))"),
    "English grammar stays below the window": (texts.english_words, 'text = counted(3, "session")'),
}


def shown() -> list[Source]:
    """Give the modules that show something."""
    known = {path.relative_to(ROOT).as_posix() for path in window_texts.modules(PACKAGE) if path.parent.name != "shots"}
    return [each for each in sources_of_package() if each.path in known]


@pytest.mark.parametrize("rule", SHOWN)
def test_trap_catches_what_it_forbids(rule: str) -> None:
    trap, example = SHOWN[rule]
    assert list(trap(source(example))) != []


@pytest.mark.parametrize("rule", SHOWN)
def test_window_keeps_the_rule(rule: str) -> None:
    trap, _ = SHOWN[rule]
    found = {each.path: list(trap(each)) for each in shown() if each.path not in NAMES_STEPS}
    assert {path: lines for path, lines in found.items() if lines} == {}


def test_every_translated_text_can_be_gathered() -> None:
    doubtful = {each.path: window_texts.read(each.tree).doubtful for each in shown()}
    assert {path: lines for path, lines in doubtful.items() if lines} == {}


@pytest.mark.parametrize(
    "example",
    ['class A:\n    def b(self): self.tr(f"Saved {hour}")', 'label.tr("Saved")', 'translate("Window", "a" + "b")'],
)
def test_text_that_nobody_can_gather_is_caught(example: str) -> None:
    assert window_texts.read(source(example).tree).doubtful != []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_are_whole(language: str) -> None:
    wanted = {(text.context, text.source) for text in translated.wanted(language, translated.gathered(ROOT))}
    done = set(ts.read(translated.HERE / f"cqo_{language}.ts"))
    # `make texts` brings the files up to date; then each unfinished entry wants its translation.
    assert sorted(wanted - done) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_have_the_places_of_their_source(language: str) -> None:
    done = ts.read(translated.HERE / f"cqo_{language}.ts")
    assert [text for (_, text), forms in done.items() if any(_places(text) != _places(form) for form in forms)] == []


def _places(text: str) -> list[str]:
    return sorted(PLACE.findall(text))


@pytest.mark.parametrize("language", ["fr", "es"])
def test_translations_keep_mnemonics_and_the_blanks_around_them(language: str) -> None:
    done = ts.read(translated.HERE / f"cqo_{language}.ts")
    assert [text for (_, text), (form, *_) in done.items() if _is_mnemonic(text) != _is_mnemonic(form)] == []
    assert [text for (_, text), (form, *_) in done.items() if text[-1:].isspace() != form[-1:].isspace()] == []


def _is_mnemonic(text: str) -> bool:
    return re.search(r"&\S", text.replace("&&", "")) is not None


@pytest.mark.parametrize(
    ("language", "wrong"),
    [
        ("fr", r"\w[;?!](?!\w)|\w:(?=\s)|[ \u00a0][;:?!»](?!\w)|«[^\u202f]|[^\u202f]»|\w'\w"),
        ("es", r"« | »|[ \u202f][;:?!]|^[^¿]*\?|^[^¡]*!"),
    ],
)
def test_translations_are_written_by_the_rules_of_their_language(language: str, wrong: str) -> None:
    done = ts.read(translated.HERE / f"cqo_{language}.ts")
    assert [form for forms in done.values() for form in forms if re.search(wrong, form)] == []
