"""The words of the page that shows a network's members whether a year was fair, in three languages."""

from dataclasses import dataclass

from cqo_desktop.domain.hard_hours import Share
from cqo_desktop.domain.vocabulary import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class FairnessWords:
    """Every word that is not data."""

    title: str = "Who took the hard hours, {year}"
    note: str = (
        "What the hour of each online session was for the members of each city. A session held twice counts once, "
        "and as the better one; those who were not invited are not counted."
    )
    city: str = "City"
    members: str = "Members"
    asleep: str = "asleep"
    edge: str = "early or late"
    fine: str = "fine"
    held: str = "Held"
    to_come: str = "To come"
    whole: str = "In the year"
    of_all: str = "{count} of {whole}"

    def share(self, share: Share | None) -> str:
        """Say what a session asked; nothing where nobody was invited."""
        match share:
            case Share.ASLEEP:
                return self.asleep
            case Share.EDGE:
                return self.edge
            case Share.FINE:
                return self.fine
            case None:
                return ""


ENGLISH = FairnessWords()
FRENCH = FairnessWords(
    title="Qui a pris les heures difficiles, {year}",
    note=(
        "Ce qu’était l’heure de chaque séance en ligne pour les membres de chaque ville. Une séance tenue deux fois "
        "compte une fois, à la meilleure heure\u202f; qui n’était pas invité n’est pas compté."
    ),
    city="Ville",
    members="Membres",
    asleep="en pleine nuit",
    edge="tôt ou tard",
    fine="bien",
    held="Tenues",
    to_come="À venir",
    whole="Sur l’année",
    of_all="{count} sur {whole}",
)
SPANISH = FairnessWords(
    title="Quién asumió las horas difíciles, {year}",
    note=(
        "Cómo fue la hora de cada sesión en línea para los miembros de cada ciudad. Una sesión celebrada dos veces "
        "cuenta una vez, a la mejor hora; quien no fue convocado no se cuenta."
    ),
    city="Ciudad",
    members="Miembros",
    asleep="en plena noche",
    edge="temprano o tarde",
    fine="bien",
    held="Realizadas",
    to_come="Por venir",
    whole="En el año",
    of_all="{count} de {whole}",
)


def fairness_words(language: Language) -> FairnessWords:
    """Choose the words of a language."""
    return {Language.ENGLISH: ENGLISH, Language.FRENCH: FRENCH, Language.SPANISH: SPANISH}[language]
