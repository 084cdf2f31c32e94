"""The fields of tables and the headings people write over them, folded to bare letters.

English, French, Spanish and German words, and the exports of Google Contacts and Outlook, old and new.
Where several headings of one file fit a field, the one named first here is taken.
"""

from collections.abc import Mapping
from enum import Enum


class PersonField(Enum):
    """What a column in a list of people can say."""

    NAME = "name"
    GIVEN_NAME = "given_name"
    MIDDLE_NAME = "middle_name"
    FAMILY_NAME = "family_name"
    CREDENTIALS = "credentials"
    ROLE = "role"
    ORGANIZATION = "organization"
    ORGANIZATION_KIND = "organization_kind"
    ORGANIZATION_CITY = "organization_city"
    ORGANIZATION_COUNTRY = "organization_country"
    EMAIL = "email"
    ZONE = "zone"
    COUNTRY = "country"
    LANGUAGE = "language"
    BIO = "bio"
    PRONOUNS = "pronouns"
    PRONUNCIATION = "pronunciation"
    KIND = "kind"


class SessionField(Enum):
    """What a column in a list of sessions can say."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    DATE = "date"
    START = "start"
    END = "end"
    MINUTES = "minutes"
    ZONE = "zone"
    SERIES = "series"
    TRACK = "track"
    STATUS = "status"
    VENUE = "venue"
    ROOM = "room"
    PLACE = "place"
    LINK = "link"
    HOSTS = "hosts"
    SPEAKERS = "speakers"
    FACILITATORS = "facilitators"
    PANELLISTS = "panellists"
    TECH = "tech"
    LANGUAGE = "language"
    ABSTRACT = "abstract"
    NOTES = "notes"
    UID = "uid"


_PERSON: Mapping[PersonField, str] = {
    PersonField.GIVEN_NAME: (
        "givenname given firstname first forename prenom prenoms nombredepila primernombre vorname"
    ),
    PersonField.MIDDLE_NAME: "middlename middle additionalname deuxiemeprenom segundonombre",
    PersonField.FAMILY_NAME: (
        "familyname family lastname last surname nomdefamille apellido apellidos primerapellido nachname familienname"
    ),
    PersonField.NAME: (
        "name fullname displayname nomcomplet nom nombrecompleto nombreyapellidos nombreyapellido "
        "nombre vollstandigername membername member person contactname contact participant attendee "
        "membre personne miembro persona mitglied fileas"
    ),
    PersonField.CREDENTIALS: (
        "credentials credential degrees degree postnominals qualifications titresdecompetence "
        "diplomes titulos credenciales namesuffix suffix"
    ),
    PersonField.ROLE: (
        "jobtitle organizationtitle organization1title role position poste fonction titredeposte "
        "cargo puesto funcion stelle funktion berufsbezeichnung occupation title titre titulo"
    ),
    PersonField.ORGANIZATION: (
        "organization organisation organizationname organisationname organization1name company "
        "companyname institution hospital healthsystem employer affiliation organisme societe "
        "entreprise etablissement hopital organizacion empresa institucion firma unternehmen"
    ),
    PersonField.ORGANIZATION_KIND: (
        "organizationkind organizationtype organisationtype organisationkind typeoforganization "
        "typedorganisme tipodeorganizacion"
    ),
    PersonField.ORGANIZATION_CITY: (
        "organizationcity organisationcity businesscity workcity address1city city town ville ciudad stadt ort"
    ),
    PersonField.ORGANIZATION_COUNTRY: ("organizationcountry organisationcountry paysdelorganisme paisdelaorganizacion"),
    PersonField.EMAIL: (
        "email emailaddress email1value emailvalue emailaddress1 email1 email1address primaryemail "
        "workemail businessemail mail courriel adressecourriel adresseelectronique adresseemail "
        "adressedemessagerie correo correoelectronico direcciondecorreo "
        "direcciondecorreoelectronico emailadresse mailadresse"
    ),
    PersonField.ZONE: (
        "timezone zone tz timezoneiana ianatimezone fuseauhoraire fuseau zonahoraria husohorario zeitzone"
    ),
    PersonField.COUNTRY: (
        "country countryregion businesscountryregion businesscountry address1country countrycode "
        "workcountry homecountryregion homecountry pays pais land"
    ),
    PersonField.LANGUAGE: ("language preferredlanguage languages langue languepreferee idioma lengua sprache"),
    PersonField.BIO: "bio biography biographie biografia about notes note remarques notas notizen",
    PersonField.PRONOUNS: "pronouns pronoun pronoms pronombres pronomen",
    PersonField.PRONUNCIATION: ("pronunciation namepronunciation phoneticname prononciation pronunciacion aussprache"),
    PersonField.KIND: "kind membership memberorguest membertype persontype adhesion",
}

_SESSION: Mapping[SessionField, str] = {
    SessionField.TITLE: (
        "title sessiontitle titre titulo titel session sessionname subject event eventname "
        "eventtitle talk talktitle topic seance sujet sesion asunto evento tema thema betreff name "
        "nom nombre"
    ),
    SessionField.SUBTITLE: "subtitle soustitre subtitulo untertitel",
    SessionField.DATE: (
        "date day sessiondate startdate eventdate jour datededebut fecha dia fechadeinicio datum tag startdatum"
    ),
    SessionField.START: (
        "start starttime time startsat begin begins from start24h hour heure heurededebut debut "
        "hora horadeinicio inicio beginn startzeit uhrzeit zeit datetime dateandtime startdatetime"
    ),
    SessionField.END: (
        "end endtime endsat ends finish to until heuredefin fin horadefin horafinal ende endzeit enddatetime"
    ),
    SessionField.MINUTES: (
        "minutes duration durationminutes durationmin durationinminutes length lengthminutes duree "
        "dureeminutes dureemin minutos duracion duracionminutos duracionmin dauer dauermin minuten "
        "min"
    ),
    SessionField.ZONE: (
        "timezone zone tz timezoneiana ianatimezone fuseauhoraire fuseau zonahoraria husohorario zeitzone"
    ),
    SessionField.SERIES: "series seriesname serie reihe programme program",
    SessionField.TRACK: "track forumtrack parcours piste filiere pista linea strang",
    SessionField.STATUS: "status state statut etat estado",
    SessionField.VENUE: "venue building site lieu sede recinto veranstaltungsort",
    SessionField.ROOM: "room roomname hall salle sala raum saal",
    SessionField.PLACE: "place location where address endroit adresse lugar direccion ort",
    SessionField.LINK: (
        "link url meetinglink joinlink joinurl webinarlink zoomlink zoom lien liendereunion enlace vinculo webaddress"
    ),
    SessionField.HOSTS: "hosts host chair moderator hote animateur anfitrion moderador gastgeber",
    SessionField.SPEAKERS: (
        "speakers speaker speakernames presenters presenter faculty conferenciers conferencier "
        "conferenciere orateurs orateur intervenants intervenant ponentes ponente oradores orador "
        "referenten referent referentin vortragende sprecher"
    ),
    SessionField.FACILITATORS: ("facilitators facilitator facilitateurs facilitateur facilitadores facilitador"),
    SessionField.PANELLISTS: ("panellists panellist panelists panelist panelistes paneliste panelistas panelista"),
    SessionField.TECH: "tech techsupport technicalsupport producer",
    SessionField.LANGUAGE: ("language preferredlanguage languages langue languepreferee idioma lengua sprache"),
    SessionField.ABSTRACT: (
        "abstract description summary resume descriptif resumen descripcion zusammenfassung beschreibung"
    ),
    SessionField.NOTES: "notes note comments remarques commentaires notas comentarios notizen",
    SessionField.UID: "uid icaluid sessionid sessionuid",
}

PERSON_HEADINGS: Mapping[Enum, tuple[str, ...]] = {field: tuple(words.split()) for field, words in _PERSON.items()}
SESSION_HEADINGS: Mapping[Enum, tuple[str, ...]] = {field: tuple(words.split()) for field, words in _SESSION.items()}
