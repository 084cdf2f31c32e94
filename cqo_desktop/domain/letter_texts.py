"""The program's own words for letters, in each language; a network may keep others in its file."""

from collections.abc import Mapping

from cqo_desktop.domain.letters import Template
from cqo_desktop.domain.vocabulary import Language, LetterKind

_EN_WHEN = "{local_date}, {local_time} to {local_end} ({zone})"
_EN_FACTS = f"When: {_EN_WHEN}\nWhere: {{place}}\nJoin here: {{link}}"
_EN_END = "{organizer}\n{network}"
_EN_ANSWER = "Please answer with Yes, No or Maybe in your calendar program, or reply to this mail."

_ENGLISH = {
    LetterKind.INVITATION: Template(
        subject="Invitation: {title}, {local_date} ({zone})",
        body=f"Dear {{name}},\n\n{{network}} invites you to “{{title}}”.\n\n{_EN_FACTS}\n\n{_EN_ANSWER}\n\n{_EN_END}",
    ),
    LetterKind.UPDATE: Template(
        subject="Changed: {title}, now {local_date} ({zone})",
        body=(
            "Dear {name},\n\n“{title}” has changed. This is how it stands now:\n\n"
            f"{_EN_FACTS}\n\nBefore, it was: {{was_date}}, {{was_time}}\nBefore, it was held at: {{was_place}}\n\n"
            "Your calendar program will replace the old entry. Please answer again: Yes, No or Maybe.\n\n"
            f"{_EN_END}"
        ),
    ),
    LetterKind.CORRECTION: Template(
        subject="Corrected: {title}, {local_date} ({zone})",
        body=(
            "Dear {name},\n\nThe entry of “{title}” has been corrected; day and hour stay as they are.\n\n"
            f"{_EN_FACTS}\n\nIf you have answered, you need not answer again.\n\n{_EN_END}"
        ),
    ),
    LetterKind.CANCELLATION: Template(
        subject="Called off: {title}, {local_date} ({zone})",
        body=(
            "Dear {name},\n\n“{title}” is called off.\n\n"
            f"It would have been: {_EN_WHEN}\n\n"
            "Your calendar program will take the entry out. There is nothing to answer.\n\n"
            f"{_EN_END}"
        ),
    ),
    LetterKind.REMOVAL: Template(
        subject="No longer for you: {title}, {local_date} ({zone})",
        body=(
            "Dear {name},\n\nYou were invited to “{title}” and are no longer on its list.\n\n"
            f"It was: {_EN_WHEN}\n\n"
            "Your calendar program will take the entry out. There is nothing to answer.\n\n"
            f"{_EN_END}"
        ),
    ),
    LetterKind.REINSTATEMENT: Template(
        subject="It takes place after all: {title}, {local_date} ({zone})",
        body=(f"Dear {{name}},\n\n“{{title}}” takes place after all.\n\n{_EN_FACTS}\n\n{_EN_ANSWER}\n\n{_EN_END}"),
    ),
    LetterKind.REMINDER: Template(
        subject="Reminder: {title}, {local_date} ({zone})",
        body=(
            "Dear {name},\n\nThis is a reminder of “{title}”.\n\n"
            f"{_EN_FACTS}\n\n"
            "If you have not answered yet, please do: Yes, No or Maybe in your calendar program, "
            "or reply to this mail.\n\n"
            f"{_EN_END}"
        ),
    ),
    LetterKind.FOLLOW_UP: Template(
        subject="After {title}, {local_date}",
        body=(
            "Dear {name},\n\nThank you for “{title}” on {local_date}.\n\n"
            "What will you take up in your own organization? Reply to this mail, and we shall pass it on.\n\n"
            f"{_EN_END}"
        ),
    ),
    LetterKind.TIME_KEPT: Template(
        subject="The time stays: {title}, {local_date} ({zone})",
        body=(
            "Dear {name},\n\nThank you for proposing another time for “{title}”. "
            "It cannot be moved there; it stays:\n\n"
            f"{_EN_FACTS}\n\nPlease answer again if that changes whether you can come.\n\n{_EN_END}"
        ),
    ),
}

_FR_WHEN = "{local_date}, de {local_time} à {local_end} ({zone})"
_FR_FACTS = f"Quand\u00a0: {_FR_WHEN}\nOù\u00a0: {{place}}\nRejoindre ici\u00a0: {{link}}"
_FR_END = "{organizer}\n{network}"
_FR_ANSWER = "Merci de répondre Oui, Non ou Peut-être dans votre logiciel de calendrier, ou de répondre à ce courriel."

_FRENCH = {
    LetterKind.INVITATION: Template(
        subject="Invitation\u00a0: {title}, {local_date} ({zone})",
        body=(
            "Bonjour {name},\n\n{network} vous invite à «\u00a0{title}\u00a0».\n\n"
            f"{_FR_FACTS}\n\n{_FR_ANSWER}\n\n{_FR_END}"
        ),
    ),
    LetterKind.UPDATE: Template(
        subject="Modifié\u00a0: {title}, désormais le {local_date} ({zone})",
        body=(
            "Bonjour {name},\n\n«\u00a0{title}\u00a0» a changé. Voici ce qui vaut désormais\u00a0:\n\n"
            f"{_FR_FACTS}\n\nAuparavant\u00a0: {{was_date}}, {{was_time}}\nAuparavant, lieu\u00a0: {{was_place}}\n\n"
            "Votre logiciel de calendrier remplacera l’ancienne entrée. "
            "Merci de répondre à nouveau\u00a0: Oui, Non ou Peut-être.\n\n"
            f"{_FR_END}"
        ),
    ),
    LetterKind.CORRECTION: Template(
        subject="Corrigé\u00a0: {title}, {local_date} ({zone})",
        body=(
            "Bonjour {name},\n\nL’entrée de «\u00a0{title}\u00a0» a été corrigée\u00a0; "
            "le jour et l’heure restent les mêmes.\n\n"
            f"{_FR_FACTS}\n\nSi vous avez déjà répondu, il n’est pas nécessaire de répondre à nouveau.\n\n{_FR_END}"
        ),
    ),
    LetterKind.CANCELLATION: Template(
        subject="Annulé\u00a0: {title}, {local_date} ({zone})",
        body=(
            "Bonjour {name},\n\n«\u00a0{title}\u00a0» est annulé.\n\n"
            f"C’était prévu\u00a0: {_FR_WHEN}\n\n"
            "Votre logiciel de calendrier retirera l’entrée. Il n’y a rien à répondre.\n\n"
            f"{_FR_END}"
        ),
    ),
    LetterKind.REMOVAL: Template(
        subject="Ne vous concerne plus\u00a0: {title}, {local_date} ({zone})",
        body=(
            "Bonjour {name},\n\nVous étiez sur la liste de «\u00a0{title}\u00a0» et n’y êtes plus.\n\n"
            f"C’était\u00a0: {_FR_WHEN}\n\n"
            "Votre logiciel de calendrier retirera l’entrée. Il n’y a rien à répondre.\n\n"
            f"{_FR_END}"
        ),
    ),
    LetterKind.REINSTATEMENT: Template(
        subject="Finalement maintenu\u00a0: {title}, {local_date} ({zone})",
        body=(
            "Bonjour {name},\n\n«\u00a0{title}\u00a0» a lieu finalement.\n\n"
            f"{_FR_FACTS}\n\n{_FR_ANSWER}\n\n{_FR_END}"
        ),
    ),
    LetterKind.REMINDER: Template(
        subject="Rappel\u00a0: {title}, {local_date} ({zone})",
        body=(
            "Bonjour {name},\n\nVoici un rappel de «\u00a0{title}\u00a0».\n\n"
            f"{_FR_FACTS}\n\n"
            "Si vous n’avez pas encore répondu, merci de le faire\u00a0: Oui, Non ou Peut-être dans votre logiciel "
            "de calendrier, ou en réponse à ce courriel.\n\n"
            f"{_FR_END}"
        ),
    ),
    LetterKind.FOLLOW_UP: Template(
        subject="Après {title}, {local_date}",
        body=(
            "Bonjour {name},\n\nMerci pour «\u00a0{title}\u00a0» du {local_date}.\n\n"
            "Qu’allez-vous reprendre dans votre organisme\u00a0? Répondez à ce courriel, nous transmettrons.\n\n"
            f"{_FR_END}"
        ),
    ),
    LetterKind.TIME_KEPT: Template(
        subject="Heure maintenue\u00a0: {title}, {local_date} ({zone})",
        body=(
            "Bonjour {name},\n\nMerci d’avoir proposé une autre heure pour «\u00a0{title}\u00a0». "
            "La séance ne peut être déplacée\u00a0; elle reste prévue ainsi\u00a0:\n\n"
            f"{_FR_FACTS}\n\nMerci de répondre à nouveau si cela change votre venue.\n\n{_FR_END}"
        ),
    ),
}

_ES_WHEN = "{local_date}, de {local_time} a {local_end} ({zone})"
_ES_FACTS = f"Cuándo: {_ES_WHEN}\nDónde: {{place}}\nConectarse aquí: {{link}}"
_ES_END = "{organizer}\n{network}"
_ES_ANSWER = "Por favor, responda Sí, No o Quizás en su programa de calendario, o conteste a este correo."

_SPANISH = {
    LetterKind.INVITATION: Template(
        subject="Invitación: {title}, {local_date} ({zone})",
        body=f"Hola, {{name}}:\n\n{{network}} le invita a «{{title}}».\n\n{_ES_FACTS}\n\n{_ES_ANSWER}\n\n{_ES_END}",
    ),
    LetterKind.UPDATE: Template(
        subject="Cambio: {title}, ahora {local_date} ({zone})",
        body=(
            "Hola, {name}:\n\n«{title}» ha cambiado. Así queda ahora:\n\n"
            f"{_ES_FACTS}\n\nAntes: {{was_date}}, {{was_time}}\nLugar anterior: {{was_place}}\n\n"
            "Su programa de calendario sustituirá la entrada anterior. "
            "Por favor, responda de nuevo: Sí, No o Quizás.\n\n"
            f"{_ES_END}"
        ),
    ),
    LetterKind.CORRECTION: Template(
        subject="Corrección: {title}, {local_date} ({zone})",
        body=(
            "Hola, {name}:\n\nLa entrada de «{title}» se ha corregido; el día y la hora no cambian.\n\n"
            f"{_ES_FACTS}\n\nSi ya ha respondido, no hace falta que responda de nuevo.\n\n{_ES_END}"
        ),
    ),
    LetterKind.CANCELLATION: Template(
        subject="Cancelado: {title}, {local_date} ({zone})",
        body=(
            "Hola, {name}:\n\n«{title}» se ha cancelado.\n\n"
            f"Estaba previsto: {_ES_WHEN}\n\n"
            "Su programa de calendario quitará la entrada. No hace falta que responda.\n\n"
            f"{_ES_END}"
        ),
    ),
    LetterKind.REMOVAL: Template(
        subject="Ya no es para usted: {title}, {local_date} ({zone})",
        body=(
            "Hola, {name}:\n\nEstaba en la lista de «{title}» y ya no lo está.\n\n"
            f"Era: {_ES_WHEN}\n\n"
            "Su programa de calendario quitará la entrada. No hace falta que responda.\n\n"
            f"{_ES_END}"
        ),
    ),
    LetterKind.REINSTATEMENT: Template(
        subject="Se celebra finalmente: {title}, {local_date} ({zone})",
        body=(f"Hola, {{name}}:\n\n«{{title}}» se celebra finalmente.\n\n{_ES_FACTS}\n\n{_ES_ANSWER}\n\n{_ES_END}"),
    ),
    LetterKind.REMINDER: Template(
        subject="Recordatorio: {title}, {local_date} ({zone})",
        body=(
            "Hola, {name}:\n\nLe recordamos «{title}».\n\n"
            f"{_ES_FACTS}\n\n"
            "Si todavía no ha respondido, por favor hágalo: Sí, No o Quizás en su programa de calendario, "
            "o contestando a este correo.\n\n"
            f"{_ES_END}"
        ),
    ),
    LetterKind.FOLLOW_UP: Template(
        subject="Después de {title}, {local_date}",
        body=(
            "Hola, {name}:\n\nGracias por «{title}», el {local_date}.\n\n"
            "¿Qué pondrá en práctica en su organización? Conteste a este correo y lo compartiremos.\n\n"
            f"{_ES_END}"
        ),
    ),
    LetterKind.TIME_KEPT: Template(
        subject="Se mantiene la hora: {title}, {local_date} ({zone})",
        body=(
            "Hola, {name}:\n\nGracias por proponer otra hora para «{title}». "
            "No es posible cambiarla; la sesión se mantiene:\n\n"
            f"{_ES_FACTS}\n\nPor favor, responda de nuevo si esto cambia su asistencia.\n\n{_ES_END}"
        ),
    ),
}

OWN: Mapping[tuple[Language, LetterKind], Template] = {
    (language, kind): template
    for language, some in (
        (Language.ENGLISH, _ENGLISH),
        (Language.FRENCH, _FRENCH),
        (Language.SPANISH, _SPANISH),
    )
    for kind, template in some.items()
}
"""Every occasion in every language."""
