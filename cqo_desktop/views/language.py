"""The language of the window, and with it how days, hours and numbers are written; it holds from the next start on."""

from importlib.resources import as_file, files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

LANGUAGES = {"en": "English", "fr": "Français", "es": "Español"}
"""What the window speaks, each by its own name."""
AUTO = "auto"


def chosen(preferred: str, spoken: list[str] | None = None) -> str:
    """Choose a language: the preferred one, else the first that the person's system speaks too, else English."""
    system = QLocale.system().uiLanguages() if spoken is None else spoken
    wanted = [preferred, *(each.replace("_", "-").partition("-")[0] for each in system)]
    return next((each for each in wanted if each in LANGUAGES), "en")


def locale(language: str, system: QLocale) -> QLocale:
    """Give the locale of a language in the person's own country."""
    ours = QLocale(language).language()
    plain = language == "en" and system.language() is QLocale.Language.C
    return system if plain or system.language() is ours else QLocale(ours, system.territory())


def speak(application: QCoreApplication, preferred: str) -> None:
    """Speak a language from now on, in our texts and in Qt's own; call it before the first window is made."""
    language = chosen(preferred)
    QLocale.setDefault(locale(language, QLocale.system()))
    for spoken_before in application.findChildren(QTranslator):
        application.removeTranslator(spoken_before)
        spoken_before.deleteLater()
    _install(application, Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm")
    with as_file(files("cqo_desktop") / "resources" / "i18n" / f"cqo_{language}.qm") as ours:
        _install(application, ours)


def _install(application: QCoreApplication, path: Path) -> None:
    translator = QTranslator(application)
    if translator.load(str(path)):
        application.installTranslator(translator)
