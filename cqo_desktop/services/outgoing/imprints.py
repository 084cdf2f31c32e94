"""What every document says of the network, in the language asked for."""

from datetime import datetime

from cqo_desktop.domain import zones
from cqo_desktop.domain.rows import NetworkRow
from cqo_desktop.domain.vocabulary import Language, Paper
from cqo_desktop.domain.written import Hours, usual_hours
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.logos import logo
from cqo_desktop.printing.phrasebook import FRENCH, SPANISH
from cqo_desktop.printing.phrases import BRITISH, ENGLISH, Phrases


def imprint(
    network: NetworkRow,
    *,
    now: datetime,
    paper: Paper,
    hours: Hours | None = None,
    language: Language = Language.ENGLISH,
    picture: bytes = b"",
) -> Imprint:
    """Compose it; where Letter is printed, English is American."""
    return Imprint(
        network=network.name,
        printed=now.astimezone(zones.zone(network.zone)).date(),
        accent=network.accent,
        language=_tag(language, paper),
        hours=hours or (usual_hours(paper) if language is Language.ENGLISH else 24),
        words=_words(language, paper),
        logo=logo(picture) if picture else None,
    )


def _tag(language: Language, paper: Paper) -> str:
    match language:
        case Language.ENGLISH:
            return "en-US" if paper is Paper.LETTER else "en-GB"
        case Language.FRENCH | Language.SPANISH:
            return str(language.value)


def _words(language: Language, paper: Paper) -> Phrases:
    match language:
        case Language.ENGLISH:
            return ENGLISH if paper is Paper.LETTER else BRITISH
        case Language.FRENCH:
            return FRENCH
        case Language.SPANISH:
            return SPANISH
