"""How documents are asked for."""

from dataclasses import dataclass
from datetime import datetime

from cqo_desktop.domain.rows import NetworkRow
from cqo_desktop.domain.selection import EVERYTHING, Selection
from cqo_desktop.domain.vocabulary import Language, Paper
from cqo_desktop.domain.written import USUAL_LABELS, Hours, Labels
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.programme_words import ProgrammeWords
from cqo_desktop.services.outgoing.entries import programme_words
from cqo_desktop.services.outgoing.imprints import imprint


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is printed, on what, for whom."""

    now: datetime
    paper: Paper
    selection: Selection = EVERYTHING
    hours: Hours | None = None
    language: Language = Language.ENGLISH
    own_language: bool = False
    """Print agendas in the language of their sessions instead, where there are words in it."""
    zones: tuple[str, ...] = ()
    """Whose hours are printed, home first; else home and the zones of most members."""
    columns: tuple[str, ...] = ()
    """Of a list, in their order; else the usual ones."""
    logo: bytes = b""
    """The network's, as the file it was."""
    labels: Labels = USUAL_LABELS
    """Of badges."""
    dry: bool = False
    """Only find out what can be printed, and write nothing."""

    @property
    def says(self) -> ProgrammeWords:
        """Give the words of the language."""
        return programme_words(self.language, self.paper)

    def imprint(self, network: NetworkRow) -> Imprint:
        """Compose what every page says of the network."""
        return imprint(
            network, now=self.now, paper=self.paper, hours=self.hours, language=self.language, picture=self.logo
        )
