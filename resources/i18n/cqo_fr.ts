<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AgendaDesk</name>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Give to</source>
            <translation>Confier à</translation>
        </message>
        <message>
            <source>New item</source>
            <translation>Nouveau point</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Take from</source>
            <translation>Retirer à</translation>
        </message>
    </context>
    <context>
        <name>AgendaList</name>
        <message>
            <source>Agenda</source>
            <translation>Ordre du jour</translation>
        </message>
        <message>
            <source>Title of the item</source>
            <translation>Titre du point</translation>
        </message>
        <message numerus="yes">
            <source>{hour} {title}, %n minute(s)</source>
            <translation>
                <numerusform>{hour} {title}, %n minute</numerusform>
                <numerusform>{hour} {title}, %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
    </context>
    <context>
        <name>AlikeStrip</name>
        <message numerus="yes">
            <source>%n pair(s) of entries may each be the same person</source>
            <translation>
                <numerusform>%n paire de fiches désigne peut-être la même personne</numerusform>
                <numerusform>%n paires de fiches désignent peut-être la même personne</numerusform>
            </translation>
        </message>
        <message>
            <source>2 entries may be the same person: {name}</source>
            <translation>2 fiches désignent peut-être la même personne : {name}</translation>
        </message>
        <message>
            <source>2 entries share the address of {name} and may be the same person</source>
            <translation>2 fiches ont l’adresse de {name} et désignent peut-être la même personne</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
    </context>
    <context>
        <name>BatchSheet</name>
        <message>
            <source>A web page of each, too</source>
            <translation>Avec une page web de chacun</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Choisir le dossier</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Everything for</source>
            <translation>Tout pour</translation>
        </message>
        <message>
            <source>Everything in one folder</source>
            <translation>Tout dans un dossier</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Into the folder</source>
            <translation>Dans le dossier</translation>
        </message>
        <message>
            <source>Not printed</source>
            <translation>Non imprimé</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message numerus="yes">
            <source>Print %n document(s)</source>
            <translation>
                <numerusform>Imprimer %n document</numerusform>
                <numerusform>Imprimer %n documents</numerusform>
            </translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Impression…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n file(s)</source>
            <translation>
                <numerusform>%n fichier enregistré</numerusform>
                <numerusform>%n fichiers enregistrés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message numerus="yes">
            <source>%n asleep</source>
            <translation>
                <numerusform>%n en pleine nuit</numerusform>
                <numerusform>%n en pleine nuit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n membre</numerusform>
                <numerusform>%n membres</numerusform>
            </translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Clocks skip this hour</source>
            <translation>Les horloges sautent cette heure</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Plus tôt</translation>
        </message>
        <message>
            <source>Go to today</source>
            <translation>Aller à aujourd’hui</translation>
        </message>
        <message>
            <source>Hours of another city</source>
            <translation>Heures d’une autre ville</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>New session on this day</source>
            <translation>Nouvelle séance ce jour-là</translation>
        </message>
        <message>
            <source>Next session</source>
            <translation>Prochaine séance</translation>
        </message>
        <message>
            <source>Previous session</source>
            <translation>Séance précédente</translation>
        </message>
        <message>
            <source>Show or hide what is chosen</source>
            <translation>Afficher ou masquer la sélection</translation>
        </message>
        <message>
            <source>Single sessions</source>
            <translation>Séances isolées</translation>
        </message>
        <message>
            <source>The most peopled other zone</source>
            <translation>L’autre fuseau le plus peuplé</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semaine</translation>
        </message>
        <message>
            <source>{city}, {hour} now, {count}</source>
            <translation>{city}, il y est {hour}, {count}</translation>
        </message>
    </context>
    <context>
        <name>CalendarLegend</name>
        <message>
            <source>draft</source>
            <translation>brouillon</translation>
        </message>
        <message>
            <source>hold</source>
            <translation>option</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>Earlier</source>
            <translation>Plus tôt</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Show what is chosen</source>
            <translation>Afficher la sélection</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Affichage</translation>
        </message>
    </context>
    <context>
        <name>CalendarPanel</name>
        <message>
            <source>Chosen day</source>
            <translation>Jour choisi</translation>
        </message>
        <message>
            <source>Chosen session</source>
            <translation>Séance choisie</translation>
        </message>
    </context>
    <context>
        <name>CardForm</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>&amp;Credits an hour</source>
            <translation>&amp;Crédits par heure</translation>
        </message>
        <message>
            <source>&amp;Hours of</source>
            <translation>&amp;Heures de</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>&amp;Papier</translation>
        </message>
        <message>
            <source>&amp;Room</source>
            <translation>&amp;Salle</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>As the session</source>
            <translation>Celle de la séance</translation>
        </message>
        <message>
            <source>Colum&amp;ns</source>
            <translation>Colo&amp;nnes</translation>
        </message>
        <message>
            <source>Credits are ca&amp;lled</source>
            <translation>Nom des crédit&amp;s</translation>
        </message>
        <message>
            <source>Every room</source>
            <translation>Toutes les salles</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>Home, and where most members live.</source>
            <translation>Le fuseau du réseau et ceux de la plupart des membres.</translation>
        </message>
        <message>
            <source>Lang&amp;uage</source>
            <translation>Lang&amp;ue</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre US</translation>
        </message>
        <message>
            <source>None, only minutes</source>
            <translation>Aucun, seulement les minutes</translation>
        </message>
        <message>
            <source>Such as CME credits</source>
            <translation>Par exemple crédits de DPC</translation>
        </message>
        <message>
            <source>The city where it takes place.</source>
            <translation>La ville où il a lieu.</translation>
        </message>
        <message>
            <source>Wh&amp;o</source>
            <translation>Pour &amp;qui</translation>
        </message>
        <message>
            <source>What &amp;of</source>
            <translation>De q&amp;uoi</translation>
        </message>
    </context>
    <context>
        <name>City</name>
        <message>
            <source>Addis Ababa</source>
            <translation>Addis-Abeba</translation>
        </message>
        <message>
            <source>Algiers</source>
            <translation>Alger</translation>
        </message>
        <message>
            <source>Andorra</source>
            <translation>Andorre</translation>
        </message>
        <message>
            <source>Asuncion</source>
            <translation>Asunción</translation>
        </message>
        <message>
            <source>Athens</source>
            <translation>Athènes</translation>
        </message>
        <message>
            <source>Azores</source>
            <translation>Açores</translation>
        </message>
        <message>
            <source>Baghdad</source>
            <translation>Bagdad</translation>
        </message>
        <message>
            <source>Bahrain</source>
            <translation>Bahreïn</translation>
        </message>
        <message>
            <source>Baku</source>
            <translation>Bakou</translation>
        </message>
        <message>
            <source>Barbados</source>
            <translation>Barbade</translation>
        </message>
        <message>
            <source>Beirut</source>
            <translation>Beyrouth</translation>
        </message>
        <message>
            <source>Belem</source>
            <translation>Belém</translation>
        </message>
        <message>
            <source>Belgrade</source>
            <translation>Belgrade</translation>
        </message>
        <message>
            <source>Berlin</source>
            <translation>Berlin</translation>
        </message>
        <message>
            <source>Bermuda</source>
            <translation>Bermudes</translation>
        </message>
        <message>
            <source>Bishkek</source>
            <translation>Bichkek</translation>
        </message>
        <message>
            <source>Bogota</source>
            <translation>Bogota</translation>
        </message>
        <message>
            <source>Brussels</source>
            <translation>Bruxelles</translation>
        </message>
        <message>
            <source>Bucharest</source>
            <translation>Bucarest</translation>
        </message>
        <message>
            <source>Cairo</source>
            <translation>Le Caire</translation>
        </message>
        <message>
            <source>Canary</source>
            <translation>Canaries</translation>
        </message>
        <message>
            <source>Cancun</source>
            <translation>Cancún</translation>
        </message>
        <message>
            <source>Cape Verde</source>
            <translation>Cap-Vert</translation>
        </message>
        <message>
            <source>Cayenne</source>
            <translation>Cayenne</translation>
        </message>
        <message>
            <source>Chisinau</source>
            <translation>Chisinau</translation>
        </message>
        <message>
            <source>Copenhagen</source>
            <translation>Copenhague</translation>
        </message>
        <message>
            <source>Cordoba</source>
            <translation>Córdoba</translation>
        </message>
        <message>
            <source>Damascus</source>
            <translation>Damas</translation>
        </message>
        <message>
            <source>Dhaka</source>
            <translation>Dacca</translation>
        </message>
        <message>
            <source>Djibouti</source>
            <translation>Djibouti</translation>
        </message>
        <message>
            <source>Dubai</source>
            <translation>Dubaï</translation>
        </message>
        <message>
            <source>Dublin</source>
            <translation>Dublin</translation>
        </message>
        <message>
            <source>Dushanbe</source>
            <translation>Douchanbé</translation>
        </message>
        <message>
            <source>Easter</source>
            <translation>Île de Pâques</translation>
        </message>
        <message>
            <source>Faroe</source>
            <translation>Féroé</translation>
        </message>
        <message>
            <source>Fiji</source>
            <translation>Fidji</translation>
        </message>
        <message>
            <source>Havana</source>
            <translation>La Havane</translation>
        </message>
        <message>
            <source>Ho Chi Minh</source>
            <translation>Hô Chi Minh-Ville</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Islande</translation>
        </message>
        <message>
            <source>Indianapolis</source>
            <translation>Indianapolis</translation>
        </message>
        <message>
            <source>Istanbul</source>
            <translation>Istanbul</translation>
        </message>
        <message>
            <source>Jakarta</source>
            <translation>Jakarta</translation>
        </message>
        <message>
            <source>Jamaica</source>
            <translation>Jamaïque</translation>
        </message>
        <message>
            <source>Jerusalem</source>
            <translation>Jérusalem</translation>
        </message>
        <message>
            <source>Johannesburg</source>
            <translation>Johannesbourg</translation>
        </message>
        <message>
            <source>Kabul</source>
            <translation>Kaboul</translation>
        </message>
        <message>
            <source>Kathmandu</source>
            <translation>Katmandou</translation>
        </message>
        <message>
            <source>Khartoum</source>
            <translation>Khartoum</translation>
        </message>
        <message>
            <source>Kinshasa</source>
            <translation>Kinshasa</translation>
        </message>
        <message>
            <source>Kolkata</source>
            <translation>Calcutta</translation>
        </message>
        <message>
            <source>Kuwait</source>
            <translation>Koweït</translation>
        </message>
        <message>
            <source>Kyiv</source>
            <translation>Kiev</translation>
        </message>
        <message>
            <source>Lisbon</source>
            <translation>Lisbonne</translation>
        </message>
        <message>
            <source>Ljubljana</source>
            <translation>Ljubljana</translation>
        </message>
        <message>
            <source>London</source>
            <translation>Londres</translation>
        </message>
        <message>
            <source>Los Angeles</source>
            <translation>Los Angeles</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luxembourg</translation>
        </message>
        <message>
            <source>Macau</source>
            <translation>Macao</translation>
        </message>
        <message>
            <source>Maldives</source>
            <translation>Maldives</translation>
        </message>
        <message>
            <source>Malta</source>
            <translation>Malte</translation>
        </message>
        <message>
            <source>Manila</source>
            <translation>Manille</translation>
        </message>
        <message>
            <source>Mauritius</source>
            <translation>Maurice</translation>
        </message>
        <message>
            <source>Mexico City</source>
            <translation>Mexico</translation>
        </message>
        <message>
            <source>Mogadishu</source>
            <translation>Mogadiscio</translation>
        </message>
        <message>
            <source>Monaco</source>
            <translation>Monaco</translation>
        </message>
        <message>
            <source>Montreal</source>
            <translation>Montréal</translation>
        </message>
        <message>
            <source>Moscow</source>
            <translation>Moscou</translation>
        </message>
        <message>
            <source>Muscat</source>
            <translation>Mascate</translation>
        </message>
        <message>
            <source>New York</source>
            <translation>New York</translation>
        </message>
        <message>
            <source>Nicosia</source>
            <translation>Nicosie</translation>
        </message>
        <message>
            <source>Noumea</source>
            <translation>Nouméa</translation>
        </message>
        <message>
            <source>Panama</source>
            <translation>Panama</translation>
        </message>
        <message>
            <source>Paris</source>
            <translation>Paris</translation>
        </message>
        <message>
            <source>Phnom Penh</source>
            <translation>Phnom Penh</translation>
        </message>
        <message>
            <source>Port of Spain</source>
            <translation>Port-d’Espagne</translation>
        </message>
        <message>
            <source>Port-au-Prince</source>
            <translation>Port-au-Prince</translation>
        </message>
        <message>
            <source>Prague</source>
            <translation>Prague</translation>
        </message>
        <message>
            <source>Puerto Rico</source>
            <translation>Porto Rico</translation>
        </message>
        <message>
            <source>Reunion</source>
            <translation>La Réunion</translation>
        </message>
        <message>
            <source>Reykjavik</source>
            <translation>Reykjavik</translation>
        </message>
        <message>
            <source>Riyadh</source>
            <translation>Riyad</translation>
        </message>
        <message>
            <source>Rome</source>
            <translation>Rome</translation>
        </message>
        <message>
            <source>Sao Paulo</source>
            <translation>São Paulo</translation>
        </message>
        <message>
            <source>Seoul</source>
            <translation>Séoul</translation>
        </message>
        <message>
            <source>Shanghai</source>
            <translation>Shanghai</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>Singapour</translation>
        </message>
        <message>
            <source>Sofia</source>
            <translation>Sofia</translation>
        </message>
        <message>
            <source>St Johns</source>
            <translation>Saint-Jean de Terre-Neuve</translation>
        </message>
        <message>
            <source>Stockholm</source>
            <translation>Stockholm</translation>
        </message>
        <message>
            <source>Sydney</source>
            <translation>Sydney</translation>
        </message>
        <message>
            <source>Tallinn</source>
            <translation>Tallinn</translation>
        </message>
        <message>
            <source>Tashkent</source>
            <translation>Tachkent</translation>
        </message>
        <message>
            <source>Tbilisi</source>
            <translation>Tbilissi</translation>
        </message>
        <message>
            <source>Tehran</source>
            <translation>Téhéran</translation>
        </message>
        <message>
            <source>Tokyo</source>
            <translation>Tokyo</translation>
        </message>
        <message>
            <source>Tripoli</source>
            <translation>Tripoli</translation>
        </message>
        <message>
            <source>Tunis</source>
            <translation>Tunis</translation>
        </message>
        <message>
            <source>Ulaanbaatar</source>
            <translation>Oulan-Bator</translation>
        </message>
        <message>
            <source>Vatican</source>
            <translation>Vatican</translation>
        </message>
        <message>
            <source>Vienna</source>
            <translation>Vienne</translation>
        </message>
        <message>
            <source>Vilnius</source>
            <translation>Vilnius</translation>
        </message>
        <message>
            <source>Warsaw</source>
            <translation>Varsovie</translation>
        </message>
        <message>
            <source>Yangon</source>
            <translation>Rangoun</translation>
        </message>
        <message>
            <source>Yerevan</source>
            <translation>Erevan</translation>
        </message>
        <message>
            <source>Zurich</source>
            <translation>Zurich</translation>
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message>
            <source>MMM ’yy</source>
            <translation>MMM yy</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <translation>d MMMM</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>ddd d</source>
            <translation>ddd d</translation>
        </message>
        <message>
            <source>ddd d MMM</source>
            <translation>ddd d MMM</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <translation>ddd d MMM yyyy</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <translation>dddd d MMMM</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <translation>dddd d MMMM yyyy</translation>
        </message>
        <message>
            <source>{hour} a.m.</source>
            <translation>{hour} a.m.</translation>
        </message>
        <message>
            <source>{hour} p.m.</source>
            <translation>{hour} p.m.</translation>
        </message>
        <message>
            <source>{hour} {weekday}</source>
            <translation>{weekday} à {hour}</translation>
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation>{start} – {end}</translation>
        </message>
    </context>
    <context>
        <name>ClocksSheet</name>
        <message>
            <source>Another hour</source>
            <translation>Autre heure</translation>
        </message>
        <message>
            <source>Clocks move on other days in America, Europe and Australia, and in much of the Caribbean not at all. Choose what stays as it is: the hour at home, the instant for everybody, or the hour of one city.</source>
            <translation>Les heures changent à d’autres dates en Amérique, en Europe et en Australie, et pas du tout dans une grande partie des Caraïbes. Choisissez ce qui reste : l’heure du réseau, l’instant pour tous ou l’heure d’une ville.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Every hour is as usual</source>
            <translation>Toutes les heures sont habituelles</translation>
        </message>
        <message>
            <source>Keep the hour of…</source>
            <translation>Garder l’heure de…</translation>
        </message>
        <message>
            <source>Keep the instant</source>
            <translation>Garder l’instant</translation>
        </message>
        <message>
            <source>Keep the wall time</source>
            <translation>Garder l’heure locale</translation>
        </message>
        <message>
            <source>Move the session…</source>
            <translation>Déplacer la séance…</translation>
        </message>
        <message>
            <source>New zone rules: {hours} h for everybody elsewhere</source>
            <translation>Nouvelles règles de fuseau : {hours} h pour tous les autres</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Sessions that fall at another hour for some members, because clocks move, are listed here.</source>
            <translation>Les séances qui tombent à une autre heure pour certains membres, parce que les heures changent, sont listées ici.</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Réglée</translation>
        </message>
        <message>
            <source>Weeks with another hour</source>
            <translation>Semaines à une autre heure</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>réglée</translation>
        </message>
    </context>
    <context>
        <name>ColumnsPanel</name>
        <message>
            <source>A person</source>
            <translation>Une personne</translation>
        </message>
        <message>
            <source>A session</source>
            <translation>Une séance</translation>
        </message>
        <message>
            <source>Column in the file</source>
            <translation>Colonne du fichier</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Colonnes du fichier</translation>
        </message>
        <message>
            <source>Each line of the table is</source>
            <translation>Chaque ligne du tableau est</translation>
        </message>
        <message>
            <source>Return changes what a column is taken for</source>
            <translation>Entrée change ce pour quoi une colonne est prise</translation>
        </message>
        <message>
            <source>Taken for</source>
            <translation>Prise pour</translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation>Ce qu’elle contient</translation>
        </message>
    </context>
    <context>
        <name>ComfortMark</name>
        <message>
            <source>The mean over all members of the worst hour the session touches for them</source>
            <translation>La moyenne, sur tous les membres, de la pire heure que la séance touche pour eux</translation>
        </message>
        <message>
            <source>comfort</source>
            <translation>confort</translation>
        </message>
        <message>
            <source>nobody asleep</source>
            <translation>personne ne dort</translation>
        </message>
        <message>
            <source>{n} asleep</source>
            <translation>{n} en pleine nuit</translation>
        </message>
    </context>
    <context>
        <name>Country</name>
        <message>
            <source>Afghanistan</source>
            <translation>Afghanistan</translation>
        </message>
        <message>
            <source>Albania</source>
            <translation>Albanie</translation>
        </message>
        <message>
            <source>Algeria</source>
            <translation>Algérie</translation>
        </message>
        <message>
            <source>Argentina</source>
            <translation>Argentine</translation>
        </message>
        <message>
            <source>Armenia</source>
            <translation>Arménie</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Australie</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Autriche</translation>
        </message>
        <message>
            <source>Azerbaijan</source>
            <translation>Azerbaïdjan</translation>
        </message>
        <message>
            <source>Bahrain</source>
            <translation>Bahreïn</translation>
        </message>
        <message>
            <source>Barbados</source>
            <translation>Barbade</translation>
        </message>
        <message>
            <source>Belarus</source>
            <translation>Biélorussie</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Belgique</translation>
        </message>
        <message>
            <source>Belize</source>
            <translation>Belize</translation>
        </message>
        <message>
            <source>Benin</source>
            <translation>Bénin</translation>
        </message>
        <message>
            <source>Bermuda</source>
            <translation>Bermudes</translation>
        </message>
        <message>
            <source>Bolivia</source>
            <translation>Bolivie</translation>
        </message>
        <message>
            <source>Bosnia &amp; Herzegovina</source>
            <translation>Bosnie-Herzégovine</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brésil</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Bulgarie</translation>
        </message>
        <message>
            <source>Cambodia</source>
            <translation>Cambodge</translation>
        </message>
        <message>
            <source>Cameroon</source>
            <translation>Cameroun</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Canada</translation>
        </message>
        <message>
            <source>Chile</source>
            <translation>Chili</translation>
        </message>
        <message>
            <source>China</source>
            <translation>Chine</translation>
        </message>
        <message>
            <source>Colombia</source>
            <translation>Colombie</translation>
        </message>
        <message>
            <source>Croatia</source>
            <translation>Croatie</translation>
        </message>
        <message>
            <source>Cyprus</source>
            <translation>Chypre</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Tchéquie</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Danemark</translation>
        </message>
        <message>
            <source>Dominican Republic</source>
            <translation>République dominicaine</translation>
        </message>
        <message>
            <source>Ecuador</source>
            <translation>Équateur</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>Égypte</translation>
        </message>
        <message>
            <source>Estonia</source>
            <translation>Estonie</translation>
        </message>
        <message>
            <source>Ethiopia</source>
            <translation>Éthiopie</translation>
        </message>
        <message>
            <source>Finland</source>
            <translation>Finlande</translation>
        </message>
        <message>
            <source>France</source>
            <translation>France</translation>
        </message>
        <message>
            <source>Georgia</source>
            <translation>Géorgie</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Allemagne</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>Grèce</translation>
        </message>
        <message>
            <source>Haiti</source>
            <translation>Haïti</translation>
        </message>
        <message>
            <source>Hungary</source>
            <translation>Hongrie</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Islande</translation>
        </message>
        <message>
            <source>India</source>
            <translation>Inde</translation>
        </message>
        <message>
            <source>Indonesia</source>
            <translation>Indonésie</translation>
        </message>
        <message>
            <source>Iran</source>
            <translation>Iran</translation>
        </message>
        <message>
            <source>Iraq</source>
            <translation>Irak</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irlande</translation>
        </message>
        <message>
            <source>Israel</source>
            <translation>Israël</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italie</translation>
        </message>
        <message>
            <source>Jamaica</source>
            <translation>Jamaïque</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japon</translation>
        </message>
        <message>
            <source>Jordan</source>
            <translation>Jordanie</translation>
        </message>
        <message>
            <source>Kenya</source>
            <translation>Kenya</translation>
        </message>
        <message>
            <source>Kuwait</source>
            <translation>Koweït</translation>
        </message>
        <message>
            <source>Latvia</source>
            <translation>Lettonie</translation>
        </message>
        <message>
            <source>Lebanon</source>
            <translation>Liban</translation>
        </message>
        <message>
            <source>Libya</source>
            <translation>Libye</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Lituanie</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luxembourg</translation>
        </message>
        <message>
            <source>Malaysia</source>
            <translation>Malaisie</translation>
        </message>
        <message>
            <source>Malta</source>
            <translation>Malte</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>Mexique</translation>
        </message>
        <message>
            <source>Moldova</source>
            <translation>Moldavie</translation>
        </message>
        <message>
            <source>Mongolia</source>
            <translation>Mongolie</translation>
        </message>
        <message>
            <source>Morocco</source>
            <translation>Maroc</translation>
        </message>
        <message>
            <source>Nepal</source>
            <translation>Népal</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Pays-Bas</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <translation>Nouvelle-Zélande</translation>
        </message>
        <message>
            <source>Niger</source>
            <translation>Niger</translation>
        </message>
        <message>
            <source>Nigeria</source>
            <translation>Nigéria</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norvège</translation>
        </message>
        <message>
            <source>Pakistan</source>
            <translation>Pakistan</translation>
        </message>
        <message>
            <source>Panama</source>
            <translation>Panama</translation>
        </message>
        <message>
            <source>Peru</source>
            <translation>Pérou</translation>
        </message>
        <message>
            <source>Philippines</source>
            <translation>Philippines</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Pologne</translation>
        </message>
        <message>
            <source>Puerto Rico</source>
            <translation>Porto Rico</translation>
        </message>
        <message>
            <source>Qatar</source>
            <translation>Qatar</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>Roumanie</translation>
        </message>
        <message>
            <source>Russia</source>
            <translation>Russie</translation>
        </message>
        <message>
            <source>Rwanda</source>
            <translation>Rwanda</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <translation>Arabie saoudite</translation>
        </message>
        <message>
            <source>Senegal</source>
            <translation>Sénégal</translation>
        </message>
        <message>
            <source>Serbia</source>
            <translation>Serbie</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>Singapour</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Slovaquie</translation>
        </message>
        <message>
            <source>Slovenia</source>
            <translation>Slovénie</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>Afrique du Sud</translation>
        </message>
        <message>
            <source>South Korea</source>
            <translation>Corée du Sud</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Espagne</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Suède</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Suisse</translation>
        </message>
        <message>
            <source>Taiwan</source>
            <translation>Taïwan</translation>
        </message>
        <message>
            <source>Tanzania</source>
            <translation>Tanzanie</translation>
        </message>
        <message>
            <source>Thailand</source>
            <translation>Thaïlande</translation>
        </message>
        <message>
            <source>Trinidad &amp; Tobago</source>
            <translation>Trinité-et-Tobago</translation>
        </message>
        <message>
            <source>Tunisia</source>
            <translation>Tunisie</translation>
        </message>
        <message>
            <source>Türkiye</source>
            <translation>Turquie</translation>
        </message>
        <message>
            <source>Uganda</source>
            <translation>Ouganda</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ukraine</translation>
        </message>
        <message>
            <source>United Arab Emirates</source>
            <translation>Émirats arabes unis</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Royaume-Uni</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>États-Unis</translation>
        </message>
        <message>
            <source>Vietnam</source>
            <translation>Viêt Nam</translation>
        </message>
        <message>
            <source>Zambia</source>
            <translation>Zambie</translation>
        </message>
    </context>
    <context>
        <name>DayAgenda</name>
        <message>
            <source>Agenda</source>
            <translation>Ordre du jour</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Nothing planned</source>
            <translation>Rien de prévu</translation>
        </message>
        <message>
            <source>Nothing planned yet</source>
            <translation>Encore rien de prévu</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Planifier une séance</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Sessions stand here day by day. If you have hidden some series, show them again above.</source>
            <translation>Les séances figurent ici jour par jour. Si vous avez masqué des séries, affichez-les de nouveau ci-dessus.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>There</source>
            <translation>Là-bas</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>clocks move by {hours} in {cities}</source>
            <translation>les heures changent de {hours} : {cities}</translation>
        </message>
        <message>
            <source>{hour} in {city}</source>
            <translation>{hour} à {city}</translation>
        </message>
    </context>
    <context>
        <name>DayCard</name>
        <message numerus="yes">
            <source>%n session(s) on this day</source>
            <translation>
                <numerusform>%n séance ce jour-là</numerusform>
                <numerusform>%n séances ce jour-là</numerusform>
            </translation>
        </message>
        <message>
            <source>Coming up</source>
            <translation>À venir</translation>
        </message>
        <message>
            <source>New session on this day</source>
            <translation>Nouvelle séance ce jour-là</translation>
        </message>
        <message>
            <source>Nothing planned</source>
            <translation>Rien de prévu</translation>
        </message>
    </context>
    <context>
        <name>DayOff</name>
        <message>
            <source>&amp;Country</source>
            <translation>Pa&amp;ys</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>&amp;Premier jour</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>&amp;Dernier jour</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>Add the day off</source>
            <translation>Ajouter le jour chômé</translation>
        </message>
        <message>
            <source>Day off</source>
            <translation>Jour chômé</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>Its name or two letters such as CA; nothing is everybody.</source>
            <translation>Son nom ou deux lettres comme CA ; vide, c’est pour tout le monde.</translation>
        </message>
        <message>
            <source>New day off</source>
            <translation>Nouveau jour chômé</translation>
        </message>
        <message>
            <source>Save the day off</source>
            <translation>Enregistrer le jour chômé</translation>
        </message>
        <message>
            <source>When, and for whom</source>
            <translation>Quand, et pour qui</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <translation>ddd d MMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>DocumentList</name>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <source>A network (.cqo) is opened alone; drop it without other files.</source>
            <translation>Un réseau (.cqo) s’ouvre seul ; déposez-le sans autres fichiers.</translation>
        </message>
        <message>
            <source>Answers that are clear are counted, the others wait for you in Invitations.</source>
            <translation>Les réponses claires sont comptées, les autres vous attendent dans Invitations.</translation>
        </message>
        <message>
            <source>Drop to import</source>
            <translation>Déposer pour importer</translation>
        </message>
        <message>
            <source>Drop to import replies</source>
            <translation>Déposer pour importer des réponses</translation>
        </message>
        <message>
            <source>Drop to open the network</source>
            <translation>Déposer pour ouvrir le réseau</translation>
        </message>
        <message>
            <source>Mails with answers (.eml, .mbox) are taken alone; drop them without other files.</source>
            <translation>Les courriels avec des réponses (.eml, .mbox) se prennent seuls ; déposez-les sans autres fichiers.</translation>
        </message>
        <message>
            <source>This cannot be dropped here</source>
            <translation>Cela ne peut pas être déposé ici</translation>
        </message>
        <message>
            <source>{names} and others</source>
            <translation>{names} et d’autres</translation>
        </message>
        <message>
            <source>{names}. You see what each would bring before anything is kept.</source>
            <translation>{names}. Vous voyez ce que chacun apporterait avant que rien ne soit gardé.</translation>
        </message>
        <message>
            <source>“{name}” is a folder; drop the files in it.</source>
            <translation>« {name} » est un dossier ; déposez les fichiers qu’il contient.</translation>
        </message>
        <message>
            <source>“{name}” is nothing this program reads; drop CSV, Excel, vCard, .ics, schedules, mails or a .cqo file.</source>
            <translation>« {name} » n’est rien que ce programme sache lire ; déposez du CSV, Excel, vCard, .ics, des horaires, des courriels ou un fichier .cqo.</translation>
        </message>
    </context>
    <context>
        <name>DueStrip</name>
        <message>
            <source>{due}: {sessions}.</source>
            <translation>{due} : {sessions}.</translation>
        </message>
    </context>
    <context>
        <name>ErrorSheet</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>It is not there any more</source>
            <translation>Cela n’existe plus</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Garder l’autre</translation>
        </message>
        <message>
            <source>Nothing was saved</source>
            <translation>Rien n’a été enregistré</translation>
        </message>
        <message>
            <source>Somebody changed it meanwhile</source>
            <translation>Quelqu’un l’a modifié entre-temps</translation>
        </message>
        <message>
            <source>The file cannot be read</source>
            <translation>Le fichier est illisible</translation>
        </message>
        <message>
            <source>This was not done</source>
            <translation>Cela n’a pas été fait</translation>
        </message>
        <message>
            <source>Use mine</source>
            <translation>Prendre le mien</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n chosen session(s)</source>
            <translation>
                <numerusform>%n séance choisie</numerusform>
                <numerusform>%n séances choisies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s): {names}.</source>
            <translation>
                <numerusform>%n fichier : {names}.</numerusform>
                <numerusform>%n fichiers : {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in the folder “{folder}”</source>
            <translation>
                <numerusform>%n dans le dossier « {folder} »</numerusform>
                <numerusform>%n dans le dossier « {folder} »</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them exist(s) already and will be replaced.</source>
            <translation>
                <numerusform>%n d’entre eux existe déjà et sera remplacé.</numerusform>
                <numerusform>%n d’entre eux existent déjà et seront remplacés.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Dossier</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>D&amp;u</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>&amp;Papier</translation>
        </message>
        <message>
            <source>&amp;Which sessions</source>
            <translation>&amp;Quelles séances</translation>
        </message>
        <message>
            <source>&amp;to</source>
            <translation>&amp;au</translation>
        </message>
        <message>
            <source>Agendas to print (PDF), one page each</source>
            <translation>Ordres du jour à imprimer (PDF), une page chacun</translation>
        </message>
        <message>
            <source>Calendar files (.ics): each session, each series, the whole programme</source>
            <translation>Calendriers (.ics) : chaque séance, chaque série, tout le programme</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Choisir un dossier</translation>
        </message>
        <message>
            <source>Choose a folder to write to.</source>
            <translation>Choisissez un dossier où écrire.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Conference schedule (schedule.xml and schedule.json)</source>
            <translation>Horaire de conférence (schedule.xml et schedule.json)</translation>
        </message>
        <message>
            <source>Everything from today on</source>
            <translation>Tout à partir d’aujourd’hui</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Exportation</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre US</translation>
        </message>
        <message>
            <source>Nothing would be written.</source>
            <translation>Rien ne serait écrit.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Series: {name}</source>
            <translation>Série : {name}</translation>
        </message>
        <message>
            <source>Some days only</source>
            <translation>Certains jours seulement</translation>
        </message>
        <message>
            <source>Tables (CSV) of sessions and people</source>
            <translation>Tableaux (CSV) des séances et des personnes</translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>Le dernier jour est avant le premier.</translation>
        </message>
        <message>
            <source>The whole programme</source>
            <translation>Tout le programme</translation>
        </message>
        <message>
            <source>What to write</source>
            <translation>À écrire</translation>
        </message>
        <message>
            <source>Which sessions</source>
            <translation>Quelles séances</translation>
        </message>
    </context>
    <context>
        <name>Exported</name>
        <message>
            <source>No file was written: there was nothing to export</source>
            <translation>Aucun fichier n’a été écrit : il n’y avait rien à exporter</translation>
        </message>
        <message>
            <source>Nothing was written</source>
            <translation>Rien n’a été écrit</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>The export was stopped; files written until then are in {folder}</source>
            <translation>L’exportation a été arrêtée ; les fichiers écrits jusque-là sont dans {folder}</translation>
        </message>
        <message>
            <source>Written, but not everything</source>
            <translation>Écrit, mais pas tout</translation>
        </message>
        <message>
            <source>Written, with a remark</source>
            <translation>Écrit, avec une remarque</translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n file(s) to {folder}</source>
            <translation>
                <numerusform>%n fichier écrit dans {folder}</numerusform>
                <numerusform>%n fichiers écrits dans {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>… et %n de plus.</numerusform>
                <numerusform>… et %n de plus.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FairPage</name>
        <message>
            <source>Find a time</source>
            <translation>Trouver une heure</translation>
        </message>
        <message>
            <source>Plan a fair year</source>
            <translation>Planifier une année équitable</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>Que montrer</translation>
        </message>
        <message>
            <source>Who took the hard hours</source>
            <translation>Heures difficiles</translation>
        </message>
    </context>
    <context>
        <name>FairYear</name>
        <message numerus="yes">
            <source>%n member(s) without a time zone cannot be counted</source>
            <translation>
                <numerusform>%n membre sans fuseau horaire ne peut être compté</numerusform>
                <numerusform>%n membres sans fuseau horaire ne peuvent être comptés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) would be asleep in every session</source>
            <translation>
                <numerusform>%n membre dormirait à chaque séance</numerusform>
                <numerusform>%n membres dormiraient à chaque séance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n autre</numerusform>
                <numerusform>%n autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n night(s) as planned now</source>
            <translation>
                <numerusform>%n nuit tel que prévu</numerusform>
                <numerusform>%n nuits tel que prévu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) held in a place or twice stay as they are</source>
            <translation>
                <numerusform>%n séance tenue sur place ou en double reste telle quelle</numerusform>
                <numerusform>%n séances tenues sur place ou en double restent telles quelles</numerusform>
            </translation>
        </message>
        <message>
            <source>All together</source>
            <translation>Ensemble</translation>
        </message>
        <message>
            <source>Always at {hour}</source>
            <translation>Toujours à {hour}</translation>
        </message>
        <message>
            <source>As planned now</source>
            <translation>Tel que prévu</translation>
        </message>
        <message numerus="yes">
            <source>As planned now, it is night for {cities} in {nights} of %n session(s)</source>
            <translation>
                <numerusform>Tel que prévu, c’est la nuit pour {cities} à {nights} séance sur %n</numerusform>
                <numerusform>Tel que prévu, c’est la nuit pour {cities} à {nights} séances sur %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>As planned now, nobody is asleep in %n session(s)</source>
            <translation>
                <numerusform>Tel que prévu, personne ne dort pendant la séance</numerusform>
                <numerusform>Tel que prévu, personne ne dort pendant les %n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>Balance of the plan</source>
            <translation>Équilibre du plan</translation>
        </message>
        <message>
            <source>Beside common habits</source>
            <translation>Face aux habitudes</translation>
        </message>
        <message>
            <source>Best average each time</source>
            <translation>Meilleure moyenne</translation>
        </message>
        <message>
            <source>Burden: 0 in working hours, 7 to 10 at night, for every member and session.</source>
            <translation>Charge : 0 en heures ouvrées, 7 à 10 la nuit, par membre et par séance.</translation>
        </message>
        <message>
            <source>By a log, one by one</source>
            <translation>Une à une, avec un registre</translation>
        </message>
        <message>
            <source>Fair to each, or easy for all</source>
            <translation>Équitable ou facile</translation>
        </message>
        <message>
            <source>Fair year</source>
            <translation>Année équitable</translation>
        </message>
        <message>
            <source>Hardest hit</source>
            <translation>Plus touchés</translation>
        </message>
        <message>
            <source>Looking for a fairer one…</source>
            <translation>Recherche d’un plan plus équitable…</translation>
        </message>
        <message>
            <source>Most nights</source>
            <translation>Nuits au plus</translation>
        </message>
        <message>
            <source>Nights in all</source>
            <translation>Nuits en tout</translation>
        </message>
        <message>
            <source>No member has a time zone yet, so there is nobody to be fair to.</source>
            <translation>Aucun membre n’a encore de fuseau horaire : il n’y a personne envers qui être équitable.</translation>
        </message>
        <message>
            <source>Nobody bears more than {cap}; all together {total}. Proved: with that cap no plan asks less.</source>
            <translation>Personne ne porte plus de {cap} ; ensemble {total}. Prouvé : avec ce plafond, aucun plan ne demande moins.</translation>
        </message>
        <message>
            <source>Nobody bears more than {cap}; all together {total}. Unproved: {bound} might be possible.</source>
            <translation>Personne ne porte plus de {cap} ; ensemble {total}. Non prouvé : {bound} serait peut-être possible.</translation>
        </message>
        <message numerus="yes">
            <source>Nobody is asleep in any of %n session(s)</source>
            <translation>
                <numerusform>Personne ne dort pendant la séance</numerusform>
                <numerusform>Personne ne dort pendant aucune des %n séances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody is asleep in more than {nights} of %n session(s)</source>
            <translation>
                <numerusform>Personne ne dort à plus de {nights} séance sur %n</numerusform>
                <numerusform>Personne ne dort à plus de {nights} séances sur %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Often asleep</source>
            <translation>Souvent la nuit</translation>
        </message>
        <message>
            <source>Often asleep: members at night in at least half of the sessions.</source>
            <translation>Souvent la nuit : membres en pleine nuit pour au moins la moitié des séances.</translation>
        </message>
        <message>
            <source>Other balances are being looked for…</source>
            <translation>Recherche d’autres équilibres…</translation>
        </message>
        <message>
            <source>Proved for all nights. Unproved: the burden of all together, between {bound} and {value}.</source>
            <translation>Prouvé pour toutes les nuits. Non prouvé : la charge totale, entre {bound} et {value}.</translation>
        </message>
        <message>
            <source>Proved for the hardest hit. Unproved: how many members need {nights} nights, between {bound} and {value}.</source>
            <translation>Prouvé pour les plus touchés. Non prouvé : combien de membres ont {nights} nuits, entre {bound} et {value}.</translation>
        </message>
        <message>
            <source>Proved for the hardest hit: nobody can do better than {nights} nights, those before counted in.</source>
            <translation>Prouvé pour les plus touchés : impossible de faire mieux que {nights} nuits, les précédentes comprises.</translation>
        </message>
        <message>
            <source>Proved: within these limits no plan is fairer.</source>
            <translation>Prouvé : dans ces limites, aucun plan n’est plus équitable.</translation>
        </message>
        <message>
            <source>Stopped: this is the best so far.</source>
            <translation>Arrêté : voici le meilleur plan jusqu’ici.</translation>
        </message>
        <message>
            <source>The fairest nights: the hardest hit bear {cap}, all together {total}.</source>
            <translation>Les nuits les plus équitables : les plus touchés portent {cap}, tous ensemble {total}.</translation>
        </message>
        <message>
            <source>The solver did not come back in time.</source>
            <translation>Le solveur n’a pas répondu à temps.</translation>
        </message>
        <message>
            <source>The solver ended before its proof was finished.</source>
            <translation>Le solveur s’est arrêté avant la fin de sa preuve.</translation>
        </message>
        <message>
            <source>The solver that proves is not installed here.</source>
            <translation>Le solveur qui prouve n’est pas installé ici.</translation>
        </message>
        <message>
            <source>Three hours in turn</source>
            <translation>Trois heures à tour de rôle</translation>
        </message>
        <message>
            <source>Two hours in turn</source>
            <translation>Deux heures à tour de rôle</translation>
        </message>
        <message>
            <source>Unproved: the hardest hit have {most} nights, and between {bound} and {most} are possible.</source>
            <translation>Non prouvé : les plus touchés ont {most} nuits ; entre {bound} et {most} sont possibles.</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Ways to plan the year</source>
            <translation>Façons de planifier l’année</translation>
        </message>
        <message>
            <source>What would help: {limits}.</source>
            <translation>Ce qui aiderait : {limits}.</translation>
        </message>
        <message>
            <source>fairest nights</source>
            <translation>nuits équitables</translation>
        </message>
        <message>
            <source>fewer days between sessions</source>
            <translation>moins de jours entre les séances</translation>
        </message>
        <message>
            <source>least burden in all</source>
            <translation>charge minimale</translation>
        </message>
        <message>
            <source>more days away from its date</source>
            <translation>plus de jours d’écart avec sa date</translation>
        </message>
        <message>
            <source>more days between sessions</source>
            <translation>plus de jours entre les séances</translation>
        </message>
        <message>
            <source>more hours</source>
            <translation>plus d’heures</translation>
        </message>
        <message>
            <source>more weekdays</source>
            <translation>plus de jours de la semaine</translation>
        </message>
        <message>
            <source>not keeping clear of other calendars</source>
            <translation>ne pas éviter les autres calendriers</translation>
        </message>
        <message>
            <source>other hours of its speakers</source>
            <translation>d’autres heures pour ses intervenants</translation>
        </message>
        <message>
            <source>stays</source>
            <translation>ne change pas</translation>
        </message>
        <message>
            <source>two nights in a row</source>
            <translation>deux nuits de suite</translation>
        </message>
        <message>
            <source>{before} nights as planned now, {after} in the plan</source>
            <translation>{before} nuits tel que prévu, {after} dans le plan</translation>
        </message>
        <message>
            <source>{day}, {hour}</source>
            <translation>{day}, {hour}</translation>
        </message>
        <message>
            <source>{percent}% of the members are asleep in none.</source>
            <translation>{percent} % des membres ne perdent aucune nuit.</translation>
        </message>
        <message>
            <source>{percent}% of the members are asleep in {nights}.</source>
            <translation>{percent} % des membres en ont {nights} en pleine nuit.</translation>
        </message>
        <message>
            <source>{where}: {day}, {hour}, nobody asleep</source>
            <translation>{where} : {day}, {hour}, personne en pleine nuit</translation>
        </message>
        <message numerus="yes">
            <source>{where}: {day}, {hour}, {asleep} of %n asleep</source>
            <translation>
                <numerusform>{where} : {day}, {hour}, {asleep} sur %n en pleine nuit</numerusform>
                <numerusform>{where} : {day}, {hour}, {asleep} sur %n en pleine nuit</numerusform>
            </translation>
        </message>
        <message>
            <source>“{session}” has no possible start after “{before}”.</source>
            <translation>« {session} » n’a aucune heure possible après « {before} ».</translation>
        </message>
        <message>
            <source>“{session}” has no possible start within these limits.</source>
            <translation>« {session} » n’a aucune heure possible dans ces limites.</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message numerus="yes">
            <source>%n row(s) could not be read.</source>
            <translation>
                <numerusform>%n ligne est illisible.</numerusform>
                <numerusform>%n lignes sont illisibles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were recovered.</source>
            <translation>
                <numerusform>%n ligne a été récupérée.</numerusform>
                <numerusform>%n lignes ont été récupérées.</numerusform>
            </translation>
        </message>
        <message>
            <source>A copy was recovered</source>
            <translation>Une copie a été récupérée</translation>
        </message>
        <message>
            <source>A verified copy is at {path}</source>
            <translation>Une copie vérifiée est dans {path}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Enregistrer sous</translation>
        </message>
        <message>
            <source>The damaged file was left as it is.</source>
            <translation>Le fichier endommagé a été laissé tel quel.</translation>
        </message>
    </context>
    <context>
        <name>FilterChips</name>
        <message numerus="yes">
            <source>%n more to show or hide</source>
            <translation>
                <numerusform>%n de plus à afficher ou masquer</numerusform>
                <numerusform>%n de plus à afficher ou masquer</numerusform>
            </translation>
        </message>
        <message>
            <source>+{count} more</source>
            <translation>+{count}</translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message numerus="yes">
            <source>%n asleep</source>
            <translation>
                <numerusform>%n en pleine nuit</numerusform>
                <numerusform>%n en pleine nuit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) have no time zone and are not counted: {names}</source>
            <translation>
                <numerusform>%n personne n’a pas de fuseau horaire et n’est pas comptée : {names}</numerusform>
                <numerusform>%n personnes n’ont pas de fuseau horaire et ne sont pas comptées : {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>An hour for everybody</source>
            <translation>Une heure pour tout le monde</translation>
        </message>
        <message>
            <source>Another hour</source>
            <translation>Une autre heure</translation>
        </message>
        <message>
            <source>As planned now</source>
            <translation>Comme prévu actuellement</translation>
        </message>
        <message>
            <source>As planned now, and the best average</source>
            <translation>Comme prévu, et la meilleure moyenne</translation>
        </message>
        <message numerus="yes">
            <source>At {hour} fewest have to rise at night: %n member(s).</source>
            <translation>
                <numerusform>À {hour}, le moins de membres doivent se lever la nuit : %n membre.</numerusform>
                <numerusform>À {hour}, le moins de membres doivent se lever la nuit : %n membres.</numerusform>
            </translation>
        </message>
        <message>
            <source>At {hour} nobody is asleep, and comfort is {percent}%.</source>
            <translation>À {hour}, personne n’est en pleine nuit, et le confort est de {percent} %.</translation>
        </message>
        <message>
            <source>Best average</source>
            <translation>Meilleure moyenne</translation>
        </message>
        <message>
            <source>Clocks change {days}</source>
            <translation>Changement d’heure {days}</translation>
        </message>
        <message>
            <source>Clocks show this hour twice; the first is meant.</source>
            <translation>Les horloges affichent cette heure deux fois ; c’est la première.</translation>
        </message>
        <message>
            <source>Clocks skip {hour} on this day.</source>
            <translation>Ce jour-là, les horloges sautent {hour}.</translation>
        </message>
        <message>
            <source>Comfort of everybody asked</source>
            <translation>Confort de l’ensemble</translation>
        </message>
        <message>
            <source>Comfort {percent} percent</source>
            <translation>Confort {percent} pour cent</translation>
        </message>
        <message>
            <source>Fewest asleep</source>
            <translation>Le moins en pleine nuit</translation>
        </message>
        <message>
            <source>Good for {cities}</source>
            <translation>Bon pour {cities}</translation>
        </message>
        <message>
            <source>It is {hour} then for {name}, who would be asleep.</source>
            <translation>Il est alors {hour} pour {name}, en pleine nuit.</translation>
        </message>
        <message>
            <source>No hour is open</source>
            <translation>Aucune heure n’est libre</translation>
        </message>
        <message>
            <source>No hour suits everyone</source>
            <translation>Aucune heure ne convient à tous</translation>
        </message>
        <message>
            <source>No member has a time zone yet. Add people and their zones, and each hour shows who is awake.</source>
            <translation>Aucun membre n’a encore de fuseau horaire. Ajoutez des personnes et leurs fuseaux : chaque heure montre alors qui est éveillé.</translation>
        </message>
        <message>
            <source>Nobody to ask yet</source>
            <translation>Personne à consulter encore</translation>
        </message>
        <message>
            <source>Two sittings</source>
            <translation>Deux créneaux</translation>
        </message>
        <message>
            <source>Two sittings, as planned</source>
            <translation>Deux créneaux, comme prévu</translation>
        </message>
        <message>
            <source>With two sittings, at {first} and at {second}, nobody is asleep: repeat the discussion later.</source>
            <translation>Avec deux créneaux, à {first} et à {second}, personne n’est en pleine nuit : reprenez la discussion plus tard.</translation>
        </message>
        <message numerus="yes">
            <source>With two sittings, at {first} and at {second}, only %n member(s) would be asleep.</source>
            <translation>
                <numerusform>Avec deux créneaux, à {first} et à {second}, seul %n membre serait en pleine nuit.</numerusform>
                <numerusform>Avec deux créneaux, à {first} et à {second}, seuls %n membres seraient en pleine nuit.</numerusform>
            </translation>
        </message>
        <message>
            <source>With your choice nobody is asleep. Very early, late, or on a day off: {places}.</source>
            <translation>Avec votre choix, personne n’est en pleine nuit. Très tôt, très tard ou un jour de congé : {places}.</translation>
        </message>
        <message>
            <source>Your choice is good for everybody.</source>
            <translation>Votre choix convient à tout le monde.</translation>
        </message>
        <message numerus="yes">
            <source>Your choice is not good for %n member(s), who would be asleep: {places}.</source>
            <translation>
                <numerusform>Votre choix est mauvais pour %n membre, en pleine nuit : {places}.</numerusform>
                <numerusform>Votre choix est mauvais pour %n membres, en pleine nuit : {places}.</numerusform>
            </translation>
        </message>
        <message>
            <source>asleep</source>
            <translation>en pleine nuit</translation>
        </message>
        <message>
            <source>early, evening</source>
            <translation>matin, soirée</translation>
        </message>
        <message>
            <source>nobody asleep</source>
            <translation>personne en pleine nuit</translation>
        </message>
        <message>
            <source>people asleep</source>
            <translation>en pleine nuit</translation>
        </message>
        <message>
            <source>share of people, weighted</source>
            <translation>part pondérée, en %</translation>
        </message>
        <message>
            <source>shoulder</source>
            <translation>limite</translation>
        </message>
        <message>
            <source>the same time</source>
            <translation>même heure</translation>
        </message>
        <message>
            <source>very early, late</source>
            <translation>très tôt, très tard</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>journée de travail</translation>
        </message>
        <message numerus="yes">
            <source>{cities} and %n more</source>
            <translation>
                <numerusform>{cities} et %n autre</numerusform>
                <numerusform>{cities} et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>{city} ({hour})</source>
            <translation>{city} ({hour})</translation>
        </message>
        <message>
            <source>{city} time</source>
            <translation>heure de {city}</translation>
        </message>
        <message>
            <source>{city} {hour}</source>
            <translation>{city} {hour}</translation>
        </message>
        <message>
            <source>{city}, {hour}: {shade}</source>
            <translation>{city}, {hour} : {shade}</translation>
        </message>
        <message>
            <source>{city}, {hour}: {shade}, {asleep} of {people}</source>
            <translation>{city}, {hour} : {shade}, {asleep} sur {people}</translation>
        </message>
        <message>
            <source>{day}, {hour}</source>
            <translation>{day}, {hour}</translation>
        </message>
        <message>
            <source>{first} and {second} {city}</source>
            <translation>{first} et {second} {city}</translation>
        </message>
        <message>
            <source>{hours} h ahead</source>
            <translation>{hours} h d’avance</translation>
        </message>
        <message>
            <source>{hours} h behind</source>
            <translation>{hours} h de retard</translation>
        </message>
        <message>
            <source>{hour} has the best average, but it is {local} in {city}.</source>
            <translation>La meilleure moyenne est à {hour}, mais il est alors {local} à {city}.</translation>
        </message>
        <message>
            <source>{hour} is planned now. {reason}</source>
            <translation>{hour} est l’heure prévue. {reason}</translation>
        </message>
        <message>
            <source>{hour} {weekday}</source>
            <translation>{hour} {weekday}</translation>
        </message>
        <message>
            <source>{hour}, comfort {percent} percent, {asleep}.</source>
            <translation>{hour}, confort {percent} pour cent, {asleep}.</translation>
        </message>
        <message>
            <source>{names} cannot come at any hour of this day. Try another day, or untick who need not be there.</source>
            <translation>{names} : aucune heure possible ce jour-là. Essayez un autre jour, ou décochez qui peut manquer.</translation>
        </message>
        <message>
            <source>{name} is in “{title}” then.</source>
            <translation>{name} est alors dans « {title} ».</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>A day, without a session</source>
            <translation>Un jour, sans séance</translation>
        </message>
        <message>
            <source>All members</source>
            <translation>Tous les membres</translation>
        </message>
        <message>
            <source>All of the series</source>
            <translation>Toute la série</translation>
        </message>
        <message>
            <source>Choose people…</source>
            <translation>Choisir des personnes…</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Day after</source>
            <translation>Jour suivant</translation>
        </message>
        <message>
            <source>Day before</source>
            <translation>Jour précédent</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Those invited</source>
            <translation>Personnes invitées</translation>
        </message>
        <message>
            <source>Those with a part in it</source>
            <translation>Qui y participe</translation>
        </message>
        <message>
            <source>Whose hours count</source>
            <translation>Pour qui l’heure compte</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <translation>ddd d MMM yyyy</translation>
        </message>
        <message>
            <source>{day}: {title}</source>
            <translation>{day} : {title}</translation>
        </message>
    </context>
    <context>
        <name>FindPanel</name>
        <message>
            <source>Best options</source>
            <translation>Meilleurs choix</translation>
        </message>
        <message>
            <source>Have to be there</source>
            <translation>Présence indispensable</translation>
        </message>
        <message>
            <source>Hours at which they sleep or are in another session are not offered</source>
            <translation>Les heures où ces personnes dorment ou sont dans une autre séance ne sont pas proposées</translation>
        </message>
        <message>
            <source>Nobody has a part in it yet.</source>
            <translation>Personne n’y intervient encore.</translation>
        </message>
        <message>
            <source>fewest asleep first</source>
            <translation>moins de nuits d’abord</translation>
        </message>
        <message>
            <source>{name} (no time zone)</source>
            <translation>{name} (sans fuseau)</translation>
        </message>
    </context>
    <context>
        <name>FindPart</name>
        <message>
            <source>Plan a session then</source>
            <translation>Planifier une séance</translation>
        </message>
        <message>
            <source>Plan two sittings</source>
            <translation>Prévoir deux créneaux</translation>
        </message>
        <message>
            <source>Record and rotate instead</source>
            <translation>Plutôt enregistrer et alterner</translation>
        </message>
        <message>
            <source>Use this time</source>
            <translation>Prendre cette heure</translation>
        </message>
        <message>
            <source>Use two sittings</source>
            <translation>Prendre deux créneaux</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>An idea waits there: “{title}”</source>
            <translation>Une idée y attend : « {title} »</translation>
        </message>
        <message numerus="yes">
            <source>Asleep in {nights} of %n session(s) this year</source>
            <translation>
                <numerusform>En pleine nuit {nights} fois sur %n séance cette année</numerusform>
                <numerusform>En pleine nuit {nights} fois sur %n séances cette année</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring in your members</source>
            <translation>Faites venir vos membres</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminée</translation>
        </message>
        <message>
            <source>From Excel, CSV, vCards or an address book</source>
            <translation>Depuis Excel, CSV, des vCards ou un carnet d’adresses</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>It is the turn of {cities}</source>
            <translation>C’est au tour de {cities}</translation>
        </message>
        <message>
            <source>It opens as a draft at your usual hour</source>
            <translation>Elle s’ouvre comme brouillon à votre heure habituelle</translation>
        </message>
        <message>
            <source>Its rule proposes {day}, {hour}</source>
            <translation>Sa règle propose {day}, {hour}</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Regarder</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planifier</translation>
        </message>
        <message>
            <source>Plan the first session</source>
            <translation>Planifier la première séance</translation>
        </message>
        <message>
            <source>Say when you meet</source>
            <translation>Dites quand vous vous réunissez</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Définir</translation>
        </message>
        <message>
            <source>Such as every third Thursday, at four</source>
            <translation>Par exemple le troisième jeudi, à 16 heures</translation>
        </message>
        <message>
            <source>{day}: “{first}” and “{second}”</source>
            <translation>{day} : « {first} » et « {second} »</translation>
        </message>
        <message>
            <source>{finding}, {day}</source>
            <translation>{finding}, {day}</translation>
        </message>
    </context>
    <context>
        <name>FindingsCard</name>
        <message>
            <source>First steps</source>
            <translation>Premiers pas</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>À voir de près</translation>
        </message>
        <message>
            <source>Nothing needs you today.</source>
            <translation>Rien ne vous attend aujourd’hui.</translation>
        </message>
        <message>
            <source>See everything</source>
            <translation>Tout voir</translation>
        </message>
    </context>
    <context>
        <name>FindingsSheet</name>
        <message>
            <source>Everything to look at</source>
            <translation>Tout ce qu’il y a à voir</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source> or </source>
            <translation> ou </translation>
        </message>
        <message>
            <source>About CQO Desktop</source>
            <translation>À propos de CQO Desktop</translation>
        </message>
        <message>
            <source>Back, close, cancel</source>
            <translation>Revenir, fermer, annuler</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choisir</translation>
        </message>
        <message>
            <source>Choose several</source>
            <translation>Choisir plusieurs</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>In every list</source>
            <translation>Dans toutes les listes</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Next field</source>
            <translation>Champ suivant</translation>
        </message>
        <message>
            <source>On this page</source>
            <translation>Sur cette page</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Plan the year of a professional peer network. Free software under the MIT licence. Typefaces: Inter, Source Sans 3 and Noto (OFL). Icons: Lucide (ISC). Made with Qt for Python (LGPL).</source>
            <translation>Planifiez l’année d’un réseau de pairs professionnel. Logiciel libre sous licence MIT. Polices : Inter, Source Sans 3 et Noto (OFL). Icônes : Lucide (ISC). Fait avec Qt for Python (LGPL).</translation>
        </message>
        <message>
            <source>Shift+arrows</source>
            <translation>Maj+flèches</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Acronym</source>
            <translation>Sigle</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Agenda item</source>
            <translation>Point de l’ordre du jour</translation>
        </message>
        <message>
            <source>Agenda item “{name}”</source>
            <translation>Point « {name} »</translation>
        </message>
        <message>
            <source>Awake from</source>
            <translation>Éveil dès</translation>
        </message>
        <message>
            <source>Awake until</source>
            <translation>Éveil jusqu’à</translation>
        </message>
        <message>
            <source>Biography</source>
            <translation>Biographie</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Colour of printed pages</source>
            <translation>Couleur des pages imprimées</translation>
        </message>
        <message>
            <source>Comfortable hours</source>
            <translation>Heures confortables</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Titres</translation>
        </message>
        <message>
            <source>Dark colour of printed pages</source>
            <translation>Couleur foncée des pages imprimées</translation>
        </message>
        <message>
            <source>Day and hour</source>
            <translation>Jour et heure</translation>
        </message>
        <message>
            <source>Day of the week</source>
            <translation>Jour de la semaine</translation>
        </message>
        <message>
            <source>Day off “{name}”</source>
            <translation>Jour chômé « {name} »</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Adresse électronique</translation>
        </message>
        <message>
            <source>Early from</source>
            <translation>Matin dès</translation>
        </message>
        <message>
            <source>Evening until</source>
            <translation>Soirée jusqu’à</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>First sitting</source>
            <translation>Premier créneau</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Guest list of {name}</source>
            <translation>Liste d’invités de {name}</translation>
        </message>
        <message>
            <source>Guest {name}</source>
            <translation>Invité {name}</translation>
        </message>
        <message>
            <source>Invitations</source>
            <translation>Invitations</translation>
        </message>
        <message>
            <source>Join link</source>
            <translation>Lien de connexion</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Line of a template “{name}”</source>
            <translation>Ligne de modèle « {name} »</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Message about “{name}”</source>
            <translation>Message à propos de « {name} »</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Network “{name}”</source>
            <translation>Réseau « {name} »</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organisme</translation>
        </message>
        <message>
            <source>Organization “{name}”</source>
            <translation>Organisme « {name} »</translation>
        </message>
        <message>
            <source>Organizer</source>
            <translation>Organisateur</translation>
        </message>
        <message>
            <source>Organizer’s e-mail address</source>
            <translation>Courriel de l’organisateur</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Part of {name}</source>
            <translation>Rôle de {name}</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Person “{name}”</source>
            <translation>Personne « {name} »</translation>
        </message>
        <message>
            <source>Picture of {name}</source>
            <translation>Photo de {name}</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Endroit</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Pronoms</translation>
        </message>
        <message>
            <source>Pronunciation</source>
            <translation>Prononciation</translation>
        </message>
        <message>
            <source>Replaced by</source>
            <translation>Remplacée par</translation>
        </message>
        <message>
            <source>Reply of {name}</source>
            <translation>Réponse de {name}</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Room “{name}”</source>
            <translation>Salle « {name} »</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Second sitting “{name}”</source>
            <translation>Second créneau « {name} »</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Série</translation>
        </message>
        <message>
            <source>Series “{name}”</source>
            <translation>Série « {name} »</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Session “{name}”</source>
            <translation>Séance « {name} »</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Settled hour of “{name}”</source>
            <translation>Heure fixée de « {name} »</translation>
        </message>
        <message>
            <source>Shoulder from</source>
            <translation>Limite dès</translation>
        </message>
        <message>
            <source>Shoulder until</source>
            <translation>Limite jusqu’à</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Sous-titre</translation>
        </message>
        <message>
            <source>Text members read</source>
            <translation>Texte pour les membres</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Time zone of the hour</source>
            <translation>Fuseau de l’heure</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Today, {day}</source>
            <translation>Aujourd’hui, {day}</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Parcours</translation>
        </message>
        <message>
            <source>Usual hour</source>
            <translation>Heure habituelle</translation>
        </message>
        <message>
            <source>Usual hours begin</source>
            <translation>Début des heures habituelles</translation>
        </message>
        <message>
            <source>Usual hours end</source>
            <translation>Fin des heures habituelles</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Venue “{name}”</source>
            <translation>Lieu « {name} »</translation>
        </message>
        <message>
            <source>Venues</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <source>Week of the month</source>
            <translation>Semaine du mois</translation>
        </message>
        <message>
            <source>Working day from</source>
            <translation>Journée de travail dès</translation>
        </message>
        <message>
            <source>Working day until</source>
            <translation>Journée de travail jusqu’à</translation>
        </message>
        <message>
            <source>Yesterday, {day}</source>
            <translation>Hier, {day}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>{day}, {hour}</source>
            <translation>{day}, {hour}</translation>
        </message>
        <message>
            <source>{thing} was added</source>
            <translation>Ajout : {thing}</translation>
        </message>
        <message>
            <source>{thing} was changed</source>
            <translation>Modification : {thing}</translation>
        </message>
        <message>
            <source>{thing} was removed</source>
            <translation>Retrait : {thing}</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Clear the search, or choose “All”.</source>
            <translation>Effacez la recherche, ou choisissez « Tout ».</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>Find in the history</source>
            <translation>Chercher dans l’historique</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>No step matches</source>
            <translation>Aucune étape ne correspond</translation>
        </message>
        <message>
            <source>Others have worked here since</source>
            <translation>D’autres ont travaillé ici depuis</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Revenir</translation>
        </message>
        <message>
            <source>Restore to here</source>
            <translation>Revenir à ce point</translation>
        </message>
        <message>
            <source>Show older steps</source>
            <translation>Afficher les étapes plus anciennes</translation>
        </message>
        <message>
            <source>This also takes back what was done since by {names}. You can undo it as one step.</source>
            <translation>Cela reprend aussi ce que {names} ont fait depuis. Vous pouvez l’annuler en une étape.</translation>
        </message>
        <message>
            <source>Undo this step</source>
            <translation>Annuler cette étape</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Whose steps</source>
            <translation>Étapes de qui</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>every step can be looked into and taken back</source>
            <translation>chaque étape peut être examinée et reprise</translation>
        </message>
        <message>
            <source>{sentence}, taken back later</source>
            <translation>{sentence}, repris plus tard</translation>
        </message>
        <message>
            <source>{who}, {day}, {hour}</source>
            <translation>{who}, {day}, {hour}</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>Agenda: {minutes}</source>
            <translation>Ordre du jour : {minutes}</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Bon après-midi</translation>
        </message>
        <message>
            <source>Good afternoon, {name}</source>
            <translation>Bon après-midi, {name}</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Bonsoir</translation>
        </message>
        <message>
            <source>Good evening, {name}</source>
            <translation>Bonsoir, {name}</translation>
        </message>
        <message>
            <source>Good morning</source>
            <translation>Bonjour</translation>
        </message>
        <message>
            <source>Good morning, {name}</source>
            <translation>Bonjour, {name}</translation>
        </message>
        <message>
            <source>Join link set</source>
            <translation>Lien de connexion prêt</translation>
        </message>
        <message>
            <source>No agenda yet</source>
            <translation>Pas d’ordre du jour</translation>
        </message>
        <message>
            <source>No join link yet</source>
            <translation>Pas de lien de connexion</translation>
        </message>
        <message>
            <source>No speaker yet</source>
            <translation>Pas d’intervenant</translation>
        </message>
        <message>
            <source>Nothing planned</source>
            <translation>Rien de prévu</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Place set</source>
            <translation>Endroit fixé</translation>
        </message>
        <message>
            <source>Speakers set</source>
            <translation>Intervenants fixés</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Demain</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>it is on</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>planifier</translation>
        </message>
        <message>
            <source>to go</source>
            <translation>d’ici là</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <source>{day}, week {number}</source>
            <translation>{day}, semaine {number}</translation>
        </message>
        <message>
            <source>{day}, {hours} {city}</source>
            <translation>{day}, {hours} {city}</translation>
        </message>
        <message>
            <source>{day}, {hours} {city}, in {place}</source>
            <translation>{day}, {hours} {city}, {place}</translation>
        </message>
        <message>
            <source>{day}, {hours} {city}, in {place}, with {names}</source>
            <translation>{day}, {hours} {city}, {place}, avec {names}</translation>
        </message>
        <message>
            <source>{day}, {hours} {city}, with {names}</source>
            <translation>{day}, {hours} {city}, avec {names}</translation>
        </message>
        <message>
            <source>{month}, this month</source>
            <translation>{month}, ce mois-ci</translation>
        </message>
        <message>
            <source>{month}: {sessions}</source>
            <translation>{month} : {sessions}</translation>
        </message>
        <message>
            <source>{month}: {sessions}, no monthly session. Plan it.</source>
            <translation>{month} : {sessions}, pas de séance mensuelle. À planifier.</translation>
        </message>
        <message>
            <source>{month}: {sessions}, nothing planned so far ahead. Plan it.</source>
            <translation>{month} : {sessions}, rien de prévu si loin. À planifier.</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Coming up</source>
            <translation>À venir</translation>
        </message>
        <message>
            <source>Copy the next session’s join link</source>
            <translation>Copier le lien de connexion de la prochaine séance</translation>
        </message>
        <message>
            <source>Keep looking</source>
            <translation>Continuer à regarder</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nouvelle séance</translation>
        </message>
        <message>
            <source>Open the next session</source>
            <translation>Ouvrir la prochaine séance</translation>
        </message>
        <message>
            <source>Print the next session’s agenda…</source>
            <translation>Imprimer l’ordre du jour de la prochaine séance…</translation>
        </message>
        <message>
            <source>Quick add</source>
            <translation>Ajout rapide</translation>
        </message>
        <message>
            <source>Recently changed</source>
            <translation>Modifié récemment</translation>
        </message>
        <message>
            <source>Start my own</source>
            <translation>Créer le mien</translation>
        </message>
        <message>
            <source>This is a sample network with invented people. It is gone when you close it.</source>
            <translation>Ceci est un réseau exemple, avec des personnes inventées. Il disparaît quand vous le fermez.</translation>
        </message>
        <message>
            <source>{city} time</source>
            <translation>heure de {city}</translation>
        </message>
    </context>
    <context>
        <name>HourMatrix</name>
        <message>
            <source>Comfort by hour and region</source>
            <translation>Confort par heure et par région</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>Address cards: {found}</source>
            <translation>Cartes de contact : {found}</translation>
        </message>
        <message>
            <source>Calendar: {found}</source>
            <translation>Calendrier : {found}</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifiées</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Everything in this file is in your network already; there is nothing to import.</source>
            <translation>Tout ce que contient ce fichier est déjà dans votre réseau ; il n’y a rien à importer.</translation>
        </message>
        <message>
            <source>Excel table: {found}</source>
            <translation>Tableau Excel : {found}</translation>
        </message>
        <message>
            <source>Import {changed} changed</source>
            <translation>Importer {changed} modifiées</translation>
        </message>
        <message>
            <source>Import {new} new</source>
            <translation>Importer {new} nouvelles</translation>
        </message>
        <message>
            <source>Import {new} new, {changed} changed</source>
            <translation>Importer {new} nouvelles, {changed} modifiées</translation>
        </message>
        <message>
            <source>Imported {name}: {changed} changed</source>
            <translation>{name} importé : {changed} modifiées</translation>
        </message>
        <message>
            <source>Imported {name}: {new} new</source>
            <translation>{name} importé : {new} nouvelles</translation>
        </message>
        <message>
            <source>Imported {name}: {new} new, {changed} changed</source>
            <translation>{name} importé : {new} nouvelles, {changed} modifiées</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouvelles</translation>
        </message>
        <message>
            <source>Nothing in this file can be imported as it stands. Each line says why, and can be corrected here.</source>
            <translation>Rien dans ce fichier ne peut être importé tel quel. Chaque ligne dit pourquoi, et peut être corrigée ici.</translation>
        </message>
        <message>
            <source>Nothing to import</source>
            <translation>Rien à importer</translation>
        </message>
        <message>
            <source>Nothing was left to import from {name}</source>
            <translation>Il ne restait rien à importer de {name}</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problème</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Identiques</translation>
        </message>
        <message>
            <source>Schedule of {name}: {found}</source>
            <translation>Horaire de {name} : {found}</translation>
        </message>
        <message>
            <source>Schedule: {found}</source>
            <translation>Horaire : {found}</translation>
        </message>
        <message>
            <source>Table: {found}</source>
            <translation>Tableau : {found}</translation>
        </message>
        <message>
            <source>Text encoding: {name}</source>
            <translation>Codage du texte : {name}</translation>
        </message>
        <message>
            <source>This file holds no people and no sessions.</source>
            <translation>Ce fichier ne contient ni personnes ni séances.</translation>
        </message>
        <message>
            <source>What could be read is in your network already; the rest has problems, each told below.</source>
            <translation>Ce qui a pu être lu est déjà dans votre réseau ; le reste pose des problèmes, indiqués ci-dessous.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Ce qui se passe</translation>
        </message>
    </context>
    <context>
        <name>ImportFields</name>
        <message>
            <source>Biography</source>
            <translation>Biographie</translation>
        </message>
        <message>
            <source>Calendar UID</source>
            <translation>UID de calendrier</translation>
        </message>
        <message>
            <source>City of the organization</source>
            <translation>Ville de l’organisme</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Country of the organization</source>
            <translation>Pays de l’organisme</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Titres</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Adresse électronique</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Facilitators</source>
            <translation>Facilitateurs</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>Hôtes</translation>
        </message>
        <message>
            <source>Join link</source>
            <translation>Lien de connexion</translation>
        </message>
        <message>
            <source>Kind of organization</source>
            <translation>Type d’organisme</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissées de côté</translation>
        </message>
        <message>
            <source>Length in minutes</source>
            <translation>Durée en minutes</translation>
        </message>
        <message>
            <source>Member or guest</source>
            <translation>Membre ou invité</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Deuxième prénom</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organisme</translation>
        </message>
        <message>
            <source>Panellists</source>
            <translation>Panélistes</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Endroit</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Pronoms</translation>
        </message>
        <message>
            <source>Pronunciation</source>
            <translation>Prononciation</translation>
        </message>
        <message>
            <source>Role at work</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Série</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Intervenants</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Sous-titre</translation>
        </message>
        <message>
            <source>Technical support</source>
            <translation>Assistance technique</translation>
        </message>
        <message>
            <source>Text members read</source>
            <translation>Texte pour les membres</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Parcours</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Lieu</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>1  What the columns mean</source>
            <translation>1  Ce que disent les colonnes</translation>
        </message>
        <message>
            <source>2  What would happen</source>
            <translation>2  Ce qui se passerait</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Import “{name}”</source>
            <translation>Importer « {name} »</translation>
        </message>
        <message>
            <source>Import “{name}”, file {number} of {all}</source>
            <translation>Importer « {name} », fichier {number} sur {all}</translation>
        </message>
        <message>
            <source>Importing {name}</source>
            <translation>Importation de {name}</translation>
        </message>
        <message>
            <source>It is not clear what is in it</source>
            <translation>On ne sait pas bien ce qu’il contient</translation>
        </message>
        <message>
            <source>Look at the rows</source>
            <translation>Voir les lignes</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Étape suivante</translation>
        </message>
        <message>
            <source>Nothing is kept before you say so.</source>
            <translation>Rien n’est gardé avant que vous ne le disiez.</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Lecture du fichier</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Skip this file</source>
            <translation>Passer ce fichier</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>“{name}” is being imported; wait until it is done, or stop it.</source>
            <translation>« {name} » est en cours d’importation ; attendez la fin, ou arrêtez-la.</translation>
        </message>
    </context>
    <context>
        <name>InvitationActs</name>
        <message>
            <source>Add a join link</source>
            <translation>Ajouter un lien de connexion</translation>
        </message>
        <message>
            <source>Confirm session</source>
            <translation>Confirmer</translation>
        </message>
        <message>
            <source>Drafting messages</source>
            <translation>Rédaction des messages</translation>
        </message>
        <message>
            <source>Drafting reminders</source>
            <translation>Rédaction des rappels</translation>
        </message>
        <message>
            <source>Everybody knows what is so now</source>
            <translation>Tout le monde est à jour</translation>
        </message>
        <message>
            <source>Review {messages}…</source>
            <translation>Relire {messages}…</translation>
        </message>
    </context>
    <context>
        <name>InvitationHead</name>
        <message numerus="yes">
            <source>%n person(s) have no address and cannot be told.</source>
            <translation>
                <numerusform>%n personne n’a pas d’adresse et ne peut pas être prévenue.</numerusform>
                <numerusform>%n personnes n’ont pas d’adresse et ne peuvent pas être prévenues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) hold what is no longer so.</source>
            <translation>
                <numerusform>%n personne a quelque chose qui n’est plus à jour.</numerusform>
                <numerusform>%n personnes ont quelque chose qui n’est plus à jour.</numerusform>
            </translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Call off…</source>
            <translation>Annuler la séance…</translation>
        </message>
        <message>
            <source>Open session</source>
            <translation>Ouvrir la séance</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>Rappeler</translation>
        </message>
        <message numerus="yes">
            <source>Remind %n person(s)</source>
            <translation>
                <numerusform>Rappeler %n personne</numerusform>
                <numerusform>Rappeler %n personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>See who</source>
            <translation>Voir qui</translation>
        </message>
        <message>
            <source>have answered</source>
            <translation>ont répondu</translation>
        </message>
        <message>
            <source>maybe</source>
            <translation>peut-être</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>no reply yet</source>
            <translation>sans réponse</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>{n}%</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <source>{when}. Called off</source>
            <translation>{when}. Annulée</translation>
        </message>
        <message>
            <source>{when}. Invited {day}</source>
            <translation>{when}. Annoncée le {day}</translation>
        </message>
        <message>
            <source>{when}. Last told {day}, version {n}</source>
            <translation>{when}. Dernier message le {day}, version {n}</translation>
        </message>
        <message>
            <source>{when}. Nobody is invited yet</source>
            <translation>{when}. Personne n’est encore invité</translation>
        </message>
    </context>
    <context>
        <name>InvitationList</name>
        <message>
            <source>Done</source>
            <translation>Terminée</translation>
        </message>
        <message>
            <source>Out now</source>
            <translation>Envoyées</translation>
        </message>
        <message>
            <source>To send</source>
            <translation>À envoyer</translation>
        </message>
    </context>
    <context>
        <name>Invitations</name>
        <message numerus="yes">
            <source>%n cancellation(s)</source>
            <translation>
                <numerusform>%n annulation</numerusform>
                <numerusform>%n annulations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s)</source>
            <translation>
                <numerusform>%n correction</numerusform>
                <numerusform>%n corrections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invitation(s)</source>
            <translation>
                <numerusform>%n invitation</numerusform>
                <numerusform>%n invitations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) could not be sent</source>
            <translation>
                <numerusform>%n message n’a pas pu être envoyé</numerusform>
                <numerusform>%n messages n’ont pas pu être envoyés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) perhaps sent</source>
            <translation>
                <numerusform>%n message peut-être envoyé</numerusform>
                <numerusform>%n messages peut-être envoyés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) that it takes place after all</source>
            <translation>
                <numerusform>%n message disant qu’elle est maintenue</numerusform>
                <numerusform>%n messages disant qu’elle est maintenue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) that the time stays</source>
            <translation>
                <numerusform>%n message : l’heure est maintenue</numerusform>
                <numerusform>%n messages : l’heure est maintenue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) still have it in their calendar, and it is off</source>
            <translation>
                <numerusform>%n personne l’a encore au calendrier, alors qu’elle est annulée</numerusform>
                <numerusform>%n personnes l’ont encore au calendrier, alors qu’elle est annulée</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) were told something else than {when}</source>
            <translation>
                <numerusform>%n personne a été informée d’autre chose que {when}</numerusform>
                <numerusform>%n personnes ont été informées d’autre chose que {when}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s)</source>
            <translation>
                <numerusform>%n rappel</numerusform>
                <numerusform>%n rappels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(ies) to check</source>
            <translation>
                <numerusform>%n réponse à vérifier</numerusform>
                <numerusform>%n réponses à vérifier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n update(s)</source>
            <translation>
                <numerusform>%n mise à jour</numerusform>
                <numerusform>%n mises à jour</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Answered an older version: {answer}</source>
            <translation>A répondu à une version antérieure : {answer}</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>Annulation</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Has no address</source>
            <translation>N’a pas d’adresse</translation>
        </message>
        <message>
            <source>Holds an old title, link or place</source>
            <translation>A un ancien titre, lien ou endroit</translation>
        </message>
        <message>
            <source>Holds something old: length, place or zone have changed</source>
            <translation>N’est pas à jour : durée, endroit ou fuseau ont changé</translation>
        </message>
        <message>
            <source>Holds {when}</source>
            <translation>A noté {when}</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Invitation</translation>
        </message>
        <message>
            <source>Invited at {address} before; what is there stays until the session is called off</source>
            <translation>Invitation déjà envoyée à {address} ; ce qui s’y trouve y reste tant que la séance n’est pas annulée</translation>
        </message>
        <message>
            <source>Maybe</source>
            <translation>Peut-être</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>No password of “{user}” is known; type it beside the server.</source>
            <translation>Aucun mot de passe de « {user} » n’est connu ; saisissez-le à côté du serveur.</translation>
        </message>
        <message>
            <source>Nobody to invite has an address</source>
            <translation>Aucune personne à inviter n’a d’adresse</translation>
        </message>
        <message>
            <source>Not invited</source>
            <translation>Pas invité</translation>
        </message>
        <message>
            <source>Not invited yet</source>
            <translation>Pas encore invité</translation>
        </message>
        <message>
            <source>Not sent: {problem}</source>
            <translation>Non envoyé : {problem}</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Rappel</translation>
        </message>
        <message>
            <source>Sending mails</source>
            <translation>Envoi des courriels</translation>
        </message>
        <message>
            <source>Sends a deputy</source>
            <translation>Envoie un remplaçant</translation>
        </message>
        <message numerus="yes">
            <source>Sent %n mail(s)</source>
            <translation>
                <numerusform>%n courriel envoyé</numerusform>
                <numerusform>%n courriels envoyés</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent {day}, {yes} yes, {silent} silent</source>
            <translation>{day} : {yes} oui, {silent} sans réponse</translation>
        </message>
        <message>
            <source>Some mails were not sent</source>
            <translation>Certains courriels n’ont pas été envoyés</translation>
        </message>
        <message>
            <source>Still has it in the calendar: {when}</source>
            <translation>L’a encore au calendrier : {when}</translation>
        </message>
        <message>
            <source>Takes place after all</source>
            <translation>Finalement maintenue</translation>
        </message>
        <message>
            <source>Tell them</source>
            <translation>Les informer</translation>
        </message>
        <message>
            <source>The time stays</source>
            <translation>Heure maintenue</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>Informé</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Mise à jour</translation>
        </message>
        <message>
            <source>Update: now {hour}, {people}</source>
            <translation>Mise à jour : désormais {hour}, {people}</translation>
        </message>
        <message>
            <source>Waits for a join link</source>
            <translation>Attend un lien de connexion</translation>
        </message>
        <message>
            <source>Waits to be confirmed</source>
            <translation>Attend d’être confirmée</translation>
        </message>
        <message>
            <source>Was on its way when the program stopped</source>
            <translation>Était en route quand le programme s’est arrêté</translation>
        </message>
        <message>
            <source>Was told that it is off</source>
            <translation>Sait qu’elle est annulée</translation>
        </message>
        <message>
            <source>Writing down who was told</source>
            <translation>Inscription de qui a été informé</translation>
        </message>
        <message>
            <source>Writing invitations</source>
            <translation>Écriture des invitations</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>{day}, {count} said yes</source>
            <translation>{day}, {count} oui</translation>
        </message>
        <message>
            <source>{day}, {hours} {city}</source>
            <translation>{day}, {hours} {city}</translation>
        </message>
        <message>
            <source>{day}, {hour}</source>
            <translation>{day}, {hour}</translation>
        </message>
        <message>
            <source>{day}, {hour} {city}</source>
            <translation>{day}, {hour} {city}</translation>
        </message>
        <message>
            <source>{kind}, {people}</source>
            <translation>{kind}, {people}</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>… et %n de plus.</numerusform>
                <numerusform>… et %n de plus.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InvitationsPage</name>
        <message numerus="yes">
            <source>%n to send</source>
            <translation>
                <numerusform>%n à envoyer</numerusform>
                <numerusform>%n à envoyer</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear ones are counted, the others wait for you.</source>
            <translation>Celles qui sont claires sont comptées, les autres vous attendent.</translation>
        </message>
        <message>
            <source>Confirm a session, give it a join link or a room, and invite everybody from here.</source>
            <translation>Confirmez une séance, donnez-lui un lien de connexion ou une salle, et invitez tout le monde d’ici.</translation>
        </message>
        <message>
            <source>Drop to import replies</source>
            <translation>Déposer pour importer des réponses</translation>
        </message>
        <message>
            <source>Import replies</source>
            <translation>Importer des réponses</translation>
        </message>
        <message>
            <source>Invitations</source>
            <translation>Invitations</translation>
        </message>
        <message>
            <source>Nobody is invited yet</source>
            <translation>Personne n’est encore invité</translation>
        </message>
        <message>
            <source>Note their answer</source>
            <translation>Noter sa réponse</translation>
        </message>
        <message>
            <source>Show the person</source>
            <translation>Afficher la personne</translation>
        </message>
        <message>
            <source>Show the programme</source>
            <translation>Afficher le programme</translation>
        </message>
    </context>
    <context>
        <name>InviteBar</name>
        <message numerus="yes">
            <source>%n draft(s) about this session wait in Invitations.</source>
            <translation>
                <numerusform>%n brouillon sur cette séance attend dans Invitations.</numerusform>
                <numerusform>%n brouillons sur cette séance attendent dans Invitations.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are not invited yet.</source>
            <translation>
                <numerusform>%n personne n’est pas encore invitée.</numerusform>
                <numerusform>%n personnes ne sont pas encore invitées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) hold an old title, link or place.</source>
            <translation>
                <numerusform>%n personne a un ancien titre, lien ou endroit.</numerusform>
                <numerusform>%n personnes ont un ancien titre, lien ou endroit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) still have it in their calendar.</source>
            <translation>
                <numerusform>%n personne l’a encore au calendrier.</numerusform>
                <numerusform>%n personnes l’ont encore au calendrier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) were told that it is off.</source>
            <translation>
                <numerusform>%n personne sait qu’elle est annulée.</numerusform>
                <numerusform>%n personnes savent qu’elle est annulée.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) were told {when}</source>
            <translation>
                <numerusform>%n personne a été informée de {when}</numerusform>
                <numerusform>%n personnes ont été informées de {when}</numerusform>
            </translation>
        </message>
        <message>
            <source>Invite them…</source>
            <translation>Inviter…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Review…</source>
            <translation>Relire…</translation>
        </message>
        <message>
            <source>Send cancellation…</source>
            <translation>Envoyer l’annulation…</translation>
        </message>
        <message>
            <source>Send update…</source>
            <translation>Envoyer la mise à jour…</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>Arabic</source>
            <translation>arabe</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>chinois</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>tchèque</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>danois</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>néerlandais</translation>
        </message>
        <message>
            <source>English</source>
            <translation>anglais</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>finnois</translation>
        </message>
        <message>
            <source>French</source>
            <translation>français</translation>
        </message>
        <message>
            <source>German</source>
            <translation>allemand</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>grec</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>hébreu</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>hindi</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>hongrois</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>italien</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>japonais</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>coréen</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>polonais</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>portugais</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>roumain</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>russe</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>espagnol</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>suédois</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>thaï</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>turc</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>ukrainien</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>vietnamien</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message numerus="yes">
            <source>%n member(s) without a time zone are not counted: {names}</source>
            <translation>
                <numerusform>%n membre sans fuseau n’est pas compté : {names}</numerusform>
                <numerusform>%n membres sans fuseau ne sont pas comptés : {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>Every hour was fine in {cities}, where the next hard hour would be the first.</source>
            <translation>Toutes les heures convenaient à {cities}, où la prochaine heure difficile serait la première.</translation>
        </message>
        <message numerus="yes">
            <source>It is the turn of {cities}: asleep in {nights} of %n session(s).</source>
            <translation>
                <numerusform>C’est au tour de {cities} : en pleine nuit {nights} fois sur %n séance.</numerusform>
                <numerusform>C’est au tour de {cities} : en pleine nuit {nights} fois sur %n séances.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is asleep in any session of this year.</source>
            <translation>Personne n’est en pleine nuit cette année.</translation>
        </message>
        <message numerus="yes">
            <source>This year: asleep in {nights} of %n session(s), early or late in {edge}.</source>
            <translation>
                <numerusform>Cette année : en pleine nuit {nights} fois sur %n séance, tôt ou tard {edge} fois.</numerusform>
                <numerusform>Cette année : en pleine nuit {nights} fois sur %n séances, tôt ou tard {edge} fois.</numerusform>
            </translation>
        </message>
        <message>
            <source>asleep</source>
            <translation>en pleine nuit</translation>
        </message>
        <message>
            <source>early or late</source>
            <translation>tôt ou tard</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>bien</translation>
        </message>
        <message>
            <source>not invited</source>
            <translation>pas invité</translation>
        </message>
        <message>
            <source>{asleep} of {all} asleep</source>
            <translation>{asleep} sur {all} en pleine nuit</translation>
        </message>
        <message numerus="yes">
            <source>{cities} and %n more</source>
            <translation>
                <numerusform>{cities} et %n autre</numerusform>
                <numerusform>{cities} et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>{cities} and {last}</source>
            <translation>{cities} et {last}</translation>
        </message>
        <message>
            <source>{count} of {all}</source>
            <translation>{count} sur {all}</translation>
        </message>
        <message>
            <source>{day}, {title}</source>
            <translation>{day}, {title}</translation>
        </message>
        <message>
            <source>{session}
{who}: {told}</source>
            <translation>{session}
{who} : {told}</translation>
        </message>
    </context>
    <context>
        <name>LedgerModel</name>
        <message>
            <source>Asleep</source>
            <translation>En pleine nuit</translation>
        </message>
        <message>
            <source>Asleep before</source>
            <translation>Nuits d’avant</translation>
        </message>
        <message>
            <source>City or member</source>
            <translation>Ville ou membre</translation>
        </message>
        <message>
            <source>Early or late</source>
            <translation>Tôt ou tard</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
    </context>
    <context>
        <name>LedgerPart</name>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Export who took the hard hours…</source>
            <translation>Exporter qui a pris les heures difficiles…</translation>
        </message>
        <message>
            <source>No hours to count yet</source>
            <translation>Aucune heure à compter</translation>
        </message>
        <message>
            <source>Once online sessions are planned and members have a time zone, it shows here who rises for them.</source>
            <translation>Dès que des séances en ligne sont planifiées et que les membres ont un fuseau, on voit ici qui se lève pour elles.</translation>
        </message>
        <message>
            <source>Open the region or close it</source>
            <translation>Ouvrir ou fermer la région</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Ouvrir la séance</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Print for members…</source>
            <translation>Imprimer pour les membres…</translation>
        </message>
        <message>
            <source>Table written: {file}</source>
            <translation>Tableau écrit : {file}</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tableaux (*.csv)</translation>
        </message>
        <message>
            <source>Weeks with another hour…</source>
            <translation>Semaines à une autre heure…</translation>
        </message>
        <message>
            <source>Who took the hard hours</source>
            <translation>Qui a pris les heures difficiles</translation>
        </message>
        <message>
            <source>Who took the hard hours {year}</source>
            <translation>Heures difficiles {year}</translation>
        </message>
        <message>
            <source>Year of the programme</source>
            <translation>Année du programme</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Drag, or press ← →</source>
            <translation>Faites glisser, ou ← →</translation>
        </message>
        <message>
            <source>asleep</source>
            <translation>nuit</translation>
        </message>
        <message>
            <source>early, evening</source>
            <translation>matin, soirée</translation>
        </message>
        <message>
            <source>shoulder</source>
            <translation>limite</translation>
        </message>
        <message>
            <source>very early, late</source>
            <translation>très tôt, très tard</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>journée de travail</translation>
        </message>
    </context>
    <context>
        <name>LetterSheet</name>
        <message>
            <source>All series</source>
            <translation>Toutes les séries</translation>
        </message>
        <message>
            <source>As read by</source>
            <translation>Lu par</translation>
        </message>
        <message>
            <source>Back to the usual words</source>
            <translation>Revenir aux textes habituels</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Insert a field</source>
            <translation>Insérer un champ</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Occasion</source>
            <translation>Occasion</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Série</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>The letter as it is read</source>
            <translation>Le courrier tel qu’on le lit</translation>
        </message>
        <message>
            <source>There is nobody on file yet who could read it.</source>
            <translation>Personne n’est encore enregistré qui pourrait le lire.</translation>
        </message>
        <message>
            <source>Words of letters</source>
            <translation>Textes des courriers</translation>
        </message>
        <message>
            <source>Words of your own.</source>
            <translation>Vos propres textes.</translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message>
            <source>After the session</source>
            <translation>Après la séance</translation>
        </message>
        <message>
            <source>Another time was proposed, and the time stays</source>
            <translation>Autre heure proposée, heure maintenue</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>Annulation</translation>
        </message>
        <message>
            <source>Correction: title, link or place</source>
            <translation>Correction : titre, lien ou endroit</translation>
        </message>
        <message>
            <source>Day they were told before</source>
            <translation>Jour annoncé auparavant</translation>
        </message>
        <message>
            <source>Day, where the recipient is</source>
            <translation>Jour, chez le destinataire</translation>
        </message>
        <message>
            <source>Hour it begins, where the recipient is</source>
            <translation>Heure de début, chez le destinataire</translation>
        </message>
        <message>
            <source>Hour it ends, where the recipient is</source>
            <translation>Heure de fin, chez le destinataire</translation>
        </message>
        <message>
            <source>Hour they were told before</source>
            <translation>Heure annoncée auparavant</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Invitation</translation>
        </message>
        <message>
            <source>Join link</source>
            <translation>Lien de connexion</translation>
        </message>
        <message>
            <source>Name of the network</source>
            <translation>Nom du réseau</translation>
        </message>
        <message>
            <source>Organizer’s name</source>
            <translation>Nom de l’organisateur</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Endroit</translation>
        </message>
        <message>
            <source>Place they were told before</source>
            <translation>Endroit annoncé auparavant</translation>
        </message>
        <message>
            <source>Recipient’s name</source>
            <translation>Nom du destinataire</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Rappel</translation>
        </message>
        <message>
            <source>Taken off the list</source>
            <translation>Retrait de la liste</translation>
        </message>
        <message>
            <source>Takes place after all</source>
            <translation>Rétablissement</translation>
        </message>
        <message>
            <source>Title of the session</source>
            <translation>Titre de la séance</translation>
        </message>
        <message>
            <source>Update: another time or city</source>
            <translation>Mise à jour : autre heure ou autre ville</translation>
        </message>
        <message>
            <source>Whose clock that is</source>
            <translation>À l’heure de quel lieu</translation>
        </message>
    </context>
    <context>
        <name>LimitsCard</name>
        <message>
            <source>&amp;Sessions</source>
            <translation>&amp;Séances</translation>
        </message>
        <message>
            <source>&amp;Weekdays</source>
            <translation>&amp;Jours</translation>
        </message>
        <message>
            <source>At least so many days to the next session; 0 is any</source>
            <translation>Au moins tant de jours jusqu’à la séance suivante ; 0 : peu importe</translation>
        </message>
        <message>
            <source>At most so many days to the next session; 0 is any</source>
            <translation>Au plus tant de jours jusqu’à la séance suivante ; 0 : peu importe</translation>
        </message>
        <message>
            <source>Begins &amp;between</source>
            <translation>Début &amp;entre</translation>
        </message>
        <message>
            <source>Begins at the earliest</source>
            <translation>Début au plus tôt</translation>
        </message>
        <message>
            <source>Begins at the latest</source>
            <translation>Début au plus tard</translation>
        </message>
        <message>
            <source>Count nights already taken</source>
            <translation>Compter les nuits passées</translation>
        </message>
        <message>
            <source>Da&amp;ys away from its date, at the most</source>
            <translation>Jours d’écart avec sa &amp;date, au plus</translation>
        </message>
        <message>
            <source>Days between sessions (0 is any)</source>
            <translation>Jours entre les séances (0 : peu importe)</translation>
        </message>
        <message>
            <source>Keep clear of other calendars</source>
            <translation>Éviter les autres agendas</translation>
        </message>
        <message>
            <source>No session on the days of the calendars laid beside this one</source>
            <translation>Aucune séance les jours des calendriers affichés à côté de celui-ci</translation>
        </message>
        <message>
            <source>No two nights in a row</source>
            <translation>Jamais deux nuits de suite</translation>
        </message>
        <message>
            <source>Nobody is asleep in two sessions that follow each other</source>
            <translation>Personne ne dort pendant deux séances qui se suivent</translation>
        </message>
        <message>
            <source>What may change</source>
            <translation>Ce qui peut changer</translation>
        </message>
        <message>
            <source>What members gave in the last 12 months counts as if this plan asked it</source>
            <translation>Ce que les membres ont donné depuis 12 mois compte comme si ce plan le demandait</translation>
        </message>
        <message>
            <source>{city} time</source>
            <translation>Heure de {city}</translation>
        </message>
    </context>
    <context>
        <name>LocalTimes</name>
        <message>
            <source>Local times</source>
            <translation>Heures locales</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Redo: {step}</source>
            <translation>Rétablir : {step}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>Annuler : {step}</translation>
        </message>
    </context>
    <context>
        <name>MergeSheet</name>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>About them</source>
            <translation>À son sujet</translation>
        </message>
        <message>
            <source>Belongs as</source>
            <translation>Appartenance</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose what stays of each; sessions and notes of both are kept.</source>
            <translation>Choisissez ce qui reste de chaque fiche ; les séances et les notes des deux sont gardées.</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Titres</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Merge into one</source>
            <translation>Fusionner en une fiche</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Pas la même</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>One of the two was changed meanwhile; look again.</source>
            <translation>L’une des deux a été modifiée entre-temps ; regardez de nouveau.</translation>
        </message>
        <message>
            <source>One person or two?</source>
            <translation>Une personne ou deux ?</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organisme</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Pronoms</translation>
        </message>
        <message>
            <source>Spoken as</source>
            <translation>Se prononce</translation>
        </message>
        <message>
            <source>The same in both, or kept from both: {facts}</source>
            <translation>Identique dans les deux, ou gardé des deux : {facts}</translation>
        </message>
        <message>
            <source>This picture</source>
            <translation>Cette photo</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Works from</source>
            <translation>Travaille de</translation>
        </message>
        <message>
            <source>Works until</source>
            <translation>Travaille jusqu’à</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>{kind}, {sessions}</source>
            <translation>{kind}, {sessions}</translation>
        </message>
    </context>
    <context>
        <name>Month</name>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>+{count} more</source>
            <translation>+{count}</translation>
        </message>
        <message>
            <source>Clocks move by {hours} in {cities}</source>
            <translation>Les heures changent de {hours} : {cities}</translation>
        </message>
        <message>
            <source>No session</source>
            <translation>Aucune séance</translation>
        </message>
        <message>
            <source>{hours} in {city}</source>
            <translation>{hours} à {city}</translation>
        </message>
    </context>
    <context>
        <name>MonthGrid</name>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
    </context>
    <context>
        <name>NamedRows</name>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>More for {name}</source>
            <translation>Autres actions pour {name}</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Already saved: every change is kept as you make it</source>
            <translation>Déjà enregistré : chaque modification est gardée aussitôt</translation>
        </message>
        <message>
            <source>Lists, calendars and schedules ({kinds})</source>
            <translation>Listes, calendriers et horaires ({kinds})</translation>
        </message>
        <message>
            <source>Open a network or start a new one first; then import into it.</source>
            <translation>Ouvrez d’abord un réseau ou créez-en un, puis importez-y.</translation>
        </message>
        <message>
            <source>There is nothing to import into yet</source>
            <translation>Il n’y a encore rien où importer</translation>
        </message>
        <message>
            <source>This cannot be dropped here</source>
            <translation>Cela ne peut pas être déposé ici</translation>
        </message>
    </context>
    <context>
        <name>NewNetwork</name>
        <message>
            <source>&amp;Name of the network</source>
            <translation>&amp;Nom du réseau</translation>
        </message>
        <message>
            <source>&amp;Organizer</source>
            <translation>&amp;Organisateur</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Chief Quality Officer Network</source>
            <translation>Réseau des directions de la qualité</translation>
        </message>
        <message>
            <source>Choose a place and begin</source>
            <translation>Choisir un endroit et commencer</translation>
        </message>
        <message>
            <source>Everything can be changed later in the settings. The organizer’s address stands in every calendar invitation.</source>
            <translation>Tout peut être changé plus tard dans les réglages. L’adresse de l’organisateur figure dans chaque invitation de calendrier.</translation>
        </message>
        <message>
            <source>Home &amp;time zone</source>
            <translation>&amp;Fuseau horaire du réseau</translation>
        </message>
        <message>
            <source>Home time zone</source>
            <translation>Fuseau horaire du réseau</translation>
        </message>
        <message>
            <source>Name of the network</source>
            <translation>Nom du réseau</translation>
        </message>
        <message>
            <source>New network</source>
            <translation>Nouveau réseau</translation>
        </message>
        <message>
            <source>Organizer</source>
            <translation>Organisateur</translation>
        </message>
        <message>
            <source>Organizer’s &amp;e-mail</source>
            <translation>&amp;Courriel de l’organisateur</translation>
        </message>
        <message>
            <source>Organizer’s e-mail</source>
            <translation>Courriel de l’organisateur</translation>
        </message>
        <message>
            <source>Start a new network</source>
            <translation>Créer un nouveau réseau</translation>
        </message>
        <message>
            <source>name@example.org</source>
            <translation>nom@example.org</translation>
        </message>
    </context>
    <context>
        <name>NextCard</name>
        <message>
            <source>Add a join link</source>
            <translation>Ajouter un lien de connexion</translation>
        </message>
        <message>
            <source>All sessions of the programme are over. Plan the next one, or roll a series to its next year.</source>
            <translation>Toutes les séances du programme sont passées. Planifiez la suivante, ou reconduisez une série l’année prochaine.</translation>
        </message>
        <message>
            <source>Copy join link</source>
            <translation>Copier le lien de connexion</translation>
        </message>
        <message>
            <source>Next session</source>
            <translation>Prochaine séance</translation>
        </message>
        <message>
            <source>Nothing planned ahead</source>
            <translation>Rien de prévu à venir</translation>
        </message>
        <message>
            <source>Nothing planned yet</source>
            <translation>Encore rien de prévu</translation>
        </message>
        <message>
            <source>Open session</source>
            <translation>Ouvrir la séance</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Planifier une séance</translation>
        </message>
        <message>
            <source>Plan the first session here, type one in a line with Ctrl+K, or import a programme you have.</source>
            <translation>Planifiez la première séance ici, saisissez-en une d’une ligne avec Ctrl+K, ou importez un programme existant.</translation>
        </message>
        <message>
            <source>Print agenda</source>
            <translation>Imprimer l’ordre du jour</translation>
        </message>
        <message>
            <source>The join link is copied</source>
            <translation>Le lien de connexion est copié</translation>
        </message>
    </context>
    <context>
        <name>NightBars</name>
        <message>
            <source>Members by nights</source>
            <translation>Membres par nombre de nuits</translation>
        </message>
        <message>
            <source>fair year</source>
            <translation>équitable</translation>
        </message>
        <message>
            <source>nights of a member</source>
            <translation>nuits d’un membre</translation>
        </message>
        <message>
            <source>now</source>
            <translation>prévu</translation>
        </message>
        <message>
            <source>{nights} nights: {people} members</source>
            <translation>{nights} nuits : {people} membres</translation>
        </message>
    </context>
    <context>
        <name>OffSheet</name>
        <message>
            <source>Call off</source>
            <translation>Annuler la séance</translation>
        </message>
        <message numerus="yes">
            <source>Call off and write to %n person(s)…</source>
            <translation>
                <numerusform>Annuler et écrire à %n…</numerusform>
                <numerusform>Annuler et écrire à %n…</numerusform>
            </translation>
        </message>
        <message>
            <source>Call off {title}?</source>
            <translation>Annuler {title} ?</translation>
        </message>
        <message>
            <source>Call off, tell nobody yet</source>
            <translation>Annuler sans prévenir</translation>
        </message>
        <message>
            <source>It stands in the calendar of {names}. You see each message before anything goes out.</source>
            <translation>Elle figure au calendrier de {names}. Vous voyez chaque message avant que rien ne parte.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>La garder</translation>
        </message>
        <message>
            <source>Nobody has been told of it; it can be reinstated.</source>
            <translation>Personne n’en a été informé ; elle peut être rétablie.</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} et %n de plus</numerusform>
                <numerusform>{names} et %n de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrderVerbs</name>
        <message>
            <source>Earlier in its series</source>
            <translation>Plus tôt dans sa série</translation>
        </message>
        <message>
            <source>Later in its series</source>
            <translation>Plus tard dans sa série</translation>
        </message>
    </context>
    <context>
        <name>Organization</name>
        <message numerus="yes">
            <source>%n person(s) work here.</source>
            <translation>
                <numerusform>%n personne travaille ici.</numerusform>
                <numerusform>%n personnes travaillent ici.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;City</source>
            <translation>&amp;Ville</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Type</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>Add the organization</source>
            <translation>Ajouter l’organisme</translation>
        </message>
        <message>
            <source>C&amp;ountry</source>
            <translation>Pa&amp;ys</translation>
        </message>
        <message>
            <source>Delete this organization</source>
            <translation>Supprimer cet organisme</translation>
        </message>
        <message>
            <source>Its name, or its two letters, such as CA.</source>
            <translation>Son nom, ou ses deux lettres, par exemple CA.</translation>
        </message>
        <message>
            <source>New organization</source>
            <translation>Nouvel organisme</translation>
        </message>
        <message>
            <source>No country is called “{name}”; type its name, or its two letters, such as CA.</source>
            <translation>Aucun pays ne s’appelle « {name} » ; saisissez son nom, ou ses deux lettres, par exemple CA.</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organisme</translation>
        </message>
        <message>
            <source>Save the organization</source>
            <translation>Enregistrer l’organisme</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Ce que c’est</translation>
        </message>
    </context>
    <context>
        <name>OrganizationChoice</name>
        <message>
            <source>&amp;Organization</source>
            <translation>&amp;Organisme</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Set organization</source>
            <translation>Définir l’organisme</translation>
        </message>
        <message numerus="yes">
            <source>Where %n person(s) work</source>
            <translation>
                <numerusform>Où travaille %n personne</numerusform>
                <numerusform>Où travaillent %n personnes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message numerus="yes">
            <source>%n row(s) copied as a table</source>
            <translation>
                <numerusform>%n ligne copiée comme tableau</numerusform>
                <numerusform>%n lignes copiées comme tableau</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Clocks in {city} skip {hour}</source>
            <translation>Les horloges de {city} sautent {hour}</translation>
        </message>
        <message>
            <source>Coming up</source>
            <translation>À venir</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>Dashed is guessed</source>
            <translation>En pointillés : deviné</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>Agir</translation>
        </message>
        <message>
            <source>It is a {weekday}</source>
            <translation>C’est un {weekday}</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nouvelle séance</translation>
        </message>
        <message>
            <source>New session: “{title}”</source>
            <translation>Nouvelle séance : « {title} »</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organisme</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Search or do</source>
            <translation>Chercher ou agir</translation>
        </message>
        <message>
            <source>Search, do, or type a session: fatigue 22 oct 4pm 60m</source>
            <translation>Chercher, agir ou saisir une séance : fatigue 22 oct 16h 60m</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Série</translation>
        </message>
        <message>
            <source>Session, {status}, {day}</source>
            <translation>Séance, {status}, {day}</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Intervenant</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <source>This day is over</source>
            <translation>Ce jour est passé</translation>
        </message>
        <message>
            <source>Type what to open, what to do, or a new session. Up and Down choose, Enter runs, Escape closes.</source>
            <translation>Saisissez quoi ouvrir, quoi faire, ou une nouvelle séance. Haut et Bas choisissent, Entrée exécute, Échap ferme.</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>Utilisés en dernier</translation>
        </message>
        <message>
            <source>add detail</source>
            <translation>préciser</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>choisir</translation>
        </message>
        <message>
            <source>close</source>
            <translation>fermer</translation>
        </message>
        <message>
            <source>run</source>
            <translation>exécuter</translation>
        </message>
        <message>
            <source>{fact}, guessed</source>
            <translation>{fact}, deviné</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
    </context>
    <context>
        <name>PartList</name>
        <message>
            <source>Nobody yet. Type a name above to add the host and the speakers.</source>
            <translation>Personne pour l’instant. Saisissez un nom ci-dessus pour ajouter l’hôte et les intervenants.</translation>
        </message>
        <message>
            <source>Remove {name} as {role}</source>
            <translation>Retirer {name} ({role})</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Academic medical center</source>
            <translation>Centre hospitalier universitaire</translation>
        </message>
        <message>
            <source>Belongs as</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Titres</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Federally qualified health center</source>
            <translation>Centre de santé communautaire fédéral</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Invité</translation>
        </message>
        <message>
            <source>Hospital board</source>
            <translation>Conseil d’administration hospitalier</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organisme</translation>
        </message>
        <message>
            <source>Other organization</source>
            <translation>Autre organisme</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Public system</source>
            <translation>Système public</translation>
        </message>
        <message>
            <source>Safety-net hospital</source>
            <translation>Hôpital de proximité</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Where, time now</source>
            <translation>Où, heure actuelle</translation>
        </message>
        <message>
            <source>{past} in the last 12 months, {coming} to come</source>
            <translation>{past} ces 12 derniers mois, {coming} à venir</translation>
        </message>
    </context>
    <context>
        <name>PeopleBar</name>
        <message numerus="yes">
            <source>%n person(s) chosen</source>
            <translation>
                <numerusform>%n personne choisie</numerusform>
                <numerusform>%n personnes choisies</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose nobody</source>
            <translation>Ne choisir personne</translation>
        </message>
        <message>
            <source>Copy addresses</source>
            <translation>Copier les adresses</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Exporter en CSV…</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Fusionner…</translation>
        </message>
        <message>
            <source>Set organization…</source>
            <translation>Définir l’organisme…</translation>
        </message>
    </context>
    <context>
        <name>PeopleCard</name>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Maybe</source>
            <translation>Peut-être</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>Older answer</source>
            <translation>Réponse antérieure</translation>
        </message>
        <message>
            <source>Outdated</source>
            <translation>Pas à jour</translation>
        </message>
        <message>
            <source>Who knows what</source>
            <translation>Qui sait quoi</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk</name>
        <message>
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
    </context>
    <context>
        <name>PeopleFilters</name>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Invités</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>Autres filtres</translation>
        </message>
        <message>
            <source>No address</source>
            <translation>Sans adresse</translation>
        </message>
        <message>
            <source>No time zone</source>
            <translation>Sans fuseau horaire</translation>
        </message>
        <message>
            <source>Organizations</source>
            <translation>Organismes</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n membre</numerusform>
                <numerusform>%n membres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time zone(s)</source>
            <translation>
                <numerusform>%n fuseau horaire</numerusform>
                <numerusform>%n fuseaux horaires</numerusform>
            </translation>
        </message>
        <message>
            <source>Add the first person</source>
            <translation>Ajouter la première personne</translation>
        </message>
        <message>
            <source>Add the first person, or import a list you have: CSV, Excel or vCard.</source>
            <translation>Ajoutez la première personne, ou importez une liste existante : CSV, Excel ou vCard.</translation>
        </message>
        <message>
            <source>Clear search and filter</source>
            <translation>Effacer la recherche et le filtre</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Find a person, organization or city</source>
            <translation>Personne, organisme ou ville</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Names, organizations, job titles, cities and addresses are searched.</source>
            <translation>La recherche porte sur les noms, organismes, fonctions, villes et adresses.</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Nouvelle personne</translation>
        </message>
        <message>
            <source>Nobody here yet</source>
            <translation>Personne ici pour l’instant</translation>
        </message>
        <message>
            <source>Nobody matches “{words}”</source>
            <translation>Personne ne correspond à « {words} »</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>{members}, {zones}</source>
            <translation>{members}, {zones}</translation>
        </message>
    </context>
    <context>
        <name>PeopleSheet</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>Count %n person(s)</source>
            <translation>
                <numerusform>Compter %n personne</numerusform>
                <numerusform>Compter %n personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>Find a person or city</source>
            <translation>Trouver une personne ou une ville</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Whose hours count</source>
            <translation>Pour qui l’heure compte</translation>
        </message>
    </context>
    <context>
        <name>PeopleVerbs</name>
        <message numerus="yes">
            <source>%n address(es) copied</source>
            <translation>
                <numerusform>%n adresse copiée</numerusform>
                <numerusform>%n adresses copiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy addresses</source>
            <translation>Copier les adresses</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Edit the organization…</source>
            <translation>Modifier l’organisme…</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Exporter en CSV…</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Exportation</translation>
        </message>
        <message>
            <source>Make guests</source>
            <translation>En faire des invités</translation>
        </message>
        <message>
            <source>Make members</source>
            <translation>En faire des membres</translation>
        </message>
        <message>
            <source>Merge into one…</source>
            <translation>Fusionner en une fiche…</translation>
        </message>
        <message>
            <source>Open the card</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>Print as a list…</source>
            <translation>Imprimer en liste…</translation>
        </message>
        <message>
            <source>Set organization…</source>
            <translation>Définir l’organisme…</translation>
        </message>
        <message>
            <source>Tables ({kinds})</source>
            <translation>Tableaux ({kinds})</translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n person(s) to {file}</source>
            <translation>
                <numerusform>%n personne écrite dans {file}</numerusform>
                <numerusform>%n personnes écrites dans {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>{copied}; {without} without one</source>
            <translation>{copied} ; {without} sans adresse</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>Added once they have a name.</source>
            <translation>Ajoutée dès qu’elle a un nom.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Choisir une photo</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Choisir une photo…</translation>
        </message>
        <message>
            <source>Close the card (Esc)</source>
            <translation>Fermer la fiche (Échap)</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Nouvelle personne</translation>
        </message>
        <message>
            <source>No part in any session yet.</source>
            <translation>Aucun rôle dans une séance pour l’instant.</translation>
        </message>
        <message>
            <source>Not invited to any session yet.</source>
            <translation>Encore invité à aucune séance.</translation>
        </message>
        <message>
            <source>Nothing was changed yet.</source>
            <translation>Rien n’a encore été modifié.</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>Images ({kinds})</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>Retirer la photo</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Show all {n} answers</source>
            <translation>Afficher les {n} réponses</translation>
        </message>
        <message>
            <source>Show all {n} sessions</source>
            <translation>Afficher les {n} séances</translation>
        </message>
        <message>
            <source>“{name}” cannot be read ({reason}); choose another picture.</source>
            <translation>« {name} » est illisible ({reason}) ; choisissez une autre photo.</translation>
        </message>
    </context>
    <context>
        <name>PersonFields</name>
        <message>
            <source>&amp;Belongs as</source>
            <translation>&amp;Appartenance</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>Pa&amp;ys</translation>
        </message>
        <message>
            <source>&amp;Family name</source>
            <translation>Nom de fam&amp;ille</translation>
        </message>
        <message>
            <source>&amp;Given name</source>
            <translation>&amp;Prénom</translation>
        </message>
        <message>
            <source>&amp;Job title</source>
            <translation>&amp;Fonction</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Organization</source>
            <translation>&amp;Organisme</translation>
        </message>
        <message>
            <source>&amp;Pronouns</source>
            <translation>P&amp;ronoms</translation>
        </message>
        <message>
            <source>&amp;Spoken as</source>
            <translation>Se prononc&amp;e</translation>
        </message>
        <message>
            <source>About them, as &amp;readers see it</source>
            <translation>À son sujet, tel que le &amp;voient les lecteurs</translation>
        </message>
        <message>
            <source>C&amp;redentials</source>
            <translation>&amp;Titres</translation>
        </message>
        <message>
            <source>E-&amp;mail</source>
            <translation>&amp;Courriel</translation>
        </message>
        <message>
            <source>Edit this organization</source>
            <translation>Modifier cet organisme</translation>
        </message>
        <message>
            <source>New organization</source>
            <translation>Nouvel organisme</translation>
        </message>
        <message>
            <source>No country is called so; type its name, or its two letters, such as CA.</source>
            <translation>Aucun pays ne s’appelle ainsi ; saisissez son nom, ou ses deux lettres, par exemple CA.</translation>
        </message>
        <message>
            <source>No language is called so; type its name, or its letters, such as en.</source>
            <translation>Aucune langue ne s’appelle ainsi ; saisissez son nom, ou ses lettres, par exemple en.</translation>
        </message>
        <message>
            <source>No&amp;tes, for coordinators only</source>
            <translation>Note&amp;s, pour la coordination seulement</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>There is no such organization yet. The plus sign beside it adds it.</source>
            <translation>Cet organisme n’existe pas encore. Le signe plus à côté l’ajoute.</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>Fuseau &amp;horaire</translation>
        </message>
        <message>
            <source>Works &amp;from</source>
            <translation>Travaille &amp;de</translation>
        </message>
        <message>
            <source>Works &amp;until</source>
            <translation>Travaille &amp;jusqu’à</translation>
        </message>
    </context>
    <context>
        <name>Place</name>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Fair times</source>
            <translation>Heures justes</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Invitations</source>
            <translation>Invitations</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planifier</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Impression</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Piloter</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>Portrait</name>
        <message>
            <source>Choose or remove the picture</source>
            <translation>Choisir ou retirer la photo</translation>
        </message>
        <message>
            <source>Picture of {name}</source>
            <translation>Photo de {name}</translation>
        </message>
        <message>
            <source>somebody new</source>
            <translation>une nouvelle personne</translation>
        </message>
    </context>
    <context>
        <name>PreferencesPage</name>
        <message>
            <source>Find a setting</source>
            <translation>Chercher un réglage</translation>
        </message>
        <message>
            <source>No setting matches “{words}”.</source>
            <translation>Aucun réglage ne correspond à « {words} ».</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>The page as it would print</source>
            <translation>La page telle qu’elle serait imprimée</translation>
        </message>
    </context>
    <context>
        <name>PrintCentre</name>
        <message numerus="yes">
            <source>%n chosen person(s)</source>
            <translation>
                <numerusform>%n personne choisie</numerusform>
                <numerusform>%n personnes choisies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chosen session(s)</source>
            <translation>
                <numerusform>%n séance choisie</numerusform>
                <numerusform>%n séances choisies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Labels</source>
            <translation>É&amp;tiquettes</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Ordre du jour</translation>
        </message>
        <message>
            <source>Avery 5395, eight a sheet</source>
            <translation>Avery 5395, huit par feuille</translation>
        </message>
        <message>
            <source>Avery L4785, ten a sheet</source>
            <translation>Avery L4785, dix par feuille</translation>
        </message>
        <message>
            <source>Booklet</source>
            <translation>Livret</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Attestations</translation>
        </message>
        <message>
            <source>Columns as you choose</source>
            <translation>Colonnes au choix</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Cover, days, people, index</source>
            <translation>Jours, personnes, index</translation>
        </message>
        <message>
            <source>Day grid</source>
            <translation>Grille du jour</translation>
        </message>
        <message>
            <source>Door sheets</source>
            <translation>Affiches de porte</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Evaluation form</source>
            <translation>Fiche d’évaluation</translation>
        </message>
        <message>
            <source>Every mini-series</source>
            <translation>Toutes les mini-séries</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>Everybody’s own sessions</source>
            <translation>Les séances de chacun</translation>
        </message>
        <message>
            <source>Everything from today on</source>
            <translation>Tout à partir d’aujourd’hui</translation>
        </message>
        <message>
            <source>Five questions, two open ones</source>
            <translation>Cinq questions, deux ouvertes</translation>
        </message>
        <message>
            <source>Flyer</source>
            <translation>Dépliant</translation>
        </message>
        <message>
            <source>For a series</source>
            <translation>Pour une série</translation>
        </message>
        <message>
            <source>For one session</source>
            <translation>Pour une séance</translation>
        </message>
        <message>
            <source>For the Forum</source>
            <translation>Pour le Forum</translation>
        </message>
        <message>
            <source>For the year</source>
            <translation>Pour l’année</translation>
        </message>
        <message>
            <source>For those in front, to fold</source>
            <translation>Pour la tribune, à plier</translation>
        </message>
        <message>
            <source>Hours, items, who speaks</source>
            <translation>Heures, points, intervenants</translation>
        </message>
        <message>
            <source>Inserts 4 × 3 in, six a sheet</source>
            <translation>Inserts 4 × 3 po, six par feuille</translation>
        </message>
        <message>
            <source>Its dates, for the notice board</source>
            <translation>Ses dates, à afficher</translation>
        </message>
        <message>
            <source>Its pages stand here as soon as what they are made from is planned.</source>
            <translation>Ses pages s’affichent ici dès que leur contenu est planifié.</translation>
        </message>
        <message>
            <source>Labels &amp;gone from the first sheet</source>
            <translation>Étiquettes &amp;déjà prises sur la première feuille</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listes</translation>
        </message>
        <message>
            <source>Minute by minute, for the crew</source>
            <translation>Minute par minute, en régie</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Minutes and credits attended</source>
            <translation>Minutes et crédits</translation>
        </message>
        <message>
            <source>Move names side&amp;ways</source>
            <translation>Décaler les noms de cô&amp;té</translation>
        </message>
        <message>
            <source>Move names up or do&amp;wn</source>
            <translation>Décaler les noms en &amp;hauteur</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name badges</source>
            <translation>Badges</translation>
        </message>
        <message>
            <source>Names, with room to sign</source>
            <translation>Noms et place pour signer</translation>
        </message>
        <message>
            <source>No font has these letters of {names}, so they print as empty boxes: {letters}</source>
            <translation>Aucune police n’a ces lettres de {names}, elles s’impriment donc comme des cases vides : {letters}</translation>
        </message>
        <message>
            <source>No font has these letters, so they print as empty boxes: {letters}</source>
            <translation>Aucune police n’a ces lettres, elles s’impriment donc comme des cases vides : {letters}</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Not moved</source>
            <translation>Sans décalage</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Rien pour l’instant</translation>
        </message>
        <message>
            <source>On labels or inserts</source>
            <translation>Étiquettes ou inserts</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Ouvrir la séance</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organisme</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Personal schedules</source>
            <translation>Programmes personnels</translation>
        </message>
        <message>
            <source>Printing into a folder</source>
            <translation>Impression dans un dossier</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Rooms and hours, a sheet a day</source>
            <translation>Salles et heures, par jour</translation>
        </message>
        <message>
            <source>Run of show</source>
            <translation>Conducteur</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Série</translation>
        </message>
        <message>
            <source>Series: {name}</source>
            <translation>Série : {name}</translation>
        </message>
        <message>
            <source>Show the people</source>
            <translation>Afficher les personnes</translation>
        </message>
        <message>
            <source>Show the programme</source>
            <translation>Afficher le programme</translation>
        </message>
        <message>
            <source>Show the settings</source>
            <translation>Afficher les réglages</translation>
        </message>
        <message>
            <source>Show {name}</source>
            <translation>Afficher {name}</translation>
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation>Feuille de présence</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Intervenants</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Tent cards</source>
            <translation>Chevalets</translation>
        </message>
        <message>
            <source>Test sheet on plain paper</source>
            <translation>Feuille d’essai sur papier ordinaire</translation>
        </message>
        <message>
            <source>That the year was fair</source>
            <translation>Que l’année fut équitable</translation>
        </message>
        <message>
            <source>The network’s logo cannot be read and is left out.</source>
            <translation>Le logo du réseau est illisible et manquera.</translation>
        </message>
        <message>
            <source>The printer did not take the pages; look whether it is on, or choose another.</source>
            <translation>L’imprimante n’a pas pris les pages ; vérifiez qu’elle est allumée, ou choisissez-en une autre.</translation>
        </message>
        <message>
            <source>The whole programme</source>
            <translation>Tout le programme</translation>
        </message>
        <message>
            <source>There is nothing to print yet</source>
            <translation>Il n’y a encore rien à imprimer</translation>
        </message>
        <message>
            <source>These photos cannot be read and are left out: {names}</source>
            <translation>Ces photos sont illisibles et manqueront : {names}</translation>
        </message>
        <message>
            <source>This cannot be printed</source>
            <translation>Ceci ne peut pas être imprimé</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Parcours</translation>
        </message>
        <message>
            <source>Twelve months from now</source>
            <translation>Douze mois à partir de maintenant</translation>
        </message>
        <message>
            <source>Twelve months on one sheet</source>
            <translation>Douze mois sur une feuille</translation>
        </message>
        <message>
            <source>What is on in each room</source>
            <translation>Ce qui a lieu dans chaque salle</translation>
        </message>
        <message>
            <source>What was chosen is no longer in the file; choose something else.</source>
            <translation>Ce qui était choisi n’est plus dans le fichier ; choisissez autre chose.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Who took the hard hours</source>
            <translation>Qui a pris les heures difficiles</translation>
        </message>
        <message>
            <source>Year planner</source>
            <translation>Planning annuel</translation>
        </message>
        <message>
            <source>{names} and others</source>
            <translation>{names} et d’autres</translation>
        </message>
        <message>
            <source>{name}, {day}</source>
            <translation>{name}, {day}</translation>
        </message>
        <message>
            <source>{n} mm down</source>
            <translation>{n} mm vers le bas</translation>
        </message>
        <message>
            <source>{n} mm to the left</source>
            <translation>{n} mm vers la gauche</translation>
        </message>
        <message>
            <source>{n} mm to the right</source>
            <translation>{n} mm vers la droite</translation>
        </message>
        <message>
            <source>{n} mm up</source>
            <translation>{n} mm vers le haut</translation>
        </message>
    </context>
    <context>
        <name>PrintPage</name>
        <message>
            <source>Copy the PDF</source>
            <translation>Copier le PDF</translation>
        </message>
        <message>
            <source>Drag it into a mail or a folder; a press copies it</source>
            <translation>Faites-le glisser dans un courriel ou un dossier ; un clic le copie</translation>
        </message>
        <message>
            <source>Everything for the Forum or for a session, in one folder</source>
            <translation>Tout pour le Forum ou pour une séance, dans un dossier</translation>
        </message>
        <message>
            <source>Everything in one folder…</source>
            <translation>Tout dans un dossier…</translation>
        </message>
        <message>
            <source>Everything…</source>
            <translation>Tout…</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Plus grand</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open the PDF</source>
            <translation>Ouvrir le PDF</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Impression</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>Enregistrer le PDF…</translation>
        </message>
        <message>
            <source>Save as web page…</source>
            <translation>Enregistrer comme page web…</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Plus petit</translation>
        </message>
        <message>
            <source>Web page…</source>
            <translation>Page web…</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Page entière</translation>
        </message>
    </context>
    <context>
        <name>Programme</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n room(s)</source>
            <translation>
                <numerusform>%n salle</numerusform>
                <numerusform>%n salles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Déroulé</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Replier</translation>
        </message>
        <message>
            <source>In no series</source>
            <translation>Dans aucune série</translation>
        </message>
        <message>
            <source>No agenda yet</source>
            <translation>Pas encore d’ordre du jour</translation>
        </message>
        <message>
            <source>No link or room yet</source>
            <translation>Ni lien ni salle</translation>
        </message>
        <message>
            <source>No speaker yet</source>
            <translation>Pas encore d’intervenant</translation>
        </message>
        <message>
            <source>No text yet</source>
            <translation>Pas encore de texte</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Pas nécessaire</translation>
        </message>
        <message>
            <source>Plan a year…</source>
            <translation>Planifier une année…</translation>
        </message>
        <message>
            <source>Plan it</source>
            <translation>La planifier</translation>
        </message>
        <message>
            <source>Roll to next year…</source>
            <translation>Reconduire…</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Série</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Orateur</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Intervenants</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Rédigé</translation>
        </message>
        <message>
            <source>{days}, {rooms}, {sessions}</source>
            <translation>{days}, {rooms}, {sessions}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>{month} has no session.</source>
            <translation>{month} n’a aucune séance.</translation>
        </message>
        <message>
            <source>{month} has no session. “{idea}” is an idea for it.</source>
            <translation>{month} n’a aucune séance. « {idea} » est une idée pour ce mois.</translation>
        </message>
        <message>
            <source>{planned} of {minutes} min, too long</source>
            <translation>{planned} sur {minutes} min, trop long</translation>
        </message>
        <message>
            <source>{ready} of {count} sessions are ready</source>
            <translation>{ready} séances prêtes sur {count}</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeFilter</name>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n mois vide</numerusform>
                <numerusform>%n mois vides</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Toutes les années</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>À venir</translation>
        </message>
        <message>
            <source>Find a session, speaker or place</source>
            <translation>Séance, intervenant ou lieu</translation>
        </message>
        <message>
            <source>Programme year</source>
            <translation>Année du programme</translation>
        </message>
        <message>
            <source>{year}: {sessions}, {coming} to come</source>
            <translation>{year} : {sessions}, {coming} à venir</translation>
        </message>
        <message>
            <source>{year}: {sessions}, {coming} to come, {gaps}</source>
            <translation>{year} : {sessions}, {coming} à venir, {gaps}</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeModel</name>
        <message>
            <source>2nd sitting</source>
            <translation>2e créneau</translation>
        </message>
        <message>
            <source>Lesson {place} of {count}</source>
            <translation>Leçon {place} sur {count}</translation>
        </message>
        <message>
            <source>Second sitting of {day}</source>
            <translation>Second créneau de la séance du {day}</translation>
        </message>
    </context>
    <context>
        <name>ProgrammePage</name>
        <message numerus="yes">
            <source>%n session(s) of other years match.</source>
            <translation>
                <numerusform>%n séance d’autres années correspond.</numerusform>
                <numerusform>%n séances d’autres années correspondent.</numerusform>
            </translation>
        </message>
        <message>
            <source>By date</source>
            <translation>Par date</translation>
        </message>
        <message>
            <source>By series</source>
            <translation>Par série</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>Clear the search and the filter to see every session.</source>
            <translation>Effacez la recherche et le filtre pour voir toutes les séances.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Look in all years</source>
            <translation>Chercher dans toutes les années</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nouvelle séance</translation>
        </message>
        <message>
            <source>No session matches</source>
            <translation>Aucune séance ne correspond</translation>
        </message>
        <message>
            <source>Nothing planned yet</source>
            <translation>Encore rien de prévu</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>Plan the first session</source>
            <translation>Planifier la première séance</translation>
        </message>
        <message>
            <source>Plan the first session, or import a programme you have: CSV, Excel, .ics or a schedule.xml.</source>
            <translation>Planifiez la première séance, ou importez un programme existant : CSV, Excel, .ics ou un schedule.xml.</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Programme by date</source>
            <translation>Programme par date</translation>
        </message>
        <message>
            <source>Programme by series</source>
            <translation>Programme par série</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message numerus="yes">
            <source>%n changed entry(s)</source>
            <translation>
                <numerusform>%n entrée modifiée</numerusform>
                <numerusform>%n entrées modifiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) not tried; publish again to go on.</source>
            <translation>
                <numerusform>%n entrée pas encore tentée ; publiez de nouveau pour continuer.</numerusform>
                <numerusform>%n entrées pas encore tentées ; publiez de nouveau pour continuer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) shown as cancelled</source>
            <translation>
                <numerusform>%n entrée affichée comme annulée</numerusform>
                <numerusform>%n entrées affichées comme annulées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new entry(s)</source>
            <translation>
                <numerusform>%n nouvelle entrée</numerusform>
                <numerusform>%n nouvelles entrées</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is there as it is here.</source>
            <translation>Tout y est comme ici.</translation>
        </message>
        <message>
            <source>“{title}” stays away: an entry of another program lies in its place.</source>
            <translation>« {title} » reste à l’écart : une entrée d’un autre programme occupe sa place.</translation>
        </message>
        <message>
            <source>“{title}” was changed there by somebody else ({what}).</source>
            <translation>« {title} » y a été modifiée par quelqu’un d’autre ({what}).</translation>
        </message>
        <message>
            <source>“{title}” was deleted there by somebody else.</source>
            <translation>« {title} » y a été supprimée par quelqu’un d’autre.</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>… et %n de plus.</numerusform>
                <numerusform>… et %n de plus.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>Choose what it means</source>
            <translation>Choisir ce que cela veut dire</translation>
        </message>
        <message>
            <source>Dates such as {date} do not tell whether the day or the month stands first.</source>
            <translation>Des dates telles que {date} ne disent pas si le jour ou le mois vient en premier.</translation>
        </message>
        <message>
            <source>How dates such as 03/04/2026 are read</source>
            <translation>Comment lire des dates telles que 03/04/2026</translation>
        </message>
        <message>
            <source>Time zone of times that carry none</source>
            <translation>Fuseau horaire des heures qui n’en portent pas</translation>
        </message>
        <message>
            <source>{written} is {day}</source>
            <translation>{written} est le {day}</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
    </context>
    <context>
        <name>RailSearch</name>
        <message>
            <source>Search or do</source>
            <translation>Chercher…</translation>
        </message>
    </context>
    <context>
        <name>RecordPanel</name>
        <message>
            <source>Import this record</source>
            <translation>Importer cet enregistrement</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>Dans le fichier</translation>
        </message>
        <message>
            <source>Line {number}</source>
            <translation>Ligne {number}</translation>
        </message>
        <message>
            <source>Take the file’s own text again</source>
            <translation>Reprendre le texte du fichier</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n day(s) after</source>
            <translation>
                <numerusform>%n jour après</numerusform>
                <numerusform>%n jours après</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) before</source>
            <translation>
                <numerusform>%n jour avant</numerusform>
                <numerusform>%n jours avant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) after</source>
            <translation>
                <numerusform>%n heure après</numerusform>
                <numerusform>%n heures après</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) before</source>
            <translation>
                <numerusform>%n heure avant</numerusform>
                <numerusform>%n heures avant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) after</source>
            <translation>
                <numerusform>%n minute après</numerusform>
                <numerusform>%n minutes après</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) before</source>
            <translation>
                <numerusform>%n minute avant</numerusform>
                <numerusform>%n minutes avant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s) are due</source>
            <translation>
                <numerusform>%n rappel est à préparer</numerusform>
                <numerusform>%n rappels sont à préparer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s) wait to be looked over</source>
            <translation>
                <numerusform>%n rappel attend d’être relu</numerusform>
                <numerusform>%n rappels attendent d’être relus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Draft %n reminder(s)</source>
            <translation>
                <numerusform>Préparer %n rappel</numerusform>
                <numerusform>Préparer %n rappels</numerusform>
            </translation>
        </message>
        <message>
            <source>Draft them</source>
            <translation>Les préparer</translation>
        </message>
        <message>
            <source>Drafting reminders</source>
            <translation>Préparation des rappels</translation>
        </message>
        <message numerus="yes">
            <source>{first}, and %n more session(s)</source>
            <translation>
                <numerusform>{first}, et %n autre séance</numerusform>
                <numerusform>{first}, et %n autres séances</numerusform>
            </translation>
        </message>
        <message>
            <source>{title}, {planned}</source>
            <translation>{title}, {planned}</translation>
        </message>
    </context>
    <context>
        <name>RepliesCard</name>
        <message numerus="yes">
            <source>%n mail(s) were on their way when the program stopped</source>
            <translation>
                <numerusform>%n courriel partait quand le programme s’est arrêté</numerusform>
                <numerusform>%n courriels partaient quand le programme s’est arrêté</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>Choose who it is…</source>
            <translation>Choisir de qui il s’agit…</translation>
        </message>
        <message>
            <source>Count as maybe</source>
            <translation>Compter comme peut-être</translation>
        </message>
        <message>
            <source>Count for this one</source>
            <translation>Compter pour celle-ci</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Ignorer</translation>
        </message>
        <message>
            <source>It answers to a session that is not in this file.</source>
            <translation>Elle répond à une séance qui n’est pas dans ce fichier.</translation>
        </message>
        <message>
            <source>It was sent by {address}, perhaps for them.</source>
            <translation>Elle a été envoyée par {address}, peut-être à leur place.</translation>
        </message>
        <message>
            <source>Keep the time</source>
            <translation>Garder l’heure</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Associer</translation>
        </message>
        <message>
            <source>Move it there</source>
            <translation>L’y déplacer</translation>
        </message>
        <message>
            <source>Nobody knows whether they arrived; ask one of the recipients.</source>
            <translation>Personne ne sait s’ils sont arrivés ; demandez à l’un des destinataires.</translation>
        </message>
        <message>
            <source>Nobody was invited at this address, and it does not say which version it answers.</source>
            <translation>Personne n’a été invité à cette adresse, et la réponse ne dit pas à quelle version elle répond.</translation>
        </message>
        <message>
            <source>Nobody was invited at this address.</source>
            <translation>Personne n’a été invité à cette adresse.</translation>
        </message>
        <message>
            <source>Not on file. Looks like {name}</source>
            <translation>Pas au fichier. Ressemble à {name}</translation>
        </message>
        <message>
            <source>Not on file. Looks like {name}; it does not say which version it answers</source>
            <translation>Pas au fichier. Ressemble à {name} ; ne dit pas à quelle version elle répond</translation>
        </message>
        <message>
            <source>Replies to check</source>
            <translation>Réponses à vérifier</translation>
        </message>
        <message>
            <source>Somebody else…</source>
            <translation>Quelqu’un d’autre…</translation>
        </message>
        <message>
            <source>The answer says “{said}”, which is none of yes, no and maybe.</source>
            <translation>La réponse dit « {said} », ce qui n’est ni oui, ni non, ni peut-être.</translation>
        </message>
        <message>
            <source>They arrived</source>
            <translation>Ils sont arrivés</translation>
        </message>
        <message>
            <source>They did not</source>
            <translation>Ils ne sont pas arrivés</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>{answer} from {address}</source>
            <translation>{answer} de {address}</translation>
        </message>
        <message>
            <source>{answer} from {name}</source>
            <translation>{answer} de {name}</translation>
        </message>
        <message>
            <source>{name} proposes another time</source>
            <translation>{name} propose une autre heure</translation>
        </message>
    </context>
    <context>
        <name>ReplyImport</name>
        <message numerus="yes">
            <source>%n answer(s) counted</source>
            <translation>
                <numerusform>%n réponse comptée</numerusform>
                <numerusform>%n réponses comptées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known already</source>
            <translation>
                <numerusform>%n déjà connue</numerusform>
                <numerusform>%n déjà connues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to check</source>
            <translation>
                <numerusform>%n à vérifier</numerusform>
                <numerusform>%n à vérifier</numerusform>
            </translation>
        </message>
        <message>
            <source>Answers ({kinds})</source>
            <translation>Réponses ({kinds})</translation>
        </message>
        <message>
            <source>Import replies</source>
            <translation>Importer des réponses</translation>
        </message>
        <message>
            <source>No answers to invitations were found</source>
            <translation>Aucune réponse à une invitation n’a été trouvée</translation>
        </message>
        <message>
            <source>Reading answers</source>
            <translation>Lecture des réponses</translation>
        </message>
        <message>
            <source>Some answers could not be read</source>
            <translation>Certaines réponses sont illisibles</translation>
        </message>
        <message>
            <source>{counted}, {waiting}, {known}</source>
            <translation>{counted}, {waiting}, {known}</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Copy the report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Un problème est survenu</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>Un problème est survenu dans le programme</translation>
        </message>
        <message>
            <source>The last act may not have been carried out. Your file is safe: it only ever holds whole steps. You can go on working. If it happens again, please send this report; it names no person and no file.</source>
            <translation>La dernière action n’a peut-être pas été exécutée. Votre fichier est en sécurité : il ne contient jamais que des étapes entières. Vous pouvez continuer à travailler. Si cela se reproduit, veuillez envoyer ce rapport ; il ne nomme ni personne ni fichier.</translation>
        </message>
    </context>
    <context>
        <name>ReviewSheet</name>
        <message numerus="yes">
            <source>%n address(es) copied</source>
            <translation>
                <numerusform>%n adresse copiée</numerusform>
                <numerusform>%n adresses copiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) will count as told. What went out cannot be undone.</source>
            <translation>
                <numerusform>%n personne comptera comme informée. Ce qui est parti ne peut pas être annulé.</numerusform>
                <numerusform>%n personnes compteront comme informées. Ce qui est parti ne peut pas être annulé.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy addresses</source>
            <translation>Copier les adresses</translation>
        </message>
        <message>
            <source>Discard drafts</source>
            <translation>Abandonner les brouillons</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Revenir</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Left empty, each gets the usual words. {name}, {local_date} and other names in braces are filled in.</source>
            <translation>Laissé vide, chacun reçoit les mots habituels. {name}, {local_date} et d’autres noms entre accolades sont remplis.</translation>
        </message>
        <message numerus="yes">
            <source>Make %n calendar file(s)</source>
            <translation>
                <numerusform>Créer %n fichier de calendrier</numerusform>
                <numerusform>Créer %n fichiers de calendrier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make %n mail draft(s)</source>
            <translation>
                <numerusform>Créer %n brouillon</numerusform>
                <numerusform>Créer %n brouillons</numerusform>
            </translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Destinataires</translation>
        </message>
        <message numerus="yes">
            <source>Send %n mail(s)</source>
            <translation>
                <numerusform>Envoyer %n courriel</numerusform>
                <numerusform>Envoyer %n courriels</numerusform>
            </translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message numerus="yes">
            <source>To %n person(s), each in their language</source>
            <translation>
                <numerusform>À %n personne, chacune dans sa langue</numerusform>
                <numerusform>À %n personnes, chacune dans sa langue</numerusform>
            </translation>
        </message>
        <message>
            <source>To {name}, {address}</source>
            <translation>À {name}, {address}</translation>
        </message>
        <message>
            <source>{kind}. It was not sent: {problem}</source>
            <translation>{kind}. Non envoyé : {problem}</translation>
        </message>
    </context>
    <context>
        <name>RowsPanel</name>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Space takes a record or leaves it out; Return goes to its texts, to write over them</source>
            <translation>Espace prend un enregistrement ou le laisse de côté ; Entrée va à ses textes, pour les récrire</translation>
        </message>
        <message>
            <source>Take or leave out</source>
            <translation>Prendre ou laisser de côté</translation>
        </message>
        <message>
            <source>What the import would do</source>
            <translation>Ce que ferait l’importation</translation>
        </message>
    </context>
    <context>
        <name>RowsTable</name>
        <message>
            <source>Copy as a table</source>
            <translation>Copier comme tableau</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Trier par</translation>
        </message>
    </context>
    <context>
        <name>SeenCard</name>
        <message>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>It is at the edge of their working day.</source>
            <translation>C’est à la limite de leur journée de travail.</translation>
        </message>
        <message>
            <source>It is early in the morning or in the evening for them.</source>
            <translation>C’est tôt le matin ou en soirée pour eux.</translation>
        </message>
        <message>
            <source>It is in their working day.</source>
            <translation>C’est dans leur journée de travail.</translation>
        </message>
        <message>
            <source>It is night for them.</source>
            <translation>C’est la nuit pour eux.</translation>
        </message>
        <message>
            <source>It is very early or very late for them.</source>
            <translation>C’est très tôt ou très tard pour eux.</translation>
        </message>
        <message>
            <source>No join link yet</source>
            <translation>Pas de lien de connexion</translation>
        </message>
        <message>
            <source>What each member sees</source>
            <translation>Ce que voit chaque membre</translation>
        </message>
        <message>
            <source>{day}, {hours} {city} time ({zone})</source>
            <translation>{day}, {hours}, heure de {city} ({zone})</translation>
        </message>
    </context>
    <context>
        <name>Sentence</name>
        <message>
            <source> Did you mean {0}?</source>
            <extracomment>places: words</extracomment>
            <translation> Voulez-vous dire {0} ?</translation>
        </message>
        <message>
            <source> Use a name such as America/Toronto.</source>
            <translation> Utilisez un nom tel que America/Toronto.</translation>
        </message>
        <message>
            <source> for now</source>
            <translation> pour l’instant</translation>
        </message>
        <message>
            <source> of {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation> de {0}</translation>
        </message>
        <message numerus="yes">
            <source>%n answers</source>
            <extracomment>places: number answer</extracomment>
            <translation>
                <numerusform>%n réponse</numerusform>
                <numerusform>%n réponses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n coming sessions</source>
            <extracomment>places: number coming session</extracomment>
            <translation>
                <numerusform>%n séance à venir</numerusform>
                <numerusform>%n séances à venir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dates</source>
            <extracomment>places: number date</extracomment>
            <translation>
                <numerusform>%n date</numerusform>
                <numerusform>%n dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <extracomment>places: number day</extracomment>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts</source>
            <extracomment>places: number draft</extracomment>
            <translation>
                <numerusform>%n brouillon</numerusform>
                <numerusform>%n brouillons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due reminders</source>
            <extracomment>places: number due reminder</extracomment>
            <translation>
                <numerusform>%n rappel dû</numerusform>
                <numerusform>%n rappels dus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n guests</source>
            <extracomment>places: number guest</extracomment>
            <translation>
                <numerusform>%n invité</numerusform>
                <numerusform>%n invités</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <extracomment>places: number hour</extracomment>
            <translation>
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letters</source>
            <extracomment>places: number letter</extracomment>
            <translation>
                <numerusform>%n lettre</numerusform>
                <numerusform>%n lettres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <extracomment>places: number member</extracomment>
            <translation>
                <numerusform>%n membre</numerusform>
                <numerusform>%n membres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <extracomment>places: number message</extracomment>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <extracomment>places: number minute</extracomment>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more cities</source>
            <extracomment>places: number more city</extracomment>
            <translation>
                <numerusform>%n autre ville</numerusform>
                <numerusform>%n autres villes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organizations</source>
            <extracomment>places: number organization</extracomment>
            <translation>
                <numerusform>%n organisme</numerusform>
                <numerusform>%n organismes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <extracomment>places: number person</extracomment>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminders</source>
            <extracomment>places: number reminder</extracomment>
            <translation>
                <numerusform>%n rappel</numerusform>
                <numerusform>%n rappels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rooms</source>
            <extracomment>places: number room</extracomment>
            <translation>
                <numerusform>%n salle</numerusform>
                <numerusform>%n salles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n series</source>
            <extracomment>places: number series</extracomment>
            <translation>
                <numerusform>%n série</numerusform>
                <numerusform>%n séries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <extracomment>places: number session</extracomment>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wishes</source>
            <extracomment>places: number wish</extracomment>
            <translation>
                <numerusform>%n souhait</numerusform>
                <numerusform>%n souhaits</numerusform>
            </translation>
        </message>
        <message>
            <source>, replaced by {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>, remplacée par {0}</translation>
        </message>
        <message>
            <source>1 line is</source>
            <translation>1 ligne n’est</translation>
        </message>
        <message>
            <source>; this file has no series.</source>
            <translation> ; ce fichier n’a aucune série.</translation>
        </message>
        <message>
            <source>; this file has {0}.</source>
            <extracomment>places: words</extracomment>
            <translation> ; ce fichier contient {0}.</translation>
        </message>
        <message>
            <source>A cell in the record that begins in line {0} never ends; close its quotation mark or shorten it.</source>
            <extracomment>places: words</extracomment>
            <translation>Une cellule de l’enregistrement qui commence à la ligne {0} ne se termine pas ; fermez ses guillemets ou raccourcissez-la.</translation>
        </message>
        <message>
            <source>A change has no title; please report this.</source>
            <translation>Une modification n’a pas de titre ; veuillez le signaler.</translation>
        </message>
        <message>
            <source>A column cannot be taken for “{0}”; choose one of {1}.</source>
            <extracomment>places: name words</extracomment>
            <translation>Une colonne ne peut pas être prise pour « {0} » ; choisissez parmi {1}.</translation>
        </message>
        <message>
            <source>A copy could not be written to “{0}” ({1}). Choose another place.</source>
            <extracomment>places: name words</extracomment>
            <translation>Aucune copie n’a pu être écrite dans « {0} » ({1}). Choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>A copy needs another name than the file itself.</source>
            <translation>Une copie doit porter un autre nom que le fichier lui-même.</translation>
        </message>
        <message>
            <source>A day off</source>
            <translation>Un jour chômé</translation>
        </message>
        <message>
            <source>A letter cannot be planned for {0} minutes after a session; give at most a year before, or 30 days after.</source>
            <extracomment>places: words</extracomment>
            <translation>Une lettre ne peut pas être prévue {0} minutes après une séance ; indiquez au plus un an avant, ou 30 jours après.</translation>
        </message>
        <message>
            <source>A letter cannot be planned for {0} minutes before a session; give at most a year before, or 30 days after.</source>
            <extracomment>places: words</extracomment>
            <translation>Une lettre ne peut pas être prévue {0} minutes avant une séance ; indiquez au plus un an avant, ou 30 jours après.</translation>
        </message>
        <message>
            <source>A letter needs a subject and a text; to have the usual words back, reset it.</source>
            <translation>Une lettre doit avoir un objet et un texte ; pour retrouver les mots habituels, réinitialisez-la.</translation>
        </message>
        <message>
            <source>A monthly rule takes the first to fourth or the last weekday, not number {0}.</source>
            <extracomment>places: words</extracomment>
            <translation>Une règle mensuelle prend le premier, le deuxième, le troisième, le quatrième ou le dernier jour de semaine du mois, pas le numéro {0}.</translation>
        </message>
        <message>
            <source>A password does not belong into the calendar's address, where others can read it; leave it out.</source>
            <translation>Un mot de passe n’a pas sa place dans l’adresse du calendrier, où d’autres peuvent le lire ; laissez-le de côté.</translation>
        </message>
        <message>
            <source>A password does not belong into the server's address, where others can read it; leave it out.</source>
            <translation>Un mot de passe n’a pas sa place dans l’adresse du serveur, où d’autres peuvent le lire ; laissez-le de côté.</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>Une personne</translation>
        </message>
        <message>
            <source>A quotation mark is out of place in the record that begins in line {0}; check that record and the one after it.</source>
            <extracomment>places: words</extracomment>
            <translation>Un guillemet est mal placé dans l’enregistrement qui commence à la ligne {0} ; vérifiez cet enregistrement et le suivant.</translation>
        </message>
        <message>
            <source>A room</source>
            <translation>Une salle</translation>
        </message>
        <message>
            <source>A room cannot have {0} seats; give a number from 1 up, or none.</source>
            <extracomment>places: words</extracomment>
            <translation>Une salle ne peut pas avoir {0} places ; indiquez un nombre à partir de 1, ou rien.</translation>
        </message>
        <message>
            <source>A rule of exceptions is not followed; check the dates of this event.</source>
            <translation>Une règle d’exceptions n’est pas suivie ; vérifiez les dates de cet événement.</translation>
        </message>
        <message>
            <source>A series</source>
            <translation>Une série</translation>
        </message>
        <message>
            <source>A session</source>
            <translation>Une séance</translation>
        </message>
        <message>
            <source>A session cannot be {0} days away from its date; give {1} at the most.</source>
            <extracomment>places: words words</extracomment>
            <translation>Une séance ne peut s’écarter de {0} jours de sa date ; indiquez {1} au plus.</translation>
        </message>
        <message>
            <source>A session cannot last {0} minutes; give 1 to {1}.</source>
            <extracomment>places: words words</extracomment>
            <translation>Une séance ne peut pas durer {0} minutes ; indiquez de 1 à {1}.</translation>
        </message>
        <message>
            <source>A session has no place beside itself; choose another one.</source>
            <translation>Une séance n’a pas de place à côté d’elle-même ; choisissez-en une autre.</translation>
        </message>
        <message>
            <source>A venue</source>
            <translation>Un lieu</translation>
        </message>
        <message>
            <source>A weekday is a number from 0, Monday, to 6, Sunday.</source>
            <translation>Un jour de semaine est un nombre de 0 (lundi) à 6 (dimanche).</translation>
        </message>
        <message>
            <source>A year is planned 1 to {0} months at a time, not {1}.</source>
            <extracomment>places: words words</extracomment>
            <translation>Une année se planifie de 1 à {0} mois à la fois, pas {1}.</translation>
        </message>
        <message>
            <source>Accept {0}: {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>Accepter {0} : {1}</translation>
        </message>
        <message>
            <source>Add a link</source>
            <translation>Ajouter un lien</translation>
        </message>
        <message>
            <source>Add the organization {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Ajout de l’organisme {0}</translation>
        </message>
        <message>
            <source>Add the overlay calendar {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Ajout du calendrier superposé {0}</translation>
        </message>
        <message>
            <source>Add the room {0} to {1}</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>Ajout de la salle {0} à {1}</translation>
        </message>
        <message>
            <source>Add the series {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Ajout de la série {0}</translation>
        </message>
        <message>
            <source>Add the venue {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Ajout du lieu {0}</translation>
        </message>
        <message>
            <source>Add the venue “{0}” with {1}</source>
            <extracomment>places: name words</extracomment>
            <translation>Ajout du lieu « {0} » avec {1}</translation>
        </message>
        <message>
            <source>Add them</source>
            <translation>Les ajouter</translation>
        </message>
        <message>
            <source>Add {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Ajout de {0}</translation>
        </message>
        <message>
            <source>Add {0} of {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>Ajout de {0} de {1}</translation>
        </message>
        <message>
            <source>Add {0} on {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Ajout de {0} le {1}</translation>
        </message>
        <message>
            <source>Add {0} on {1} to the days off</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Ajout de {0}, le {1}, aux jours chômés</translation>
        </message>
        <message>
            <source>Add {0} to the agenda of {1}</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>Ajout de {0} à l’ordre du jour de {1}</translation>
        </message>
        <message>
            <source>All sessions of {0} were called off long ago, so it has no calendar.</source>
            <extracomment>places: quoted</extracomment>
            <translation>Toutes les séances de {0} ont été annulées il y a longtemps ; il n’y a donc pas de calendrier.</translation>
        </message>
        <message>
            <source>An agenda item</source>
            <translation>Un point de l’ordre du jour</translation>
        </message>
        <message>
            <source>An agenda item cannot last {0} minutes; give 0 to {1}.</source>
            <extracomment>places: words words</extracomment>
            <translation>Un point de l’ordre du jour ne peut pas durer {0} minutes ; indiquez de 0 à {1}.</translation>
        </message>
        <message>
            <source>An organization</source>
            <translation>Un organisme</translation>
        </message>
        <message>
            <source>Another program has been writing to “{0}” for more than five seconds, so nothing was saved. Try again.</source>
            <extracomment>places: name</extracomment>
            <translation>Un autre programme écrit dans « {0} » depuis plus de cinq secondes ; rien n’a donc été enregistré. Réessayez.</translation>
        </message>
        <message>
            <source>Arrange the timetable</source>
            <translation>Organiser l’horaire</translation>
        </message>
        <message>
            <source>Assign {0} to {1} as {2}</source>
            <extracomment>places: quoted quoted words</extracomment>
            <translation>Attribution à {0} d’un rôle dans {1} : {2}</translation>
        </message>
        <message>
            <source>Attendees ({0}) were left out; speakers are given to a session by hand.</source>
            <extracomment>places: words</extracomment>
            <translation>Les participants ({0}) ont été laissés de côté ; les intervenants se donnent à une séance à la main.</translation>
        </message>
        <message>
            <source>Begin the network {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Création du réseau {0}</translation>
        </message>
        <message>
            <source>Begins in {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Commence dans {0}</translation>
        </message>
        <message>
            <source>Begins within a day</source>
            <translation>Commence dans moins d’un jour</translation>
        </message>
        <message>
            <source>Bring both in line</source>
            <translation>Aligner les deux</translation>
        </message>
        <message>
            <source>Bring both sittings of {0} in line</source>
            <extracomment>places: quoted</extracomment>
            <translation>Alignement des deux créneaux de {0}</translation>
        </message>
        <message>
            <source>Call off {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Annulation de {0}</translation>
        </message>
        <message>
            <source>Call off {0} of {1}{2}</source>
            <extracomment>places: quoted words words</extracomment>
            <translation>Annulation de la séance {0} du {1}{2}</translation>
        </message>
        <message>
            <source>Cancelled: {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Annulée : {0}</translation>
        </message>
        <message>
            <source>Cell {0} {1}; open the file in Excel, save it and import it again.</source>
            <extracomment>places: name words</extracomment>
            <translation>La cellule {0} {1} ; ouvrez le fichier dans Excel, enregistrez-le et importez-le de nouveau.</translation>
        </message>
        <message>
            <source>Change the comfortable hours of the day</source>
            <translation>Modification des heures confortables de la journée</translation>
        </message>
        <message>
            <source>Change the message to {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Modification du message à {0}</translation>
        </message>
        <message>
            <source>Change the rooms of {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Modification des salles de {0}</translation>
        </message>
        <message>
            <source>Change the words of {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Modification des mots de {0}</translation>
        </message>
        <message>
            <source>Change the {0} of {1}</source>
            <extracomment>places: words quoted</extracomment>
            <translation>Modification de {1} : {0}</translation>
        </message>
        <message>
            <source>Change {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Modification : {0}</translation>
        </message>
        <message>
            <source>Change {0} from {1} to {2} minutes</source>
            <extracomment>places: quoted words words</extracomment>
            <translation>Durée de {0} passée de {1} à {2} minutes</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choisir</translation>
        </message>
        <message>
            <source>Choose at least one guest of {0}, or invite all members.</source>
            <extracomment>places: quoted</extracomment>
            <translation>Choisissez au moins un invité de {0}, ou invitez tous les membres.</translation>
        </message>
        <message>
            <source>Choose one</source>
            <translation>En choisir un</translation>
        </message>
        <message>
            <source>Clocks change that week, {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Les heures changent cette semaine-là : {0}</translation>
        </message>
        <message>
            <source>Clocks in {0} skip this hour; it was read as {1}.</source>
            <extracomment>places: city words</extracomment>
            <translation>Les horloges de {0} sautent cette heure ; elle a été lue comme {1}.</translation>
        </message>
        <message>
            <source>Clocks in {0} skip {1} on {2} {3}; choose {4}.</source>
            <extracomment>places: words words words words words</extracomment>
            <translation>Les horloges de {0} sautent {1} le {2} {3} ; choisissez {4}.</translation>
        </message>
        <message>
            <source>Column {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Colonne {0}</translation>
        </message>
        <message>
            <source>Components lie more than {0} deep; what is deeper was left out.</source>
            <extracomment>places: words</extracomment>
            <translation>Des composants sont imbriqués sur plus de {0} niveaux ; ce qui est plus profond a été laissé de côté.</translation>
        </message>
        <message>
            <source>Confirm it</source>
            <translation>La confirmer</translation>
        </message>
        <message>
            <source>Count the answer of {0} for {1}</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>Prise en compte de la réponse de {0} pour {1}</translation>
        </message>
        <message>
            <source>Delete the organization {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Suppression de l’organisme {0}</translation>
        </message>
        <message>
            <source>Delete the room {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Suppression de la salle {0}</translation>
        </message>
        <message>
            <source>Delete the series {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Suppression de la série {0}</translation>
        </message>
        <message>
            <source>Delete the venue {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Suppression du lieu {0}</translation>
        </message>
        <message>
            <source>Delete {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Suppression de {0}</translation>
        </message>
        <message>
            <source>Delete {0} from the agenda</source>
            <extracomment>places: quoted</extracomment>
            <translation>Suppression de {0} de l’ordre du jour</translation>
        </message>
        <message>
            <source>Delete {0} of {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Suppression de {0} du {1}</translation>
        </message>
        <message>
            <source>Discard {0} about {1}</source>
            <extracomment>places: words quoted</extracomment>
            <translation>Abandon de {0} à propos de {1}</translation>
        </message>
        <message>
            <source>Draft {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Rédaction de {0}</translation>
        </message>
        <message>
            <source>Draft {0} about {1}</source>
            <extracomment>places: words quoted</extracomment>
            <translation>Rédaction de {0} à propos de {1}</translation>
        </message>
        <message>
            <source>Draft {0} after {1}</source>
            <extracomment>places: words quoted</extracomment>
            <translation>Rédaction de {0} après {1}</translation>
        </message>
        <message>
            <source>Duplicate the agenda item {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Duplication du point {0}</translation>
        </message>
        <message>
            <source>Duplicate the organization {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Duplication de l’organisme {0}</translation>
        </message>
        <message>
            <source>Duplicate the series {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Duplication de la série {0}</translation>
        </message>
        <message>
            <source>Duplicate the venue {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Duplication du lieu {0}</translation>
        </message>
        <message>
            <source>Duplicate {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Duplication de {0}</translation>
        </message>
        <message>
            <source>Duplicate {0} on {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Duplication de {0} le {1}</translation>
        </message>
        <message>
            <source>English cancellations</source>
            <translation>annulations en anglais</translation>
        </message>
        <message>
            <source>English corrections</source>
            <translation>corrections en anglais</translation>
        </message>
        <message>
            <source>English invitations</source>
            <translation>invitations en anglais</translation>
        </message>
        <message>
            <source>English letters after a session</source>
            <translation>lettres après une séance en anglais</translation>
        </message>
        <message>
            <source>English letters that it takes place after all</source>
            <translation>lettres disant qu’elle est maintenue en anglais</translation>
        </message>
        <message>
            <source>English letters that the time stays</source>
            <translation>lettres d’heure maintenue en anglais</translation>
        </message>
        <message>
            <source>English letters to those taken off a list</source>
            <translation>lettres à ceux qui sont retirés d’une liste en anglais</translation>
        </message>
        <message>
            <source>English reminders</source>
            <translation>rappels en anglais</translation>
        </message>
        <message>
            <source>English updates</source>
            <translation>mises à jour en anglais</translation>
        </message>
        <message>
            <source>Every place that suits {0} is taken; add a room or hours, or unlock a session</source>
            <extracomment>places: quoted</extracomment>
            <translation>Toutes les places qui conviennent à {0} sont prises ; ajoutez une salle ou des heures, ou déverrouillez une séance</translation>
        </message>
        <message>
            <source>Every session is at its fair hour already; nothing was moved.</source>
            <translation>Toutes les séances sont déjà à leur heure équitable ; rien n’a été déplacé.</translation>
        </message>
        <message>
            <source>Falls on {0}, an overlay calendar</source>
            <extracomment>places: quoted</extracomment>
            <translation>Tombe sur {0}, un calendrier superposé</translation>
        </message>
        <message>
            <source>Find a time</source>
            <translation>Trouver une heure</translation>
        </message>
        <message>
            <source>Forbid {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Interdire {0}</translation>
        </message>
        <message>
            <source>French cancellations</source>
            <translation>annulations en français</translation>
        </message>
        <message>
            <source>French corrections</source>
            <translation>corrections en français</translation>
        </message>
        <message>
            <source>French invitations</source>
            <translation>invitations en français</translation>
        </message>
        <message>
            <source>French letters after a session</source>
            <translation>lettres après une séance en français</translation>
        </message>
        <message>
            <source>French letters that it takes place after all</source>
            <translation>lettres disant qu’elle est maintenue en français</translation>
        </message>
        <message>
            <source>French letters that the time stays</source>
            <translation>lettres d’heure maintenue en français</translation>
        </message>
        <message>
            <source>French letters to those taken off a list</source>
            <translation>lettres à ceux qui sont retirés d’une liste en français</translation>
        </message>
        <message>
            <source>French reminders</source>
            <translation>rappels en français</translation>
        </message>
        <message>
            <source>French updates</source>
            <translation>mises à jour en français</translation>
        </message>
        <message>
            <source>Give two rooms, and from 0 to {0} minutes between them.</source>
            <extracomment>places: words</extracomment>
            <translation>Indiquez deux salles, et de 0 à {0} minutes entre elles.</translation>
        </message>
        <message>
            <source>Give {0} its hour</source>
            <extracomment>places: quoted</extracomment>
            <translation>Donner son heure à {0}</translation>
        </message>
        <message>
            <source>Ignore {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Ignorer {0}</translation>
        </message>
        <message>
            <source>Import {0} from {1}</source>
            <extracomment>places: words quoted</extracomment>
            <translation>Importation de {0} depuis {1}</translation>
        </message>
        <message>
            <source>Invite all members to {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Invitation de tous les membres à {0}</translation>
        </message>
        <message>
            <source>Invite everybody to {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Invitation de tout le monde à {0}</translation>
        </message>
        <message>
            <source>Invite {0} to {1}</source>
            <extracomment>places: words quoted</extracomment>
            <translation>Invitation de {0} à {1}</translation>
        </message>
        <message>
            <source>Invited without a join link or room</source>
            <translation>Annoncée sans lien de connexion ni salle</translation>
        </message>
        <message>
            <source>It cannot be read ({0}).</source>
            <extracomment>places: name</extracomment>
            <translation>Illisible ({0}).</translation>
        </message>
        <message>
            <source>It goes with what moves beside it</source>
            <translation>Elle suit ce qui bouge à côté d’elle</translation>
        </message>
        <message>
            <source>It had no place yet</source>
            <translation>Elle n’avait pas encore de place</translation>
        </message>
        <message>
            <source>It has more than {0} MB; split it first.</source>
            <extracomment>places: words</extracomment>
            <translation>Plus de {0} Mo ; divisez-le d’abord.</translation>
        </message>
        <message>
            <source>It holds more than {0} answers; give fewer at a time.</source>
            <extracomment>places: words</extracomment>
            <translation>Il contient plus de {0} réponses ; donnez-en moins à la fois.</translation>
        </message>
        <message>
            <source>It is no calendar and no mail; choose files that end in .ics, .eml or .mbox.</source>
            <translation>Ce n’est ni un calendrier ni un courriel ; choisissez des fichiers qui se terminent par .ics, .eml ou .mbox.</translation>
        </message>
        <message>
            <source>It makes room for {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Elle fait place à {0}</translation>
        </message>
        <message>
            <source>Keep the hour in UTC for {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Maintien de l’heure UTC pour {0}</translation>
        </message>
        <message>
            <source>Keep the hour of {0} for {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>Maintien de l’heure de {0} pour {1}</translation>
        </message>
        <message>
            <source>Keep the instant of {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Maintien de l’instant de {0}</translation>
        </message>
        <message>
            <source>Keep the time that {0} would change</source>
            <extracomment>places: quoted</extracomment>
            <translation>Maintien de l’heure que {0} voulait changer</translation>
        </message>
        <message>
            <source>Keep the wall time of {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Maintien de l’heure locale de {0}</translation>
        </message>
        <message>
            <source>Keep {0} after {1}</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>Garder {0} après {1}</translation>
        </message>
        <message>
            <source>Keep {0} apart from {1}</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>Séparer {0} de {1}</translation>
        </message>
        <message>
            <source>Labels can be moved by at most 5 mm; choose the right stock of labels instead.</source>
            <translation>Les étiquettes se décalent de 5 mm au plus ; choisissez plutôt le bon modèle d’étiquettes.</translation>
        </message>
        <message>
            <source>Leave out {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Mise de côté de {0}</translation>
        </message>
        <message>
            <source>Left out: {0} called off or still an idea.</source>
            <extracomment>places: words</extracomment>
            <translation>Laissées de côté : {0} qui sont annulées ou encore à l’état d’idée.</translation>
        </message>
        <message>
            <source>Let {0} and {1} change rooms</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>Échanger les salles de {0} et de {1}</translation>
        </message>
        <message>
            <source>Let {0} be there at any time</source>
            <extracomment>places: quoted</extracomment>
            <translation>Considérer que {0} est là en tout temps</translation>
        </message>
        <message>
            <source>Let {0} be there from {1} on</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Considérer que {0} est là à partir de {1}</translation>
        </message>
        <message>
            <source>Let {0} lie anywhere beside {1}</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>Ne plus lier {0} à {1}</translation>
        </message>
        <message>
            <source>Letters need a language; choose at least one.</source>
            <translation>Les lettres doivent avoir une langue ; choisissez-en au moins une.</translation>
        </message>
        <message>
            <source>Line {0} has more cells than there are headings ({1}); put quotation marks around a text that contains the separator.</source>
            <extracomment>places: words words</extracomment>
            <translation>La ligne {0} a plus de cellules qu’il n’y a d’en-têtes ({1}) ; mettez entre guillemets un texte qui contient le séparateur.</translation>
        </message>
        <message>
            <source>Line {0} has the same session, newer or first; that one counts.</source>
            <extracomment>places: words</extracomment>
            <translation>La ligne {0} contient la même séance, plus récente ou placée avant ; c’est elle qui compte.</translation>
        </message>
        <message>
            <source>Line {0} has {1} columns; a table may have {2}.</source>
            <extracomment>places: words words words</extracomment>
            <translation>La ligne {0} a {1} colonnes ; un tableau peut en avoir {2}.</translation>
        </message>
        <message>
            <source>Line {0} has {1} columns; this is no table of people or sessions.</source>
            <extracomment>places: words words</extracomment>
            <translation>La ligne {0} a {1} colonnes ; ce n’est pas un tableau de personnes ni de séances.</translation>
        </message>
        <message>
            <source>Line {0} holds a NUL character, so this is no text; save it again as text.</source>
            <extracomment>places: words</extracomment>
            <translation>La ligne {0} contient un caractère NUL, ce n’est donc pas du texte ; enregistrez de nouveau le fichier comme texte.</translation>
        </message>
        <message>
            <source>Line {0}: the link was left out, since {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>Ligne {0} : le lien a été laissé de côté, car {1}</translation>
        </message>
        <message>
            <source>Line {0}: the photo {1} and was left out.</source>
            <extracomment>places: words words</extracomment>
            <translation>Ligne {0} : la photo {1} et a été laissée de côté.</translation>
        </message>
        <message>
            <source>Line {0}: {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>Ligne {0} : {1}</translation>
        </message>
        <message>
            <source>Line {0}: “{1}” {2}; check the card there.</source>
            <extracomment>places: words name words</extracomment>
            <translation>Ligne {0} : « {1} » {2} ; vérifiez la carte à cet endroit.</translation>
        </message>
        <message>
            <source>Lines {0} and {1} are the same person; keep one.</source>
            <extracomment>places: words words</extracomment>
            <translation>Les lignes {0} et {1} sont la même personne ; gardez-en une.</translation>
        </message>
        <message>
            <source>Lines {0} and {1} have the same e-mail address {2}; keep one.</source>
            <extracomment>places: words words name</extracomment>
            <translation>Les lignes {0} et {1} ont la même adresse électronique {2} ; gardez-en une.</translation>
        </message>
        <message>
            <source>Lock {0} in the timetable</source>
            <extracomment>places: quoted</extracomment>
            <translation>Verrouiller {0} dans l’horaire</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Regarder</translation>
        </message>
        <message>
            <source>Make {0} {1}s</source>
            <extracomment>places: words words</extracomment>
            <translation>{0} désormais : {1}</translation>
        </message>
        <message>
            <source>Mark it done</source>
            <translation>La marquer terminée</translation>
        </message>
        <message>
            <source>Mark {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Marquage de {0}</translation>
        </message>
        <message>
            <source>Mark {0} as {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>{0} marquée : {1}</translation>
        </message>
        <message>
            <source>Meanwhile the {0} of {1} became {2}; yours is {3}. Nothing was changed; choose one of the two.</source>
            <extracomment>places: words quoted words words</extracomment>
            <translation>Entre-temps, ce champ de {1} ({0}) est devenu {2} ; vous avez écrit {3}. Rien n’a été modifié ; choisissez l’un des deux.</translation>
        </message>
        <message>
            <source>Meanwhile {0} was moved to {1}; yours is {2}. Nothing was changed; choose one of the two.</source>
            <extracomment>places: quoted words words</extracomment>
            <translation>Entre-temps, {0} a été déplacée au {1} ; vous l’avez mise au {2}. Rien n’a été modifié ; choisissez l’un des deux.</translation>
        </message>
        <message>
            <source>Merge two entries of {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Fusion de deux fiches de {0}</translation>
        </message>
        <message>
            <source>Merge {0} into {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>Fusion de {0} dans {1}</translation>
        </message>
        <message>
            <source>Move it</source>
            <translation>La déplacer</translation>
        </message>
        <message>
            <source>Move one</source>
            <translation>En déplacer une</translation>
        </message>
        <message>
            <source>Move the room {0} to place {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Déplacement de la salle {0} à la place {1}</translation>
        </message>
        <message>
            <source>Move the series {0} to place {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Déplacement de la série {0} à la place {1}</translation>
        </message>
        <message>
            <source>Move {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Déplacement de {0}</translation>
        </message>
        <message>
            <source>Move {0} in the timetable</source>
            <extracomment>places: words</extracomment>
            <translation>Déplacer {0} dans l’horaire</translation>
        </message>
        <message>
            <source>Move {0} to place {1} of the agenda</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Déplacement de {0} à la place {1} de l’ordre du jour</translation>
        </message>
        <message>
            <source>Move {0} to place {1} of {2}</source>
            <extracomment>places: quoted words quoted</extracomment>
            <translation>Déplacement de {0} à la place {1} de {2}</translation>
        </message>
        <message>
            <source>Move {0} to {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Déplacement de {0} vers {1}</translation>
        </message>
        <message>
            <source>Move {0} to {1}, {2}</source>
            <extracomment>places: quoted words name</extracomment>
            <translation>Déplacer {0} à {1}, {2}</translation>
        </message>
        <message>
            <source>Move {0} {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Déplacement de {0} {1}</translation>
        </message>
        <message>
            <source>Moved {0}: {1}.</source>
            <extracomment>places: words words</extracomment>
            <translation>Déplacée {0} : {1}.</translation>
        </message>
        <message>
            <source>No calendar has this day and no clock this hour.</source>
            <translation>Aucun calendrier n’a ce jour et aucune horloge cette heure.</translation>
        </message>
        <message>
            <source>No column is known among “{0}”; the first line must name the columns, such as Name and E-mail, or Title, Date and Start.</source>
            <extracomment>places: name</extracomment>
            <translation>Aucune colonne n’est connue parmi « {0} » ; la première ligne doit nommer les colonnes, par exemple Name et E-mail, ou Title, Date et Start.</translation>
        </message>
        <message>
            <source>No date is chosen; tick those that are to be planned.</source>
            <translation>Aucune date n’est choisie ; cochez celles à planifier.</translation>
        </message>
        <message>
            <source>No font has these letters of {0}: {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>Aucune police n’a ces lettres de {0} : {1}</translation>
        </message>
        <message>
            <source>No join link or room</source>
            <translation>Ni lien de connexion ni salle</translation>
        </message>
        <message>
            <source>No session is chosen; choose those whose hour is to be settled.</source>
            <translation>Aucune séance n’est choisie ; choisissez celles dont l’heure est à fixer.</translation>
        </message>
        <message>
            <source>No session is in a room, so there is no door to put a sheet on; give the sessions rooms first.</source>
            <translation>Aucune séance n’a de salle, il n’y a donc pas de porte à afficher ; donnez d’abord des salles aux séances.</translation>
        </message>
        <message>
            <source>No speaker</source>
            <translation>Aucun intervenant</translation>
        </message>
        <message>
            <source>Nobody is expected at these sessions, so there is no schedule to print; choose other sessions.</source>
            <translation>Personne n’est attendu à ces séances, il n’y a donc aucun programme à imprimer ; choisissez d’autres séances.</translation>
        </message>
        <message>
            <source>Nobody knows this time zone; choose the zone its times are meant in.</source>
            <translation>Personne ne connaît ce fuseau horaire ; choisissez celui dans lequel ses heures sont à lire.</translation>
        </message>
        <message>
            <source>Nobody knows to which session {0} answered; choose it.</source>
            <extracomment>places: quoted</extracomment>
            <translation>Personne ne sait à quelle séance {0} a répondu ; choisissez-la.</translation>
        </message>
        <message>
            <source>Nobody knows whose answer that of {0} is; choose the person.</source>
            <extracomment>places: quoted</extracomment>
            <translation>Personne ne sait de qui est la réponse de {0} ; choisissez la personne.</translation>
        </message>
        <message>
            <source>None of these sessions takes place, so there is nobody to sign in; choose other sessions.</source>
            <translation>Aucune de ces séances n’a lieu, personne n’aura donc à signer ; choisissez d’autres séances.</translation>
        </message>
        <message>
            <source>None of these sessions takes place, so there is nothing to evaluate; choose other sessions.</source>
            <translation>Aucune de ces séances n’a lieu, il n’y a donc rien à évaluer ; choisissez d’autres séances.</translation>
        </message>
        <message>
            <source>None of these sessions takes place, so there is nothing to run; choose other sessions.</source>
            <translation>Aucune de ces séances n’a lieu, il n’y a donc rien à conduire ; choisissez d’autres séances.</translation>
        </message>
        <message>
            <source>Note the answer of {0} to {1}: {2}</source>
            <extracomment>places: quoted quoted words</extracomment>
            <translation>Réponse de {0} à {1} notée : {2}</translation>
        </message>
        <message>
            <source>Nothing can be read of “{0}” any more; it was left as it is. {1}</source>
            <extracomment>places: name words</extracomment>
            <translation>Plus rien n’est lisible dans « {0} » ; le fichier a été laissé tel quel. {1}</translation>
        </message>
        <message>
            <source>Nothing lies on the timetable yet</source>
            <translation>Rien n’est encore placé dans l’horaire</translation>
        </message>
        <message>
            <source>Nothing takes place in the room “{0}” then; choose another room or other days.</source>
            <extracomment>places: name</extracomment>
            <translation>Rien n’a lieu dans la salle « {0} » à ce moment-là ; choisissez une autre salle ou d’autres jours.</translation>
        </message>
        <message>
            <source>Nothing takes place on {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Rien n’a lieu le {0}</translation>
        </message>
        <message>
            <source>Nothing was done after this step; there is nothing to take back.</source>
            <translation>Rien n’a été fait après cette étape ; il n’y a rien à reprendre.</translation>
        </message>
        <message>
            <source>Older than this file’s own version {0}, so it was not taken.</source>
            <extracomment>places: words</extracomment>
            <translation>Plus ancienne que la version {0} de ce fichier, elle n’a donc pas été prise.</translation>
        </message>
        <message>
            <source>Only the sheet “{0}” was read, not {1}; save another sheet alone to import it.</source>
            <extracomment>places: name words</extracomment>
            <translation>Seule la feuille « {0} » a été lue, et non {1} ; enregistrez une autre feuille séparément pour l’importer.</translation>
        </message>
        <message>
            <source>Open the backup “{0}”.</source>
            <extracomment>places: name</extracomment>
            <translation>Ouvrez la sauvegarde « {0} ».</translation>
        </message>
        <message>
            <source>Over, and still marked {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Passée, et encore au statut {0}</translation>
        </message>
        <message>
            <source>Parts called {0} ({1}) were left out; sessions have no room for them.</source>
            <extracomment>places: name words</extracomment>
            <translation>Les parties nommées {0} ({1}) ont été laissées de côté ; les séances n’ont pas de place pour elles.</translation>
        </message>
        <message>
            <source>Plan a fair year of {0}: {1} moved</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Année équitable de {0} : {1} déplacées</translation>
        </message>
        <message>
            <source>Plan a fair year: {0} moved</source>
            <extracomment>places: words</extracomment>
            <translation>Année équitable : {0} déplacées</translation>
        </message>
        <message>
            <source>Plan it</source>
            <translation>La planifier</translation>
        </message>
        <message>
            <source>Plan the Forum of {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Planification du Forum de {0}</translation>
        </message>
        <message>
            <source>Plan the year around {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Planification de l’année autour de {0}</translation>
        </message>
        <message>
            <source>Plan two sittings of {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Planification de deux créneaux pour {0}</translation>
        </message>
        <message>
            <source>Plan {0} of {1}</source>
            <extracomment>places: words quoted</extracomment>
            <translation>Planification de {0} de {1}</translation>
        </message>
        <message>
            <source>Plan {0} on {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Planification de {0} le {1}</translation>
        </message>
        <message>
            <source>Publish to {0}</source>
            <extracomment>places: name</extracomment>
            <translation>Publication vers {0}</translation>
        </message>
        <message>
            <source>Reconsider {0}: {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>Reconsidérer {0} : {1}</translation>
        </message>
        <message>
            <source>Record the first year, 2024</source>
            <translation>Saisie de la première année, 2024</translation>
        </message>
        <message>
            <source>Redo: {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Rétablissement : {0}</translation>
        </message>
        <message>
            <source>Reinstate {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Rétablissement de {0}</translation>
        </message>
        <message>
            <source>Reinstate {0} on {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Rétablissement de {0} le {1}</translation>
        </message>
        <message>
            <source>Reminders ({0}) were left out; the calendars of those who come set their own.</source>
            <extracomment>places: words</extracomment>
            <translation>Les rappels ({0}) ont été laissés de côté ; les calendriers des participants fixent les leurs.</translation>
        </message>
        <message>
            <source>Remove the network's logo</source>
            <translation>Retrait du logo du réseau</translation>
        </message>
        <message>
            <source>Remove the overlay calendar {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Retrait du calendrier superposé {0}</translation>
        </message>
        <message>
            <source>Remove the picture of {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Retrait de la photo de {0}</translation>
        </message>
        <message>
            <source>Remove {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Retrait de {0}</translation>
        </message>
        <message>
            <source>Remove {0} from the days off</source>
            <extracomment>places: quoted</extracomment>
            <translation>Retrait de {0} des jours chômés</translation>
        </message>
        <message>
            <source>Remove {0} from {1}</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>Retrait de {0} de {1}</translation>
        </message>
        <message>
            <source>Rename {0} to {1}</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>{0} renommé en {1}</translation>
        </message>
        <message>
            <source>Renew the overlay calendar {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Renouvellement du calendrier superposé {0}</translation>
        </message>
        <message>
            <source>Replace the agenda of {0} by the template</source>
            <extracomment>places: quoted</extracomment>
            <translation>Remplacement de l’ordre du jour de {0} par le modèle</translation>
        </message>
        <message>
            <source>Reset the words of {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Retour aux mots habituels : {0}</translation>
        </message>
        <message>
            <source>Restore the network as it was after ‘{0}’</source>
            <extracomment>places: words</extracomment>
            <translation>Retour du réseau à son état après « {0} »</translation>
        </message>
        <message>
            <source>Roll {0} to {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>Reconduction de {0} en {1}</translation>
        </message>
        <message>
            <source>Row {0} has over {1} columns; this is no table of records.</source>
            <extracomment>places: words words</extracomment>
            <translation>La ligne {0} a plus de {1} colonnes ; ce n’est pas un tableau d’enregistrements.</translation>
        </message>
        <message>
            <source>Say in a few words why this may stay; it will be asked later.</source>
            <translation>Dites en quelques mots pourquoi cela peut rester ; on le demandera plus tard.</translation>
        </message>
        <message>
            <source>Send messages about {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Envoi de messages à propos de {0}</translation>
        </message>
        <message>
            <source>Separate the two sittings of {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Séparation des deux créneaux de {0}</translation>
        </message>
        <message>
            <source>Session {0} is outside the series or the time chosen; choose a wider one.</source>
            <extracomment>places: words</extracomment>
            <translation>La séance {0} est hors de la série ou de la période choisies ; élargissez-les.</translation>
        </message>
        <message>
            <source>Sessions cannot last {0} minutes; give 1 to {1}.</source>
            <extracomment>places: words words</extracomment>
            <translation>Les séances ne peuvent pas durer {0} minutes ; indiquez de 1 à {1}.</translation>
        </message>
        <message>
            <source>Set the network's logo</source>
            <translation>Choix du logo du réseau</translation>
        </message>
        <message>
            <source>Set the organization of {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Organisme défini pour {0}</translation>
        </message>
        <message>
            <source>Set the picture of {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Choix de la photo de {0}</translation>
        </message>
        <message>
            <source>Set the reminders of {0} to {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Réglage des rappels de {0} : {1}</translation>
        </message>
        <message>
            <source>Set the template agenda of {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Définition de l’ordre du jour type de {0}</translation>
        </message>
        <message>
            <source>Set the walk from {0} to {1} to {2}</source>
            <extracomment>places: quoted quoted words</extracomment>
            <translation>Régler le trajet de {0} à {1} sur {2}</translation>
        </message>
        <message>
            <source>Set the wishes of {0} to {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Régler les souhaits de {0} sur {1}</translation>
        </message>
        <message>
            <source>Shorten it</source>
            <translation>Le raccourcir</translation>
        </message>
        <message>
            <source>Some of these messages about {0} went out already; choose the others.</source>
            <extracomment>places: quoted</extracomment>
            <translation>Certains de ces messages à propos de {0} sont déjà partis ; choisissez les autres.</translation>
        </message>
        <message>
            <source>Somebody else changed this entry on the server meanwhile; look at it and publish again.</source>
            <translation>Quelqu’un d’autre a modifié cette entrée sur le serveur entre-temps ; regardez-la et publiez de nouveau.</translation>
        </message>
        <message>
            <source>Spanish cancellations</source>
            <translation>annulations en espagnol</translation>
        </message>
        <message>
            <source>Spanish corrections</source>
            <translation>corrections en espagnol</translation>
        </message>
        <message>
            <source>Spanish invitations</source>
            <translation>invitations en espagnol</translation>
        </message>
        <message>
            <source>Spanish letters after a session</source>
            <translation>lettres après une séance en espagnol</translation>
        </message>
        <message>
            <source>Spanish letters that it takes place after all</source>
            <translation>lettres disant qu’elle est maintenue en espagnol</translation>
        </message>
        <message>
            <source>Spanish letters that the time stays</source>
            <translation>lettres d’heure maintenue en espagnol</translation>
        </message>
        <message>
            <source>Spanish letters to those taken off a list</source>
            <translation>lettres à ceux qui sont retirés d’une liste en espagnol</translation>
        </message>
        <message>
            <source>Spanish reminders</source>
            <translation>rappels en espagnol</translation>
        </message>
        <message>
            <source>Spanish updates</source>
            <translation>mises à jour en espagnol</translation>
        </message>
        <message>
            <source>Take in {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Prise en compte de {0}</translation>
        </message>
        <message>
            <source>Take {0} out of its room</source>
            <extracomment>places: quoted</extracomment>
            <translation>Retrait de {0} de sa salle</translation>
        </message>
        <message>
            <source>Take {0} out of the timetable</source>
            <extracomment>places: quoted</extracomment>
            <translation>Retirer {0} de l’horaire</translation>
        </message>
        <message>
            <source>Tasks ({0}) were left out; sessions come from events only.</source>
            <extracomment>places: words</extracomment>
            <translation>Les tâches ({0}) ont été laissées de côté ; les séances ne viennent que d’événements.</translation>
        </message>
        <message>
            <source>The agenda of “{0}” does not fit one page even in the smallest type; shorten its title, its place and what is to be done before it.</source>
            <extracomment>places: name</extracomment>
            <translation>L’ordre du jour de « {0} » ne tient pas sur une page, même dans les plus petits caractères ; raccourcissez son titre, son lieu et ce qui est à faire avant.</translation>
        </message>
        <message>
            <source>The agenda of “{0}” names {1} cities with home; a page holds {2}. Choose which of them to print.</source>
            <extracomment>places: name words words</extracomment>
            <translation>L’ordre du jour de « {0} » nomme {1} villes avec la vôtre ; une page en contient {2}. Choisissez celles à imprimer.</translation>
        </message>
        <message>
            <source>The agenda runs {0} over</source>
            <extracomment>places: words</extracomment>
            <translation>L’ordre du jour dépasse de {0}</translation>
        </message>
        <message>
            <source>The answer of {0} proposes no other time.</source>
            <extracomment>places: quoted</extracomment>
            <translation>La réponse de {0} ne propose pas d’autre heure.</translation>
        </message>
        <message>
            <source>The answer of {0} to {1} proposes no other time.</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>La réponse de {0} à {1} ne propose pas d’autre heure.</translation>
        </message>
        <message>
            <source>The badge of “{0}” does not hold all its words; shorten the role or the organization.</source>
            <extracomment>places: name</extracomment>
            <translation>Le badge de « {0} » ne contient pas tous ses mots ; raccourcissez la fonction ou l’organisme.</translation>
        </message>
        <message>
            <source>The calendar has no beginning; it was read all the same.</source>
            <translation>Le calendrier n’a pas de début ; il a été lu malgré tout.</translation>
        </message>
        <message>
            <source>The calendar server cannot prove that it is {0} ({1}). Nothing was sent to it; check its name, or ask those who run it.</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Le serveur de calendriers ne peut pas prouver qu’il est {0} ({1}). Rien ne lui a été envoyé ; vérifiez son nom, ou demandez à ceux qui le gèrent.</translation>
        </message>
        <message>
            <source>The calendar server {0} answers without end; check the address.</source>
            <extracomment>places: quoted</extracomment>
            <translation>Le serveur de calendriers {0} répond sans fin ; vérifiez l’adresse.</translation>
        </message>
        <message>
            <source>The calendar server {0} does not accept this password for {1}; check both.</source>
            <extracomment>places: words words</extracomment>
            <translation>Le serveur de calendriers {0} n’accepte pas ce mot de passe pour {1} ; vérifiez les deux.</translation>
        </message>
        <message>
            <source>The calendar server {0} does not answer; try again later.</source>
            <extracomment>places: quoted</extracomment>
            <translation>Le serveur de calendriers {0} ne répond pas ; réessayez plus tard.</translation>
        </message>
        <message>
            <source>The calendar server {0} does not let you write there; ask its owner for the right to.</source>
            <extracomment>places: words</extracomment>
            <translation>Le serveur de calendriers {0} ne vous laisse pas y écrire ; demandez-en le droit à son propriétaire.</translation>
        </message>
        <message>
            <source>The calendar server {0} has no room for this; free some there, or ask those who run it.</source>
            <extracomment>places: words</extracomment>
            <translation>Le serveur de calendriers {0} n’a pas de place pour cela ; libérez-en, ou demandez à ceux qui le gèrent.</translation>
        </message>
        <message>
            <source>The calendar server {0} is too busy now; try again later.</source>
            <extracomment>places: words</extracomment>
            <translation>Le serveur de calendriers {0} est trop occupé ; réessayez plus tard.</translation>
        </message>
        <message>
            <source>The calendar server {0} refused with number {1}; try again, or ask those who run it.</source>
            <extracomment>places: words words</extracomment>
            <translation>Le serveur de calendriers {0} a refusé avec le numéro {1} ; réessayez, ou demandez à ceux qui le gèrent.</translation>
        </message>
        <message>
            <source>The calendar server {0} sends us to {1}, which was told nothing; if you trust it, use that address.</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Le serveur de calendriers {0} nous envoie vers {1}, à qui rien n’a été dit ; si vous lui faites confiance, utilisez cette adresse.</translation>
        </message>
        <message>
            <source>The calendar server {0}:{1} cannot be reached ({2}); check its address, and the network.</source>
            <extracomment>places: words words words</extracomment>
            <translation>Le serveur de calendriers {0}:{1} est injoignable ({2}) ; vérifiez son adresse, et le réseau.</translation>
        </message>
        <message>
            <source>The disk is full, so “{0}” was not written. Free some space and export again.</source>
            <extracomment>places: name</extracomment>
            <translation>Le disque est plein ; « {0} » n’a donc pas été écrit. Libérez de la place et exportez de nouveau.</translation>
        </message>
        <message>
            <source>The disk that holds “{0}” is full, so nothing was saved. Free some space and try again.</source>
            <extracomment>places: name</extracomment>
            <translation>Le disque qui contient « {0} » est plein ; rien n’a donc été enregistré. Libérez de la place et réessayez.</translation>
        </message>
        <message>
            <source>The disk that holds “{0}” reports an error, so nothing was saved. Save a copy elsewhere.</source>
            <extracomment>places: name</extracomment>
            <translation>Le disque qui contient « {0} » signale une erreur ; rien n’a donc été enregistré. Enregistrez une copie ailleurs.</translation>
        </message>
        <message>
            <source>The event does not end after it begins; its length is {0}.</source>
            <extracomment>places: words</extracomment>
            <translation>L’événement ne finit pas après son début ; sa durée est : {0}.</translation>
        </message>
        <message>
            <source>The file breaks off inside the {0} of line {1}; check what it ends with.</source>
            <extracomment>places: name words</extracomment>
            <translation>Le fichier s’interrompt dans le {0} de la ligne {1} ; vérifiez comment il se termine.</translation>
        </message>
        <message>
            <source>The file cannot be brought back to what it was after ‘{0}’: it was changed by something else.</source>
            <extracomment>places: words</extracomment>
            <translation>Le fichier ne peut pas revenir à son état après « {0} » : autre chose l’a modifié.</translation>
        </message>
        <message>
            <source>The file does not say how its letters are encoded; it was read as {0}. Check the accented names, or save it again as UTF-8.</source>
            <extracomment>places: name</extracomment>
            <translation>Le fichier ne dit pas comment ses lettres sont codées ; il a été lu en {0}. Vérifiez les noms accentués, ou enregistrez-le de nouveau en UTF-8.</translation>
        </message>
        <message>
            <source>The file has more sessions than can be read at once; this event was left out.</source>
            <translation>Le fichier contient plus de séances qu’on ne peut en lire d’un coup ; cet événement a été laissé de côté.</translation>
        </message>
        <message>
            <source>The file names no zone, so its times are those of {0}, the network’s home zone.</source>
            <extracomment>places: name</extracomment>
            <translation>Le fichier ne nomme aucun fuseau ; ses heures sont donc celles de {0}, le fuseau du réseau.</translation>
        </message>
        <message>
            <source>The file's own clock of {0} differs from the one in use; the one in use was taken.</source>
            <extracomment>places: name</extracomment>
            <translation>L’horloge que le fichier donne à {0} diffère de celle en vigueur ; celle en vigueur a été prise.</translation>
        </message>
        <message>
            <source>The file’s pages are damaged ({0}); recover a copy of it.</source>
            <extracomment>places: words</extracomment>
            <translation>Les pages du fichier sont endommagées ({0}) ; récupérez-en une copie.</translation>
        </message>
        <message>
            <source>The flyer of “{0}” does not fit one page; shorten its description or the names of its sessions.</source>
            <extracomment>places: name</extracomment>
            <translation>Le dépliant de « {0} » ne tient pas sur une page ; raccourcissez sa description ou les titres de ses séances.</translation>
        </message>
        <message>
            <source>The folder “{0}” cannot be made ({1}); choose another place.</source>
            <extracomment>places: name name</extracomment>
            <translation>Le dossier « {0} » ne peut pas être créé ({1}) ; choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>The form about “{0}” does not fit one page; ask fewer or shorter questions.</source>
            <extracomment>places: name</extracomment>
            <translation>La fiche sur « {0} » ne tient pas sur une page ; posez moins de questions, ou de plus courtes.</translation>
        </message>
        <message>
            <source>The journal does not watch every table ({0}); recover a copy of the file.</source>
            <extracomment>places: words</extracomment>
            <translation>Le journal ne surveille pas toutes les tables ({0}) ; récupérez une copie du fichier.</translation>
        </message>
        <message>
            <source>The keyring of this computer stayed locked; unlock it, or type the password.</source>
            <translation>Le trousseau de cet ordinateur est resté verrouillé ; déverrouillez-le, ou saisissez le mot de passe.</translation>
        </message>
        <message>
            <source>The labels {0} are not made in {1}; choose {2}, or the other paper.</source>
            <extracomment>places: words name words</extracomment>
            <translation>Les étiquettes {0} n’existent pas en {1} ; choisissez {2}, ou l’autre papier.</translation>
        </message>
        <message>
            <source>The line broke while the mail to {0} was handed over; nobody knows whether it arrived.</source>
            <extracomment>places: quoted</extracomment>
            <translation>La connexion s’est rompue pendant la remise du courriel à {0} ; personne ne sait s’il est arrivé.</translation>
        </message>
        <message>
            <source>The line to the calendar server {0} broke ({1}); try again later.</source>
            <extracomment>places: quoted words</extracomment>
            <translation>La connexion au serveur de calendriers {0} s’est rompue ({1}) ; réessayez plus tard.</translation>
        </message>
        <message>
            <source>The line to the mail server broke ({0}); nothing of this mail went out, send it again.</source>
            <extracomment>places: words</extracomment>
            <translation>La connexion au serveur de courrier s’est rompue ({0}) ; rien de ce courriel n’est parti, envoyez-le de nouveau.</translation>
        </message>
        <message>
            <source>The login of the mail server {0} carries plain letters alone; make a password without accents there.</source>
            <extracomment>places: name</extracomment>
            <translation>La connexion au serveur de courrier {0} n’accepte que des lettres sans accents ; choisissez-y un mot de passe sans accents.</translation>
        </message>
        <message>
            <source>The logo must be a JPEG or PNG of at most 2 MB that can be read; choose another picture.</source>
            <translation>Le logo doit être un JPEG ou un PNG lisible de 2 Mo au plus ; choisissez une autre image.</translation>
        </message>
        <message>
            <source>The mail server breaks off again and again; try later.</source>
            <translation>Le serveur de courrier coupe sans cesse ; réessayez plus tard.</translation>
        </message>
        <message>
            <source>The mail server broke off and did not take this mail; send it again.</source>
            <translation>Le serveur de courrier a coupé et n’a pas pris ce courriel ; envoyez-le de nouveau.</translation>
        </message>
        <message>
            <source>The mail server broke off; nothing of this mail went out, send it again.</source>
            <translation>Le serveur de courrier a coupé ; rien de ce courriel n’est parti, envoyez-le de nouveau.</translation>
        </message>
        <message>
            <source>The mail server cannot prove that it is {0} ({1}). Nothing was sent to it; check its name, or ask those who run it.</source>
            <extracomment>places: name words</extracomment>
            <translation>Le serveur de courrier ne peut pas prouver qu’il est {0} ({1}). Rien ne lui a été envoyé ; vérifiez son nom, ou demandez à ceux qui le gèrent.</translation>
        </message>
        <message>
            <source>The mail server cannot write to {0}: it knows plain letters alone.</source>
            <extracomment>places: quoted</extracomment>
            <translation>Le serveur de courrier ne peut pas écrire à {0} : il ne connaît que les lettres sans accents.</translation>
        </message>
        <message>
            <source>The mail server does not let {0} send: {1}.</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Le serveur de courrier ne laisse pas {0} envoyer : {1}.</translation>
        </message>
        <message>
            <source>The mail server does not take mail for {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Le serveur de courrier ne prend pas de courrier pour {0}</translation>
        </message>
        <message>
            <source>The mail server does not take the mail to {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Le serveur de courrier ne prend pas le courriel à {0}</translation>
        </message>
        <message>
            <source>The mail server does not take the mail to {0}{1}: {2}.</source>
            <extracomment>places: quoted words words</extracomment>
            <translation>Le serveur de courrier ne prend pas le courriel à {0}{1} : {2}.</translation>
        </message>
        <message>
            <source>The mail server {0} broke off at the login ({1}); try again later.</source>
            <extracomment>places: name words</extracomment>
            <translation>Le serveur de courrier {0} a coupé à l’identification ({1}) ; réessayez plus tard.</translation>
        </message>
        <message>
            <source>The mail server {0} cannot be reached ({1}); check its name and port, and the network.</source>
            <extracomment>places: words words</extracomment>
            <translation>Le serveur de courrier {0} est injoignable ({1}) ; vérifiez son nom et son port, et le réseau.</translation>
        </message>
        <message>
            <source>The mail server {0} does not accept this password for {1} ({2}); nothing was sent.</source>
            <extracomment>places: name quoted words</extracomment>
            <translation>Le serveur de courrier {0} n’accepte pas ce mot de passe pour {1} ({2}) ; rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>The mail server {0} does not answer; check its name and port.</source>
            <extracomment>places: words</extracomment>
            <translation>Le serveur de courrier {0} ne répond pas ; vérifiez son nom et son port.</translation>
        </message>
        <message>
            <source>The mail server {0} does not encrypt on port {1}, so nothing was sent to it; try smtps:// and port 465.</source>
            <extracomment>places: name words</extracomment>
            <translation>Le serveur de courrier {0} ne chiffre pas sur le port {1}, rien ne lui a donc été envoyé ; essayez smtps:// et le port 465.</translation>
        </message>
        <message>
            <source>The mail server {0} has no login with user and password; leave the user out of its address, or ask those who run it.</source>
            <extracomment>places: name</extracomment>
            <translation>Le serveur de courrier {0} n’a pas d’identification par utilisateur et mot de passe ; retirez l’utilisateur de son adresse, ou demandez à ceux qui le gèrent.</translation>
        </message>
        <message>
            <source>The message to {0} has gone out already; draft a new one.</source>
            <extracomment>places: quoted</extracomment>
            <translation>Le message à {0} est déjà parti ; rédigez-en un nouveau.</translation>
        </message>
        <message>
            <source>The message to {0} has gone out and cannot be changed; draft a new one.</source>
            <extracomment>places: quoted</extracomment>
            <translation>Le message à {0} est parti et ne peut plus être modifié ; rédigez-en un nouveau.</translation>
        </message>
        <message>
            <source>The message to {0} has not been sent, so it cannot have failed.</source>
            <extracomment>places: quoted</extracomment>
            <translation>Le message à {0} n’a pas été envoyé ; il ne peut donc pas avoir échoué.</translation>
        </message>
        <message>
            <source>The name “{0}” does not fit the foot of a badge; shorten it.</source>
            <extracomment>places: name</extracomment>
            <translation>Le nom « {0} » ne tient pas au pied d’un badge ; raccourcissez-le.</translation>
        </message>
        <message>
            <source>The network</source>
            <translation>Le réseau</translation>
        </message>
        <message>
            <source>The network has no organizer's address that answers could go to; give one in the settings.</source>
            <translation>Le réseau n’a pas d’adresse d’organisateur à laquelle répondre ; indiquez-en une dans les réglages.</translation>
        </message>
        <message>
            <source>The parameters of this line cannot be read and were left out; its value was kept.</source>
            <translation>Les paramètres de cette ligne sont illisibles et ont été laissés de côté ; sa valeur a été gardée.</translation>
        </message>
        <message>
            <source>The part {0} of this Excel file declares entities; no workbook needs them, so it was not opened.</source>
            <extracomment>places: name</extracomment>
            <translation>La partie {0} de ce fichier Excel déclare des entités ; aucun classeur n’en a besoin, elle n’a donc pas été ouverte.</translation>
        </message>
        <message>
            <source>The part {0} of this Excel file is damaged; open it in Excel and save it again as .xlsx.</source>
            <extracomment>places: name</extracomment>
            <translation>La partie {0} de ce fichier Excel est endommagée ; ouvrez-le dans Excel et enregistrez-le de nouveau en .xlsx.</translation>
        </message>
        <message>
            <source>The part {0} of this Excel file unpacks to over {1} times its size; save the sheet as CSV and import that.</source>
            <extracomment>places: name words</extracomment>
            <translation>La partie {0} de ce fichier Excel, une fois décompressée, dépasse {1} fois sa taille ; enregistrez la feuille en CSV et importez celui-ci.</translation>
        </message>
        <message>
            <source>The people of {0} are at no time there together</source>
            <extracomment>places: quoted</extracomment>
            <translation>Les personnes de {0} ne sont jamais là ensemble</translation>
        </message>
        <message>
            <source>The photos of {0} cannot be read and are not in {1}; choose other pictures.</source>
            <extracomment>places: words words</extracomment>
            <translation>Les photos de {0} sont illisibles et manquent dans {1} ; choisissez d’autres images.</translation>
        </message>
        <message>
            <source>The picture of {0} must be a JPEG or PNG of at most 2 MB; choose another.</source>
            <extracomment>places: quoted</extracomment>
            <translation>La photo de {0} doit être un JPEG ou un PNG de 2 Mo au plus ; choisissez-en une autre.</translation>
        </message>
        <message>
            <source>The programme has no session with a time and a room yet, so there is no schedule to write.</source>
            <translation>Le programme n’a encore aucune séance avec une heure et une salle ; il n’y a donc pas d’horaire à écrire.</translation>
        </message>
        <message>
            <source>The programme of {0}</source>
            <extracomment>places: name</extracomment>
            <translation>Le programme de {0}</translation>
        </message>
        <message>
            <source>The series of {0} has no template agenda; add one to the series first.</source>
            <extracomment>places: quoted</extracomment>
            <translation>La série de {0} n’a pas d’ordre du jour type ; ajoutez-en un à la série d’abord.</translation>
        </message>
        <message>
            <source>The series {0} has no rule; set its weekday, hour and zone first.</source>
            <extracomment>places: quoted</extracomment>
            <translation>La série {0} n’a pas de règle ; fixez d’abord son jour, son heure et son fuseau.</translation>
        </message>
        <message>
            <source>The series {0} has no sessions to roll; plan its first year by hand.</source>
            <extracomment>places: quoted</extracomment>
            <translation>La série {0} n’a aucune séance à reconduire ; planifiez sa première année à la main.</translation>
        </message>
        <message>
            <source>The series “{0}” has no session yet; add one before you print its flyer.</source>
            <extracomment>places: name</extracomment>
            <translation>La série « {0} » n’a pas encore de séance ; ajoutez-en une avant d’imprimer son dépliant.</translation>
        </message>
        <message>
            <source>The session these messages are about is gone; discard them.</source>
            <translation>La séance dont parlent ces messages n’existe plus ; abandonnez-les.</translation>
        </message>
        <message>
            <source>The session this answer proposes a time for is gone; it may have been deleted meanwhile.</source>
            <translation>La séance pour laquelle cette réponse propose une heure n’existe plus ; elle a peut-être été supprimée entre-temps.</translation>
        </message>
        <message>
            <source>The tent card of “{0}” does not hold all its words; shorten the organization.</source>
            <extracomment>places: name</extracomment>
            <translation>Le chevalet de « {0} » ne contient pas tous ses mots ; raccourcissez l’organisme.</translation>
        </message>
        <message>
            <source>The test sheet is for a printer, so there is no page of it for the browser.</source>
            <translation>La feuille d’essai est faite pour une imprimante, elle n’a donc pas de page pour le navigateur.</translation>
        </message>
        <message>
            <source>The time-zone rules have changed since then, and old times would be wrong by today’s. Choose a later step to go back to.</source>
            <translation>Les règles de fuseaux horaires ont changé depuis, et les anciennes heures seraient fausses selon celles d’aujourd’hui. Choisissez une étape plus récente à laquelle revenir.</translation>
        </message>
        <message>
            <source>The times of {0} come from older zone rules; open the file to renew them.</source>
            <extracomment>places: words</extracomment>
            <translation>Les heures de {0} viennent de règles de fuseaux plus anciennes ; ouvrez le fichier pour les renouveler.</translation>
        </message>
        <message>
            <source>The title of “{0}” is longer than a sheet; shorten it, and print the day again.</source>
            <extracomment>places: name</extracomment>
            <translation>Le titre de « {0} » est plus long qu’une feuille ; raccourcissez-le, puis imprimez de nouveau la journée.</translation>
        </message>
        <message>
            <source>The two sittings have different agendas</source>
            <translation>Les deux créneaux diffèrent par l’ordre du jour</translation>
        </message>
        <message>
            <source>The two sittings have different agendas and people</source>
            <translation>Les deux créneaux diffèrent par l’ordre du jour et les personnes</translation>
        </message>
        <message>
            <source>The two sittings have different people</source>
            <translation>Les deux créneaux diffèrent par les personnes</translation>
        </message>
        <message>
            <source>The two sittings have different titles</source>
            <translation>Les deux créneaux diffèrent par le titre</translation>
        </message>
        <message>
            <source>The two sittings have different titles and agendas</source>
            <translation>Les deux créneaux diffèrent par le titre et l’ordre du jour</translation>
        </message>
        <message>
            <source>The two sittings have different titles and people</source>
            <translation>Les deux créneaux diffèrent par le titre et les personnes</translation>
        </message>
        <message>
            <source>The two sittings have different titles, agendas and people</source>
            <translation>Les deux créneaux diffèrent par le titre, l’ordre du jour et les personnes</translation>
        </message>
        <message>
            <source>The two sittings of {0} would overlap; choose hours further apart.</source>
            <extracomment>places: quoted</extracomment>
            <translation>Les deux créneaux pour {0} se chevaucheraient ; choisissez des heures plus éloignées.</translation>
        </message>
        <message>
            <source>The working day needs at least a minute; give it a later end.</source>
            <translation>La journée de travail doit durer au moins une minute ; choisissez une fin plus tardive.</translation>
        </message>
        <message>
            <source>The year {0} is none this programme can hold.</source>
            <extracomment>places: words</extracomment>
            <translation>L’année {0} n’en est pas une que ce programme puisse contenir.</translation>
        </message>
        <message>
            <source>The year {0} is outside the calendar.</source>
            <extracomment>places: words</extracomment>
            <translation>L’année {0} est hors du calendrier.</translation>
        </message>
        <message>
            <source>The year {0} is outside the calendar; choose a date nearer to today.</source>
            <extracomment>places: words</extracomment>
            <translation>L’année {0} est hors du calendrier ; choisissez une date plus proche d’aujourd’hui.</translation>
        </message>
        <message>
            <source>The {0} {1} refers to a {2} that is not there; recover a copy of the file.</source>
            <extracomment>places: words words words</extracomment>
            <translation>{0} {1} renvoie à {2}, qui n’existe pas ; récupérez une copie du fichier.</translation>
        </message>
        <message>
            <source>The {0} {1} was changed past the journal, so undo does not know of it; look at it.</source>
            <extracomment>places: words words</extracomment>
            <translation>{0} {1} a été modifié hors du journal, l’annulation n’en sait donc rien ; vérifiez-le.</translation>
        </message>
        <message>
            <source>There is no Forum in this file; make a series of the kind Forum track, and plan sessions in it.</source>
            <translation>Il n’y a pas de Forum dans ce fichier ; créez une série du type parcours du Forum, et planifiez-y des séances.</translation>
        </message>
        <message>
            <source>There is no Forum in this series yet; plan a session in it first.</source>
            <translation>Il n’y a pas encore de Forum dans cette série ; planifiez-y d’abord une séance.</translation>
        </message>
        <message>
            <source>There is no Forum to print; choose its sessions by series or by days.</source>
            <translation>Il n’y a pas de Forum à imprimer ; choisissez ses séances par série ou par jours.</translation>
        </message>
        <message>
            <source>There is no Forum “{0}” in this file; there is {1}.</source>
            <extracomment>places: name words</extracomment>
            <translation>Il n’y a pas de Forum « {0} » dans ce fichier ; il y a {1}.</translation>
        </message>
        <message>
            <source>There is no backup beside it.</source>
            <translation>Il n’y a pas de sauvegarde à côté.</translation>
        </message>
        <message>
            <source>There is no calendar at {0}; make one on the server, or correct the address.</source>
            <extracomment>places: name</extracomment>
            <translation>Il n’y a pas de calendrier à {0} ; créez-en un sur le serveur, ou corrigez l’adresse.</translation>
        </message>
        <message>
            <source>There is no calendar in this file; choose a file that ends in .ics.</source>
            <translation>Il n’y a pas de calendrier dans ce fichier ; choisissez un fichier qui se termine par .ics.</translation>
        </message>
        <message>
            <source>There is no column {0}; choose from {1}.</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Il n’y a pas de colonne {0} ; choisissez parmi {1}.</translation>
        </message>
        <message>
            <source>There is no column “{0}”; the columns are {1}.</source>
            <extracomment>places: name words</extracomment>
            <translation>Il n’y a pas de colonne « {0} » ; les colonnes sont {1}.</translation>
        </message>
        <message>
            <source>There is no contact card in this file; export the contacts again as vCard (.vcf).</source>
            <translation>Il n’y a aucune carte de contact dans ce fichier ; exportez de nouveau les contacts en vCard (.vcf).</translation>
        </message>
        <message>
            <source>There is no field {{{0}}}; {1}.</source>
            <extracomment>places: name words</extracomment>
            <translation>Il n’y a pas de champ {{{0}}} ; {1}.</translation>
        </message>
        <message>
            <source>There is no file “{0}”. Check the name, or make it with: cqo-desktop new.</source>
            <extracomment>places: name</extracomment>
            <translation>Il n’y a pas de fichier « {0} ». Vérifiez le nom, ou créez-le avec : cqo-desktop new.</translation>
        </message>
        <message>
            <source>There is no file “{0}”; check the name.</source>
            <extracomment>places: name</extracomment>
            <translation>Il n’y a pas de fichier « {0} » ; vérifiez le nom.</translation>
        </message>
        <message>
            <source>There is no message {0} in this file; it may have been discarded meanwhile.</source>
            <extracomment>places: words</extracomment>
            <translation>Il n’y a pas de message {0} dans ce fichier ; il a peut-être été abandonné entre-temps.</translation>
        </message>
        <message>
            <source>There is no person {0} in this file; they may have been deleted meanwhile.</source>
            <extracomment>places: words</extracomment>
            <translation>Il n’y a pas de personne {0} dans ce fichier ; elle a peut-être été supprimée entre-temps.</translation>
        </message>
        <message>
            <source>There is no series called {0}{1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Il n’y a pas de série nommée {0}{1}</translation>
        </message>
        <message>
            <source>There is no series to print a flyer of; choose one with sessions.</source>
            <translation>Il n’y a aucune série dont imprimer le dépliant ; choisissez-en une qui a des séances.</translation>
        </message>
        <message>
            <source>There is no session to export; add one, or choose a wider time.</source>
            <translation>Il n’y a aucune séance à exporter ; ajoutez-en une, ou élargissez la période.</translation>
        </message>
        <message>
            <source>There is no session to put in this calendar; add one, or choose a wider time.</source>
            <translation>Il n’y a aucune séance à mettre dans ce calendrier ; ajoutez-en une, ou élargissez la période.</translation>
        </message>
        <message>
            <source>There is no session {0} in this file; it may have been deleted meanwhile.</source>
            <extracomment>places: words</extracomment>
            <translation>Il n’y a pas de séance {0} dans ce fichier ; elle a peut-être été supprimée entre-temps.</translation>
        </message>
        <message>
            <source>There is no session “{0}” in this file; it may have been deleted meanwhile.</source>
            <extracomment>places: name</extracomment>
            <translation>Il n’y a pas de séance « {0} » dans ce fichier ; elle a peut-être été supprimée entre-temps.</translation>
        </message>
        <message>
            <source>There is no step {0} in this file's history; list the history to see them.</source>
            <extracomment>places: words</extracomment>
            <translation>Il n’y a pas d’étape {0} dans l’historique de ce fichier ; affichez l’historique pour les voir.</translation>
        </message>
        <message>
            <source>There is no such file; check the name.</source>
            <translation>Ce fichier n’existe pas ; vérifiez le nom.</translation>
        </message>
        <message>
            <source>There is no time zone called “{0}”.{1}</source>
            <extracomment>places: name words</extracomment>
            <translation>Il n’y a pas de fuseau horaire nommé « {0} ».{1}</translation>
        </message>
        <message>
            <source>There is no {0} {1} in this file; it may have been deleted meanwhile.</source>
            <extracomment>places: words words</extracomment>
            <translation>{0} {1} n’existe pas dans ce fichier ; peut-être une suppression entre-temps.</translation>
        </message>
        <message>
            <source>There is nobody to certify anything of; choose sessions that have taken place.</source>
            <translation>Il n’y a personne à qui attester quoi que ce soit ; choisissez des séances qui ont eu lieu.</translation>
        </message>
        <message>
            <source>There is nobody to make a badge for; choose other sessions, or add people to them.</source>
            <translation>Il n’y a personne à qui faire un badge ; choisissez d’autres séances, ou ajoutez-y des personnes.</translation>
        </message>
        <message>
            <source>There is nobody to make a tent card for; choose other sessions, or give people a part in them.</source>
            <translation>Il n’y a personne à qui faire un chevalet ; choisissez d’autres séances, ou donnez-y un rôle à des personnes.</translation>
        </message>
        <message>
            <source>There is nothing to {0}.</source>
            <extracomment>places: words</extracomment>
            <translation>Rien à {0}.</translation>
        </message>
        <message>
            <source>These letters are not UTF-8; they were read as Windows-1252. Check names with accents.</source>
            <translation>Ces lettres ne sont pas de l’UTF-8 ; elles ont été lues en Windows-1252. Vérifiez les noms accentués.</translation>
        </message>
        <message>
            <source>This Excel file is damaged; open it in Excel and save it again as .xlsx.</source>
            <translation>Ce fichier Excel est endommagé ; ouvrez-le dans Excel et enregistrez-le de nouveau en .xlsx.</translation>
        </message>
        <message>
            <source>This Excel file would unpack to {0} MB; save only the sheet you need.</source>
            <extracomment>places: words</extracomment>
            <translation>Ce fichier Excel ferait {0} Mo une fois décompressé ; n’enregistrez que la feuille utile.</translation>
        </message>
        <message>
            <source>This SQLite cannot keep references sound; install the program again.</source>
            <translation>Cette version de SQLite ne peut pas garder les références intactes ; réinstallez le programme.</translation>
        </message>
        <message>
            <source>This answer does not say to which session it is; ask the sender.</source>
            <translation>Cette réponse ne dit pas à quelle séance elle se rapporte ; demandez à l’expéditeur.</translation>
        </message>
        <message>
            <source>This answer does not say whose it is; enter it by hand.</source>
            <translation>Cette réponse ne dit pas de qui elle vient ; saisissez-la à la main.</translation>
        </message>
        <message>
            <source>This calendar has more than {0} events; the others were left out.</source>
            <extracomment>places: words</extracomment>
            <translation>Ce calendrier a plus de {0} événements ; les autres ont été laissés de côté.</translation>
        </message>
        <message>
            <source>This change was meant for all later dates too; it was made to this one only.</source>
            <translation>Cette modification valait aussi pour toutes les dates suivantes ; elle n’a été faite qu’à celle-ci.</translation>
        </message>
        <message>
            <source>This computer has no keyring that keeps passwords for programs; type the password each time.</source>
            <translation>Cet ordinateur n’a pas de trousseau qui garde les mots de passe des programmes ; saisissez le mot de passe à chaque fois.</translation>
        </message>
        <message>
            <source>This event has an end and a length; its end was taken.</source>
            <translation>Cet événement a une fin et une durée ; sa fin a été prise.</translation>
        </message>
        <message>
            <source>This event has no date; it was read without one.</source>
            <translation>Cet événement n’a pas de date ; il a été lu sans date.</translation>
        </message>
        <message>
            <source>This event has no identity of its own; one was made from what it says.</source>
            <translation>Cet événement n’a pas d’identité propre ; une a été faite à partir de ce qu’il dit.</translation>
        </message>
        <message>
            <source>This event has no title; it was called “Untitled”.</source>
            <translation>Cet événement n’a pas de titre ; il a été appelé « Untitled ».</translation>
        </message>
        <message>
            <source>This event repeats by a rule that is not followed ({0}); only its first date was read.</source>
            <extracomment>places: words</extracomment>
            <translation>Cet événement se répète selon une règle qui n’est pas suivie ({0}) ; seule sa première date a été lue.</translation>
        </message>
        <message>
            <source>This event repeats too often; its first {0} dates were read.</source>
            <extracomment>places: words</extracomment>
            <translation>Cet événement se répète trop souvent ; ses {0} premières dates ont été lues.</translation>
        </message>
        <message>
            <source>This event repeats; only its dates from {0} to {1} were read.</source>
            <extracomment>places: words words</extracomment>
            <translation>Cet événement se répète ; seules ses dates du {0} au {1} ont été lues.</translation>
        </message>
        <message>
            <source>This event stands in the file again at line {0}, which was taken.</source>
            <extracomment>places: words</extracomment>
            <translation>Cet événement figure une seconde fois dans le fichier, à la ligne {0}, qui a été prise.</translation>
        </message>
        <message>
            <source>This file has its network already; change it in the settings.</source>
            <translation>Ce fichier a déjà son réseau ; modifiez-le dans les réglages.</translation>
        </message>
        <message>
            <source>This file has more than a million lines; export fewer months at a time.</source>
            <translation>Ce fichier a plus d’un million de lignes ; exportez moins de mois à la fois.</translation>
        </message>
        <message>
            <source>This file has no network yet; make a new file.</source>
            <translation>Ce fichier n’a pas encore de réseau ; créez un nouveau fichier.</translation>
        </message>
        <message>
            <source>This file has {0} MB, and a calendar of at most {1} MB can be read; export fewer months at a time.</source>
            <extracomment>places: words words</extracomment>
            <translation>Ce fichier fait {0} Mo, et un calendrier de {1} Mo au plus peut être lu ; exportez moins de mois à la fois.</translation>
        </message>
        <message>
            <source>This file is empty; choose one with a line of headings and a line for each record.</source>
            <translation>Ce fichier est vide ; choisissez-en un avec une ligne d’en-têtes et une ligne par enregistrement.</translation>
        </message>
        <message>
            <source>This file is empty; export the calendar again.</source>
            <translation>Ce fichier est vide ; exportez de nouveau le calendrier.</translation>
        </message>
        <message>
            <source>This is JSON, but no schedule: there is no conference in it.</source>
            <translation>C’est du JSON, mais pas un horaire : il n’y a pas de conférence dedans.</translation>
        </message>
        <message>
            <source>This is XML, but no schedule: it begins with “{0}”.</source>
            <extracomment>places: name</extracomment>
            <translation>C’est du XML, mais pas un horaire : il commence par « {0} ».</translation>
        </message>
        <message>
            <source>This is a web page, not a calendar; sign in with a browser and download the .ics file itself.</source>
            <translation>C’est une page web, pas un calendrier ; connectez-vous avec un navigateur et téléchargez le fichier .ics lui-même.</translation>
        </message>
        <message>
            <source>This is an answer to an invitation, not a programme; its events were left out.</source>
            <translation>C’est une réponse à une invitation, pas un programme ; ses événements ont été laissés de côté.</translation>
        </message>
        <message>
            <source>This is no date and no time.</source>
            <translation>Ce n’est ni une date ni une heure.</translation>
        </message>
        <message>
            <source>This is no revision number; it was left out.</source>
            <translation>Ce n’est pas un numéro de révision ; il a été laissé de côté.</translation>
        </message>
        <message>
            <source>This is too long to keep and was left out.</source>
            <translation>C’est trop long pour être gardé et a été laissé de côté.</translation>
        </message>
        <message>
            <source>This is {0}, not a calendar; choose a file that ends in .ics.</source>
            <extracomment>places: words</extracomment>
            <translation>C’est {0}, pas un calendrier ; choisissez un fichier qui se termine par .ics.</translation>
        </message>
        <message>
            <source>This line is longer than a megabyte and was left out.</source>
            <translation>Cette ligne dépasse un mégaoctet et a été laissée de côté.</translation>
        </message>
        <message>
            <source>This mail lies in more layers than any mail program makes; it was left out.</source>
            <translation>Ce message est fait de plus de couches que n’en fait aucun logiciel de courrier ; il a été laissé de côté.</translation>
        </message>
        <message>
            <source>This overlay calendar is gone; it may have been removed meanwhile.</source>
            <translation>Ce calendrier superposé n’existe plus ; il a peut-être été retiré entre-temps.</translation>
        </message>
        <message>
            <source>This schedule declares entities, which none needs, so it was not opened.</source>
            <translation>Cet horaire déclare des entités, dont aucun n’a besoin ; il n’a donc pas été ouvert.</translation>
        </message>
        <message>
            <source>This schedule is in an unknown encoding; export it again as UTF-8.</source>
            <translation>Cet horaire a un codage inconnu ; exportez-le de nouveau en UTF-8.</translation>
        </message>
        <message>
            <source>This schedule is no JSON from line {0} on; export it again.</source>
            <extracomment>places: words</extracomment>
            <translation>Cet horaire n’est plus du JSON à partir de la ligne {0} ; exportez-le de nouveau.</translation>
        </message>
        <message>
            <source>This schedule is no JSON that a programme would write; export it again.</source>
            <translation>Cet horaire n’est pas un JSON qu’un programme écrirait ; exportez-le de nouveau.</translation>
        </message>
        <message>
            <source>This schedule is no well-formed XML from line {0} on; export it again.</source>
            <extracomment>places: words</extracomment>
            <translation>Cet horaire n’est plus du XML bien formé à partir de la ligne {0} ; exportez-le de nouveau.</translation>
        </message>
        <message>
            <source>This stands in the event a second time; the first was taken.</source>
            <translation>Cela figure une seconde fois dans l’événement ; la première a été prise.</translation>
        </message>
        <message>
            <source>This status is not known; it was left out.</source>
            <translation>Ce statut n’est pas connu ; il a été laissé de côté.</translation>
        </message>
        <message>
            <source>This table has more than {0} rows; split it into smaller files.</source>
            <extracomment>places: words</extracomment>
            <translation>Ce tableau a plus de {0} lignes ; divisez-le en fichiers plus petits.</translation>
        </message>
        <message>
            <source>This time is not written by the rules; it was read as {0}.</source>
            <extracomment>places: words</extracomment>
            <translation>Cette heure n’est pas écrite selon les règles ; elle a été lue comme {0}.</translation>
        </message>
        <message>
            <source>This time names a zone and UTC at once; UTC was taken.</source>
            <translation>Cette heure nomme à la fois un fuseau et UTC ; UTC a été pris.</translation>
        </message>
        <message>
            <source>This zone is the file's own; its times are now given in {0}.</source>
            <extracomment>places: name</extracomment>
            <translation>Ce fuseau est propre au fichier ; ses heures sont maintenant données en {0}.</translation>
        </message>
        <message>
            <source>This {0} has no end; it was closed for it.</source>
            <extracomment>places: name</extracomment>
            <translation>Ce {0} n’a pas de fin ; il a été fermé pour lui.</translation>
        </message>
        <message>
            <source>Times could not be computed by the zone rules {0}: {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>Les heures n’ont pas pu être calculées selon les règles de fuseaux {0} : {1}</translation>
        </message>
        <message>
            <source>Times without a zone are those of {0}, as asked.</source>
            <extracomment>places: name</extracomment>
            <translation>Les heures sans fuseau sont celles de {0}, comme demandé.</translation>
        </message>
        <message>
            <source>Times without a zone are those of {0}, as the file offers.</source>
            <extracomment>places: name</extracomment>
            <translation>Les heures sans fuseau sont celles de {0}, comme le fichier le propose.</translation>
        </message>
        <message>
            <source>Two columns are taken for “{0}”; choose one of them.</source>
            <extracomment>places: name</extracomment>
            <translation>Deux colonnes sont prises pour « {0} » ; choisissez l’une d’elles.</translation>
        </message>
        <message>
            <source>Two stays of {0} overlap; make them one.</source>
            <extracomment>places: quoted</extracomment>
            <translation>Deux séjours de {0} se chevauchent ; réunissez-les.</translation>
        </message>
        <message>
            <source>Undo: {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Annulation : {0}</translation>
        </message>
        <message>
            <source>Unlock {0} in the timetable</source>
            <extracomment>places: quoted</extracomment>
            <translation>Déverrouiller {0} dans l’horaire</translation>
        </message>
        <message>
            <source>Update the times to the zone rules {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Mise à jour des heures selon les règles de fuseaux {0}</translation>
        </message>
        <message>
            <source>Warn of {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Signaler {0}</translation>
        </message>
        <message>
            <source>What the server {0} answers is no list of a calendar; check the address.</source>
            <extracomment>places: quoted</extracomment>
            <translation>Ce que répond le serveur {0} n’est pas une liste de calendrier ; vérifiez l’adresse.</translation>
        </message>
        <message>
            <source>Write letters in {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Lettres rédigées en {0}</translation>
        </message>
        <message>
            <source>a PDF</source>
            <translation>un PDF</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>un document PDF</translation>
        </message>
        <message>
            <source>a ZIP or Office file</source>
            <translation>un fichier ZIP ou Office</translation>
        </message>
        <message>
            <source>a new one</source>
            <translation>un nouveau</translation>
        </message>
        <message>
            <source>a part stands in it twice</source>
            <translation>une partie y figure deux fois</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>une image</translation>
        </message>
        <message>
            <source>a4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>abstract</source>
            <translation>résumé</translation>
        </message>
        <message>
            <source>academic medical center</source>
            <translation>centre hospitalier universitaire</translation>
        </message>
        <message>
            <source>acronym</source>
            <translation>sigle</translation>
        </message>
        <message>
            <source>address</source>
            <translation>adresse</translation>
        </message>
        <message>
            <source>agenda item</source>
            <translation>point de l’ordre du jour</translation>
        </message>
        <message>
            <source>an image</source>
            <translation>une image</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>réponse</translation>
        </message>
        <message>
            <source>back to {0}, {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>retour au {0}, {1}</translation>
        </message>
        <message>
            <source>begins a card that never ends</source>
            <translation>commence une carte qui ne se termine pas</translation>
        </message>
        <message>
            <source>bio</source>
            <translation>biographie</translation>
        </message>
        <message>
            <source>biography</source>
            <translation>biographie</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>bleu</translation>
        </message>
        <message>
            <source>by the zone rules {0}</source>
            <extracomment>places: words</extracomment>
            <translation>selon les règles de fuseaux {0}</translation>
        </message>
        <message>
            <source>called off</source>
            <translation>annulée</translation>
        </message>
        <message>
            <source>city</source>
            <translation>ville</translation>
        </message>
        <message>
            <source>colour</source>
            <translation>couleur</translation>
        </message>
        <message>
            <source>coming session</source>
            <translation>séance à venir</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmée</translation>
        </message>
        <message>
            <source>country</source>
            <translation>pays</translation>
        </message>
        <message>
            <source>credentials</source>
            <translation>titres</translation>
        </message>
        <message>
            <source>dark colour</source>
            <translation>couleur foncée</translation>
        </message>
        <message>
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>jour chômé</translation>
        </message>
        <message>
            <source>description</source>
            <translation>description</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminée</translation>
        </message>
        <message>
            <source>done again</source>
            <translation>rétabli</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>brouillon</translation>
        </message>
        <message>
            <source>due reminder</source>
            <translation>rappel dû</translation>
        </message>
        <message>
            <source>e-mail address</source>
            <translation>adresse électronique</translation>
        </message>
        <message>
            <source>email</source>
            <translation>courriel</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>end</source>
            <translation>fin</translation>
        </message>
        <message>
            <source>expected audience</source>
            <translation>public attendu</translation>
        </message>
        <message>
            <source>facilitator</source>
            <translation>facilitateur</translation>
        </message>
        <message>
            <source>facilitators</source>
            <translation>facilitateurs</translation>
        </message>
        <message>
            <source>family name</source>
            <translation>nom de famille</translation>
        </message>
        <message>
            <source>federally qualified health center</source>
            <translation>centre de santé communautaire fédéral</translation>
        </message>
        <message>
            <source>first day</source>
            <translation>premier jour</translation>
        </message>
        <message>
            <source>forum track</source>
            <translation>parcours du Forum</translation>
        </message>
        <message>
            <source>from {0} to {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>du {0} au {1}</translation>
        </message>
        <message>
            <source>from {0} to {1} on {2}</source>
            <extracomment>places: words words words</extracomment>
            <translation>de {0} à {1} le {2}</translation>
        </message>
        <message>
            <source>from {0}, {1} to {2}, {3}</source>
            <extracomment>places: words words words words</extracomment>
            <translation>du {0}, {1} au {2}, {3}</translation>
        </message>
        <message>
            <source>given name</source>
            <translation>prénom</translation>
        </message>
        <message>
            <source>gold</source>
            <translation>or</translation>
        </message>
        <message>
            <source>green</source>
            <translation>vert</translation>
        </message>
        <message>
            <source>guest</source>
            <translation>invité</translation>
        </message>
        <message>
            <source>hold</source>
            <translation>option</translation>
        </message>
        <message>
            <source>holds a formula without a stored result</source>
            <translation>contient une formule sans résultat enregistré</translation>
        </message>
        <message>
            <source>home zone</source>
            <translation>fuseau du réseau</translation>
        </message>
        <message>
            <source>hospital board</source>
            <translation>conseil d’administration hospitalier</translation>
        </message>
        <message>
            <source>host</source>
            <translation>hôte</translation>
        </message>
        <message>
            <source>hosts</source>
            <translation>hôtes</translation>
        </message>
        <message>
            <source>hours in this file are not those of {0}; they were converted to it.</source>
            <extracomment>places: name</extracomment>
            <translation>les heures de ce fichier ne sont pas celles de {0} ; elles y ont été converties.</translation>
        </message>
        <message>
            <source>idea</source>
            <translation>idée</translation>
        </message>
        <message>
            <source>invited</source>
            <translation>annoncée</translation>
        </message>
        <message>
            <source>is a link, which is not followed</source>
            <translation>est un lien, qui n’est pas suivi</translation>
        </message>
        <message>
            <source>is damaged</source>
            <translation>est endommagée</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>est vide</translation>
        </message>
        <message>
            <source>is larger than 2 MB</source>
            <translation>dépasse 2 Mo</translation>
        </message>
        <message>
            <source>is neither JPEG nor PNG</source>
            <translation>n’est ni un JPEG ni un PNG</translation>
        </message>
        <message>
            <source>is no line of a card and was left out</source>
            <translation>n’est pas une ligne de carte et a été laissé de côté</translation>
        </message>
        <message>
            <source>is not a CQO file</source>
            <translation>n’est pas un fichier CQO</translation>
        </message>
        <message>
            <source>it broke off</source>
            <translation>il a coupé</translation>
        </message>
        <message>
            <source>it has no date and time, so it was left out; add them, and import again.</source>
            <translation>il n’y a ni date ni heure, la séance a donc été laissée de côté ; ajoutez-les et importez de nouveau.</translation>
        </message>
        <message>
            <source>it has several</source>
            <translation>il y en a plusieurs</translation>
        </message>
        <message>
            <source>join link</source>
            <translation>lien de connexion</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>type</translation>
        </message>
        <message>
            <source>language</source>
            <translation>langue</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>dernier jour</translation>
        </message>
        <message>
            <source>left open</source>
            <translation>laissée ouverte</translation>
        </message>
        <message>
            <source>length</source>
            <translation>durée</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>Lettre US</translation>
        </message>
        <message>
            <source>letters after a session</source>
            <translation>lettres après une séance</translation>
        </message>
        <message>
            <source>letters that it takes place after all</source>
            <translation>lettres disant qu’elle est maintenue</translation>
        </message>
        <message>
            <source>letters that the time stays</source>
            <translation>lettres d’heure maintenue</translation>
        </message>
        <message>
            <source>letters to those taken off a list</source>
            <translation>lettres à ceux qui sont retirés d’une liste</translation>
        </message>
        <message>
            <source>link</source>
            <translation>lien</translation>
        </message>
        <message>
            <source>lock</source>
            <translation>verrou</translation>
        </message>
        <message>
            <source>member</source>
            <translation>membre</translation>
        </message>
        <message>
            <source>membership</source>
            <translation>appartenance</translation>
        </message>
        <message>
            <source>message</source>
            <translation>message</translation>
        </message>
        <message>
            <source>middle name</source>
            <translation>deuxième prénom</translation>
        </message>
        <message>
            <source>mini series</source>
            <translation>mini-série</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>monthly</source>
            <translation>mensuelle</translation>
        </message>
        <message>
            <source>more cities</source>
            <translation>autres villes</translation>
        </message>
        <message>
            <source>more city</source>
            <translation>autre ville</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <source>network</source>
            <translation>réseau</translation>
        </message>
        <message>
            <source>never back</source>
            <translation>jamais revenu</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>aucune réponse</translation>
        </message>
        <message>
            <source>no pause between two sessions</source>
            <translation>l’absence de pause entre deux séances</translation>
        </message>
        <message>
            <source>no tables are to be found</source>
            <translation>aucune table n’est trouvée</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>notes</translation>
        </message>
        <message>
            <source>one day</source>
            <translation>un jour</translation>
        </message>
        <message>
            <source>one person in two sessions</source>
            <translation>une personne dans deux séances</translation>
        </message>
        <message>
            <source>one track side by side</source>
            <translation>un même parcours en parallèle</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>orange</translation>
        </message>
        <message>
            <source>organization</source>
            <translation>organisme</translation>
        </message>
        <message>
            <source>organization city</source>
            <translation>ville de l’organisme</translation>
        </message>
        <message>
            <source>organization country</source>
            <translation>pays de l’organisme</translation>
        </message>
        <message>
            <source>organization kind</source>
            <translation>type d’organisme</translation>
        </message>
        <message>
            <source>organizer's address</source>
            <translation>adresse de l’organisateur</translation>
        </message>
        <message>
            <source>organizer's name</source>
            <translation>nom de l’organisateur</translation>
        </message>
        <message>
            <source>other</source>
            <translation>autre</translation>
        </message>
        <message>
            <source>panellist</source>
            <translation>panéliste</translation>
        </message>
        <message>
            <source>panellists</source>
            <translation>panélistes</translation>
        </message>
        <message>
            <source>paper</source>
            <translation>papier</translation>
        </message>
        <message>
            <source>people who are not there</source>
            <translation>des personnes absentes</translation>
        </message>
        <message>
            <source>perhaps {{{0}}} is meant</source>
            <extracomment>places: words</extracomment>
            <translation>peut-être {{{0}}}</translation>
        </message>
        <message>
            <source>person</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>place</source>
            <translation>endroit</translation>
        </message>
        <message>
            <source>pronouns</source>
            <translation>pronoms</translation>
        </message>
        <message>
            <source>pronunciation</source>
            <translation>prononciation</translation>
        </message>
        <message>
            <source>public system</source>
            <translation>système public</translation>
        </message>
        <message>
            <source>purple</source>
            <translation>violet</translation>
        </message>
        <message>
            <source>role</source>
            <translation>fonction</translation>
        </message>
        <message>
            <source>room</source>
            <translation>salle</translation>
        </message>
        <message>
            <source>rooms</source>
            <translation>salles</translation>
        </message>
        <message>
            <source>rooms with too few seats</source>
            <translation>des salles trop petites</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>règle</translation>
        </message>
        <message>
            <source>safety net</source>
            <translation>hôpital de proximité</translation>
        </message>
        <message>
            <source>say whether the day or the month stands first</source>
            <translation>dites si le jour ou le mois vient en premier</translation>
        </message>
        <message>
            <source>schedule facts</source>
            <translation>données d’horaire</translation>
        </message>
        <message>
            <source>seats</source>
            <translation>places</translation>
        </message>
        <message>
            <source>series</source>
            <translation>série</translation>
        </message>
        <message>
            <source>session</source>
            <translation>séance</translation>
        </message>
        <message>
            <source>sessions in the wrong order</source>
            <translation>des séances dans le mauvais ordre</translation>
        </message>
        <message>
            <source>sessions that many want both of</source>
            <translation>des séances que beaucoup veulent suivre toutes deux</translation>
        </message>
        <message>
            <source>sessions to be kept apart</source>
            <translation>des séances à séparer</translation>
        </message>
        <message>
            <source>shows an error</source>
            <translation>affiche une erreur</translation>
        </message>
        <message>
            <source>single</source>
            <translation>isolée</translation>
        </message>
        <message>
            <source>slate</source>
            <translation>ardoise</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>intervenant</translation>
        </message>
        <message>
            <source>speakers</source>
            <translation>intervenants</translation>
        </message>
        <message>
            <source>start</source>
            <translation>début</translation>
        </message>
        <message>
            <source>status</source>
            <translation>statut</translation>
        </message>
        <message>
            <source>subtitle</source>
            <translation>sous-titre</translation>
        </message>
        <message>
            <source>tech</source>
            <translation>technique</translation>
        </message>
        <message>
            <source>text members read</source>
            <translation>texte pour les membres</translation>
        </message>
        <message>
            <source>the card is of a {0}, not of a person, so it was left out.</source>
            <extracomment>places: words</extracomment>
            <translation>la carte est celle d’un {0}, pas d’une personne ; elle a donc été laissée de côté.</translation>
        </message>
        <message>
            <source>the copy is not sound</source>
            <translation>la copie n’est pas saine</translation>
        </message>
        <message>
            <source>the copy lacks rows</source>
            <translation>il manque des lignes à la copie</translation>
        </message>
        <message>
            <source>the event has the same guid as the one in line {0} and was given another.</source>
            <extracomment>places: words</extracomment>
            <translation>l’événement a le même guid que celui de la ligne {0} et en a reçu un autre.</translation>
        </message>
        <message>
            <source>the file has too many</source>
            <translation>le fichier en a trop</translation>
        </message>
        <message>
            <source>the time has an offset but no zone; its hour was kept as it stands.</source>
            <translation>l’heure a un décalage mais pas de fuseau ; elle a été gardée telle quelle.</translation>
        </message>
        <message>
            <source>the title must have 1 to {0} letters; the event was left out.</source>
            <extracomment>places: words</extracomment>
            <translation>le titre doit avoir de 1 à {0} lettres ; l’événement a été laissé de côté.</translation>
        </message>
        <message>
            <source>the {0} has {1} letters; shorten it to {2}.</source>
            <extracomment>places: words words words</extracomment>
            <translation>ce champ ({0}) a {1} lettres ; ramenez-le à {2}.</translation>
        </message>
        <message>
            <source>there are several e-mail addresses; {0} was taken.</source>
            <extracomment>places: words</extracomment>
            <translation>il y a plusieurs adresses électroniques ; {0} a été prise.</translation>
        </message>
        <message>
            <source>there is a date but no time of day; write the start as 16:00.</source>
            <translation>il y a une date mais pas d’heure ; écrivez le début sous la forme 16:00.</translation>
        </message>
        <message>
            <source>there is an hour but no date; write the date as 2026-10-22.</source>
            <translation>il y a une heure mais pas de date ; écrivez la date sous la forme 2026-10-22.</translation>
        </message>
        <message>
            <source>there is no name, so the person was left out.</source>
            <translation>il n’y a pas de nom, la personne a donc été laissée de côté.</translation>
        </message>
        <message>
            <source>there is no {0}, so the record was left out.</source>
            <extracomment>places: words</extracomment>
            <translation>ce champ est vide ({0}), l’enregistrement a donc été laissé de côté.</translation>
        </message>
        <message>
            <source>time zone</source>
            <translation>fuseau horaire</translation>
        </message>
        <message>
            <source>title</source>
            <translation>titre</translation>
        </message>
        <message>
            <source>track</source>
            <translation>parcours</translation>
        </message>
        <message>
            <source>tue-thu, 06:00-22:00, +-7d</source>
            <translation>tue-thu, 06:00-22:00, +-7d</translation>
        </message>
        <message>
            <source>two sessions in one room</source>
            <translation>deux séances dans une salle</translation>
        </message>
        <message>
            <source>uid</source>
            <translation>uid</translation>
        </message>
        <message>
            <source>use </source>
            <translation>utilisez </translation>
        </message>
        <message>
            <source>usual hours</source>
            <translation>heures habituelles</translation>
        </message>
        <message>
            <source>venue</source>
            <translation>lieu</translation>
        </message>
        <message>
            <source>walks that take too long</source>
            <translation>des trajets trop longs</translation>
        </message>
        <message>
            <source>what it needs was taken by something else</source>
            <translation>ce dont il a besoin a été pris par autre chose</translation>
        </message>
        <message>
            <source>write a language such as English or fr-CA</source>
            <translation>écrivez une langue, par exemple English ou fr-CA</translation>
        </message>
        <message>
            <source>write confirmed, hold or called off</source>
            <translation>écrivez confirmed, hold ou called off</translation>
        </message>
        <message>
            <source>write member or guest</source>
            <translation>écrivez member ou guest</translation>
        </message>
        <message>
            <source>write one of the kinds offered</source>
            <translation>écrivez l’un des types proposés</translation>
        </message>
        <message>
            <source>write the country's name or its two letters</source>
            <translation>écrivez le nom du pays ou ses deux lettres</translation>
        </message>
        <message>
            <source>write the length in minutes, such as 60</source>
            <translation>écrivez la durée en minutes, par exemple 60</translation>
        </message>
        <message>
            <source>zone</source>
            <translation>fuseau</translation>
        </message>
        <message>
            <source>{0} (copy)</source>
            <extracomment>places: name</extracomment>
            <translation>{0} (copie)</translation>
        </message>
        <message>
            <source>{0} (in {1})</source>
            <extracomment>places: words words</extracomment>
            <translation>{0} (dans {1})</translation>
        </message>
        <message>
            <source>{0} (the second)</source>
            <extracomment>places: words</extracomment>
            <translation>{0} (la seconde)</translation>
        </message>
        <message>
            <source>{0} ({1}: an hour its clocks now skip)</source>
            <extracomment>places: quoted words</extracomment>
            <translation>{0} ({1} : une heure que ses horloges sautent désormais)</translation>
        </message>
        <message>
            <source>{0} ({1}: {2} h for everybody elsewhere)</source>
            <extracomment>places: quoted words words</extracomment>
            <translation>{0} ({1} : {2} h pour tous les autres)</translation>
        </message>
        <message>
            <source>{0} It was left out.</source>
            <extracomment>places: words</extracomment>
            <translation>{0} Cela a été laissé de côté.</translation>
        </message>
        <message>
            <source>{0} Nothing was changed.</source>
            <extracomment>places: name</extracomment>
            <translation>{0} Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{0} The event was left out; correct it in the file, or add it by hand.</source>
            <extracomment>places: words</extracomment>
            <translation>{0} L’événement a été laissé de côté ; corrigez-le dans le fichier, ou ajoutez-le à la main.</translation>
        </message>
        <message>
            <source>{0} The length was left open.</source>
            <extracomment>places: words</extracomment>
            <translation>{0} La durée a été laissée ouverte.</translation>
        </message>
        <message>
            <source>{0} among {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>{0} parmi {1}</translation>
        </message>
        <message>
            <source>{0} and still a {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>{0} et encore au statut {1}</translation>
        </message>
        <message>
            <source>{0} and {1}</source>
            <translation>{0} et {1}</translation>
        </message>
        <message>
            <source>{0} and {1} should not run side by side</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>{0} et {1} ne devraient pas avoir lieu en parallèle</translation>
        </message>
        <message>
            <source>{0} and {1}, both on {2}, run side by side</source>
            <extracomment>places: quoted quoted words</extracomment>
            <translation>{0} et {1}, toutes deux du parcours {2}, ont lieu en parallèle</translation>
        </message>
        <message>
            <source>{0} arrives only at {1}</source>
            <extracomment>places: name words</extracomment>
            <translation>{0} n’arrive qu’à {1}</translation>
        </message>
        <message>
            <source>{0} asleep in {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>{0} en pleine nuit : {1}</translation>
        </message>
        <message>
            <source>{0} begins before {1}, which it builds on, has ended</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>{0} commence avant la fin de {1}, dont elle dépend</translation>
        </message>
        <message>
            <source>{0} came after it and cannot be taken back. Choose a later step to go back to.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} est venu après et ne peut pas être repris. Choisissez une étape plus récente à laquelle revenir.</translation>
        </message>
        <message>
            <source>{0} cannot be replaced by itself; choose another session.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} ne peut pas être remplacée par elle-même ; choisissez une autre séance.</translation>
        </message>
        <message>
            <source>{0} cannot follow {1}, which follows it already; undo that first.</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>{0} ne peut pas suivre {1}, qui la suit déjà ; annulez d’abord cela.</translation>
        </message>
        <message>
            <source>{0} comes after {1} in the day; give the hours in their order.</source>
            <extracomment>places: words words</extracomment>
            <translation>{0} vient après {1} dans la journée ; indiquez les heures dans l’ordre.</translation>
        </message>
        <message>
            <source>{0} comes before {1}; give hours of one day, the earlier one first.</source>
            <extracomment>places: words words</extracomment>
            <translation>{0} vient avant {1} ; indiquez les heures d’un même jour, la première d’abord.</translation>
        </message>
        <message>
            <source>{0} ends on {1}, before it begins; choose a later last day.</source>
            <extracomment>places: quoted words</extracomment>
            <translation>{0} finit le {1}, avant de commencer ; choisissez un dernier jour plus tardif.</translation>
        </message>
        <message>
            <source>{0} expects {1} people, more than any room seats</source>
            <extracomment>places: quoted words</extracomment>
            <translation>{0} attend {1} personnes, plus qu’aucune salle n’a de places</translation>
        </message>
        <message>
            <source>{0} has changed since this was drafted; draft it again before sending.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} a changé depuis cette rédaction ; rédigez de nouveau avant d’envoyer.</translation>
        </message>
        <message>
            <source>{0} has changed since this was drafted; draft it again.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} a changé depuis cette rédaction ; rédigez de nouveau.</translation>
        </message>
        <message>
            <source>{0} has no dates, so it was not added; choose a calendar that has.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} n’a aucune date et n’a donc pas été ajouté ; choisissez un calendrier qui en a.</translation>
        </message>
        <message>
            <source>{0} has no place in a series; move it to another date instead.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} n’a pas de place dans une série ; déplacez-la plutôt à une autre date.</translation>
        </message>
        <message>
            <source>{0} has no session</source>
            <extracomment>places: words</extracomment>
            <translation>{0} n’a aucune séance</translation>
        </message>
        <message>
            <source>{0} has not taken place; letters that look back on it come after.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} n’a pas eu lieu ; les lettres qui y reviennent viennent après.</translation>
        </message>
        <message>
            <source>{0} has taken place and keeps its date; choose a later place.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} a eu lieu et garde sa date ; choisissez une place ultérieure.</translation>
        </message>
        <message>
            <source>{0} has this calendar UID or schedule GUID already; change that session instead.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} a déjà cet UID de calendrier ou ce GUID d’horaire ; modifiez plutôt cette séance.</translation>
        </message>
        <message>
            <source>{0} has {1} already; open that session instead.</source>
            <extracomment>places: words quoted</extracomment>
            <translation>{0} contient déjà {1} ; ouvrez plutôt cette séance.</translation>
        </message>
        <message>
            <source>{0} has {1} between {2} and {3}</source>
            <extracomment>places: words words quoted quoted</extracomment>
            <translation>{0} a {1} entre {2} et {3}</translation>
        </message>
        <message>
            <source>{0} has {1} from {2} to {3}, which takes {4}</source>
            <extracomment>places: words words words words words</extracomment>
            <translation>{0} a {1} de {2} à {3}, ce qui en demande {4}</translation>
        </message>
        <message>
            <source>{0} has {1} seats, and {2} people are expected</source>
            <extracomment>places: name words words</extracomment>
            <translation>{0} a {1} places, et {2} personnes sont attendues</translation>
        </message>
        <message>
            <source>{0} has {1}, and an overlay calendar holds {2}; export fewer months of it.</source>
            <extracomment>places: quoted words words</extracomment>
            <translation>{0} a {1}, et un calendrier superposé en contient {2} ; exportez-en moins de mois.</translation>
        </message>
        <message>
            <source>{0} in {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>{0} à {1}</translation>
        </message>
        <message>
            <source>{0} in {1}, usually {2}</source>
            <extracomment>places: words words words</extracomment>
            <translation>{0} à {1}, d’habitude {2}</translation>
        </message>
        <message>
            <source>{0} is booked twice, {1}</source>
            <extracomment>places: name words</extracomment>
            <translation>{0} a deux réservations, {1}</translation>
        </message>
        <message>
            <source>{0} is called off; reinstate it before it gets a place.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} est annulée ; rétablissez-la avant de la placer.</translation>
        </message>
        <message>
            <source>{0} is called off; send a cancellation, or reinstate it first.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} est annulée ; envoyez une annulation, ou rétablissez-la d’abord.</translation>
        </message>
        <message>
            <source>{0} is held once; plan two sittings of it first.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} n’a lieu qu’une fois ; planifiez d’abord deux créneaux.</translation>
        </message>
        <message>
            <source>{0} is in the agenda, but not among the session’s people</source>
            <extracomment>places: name</extracomment>
            <translation>{0} est à l’ordre du jour, mais pas parmi les personnes de la séance</translation>
        </message>
        <message>
            <source>{0} is in two sessions at once, {1}</source>
            <extracomment>places: name words</extracomment>
            <translation>{0} est dans deux séances à la fois, {1}</translation>
        </message>
        <message>
            <source>{0} is in “{1}” now and “{2}” is gone; tell those who subscribed to it.</source>
            <extracomment>places: name name name</extracomment>
            <translation>{0} est maintenant dans « {1} » et « {2} » a disparu ; prévenez les personnes abonnées.</translation>
        </message>
        <message>
            <source>{0} is longer than a year; choose an earlier last day.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} dure plus d’un an ; choisissez un dernier jour plus proche.</translation>
        </message>
        <message>
            <source>{0} is no address that mail can reach; correct it in the list of people.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} n’est pas une adresse que le courrier peut atteindre ; corrigez-la dans la liste des personnes.</translation>
        </message>
        <message>
            <source>{0} is no audience; give a number from 0 to {1}.</source>
            <extracomment>places: words words</extracomment>
            <translation>{0} n’est pas un public ; donnez un nombre de 0 à {1}.</translation>
        </message>
        <message>
            <source>{0} is no calendar; give the address of the calendar itself.</source>
            <extracomment>places: name</extracomment>
            <translation>{0} n’est pas un calendrier ; donnez l’adresse du calendrier lui-même.</translation>
        </message>
        <message>
            <source>{0} is no country that is known; write its name or two letters such as CA.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} n’est pas un pays connu ; écrivez son nom ou deux lettres comme CA.</translation>
        </message>
        <message>
            <source>{0} is not called off, so there is nothing to reinstate.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} n’est pas annulée ; il n’y a donc rien à rétablir.</translation>
        </message>
        <message>
            <source>{0} is not free at {1}</source>
            <extracomment>places: name words</extracomment>
            <translation>{0} n’est pas libre à {1}</translation>
        </message>
        <message>
            <source>{0} is one entry already; choose another one to merge it with.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} n’est déjà qu’une seule fiche ; choisissez-en une autre à fusionner.</translation>
        </message>
        <message>
            <source>{0} is only an idea; confirm it before inviting people.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} n’est qu’une idée ; confirmez-la avant d’inviter.</translation>
        </message>
        <message>
            <source>{0} is or would be called off; use Call off or Reinstate for that.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} est ou serait annulée ; utilisez pour cela Annuler la séance ou Rétablir.</translation>
        </message>
        <message>
            <source>{0} is over or called off; plan two sittings of a session that is to come.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} est terminée ou annulée ; planifiez deux créneaux pour une séance à venir.</translation>
        </message>
        <message>
            <source>{0} keeps no hour with others of its series; move it instead.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} ne partage pas d’heure avec d’autres séances de sa série ; déplacez-la plutôt.</translation>
        </message>
        <message>
            <source>{0} lasts longer than any day; make it shorter, or a day longer</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} dure plus qu’aucune journée ; raccourcissez-la, ou allongez une journée</translation>
        </message>
        <message>
            <source>{0} leaves at {1}</source>
            <extracomment>places: name words</extracomment>
            <translation>{0} part à {1}</translation>
        </message>
        <message>
            <source>{0} lines are</source>
            <extracomment>places: words</extracomment>
            <translation>{0} lignes ne sont</translation>
        </message>
        <message>
            <source>{0} may be {1}; {2}.</source>
            <extracomment>places: name words words</extracomment>
            <translation>{0} peut être {1} ; {2}.</translation>
        </message>
        <message>
            <source>{0} minute</source>
            <extracomment>places: words</extracomment>
            <translation>{0} minute</translation>
        </message>
        <message>
            <source>{0} minutes</source>
            <extracomment>places: words</extracomment>
            <translation>{0} minutes</translation>
        </message>
        <message>
            <source>{0} more</source>
            <extracomment>places: words</extracomment>
            <translation>{0} de plus</translation>
        </message>
        <message>
            <source>{0} more can come true</source>
            <extracomment>places: words</extracomment>
            <translation>{0} de plus peuvent se réaliser</translation>
        </message>
        <message>
            <source>{0} more problems are not listed; the file may be damaged, so export it again.</source>
            <extracomment>places: words</extracomment>
            <translation>{0} autres problèmes ne sont pas listés ; le fichier est peut-être endommagé, exportez-le de nouveau.</translation>
        </message>
        <message>
            <source>{0} needs a name; type one.</source>
            <extracomment>places: words</extracomment>
            <translation>{0} doit avoir un nom ; saisissez-en un.</translation>
        </message>
        <message>
            <source>{0} no part of a calendar and left out; this is the first.</source>
            <extracomment>places: words</extracomment>
            <translation>{0} pas une partie de calendrier et sont laissées de côté ; voici la première.</translation>
        </message>
        <message>
            <source>{0} of {1} who want {2} also want {3}</source>
            <extracomment>places: words words quoted quoted</extracomment>
            <translation>{0} des {1} qui veulent {2} veulent aussi {3}</translation>
        </message>
        <message>
            <source>{0} off work in {1}, {2}</source>
            <extracomment>places: words words words</extracomment>
            <translation>{0} en congé : {1}, {2}</translation>
        </message>
        <message>
            <source>{0} on {1} {2}</source>
            <extracomment>places: words words words</extracomment>
            <translation>{0} le {1} {2}</translation>
        </message>
        <message>
            <source>{0} or {1}</source>
            <translation>{0} ou {1}</translation>
        </message>
        <message>
            <source>{0} references would break</source>
            <extracomment>places: words</extracomment>
            <translation>{0} références seraient rompues</translation>
        </message>
        <message>
            <source>{0} takes all rooms, and {1} runs beside it, {2}</source>
            <extracomment>places: quoted quoted words</extracomment>
            <translation>{0} occupe toutes les salles, et {1} a lieu en même temps, {2}</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <extracomment>places: words quoted</extracomment>
            <translation>{0} pour {1}</translation>
        </message>
        <message>
            <source>{0} would leave before arriving; change one of the two.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} partirait avant d’arriver ; changez l’un des deux.</translation>
        </message>
        <message>
            <source>{0} would speak at {1} in {2}</source>
            <extracomment>places: name words city</extracomment>
            <translation>{0} interviendrait {1} à {2}</translation>
        </message>
        <message>
            <source>{0} {1} ({2} UTC)</source>
            <extracomment>places: name words words</extracomment>
            <translation>{0} : {1} ({2} UTC)</translation>
        </message>
        <message>
            <source>{0} {1} or {2} {3}</source>
            <extracomment>places: words words words words</extracomment>
            <translation>{0} {1} ou {2} {3}</translation>
        </message>
        <message>
            <source>{0}, line {1}: {2}</source>
            <extracomment>places: words words words</extracomment>
            <translation>{0}, ligne {1} : {2}</translation>
        </message>
        <message>
            <source>{0}, mail {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>{0}, message {1}</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}: Only the first {1} files of this folder were read.</source>
            <extracomment>places: name words</extracomment>
            <translation>{0} : seuls les {1} premiers fichiers de ce dossier ont été lus.</translation>
        </message>
        <message>
            <source>{0}: There is no .ics, .eml or .mbox file in this folder.</source>
            <extracomment>places: name</extracomment>
            <translation>{0} : il n’y a aucun fichier .ics, .eml ou .mbox dans ce dossier.</translation>
        </message>
        <message>
            <source>{0}; place a first and a last session by hand, so that the hours of a day are known.</source>
            <extracomment>places: words</extracomment>
            <translation>{0} ; placez à la main une première et une dernière séance, pour que les heures de la journée soient connues.</translation>
        </message>
        <message>
            <source>{0}; {1}</source>
            <translation>{0} ; {1}</translation>
        </message>
        <message>
            <source>‘{0}’ cannot be {1}, because since then {2}. Nothing was changed; undo that first.</source>
            <extracomment>places: words words words</extracomment>
            <translation>« {0} » ne peut pas être {1}, car depuis {2}. Rien n’a été modifié ; annulez d’abord cela.</translation>
        </message>
        <message>
            <source>‘{0}’ happened outside this file and cannot be undone; send a change instead.</source>
            <extracomment>places: words</extracomment>
            <translation>« {0} » s’est produit hors de ce fichier et ne peut pas être annulé ; envoyez plutôt une modification.</translation>
        </message>
        <message>
            <source>“{0}”</source>
            <translation>« {0} »</translation>
        </message>
        <message>
            <source>“{0}” (session {1}) is kept at another instant than its wall time means; move it again.</source>
            <extracomment>places: name words</extracomment>
            <translation>« {0} » (séance {1}) est gardée à un autre instant que ne le dit son heure ; déplacez-la de nouveau.</translation>
        </message>
        <message>
            <source>“{0}” and “{1}” have the same guid; give one of them a new one.</source>
            <extracomment>places: name name</extracomment>
            <translation>« {0} » et « {1} » ont le même guid ; donnez-en un nouveau à l’une d’elles.</translation>
        </message>
        <message>
            <source>“{0}” attended {1} sessions and a certificate does not hold them; certify one series at a time.</source>
            <extracomment>places: name words</extracomment>
            <translation>« {0} » a suivi {1} séances, trop pour une attestation ; attestez une série à la fois.</translation>
        </message>
        <message>
            <source>“{0}” belongs to another program; it was left as it is. Choose a .cqo file.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » appartient à un autre programme ; il a été laissé tel quel. Choisissez un fichier .cqo.</translation>
        </message>
        <message>
            <source>“{0}” cannot be made ({1}). Choose a folder you may write to.</source>
            <extracomment>places: name name</extracomment>
            <translation>« {0} » ne peut pas être créé ({1}). Choisissez un dossier où vous pouvez écrire.</translation>
        </message>
        <message>
            <source>“{0}” cannot be opened. Check that the file is still there and that you may read it.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » ne peut pas être ouvert. Vérifiez que le fichier est toujours là et que vous pouvez le lire.</translation>
        </message>
        <message>
            <source>“{0}” cannot be read ({1}).</source>
            <extracomment>places: name name</extracomment>
            <translation>« {0} » est illisible ({1}).</translation>
        </message>
        <message>
            <source>“{0}” cannot be read ({1}); check the name.</source>
            <extracomment>places: name name</extracomment>
            <translation>« {0} » est illisible ({1}) ; vérifiez le nom.</translation>
        </message>
        <message>
            <source>“{0}” cannot be written there. Choose a folder you may write to.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » ne peut pas être écrit là. Choisissez un dossier où vous pouvez écrire.</translation>
        </message>
        <message>
            <source>“{0}” could not be brought up to date ({1}). It was left as it was; a copy is in “{2}”.</source>
            <extracomment>places: name words name</extracomment>
            <translation>« {0} » n’a pas pu être mis à jour ({1}). Le fichier a été laissé tel quel ; une copie est dans « {2} ».</translation>
        </message>
        <message>
            <source>“{0}” exists already; choose another name.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » existe déjà ; choisissez un autre nom.</translation>
        </message>
        <message>
            <source>“{0}” has {1} MB; a file may have {2}. Split it.</source>
            <extracomment>places: name words words</extracomment>
            <translation>« {0} » fait {1} Mo ; un fichier peut en faire {2}. Divisez-le.</translation>
        </message>
        <message>
            <source>“{0}” has {1} agenda items and the page holds {2} of them; shorten their notes, or split the session in two.</source>
            <extracomment>places: name words words</extracomment>
            <translation>« {0} » a {1} points à l’ordre du jour et la page en contient {2} ; raccourcissez leurs notes, ou divisez la séance en deux.</translation>
        </message>
        <message>
            <source>“{0}” is XML, but no conference schedule; choose another file.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » est du XML, mais pas un horaire de conférence ; choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>“{0}” is a ZIP archive or another Office file; save the table as .xlsx or .csv.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » est une archive ZIP ou un autre fichier Office ; enregistrez le tableau en .xlsx ou .csv.</translation>
        </message>
        <message>
            <source>“{0}” is a folder; choose a file in it.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » est un dossier ; choisissez un fichier dedans.</translation>
        </message>
        <message>
            <source>“{0}” is a folder; choose a file that ends in .cqo.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » est un dossier ; choisissez un fichier qui se termine par .cqo.</translation>
        </message>
        <message>
            <source>“{0}” is a web page, whatever its name says; save the table itself as .xlsx or .csv.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » est une page web, quoi qu’en dise son nom ; enregistrez le tableau lui-même en .xlsx ou .csv.</translation>
        </message>
        <message>
            <source>“{0}” is an old or a password-protected Office file; open it in Excel and save it as .xlsx without a password.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » est un fichier Office ancien ou protégé par un mot de passe ; ouvrez-le dans Excel et enregistrez-le en .xlsx sans mot de passe.</translation>
        </message>
        <message>
            <source>“{0}” is damaged. It was left as it is; recover a copy of it (cqo-desktop recover), or open a backup.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » est endommagé. Le fichier a été laissé tel quel ; récupérez-en une copie (cqo-desktop recover), ou ouvrez une sauvegarde.</translation>
        </message>
        <message>
            <source>“{0}” is empty; choose another file.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » est vide ; choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>“{0}” is no answer; choose one.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » n’est pas une réponse ; choisissez-en une.</translation>
        </message>
        <message>
            <source>“{0}” is no calendar; write it as https://user@dav.example.org/path/of/calendar/.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » n’est pas un calendrier ; écrivez-le sous la forme https://user@dav.example.org/path/of/calendar/.</translation>
        </message>
        <message>
            <source>“{0}” is no date with a time; the event has none now.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » n’est pas une date avec une heure ; l’événement n’en a plus.</translation>
        </message>
        <message>
            <source>“{0}” is no date; write it as 2026-10-22.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » n’est pas une date ; écrivez-la sous la forme 2026-10-22.</translation>
        </message>
        <message>
            <source>“{0}” is no e-mail address and was left out.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » n’est pas une adresse électronique et a été laissé de côté.</translation>
        </message>
        <message>
            <source>“{0}” is no end after the start, so the length is not known.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » n’est pas une fin après le début ; la durée n’est donc pas connue.</translation>
        </message>
        <message>
            <source>“{0}” is no folder, so nothing was written; choose another place.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » n’est pas un dossier ; rien n’a donc été écrit ; choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>“{0}” is no length such as 01:30.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » n’est pas une durée telle que 01:30.</translation>
        </message>
        <message>
            <source>“{0}” is no mail server; write it as smtp://user@mail.example.org:587.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » n’est pas un serveur de courrier ; écrivez-le sous la forme smtp://user@mail.example.org:587.</translation>
        </message>
        <message>
            <source>“{0}” is no ordinary file; choose one.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » n’est pas un fichier ordinaire ; choisissez-en un.</translation>
        </message>
        <message>
            <source>“{0}” is no part of a rule; write it like “{1}”.</source>
            <extracomment>places: name name</extracomment>
            <translation>« {0} » n’est pas un élément de règle ; écrivez par exemple « {1} ».</translation>
        </message>
        <message>
            <source>“{0}” is no time of day; write it as 16:00.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » n’est pas une heure ; écrivez-la sous la forme 16:00.</translation>
        </message>
        <message>
            <source>“{0}” is not a CQO file. It was left as it is; choose a file that ends in .cqo.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » n’est pas un fichier CQO. Il a été laissé tel quel ; choisissez un fichier qui se termine par .cqo.</translation>
        </message>
        <message>
            <source>“{0}” is not a colour; write it as #0B5A8A.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » n’est pas une couleur ; écrivez-la sous la forme #0B5A8A.</translation>
        </message>
        <message>
            <source>“{0}” is not a domain that mail can reach; check the organizer's address.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » n’est pas un domaine que le courrier peut atteindre ; vérifiez l’adresse de l’organisateur.</translation>
        </message>
        <message>
            <source>“{0}” is not a web address; add https:// at the start.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » n’est pas une adresse web ; ajoutez https:// au début.</translation>
        </message>
        <message>
            <source>“{0}” is not a web address; it has a blank in it or is too long.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » n’est pas une adresse web ; elle contient une espace ou est trop longue.</translation>
        </message>
        <message>
            <source>“{0}” is not a web address; paste it again, beginning with https://.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » n’est pas une adresse web ; collez-la de nouveau, avec https:// au début.</translation>
        </message>
        <message>
            <source>“{0}” is not an e-mail address; write it as name@example.org.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » n’est pas une adresse électronique ; écrivez-la sous la forme nom@example.org.</translation>
        </message>
        <message>
            <source>“{0}” is not an hour; write it as 09:00.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » n’est pas une heure ; écrivez-la sous la forme 09:00.</translation>
        </message>
        <message>
            <source>“{0}” is not an hour; write it as 16:00.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » n’est pas une heure ; écrivez-la sous la forme 16:00.</translation>
        </message>
        <message>
            <source>“{0}” is not understood and was left out; {1}.</source>
            <extracomment>places: name words</extracomment>
            <translation>« {0} » n’est pas compris et a été laissé de côté ; {1}.</translation>
        </message>
        <message>
            <source>“{0}” is nothing this program reads; choose CSV, Excel, vCard, .ics or a schedule.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » n’est rien que ce programme sache lire ; choisissez du CSV, Excel, vCard, .ics ou un horaire.</translation>
        </message>
        <message>
            <source>“{0}” is open in a program, or was not closed; choose another name for the copy.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » est ouvert dans un programme, ou n’a pas été fermé ; choisissez un autre nom pour la copie.</translation>
        </message>
        <message>
            <source>“{0}” is read-only, so nothing was changed. Save a copy where you may write, and change that one.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » est en lecture seule ; rien n’a donc été modifié. Enregistrez une copie là où vous pouvez écrire, et modifiez celle-ci.</translation>
        </message>
        <message>
            <source>“{0}” is writing to the file; try again when it has finished.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » écrit dans le fichier ; réessayez quand ce sera fini.</translation>
        </message>
        <message>
            <source>“{0}” is {1}; choose a CSV, Excel, vCard, calendar or schedule file.</source>
            <extracomment>places: name words</extracomment>
            <translation>« {0} » est {1} ; choisissez un fichier CSV, Excel, vCard, de calendrier ou d’horaire.</translation>
        </message>
        <message>
            <source>“{0}” lasts {1} minutes; a schedule can say 1 to 5,999.</source>
            <extracomment>places: name words</extracomment>
            <translation>« {0} » dure {1} minutes ; un horaire peut en indiquer de 1 à 5 999.</translation>
        </message>
        <message>
            <source>“{0}” says nothing of summer time; name a place, such as America/Toronto.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » ne dit rien de l’heure d’été ; nommez un lieu, par exemple America/Toronto.</translation>
        </message>
        <message>
            <source>“{0}” was deleted or moved while it was open. Save a copy of it elsewhere to go on.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » a été supprimé ou déplacé alors qu’il était ouvert. Enregistrez-en une copie ailleurs pour continuer.</translation>
        </message>
        <message>
            <source>“{0}” was not written ({1}). Choose another folder.</source>
            <extracomment>places: name name</extracomment>
            <translation>« {0} » n’a pas été écrit ({1}). Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>“{0}” was saved by a newer version of CQO Desktop; it was left as it is. Install that version to open it.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » a été enregistré par une version plus récente de CQO Desktop ; il a été laissé tel quel. Installez cette version pour l’ouvrir.</translation>
        </message>
        <message>
            <source>“{0}” was stopped; nothing was changed.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » a été arrêté ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>“{0}” would be told the password in the open; write the address with https://.</source>
            <extracomment>places: name</extracomment>
            <translation>« {0} » recevrait le mot de passe en clair ; écrivez l’adresse avec https://.</translation>
        </message>
        <message>
            <source>“{0}” {1}; it was left as it is. Choose a file that ends in .cqo.</source>
            <extracomment>places: name words</extracomment>
            <translation>« {0} » {1} ; il a été laissé tel quel. Choisissez un fichier qui se termine par .cqo.</translation>
        </message>
    </context>
    <context>
        <name>Series</name>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>&amp;Colour</source>
            <translation>&amp;Couleur</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Jour</translation>
        </message>
        <message>
            <source>&amp;Hour</source>
            <translation>&amp;Heure</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>T&amp;ype</translation>
        </message>
        <message>
            <source>&amp;Minutes</source>
            <translation>&amp;Minutes</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Zone</source>
            <translation>Fusea&amp;u</translation>
        </message>
        <message>
            <source>Add the series</source>
            <translation>Ajouter la série</translation>
        </message>
        <message>
            <source>Agenda to begin with</source>
            <translation>Ordre du jour de départ</translation>
        </message>
        <message>
            <source>Before, to those who have not answered; after, to all who did not decline. Drafts are offered; nothing goes out by itself.</source>
            <translation>Avant, aux personnes qui n’ont pas répondu ; après, à toutes celles qui n’ont pas décliné. Des brouillons sont proposés ; rien ne part de soi-même.</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Premier</translation>
        </message>
        <message>
            <source>Fourth</source>
            <translation>Quatrième</translation>
        </message>
        <message>
            <source>Gold</source>
            <translation>Or</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Dernier</translation>
        </message>
        <message>
            <source>Mini-series</source>
            <translation>Mini-série</translation>
        </message>
        <message>
            <source>Monthly sessions</source>
            <translation>Séances mensuelles</translation>
        </message>
        <message>
            <source>New series</source>
            <translation>Nouvelle série</translation>
        </message>
        <message>
            <source>New sessions of the series begin with these items.</source>
            <translation>Les nouvelles séances de la série commencent avec ces points.</translation>
        </message>
        <message>
            <source>No rule</source>
            <translation>Aucune règle</translation>
        </message>
        <message>
            <source>On which day of each month a year is planned.</source>
            <translation>Quel jour de chaque mois une année est planifiée.</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Violet</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Rappels</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Save the series</source>
            <translation>Enregistrer la série</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>Deuxième</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Série</translation>
        </message>
        <message>
            <source>Single sessions</source>
            <translation>Séances isolées</translation>
        </message>
        <message>
            <source>Slate</source>
            <translation>Ardoise</translation>
        </message>
        <message>
            <source>Third</source>
            <translation>Troisième</translation>
        </message>
        <message>
            <source>To all who were told and did not decline</source>
            <translation>À toutes les personnes informées qui n’ont pas décliné</translation>
        </message>
        <message>
            <source>To those who have not answered</source>
            <translation>Aux personnes qui n’ont pas répondu</translation>
        </message>
        <message>
            <source>Track of a Forum</source>
            <translation>Parcours d’un Forum</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Jour de la semaine</translation>
        </message>
        <message>
            <source>What new sessions last; those planned already keep theirs.</source>
            <translation>La durée des nouvelles séances ; celles déjà planifiées gardent la leur.</translation>
        </message>
        <message>
            <source>Which one of the month</source>
            <translation>Lequel du mois</translation>
        </message>
    </context>
    <context>
        <name>SeriesVerbs</name>
        <message>
            <source>Edit the series…</source>
            <translation>Modifier la série…</translation>
        </message>
        <message>
            <source>Plan a fair year…</source>
            <translation>Planifier une année équitable…</translation>
        </message>
        <message>
            <source>Plan a year of the series…</source>
            <translation>Planifier une année de la série…</translation>
        </message>
        <message>
            <source>Roll the series to next year…</source>
            <translation>Reconduire la série l’année suivante…</translation>
        </message>
        <message>
            <source>Weeks with another hour…</source>
            <translation>Semaines à une autre heure…</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>&amp;Join link</source>
            <translation>&amp;Lien de connexion</translation>
        </message>
        <message>
            <source>&amp;Notes for coordinators</source>
            <translation>&amp;Notes pour la coordination</translation>
        </message>
        <message>
            <source>&amp;Place, where no room is listed</source>
            <translation>&amp;Endroit, si aucune salle n’est listée</translation>
        </message>
        <message>
            <source>&amp;Room</source>
            <translation>&amp;Salle</translation>
        </message>
        <message>
            <source>&amp;Series</source>
            <translation>Sér&amp;ie</translation>
        </message>
        <message>
            <source>&amp;What members will read</source>
            <translation>Ce que les &amp;membres liront</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Add an item to the agenda</source>
            <translation>Ajouter un point à l’ordre du jour</translation>
        </message>
        <message>
            <source>Add item</source>
            <translation>Ajouter un point</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Ordre du jour</translation>
        </message>
        <message>
            <source>Called off</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmée</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminée</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Everybody knows where: {place}</source>
            <translation>Tout le monde sait où : {place}</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Facilitateur</translation>
        </message>
        <message>
            <source>Fix it for me</source>
            <translation>Corriger pour moi</translation>
        </message>
        <message>
            <source>From template</source>
            <translation>Depuis le modèle</translation>
        </message>
        <message>
            <source>Held again {day}, {hour}</source>
            <translation>De nouveau le {day}, {hour}</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Option</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Hôte</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Idée</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>Annoncée</translation>
        </message>
        <message>
            <source>Join link</source>
            <translation>Lien de connexion</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nouvelle séance</translation>
        </message>
        <message>
            <source>No agenda yet</source>
            <translation>Pas encore d’ordre du jour</translation>
        </message>
        <message>
            <source>No join link or room yet</source>
            <translation>Ni lien de connexion ni salle</translation>
        </message>
        <message>
            <source>No link yet</source>
            <translation>Pas encore de lien</translation>
        </message>
        <message>
            <source>No speaker yet</source>
            <translation>Pas encore d’intervenant</translation>
        </message>
        <message>
            <source>Notes for coordinators</source>
            <translation>Notes pour la coordination</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>En ligne</translation>
        </message>
        <message>
            <source>Panellist</source>
            <translation>Panéliste</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Endroit</translation>
        </message>
        <message>
            <source>Repair the join link</source>
            <translation>Réparer le lien de connexion</translation>
        </message>
        <message>
            <source>Role of the person added</source>
            <translation>Rôle de la personne ajoutée</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Second sitting; the first is {day}, {hour}</source>
            <translation>Second créneau ; le premier est le {day}, {hour}</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Série</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Intervenant</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Tech</source>
            <translation>Technique</translation>
        </message>
        <message>
            <source>The agenda fits: {minutes}</source>
            <translation>L’ordre du jour tient : {minutes}</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Use the template of the series</source>
            <translation>Utiliser le modèle de la série</translation>
        </message>
        <message>
            <source>What members will read</source>
            <translation>Ce que les membres liront</translation>
        </message>
        <message>
            <source>https://</source>
            <translation>https://</translation>
        </message>
        <message>
            <source>{city} time</source>
            <translation>{city}</translation>
        </message>
        <message>
            <source>{names} will speak</source>
            <translation>Interviendra : {names}</translation>
        </message>
        <message>
            <source>{n} minutes over, ends {hour}</source>
            <translation>{n} minutes de trop, fin à {hour}</translation>
        </message>
        <message>
            <source>{n} minutes spare, ends {hour}</source>
            <translation>{n} minutes de marge, fin à {hour}</translation>
        </message>
        <message>
            <source>{planned} of {minutes} min</source>
            <translation>{planned} sur {minutes} min</translation>
        </message>
        <message>
            <source>{planned} of {minutes} minutes planned</source>
            <translation>{planned} minutes planifiées sur {minutes}</translation>
        </message>
    </context>
    <context>
        <name>SessionCard</name>
        <message>
            <source>Call off</source>
            <translation>Annuler la séance</translation>
        </message>
        <message>
            <source>Duplicate, a week later</source>
            <translation>Dupliquer, une semaine plus tard</translation>
        </message>
        <message>
            <source>Local times</source>
            <translation>Heures locales</translation>
        </message>
        <message>
            <source>Open session</source>
            <translation>Ouvrir la séance</translation>
        </message>
        <message>
            <source>Ready to invite?</source>
            <translation>Prête à annoncer ?</translation>
        </message>
        <message>
            <source>Reinstate</source>
            <translation>Rétablir la séance</translation>
        </message>
    </context>
    <context>
        <name>SessionHead</name>
        <message>
            <source>Add a link to confirm</source>
            <translation>Ajouter un lien</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Retour (Échap)</translation>
        </message>
        <message>
            <source>Confirm session</source>
            <translation>Confirmer</translation>
        </message>
        <message>
            <source>Invite…</source>
            <translation>Inviter…</translation>
        </message>
        <message>
            <source>Preview page</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>saved {when}</source>
            <translation>enregistré {when}</translation>
        </message>
    </context>
    <context>
        <name>SessionPage</name>
        <message>
            <source>None, or online</source>
            <translation>Aucune, ou en ligne</translation>
        </message>
        <message>
            <source>Stands alone</source>
            <translation>Isolée</translation>
        </message>
        <message>
            <source>all well</source>
            <translation>tout va bien</translation>
        </message>
        <message>
            <source>{n} to look at</source>
            <translation>{n} à voir</translation>
        </message>
    </context>
    <context>
        <name>SessionVerbs</name>
        <message>
            <source>15 minutes earlier</source>
            <translation>15 minutes plus tôt</translation>
        </message>
        <message>
            <source>15 minutes later</source>
            <translation>15 minutes plus tard</translation>
        </message>
        <message>
            <source>15 minutes longer</source>
            <translation>15 minutes de plus</translation>
        </message>
        <message>
            <source>15 minutes shorter</source>
            <translation>15 minutes de moins</translation>
        </message>
        <message>
            <source>A day earlier</source>
            <translation>Un jour plus tôt</translation>
        </message>
        <message>
            <source>A day later</source>
            <translation>Un jour plus tard</translation>
        </message>
        <message>
            <source>A week earlier</source>
            <translation>Une semaine plus tôt</translation>
        </message>
        <message>
            <source>A week later</source>
            <translation>Une semaine plus tard</translation>
        </message>
        <message>
            <source>Bring both sittings in line</source>
            <translation>Aligner les deux créneaux</translation>
        </message>
        <message>
            <source>Call off</source>
            <translation>Annuler la séance</translation>
        </message>
        <message>
            <source>Copy the join link</source>
            <translation>Copier le lien de connexion</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Find a time…</source>
            <translation>Trouver une heure…</translation>
        </message>
        <message>
            <source>Mark as</source>
            <translation>Marquer comme</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Print as a list…</source>
            <translation>Imprimer en liste…</translation>
        </message>
        <message>
            <source>Print the agenda…</source>
            <translation>Imprimer l’ordre du jour…</translation>
        </message>
        <message>
            <source>Reinstate</source>
            <translation>Rétablir la séance</translation>
        </message>
        <message>
            <source>Separate the two sittings</source>
            <translation>Séparer les deux créneaux</translation>
        </message>
        <message>
            <source>The join link is copied</source>
            <translation>Le lien de connexion est copié</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n date</numerusform>
                <numerusform>%n dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) were left out because they are called off.</source>
            <translation>
                <numerusform>%n date a été laissée de côté, car elle est annulée.</numerusform>
                <numerusform>%n dates ont été laissées de côté, car elles sont annulées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) published</source>
            <translation>
                <numerusform>%n entrée publiée</numerusform>
                <numerusform>%n entrées publiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) without a date were left out.</source>
            <translation>
                <numerusform>%n événement sans date a été laissé de côté.</numerusform>
                <numerusform>%n événements sans date ont été laissés de côté.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) without a country or zone keep days nobody knows.</source>
            <translation>
                <numerusform>%n membre sans pays ni fuseau a des jours que personne ne connaît.</numerusform>
                <numerusform>%n membres sans pays ni fuseau ont des jours que personne ne connaît.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more note(s)</source>
            <translation>
                <numerusform>%n autre remarque</numerusform>
                <numerusform>%n autres remarques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n room(s)</source>
            <translation>
                <numerusform>%n salle</numerusform>
                <numerusform>%n salles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Font</source>
            <translation>Police des &amp;lettres</translation>
        </message>
        <message>
            <source>&amp;Hours</source>
            <translation>&amp;Heures</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;Organizer</source>
            <translation>&amp;Organisateur</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>&amp;Papier</translation>
        </message>
        <message>
            <source>&amp;Rows of lists</source>
            <translation>Lignes &amp;des listes</translation>
        </message>
        <message>
            <source>&amp;Second zone</source>
            <translation>Deu&amp;xième fuseau</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Thème</translation>
        </message>
        <message>
            <source>&amp;Week begins on</source>
            <translation>La se&amp;maine commence le</translation>
        </message>
        <message>
            <source>12 24 a.m. p.m. clock</source>
            <translation>12 24 heures horloge a.m. p.m.</translation>
        </message>
        <message>
            <source>16:00</source>
            <translation>16:00</translation>
        </message>
        <message>
            <source>4:00 p.m.</source>
            <translation>4:00 p.m.</translation>
        </message>
        <message>
            <source>A darker one.</source>
            <translation>Une plus foncée.</translation>
        </message>
        <message>
            <source>A&amp;cronym</source>
            <translation>&amp;Sigle</translation>
        </message>
        <message>
            <source>A&amp;wake</source>
            <translation>É&amp;veil</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Add from a file…</source>
            <translation>Ajouter depuis un fichier…</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>At the head of every page that is printed: a PNG or JPEG on white.</source>
            <translation>En haut de chaque page imprimée : un PNG ou un JPEG sur fond blanc.</translation>
        </message>
        <message>
            <source>Back to the usual hours</source>
            <translation>Revenir aux heures usuelles</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Beside the home zone, in the calendar’s week and agenda.</source>
            <translation>À côté du fuseau du réseau, dans la semaine et la liste du calendrier.</translation>
        </message>
        <message>
            <source>CalDAV publish server</source>
            <translation>CalDAV publier serveur</translation>
        </message>
        <message>
            <source>Calendar on a server</source>
            <translation>Calendrier sur un serveur</translation>
        </message>
        <message>
            <source>Calendars (*.ics)</source>
            <translation>Calendriers (*.ics)</translation>
        </message>
        <message>
            <source>Calendars for subscribers</source>
            <translation>Calendriers pour abonnés</translation>
        </message>
        <message>
            <source>Calendars name it as the sender of invitations.</source>
            <translation>Les calendriers le nomment comme expéditeur des invitations.</translation>
        </message>
        <message>
            <source>Calendar’s &amp;address</source>
            <translation>&amp;Adresse du calendrier</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Choisir un logo</translation>
        </message>
        <message>
            <source>Choose a logo…</source>
            <translation>Choisir un logo…</translation>
        </message>
        <message>
            <source>Co&amp;lour of pages</source>
            <translation>Couleur des pa&amp;ges</translation>
        </message>
        <message>
            <source>Colour of &amp;headings</source>
            <translation>Couleur des t&amp;itres</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Aérée</translation>
        </message>
        <message>
            <source>Comfortable hours</source>
            <translation>Heures confortables</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compacte</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>Jours chômés</translation>
        </message>
        <message>
            <source>Ear&amp;ly to evening</source>
            <translation>Mat&amp;in à soirée</translation>
        </message>
        <message>
            <source>Edit the words…</source>
            <translation>Modifier les textes…</translation>
        </message>
        <message>
            <source>English French Spanish</source>
            <translation>anglais français espagnol</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>For those whose own language is not on file; several make letters of several parts.</source>
            <translation>Pour les personnes dont la langue n’est pas connue ; plusieurs langues donnent des courriers en plusieurs parties.</translation>
        </message>
        <message>
            <source>From the next start on.</source>
            <translation>À partir du prochain démarrage.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Home &amp;zone</source>
            <translation>&amp;Fuseau du réseau</translation>
        </message>
        <message>
            <source>How this computer shows them; the file and your colleagues keep theirs.</source>
            <translation>Telles que cet ordinateur les affiche ; le fichier et vos collègues gardent les leurs.</translation>
        </message>
        <message>
            <source>It stands beside your steps in the history, for colleagues who work on the same file.</source>
            <translation>Il figure à côté de vos étapes dans l’historique, pour les collègues qui travaillent sur le même fichier.</translation>
        </message>
        <message>
            <source>Known for {countries}.</source>
            <translation>Connus pour : {countries}.</translation>
        </message>
        <message>
            <source>Language and times</source>
            <translation>Langue et heures</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre US</translation>
        </message>
        <message>
            <source>Letters to members</source>
            <translation>Courriers aux membres</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Lo&amp;go</source>
            <translation>Lo&amp;go</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Looking at the calendar</source>
            <translation>Lecture du calendrier</translation>
        </message>
        <message>
            <source>Names the conference in schedules for other programs.</source>
            <translation>Nomme la conférence dans les horaires destinés à d’autres programmes.</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Network’s n&amp;ame</source>
            <translation>&amp;Nom du réseau</translation>
        </message>
        <message>
            <source>New day off…</source>
            <translation>Nouveau jour chômé…</translation>
        </message>
        <message>
            <source>New series…</source>
            <translation>Nouvelle série…</translation>
        </message>
        <message>
            <source>New venue…</source>
            <translation>Nouveau lieu…</translation>
        </message>
        <message>
            <source>No password of “{user}” is known; type it below the address.</source>
            <translation>Aucun mot de passe de « {user} » n’est connu ; saisissez-le sous l’adresse.</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Aucune pour l’instant</translation>
        </message>
        <message>
            <source>Not known for {countries}.</source>
            <translation>Inconnus pour : {countries}.</translation>
        </message>
        <message>
            <source>Not written</source>
            <translation>Pas écrits</translation>
        </message>
        <message>
            <source>One is made by itself before an older file is brought up to date.</source>
            <translation>Une sauvegarde se fait d’elle-même avant la mise à jour d’un fichier plus ancien.</translation>
        </message>
        <message>
            <source>Only where this computer does not keep it yet.</source>
            <translation>Seulement si cet ordinateur ne le garde pas encore.</translation>
        </message>
        <message>
            <source>Organizer’s &amp;e-mail</source>
            <translation>&amp;Courriel de l’organisateur</translation>
        </message>
        <message>
            <source>Other people’s dates, such as a congress or holidays. Sessions that fall on one are warned of.</source>
            <translation>Les dates d’autres personnes, par exemple un congrès ou des jours fériés. Les séances qui tombent dessus sont signalées.</translation>
        </message>
        <message>
            <source>Others subscribe to it (CalDAV). Only entries made from here are changed there.</source>
            <translation>D’autres s’y abonnent (CalDAV). Seules les entrées créées d’ici y sont modifiées.</translation>
        </message>
        <message>
            <source>Outside these hours people are asleep.</source>
            <translation>En dehors, les gens dorment.</translation>
        </message>
        <message>
            <source>Overlay calendars</source>
            <translation>Calendriers superposés</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>Mot de pass&amp;e</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>Images ({kinds})</translation>
        </message>
        <message>
            <source>Public holidays of the members’ countries are known. Add what only you know: observances, a strike, an assembly. Sessions that fall on one are warned of.</source>
            <translation>Les jours fériés des pays des membres sont connus. Ajoutez ce que vous êtes seuls à savoir : fêtes, grève, assemblée. Les séances qui tombent ce jour-là sont signalées.</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message>
            <source>Publish and write over theirs</source>
            <translation>Publier et remplacer les leurs</translation>
        </message>
        <message>
            <source>Publish to {server}</source>
            <translation>Publier vers {server}</translation>
        </message>
        <message>
            <source>Publishing</source>
            <translation>Publication</translation>
        </message>
        <message>
            <source>Read {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove the logo</source>
            <translation>Retirer le logo</translation>
        </message>
        <message>
            <source>S&amp;houlder</source>
            <translation>&amp;Limite</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <source>See what publishing would change…</source>
            <translation>Voir ce que la publication changerait…</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Série</translation>
        </message>
        <message>
            <source>Sessions are planned on its clocks unless they name another zone.</source>
            <translation>Les séances sont planifiées sur ses horloges, sauf si elles nomment un autre fuseau.</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Afficher le dossier</translation>
        </message>
        <message>
            <source>Si&amp;ze of everything</source>
            <translation>Taille g&amp;énérale</translation>
        </message>
        <message>
            <source>Some entries were not published</source>
            <translation>Certaines entrées n’ont pas été publiées</translation>
        </message>
        <message>
            <source>Stop writing</source>
            <translation>Ne plus écrire</translation>
        </message>
        <message numerus="yes">
            <source>Stopped after %n entry(s); the others are as they were. Publish again to go on.</source>
            <translation>
                <numerusform>Arrêté après %n entrée ; les autres sont inchangées. Publiez à nouveau pour continuer.</numerusform>
                <numerusform>Arrêté après %n entrées ; les autres sont inchangées. Publiez à nouveau pour continuer.</numerusform>
            </translation>
        </message>
        <message>
            <source>These go into every calendar and every page, and can be undone.</source>
            <translation>Ceci figure dans chaque calendrier et sur chaque page, et peut être annulé.</translation>
        </message>
        <message>
            <source>This file</source>
            <translation>Ce fichier</translation>
        </message>
        <message>
            <source>Use my system’s font</source>
            <translation>Utiliser la police de mon système</translation>
        </message>
        <message>
            <source>Venues</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <source>Venues and rooms</source>
            <translation>Lieux et salles</translation>
        </message>
        <message>
            <source>What holds sessions together: a colour, a length, a rule, and an agenda to begin with.</source>
            <translation>Ce qui relie des séances : une couleur, une durée, une règle et un ordre du jour de départ.</translation>
        </message>
        <message>
            <source>What invitations, updates, reminders and the like say.</source>
            <translation>Ce que disent les invitations, les mises à jour, les rappels et autres.</translation>
        </message>
        <message>
            <source>What was not published…</source>
            <translation>Ce qui n’a pas été publié…</translation>
        </message>
        <message>
            <source>What was read otherwise in {name}</source>
            <translation>Ce qui a été lu autrement dans {name}</translation>
        </message>
        <message>
            <source>Where most other members live</source>
            <translation>Là où vivent la plupart des autres membres</translation>
        </message>
        <message>
            <source>Where the network meets in person.</source>
            <translation>Où le réseau se réunit en personne.</translation>
        </message>
        <message>
            <source>Where this network draws the lines through a day; people who name their own hours keep them. Everybody sees the same, and it can be undone.</source>
            <translation>Où ce réseau trace les limites d’une journée ; les personnes qui indiquent leurs heures les gardent. Tout le monde voit la même chose, et cela peut être annulé.</translation>
        </message>
        <message>
            <source>Wor&amp;king day</source>
            <translation>&amp;Journée de travail</translation>
        </message>
        <message>
            <source>Written &amp;in</source>
            <translation>&amp;Langues</translation>
        </message>
        <message>
            <source>Written as #0B5A8A.</source>
            <translation>Sous la forme #0B5A8A.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>&amp;Votre nom</translation>
        </message>
        <message>
            <source>accent color</source>
            <translation>couleur d’accent</translation>
        </message>
        <message>
            <source>author</source>
            <translation>auteur</translation>
        </message>
        <message>
            <source>calendar first day Monday Sunday Saturday</source>
            <translation>calendrier premier jour lundi dimanche samedi</translation>
        </message>
        <message>
            <source>colour minutes rule template agenda monthly</source>
            <translation>couleur minutes règle modèle ordre du jour mensuel</translation>
        </message>
        <message>
            <source>colours dark light contrast</source>
            <translation>couleurs sombre clair contraste</translation>
        </message>
        <message>
            <source>comfort asleep night</source>
            <translation>confort nuit sommeil</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>contact</translation>
        </message>
        <message>
            <source>copy backup folder save</source>
            <translation>copie sauvegarde dossier enregistrer</translation>
        </message>
        <message>
            <source>countries of members</source>
            <translation>pays des membres</translation>
        </message>
        <message>
            <source>density</source>
            <translation>densité</translation>
        </message>
        <message>
            <source>for everybody</source>
            <translation>pour tout le monde</translation>
        </message>
        <message>
            <source>holidays observances vacation free days</source>
            <translation>jours fériés fêtes vacances congés</translation>
        </message>
        <message>
            <source>ics import congress conference holidays</source>
            <translation>ics importer congrès conférence jours fériés</translation>
        </message>
        <message>
            <source>letters typeface</source>
            <translation>lettres caractères</translation>
        </message>
        <message>
            <source>print size A4 Letter</source>
            <translation>imprimer taille A4 Lettre</translation>
        </message>
        <message>
            <source>programme.ics and one file for each series, written anew after every change made on this computer. A shared or web folder makes them calendars that others subscribe to.</source>
            <translation>programme.ics et un fichier par série, récrits après chaque modification faite sur cet ordinateur. Un dossier partagé ou web en fait des calendriers auxquels d’autres s’abonnent.</translation>
        </message>
        <message>
            <source>room seats building address</source>
            <translation>salle places bâtiment adresse</translation>
        </message>
        <message>
            <source>subscription feed ics publish</source>
            <translation>abonnement flux ics publier</translation>
        </message>
        <message>
            <source>template mail text subject fields</source>
            <translation>modèle courriel texte objet champs</translation>
        </message>
        <message>
            <source>to</source>
            <translation>à</translation>
        </message>
        <message>
            <source>where place</source>
            <translation>où lieu</translation>
        </message>
        <message>
            <source>zoom scale big</source>
            <translation>zoom échelle grand</translation>
        </message>
        <message>
            <source>{dates}, from {day}</source>
            <translation>{dates}, à partir du {day}</translation>
        </message>
        <message>
            <source>{days}, {where}</source>
            <translation>{days}, {where}</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{name}, from</source>
            <translation>{name}, de</translation>
        </message>
        <message>
            <source>{name}, until</source>
            <translation>{name}, à</translation>
        </message>
        <message>
            <source>{rank} {weekday}, {hour} {city}</source>
            <translation>{rank} {weekday}, {hour} {city}</translation>
        </message>
        <message>
            <source>{size}%</source>
            <translation>{size} %</translation>
        </message>
        <message>
            <source>“{name}” cannot be read ({reason}); choose another picture.</source>
            <translation>« {name} » est illisible ({reason}) ; choisissez une autre photo.</translation>
        </message>
    </context>
    <context>
        <name>ShareLegend</name>
        <message>
            <source>asleep</source>
            <translation>en pleine nuit</translation>
        </message>
        <message>
            <source>early, late or a day off</source>
            <translation>tôt, tard ou jour chômé</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>bien</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <source>Larger</source>
            <translation>Plus grand</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <translation>Page {page} sur {count}</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Printing the pages…</source>
            <translation>Impression des pages…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Plus petit</translation>
        </message>
        <message>
            <source>The pages as they would print</source>
            <translation>Les pages telles qu’elles s’imprimeraient</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Page entière</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <source>Stop the work under way</source>
            <translation>Arrêter le travail en cours</translation>
        </message>
    </context>
    <context>
        <name>StatusPill</name>
        <message>
            <source>Status: {status}</source>
            <translation>Statut : {status}</translation>
        </message>
    </context>
    <context>
        <name>StepPanel</name>
        <message>
            <source>It tells of something that went out, so it cannot be taken back.</source>
            <translation>Elle parle d’un envoi déjà parti ; elle ne peut donc pas être reprise.</translation>
        </message>
        <message>
            <source>It was taken back later.</source>
            <translation>Elle a été reprise plus tard.</translation>
        </message>
        <message>
            <source>Nothing that shows.</source>
            <translation>Rien de visible.</translation>
        </message>
        <message>
            <source>Restore to here</source>
            <translation>Revenir ici</translation>
        </message>
        <message>
            <source>Undo this step</source>
            <translation>Annuler l’étape</translation>
        </message>
        <message>
            <source>What this step changed</source>
            <translation>Ce que cette étape a modifié</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… et %n de plus</numerusform>
                <numerusform>… et %n de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Studio</name>
        <message>
            <source>Recover a copy…</source>
            <translation>Récupérer une copie…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <source>The file is gone</source>
            <translation>Le fichier a disparu</translation>
        </message>
        <message>
            <source>Time-zone rules have changed</source>
            <translation>Les règles de fuseaux horaires ont changé</translation>
        </message>
        <message>
            <source>“{name}” was deleted or moved while it was open. Nothing you did is lost: it is still held open here, until you close the window. Save a copy of it now, and go on with that.</source>
            <translation>« {name} » a été supprimé ou déplacé alors qu’il était ouvert. Rien de ce que vous avez fait n’est perdu : il est encore tenu ouvert ici, jusqu’à ce que vous fermiez la fenêtre. Enregistrez-en une copie maintenant, et continuez avec elle.</translation>
        </message>
    </context>
    <context>
        <name>Subscription</name>
        <message>
            <source>Calendars for subscribers: {problem}</source>
            <translation>Calendriers pour abonnés : {problem}</translation>
        </message>
    </context>
    <context>
        <name>TemplateEditor</name>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Add an item</source>
            <translation>Ajouter un point</translation>
        </message>
        <message>
            <source>Item {number}</source>
            <translation>Point {number}</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Number of item {number}</source>
            <translation>Numéro du point {number}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>TimeBox</name>
        <message>
            <source>{hour}, clocks skip it on that day</source>
            <translation>{hour}, les horloges la sautent ce jour-là</translation>
        </message>
        <message>
            <source>{hour}, comfort {percent} percent, {n} asleep</source>
            <translation>{hour}, confort {percent} pour cent, {n} en pleine nuit</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Venue</name>
        <message>
            <source> seats</source>
            <translation> places</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <source>&amp;City</source>
            <translation>&amp;Ville</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Zone</source>
            <translation>Fusea&amp;u</translation>
        </message>
        <message>
            <source>Add a room</source>
            <translation>Ajouter une salle</translation>
        </message>
        <message>
            <source>Add the venue</source>
            <translation>Ajouter le lieu</translation>
        </message>
        <message>
            <source>C&amp;ountry</source>
            <translation>Pa&amp;ys</translation>
        </message>
        <message>
            <source>In the order in which pages and calendars show them.</source>
            <translation>Dans l’ordre où les pages et les calendriers les montrent.</translation>
        </message>
        <message>
            <source>New venue</source>
            <translation>Nouveau lieu</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Salles</translation>
        </message>
        <message>
            <source>Save the venue</source>
            <translation>Enregistrer le lieu</translation>
        </message>
        <message>
            <source>Seats?</source>
            <translation>Places ?</translation>
        </message>
        <message>
            <source>The network’s</source>
            <translation>Celui du réseau</translation>
        </message>
        <message>
            <source>Two letters, such as CA.</source>
            <translation>Deux lettres, par exemple CA.</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Où il se trouve</translation>
        </message>
    </context>
    <context>
        <name>VerdictCard</name>
        <message>
            <source>Looking for a fairer plan</source>
            <translation>Recherche d’un plan plus équitable</translation>
        </message>
    </context>
    <context>
        <name>Voice</name>
        <message numerus="yes">
            <source>%n thing(s) to look at</source>
            <translation>
                <numerusform>%n point à voir</numerusform>
                <numerusform>%n points à voir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to send</source>
            <translation>
                <numerusform>%n envoi à faire</numerusform>
                <numerusform>%n envois à faire</numerusform>
            </translation>
        </message>
        <message>
            <source>All saved</source>
            <translation>Tout est enregistré</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <source>Saved {hour}</source>
            <translation>Enregistré à {hour}</translation>
        </message>
        <message>
            <source>{finding}: {about}.</source>
            <translation>{finding} : {about}.</translation>
        </message>
        <message>
            <source>{network} — CQO Desktop</source>
            <translation>{network} — CQO Desktop</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… et %n de plus</numerusform>
                <numerusform>… et %n de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WayRow</name>
        <message>
            <source>Calendar files (.ics), one for each person</source>
            <translation>Fichiers de calendrier (.ics), un par personne</translation>
        </message>
        <message>
            <source>Choose a folder to write to.</source>
            <translation>Choisissez un dossier où écrire.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Drafts for my mail program (.eml)</source>
            <translation>Brouillons pour mon logiciel de courrier (.eml)</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Serveur de courrier</translation>
        </message>
        <message>
            <source>Mails, sent now by a mail server</source>
            <translation>Courriels, envoyés maintenant par un serveur</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Password, if it is not kept yet</source>
            <translation>Mot de passe, s’il n’est pas encore gardé</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Moyen</translation>
        </message>
    </context>
    <context>
        <name>WaysOut</name>
        <message numerus="yes">
            <source>%n page(s) went to the printer</source>
            <translation>
                <numerusform>%n page est partie à l’imprimante</numerusform>
                <numerusform>%n pages sont parties à l’imprimante</numerusform>
            </translation>
        </message>
        <message>
            <source>PDF ({kinds})</source>
            <translation>PDF ({kinds})</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Impression</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>Enregistrer le PDF</translation>
        </message>
        <message>
            <source>Save as web page</source>
            <translation>Enregistrer comme page web</translation>
        </message>
        <message>
            <source>Save the agendas into</source>
            <translation>Enregistrer les ordres du jour dans</translation>
        </message>
        <message>
            <source>Web page ({kinds})</source>
            <translation>Page web ({kinds})</translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n file(s)</source>
            <translation>
                <numerusform>%n fichier enregistré</numerusform>
                <numerusform>%n fichiers enregistrés</numerusform>
            </translation>
        </message>
        <message>
            <source>Wrote {name}</source>
            <translation>{name} est enregistré</translation>
        </message>
        <message>
            <source>{name} is copied; paste it into a mail or a folder</source>
            <translation>{name} est copié ; collez-le dans un courriel ou un dossier</translation>
        </message>
    </context>
    <context>
        <name>Week</name>
        <message>
            <source>New session</source>
            <translation>Nouvelle séance</translation>
        </message>
        <message>
            <source>Show the hours of another city (Z)</source>
            <translation>Afficher les heures d’une autre ville (Z)</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>sautée</translation>
        </message>
        <message>
            <source>twice</source>
            <translation>deux fois</translation>
        </message>
        <message>
            <source>{day}, {hour}, free</source>
            <translation>{day}, {hour}, libre</translation>
        </message>
        <message>
            <source>{day}, {hour}, {session}</source>
            <translation>{day}, {hour}, {session}</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <source>{told}; others: {dates}</source>
            <translation>{told} ; ailleurs : {dates}</translation>
        </message>
        <message>
            <source>{told}; this day has {hours} hours</source>
            <translation>{told} ; ce jour a {hours} heures</translation>
        </message>
    </context>
    <context>
        <name>WeekGrid</name>
        <message>
            <source>Week</source>
            <translation>Semaine</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>64 invented members and a full year; gone when you close it.</source>
            <translation>64 membres inventés et une année ; disparaît à la fermeture.</translation>
        </message>
        <message>
            <source>From a colleague, a shared drive or a backup.</source>
            <translation>D’un collègue, d’un disque partagé ou d’une sauvegarde.</translation>
        </message>
        <message>
            <source>Look around with a sample network</source>
            <translation>Découvrir avec un réseau exemple</translation>
        </message>
        <message>
            <source>Name it, then import your members and sessions or type them in.</source>
            <translation>Nommez-le, puis importez ou saisissez membres et séances.</translation>
        </message>
        <message>
            <source>Open a CQO file</source>
            <translation>Ouvrir un fichier CQO</translation>
        </message>
        <message>
            <source>Plan a year your whole network can attend</source>
            <translation>Planifiez une année où chacun peut venir</translation>
        </message>
        <message>
            <source>Start a new network</source>
            <translation>Créer un nouveau réseau</translation>
        </message>
        <message>
            <source>Your data stays in one file on this computer. Nothing is sent until you send it.</source>
            <translation>Vos données restent ici, dans un seul fichier. Rien ne part sans vous.</translation>
        </message>
    </context>
    <context>
        <name>WhoseSheet</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose a person</source>
            <translation>Choisir une personne</translation>
        </message>
        <message>
            <source>Count it for them</source>
            <translation>La compter pour cette personne</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Whose answer is it?</source>
            <translation>De qui est cette réponse ?</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>&amp;People</source>
            <translation>&amp;Personnes</translation>
        </message>
        <message>
            <source>&amp;Session</source>
            <translation>&amp;Séance</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Window</source>
            <translation>Fe&amp;nêtre</translation>
        </message>
        <message>
            <source>About CQO Desktop</source>
            <translation>À propos de CQO Desktop</translation>
        </message>
        <message>
            <source>Close this window</source>
            <translation>Fermer cette fenêtre</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Find a time for a session</source>
            <translation>Trouver une heure pour une séance</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Chercher sur cette page</translation>
        </message>
        <message>
            <source>Fold the rail</source>
            <translation>Replier la barre</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Keys of this page</source>
            <translation>Touches de cette page</translation>
        </message>
        <message>
            <source>Look around with the sample network</source>
            <translation>Découvrir avec le réseau exemple</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Barre de menus</translation>
        </message>
        <message>
            <source>New network…</source>
            <translation>Nouveau réseau…</translation>
        </message>
        <message>
            <source>New on this page</source>
            <translation>Nouveau sur cette page</translation>
        </message>
        <message>
            <source>New window on this file</source>
            <translation>Nouvelle fenêtre sur ce fichier</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Volet suivant</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Ouvrir…</translation>
        </message>
        <message>
            <source>Plan a fair year</source>
            <translation>Planifier une année équitable</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Volet précédent</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <source>Search or do…</source>
            <translation>Chercher ou agir…</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Afficher tout le monde</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Who took the hard hours</source>
            <translation>Qui a pris les heures difficiles</translation>
        </message>
    </context>
    <context>
        <name>YearModel</name>
        <message numerus="yes">
            <source>%n member(s): {cities}</source>
            <translation>
                <numerusform>%n membre : {cities}</numerusform>
                <numerusform>%n membres : {cities}</numerusform>
            </translation>
        </message>
        <message>
            <source>Asleep</source>
            <translation>La nuit</translation>
        </message>
        <message>
            <source>Fair hour</source>
            <translation>Heure équitable</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>{title}, {now}, may move</source>
            <translation>{title}, {now}, peut bouger</translation>
        </message>
        <message>
            <source>{title}, {now}, stays</source>
            <translation>{title}, {now}, ne bouge pas</translation>
        </message>
    </context>
    <context>
        <name>YearPart</name>
        <message numerus="yes">
            <source>%n more region(s) count all the same</source>
            <translation>
                <numerusform>%n autre région compte aussi</numerusform>
                <numerusform>%n autres régions comptent aussi</numerusform>
            </translation>
        </message>
        <message>
            <source>All online sessions ahead</source>
            <translation>Toutes les séances en ligne à venir</translation>
        </message>
        <message>
            <source>Keep the session where it is, or let it move</source>
            <translation>Garder la séance à sa place, ou la laisser bouger</translation>
        </message>
        <message>
            <source>No online session is ahead</source>
            <translation>Aucune séance en ligne à venir</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Ouvrir la séance</translation>
        </message>
        <message>
            <source>Plan again</source>
            <translation>Replanifier</translation>
        </message>
        <message>
            <source>Plan the sessions of a series first; then their hours can be shared fairly among members.</source>
            <translation>Planifiez d’abord les séances d’une série ; leurs heures pourront ensuite être partagées équitablement entre les membres.</translation>
        </message>
        <message>
            <source>Plan the year</source>
            <translation>Planifier l’année</translation>
        </message>
        <message>
            <source>Planning a fair year</source>
            <translation>Planification d’une année équitable</translation>
        </message>
        <message>
            <source>Sessions of the year</source>
            <translation>Séances de l’année</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Use this plan</source>
            <translation>Adopter ce plan</translation>
        </message>
    </context>
    <context>
        <name>YearPlan</name>
        <message>
            <source> months</source>
            <translation> mois</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Du</translation>
        </message>
        <message numerus="yes">
            <source>Add %n hold(s)</source>
            <translation>
                <numerusform>Ajouter %n option</numerusform>
                <numerusform>Ajouter %n options</numerusform>
            </translation>
        </message>
        <message>
            <source>Clocks change that week: {changes}.</source>
            <translation>Les heures changent cette semaine-là : {changes}.</translation>
        </message>
        <message>
            <source>Day of {day}</source>
            <translation>Date pour {day}</translation>
        </message>
        <message>
            <source>Each session of its newest year, on the same weekday of its month a year later.</source>
            <translation>Chaque séance de sa dernière année, au même jour de semaine du mois un an plus tard.</translation>
        </message>
        <message>
            <source>Has “{title}” already.</source>
            <translation>Contient déjà « {title} ».</translation>
        </message>
        <message>
            <source>Keep titles, agendas and people</source>
            <translation>Garder titres, ordres du jour et personnes</translation>
        </message>
        <message numerus="yes">
            <source>Plan %n session(s)</source>
            <translation>
                <numerusform>Planifier %n séance</numerusform>
                <numerusform>Planifier %n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan a year of “{series}”</source>
            <translation>Planifier une année de « {series} »</translation>
        </message>
        <message>
            <source>Plan {day}, {hour}</source>
            <translation>Planifier {day}, {hour}</translation>
        </message>
        <message>
            <source>Roll “{series}” to next year</source>
            <translation>Reconduire « {series} » l’année suivante</translation>
        </message>
        <message>
            <source>Say on which weekday, at which hour and where; then its year can be planned.</source>
            <translation>Dites quel jour de semaine, à quelle heure et où ; son année peut alors être planifiée.</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <translation>ddd d MMM yyyy</translation>
        </message>
        <message>
            <source>f&amp;or</source>
            <translation>&amp;pendant</translation>
        </message>
        <message>
            <source>{forum} takes place in this month.</source>
            <translation>{forum} a lieu ce mois-là.</translation>
        </message>
        <message>
            <source>{hours} h in {cities}</source>
            <translation>{hours} h à {cities}</translation>
        </message>
        <message>
            <source>{rank} {weekday} of each month, {hour} {city}. Sessions are added as holds with the agenda of the series.</source>
            <translation>{rank} {weekday} de chaque mois, {hour} {city}. Les séances sont ajoutées comme options, avec l’ordre du jour de la série.</translation>
        </message>
        <message>
            <source>“{title}” is on that day already.</source>
            <translation>« {title} » est déjà ce jour-là.</translation>
        </message>
    </context>
    <context>
        <name>YearRibbon</name>
        <message>
            <source>The year</source>
            <translation>L’année</translation>
        </message>
    </context>
    <context>
        <name>YearSheet</name>
        <message numerus="yes">
            <source>%n date(s) at night somewhere</source>
            <translation>
                <numerusform>%n date en pleine nuit quelque part</numerusform>
                <numerusform>%n dates en pleine nuit quelque part</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) left out</source>
            <translation>
                <numerusform>%n date laissée de côté</numerusform>
                <numerusform>%n dates laissées de côté</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>{left}, {night}.</source>
            <translation>{left}, {night}.</translation>
        </message>
        <message>
            <source>{left}.</source>
            <translation>{left}.</translation>
        </message>
        <message>
            <source>{night}.</source>
            <translation>{night}.</translation>
        </message>
    </context>
    <context>
        <name>ZoneStrip</name>
        <message>
            <source>Local times</source>
            <translation>Heures locales</translation>
        </message>
    </context>
    <context>
        <name>ZonesField</name>
        <message>
            <source>Choose a city</source>
            <translation>Choisir une ville</translation>
        </message>
        <message>
            <source>City {n}</source>
            <translation>Ville {n}</translation>
        </message>
        <message>
            <source>Leave city {n} out</source>
            <translation>Retirer la ville {n}</translation>
        </message>
        <message>
            <source>One more city</source>
            <translation>Une ville de plus</translation>
        </message>
    </context>
    <context>
        <name>_FilterChip</name>
        <message>
            <source>Click to hide or show; Alt+click to show nothing else</source>
            <translation>Cliquer pour masquer ou afficher ; Alt+clic pour n’afficher que cela</translation>
        </message>
    </context>
</TS>
