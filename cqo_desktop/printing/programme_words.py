"""The words that programmes, year planners, grids and lists print of their own accord, in three languages."""

from dataclasses import dataclass
from datetime import date

from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.printing.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeWords:
    """Every word that is not data; templates are filled as those of `Words`."""

    programme: str = "Programme"
    year_planner: str = "Year planner"
    contents: str = "Contents"
    grids: str = "The days at a glance"
    sessions: str = "Sessions"
    people: str = "People"
    people_index: str = "Index of people"
    topic_index: str = "Index of topics"
    day: str = "{weekday} {day} {month} {year}"
    """A day as a heading."""
    short_day: str = "{weekday} {day}"
    month: str = "{month} {year}"
    span: str = "{first} to {last}"
    """From a day to another."""
    year: str = "{first} to {last}"
    """From a month to another, as a heading."""
    time: str = "Time"
    when: str = "Date"
    session: str = "Session"
    who: str = "Who"
    where: str = "Where"
    minutes: str = "Min"
    breaks: str = "Break"
    goes_on: str = "{title} (continued)"
    times_of: str = "Times of {city}"
    local_hour: str = "{hour} {city} time"
    key: str = "Key"
    no_sessions: str = "No sessions are planned."
    no_people: str = "Nobody is named yet."
    photo: str = "Photo of {name}"
    no_room: str = "No room yet"
    at_page: str = "{title}, page {n}"
    speaks: str = "Sessions: {codes}"
    series: str = "Series"
    track: str = "Track"
    state: str = "Status"
    language: str = "Language"
    name: str = "Name"
    role: str = "Role"
    organization: str = "Organization"
    email: str = "E-mail"
    lives: str = "Time zone"
    country: str = "Country"
    idea: str = "Idea"
    hold: str = "Hold"
    draft: str = "Draft"
    called_off: str = "Called off"

    def day_of(self, when: date, words: Words) -> str:
        """Write a day as a heading."""
        return _capital(self._filled(self.day, when, words))

    def short_day_of(self, when: date, words: Words) -> str:
        """Write a day within its month."""
        return _capital(self._filled(self.short_day, when, words))

    def month_of(self, when: date, words: Words) -> str:
        """Write a month as a heading."""
        return _capital(self._filled(self.month, when, words))

    def year_of(self, first: date, last: date, words: Words) -> str:
        """Name a year of months as a heading."""
        months = (self._filled(self.month, when, words) for when in (first, last))
        return words.fill(self.year, **dict(zip(("first", "last"), months, strict=True)))

    def status(self, status: SessionStatus) -> str:
        """Say what is unusual about a session."""
        match status:
            case SessionStatus.IDEA:
                return self.idea
            case SessionStatus.HOLD:
                return self.hold
            case SessionStatus.DRAFT:
                return self.draft
            case SessionStatus.CALLED_OFF:
                return self.called_off
            case SessionStatus.CONFIRMED | SessionStatus.INVITED | SessionStatus.DONE:
                return ""

    @staticmethod
    def _filled(template: str, when: date, words: Words) -> str:
        return words.fill(
            template,
            weekday=words.weekdays[when.weekday()],
            month=words.months[when.month - 1],
            day=words.numeral(when),
            year=when.year,
        )


def _capital(text: str) -> str:
    """Begin a heading as headings begin."""
    return text[:1].upper() + text[1:]


ENGLISH = ProgrammeWords()
AMERICAN = ProgrammeWords(programme="Program", day="{weekday}, {month} {day}, {year}")
FRENCH = ProgrammeWords(
    programme="Programme",
    year_planner="Calendrier de l’année",
    contents="Sommaire",
    grids="Les journées en un coup d’œil",
    sessions="Séances",
    people="Personnes",
    people_index="Index des personnes",
    topic_index="Index des thèmes",
    span="du {first} au {last}",
    year="De {first} à {last}",
    time="Heure",
    when="Date",
    session="Séance",
    who="Qui",
    where="Où",
    breaks="Pause",
    goes_on="{title} (suite)",
    times_of="Heures de {city}",
    local_hour="{hour}, heure de {city}",
    key="Légende",
    no_sessions="Aucune séance n’est prévue.",
    no_people="Personne n’est encore nommé.",
    photo="Photo de {name}",
    no_room="Salle à fixer",
    speaks="Séances : {codes}",
    series="Série",
    track="Thème",
    state="État",
    language="Langue",
    name="Nom",
    role="Fonction",
    organization="Organisme",
    email="Courriel",
    lives="Fuseau horaire",
    country="Pays",
    idea="Idée",
    hold="Option",
    draft="Brouillon",
    called_off="Annulée",
)
SPANISH = ProgrammeWords(
    programme="Programa",
    year_planner="Calendario del año",
    contents="Contenido",
    grids="Los días de un vistazo",
    sessions="Sesiones",
    people="Personas",
    people_index="Índice de personas",
    topic_index="Índice de temas",
    day="{weekday} {day} de {month} de {year}",
    month="{month} de {year}",
    span="del {first} al {last}",
    year="De {first} a {last}",
    time="Hora",
    when="Fecha",
    session="Sesión",
    who="Quién",
    where="Dónde",
    breaks="Pausa",
    goes_on="{title} (continuación)",
    times_of="Horas de {city}",
    local_hour="{hour}, hora de {city}",
    key="Clave",
    no_sessions="No hay sesiones previstas.",
    no_people="Todavía no hay nadie.",
    photo="Foto de {name}",
    no_room="Sala por decidir",
    at_page="{title}, página {n}",
    speaks="Sesiones: {codes}",
    series="Serie",
    track="Tema",
    state="Estado",
    language="Idioma",
    name="Nombre",
    role="Cargo",
    organization="Organización",
    email="Correo",
    lives="Zona horaria",
    country="País",
    idea="Idea",
    hold="Reserva",
    draft="Borrador",
    called_off="Cancelada",
)
