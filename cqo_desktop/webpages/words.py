"""The words that only pages for the browser say."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class WebWords:
    """Every one of them; the defaults are English."""

    skip: str = "Skip to the content"
    contents: str = "Contents"
    send: str = "Send by e-mail"
    """On the button of a form."""
    grade: str = "{n} of 5"


ENGLISH = WebWords()
FRENCH = WebWords(
    skip="Aller au contenu", contents="Sommaire", send="Envoyer par courrier électronique", grade="{n} sur 5"
)
SPANISH = WebWords(skip="Ir al contenido", contents="Índice", send="Enviar por correo electrónico", grade="{n} de 5")


def web_words(language: str) -> WebWords:
    """Choose them by a language tag."""
    match language.partition("-")[0].lower():
        case "fr":
            return FRENCH
        case "es":
            return SPANISH
        case _:
            return ENGLISH
