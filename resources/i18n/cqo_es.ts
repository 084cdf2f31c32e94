<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AgendaDesk</name>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Give to</source>
            <translation>Asignar a</translation>
        </message>
        <message>
            <source>New item</source>
            <translation>Punto nuevo</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Take from</source>
            <translation>Quitar a</translation>
        </message>
    </context>
    <context>
        <name>AgendaList</name>
        <message>
            <source>Agenda</source>
            <translation>Orden del día</translation>
        </message>
        <message>
            <source>Title of the item</source>
            <translation>Título del punto</translation>
        </message>
        <message numerus="yes">
            <source>{hour} {title}, %n minute(s)</source>
            <translation>
                <numerusform>{hour} {title}, %n minuto</numerusform>
                <numerusform>{hour} {title}, %n minutos</numerusform>
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
                <numerusform>%n par de fichas puede ser la misma persona</numerusform>
                <numerusform>%n pares de fichas pueden ser la misma persona</numerusform>
            </translation>
        </message>
        <message>
            <source>2 entries may be the same person: {name}</source>
            <translation>2 fichas pueden ser la misma persona: {name}</translation>
        </message>
        <message>
            <source>2 entries share the address of {name} and may be the same person</source>
            <translation>2 fichas comparten la dirección de {name} y pueden ser la misma persona</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
    </context>
    <context>
        <name>BatchSheet</name>
        <message>
            <source>A web page of each, too</source>
            <translation>También una página web de cada uno</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Elegir la carpeta</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Everything for</source>
            <translation>Todo para</translation>
        </message>
        <message>
            <source>Everything in one folder</source>
            <translation>Todo en una carpeta</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Into the folder</source>
            <translation>En la carpeta</translation>
        </message>
        <message>
            <source>Not printed</source>
            <translation>No impreso</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message numerus="yes">
            <source>Print %n document(s)</source>
            <translation>
                <numerusform>Imprimir %n documento</numerusform>
                <numerusform>Imprimir %n documentos</numerusform>
            </translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Imprimiendo…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n file(s)</source>
            <translation>
                <numerusform>%n archivo guardado</numerusform>
                <numerusform>%n archivos guardados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message numerus="yes">
            <source>%n asleep</source>
            <translation>
                <numerusform>%n en plena noche</numerusform>
                <numerusform>%n en plena noche</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n miembro</numerusform>
                <numerusform>%n miembros</numerusform>
            </translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Clocks skip this hour</source>
            <translation>Los relojes se saltan esta hora</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Go to today</source>
            <translation>Ir a hoy</translation>
        </message>
        <message>
            <source>Hours of another city</source>
            <translation>Horas de otra ciudad</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>New session on this day</source>
            <translation>Sesión nueva ese día</translation>
        </message>
        <message>
            <source>Next session</source>
            <translation>Próxima sesión</translation>
        </message>
        <message>
            <source>Previous session</source>
            <translation>Sesión anterior</translation>
        </message>
        <message>
            <source>Show or hide what is chosen</source>
            <translation>Mostrar u ocultar lo elegido</translation>
        </message>
        <message>
            <source>Single sessions</source>
            <translation>Sesiones únicas</translation>
        </message>
        <message>
            <source>The most peopled other zone</source>
            <translation>La otra zona con más personas</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semana</translation>
        </message>
        <message>
            <source>{city}, {hour} now, {count}</source>
            <translation>{city}, allí son las {hour}, {count}</translation>
        </message>
    </context>
    <context>
        <name>CalendarLegend</name>
        <message>
            <source>draft</source>
            <translation>borrador</translation>
        </message>
        <message>
            <source>hold</source>
            <translation>reserva</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>Earlier</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Sesión nueva</translation>
        </message>
        <message>
            <source>Show what is chosen</source>
            <translation>Mostrar lo elegido</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
    </context>
    <context>
        <name>CalendarPanel</name>
        <message>
            <source>Chosen day</source>
            <translation>Día elegido</translation>
        </message>
        <message>
            <source>Chosen session</source>
            <translation>Sesión elegida</translation>
        </message>
    </context>
    <context>
        <name>CardForm</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>&amp;Credits an hour</source>
            <translation>&amp;Créditos por hora</translation>
        </message>
        <message>
            <source>&amp;Hours of</source>
            <translation>&amp;Horas de</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>&amp;Papel</translation>
        </message>
        <message>
            <source>&amp;Room</source>
            <translation>&amp;Sala</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>As the session</source>
            <translation>El de la sesión</translation>
        </message>
        <message>
            <source>Colum&amp;ns</source>
            <translation>Colum&amp;nas</translation>
        </message>
        <message>
            <source>Credits are ca&amp;lled</source>
            <translation>Nombre de &amp;los créditos</translation>
        </message>
        <message>
            <source>Every room</source>
            <translation>Todas las salas</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Todas las personas</translation>
        </message>
        <message>
            <source>Home, and where most members live.</source>
            <translation>La zona de la red y las de la mayoría de los miembros.</translation>
        </message>
        <message>
            <source>Lang&amp;uage</source>
            <translation>I&amp;dioma</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>None, only minutes</source>
            <translation>Ninguno, solo los minutos</translation>
        </message>
        <message>
            <source>Such as CME credits</source>
            <translation>Por ejemplo, créditos CME</translation>
        </message>
        <message>
            <source>The city where it takes place.</source>
            <translation>La ciudad donde tiene lugar.</translation>
        </message>
        <message>
            <source>Wh&amp;o</source>
            <translation>Para &amp;quién</translation>
        </message>
        <message>
            <source>What &amp;of</source>
            <translation>De &amp;qué</translation>
        </message>
    </context>
    <context>
        <name>City</name>
        <message>
            <source>Addis Ababa</source>
            <translation>Adís Abeba</translation>
        </message>
        <message>
            <source>Algiers</source>
            <translation>Argel</translation>
        </message>
        <message>
            <source>Andorra</source>
            <translation>Andorra</translation>
        </message>
        <message>
            <source>Asuncion</source>
            <translation>Asunción</translation>
        </message>
        <message>
            <source>Athens</source>
            <translation>Atenas</translation>
        </message>
        <message>
            <source>Azores</source>
            <translation>Azores</translation>
        </message>
        <message>
            <source>Baghdad</source>
            <translation>Bagdad</translation>
        </message>
        <message>
            <source>Bahrain</source>
            <translation>Baréin</translation>
        </message>
        <message>
            <source>Baku</source>
            <translation>Bakú</translation>
        </message>
        <message>
            <source>Barbados</source>
            <translation>Barbados</translation>
        </message>
        <message>
            <source>Beirut</source>
            <translation>Beirut</translation>
        </message>
        <message>
            <source>Belem</source>
            <translation>Belém</translation>
        </message>
        <message>
            <source>Belgrade</source>
            <translation>Belgrado</translation>
        </message>
        <message>
            <source>Berlin</source>
            <translation>Berlín</translation>
        </message>
        <message>
            <source>Bermuda</source>
            <translation>Bermudas</translation>
        </message>
        <message>
            <source>Bishkek</source>
            <translation>Biskek</translation>
        </message>
        <message>
            <source>Bogota</source>
            <translation>Bogotá</translation>
        </message>
        <message>
            <source>Brussels</source>
            <translation>Bruselas</translation>
        </message>
        <message>
            <source>Bucharest</source>
            <translation>Bucarest</translation>
        </message>
        <message>
            <source>Cairo</source>
            <translation>El Cairo</translation>
        </message>
        <message>
            <source>Canary</source>
            <translation>Canarias</translation>
        </message>
        <message>
            <source>Cancun</source>
            <translation>Cancún</translation>
        </message>
        <message>
            <source>Cape Verde</source>
            <translation>Cabo Verde</translation>
        </message>
        <message>
            <source>Cayenne</source>
            <translation>Cayena</translation>
        </message>
        <message>
            <source>Chisinau</source>
            <translation>Chisináu</translation>
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
            <translation>Damasco</translation>
        </message>
        <message>
            <source>Dhaka</source>
            <translation>Daca</translation>
        </message>
        <message>
            <source>Djibouti</source>
            <translation>Yibuti</translation>
        </message>
        <message>
            <source>Dubai</source>
            <translation>Dubái</translation>
        </message>
        <message>
            <source>Dublin</source>
            <translation>Dublín</translation>
        </message>
        <message>
            <source>Dushanbe</source>
            <translation>Dusambé</translation>
        </message>
        <message>
            <source>Easter</source>
            <translation>Isla de Pascua</translation>
        </message>
        <message>
            <source>Faroe</source>
            <translation>Islas Feroe</translation>
        </message>
        <message>
            <source>Fiji</source>
            <translation>Fiyi</translation>
        </message>
        <message>
            <source>Havana</source>
            <translation>La Habana</translation>
        </message>
        <message>
            <source>Ho Chi Minh</source>
            <translation>Ciudad Ho Chi Minh</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Islandia</translation>
        </message>
        <message>
            <source>Indianapolis</source>
            <translation>Indianápolis</translation>
        </message>
        <message>
            <source>Istanbul</source>
            <translation>Estambul</translation>
        </message>
        <message>
            <source>Jakarta</source>
            <translation>Yakarta</translation>
        </message>
        <message>
            <source>Jamaica</source>
            <translation>Jamaica</translation>
        </message>
        <message>
            <source>Jerusalem</source>
            <translation>Jerusalén</translation>
        </message>
        <message>
            <source>Johannesburg</source>
            <translation>Johannesburgo</translation>
        </message>
        <message>
            <source>Kabul</source>
            <translation>Kabul</translation>
        </message>
        <message>
            <source>Kathmandu</source>
            <translation>Katmandú</translation>
        </message>
        <message>
            <source>Khartoum</source>
            <translation>Jartum</translation>
        </message>
        <message>
            <source>Kinshasa</source>
            <translation>Kinsasa</translation>
        </message>
        <message>
            <source>Kolkata</source>
            <translation>Calcuta</translation>
        </message>
        <message>
            <source>Kuwait</source>
            <translation>Kuwait</translation>
        </message>
        <message>
            <source>Kyiv</source>
            <translation>Kiev</translation>
        </message>
        <message>
            <source>Lisbon</source>
            <translation>Lisboa</translation>
        </message>
        <message>
            <source>Ljubljana</source>
            <translation>Liubliana</translation>
        </message>
        <message>
            <source>London</source>
            <translation>Londres</translation>
        </message>
        <message>
            <source>Los Angeles</source>
            <translation>Los Ángeles</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luxemburgo</translation>
        </message>
        <message>
            <source>Macau</source>
            <translation>Macao</translation>
        </message>
        <message>
            <source>Maldives</source>
            <translation>Maldivas</translation>
        </message>
        <message>
            <source>Malta</source>
            <translation>Malta</translation>
        </message>
        <message>
            <source>Manila</source>
            <translation>Manila</translation>
        </message>
        <message>
            <source>Mauritius</source>
            <translation>Mauricio</translation>
        </message>
        <message>
            <source>Mexico City</source>
            <translation>Ciudad de México</translation>
        </message>
        <message>
            <source>Mogadishu</source>
            <translation>Mogadiscio</translation>
        </message>
        <message>
            <source>Monaco</source>
            <translation>Mónaco</translation>
        </message>
        <message>
            <source>Montreal</source>
            <translation>Montreal</translation>
        </message>
        <message>
            <source>Moscow</source>
            <translation>Moscú</translation>
        </message>
        <message>
            <source>Muscat</source>
            <translation>Mascate</translation>
        </message>
        <message>
            <source>New York</source>
            <translation>Nueva York</translation>
        </message>
        <message>
            <source>Nicosia</source>
            <translation>Nicosia</translation>
        </message>
        <message>
            <source>Noumea</source>
            <translation>Numea</translation>
        </message>
        <message>
            <source>Panama</source>
            <translation>Panamá</translation>
        </message>
        <message>
            <source>Paris</source>
            <translation>París</translation>
        </message>
        <message>
            <source>Phnom Penh</source>
            <translation>Nom Pen</translation>
        </message>
        <message>
            <source>Port of Spain</source>
            <translation>Puerto España</translation>
        </message>
        <message>
            <source>Port-au-Prince</source>
            <translation>Puerto Príncipe</translation>
        </message>
        <message>
            <source>Prague</source>
            <translation>Praga</translation>
        </message>
        <message>
            <source>Puerto Rico</source>
            <translation>Puerto Rico</translation>
        </message>
        <message>
            <source>Reunion</source>
            <translation>Reunión</translation>
        </message>
        <message>
            <source>Reykjavik</source>
            <translation>Reikiavik</translation>
        </message>
        <message>
            <source>Riyadh</source>
            <translation>Riad</translation>
        </message>
        <message>
            <source>Rome</source>
            <translation>Roma</translation>
        </message>
        <message>
            <source>Sao Paulo</source>
            <translation>São Paulo</translation>
        </message>
        <message>
            <source>Seoul</source>
            <translation>Seúl</translation>
        </message>
        <message>
            <source>Shanghai</source>
            <translation>Shanghái</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>Singapur</translation>
        </message>
        <message>
            <source>Sofia</source>
            <translation>Sofía</translation>
        </message>
        <message>
            <source>St Johns</source>
            <translation>San Juan de Terranova</translation>
        </message>
        <message>
            <source>Stockholm</source>
            <translation>Estocolmo</translation>
        </message>
        <message>
            <source>Sydney</source>
            <translation>Sídney</translation>
        </message>
        <message>
            <source>Tallinn</source>
            <translation>Tallin</translation>
        </message>
        <message>
            <source>Tashkent</source>
            <translation>Taskent</translation>
        </message>
        <message>
            <source>Tbilisi</source>
            <translation>Tiflis</translation>
        </message>
        <message>
            <source>Tehran</source>
            <translation>Teherán</translation>
        </message>
        <message>
            <source>Tokyo</source>
            <translation>Tokio</translation>
        </message>
        <message>
            <source>Tripoli</source>
            <translation>Trípoli</translation>
        </message>
        <message>
            <source>Tunis</source>
            <translation>Túnez</translation>
        </message>
        <message>
            <source>Ulaanbaatar</source>
            <translation>Ulán Bator</translation>
        </message>
        <message>
            <source>Vatican</source>
            <translation>Vaticano</translation>
        </message>
        <message>
            <source>Vienna</source>
            <translation>Viena</translation>
        </message>
        <message>
            <source>Vilnius</source>
            <translation>Vilna</translation>
        </message>
        <message>
            <source>Warsaw</source>
            <translation>Varsovia</translation>
        </message>
        <message>
            <source>Yangon</source>
            <translation>Rangún</translation>
        </message>
        <message>
            <source>Yerevan</source>
            <translation>Ereván</translation>
        </message>
        <message>
            <source>Zurich</source>
            <translation>Zúrich</translation>
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
            <translation>MMMM 'de' yyyy</translation>
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
            <translation>d 'de' MMMM</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d 'de' MMMM 'de' yyyy</translation>
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
            <translation>dddd d 'de' MMMM</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <translation>dddd d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>{hour} a.m.</source>
            <translation>{hour} a. m.</translation>
        </message>
        <message>
            <source>{hour} p.m.</source>
            <translation>{hour} p. m.</translation>
        </message>
        <message>
            <source>{hour} {weekday}</source>
            <translation>{weekday} a las {hour}</translation>
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation>{start} a {end}</translation>
        </message>
    </context>
    <context>
        <name>ClocksSheet</name>
        <message>
            <source>Another hour</source>
            <translation>Otra hora</translation>
        </message>
        <message>
            <source>Clocks move on other days in America, Europe and Australia, and in much of the Caribbean not at all. Choose what stays as it is: the hour at home, the instant for everybody, or the hour of one city.</source>
            <translation>Los relojes cambian en otras fechas en América, Europa y Australia, y en gran parte del Caribe no cambian. Elija qué se mantiene: la hora de la red, el instante para todos o la hora de una ciudad.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Every hour is as usual</source>
            <translation>Todas las horas son las habituales</translation>
        </message>
        <message>
            <source>Keep the hour of…</source>
            <translation>Mantener la hora de…</translation>
        </message>
        <message>
            <source>Keep the instant</source>
            <translation>Mantener el instante</translation>
        </message>
        <message>
            <source>Keep the wall time</source>
            <translation>Mantener la hora local</translation>
        </message>
        <message>
            <source>Move the session…</source>
            <translation>Mover la sesión…</translation>
        </message>
        <message>
            <source>New zone rules: {hours} h for everybody elsewhere</source>
            <translation>Nuevas reglas de zona: {hours} h para todos los demás</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Sessions that fall at another hour for some members, because clocks move, are listed here.</source>
            <translation>Aquí aparecen las sesiones que caen a otra hora para algunos miembros por los cambios de hora.</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Fijada</translation>
        </message>
        <message>
            <source>Weeks with another hour</source>
            <translation>Semanas con otra hora</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>fijada</translation>
        </message>
    </context>
    <context>
        <name>ColumnsPanel</name>
        <message>
            <source>A person</source>
            <translation>Una persona</translation>
        </message>
        <message>
            <source>A session</source>
            <translation>Una sesión</translation>
        </message>
        <message>
            <source>Column in the file</source>
            <translation>Columna del archivo</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Columnas del archivo</translation>
        </message>
        <message>
            <source>Each line of the table is</source>
            <translation>Cada línea de la tabla es</translation>
        </message>
        <message>
            <source>Return changes what a column is taken for</source>
            <translation>Intro cambia lo que se toma de una columna</translation>
        </message>
        <message>
            <source>Taken for</source>
            <translation>Se toma como</translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation>Qué contiene</translation>
        </message>
    </context>
    <context>
        <name>ComfortMark</name>
        <message>
            <source>The mean over all members of the worst hour the session touches for them</source>
            <translation>La media, entre todos los miembros, de la peor hora que les toca con la sesión</translation>
        </message>
        <message>
            <source>comfort</source>
            <translation>comodidad</translation>
        </message>
        <message>
            <source>nobody asleep</source>
            <translation>nadie duerme</translation>
        </message>
        <message>
            <source>{n} asleep</source>
            <translation>{n} en plena noche</translation>
        </message>
    </context>
    <context>
        <name>Country</name>
        <message>
            <source>Afghanistan</source>
            <translation>Afganistán</translation>
        </message>
        <message>
            <source>Albania</source>
            <translation>Albania</translation>
        </message>
        <message>
            <source>Algeria</source>
            <translation>Argelia</translation>
        </message>
        <message>
            <source>Argentina</source>
            <translation>Argentina</translation>
        </message>
        <message>
            <source>Armenia</source>
            <translation>Armenia</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Australia</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Austria</translation>
        </message>
        <message>
            <source>Azerbaijan</source>
            <translation>Azerbaiyán</translation>
        </message>
        <message>
            <source>Bahrain</source>
            <translation>Baréin</translation>
        </message>
        <message>
            <source>Barbados</source>
            <translation>Barbados</translation>
        </message>
        <message>
            <source>Belarus</source>
            <translation>Bielorrusia</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Bélgica</translation>
        </message>
        <message>
            <source>Belize</source>
            <translation>Belice</translation>
        </message>
        <message>
            <source>Benin</source>
            <translation>Benín</translation>
        </message>
        <message>
            <source>Bermuda</source>
            <translation>Bermudas</translation>
        </message>
        <message>
            <source>Bolivia</source>
            <translation>Bolivia</translation>
        </message>
        <message>
            <source>Bosnia &amp; Herzegovina</source>
            <translation>Bosnia y Herzegovina</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brasil</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Bulgaria</translation>
        </message>
        <message>
            <source>Cambodia</source>
            <translation>Camboya</translation>
        </message>
        <message>
            <source>Cameroon</source>
            <translation>Camerún</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Canadá</translation>
        </message>
        <message>
            <source>Chile</source>
            <translation>Chile</translation>
        </message>
        <message>
            <source>China</source>
            <translation>China</translation>
        </message>
        <message>
            <source>Colombia</source>
            <translation>Colombia</translation>
        </message>
        <message>
            <source>Croatia</source>
            <translation>Croacia</translation>
        </message>
        <message>
            <source>Cyprus</source>
            <translation>Chipre</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Chequia</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Dinamarca</translation>
        </message>
        <message>
            <source>Dominican Republic</source>
            <translation>República Dominicana</translation>
        </message>
        <message>
            <source>Ecuador</source>
            <translation>Ecuador</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>Egipto</translation>
        </message>
        <message>
            <source>Estonia</source>
            <translation>Estonia</translation>
        </message>
        <message>
            <source>Ethiopia</source>
            <translation>Etiopía</translation>
        </message>
        <message>
            <source>Finland</source>
            <translation>Finlandia</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Francia</translation>
        </message>
        <message>
            <source>Georgia</source>
            <translation>Georgia</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Alemania</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>Grecia</translation>
        </message>
        <message>
            <source>Haiti</source>
            <translation>Haití</translation>
        </message>
        <message>
            <source>Hungary</source>
            <translation>Hungría</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Islandia</translation>
        </message>
        <message>
            <source>India</source>
            <translation>India</translation>
        </message>
        <message>
            <source>Indonesia</source>
            <translation>Indonesia</translation>
        </message>
        <message>
            <source>Iran</source>
            <translation>Irán</translation>
        </message>
        <message>
            <source>Iraq</source>
            <translation>Irak</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irlanda</translation>
        </message>
        <message>
            <source>Israel</source>
            <translation>Israel</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italia</translation>
        </message>
        <message>
            <source>Jamaica</source>
            <translation>Jamaica</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japón</translation>
        </message>
        <message>
            <source>Jordan</source>
            <translation>Jordania</translation>
        </message>
        <message>
            <source>Kenya</source>
            <translation>Kenia</translation>
        </message>
        <message>
            <source>Kuwait</source>
            <translation>Kuwait</translation>
        </message>
        <message>
            <source>Latvia</source>
            <translation>Letonia</translation>
        </message>
        <message>
            <source>Lebanon</source>
            <translation>Líbano</translation>
        </message>
        <message>
            <source>Libya</source>
            <translation>Libia</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Lituania</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luxemburgo</translation>
        </message>
        <message>
            <source>Malaysia</source>
            <translation>Malasia</translation>
        </message>
        <message>
            <source>Malta</source>
            <translation>Malta</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>México</translation>
        </message>
        <message>
            <source>Moldova</source>
            <translation>Moldavia</translation>
        </message>
        <message>
            <source>Mongolia</source>
            <translation>Mongolia</translation>
        </message>
        <message>
            <source>Morocco</source>
            <translation>Marruecos</translation>
        </message>
        <message>
            <source>Nepal</source>
            <translation>Nepal</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Países Bajos</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <translation>Nueva Zelanda</translation>
        </message>
        <message>
            <source>Niger</source>
            <translation>Níger</translation>
        </message>
        <message>
            <source>Nigeria</source>
            <translation>Nigeria</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Noruega</translation>
        </message>
        <message>
            <source>Pakistan</source>
            <translation>Pakistán</translation>
        </message>
        <message>
            <source>Panama</source>
            <translation>Panamá</translation>
        </message>
        <message>
            <source>Peru</source>
            <translation>Perú</translation>
        </message>
        <message>
            <source>Philippines</source>
            <translation>Filipinas</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polonia</translation>
        </message>
        <message>
            <source>Puerto Rico</source>
            <translation>Puerto Rico</translation>
        </message>
        <message>
            <source>Qatar</source>
            <translation>Catar</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>Rumanía</translation>
        </message>
        <message>
            <source>Russia</source>
            <translation>Rusia</translation>
        </message>
        <message>
            <source>Rwanda</source>
            <translation>Ruanda</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <translation>Arabia Saudita</translation>
        </message>
        <message>
            <source>Senegal</source>
            <translation>Senegal</translation>
        </message>
        <message>
            <source>Serbia</source>
            <translation>Serbia</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>Singapur</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Eslovaquia</translation>
        </message>
        <message>
            <source>Slovenia</source>
            <translation>Eslovenia</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>Sudáfrica</translation>
        </message>
        <message>
            <source>South Korea</source>
            <translation>Corea del Sur</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>España</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Suecia</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Suiza</translation>
        </message>
        <message>
            <source>Taiwan</source>
            <translation>Taiwán</translation>
        </message>
        <message>
            <source>Tanzania</source>
            <translation>Tanzania</translation>
        </message>
        <message>
            <source>Thailand</source>
            <translation>Tailandia</translation>
        </message>
        <message>
            <source>Trinidad &amp; Tobago</source>
            <translation>Trinidad y Tobago</translation>
        </message>
        <message>
            <source>Tunisia</source>
            <translation>Túnez</translation>
        </message>
        <message>
            <source>Türkiye</source>
            <translation>Turquía</translation>
        </message>
        <message>
            <source>Uganda</source>
            <translation>Uganda</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ucrania</translation>
        </message>
        <message>
            <source>United Arab Emirates</source>
            <translation>Emiratos Árabes Unidos</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Reino Unido</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Estados Unidos</translation>
        </message>
        <message>
            <source>Vietnam</source>
            <translation>Vietnam</translation>
        </message>
        <message>
            <source>Zambia</source>
            <translation>Zambia</translation>
        </message>
    </context>
    <context>
        <name>DayAgenda</name>
        <message>
            <source>Agenda</source>
            <translation>Orden del día</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Nothing planned</source>
            <translation>Nada previsto</translation>
        </message>
        <message>
            <source>Nothing planned yet</source>
            <translation>Nada previsto todavía</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Planificar una sesión</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Sessions stand here day by day. If you have hidden some series, show them again above.</source>
            <translation>Las sesiones figuran aquí día a día. Si ha ocultado algunas series, muéstrelas de nuevo arriba.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>There</source>
            <translation>Allí</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>clocks move by {hours} in {cities}</source>
            <translation>la hora cambia {hours} en {cities}</translation>
        </message>
        <message>
            <source>{hour} in {city}</source>
            <translation>{hour} en {city}</translation>
        </message>
    </context>
    <context>
        <name>DayCard</name>
        <message numerus="yes">
            <source>%n session(s) on this day</source>
            <translation>
                <numerusform>%n sesión ese día</numerusform>
                <numerusform>%n sesiones ese día</numerusform>
            </translation>
        </message>
        <message>
            <source>Coming up</source>
            <translation>Próximamente</translation>
        </message>
        <message>
            <source>New session on this day</source>
            <translation>Sesión nueva ese día</translation>
        </message>
        <message>
            <source>Nothing planned</source>
            <translation>Nada previsto</translation>
        </message>
    </context>
    <context>
        <name>DayOff</name>
        <message>
            <source>&amp;Country</source>
            <translation>Paí&amp;s</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>&amp;Primer día</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>Ú&amp;ltimo día</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>Add the day off</source>
            <translation>Añadir el día no laborable</translation>
        </message>
        <message>
            <source>Day off</source>
            <translation>Día no laborable</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Its name or two letters such as CA; nothing is everybody.</source>
            <translation>Su nombre o dos letras como CA; vacío es para todos.</translation>
        </message>
        <message>
            <source>New day off</source>
            <translation>Nuevo día no laborable</translation>
        </message>
        <message>
            <source>Save the day off</source>
            <translation>Guardar el día no laborable</translation>
        </message>
        <message>
            <source>When, and for whom</source>
            <translation>Cuándo y para quién</translation>
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
            <translation>Documentos</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <source>A network (.cqo) is opened alone; drop it without other files.</source>
            <translation>Una red (.cqo) se abre sola; suéltela sin otros archivos.</translation>
        </message>
        <message>
            <source>Answers that are clear are counted, the others wait for you in Invitations.</source>
            <translation>Las respuestas claras se cuentan, las demás le esperan en Invitaciones.</translation>
        </message>
        <message>
            <source>Drop to import</source>
            <translation>Suelte para importar</translation>
        </message>
        <message>
            <source>Drop to import replies</source>
            <translation>Suelte para importar respuestas</translation>
        </message>
        <message>
            <source>Drop to open the network</source>
            <translation>Suelte para abrir la red</translation>
        </message>
        <message>
            <source>Mails with answers (.eml, .mbox) are taken alone; drop them without other files.</source>
            <translation>Los correos con respuestas (.eml, .mbox) se toman solos; suéltelos sin otros archivos.</translation>
        </message>
        <message>
            <source>This cannot be dropped here</source>
            <translation>Esto no se puede soltar aquí</translation>
        </message>
        <message>
            <source>{names} and others</source>
            <translation>{names} y otros</translation>
        </message>
        <message>
            <source>{names}. You see what each would bring before anything is kept.</source>
            <translation>{names}. Verá qué aportaría cada uno antes de conservar nada.</translation>
        </message>
        <message>
            <source>“{name}” is a folder; drop the files in it.</source>
            <translation>«{name}» es una carpeta; suelte los archivos que contiene.</translation>
        </message>
        <message>
            <source>“{name}” is nothing this program reads; drop CSV, Excel, vCard, .ics, schedules, mails or a .cqo file.</source>
            <translation>«{name}» no es nada que este programa lea; suelte CSV, Excel, vCard, .ics, horarios, correos o un archivo .cqo.</translation>
        </message>
    </context>
    <context>
        <name>DueStrip</name>
        <message>
            <source>{due}: {sessions}.</source>
            <translation>{due}: {sessions}.</translation>
        </message>
    </context>
    <context>
        <name>ErrorSheet</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>It is not there any more</source>
            <translation>Ya no está</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Conservar el otro</translation>
        </message>
        <message>
            <source>Nothing was saved</source>
            <translation>No se guardó nada</translation>
        </message>
        <message>
            <source>Somebody changed it meanwhile</source>
            <translation>Alguien lo cambió mientras tanto</translation>
        </message>
        <message>
            <source>The file cannot be read</source>
            <translation>El archivo no se puede leer</translation>
        </message>
        <message>
            <source>This was not done</source>
            <translation>Esto no se hizo</translation>
        </message>
        <message>
            <source>Use mine</source>
            <translation>Usar el mío</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n chosen session(s)</source>
            <translation>
                <numerusform>%n sesión elegida</numerusform>
                <numerusform>%n sesiones elegidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s): {names}.</source>
            <translation>
                <numerusform>%n archivo: {names}.</numerusform>
                <numerusform>%n archivos: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in the folder “{folder}”</source>
            <translation>
                <numerusform>%n en la carpeta «{folder}»</numerusform>
                <numerusform>%n en la carpeta «{folder}»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them exist(s) already and will be replaced.</source>
            <translation>
                <numerusform>%n de ellos ya existe y se sustituirá.</numerusform>
                <numerusform>%n de ellos ya existen y se sustituirán.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Carpeta</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Desde</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>&amp;Papel</translation>
        </message>
        <message>
            <source>&amp;Which sessions</source>
            <translation>&amp;Qué sesiones</translation>
        </message>
        <message>
            <source>&amp;to</source>
            <translation>&amp;hasta</translation>
        </message>
        <message>
            <source>Agendas to print (PDF), one page each</source>
            <translation>Órdenes del día para imprimir (PDF), una página cada uno</translation>
        </message>
        <message>
            <source>Calendar files (.ics): each session, each series, the whole programme</source>
            <translation>Calendarios (.ics): cada sesión, cada serie, todo el programa</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Elegir una carpeta</translation>
        </message>
        <message>
            <source>Choose a folder to write to.</source>
            <translation>Elija una carpeta en la que escribir.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Conference schedule (schedule.xml and schedule.json)</source>
            <translation>Horario de conferencia (schedule.xml y schedule.json)</translation>
        </message>
        <message>
            <source>Everything from today on</source>
            <translation>Todo a partir de hoy</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Exportación</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Nothing would be written.</source>
            <translation>No se escribiría nada.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Series: {name}</source>
            <translation>Serie: {name}</translation>
        </message>
        <message>
            <source>Some days only</source>
            <translation>Solo algunos días</translation>
        </message>
        <message>
            <source>Tables (CSV) of sessions and people</source>
            <translation>Tablas (CSV) de sesiones y personas</translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>El último día es anterior al primero.</translation>
        </message>
        <message>
            <source>The whole programme</source>
            <translation>Todo el programa</translation>
        </message>
        <message>
            <source>What to write</source>
            <translation>Qué escribir</translation>
        </message>
        <message>
            <source>Which sessions</source>
            <translation>Qué sesiones</translation>
        </message>
    </context>
    <context>
        <name>Exported</name>
        <message>
            <source>No file was written: there was nothing to export</source>
            <translation>No se escribió ningún archivo: no había nada que exportar</translation>
        </message>
        <message>
            <source>Nothing was written</source>
            <translation>No se escribió nada</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>The export was stopped; files written until then are in {folder}</source>
            <translation>La exportación se detuvo; los archivos escritos hasta entonces están en {folder}</translation>
        </message>
        <message>
            <source>Written, but not everything</source>
            <translation>Escrito, pero no todo</translation>
        </message>
        <message>
            <source>Written, with a remark</source>
            <translation>Escrito, con una observación</translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n file(s) to {folder}</source>
            <translation>
                <numerusform>%n archivo escrito en {folder}</numerusform>
                <numerusform>%n archivos escritos en {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>… y %n más.</numerusform>
                <numerusform>… y %n más.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FairPage</name>
        <message>
            <source>Find a time</source>
            <translation>Buscar una hora</translation>
        </message>
        <message>
            <source>Plan a fair year</source>
            <translation>Planificar un año justo</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>Qué mostrar</translation>
        </message>
        <message>
            <source>Who took the hard hours</source>
            <translation>Horas difíciles</translation>
        </message>
    </context>
    <context>
        <name>FairYear</name>
        <message numerus="yes">
            <source>%n member(s) without a time zone cannot be counted</source>
            <translation>
                <numerusform>%n miembro sin zona horaria no se puede contar</numerusform>
                <numerusform>%n miembros sin zona horaria no se pueden contar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) would be asleep in every session</source>
            <translation>
                <numerusform>%n miembro dormiría en todas las sesiones</numerusform>
                <numerusform>%n miembros dormirían en todas las sesiones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n night(s) as planned now</source>
            <translation>
                <numerusform>%n noche según lo previsto</numerusform>
                <numerusform>%n noches según lo previsto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) held in a place or twice stay as they are</source>
            <translation>
                <numerusform>%n sesión presencial o doble queda como está</numerusform>
                <numerusform>%n sesiones presenciales o dobles quedan como están</numerusform>
            </translation>
        </message>
        <message>
            <source>All together</source>
            <translation>Entre todos</translation>
        </message>
        <message>
            <source>Always at {hour}</source>
            <translation>Siempre a las {hour}</translation>
        </message>
        <message>
            <source>As planned now</source>
            <translation>Según lo previsto</translation>
        </message>
        <message numerus="yes">
            <source>As planned now, it is night for {cities} in {nights} of %n session(s)</source>
            <translation>
                <numerusform>Según lo previsto, es de noche para {cities} en {nights} de %n sesión</numerusform>
                <numerusform>Según lo previsto, es de noche para {cities} en {nights} de %n sesiones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>As planned now, nobody is asleep in %n session(s)</source>
            <translation>
                <numerusform>Según lo previsto, nadie duerme en la sesión</numerusform>
                <numerusform>Según lo previsto, nadie duerme en las %n sesiones</numerusform>
            </translation>
        </message>
        <message>
            <source>Balance of the plan</source>
            <translation>Equilibrio del plan</translation>
        </message>
        <message>
            <source>Beside common habits</source>
            <translation>Frente a las costumbres</translation>
        </message>
        <message>
            <source>Best average each time</source>
            <translation>La mejor media</translation>
        </message>
        <message>
            <source>Burden: 0 in working hours, 7 to 10 at night, for every member and session.</source>
            <translation>Carga: 0 en horas de trabajo, de 7 a 10 de noche, por miembro y sesión.</translation>
        </message>
        <message>
            <source>By a log, one by one</source>
            <translation>Una a una, con registro</translation>
        </message>
        <message>
            <source>Fair to each, or easy for all</source>
            <translation>Justo o fácil</translation>
        </message>
        <message>
            <source>Fair year</source>
            <translation>Año justo</translation>
        </message>
        <message>
            <source>Hardest hit</source>
            <translation>Más afectados</translation>
        </message>
        <message>
            <source>Looking for a fairer one…</source>
            <translation>Se busca uno más justo…</translation>
        </message>
        <message>
            <source>Most nights</source>
            <translation>Más noches</translation>
        </message>
        <message>
            <source>Nights in all</source>
            <translation>Noches en total</translation>
        </message>
        <message>
            <source>No member has a time zone yet, so there is nobody to be fair to.</source>
            <translation>Ningún miembro tiene aún zona horaria: no hay nadie con quien ser justo.</translation>
        </message>
        <message>
            <source>Nobody bears more than {cap}; all together {total}. Proved: with that cap no plan asks less.</source>
            <translation>Nadie carga más de {cap}; entre todos {total}. Demostrado: con ese tope ningún plan pide menos.</translation>
        </message>
        <message>
            <source>Nobody bears more than {cap}; all together {total}. Unproved: {bound} might be possible.</source>
            <translation>Nadie carga más de {cap}; entre todos {total}. Sin demostrar: {bound} podría ser posible.</translation>
        </message>
        <message numerus="yes">
            <source>Nobody is asleep in any of %n session(s)</source>
            <translation>
                <numerusform>Nadie duerme en la sesión</numerusform>
                <numerusform>Nadie duerme en ninguna de las %n sesiones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody is asleep in more than {nights} of %n session(s)</source>
            <translation>
                <numerusform>Nadie duerme en más de {nights} de %n sesión</numerusform>
                <numerusform>Nadie duerme en más de {nights} de %n sesiones</numerusform>
            </translation>
        </message>
        <message>
            <source>Often asleep</source>
            <translation>A menudo noche</translation>
        </message>
        <message>
            <source>Often asleep: members at night in at least half of the sessions.</source>
            <translation>A menudo noche: miembros en plena noche en al menos la mitad de las sesiones.</translation>
        </message>
        <message>
            <source>Other balances are being looked for…</source>
            <translation>Se buscan otros equilibrios…</translation>
        </message>
        <message>
            <source>Proved for all nights. Unproved: the burden of all together, between {bound} and {value}.</source>
            <translation>Demostrado para todas las noches. Sin demostrar: la carga de todos, entre {bound} y {value}.</translation>
        </message>
        <message>
            <source>Proved for the hardest hit. Unproved: how many members need {nights} nights, between {bound} and {value}.</source>
            <translation>Demostrado para los más afectados. Sin demostrar: cuántos miembros necesitan {nights} noches, entre {bound} y {value}.</translation>
        </message>
        <message>
            <source>Proved for the hardest hit: nobody can do better than {nights} nights, those before counted in.</source>
            <translation>Demostrado para los más afectados: nadie puede mejorar las {nights} noches, contadas las anteriores.</translation>
        </message>
        <message>
            <source>Proved: within these limits no plan is fairer.</source>
            <translation>Demostrado: dentro de estos límites ningún plan es más justo.</translation>
        </message>
        <message>
            <source>Stopped: this is the best so far.</source>
            <translation>Detenido: este es el mejor hasta ahora.</translation>
        </message>
        <message>
            <source>The fairest nights: the hardest hit bear {cap}, all together {total}.</source>
            <translation>Las noches más justas: los más afectados cargan {cap}, entre todos {total}.</translation>
        </message>
        <message>
            <source>The solver did not come back in time.</source>
            <translation>El programa no respondió a tiempo.</translation>
        </message>
        <message>
            <source>The solver ended before its proof was finished.</source>
            <translation>El programa terminó antes de acabar su demostración.</translation>
        </message>
        <message>
            <source>The solver that proves is not installed here.</source>
            <translation>El programa que demuestra no está instalado aquí.</translation>
        </message>
        <message>
            <source>Three hours in turn</source>
            <translation>Tres horas por turno</translation>
        </message>
        <message>
            <source>Two hours in turn</source>
            <translation>Dos horas por turno</translation>
        </message>
        <message>
            <source>Unproved: the hardest hit have {most} nights, and between {bound} and {most} are possible.</source>
            <translation>Sin demostrar: los más afectados tienen {most} noches; son posibles entre {bound} y {most}.</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Ways to plan the year</source>
            <translation>Maneras de planificar el año</translation>
        </message>
        <message>
            <source>What would help: {limits}.</source>
            <translation>Ayudaría: {limits}.</translation>
        </message>
        <message>
            <source>fairest nights</source>
            <translation>noches justas</translation>
        </message>
        <message>
            <source>fewer days between sessions</source>
            <translation>menos días entre sesiones</translation>
        </message>
        <message>
            <source>least burden in all</source>
            <translation>carga mínima</translation>
        </message>
        <message>
            <source>more days away from its date</source>
            <translation>más días de distancia a su fecha</translation>
        </message>
        <message>
            <source>more days between sessions</source>
            <translation>más días entre sesiones</translation>
        </message>
        <message>
            <source>more hours</source>
            <translation>más horas</translation>
        </message>
        <message>
            <source>more weekdays</source>
            <translation>más días de la semana</translation>
        </message>
        <message>
            <source>not keeping clear of other calendars</source>
            <translation>no evitar los otros calendarios</translation>
        </message>
        <message>
            <source>other hours of its speakers</source>
            <translation>otras horas de sus ponentes</translation>
        </message>
        <message>
            <source>stays</source>
            <translation>se queda</translation>
        </message>
        <message>
            <source>two nights in a row</source>
            <translation>dos noches seguidas</translation>
        </message>
        <message>
            <source>{before} nights as planned now, {after} in the plan</source>
            <translation>{before} noches según lo previsto, {after} en el plan</translation>
        </message>
        <message>
            <source>{day}, {hour}</source>
            <translation>{day}, {hour}</translation>
        </message>
        <message>
            <source>{percent}% of the members are asleep in none.</source>
            <translation>El {percent} % de los miembros no pierde ninguna noche.</translation>
        </message>
        <message>
            <source>{percent}% of the members are asleep in {nights}.</source>
            <translation>El {percent} % de los miembros tiene {nights} en plena noche.</translation>
        </message>
        <message>
            <source>{where}: {day}, {hour}, nobody asleep</source>
            <translation>{where}: {day}, {hour}, nadie en plena noche</translation>
        </message>
        <message numerus="yes">
            <source>{where}: {day}, {hour}, {asleep} of %n asleep</source>
            <translation>
                <numerusform>{where}: {day}, {hour}, {asleep} de %n en plena noche</numerusform>
                <numerusform>{where}: {day}, {hour}, {asleep} de %n en plena noche</numerusform>
            </translation>
        </message>
        <message>
            <source>“{session}” has no possible start after “{before}”.</source>
            <translation>«{session}» no tiene ninguna hora posible después de «{before}».</translation>
        </message>
        <message>
            <source>“{session}” has no possible start within these limits.</source>
            <translation>«{session}» no tiene ninguna hora posible dentro de estos límites.</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message numerus="yes">
            <source>%n row(s) could not be read.</source>
            <translation>
                <numerusform>%n fila no se pudo leer.</numerusform>
                <numerusform>%n filas no se pudieron leer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were recovered.</source>
            <translation>
                <numerusform>Se recuperó %n fila.</numerusform>
                <numerusform>Se recuperaron %n filas.</numerusform>
            </translation>
        </message>
        <message>
            <source>A copy was recovered</source>
            <translation>Se recuperó una copia</translation>
        </message>
        <message>
            <source>A verified copy is at {path}</source>
            <translation>Hay una copia verificada en {path}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Guardar como</translation>
        </message>
        <message>
            <source>The damaged file was left as it is.</source>
            <translation>El archivo dañado se dejó como estaba.</translation>
        </message>
    </context>
    <context>
        <name>FilterChips</name>
        <message numerus="yes">
            <source>%n more to show or hide</source>
            <translation>
                <numerusform>%n más para mostrar u ocultar</numerusform>
                <numerusform>%n más para mostrar u ocultar</numerusform>
            </translation>
        </message>
        <message>
            <source>+{count} more</source>
            <translation>+{count} más</translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message numerus="yes">
            <source>%n asleep</source>
            <translation>
                <numerusform>%n en plena noche</numerusform>
                <numerusform>%n en plena noche</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) have no time zone and are not counted: {names}</source>
            <translation>
                <numerusform>%n persona no tiene zona horaria y no se cuenta: {names}</numerusform>
                <numerusform>%n personas no tienen zona horaria y no se cuentan: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>An hour for everybody</source>
            <translation>Una hora para todos</translation>
        </message>
        <message>
            <source>Another hour</source>
            <translation>Otra hora</translation>
        </message>
        <message>
            <source>As planned now</source>
            <translation>Como está planificado</translation>
        </message>
        <message>
            <source>As planned now, and the best average</source>
            <translation>Como está planificado, y la mejor media</translation>
        </message>
        <message numerus="yes">
            <source>At {hour} fewest have to rise at night: %n member(s).</source>
            <translation>
                <numerusform>A las {hour} se levantan de noche los menos posibles: %n miembro.</numerusform>
                <numerusform>A las {hour} se levantan de noche los menos posibles: %n miembros.</numerusform>
            </translation>
        </message>
        <message>
            <source>At {hour} nobody is asleep, and comfort is {percent}%.</source>
            <translation>A las {hour} no es plena noche para nadie, y la comodidad es del {percent} %.</translation>
        </message>
        <message>
            <source>Best average</source>
            <translation>Mejor media</translation>
        </message>
        <message>
            <source>Clocks change {days}</source>
            <translation>Cambio de hora {days}</translation>
        </message>
        <message>
            <source>Clocks show this hour twice; the first is meant.</source>
            <translation>Los relojes marcan esta hora dos veces; es la primera.</translation>
        </message>
        <message>
            <source>Clocks skip {hour} on this day.</source>
            <translation>Ese día los relojes se saltan las {hour}.</translation>
        </message>
        <message>
            <source>Comfort of everybody asked</source>
            <translation>Comodidad de todos</translation>
        </message>
        <message>
            <source>Comfort {percent} percent</source>
            <translation>Comodidad {percent} por ciento</translation>
        </message>
        <message>
            <source>Fewest asleep</source>
            <translation>Menos en plena noche</translation>
        </message>
        <message>
            <source>Good for {cities}</source>
            <translation>Buena para {cities}</translation>
        </message>
        <message>
            <source>It is {hour} then for {name}, who would be asleep.</source>
            <translation>Son entonces las {hour} para {name}, en plena noche.</translation>
        </message>
        <message>
            <source>No hour is open</source>
            <translation>No hay ninguna hora libre</translation>
        </message>
        <message>
            <source>No hour suits everyone</source>
            <translation>Ninguna hora conviene a todos</translation>
        </message>
        <message>
            <source>No member has a time zone yet. Add people and their zones, and each hour shows who is awake.</source>
            <translation>Ningún miembro tiene todavía zona horaria. Añada personas y sus zonas, y cada hora mostrará quién está despierto.</translation>
        </message>
        <message>
            <source>Nobody to ask yet</source>
            <translation>Nadie a quien consultar todavía</translation>
        </message>
        <message>
            <source>Two sittings</source>
            <translation>Dos turnos</translation>
        </message>
        <message>
            <source>Two sittings, as planned</source>
            <translation>Dos turnos, como está planificado</translation>
        </message>
        <message>
            <source>With two sittings, at {first} and at {second}, nobody is asleep: repeat the discussion later.</source>
            <translation>Con dos turnos, a las {first} y a las {second}, no es plena noche para nadie: repita el debate más tarde.</translation>
        </message>
        <message numerus="yes">
            <source>With two sittings, at {first} and at {second}, only %n member(s) would be asleep.</source>
            <translation>
                <numerusform>Con dos turnos, a las {first} y a las {second}, solo sería plena noche para %n miembro.</numerusform>
                <numerusform>Con dos turnos, a las {first} y a las {second}, solo sería plena noche para %n miembros.</numerusform>
            </translation>
        </message>
        <message>
            <source>With your choice nobody is asleep. Very early, late, or on a day off: {places}.</source>
            <translation>Con su elección no es plena noche para nadie. Muy temprano, muy tarde o en día libre: {places}.</translation>
        </message>
        <message>
            <source>Your choice is good for everybody.</source>
            <translation>Su elección conviene a todos.</translation>
        </message>
        <message numerus="yes">
            <source>Your choice is not good for %n member(s), who would be asleep: {places}.</source>
            <translation>
                <numerusform>Su elección es mala para %n miembro, en plena noche: {places}.</numerusform>
                <numerusform>Su elección es mala para %n miembros, en plena noche: {places}.</numerusform>
            </translation>
        </message>
        <message>
            <source>asleep</source>
            <translation>en plena noche</translation>
        </message>
        <message>
            <source>early, evening</source>
            <translation>temprano, tarde</translation>
        </message>
        <message>
            <source>nobody asleep</source>
            <translation>nadie en plena noche</translation>
        </message>
        <message>
            <source>people asleep</source>
            <translation>en plena noche</translation>
        </message>
        <message>
            <source>share of people, weighted</source>
            <translation>proporción ponderada</translation>
        </message>
        <message>
            <source>shoulder</source>
            <translation>límite</translation>
        </message>
        <message>
            <source>the same time</source>
            <translation>la misma hora</translation>
        </message>
        <message>
            <source>very early, late</source>
            <translation>muy temprano, muy tarde</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>jornada laboral</translation>
        </message>
        <message numerus="yes">
            <source>{cities} and %n more</source>
            <translation>
                <numerusform>{cities} y %n más</numerusform>
                <numerusform>{cities} y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>{city} ({hour})</source>
            <translation>{city} ({hour})</translation>
        </message>
        <message>
            <source>{city} time</source>
            <translation>hora de {city}</translation>
        </message>
        <message>
            <source>{city} {hour}</source>
            <translation>{city} {hour}</translation>
        </message>
        <message>
            <source>{city}, {hour}: {shade}</source>
            <translation>{city}, {hour}: {shade}</translation>
        </message>
        <message>
            <source>{city}, {hour}: {shade}, {asleep} of {people}</source>
            <translation>{city}, {hour}: {shade}, {asleep} de {people}</translation>
        </message>
        <message>
            <source>{day}, {hour}</source>
            <translation>{day}, {hour}</translation>
        </message>
        <message>
            <source>{first} and {second} {city}</source>
            <translation>{first} y {second} {city}</translation>
        </message>
        <message>
            <source>{hours} h ahead</source>
            <translation>{hours} h más</translation>
        </message>
        <message>
            <source>{hours} h behind</source>
            <translation>{hours} h menos</translation>
        </message>
        <message>
            <source>{hour} has the best average, but it is {local} in {city}.</source>
            <translation>La mejor media es a las {hour}, pero entonces son las {local} en {city}.</translation>
        </message>
        <message>
            <source>{hour} is planned now. {reason}</source>
            <translation>La hora planificada es {hour}. {reason}</translation>
        </message>
        <message>
            <source>{hour} {weekday}</source>
            <translation>{hour} {weekday}</translation>
        </message>
        <message>
            <source>{hour}, comfort {percent} percent, {asleep}.</source>
            <translation>{hour}, comodidad {percent} por ciento, {asleep}.</translation>
        </message>
        <message>
            <source>{names} cannot come at any hour of this day. Try another day, or untick who need not be there.</source>
            <translation>{names}: no hay hora posible ese día. Pruebe otro día, o desmarque a quien no haga falta.</translation>
        </message>
        <message>
            <source>{name} is in “{title}” then.</source>
            <translation>{name} está entonces en «{title}».</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>A day, without a session</source>
            <translation>Un día, sin sesión</translation>
        </message>
        <message>
            <source>All members</source>
            <translation>Todos los miembros</translation>
        </message>
        <message>
            <source>All of the series</source>
            <translation>Toda la serie</translation>
        </message>
        <message>
            <source>Choose people…</source>
            <translation>Elegir personas…</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Day after</source>
            <translation>Día siguiente</translation>
        </message>
        <message>
            <source>Day before</source>
            <translation>Día anterior</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Those invited</source>
            <translation>Personas invitadas</translation>
        </message>
        <message>
            <source>Those with a part in it</source>
            <translation>Quienes intervienen</translation>
        </message>
        <message>
            <source>Whose hours count</source>
            <translation>Para quién cuenta la hora</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <translation>ddd d MMM yyyy</translation>
        </message>
        <message>
            <source>{day}: {title}</source>
            <translation>{day}: {title}</translation>
        </message>
    </context>
    <context>
        <name>FindPanel</name>
        <message>
            <source>Best options</source>
            <translation>Mejores opciones</translation>
        </message>
        <message>
            <source>Have to be there</source>
            <translation>Imprescindibles</translation>
        </message>
        <message>
            <source>Hours at which they sleep or are in another session are not offered</source>
            <translation>No se ofrecen las horas en que duermen o están en otra sesión</translation>
        </message>
        <message>
            <source>Nobody has a part in it yet.</source>
            <translation>Nadie interviene todavía.</translation>
        </message>
        <message>
            <source>fewest asleep first</source>
            <translation>menos noches primero</translation>
        </message>
        <message>
            <source>{name} (no time zone)</source>
            <translation>{name} (sin zona)</translation>
        </message>
    </context>
    <context>
        <name>FindPart</name>
        <message>
            <source>Plan a session then</source>
            <translation>Planificar una sesión</translation>
        </message>
        <message>
            <source>Plan two sittings</source>
            <translation>Planificar dos turnos</translation>
        </message>
        <message>
            <source>Record and rotate instead</source>
            <translation>Mejor grabar y rotar</translation>
        </message>
        <message>
            <source>Use this time</source>
            <translation>Usar esta hora</translation>
        </message>
        <message>
            <source>Use two sittings</source>
            <translation>Usar dos turnos</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>An idea waits there: “{title}”</source>
            <translation>Allí espera una idea: «{title}»</translation>
        </message>
        <message numerus="yes">
            <source>Asleep in {nights} of %n session(s) this year</source>
            <translation>
                <numerusform>En plena noche en {nights} de %n sesión este año</numerusform>
                <numerusform>En plena noche en {nights} de %n sesiones este año</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring in your members</source>
            <translation>Traiga a sus miembros</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Realizada</translation>
        </message>
        <message>
            <source>From Excel, CSV, vCards or an address book</source>
            <translation>Desde Excel, CSV, vCards o una libreta de direcciones</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>It is the turn of {cities}</source>
            <translation>Es el turno de {cities}</translation>
        </message>
        <message>
            <source>It opens as a draft at your usual hour</source>
            <translation>Se abre como borrador a su hora habitual</translation>
        </message>
        <message>
            <source>Its rule proposes {day}, {hour}</source>
            <translation>Su regla propone {day}, {hour}</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planificar</translation>
        </message>
        <message>
            <source>Plan the first session</source>
            <translation>Planificar la primera sesión</translation>
        </message>
        <message>
            <source>Say when you meet</source>
            <translation>Diga cuándo se reúnen</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Definir</translation>
        </message>
        <message>
            <source>Such as every third Thursday, at four</source>
            <translation>Por ejemplo, cada tercer jueves a las cuatro</translation>
        </message>
        <message>
            <source>{day}: “{first}” and “{second}”</source>
            <translation>{day}: «{first}» y «{second}»</translation>
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
            <translation>Primeros pasos</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <source>Nothing needs you today.</source>
            <translation>Hoy nada le requiere.</translation>
        </message>
        <message>
            <source>See everything</source>
            <translation>Ver todo</translation>
        </message>
    </context>
    <context>
        <name>FindingsSheet</name>
        <message>
            <source>Everything to look at</source>
            <translation>Todo lo que hay que mirar</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source> or </source>
            <translation> o </translation>
        </message>
        <message>
            <source>About CQO Desktop</source>
            <translation>Acerca de CQO Desktop</translation>
        </message>
        <message>
            <source>Back, close, cancel</source>
            <translation>Volver, cerrar, cancelar</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <source>Choose several</source>
            <translation>Elegir varios</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>In every list</source>
            <translation>En todas las listas</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Next field</source>
            <translation>Campo siguiente</translation>
        </message>
        <message>
            <source>On this page</source>
            <translation>En esta página</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Plan the year of a professional peer network. Free software under the MIT licence. Typefaces: Inter, Source Sans 3 and Noto (OFL). Icons: Lucide (ISC). Made with Qt for Python (LGPL).</source>
            <translation>Planifique el año de una red profesional de pares. Software libre con licencia MIT. Tipografías: Inter, Source Sans 3 y Noto (OFL). Iconos: Lucide (ISC). Hecho con Qt for Python (LGPL).</translation>
        </message>
        <message>
            <source>Shift+arrows</source>
            <translation>Mayús+flechas</translation>
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
            <translation>Sigla</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Agenda item</source>
            <translation>Punto del orden del día</translation>
        </message>
        <message>
            <source>Agenda item “{name}”</source>
            <translation>Punto «{name}»</translation>
        </message>
        <message>
            <source>Awake from</source>
            <translation>Despiertos desde</translation>
        </message>
        <message>
            <source>Awake until</source>
            <translation>Despiertos hasta</translation>
        </message>
        <message>
            <source>Biography</source>
            <translation>Biografía</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Colour of printed pages</source>
            <translation>Color de las páginas impresas</translation>
        </message>
        <message>
            <source>Comfortable hours</source>
            <translation>Horas cómodas</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Titulación</translation>
        </message>
        <message>
            <source>Dark colour of printed pages</source>
            <translation>Color oscuro de las páginas impresas</translation>
        </message>
        <message>
            <source>Day and hour</source>
            <translation>Día y hora</translation>
        </message>
        <message>
            <source>Day of the week</source>
            <translation>Día de la semana</translation>
        </message>
        <message>
            <source>Day off “{name}”</source>
            <translation>Día no laborable «{name}»</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Dirección de correo</translation>
        </message>
        <message>
            <source>Early from</source>
            <translation>Temprano desde</translation>
        </message>
        <message>
            <source>Evening until</source>
            <translation>Tarde hasta</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>First sitting</source>
            <translation>Primer turno</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Nombre de pila</translation>
        </message>
        <message>
            <source>Guest list of {name}</source>
            <translation>Lista de invitados de {name}</translation>
        </message>
        <message>
            <source>Guest {name}</source>
            <translation>Invitado {name}</translation>
        </message>
        <message>
            <source>Invitations</source>
            <translation>Invitaciones</translation>
        </message>
        <message>
            <source>Join link</source>
            <translation>Enlace de acceso</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Line of a template “{name}”</source>
            <translation>Línea de plantilla «{name}»</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logotipo</translation>
        </message>
        <message>
            <source>Message about “{name}”</source>
            <translation>Mensaje sobre «{name}»</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Network “{name}”</source>
            <translation>Red «{name}»</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Organization “{name}”</source>
            <translation>Organización «{name}»</translation>
        </message>
        <message>
            <source>Organizer</source>
            <translation>Organizador</translation>
        </message>
        <message>
            <source>Organizer’s e-mail address</source>
            <translation>Correo del organizador</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Part of {name}</source>
            <translation>Papel de {name}</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Person “{name}”</source>
            <translation>Persona «{name}»</translation>
        </message>
        <message>
            <source>Picture of {name}</source>
            <translation>Foto de {name}</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Pronombres</translation>
        </message>
        <message>
            <source>Pronunciation</source>
            <translation>Pronunciación</translation>
        </message>
        <message>
            <source>Replaced by</source>
            <translation>Sustituida por</translation>
        </message>
        <message>
            <source>Reply of {name}</source>
            <translation>Respuesta de {name}</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Room “{name}”</source>
            <translation>Sala «{name}»</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Plazas</translation>
        </message>
        <message>
            <source>Second sitting “{name}”</source>
            <translation>Segundo turno «{name}»</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Serie</translation>
        </message>
        <message>
            <source>Series “{name}”</source>
            <translation>Serie «{name}»</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Session “{name}”</source>
            <translation>Sesión «{name}»</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>Settled hour of “{name}”</source>
            <translation>Hora fijada de «{name}»</translation>
        </message>
        <message>
            <source>Shoulder from</source>
            <translation>Límite desde</translation>
        </message>
        <message>
            <source>Shoulder until</source>
            <translation>Límite hasta</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Subtítulo</translation>
        </message>
        <message>
            <source>Text members read</source>
            <translation>Texto para los miembros</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Time zone of the hour</source>
            <translation>Zona horaria de la hora</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Today, {day}</source>
            <translation>Hoy, {day}</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Itinerario</translation>
        </message>
        <message>
            <source>Usual hour</source>
            <translation>Hora habitual</translation>
        </message>
        <message>
            <source>Usual hours begin</source>
            <translation>Inicio del horario habitual</translation>
        </message>
        <message>
            <source>Usual hours end</source>
            <translation>Fin del horario habitual</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Sede</translation>
        </message>
        <message>
            <source>Venue “{name}”</source>
            <translation>Sede «{name}»</translation>
        </message>
        <message>
            <source>Venues</source>
            <translation>Sedes</translation>
        </message>
        <message>
            <source>Week of the month</source>
            <translation>Semana del mes</translation>
        </message>
        <message>
            <source>Working day from</source>
            <translation>Jornada desde</translation>
        </message>
        <message>
            <source>Working day until</source>
            <translation>Jornada hasta</translation>
        </message>
        <message>
            <source>Yesterday, {day}</source>
            <translation>Ayer, {day}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>{day}, {hour}</source>
            <translation>{day}, {hour}</translation>
        </message>
        <message>
            <source>{thing} was added</source>
            <translation>Añadido: {thing}</translation>
        </message>
        <message>
            <source>{thing} was changed</source>
            <translation>Cambiado: {thing}</translation>
        </message>
        <message>
            <source>{thing} was removed</source>
            <translation>Quitado: {thing}</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Clear the search, or choose “All”.</source>
            <translation>Borre la búsqueda, o elija «Todo».</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Find in the history</source>
            <translation>Buscar en el historial</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>No step matches</source>
            <translation>Ningún paso coincide</translation>
        </message>
        <message>
            <source>Others have worked here since</source>
            <translation>Otros han trabajado aquí desde entonces</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Restore to here</source>
            <translation>Volver a este punto</translation>
        </message>
        <message>
            <source>Show older steps</source>
            <translation>Mostrar pasos más antiguos</translation>
        </message>
        <message>
            <source>This also takes back what was done since by {names}. You can undo it as one step.</source>
            <translation>Esto deshace también lo que hicieron después {names}. Puede deshacerlo como un solo paso.</translation>
        </message>
        <message>
            <source>Undo this step</source>
            <translation>Deshacer este paso</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Whose steps</source>
            <translation>Pasos de quién</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <source>every step can be looked into and taken back</source>
            <translation>cada paso se puede examinar y deshacer</translation>
        </message>
        <message>
            <source>{sentence}, taken back later</source>
            <translation>{sentence}, deshecho después</translation>
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
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hora</numerusform>
                <numerusform>%n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n sesión</numerusform>
                <numerusform>%n sesiones</numerusform>
            </translation>
        </message>
        <message>
            <source>Agenda: {minutes}</source>
            <translation>Orden del día: {minutes}</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Buenas tardes</translation>
        </message>
        <message>
            <source>Good afternoon, {name}</source>
            <translation>Buenas tardes, {name}</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Buenas noches</translation>
        </message>
        <message>
            <source>Good evening, {name}</source>
            <translation>Buenas noches, {name}</translation>
        </message>
        <message>
            <source>Good morning</source>
            <translation>Buenos días</translation>
        </message>
        <message>
            <source>Good morning, {name}</source>
            <translation>Buenos días, {name}</translation>
        </message>
        <message>
            <source>Join link set</source>
            <translation>Enlace de acceso listo</translation>
        </message>
        <message>
            <source>No agenda yet</source>
            <translation>Sin orden del día</translation>
        </message>
        <message>
            <source>No join link yet</source>
            <translation>Sin enlace de acceso</translation>
        </message>
        <message>
            <source>No speaker yet</source>
            <translation>Sin ponente</translation>
        </message>
        <message>
            <source>Nothing planned</source>
            <translation>Nada previsto</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Place set</source>
            <translation>Lugar fijado</translation>
        </message>
        <message>
            <source>Speakers set</source>
            <translation>Ponentes fijados</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Mañana</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <source>it is on</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>planificar</translation>
        </message>
        <message>
            <source>to go</source>
            <translation>por delante</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <source>{day}, week {number}</source>
            <translation>{day}, semana {number}</translation>
        </message>
        <message>
            <source>{day}, {hours} {city}</source>
            <translation>{day}, {hours} {city}</translation>
        </message>
        <message>
            <source>{day}, {hours} {city}, in {place}</source>
            <translation>{day}, {hours} {city}, en {place}</translation>
        </message>
        <message>
            <source>{day}, {hours} {city}, in {place}, with {names}</source>
            <translation>{day}, {hours} {city}, en {place}, con {names}</translation>
        </message>
        <message>
            <source>{day}, {hours} {city}, with {names}</source>
            <translation>{day}, {hours} {city}, con {names}</translation>
        </message>
        <message>
            <source>{month}, this month</source>
            <translation>{month}, este mes</translation>
        </message>
        <message>
            <source>{month}: {sessions}</source>
            <translation>{month}: {sessions}</translation>
        </message>
        <message>
            <source>{month}: {sessions}, no monthly session. Plan it.</source>
            <translation>{month}: {sessions}, sin sesión mensual. Planifíquela.</translation>
        </message>
        <message>
            <source>{month}: {sessions}, nothing planned so far ahead. Plan it.</source>
            <translation>{month}: {sessions}, nada previsto tan lejos. Planifíquelo.</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Coming up</source>
            <translation>Próximamente</translation>
        </message>
        <message>
            <source>Copy the next session’s join link</source>
            <translation>Copiar el enlace de acceso de la próxima sesión</translation>
        </message>
        <message>
            <source>Keep looking</source>
            <translation>Seguir mirando</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Sesión nueva</translation>
        </message>
        <message>
            <source>Open the next session</source>
            <translation>Abrir la próxima sesión</translation>
        </message>
        <message>
            <source>Print the next session’s agenda…</source>
            <translation>Imprimir el orden del día de la próxima sesión…</translation>
        </message>
        <message>
            <source>Quick add</source>
            <translation>Añadir rápido</translation>
        </message>
        <message>
            <source>Recently changed</source>
            <translation>Cambios recientes</translation>
        </message>
        <message>
            <source>Start my own</source>
            <translation>Empezar la mía</translation>
        </message>
        <message>
            <source>This is a sample network with invented people. It is gone when you close it.</source>
            <translation>Esto es una red de ejemplo con personas inventadas. Desaparece al cerrarla.</translation>
        </message>
        <message>
            <source>{city} time</source>
            <translation>hora de {city}</translation>
        </message>
    </context>
    <context>
        <name>HourMatrix</name>
        <message>
            <source>Comfort by hour and region</source>
            <translation>Comodidad por hora y región</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n sesión</numerusform>
                <numerusform>%n sesiones</numerusform>
            </translation>
        </message>
        <message>
            <source>Address cards: {found}</source>
            <translation>Tarjetas de contacto: {found}</translation>
        </message>
        <message>
            <source>Calendar: {found}</source>
            <translation>Calendario: {found}</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Cambiados</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Everything in this file is in your network already; there is nothing to import.</source>
            <translation>Todo lo que hay en este archivo ya está en su red; no hay nada que importar.</translation>
        </message>
        <message>
            <source>Excel table: {found}</source>
            <translation>Tabla de Excel: {found}</translation>
        </message>
        <message>
            <source>Import {changed} changed</source>
            <translation>Importar {changed} cambiados</translation>
        </message>
        <message>
            <source>Import {new} new</source>
            <translation>Importar {new} nuevos</translation>
        </message>
        <message>
            <source>Import {new} new, {changed} changed</source>
            <translation>Importar {new} nuevos, {changed} cambiados</translation>
        </message>
        <message>
            <source>Imported {name}: {changed} changed</source>
            <translation>Importado {name}: {changed} cambiados</translation>
        </message>
        <message>
            <source>Imported {name}: {new} new</source>
            <translation>Importado {name}: {new} nuevos</translation>
        </message>
        <message>
            <source>Imported {name}: {new} new, {changed} changed</source>
            <translation>Importado {name}: {new} nuevos, {changed} cambiados</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevos</translation>
        </message>
        <message>
            <source>Nothing in this file can be imported as it stands. Each line says why, and can be corrected here.</source>
            <translation>Nada de este archivo se puede importar tal como está. Cada línea dice por qué, y se puede corregir aquí.</translation>
        </message>
        <message>
            <source>Nothing to import</source>
            <translation>Nada que importar</translation>
        </message>
        <message>
            <source>Nothing was left to import from {name}</source>
            <translation>No quedaba nada que importar de {name}</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Iguales</translation>
        </message>
        <message>
            <source>Schedule of {name}: {found}</source>
            <translation>Horario de {name}: {found}</translation>
        </message>
        <message>
            <source>Schedule: {found}</source>
            <translation>Horario: {found}</translation>
        </message>
        <message>
            <source>Table: {found}</source>
            <translation>Tabla: {found}</translation>
        </message>
        <message>
            <source>Text encoding: {name}</source>
            <translation>Codificación del texto: {name}</translation>
        </message>
        <message>
            <source>This file holds no people and no sessions.</source>
            <translation>Este archivo no contiene ni personas ni sesiones.</translation>
        </message>
        <message>
            <source>What could be read is in your network already; the rest has problems, each told below.</source>
            <translation>Lo que se pudo leer ya está en su red; el resto tiene problemas, cada uno indicado abajo.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Qué ocurre</translation>
        </message>
    </context>
    <context>
        <name>ImportFields</name>
        <message>
            <source>Biography</source>
            <translation>Biografía</translation>
        </message>
        <message>
            <source>Calendar UID</source>
            <translation>UID de calendario</translation>
        </message>
        <message>
            <source>City of the organization</source>
            <translation>Ciudad de la organización</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Country of the organization</source>
            <translation>País de la organización</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Titulación</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Dirección de correo</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Facilitators</source>
            <translation>Facilitadores</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Nombre de pila</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>Anfitriones</translation>
        </message>
        <message>
            <source>Join link</source>
            <translation>Enlace de acceso</translation>
        </message>
        <message>
            <source>Kind of organization</source>
            <translation>Tipo de organización</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Fuera</translation>
        </message>
        <message>
            <source>Length in minutes</source>
            <translation>Duración en minutos</translation>
        </message>
        <message>
            <source>Member or guest</source>
            <translation>Miembro o invitado</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Segundo nombre</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Panellists</source>
            <translation>Panelistas</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Pronombres</translation>
        </message>
        <message>
            <source>Pronunciation</source>
            <translation>Pronunciación</translation>
        </message>
        <message>
            <source>Role at work</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Serie</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Ponentes</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Subtítulo</translation>
        </message>
        <message>
            <source>Technical support</source>
            <translation>Asistencia técnica</translation>
        </message>
        <message>
            <source>Text members read</source>
            <translation>Texto para los miembros</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Itinerario</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Sede</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>1  What the columns mean</source>
            <translation>1  Qué significan las columnas</translation>
        </message>
        <message>
            <source>2  What would happen</source>
            <translation>2  Qué ocurriría</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Import “{name}”</source>
            <translation>Importar «{name}»</translation>
        </message>
        <message>
            <source>Import “{name}”, file {number} of {all}</source>
            <translation>Importar «{name}», archivo {number} de {all}</translation>
        </message>
        <message>
            <source>Importing {name}</source>
            <translation>Importación de {name}</translation>
        </message>
        <message>
            <source>It is not clear what is in it</source>
            <translation>No está claro qué contiene</translation>
        </message>
        <message>
            <source>Look at the rows</source>
            <translation>Ver las filas</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Paso siguiente</translation>
        </message>
        <message>
            <source>Nothing is kept before you say so.</source>
            <translation>Nada se conserva antes de que usted lo diga.</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Lectura del archivo</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Lectura de {name}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Skip this file</source>
            <translation>Saltar este archivo</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>“{name}” is being imported; wait until it is done, or stop it.</source>
            <translation>«{name}» se está importando; espere a que termine, o deténgalo.</translation>
        </message>
    </context>
    <context>
        <name>InvitationActs</name>
        <message>
            <source>Add a join link</source>
            <translation>Añadir un enlace de acceso</translation>
        </message>
        <message>
            <source>Confirm session</source>
            <translation>Confirmar</translation>
        </message>
        <message>
            <source>Drafting messages</source>
            <translation>Redacción de mensajes</translation>
        </message>
        <message>
            <source>Drafting reminders</source>
            <translation>Redacción de recordatorios</translation>
        </message>
        <message>
            <source>Everybody knows what is so now</source>
            <translation>Todos están al día</translation>
        </message>
        <message>
            <source>Review {messages}…</source>
            <translation>Revisar {messages}…</translation>
        </message>
    </context>
    <context>
        <name>InvitationHead</name>
        <message numerus="yes">
            <source>%n person(s) have no address and cannot be told.</source>
            <translation>
                <numerusform>%n persona no tiene dirección y no se le puede avisar.</numerusform>
                <numerusform>%n personas no tienen dirección y no se les puede avisar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) hold what is no longer so.</source>
            <translation>
                <numerusform>%n persona tiene algo que ya no es así.</numerusform>
                <numerusform>%n personas tienen algo que ya no es así.</numerusform>
            </translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Call off…</source>
            <translation>Cancelar la sesión…</translation>
        </message>
        <message>
            <source>Open session</source>
            <translation>Abrir la sesión</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>Recordar</translation>
        </message>
        <message numerus="yes">
            <source>Remind %n person(s)</source>
            <translation>
                <numerusform>Recordar a %n persona</numerusform>
                <numerusform>Recordar a %n personas</numerusform>
            </translation>
        </message>
        <message>
            <source>See who</source>
            <translation>Ver quién</translation>
        </message>
        <message>
            <source>have answered</source>
            <translation>han respondido</translation>
        </message>
        <message>
            <source>maybe</source>
            <translation>quizás</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>no reply yet</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>{n}%</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <source>{when}. Called off</source>
            <translation>{when}. Cancelada</translation>
        </message>
        <message>
            <source>{when}. Invited {day}</source>
            <translation>{when}. Convocada el {day}</translation>
        </message>
        <message>
            <source>{when}. Last told {day}, version {n}</source>
            <translation>{when}. Último aviso el {day}, versión {n}</translation>
        </message>
        <message>
            <source>{when}. Nobody is invited yet</source>
            <translation>{when}. Aún no se ha invitado a nadie</translation>
        </message>
    </context>
    <context>
        <name>InvitationList</name>
        <message>
            <source>Done</source>
            <translation>Realizada</translation>
        </message>
        <message>
            <source>Out now</source>
            <translation>Enviadas</translation>
        </message>
        <message>
            <source>To send</source>
            <translation>Por enviar</translation>
        </message>
    </context>
    <context>
        <name>Invitations</name>
        <message numerus="yes">
            <source>%n cancellation(s)</source>
            <translation>
                <numerusform>%n cancelación</numerusform>
                <numerusform>%n cancelaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s)</source>
            <translation>
                <numerusform>%n corrección</numerusform>
                <numerusform>%n correcciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invitation(s)</source>
            <translation>
                <numerusform>%n invitación</numerusform>
                <numerusform>%n invitaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n mensaje</numerusform>
                <numerusform>%n mensajes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) could not be sent</source>
            <translation>
                <numerusform>%n mensaje no se pudo enviar</numerusform>
                <numerusform>%n mensajes no se pudieron enviar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) perhaps sent</source>
            <translation>
                <numerusform>%n mensaje quizá enviado</numerusform>
                <numerusform>%n mensajes quizá enviados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) that it takes place after all</source>
            <translation>
                <numerusform>%n mensaje de que sí se celebra</numerusform>
                <numerusform>%n mensajes de que sí se celebra</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) that the time stays</source>
            <translation>
                <numerusform>%n mensaje de que se mantiene la hora</numerusform>
                <numerusform>%n mensajes de que se mantiene la hora</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) still have it in their calendar, and it is off</source>
            <translation>
                <numerusform>%n persona aún la tiene en el calendario, y está cancelada</numerusform>
                <numerusform>%n personas aún la tienen en el calendario, y está cancelada</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) were told something else than {when}</source>
            <translation>
                <numerusform>%n persona fue avisada de otra cosa que {when}</numerusform>
                <numerusform>%n personas fueron avisadas de otra cosa que {when}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s)</source>
            <translation>
                <numerusform>%n recordatorio</numerusform>
                <numerusform>%n recordatorios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(ies) to check</source>
            <translation>
                <numerusform>%n respuesta por comprobar</numerusform>
                <numerusform>%n respuestas por comprobar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n update(s)</source>
            <translation>
                <numerusform>%n actualización</numerusform>
                <numerusform>%n actualizaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Answered an older version: {answer}</source>
            <translation>Respondió a una versión anterior: {answer}</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>Cancelación</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Corrección</translation>
        </message>
        <message>
            <source>Has no address</source>
            <translation>No tiene dirección</translation>
        </message>
        <message>
            <source>Holds an old title, link or place</source>
            <translation>Tiene un título, enlace o lugar antiguo</translation>
        </message>
        <message>
            <source>Holds something old: length, place or zone have changed</source>
            <translation>No está al día: duración, lugar o zona han cambiado</translation>
        </message>
        <message>
            <source>Holds {when}</source>
            <translation>Tiene {when}</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Invitación</translation>
        </message>
        <message>
            <source>Invited at {address} before; what is there stays until the session is called off</source>
            <translation>Se le invitó antes en {address}; lo que hay allí se queda hasta que se cancele la sesión</translation>
        </message>
        <message>
            <source>Maybe</source>
            <translation>Quizás</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>No password of “{user}” is known; type it beside the server.</source>
            <translation>No se conoce la contraseña de «{user}»; escríbala junto al servidor.</translation>
        </message>
        <message>
            <source>Nobody to invite has an address</source>
            <translation>Nadie a quien invitar tiene dirección</translation>
        </message>
        <message>
            <source>Not invited</source>
            <translation>Sin invitar</translation>
        </message>
        <message>
            <source>Not invited yet</source>
            <translation>Sin invitar todavía</translation>
        </message>
        <message>
            <source>Not sent: {problem}</source>
            <translation>No enviado: {problem}</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Recordatorio</translation>
        </message>
        <message>
            <source>Sending mails</source>
            <translation>Envío de correos</translation>
        </message>
        <message>
            <source>Sends a deputy</source>
            <translation>Envía un suplente</translation>
        </message>
        <message numerus="yes">
            <source>Sent %n mail(s)</source>
            <translation>
                <numerusform>%n correo enviado</numerusform>
                <numerusform>%n correos enviados</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent {day}, {yes} yes, {silent} silent</source>
            <translation>{day}: {yes} sí, {silent} sin respuesta</translation>
        </message>
        <message>
            <source>Some mails were not sent</source>
            <translation>Algunos correos no se enviaron</translation>
        </message>
        <message>
            <source>Still has it in the calendar: {when}</source>
            <translation>Aún la tiene en el calendario: {when}</translation>
        </message>
        <message>
            <source>Takes place after all</source>
            <translation>Se celebra finalmente</translation>
        </message>
        <message>
            <source>Tell them</source>
            <translation>Avisarles</translation>
        </message>
        <message>
            <source>The time stays</source>
            <translation>Se mantiene la hora</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>Avisado</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Actualización</translation>
        </message>
        <message>
            <source>Update: now {hour}, {people}</source>
            <translation>Actualización: ahora {hour}, {people}</translation>
        </message>
        <message>
            <source>Waits for a join link</source>
            <translation>Espera un enlace de acceso</translation>
        </message>
        <message>
            <source>Waits to be confirmed</source>
            <translation>Espera ser confirmada</translation>
        </message>
        <message>
            <source>Was on its way when the program stopped</source>
            <translation>Estaba en camino cuando el programa se detuvo</translation>
        </message>
        <message>
            <source>Was told that it is off</source>
            <translation>Sabe que está cancelada</translation>
        </message>
        <message>
            <source>Writing down who was told</source>
            <translation>Anotación de quién fue avisado</translation>
        </message>
        <message>
            <source>Writing invitations</source>
            <translation>Escritura de invitaciones</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>{day}, {count} said yes</source>
            <translation>{day}, {count} sí</translation>
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
                <numerusform>… y %n más.</numerusform>
                <numerusform>… y %n más.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InvitationsPage</name>
        <message numerus="yes">
            <source>%n to send</source>
            <translation>
                <numerusform>%n por enviar</numerusform>
                <numerusform>%n por enviar</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear ones are counted, the others wait for you.</source>
            <translation>Las claras se cuentan, las demás le esperan.</translation>
        </message>
        <message>
            <source>Confirm a session, give it a join link or a room, and invite everybody from here.</source>
            <translation>Confirme una sesión, déle un enlace de acceso o una sala, e invite a todos desde aquí.</translation>
        </message>
        <message>
            <source>Drop to import replies</source>
            <translation>Suelte para importar respuestas</translation>
        </message>
        <message>
            <source>Import replies</source>
            <translation>Importar respuestas</translation>
        </message>
        <message>
            <source>Invitations</source>
            <translation>Invitaciones</translation>
        </message>
        <message>
            <source>Nobody is invited yet</source>
            <translation>Aún no se ha invitado a nadie</translation>
        </message>
        <message>
            <source>Note their answer</source>
            <translation>Anotar su respuesta</translation>
        </message>
        <message>
            <source>Show the person</source>
            <translation>Mostrar la persona</translation>
        </message>
        <message>
            <source>Show the programme</source>
            <translation>Mostrar el programa</translation>
        </message>
    </context>
    <context>
        <name>InviteBar</name>
        <message numerus="yes">
            <source>%n draft(s) about this session wait in Invitations.</source>
            <translation>
                <numerusform>%n borrador sobre esta sesión espera en Invitaciones.</numerusform>
                <numerusform>%n borradores sobre esta sesión esperan en Invitaciones.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are not invited yet.</source>
            <translation>
                <numerusform>%n persona aún no está invitada.</numerusform>
                <numerusform>%n personas aún no están invitadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) hold an old title, link or place.</source>
            <translation>
                <numerusform>%n persona tiene un título, enlace o lugar antiguo.</numerusform>
                <numerusform>%n personas tienen un título, enlace o lugar antiguo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) still have it in their calendar.</source>
            <translation>
                <numerusform>%n persona aún la tiene en el calendario.</numerusform>
                <numerusform>%n personas aún la tienen en el calendario.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) were told that it is off.</source>
            <translation>
                <numerusform>%n persona sabe que está cancelada.</numerusform>
                <numerusform>%n personas saben que está cancelada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) were told {when}</source>
            <translation>
                <numerusform>%n persona fue avisada de {when}</numerusform>
                <numerusform>%n personas fueron avisadas de {when}</numerusform>
            </translation>
        </message>
        <message>
            <source>Invite them…</source>
            <translation>Invitar…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Review…</source>
            <translation>Revisar…</translation>
        </message>
        <message>
            <source>Send cancellation…</source>
            <translation>Enviar la cancelación…</translation>
        </message>
        <message>
            <source>Send update…</source>
            <translation>Enviar la actualización…</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>Arabic</source>
            <translation>árabe</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>chino</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>checo</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>danés</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>neerlandés</translation>
        </message>
        <message>
            <source>English</source>
            <translation>inglés</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>finés</translation>
        </message>
        <message>
            <source>French</source>
            <translation>francés</translation>
        </message>
        <message>
            <source>German</source>
            <translation>alemán</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>griego</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>hebreo</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>hindi</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>húngaro</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>italiano</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>japonés</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>coreano</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>polaco</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>portugués</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>rumano</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>ruso</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>español</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>sueco</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>tailandés</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>turco</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>ucraniano</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>vietnamita</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message numerus="yes">
            <source>%n member(s) without a time zone are not counted: {names}</source>
            <translation>
                <numerusform>%n miembro sin zona horaria no se cuenta: {names}</numerusform>
                <numerusform>%n miembros sin zona horaria no se cuentan: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>Every hour was fine in {cities}, where the next hard hour would be the first.</source>
            <translation>Todas las horas fueron buenas en {cities}, donde la próxima hora difícil sería la primera.</translation>
        </message>
        <message numerus="yes">
            <source>It is the turn of {cities}: asleep in {nights} of %n session(s).</source>
            <translation>
                <numerusform>Es el turno de {cities}: en plena noche en {nights} de %n sesión.</numerusform>
                <numerusform>Es el turno de {cities}: en plena noche en {nights} de %n sesiones.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is asleep in any session of this year.</source>
            <translation>Nadie está en plena noche en ninguna sesión de este año.</translation>
        </message>
        <message numerus="yes">
            <source>This year: asleep in {nights} of %n session(s), early or late in {edge}.</source>
            <translation>
                <numerusform>Este año: en plena noche en {nights} de %n sesión, temprano o tarde en {edge}.</numerusform>
                <numerusform>Este año: en plena noche en {nights} de %n sesiones, temprano o tarde en {edge}.</numerusform>
            </translation>
        </message>
        <message>
            <source>asleep</source>
            <translation>en plena noche</translation>
        </message>
        <message>
            <source>early or late</source>
            <translation>temprano o tarde</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>bien</translation>
        </message>
        <message>
            <source>not invited</source>
            <translation>sin invitación</translation>
        </message>
        <message>
            <source>{asleep} of {all} asleep</source>
            <translation>{asleep} de {all} en plena noche</translation>
        </message>
        <message numerus="yes">
            <source>{cities} and %n more</source>
            <translation>
                <numerusform>{cities} y %n más</numerusform>
                <numerusform>{cities} y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>{cities} and {last}</source>
            <translation>{cities} y {last}</translation>
        </message>
        <message>
            <source>{count} of {all}</source>
            <translation>{count} de {all}</translation>
        </message>
        <message>
            <source>{day}, {title}</source>
            <translation>{day}, {title}</translation>
        </message>
        <message>
            <source>{session}
{who}: {told}</source>
            <translation>{session}
{who}: {told}</translation>
        </message>
    </context>
    <context>
        <name>LedgerModel</name>
        <message>
            <source>Asleep</source>
            <translation>En plena noche</translation>
        </message>
        <message>
            <source>Asleep before</source>
            <translation>Noches de antes</translation>
        </message>
        <message>
            <source>City or member</source>
            <translation>Ciudad o miembro</translation>
        </message>
        <message>
            <source>Early or late</source>
            <translation>Temprano o tarde</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Miembros</translation>
        </message>
    </context>
    <context>
        <name>LedgerPart</name>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Export who took the hard hours…</source>
            <translation>Exportar quién asumió las horas difíciles…</translation>
        </message>
        <message>
            <source>No hours to count yet</source>
            <translation>Aún no hay horas que contar</translation>
        </message>
        <message>
            <source>Once online sessions are planned and members have a time zone, it shows here who rises for them.</source>
            <translation>Cuando haya sesiones en línea planificadas y los miembros tengan zona horaria, aquí se verá quién madruga por ellas.</translation>
        </message>
        <message>
            <source>Open the region or close it</source>
            <translation>Abrir o cerrar la región</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Abrir la sesión</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Print for members…</source>
            <translation>Imprimir para los miembros…</translation>
        </message>
        <message>
            <source>Table written: {file}</source>
            <translation>Tabla escrita: {file}</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tablas (*.csv)</translation>
        </message>
        <message>
            <source>Weeks with another hour…</source>
            <translation>Semanas con otra hora…</translation>
        </message>
        <message>
            <source>Who took the hard hours</source>
            <translation>Quién asumió las horas difíciles</translation>
        </message>
        <message>
            <source>Who took the hard hours {year}</source>
            <translation>Horas difíciles {year}</translation>
        </message>
        <message>
            <source>Year of the programme</source>
            <translation>Año del programa</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Drag, or press ← →</source>
            <translation>Arrastre, o pulse ← →</translation>
        </message>
        <message>
            <source>asleep</source>
            <translation>noche</translation>
        </message>
        <message>
            <source>early, evening</source>
            <translation>mañana, tarde</translation>
        </message>
        <message>
            <source>shoulder</source>
            <translation>límite</translation>
        </message>
        <message>
            <source>very early, late</source>
            <translation>muy temprano, muy tarde</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>jornada laboral</translation>
        </message>
    </context>
    <context>
        <name>LetterSheet</name>
        <message>
            <source>All series</source>
            <translation>Todas las series</translation>
        </message>
        <message>
            <source>As read by</source>
            <translation>Como lo lee</translation>
        </message>
        <message>
            <source>Back to the usual words</source>
            <translation>Volver a los textos habituales</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Insert a field</source>
            <translation>Insertar un campo</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Occasion</source>
            <translation>Ocasión</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Serie</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>The letter as it is read</source>
            <translation>La carta tal como se lee</translation>
        </message>
        <message>
            <source>There is nobody on file yet who could read it.</source>
            <translation>Todavía no hay nadie en el archivo que pueda leerla.</translation>
        </message>
        <message>
            <source>Words of letters</source>
            <translation>Textos de las cartas</translation>
        </message>
        <message>
            <source>Words of your own.</source>
            <translation>Textos propios.</translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message>
            <source>After the session</source>
            <translation>Después de la sesión</translation>
        </message>
        <message>
            <source>Another time was proposed, and the time stays</source>
            <translation>Se propuso otra hora y se mantiene la prevista</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>Cancelación</translation>
        </message>
        <message>
            <source>Correction: title, link or place</source>
            <translation>Corrección: título, enlace o lugar</translation>
        </message>
        <message>
            <source>Day they were told before</source>
            <translation>Día comunicado antes</translation>
        </message>
        <message>
            <source>Day, where the recipient is</source>
            <translation>Día, donde está el destinatario</translation>
        </message>
        <message>
            <source>Hour it begins, where the recipient is</source>
            <translation>Hora de inicio, donde está el destinatario</translation>
        </message>
        <message>
            <source>Hour it ends, where the recipient is</source>
            <translation>Hora de fin, donde está el destinatario</translation>
        </message>
        <message>
            <source>Hour they were told before</source>
            <translation>Hora comunicada antes</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Invitación</translation>
        </message>
        <message>
            <source>Join link</source>
            <translation>Enlace de acceso</translation>
        </message>
        <message>
            <source>Name of the network</source>
            <translation>Nombre de la red</translation>
        </message>
        <message>
            <source>Organizer’s name</source>
            <translation>Nombre del organizador</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Place they were told before</source>
            <translation>Lugar comunicado antes</translation>
        </message>
        <message>
            <source>Recipient’s name</source>
            <translation>Nombre del destinatario</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Recordatorio</translation>
        </message>
        <message>
            <source>Taken off the list</source>
            <translation>Retirado de la lista</translation>
        </message>
        <message>
            <source>Takes place after all</source>
            <translation>Se celebra finalmente</translation>
        </message>
        <message>
            <source>Title of the session</source>
            <translation>Título de la sesión</translation>
        </message>
        <message>
            <source>Update: another time or city</source>
            <translation>Cambio: otra hora u otra ciudad</translation>
        </message>
        <message>
            <source>Whose clock that is</source>
            <translation>De qué lugar es esa hora</translation>
        </message>
    </context>
    <context>
        <name>LimitsCard</name>
        <message>
            <source>&amp;Sessions</source>
            <translation>&amp;Sesiones</translation>
        </message>
        <message>
            <source>&amp;Weekdays</source>
            <translation>&amp;Días</translation>
        </message>
        <message>
            <source>At least so many days to the next session; 0 is any</source>
            <translation>Al menos tantos días hasta la sesión siguiente; 0: cualquiera</translation>
        </message>
        <message>
            <source>At most so many days to the next session; 0 is any</source>
            <translation>Como máximo tantos días hasta la sesión siguiente; 0: cualquiera</translation>
        </message>
        <message>
            <source>Begins &amp;between</source>
            <translation>Comienza &amp;entre</translation>
        </message>
        <message>
            <source>Begins at the earliest</source>
            <translation>Comienzo más temprano</translation>
        </message>
        <message>
            <source>Begins at the latest</source>
            <translation>Comienzo más tarde</translation>
        </message>
        <message>
            <source>Count nights already taken</source>
            <translation>Contar las noches ya tomadas</translation>
        </message>
        <message>
            <source>Da&amp;ys away from its date, at the most</source>
            <translation>Días de distancia a su &amp;fecha, como máximo</translation>
        </message>
        <message>
            <source>Days between sessions (0 is any)</source>
            <translation>Días entre sesiones (0: cualquiera)</translation>
        </message>
        <message>
            <source>Keep clear of other calendars</source>
            <translation>Evitar otros calendarios</translation>
        </message>
        <message>
            <source>No session on the days of the calendars laid beside this one</source>
            <translation>Ninguna sesión en los días de los calendarios puestos junto a este</translation>
        </message>
        <message>
            <source>No two nights in a row</source>
            <translation>Nunca dos noches seguidas</translation>
        </message>
        <message>
            <source>Nobody is asleep in two sessions that follow each other</source>
            <translation>Nadie duerme en dos sesiones seguidas</translation>
        </message>
        <message>
            <source>What may change</source>
            <translation>Qué puede cambiar</translation>
        </message>
        <message>
            <source>What members gave in the last 12 months counts as if this plan asked it</source>
            <translation>Lo que los miembros dieron en los últimos 12 meses cuenta como si lo pidiera este plan</translation>
        </message>
        <message>
            <source>{city} time</source>
            <translation>Hora de {city}</translation>
        </message>
    </context>
    <context>
        <name>LocalTimes</name>
        <message>
            <source>Local times</source>
            <translation>Horas locales</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Redo: {step}</source>
            <translation>Rehacer: {step}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>Deshacer: {step}</translation>
        </message>
    </context>
    <context>
        <name>MergeSheet</name>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n sesión</numerusform>
                <numerusform>%n sesiones</numerusform>
            </translation>
        </message>
        <message>
            <source>About them</source>
            <translation>Sobre la persona</translation>
        </message>
        <message>
            <source>Belongs as</source>
            <translation>Pertenencia</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose what stays of each; sessions and notes of both are kept.</source>
            <translation>Elija qué queda de cada una; las sesiones y notas de ambas se conservan.</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Titulación</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Nombre de pila</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Merge into one</source>
            <translation>Fusionar en una ficha</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>No es la misma</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>One of the two was changed meanwhile; look again.</source>
            <translation>Una de las dos se cambió mientras tanto; mire de nuevo.</translation>
        </message>
        <message>
            <source>One person or two?</source>
            <translation>¿Una persona o dos?</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Pronombres</translation>
        </message>
        <message>
            <source>Spoken as</source>
            <translation>Se pronuncia</translation>
        </message>
        <message>
            <source>The same in both, or kept from both: {facts}</source>
            <translation>Igual en ambas, o conservado de ambas: {facts}</translation>
        </message>
        <message>
            <source>This picture</source>
            <translation>Esta foto</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Works from</source>
            <translation>Trabaja desde</translation>
        </message>
        <message>
            <source>Works until</source>
            <translation>Trabaja hasta</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
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
                <numerusform>%n sesión</numerusform>
                <numerusform>%n sesiones</numerusform>
            </translation>
        </message>
        <message>
            <source>+{count} more</source>
            <translation>+{count} más</translation>
        </message>
        <message>
            <source>Clocks move by {hours} in {cities}</source>
            <translation>La hora cambia {hours} en {cities}</translation>
        </message>
        <message>
            <source>No session</source>
            <translation>Ninguna sesión</translation>
        </message>
        <message>
            <source>{hours} in {city}</source>
            <translation>{hours} en {city}</translation>
        </message>
    </context>
    <context>
        <name>MonthGrid</name>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
    </context>
    <context>
        <name>NamedRows</name>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>More for {name}</source>
            <translation>Más para {name}</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Already saved: every change is kept as you make it</source>
            <translation>Ya está guardado: cada cambio se conserva al hacerlo</translation>
        </message>
        <message>
            <source>Lists, calendars and schedules ({kinds})</source>
            <translation>Listas, calendarios y horarios ({kinds})</translation>
        </message>
        <message>
            <source>Open a network or start a new one first; then import into it.</source>
            <translation>Abra primero una red o empiece una nueva; luego importe en ella.</translation>
        </message>
        <message>
            <source>There is nothing to import into yet</source>
            <translation>Todavía no hay dónde importar</translation>
        </message>
        <message>
            <source>This cannot be dropped here</source>
            <translation>Esto no se puede soltar aquí</translation>
        </message>
    </context>
    <context>
        <name>NewNetwork</name>
        <message>
            <source>&amp;Name of the network</source>
            <translation>&amp;Nombre de la red</translation>
        </message>
        <message>
            <source>&amp;Organizer</source>
            <translation>&amp;Organizador</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Chief Quality Officer Network</source>
            <translation>Red de direcciones de calidad</translation>
        </message>
        <message>
            <source>Choose a place and begin</source>
            <translation>Elegir un lugar y empezar</translation>
        </message>
        <message>
            <source>Everything can be changed later in the settings. The organizer’s address stands in every calendar invitation.</source>
            <translation>Todo se puede cambiar después en los ajustes. La dirección del organizador figura en cada invitación de calendario.</translation>
        </message>
        <message>
            <source>Home &amp;time zone</source>
            <translation>&amp;Zona horaria de la red</translation>
        </message>
        <message>
            <source>Home time zone</source>
            <translation>Zona horaria de la red</translation>
        </message>
        <message>
            <source>Name of the network</source>
            <translation>Nombre de la red</translation>
        </message>
        <message>
            <source>New network</source>
            <translation>Red nueva</translation>
        </message>
        <message>
            <source>Organizer</source>
            <translation>Organizador</translation>
        </message>
        <message>
            <source>Organizer’s &amp;e-mail</source>
            <translation>&amp;Correo del organizador</translation>
        </message>
        <message>
            <source>Organizer’s e-mail</source>
            <translation>Correo del organizador</translation>
        </message>
        <message>
            <source>Start a new network</source>
            <translation>Empezar una red nueva</translation>
        </message>
        <message>
            <source>name@example.org</source>
            <translation>nombre@example.org</translation>
        </message>
    </context>
    <context>
        <name>NextCard</name>
        <message>
            <source>Add a join link</source>
            <translation>Añadir un enlace de acceso</translation>
        </message>
        <message>
            <source>All sessions of the programme are over. Plan the next one, or roll a series to its next year.</source>
            <translation>Todas las sesiones del programa han pasado. Planifique la siguiente, o renueve una serie para el próximo año.</translation>
        </message>
        <message>
            <source>Copy join link</source>
            <translation>Copiar el enlace de acceso</translation>
        </message>
        <message>
            <source>Next session</source>
            <translation>Próxima sesión</translation>
        </message>
        <message>
            <source>Nothing planned ahead</source>
            <translation>Nada previsto por delante</translation>
        </message>
        <message>
            <source>Nothing planned yet</source>
            <translation>Nada previsto todavía</translation>
        </message>
        <message>
            <source>Open session</source>
            <translation>Abrir la sesión</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Planificar una sesión</translation>
        </message>
        <message>
            <source>Plan the first session here, type one in a line with Ctrl+K, or import a programme you have.</source>
            <translation>Planifique aquí la primera sesión, escriba una en una línea con Ctrl+K, o importe un programa que tenga.</translation>
        </message>
        <message>
            <source>Print agenda</source>
            <translation>Imprimir el orden del día</translation>
        </message>
        <message>
            <source>The join link is copied</source>
            <translation>El enlace de acceso está copiado</translation>
        </message>
    </context>
    <context>
        <name>NightBars</name>
        <message>
            <source>Members by nights</source>
            <translation>Miembros por noches</translation>
        </message>
        <message>
            <source>fair year</source>
            <translation>justo</translation>
        </message>
        <message>
            <source>nights of a member</source>
            <translation>noches de un miembro</translation>
        </message>
        <message>
            <source>now</source>
            <translation>previsto</translation>
        </message>
        <message>
            <source>{nights} nights: {people} members</source>
            <translation>{nights} noches: {people} miembros</translation>
        </message>
    </context>
    <context>
        <name>OffSheet</name>
        <message>
            <source>Call off</source>
            <translation>Cancelar la sesión</translation>
        </message>
        <message numerus="yes">
            <source>Call off and write to %n person(s)…</source>
            <translation>
                <numerusform>Cancelar y escribir a %n…</numerusform>
                <numerusform>Cancelar y escribir a %n…</numerusform>
            </translation>
        </message>
        <message>
            <source>Call off {title}?</source>
            <translation>¿Cancelar {title}?</translation>
        </message>
        <message>
            <source>Call off, tell nobody yet</source>
            <translation>Cancelar sin avisar</translation>
        </message>
        <message>
            <source>It stands in the calendar of {names}. You see each message before anything goes out.</source>
            <translation>Está en el calendario de {names}. Verá cada mensaje antes de que salga nada.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservarla</translation>
        </message>
        <message>
            <source>Nobody has been told of it; it can be reinstated.</source>
            <translation>No se ha avisado a nadie; se puede restablecer.</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} y %n más</numerusform>
                <numerusform>{names} y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrderVerbs</name>
        <message>
            <source>Earlier in its series</source>
            <translation>Antes en su serie</translation>
        </message>
        <message>
            <source>Later in its series</source>
            <translation>Después en su serie</translation>
        </message>
    </context>
    <context>
        <name>Organization</name>
        <message numerus="yes">
            <source>%n person(s) work here.</source>
            <translation>
                <numerusform>%n persona trabaja aquí.</numerusform>
                <numerusform>%n personas trabajan aquí.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;City</source>
            <translation>&amp;Ciudad</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Tipo</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>Add the organization</source>
            <translation>Añadir la organización</translation>
        </message>
        <message>
            <source>C&amp;ountry</source>
            <translation>Pa&amp;ís</translation>
        </message>
        <message>
            <source>Delete this organization</source>
            <translation>Eliminar esta organización</translation>
        </message>
        <message>
            <source>Its name, or its two letters, such as CA.</source>
            <translation>Su nombre, o sus dos letras, como CA.</translation>
        </message>
        <message>
            <source>New organization</source>
            <translation>Organización nueva</translation>
        </message>
        <message>
            <source>No country is called “{name}”; type its name, or its two letters, such as CA.</source>
            <translation>Ningún país se llama «{name}»; escriba su nombre, o sus dos letras, como CA.</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Save the organization</source>
            <translation>Guardar la organización</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Qué es</translation>
        </message>
    </context>
    <context>
        <name>OrganizationChoice</name>
        <message>
            <source>&amp;Organization</source>
            <translation>&amp;Organización</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <source>Set organization</source>
            <translation>Definir la organización</translation>
        </message>
        <message numerus="yes">
            <source>Where %n person(s) work</source>
            <translation>
                <numerusform>Donde trabaja %n persona</numerusform>
                <numerusform>Donde trabajan %n personas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message numerus="yes">
            <source>%n row(s) copied as a table</source>
            <translation>
                <numerusform>%n fila copiada como tabla</numerusform>
                <numerusform>%n filas copiadas como tabla</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Clocks in {city} skip {hour}</source>
            <translation>Los relojes de {city} se saltan las {hour}</translation>
        </message>
        <message>
            <source>Coming up</source>
            <translation>Próximamente</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>Dashed is guessed</source>
            <translation>A trazos: supuesto</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>Hacer</translation>
        </message>
        <message>
            <source>It is a {weekday}</source>
            <translation>Es un {weekday}</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Sesión nueva</translation>
        </message>
        <message>
            <source>New session: “{title}”</source>
            <translation>Sesión nueva: «{title}»</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Search or do</source>
            <translation>Buscar o hacer</translation>
        </message>
        <message>
            <source>Search, do, or type a session: fatigue 22 oct 4pm 60m</source>
            <translation>Buscar, hacer o escribir una sesión: fatiga 22 oct 16h 60m</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Serie</translation>
        </message>
        <message>
            <source>Session, {status}, {day}</source>
            <translation>Sesión, {status}, {day}</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Ponente</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Sugerencias</translation>
        </message>
        <message>
            <source>This day is over</source>
            <translation>Ese día ya pasó</translation>
        </message>
        <message>
            <source>Type what to open, what to do, or a new session. Up and Down choose, Enter runs, Escape closes.</source>
            <translation>Escriba qué abrir, qué hacer o una sesión nueva. Arriba y Abajo eligen, Intro ejecuta, Esc cierra.</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>Usados por última vez</translation>
        </message>
        <message>
            <source>add detail</source>
            <translation>añadir detalle</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>elegir</translation>
        </message>
        <message>
            <source>close</source>
            <translation>cerrar</translation>
        </message>
        <message>
            <source>run</source>
            <translation>ejecutar</translation>
        </message>
        <message>
            <source>{fact}, guessed</source>
            <translation>{fact}, supuesto</translation>
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
            <translation>Nadie todavía. Escriba arriba un nombre para añadir al anfitrión y a los ponentes.</translation>
        </message>
        <message>
            <source>Remove {name} as {role}</source>
            <translation>Quitar a {name} como {role}</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Academic medical center</source>
            <translation>Centro médico académico</translation>
        </message>
        <message>
            <source>Belongs as</source>
            <translation>Vínculo</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Titulación</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Federally qualified health center</source>
            <translation>Centro de salud con financiación federal</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Invitado</translation>
        </message>
        <message>
            <source>Hospital board</source>
            <translation>Consejo hospitalario</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Miembro</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Other organization</source>
            <translation>Otra organización</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Public system</source>
            <translation>Sistema público</translation>
        </message>
        <message>
            <source>Safety-net hospital</source>
            <translation>Hospital de la red de seguridad</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Where, time now</source>
            <translation>Dónde, hora actual</translation>
        </message>
        <message>
            <source>{past} in the last 12 months, {coming} to come</source>
            <translation>{past} en los últimos 12 meses, {coming} por venir</translation>
        </message>
    </context>
    <context>
        <name>PeopleBar</name>
        <message numerus="yes">
            <source>%n person(s) chosen</source>
            <translation>
                <numerusform>%n persona elegida</numerusform>
                <numerusform>%n personas elegidas</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose nobody</source>
            <translation>No elegir a nadie</translation>
        </message>
        <message>
            <source>Copy addresses</source>
            <translation>Copiar las direcciones</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Exportar como CSV…</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Fusionar…</translation>
        </message>
        <message>
            <source>Set organization…</source>
            <translation>Definir la organización…</translation>
        </message>
    </context>
    <context>
        <name>PeopleCard</name>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Maybe</source>
            <translation>Quizás</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>Older answer</source>
            <translation>Respuesta anterior</translation>
        </message>
        <message>
            <source>Outdated</source>
            <translation>No al día</translation>
        </message>
        <message>
            <source>Who knows what</source>
            <translation>Quién sabe qué</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
    </context>
    <context>
        <name>PeopleDesk</name>
        <message>
            <source>Add a person</source>
            <translation>Añadir una persona</translation>
        </message>
    </context>
    <context>
        <name>PeopleFilters</name>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Países</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Invitados</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Miembros</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>Más filtros</translation>
        </message>
        <message>
            <source>No address</source>
            <translation>Sin dirección</translation>
        </message>
        <message>
            <source>No time zone</source>
            <translation>Sin zona horaria</translation>
        </message>
        <message>
            <source>Organizations</source>
            <translation>Organizaciones</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n miembro</numerusform>
                <numerusform>%n miembros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time zone(s)</source>
            <translation>
                <numerusform>%n zona horaria</numerusform>
                <numerusform>%n zonas horarias</numerusform>
            </translation>
        </message>
        <message>
            <source>Add the first person</source>
            <translation>Añadir la primera persona</translation>
        </message>
        <message>
            <source>Add the first person, or import a list you have: CSV, Excel or vCard.</source>
            <translation>Añada la primera persona, o importe una lista que tenga: CSV, Excel o vCard.</translation>
        </message>
        <message>
            <source>Clear search and filter</source>
            <translation>Borrar búsqueda y filtro</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Find a person, organization or city</source>
            <translation>Persona, organización o ciudad</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Names, organizations, job titles, cities and addresses are searched.</source>
            <translation>Se busca en nombres, organizaciones, cargos, ciudades y direcciones.</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Persona nueva</translation>
        </message>
        <message>
            <source>Nobody here yet</source>
            <translation>Nadie aquí todavía</translation>
        </message>
        <message>
            <source>Nobody matches “{words}”</source>
            <translation>Nadie coincide con «{words}»</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
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
            <translation>Cancelar</translation>
        </message>
        <message numerus="yes">
            <source>Count %n person(s)</source>
            <translation>
                <numerusform>Contar %n persona</numerusform>
                <numerusform>Contar %n personas</numerusform>
            </translation>
        </message>
        <message>
            <source>Find a person or city</source>
            <translation>Buscar una persona o ciudad</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Whose hours count</source>
            <translation>Para quién cuenta la hora</translation>
        </message>
    </context>
    <context>
        <name>PeopleVerbs</name>
        <message numerus="yes">
            <source>%n address(es) copied</source>
            <translation>
                <numerusform>%n dirección copiada</numerusform>
                <numerusform>%n direcciones copiadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n personas</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy addresses</source>
            <translation>Copiar las direcciones</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Edit the organization…</source>
            <translation>Editar la organización…</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Exportar como CSV…</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Exportación</translation>
        </message>
        <message>
            <source>Make guests</source>
            <translation>Convertir en invitados</translation>
        </message>
        <message>
            <source>Make members</source>
            <translation>Convertir en miembros</translation>
        </message>
        <message>
            <source>Merge into one…</source>
            <translation>Fusionar en una ficha…</translation>
        </message>
        <message>
            <source>Open the card</source>
            <translation>Abrir la ficha</translation>
        </message>
        <message>
            <source>Print as a list…</source>
            <translation>Imprimir como lista…</translation>
        </message>
        <message>
            <source>Set organization…</source>
            <translation>Definir la organización…</translation>
        </message>
        <message>
            <source>Tables ({kinds})</source>
            <translation>Tablas ({kinds})</translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n person(s) to {file}</source>
            <translation>
                <numerusform>%n persona escrita en {file}</numerusform>
                <numerusform>%n personas escritas en {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>{copied}; {without} without one</source>
            <translation>{copied}; {without} sin dirección</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>Added once they have a name.</source>
            <translation>Se añade en cuanto tiene nombre.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Elegir una foto</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Elegir una foto…</translation>
        </message>
        <message>
            <source>Close the card (Esc)</source>
            <translation>Cerrar la ficha (Esc)</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Persona nueva</translation>
        </message>
        <message>
            <source>No part in any session yet.</source>
            <translation>Sin papel en ninguna sesión todavía.</translation>
        </message>
        <message>
            <source>Not invited to any session yet.</source>
            <translation>Sin invitación a ninguna sesión todavía.</translation>
        </message>
        <message>
            <source>Nothing was changed yet.</source>
            <translation>Todavía no se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>Imágenes ({kinds})</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>Quitar la foto</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>Show all {n} answers</source>
            <translation>Mostrar las {n} respuestas</translation>
        </message>
        <message>
            <source>Show all {n} sessions</source>
            <translation>Mostrar las {n} sesiones</translation>
        </message>
        <message>
            <source>“{name}” cannot be read ({reason}); choose another picture.</source>
            <translation>«{name}» no se puede leer ({reason}); elija otra foto.</translation>
        </message>
    </context>
    <context>
        <name>PersonFields</name>
        <message>
            <source>&amp;Belongs as</source>
            <translation>P&amp;ertenencia</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>Pa&amp;ís</translation>
        </message>
        <message>
            <source>&amp;Family name</source>
            <translation>&amp;Apellidos</translation>
        </message>
        <message>
            <source>&amp;Given name</source>
            <translation>Nombre de &amp;pila</translation>
        </message>
        <message>
            <source>&amp;Job title</source>
            <translation>&amp;Cargo</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Organization</source>
            <translation>Or&amp;ganización</translation>
        </message>
        <message>
            <source>&amp;Pronouns</source>
            <translation>P&amp;ronombres</translation>
        </message>
        <message>
            <source>&amp;Spoken as</source>
            <translation>&amp;Se pronuncia</translation>
        </message>
        <message>
            <source>About them, as &amp;readers see it</source>
            <translation>Sobre la persona, como la &amp;ven los lectores</translation>
        </message>
        <message>
            <source>C&amp;redentials</source>
            <translation>&amp;Titulación</translation>
        </message>
        <message>
            <source>E-&amp;mail</source>
            <translation>Corre&amp;o</translation>
        </message>
        <message>
            <source>Edit this organization</source>
            <translation>Editar esta organización</translation>
        </message>
        <message>
            <source>New organization</source>
            <translation>Organización nueva</translation>
        </message>
        <message>
            <source>No country is called so; type its name, or its two letters, such as CA.</source>
            <translation>Ningún país se llama así; escriba su nombre, o sus dos letras, como CA.</translation>
        </message>
        <message>
            <source>No language is called so; type its name, or its letters, such as en.</source>
            <translation>Ningún idioma se llama así; escriba su nombre, o sus letras, como en.</translation>
        </message>
        <message>
            <source>No&amp;tes, for coordinators only</source>
            <translation>&amp;Notas, solo para la coordinación</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>There is no such organization yet. The plus sign beside it adds it.</source>
            <translation>Esa organización no existe todavía. El signo más de al lado la añade.</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>&amp;Zona horaria</translation>
        </message>
        <message>
            <source>Works &amp;from</source>
            <translation>Trabaja &amp;desde</translation>
        </message>
        <message>
            <source>Works &amp;until</source>
            <translation>Trabaja &amp;hasta</translation>
        </message>
    </context>
    <context>
        <name>Place</name>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>Fair times</source>
            <translation>Horas justas</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Invitations</source>
            <translation>Invitaciones</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planificar</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Impresión</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Gestionar</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>Portrait</name>
        <message>
            <source>Choose or remove the picture</source>
            <translation>Elegir o quitar la foto</translation>
        </message>
        <message>
            <source>Picture of {name}</source>
            <translation>Foto de {name}</translation>
        </message>
        <message>
            <source>somebody new</source>
            <translation>alguien nuevo</translation>
        </message>
    </context>
    <context>
        <name>PreferencesPage</name>
        <message>
            <source>Find a setting</source>
            <translation>Buscar un ajuste</translation>
        </message>
        <message>
            <source>No setting matches “{words}”.</source>
            <translation>Ningún ajuste coincide con «{words}».</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>The page as it would print</source>
            <translation>La página tal como se imprimiría</translation>
        </message>
    </context>
    <context>
        <name>PrintCentre</name>
        <message numerus="yes">
            <source>%n chosen person(s)</source>
            <translation>
                <numerusform>%n persona elegida</numerusform>
                <numerusform>%n personas elegidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chosen session(s)</source>
            <translation>
                <numerusform>%n sesión elegida</numerusform>
                <numerusform>%n sesiones elegidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n página</numerusform>
                <numerusform>%n páginas</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Labels</source>
            <translation>&amp;Etiquetas</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Orden del día</translation>
        </message>
        <message>
            <source>Avery 5395, eight a sheet</source>
            <translation>Avery 5395, ocho por hoja</translation>
        </message>
        <message>
            <source>Avery L4785, ten a sheet</source>
            <translation>Avery L4785, diez por hoja</translation>
        </message>
        <message>
            <source>Booklet</source>
            <translation>Cuadernillo</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificados</translation>
        </message>
        <message>
            <source>Columns as you choose</source>
            <translation>Columnas a elegir</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Cover, days, people, index</source>
            <translation>Días, personas, índice</translation>
        </message>
        <message>
            <source>Day grid</source>
            <translation>Cuadrícula del día</translation>
        </message>
        <message>
            <source>Door sheets</source>
            <translation>Hojas de puerta</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Evaluation form</source>
            <translation>Hoja de evaluación</translation>
        </message>
        <message>
            <source>Every mini-series</source>
            <translation>Todas las miniseries</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Everybody’s own sessions</source>
            <translation>Las sesiones de cada cual</translation>
        </message>
        <message>
            <source>Everything from today on</source>
            <translation>Todo a partir de hoy</translation>
        </message>
        <message>
            <source>Five questions, two open ones</source>
            <translation>Cinco preguntas, dos abiertas</translation>
        </message>
        <message>
            <source>Flyer</source>
            <translation>Folleto</translation>
        </message>
        <message>
            <source>For a series</source>
            <translation>Para una serie</translation>
        </message>
        <message>
            <source>For one session</source>
            <translation>Para una sesión</translation>
        </message>
        <message>
            <source>For the Forum</source>
            <translation>Para el Foro</translation>
        </message>
        <message>
            <source>For the year</source>
            <translation>Para el año</translation>
        </message>
        <message>
            <source>For those in front, to fold</source>
            <translation>Para la mesa, se doblan</translation>
        </message>
        <message>
            <source>Hours, items, who speaks</source>
            <translation>Horas, puntos, ponentes</translation>
        </message>
        <message>
            <source>Inserts 4 × 3 in, six a sheet</source>
            <translation>Insertos de 4 × 3 pulg., seis por hoja</translation>
        </message>
        <message>
            <source>Its dates, for the notice board</source>
            <translation>Sus fechas, para el tablón</translation>
        </message>
        <message>
            <source>Its pages stand here as soon as what they are made from is planned.</source>
            <translation>Sus páginas aparecen aquí en cuanto se planifica su contenido.</translation>
        </message>
        <message>
            <source>Labels &amp;gone from the first sheet</source>
            <translation>Etiquetas &amp;gastadas de la primera hoja</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listas</translation>
        </message>
        <message>
            <source>Minute by minute, for the crew</source>
            <translation>Minuto a minuto, para el equipo</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>Minutes and credits attended</source>
            <translation>Minutos y créditos</translation>
        </message>
        <message>
            <source>Move names side&amp;ways</source>
            <translation>Mover los nombres a los la&amp;dos</translation>
        </message>
        <message>
            <source>Move names up or do&amp;wn</source>
            <translation>Mover los nombres en &amp;altura</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Name badges</source>
            <translation>Acreditaciones</translation>
        </message>
        <message>
            <source>Names, with room to sign</source>
            <translation>Nombres y espacio para firmar</translation>
        </message>
        <message>
            <source>No font has these letters of {names}, so they print as empty boxes: {letters}</source>
            <translation>Ninguna fuente tiene estas letras de {names}, así que se imprimen como casillas vacías: {letters}</translation>
        </message>
        <message>
            <source>No font has these letters, so they print as empty boxes: {letters}</source>
            <translation>Ninguna fuente tiene estas letras, así que se imprimen como casillas vacías: {letters}</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <source>Not moved</source>
            <translation>Sin mover</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Nada todavía</translation>
        </message>
        <message>
            <source>On labels or inserts</source>
            <translation>Etiquetas o insertos</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Abrir la sesión</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Personal schedules</source>
            <translation>Programas personales</translation>
        </message>
        <message>
            <source>Printing into a folder</source>
            <translation>Impresión en una carpeta</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <source>Rooms and hours, a sheet a day</source>
            <translation>Salas y horas, por día</translation>
        </message>
        <message>
            <source>Run of show</source>
            <translation>Guion técnico</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Serie</translation>
        </message>
        <message>
            <source>Series: {name}</source>
            <translation>Serie: {name}</translation>
        </message>
        <message>
            <source>Show the people</source>
            <translation>Mostrar las personas</translation>
        </message>
        <message>
            <source>Show the programme</source>
            <translation>Mostrar el programa</translation>
        </message>
        <message>
            <source>Show the settings</source>
            <translation>Mostrar los ajustes</translation>
        </message>
        <message>
            <source>Show {name}</source>
            <translation>Mostrar a {name}</translation>
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation>Hoja de firmas</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Ponentes</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Tent cards</source>
            <translation>Rótulos de mesa</translation>
        </message>
        <message>
            <source>Test sheet on plain paper</source>
            <translation>Hoja de prueba en papel normal</translation>
        </message>
        <message>
            <source>That the year was fair</source>
            <translation>Que el año fue justo</translation>
        </message>
        <message>
            <source>The network’s logo cannot be read and is left out.</source>
            <translation>El logotipo de la red no se puede leer y faltará.</translation>
        </message>
        <message>
            <source>The printer did not take the pages; look whether it is on, or choose another.</source>
            <translation>La impresora no aceptó las páginas; compruebe que esté encendida o elija otra.</translation>
        </message>
        <message>
            <source>The whole programme</source>
            <translation>Todo el programa</translation>
        </message>
        <message>
            <source>There is nothing to print yet</source>
            <translation>Todavía no hay nada que imprimir</translation>
        </message>
        <message>
            <source>These photos cannot be read and are left out: {names}</source>
            <translation>Estas fotos no se pueden leer y faltarán: {names}</translation>
        </message>
        <message>
            <source>This cannot be printed</source>
            <translation>Esto no se puede imprimir</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Itinerario</translation>
        </message>
        <message>
            <source>Twelve months from now</source>
            <translation>Doce meses a partir de ahora</translation>
        </message>
        <message>
            <source>Twelve months on one sheet</source>
            <translation>Doce meses en una hoja</translation>
        </message>
        <message>
            <source>What is on in each room</source>
            <translation>Qué hay en cada sala</translation>
        </message>
        <message>
            <source>What was chosen is no longer in the file; choose something else.</source>
            <translation>Lo elegido ya no está en el archivo; elija otra cosa.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Who took the hard hours</source>
            <translation>Quién asumió las horas difíciles</translation>
        </message>
        <message>
            <source>Year planner</source>
            <translation>Planificador anual</translation>
        </message>
        <message>
            <source>{names} and others</source>
            <translation>{names} y otras personas</translation>
        </message>
        <message>
            <source>{name}, {day}</source>
            <translation>{name}, {day}</translation>
        </message>
        <message>
            <source>{n} mm down</source>
            <translation>{n} mm hacia abajo</translation>
        </message>
        <message>
            <source>{n} mm to the left</source>
            <translation>{n} mm hacia la izquierda</translation>
        </message>
        <message>
            <source>{n} mm to the right</source>
            <translation>{n} mm hacia la derecha</translation>
        </message>
        <message>
            <source>{n} mm up</source>
            <translation>{n} mm hacia arriba</translation>
        </message>
    </context>
    <context>
        <name>PrintPage</name>
        <message>
            <source>Copy the PDF</source>
            <translation>Copiar el PDF</translation>
        </message>
        <message>
            <source>Drag it into a mail or a folder; a press copies it</source>
            <translation>Arrástrelo a un correo o a una carpeta; un clic lo copia</translation>
        </message>
        <message>
            <source>Everything for the Forum or for a session, in one folder</source>
            <translation>Todo para el Foro o para una sesión, en una carpeta</translation>
        </message>
        <message>
            <source>Everything in one folder…</source>
            <translation>Todo en una carpeta…</translation>
        </message>
        <message>
            <source>Everything…</source>
            <translation>Todo…</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open the PDF</source>
            <translation>Abrir el PDF</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Impresión</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>Guardar el PDF…</translation>
        </message>
        <message>
            <source>Save as web page…</source>
            <translation>Guardar como página web…</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Más pequeño</translation>
        </message>
        <message>
            <source>Web page…</source>
            <translation>Página web…</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Página entera</translation>
        </message>
    </context>
    <context>
        <name>Programme</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n room(s)</source>
            <translation>
                <numerusform>%n sala</numerusform>
                <numerusform>%n salas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n sesión</numerusform>
                <numerusform>%n sesiones</numerusform>
            </translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Plegar</translation>
        </message>
        <message>
            <source>In no series</source>
            <translation>En ninguna serie</translation>
        </message>
        <message>
            <source>No agenda yet</source>
            <translation>Sin orden del día</translation>
        </message>
        <message>
            <source>No link or room yet</source>
            <translation>Sin enlace ni sala</translation>
        </message>
        <message>
            <source>No speaker yet</source>
            <translation>Sin ponente todavía</translation>
        </message>
        <message>
            <source>No text yet</source>
            <translation>Sin texto todavía</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>No hace falta</translation>
        </message>
        <message>
            <source>Plan a year…</source>
            <translation>Planificar un año…</translation>
        </message>
        <message>
            <source>Plan it</source>
            <translation>Planificarla</translation>
        </message>
        <message>
            <source>Roll to next year…</source>
            <translation>Renovar…</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Serie</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Ponente</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Ponentes</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Escrito</translation>
        </message>
        <message>
            <source>{days}, {rooms}, {sessions}</source>
            <translation>{days}, {rooms}, {sessions}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
        </message>
        <message>
            <source>{month} has no session.</source>
            <translation>{month} no tiene ninguna sesión.</translation>
        </message>
        <message>
            <source>{month} has no session. “{idea}” is an idea for it.</source>
            <translation>{month} no tiene ninguna sesión. «{idea}» es una idea para ese mes.</translation>
        </message>
        <message>
            <source>{planned} of {minutes} min, too long</source>
            <translation>{planned} de {minutes} min, demasiado</translation>
        </message>
        <message>
            <source>{ready} of {count} sessions are ready</source>
            <translation>{ready} de {count} sesiones listas</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeFilter</name>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n mes vacío</numerusform>
                <numerusform>%n meses vacíos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n sesión</numerusform>
                <numerusform>%n sesiones</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Todos los años</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>Próximas</translation>
        </message>
        <message>
            <source>Find a session, speaker or place</source>
            <translation>Sesión, ponente o lugar</translation>
        </message>
        <message>
            <source>Programme year</source>
            <translation>Año del programa</translation>
        </message>
        <message>
            <source>{year}: {sessions}, {coming} to come</source>
            <translation>{year}: {sessions}, {coming} por venir</translation>
        </message>
        <message>
            <source>{year}: {sessions}, {coming} to come, {gaps}</source>
            <translation>{year}: {sessions}, {coming} por venir, {gaps}</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeModel</name>
        <message>
            <source>2nd sitting</source>
            <translation>2.º turno</translation>
        </message>
        <message>
            <source>Lesson {place} of {count}</source>
            <translation>Lección {place} de {count}</translation>
        </message>
        <message>
            <source>Second sitting of {day}</source>
            <translation>Segundo turno de la sesión del {day}</translation>
        </message>
    </context>
    <context>
        <name>ProgrammePage</name>
        <message numerus="yes">
            <source>%n session(s) of other years match.</source>
            <translation>
                <numerusform>%n sesión de otros años coincide.</numerusform>
                <numerusform>%n sesiones de otros años coinciden.</numerusform>
            </translation>
        </message>
        <message>
            <source>By date</source>
            <translation>Por fecha</translation>
        </message>
        <message>
            <source>By series</source>
            <translation>Por serie</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Borrar el filtro</translation>
        </message>
        <message>
            <source>Clear the search and the filter to see every session.</source>
            <translation>Borre la búsqueda y el filtro para ver todas las sesiones.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Look in all years</source>
            <translation>Buscar en todos los años</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Sesión nueva</translation>
        </message>
        <message>
            <source>No session matches</source>
            <translation>Ninguna sesión coincide</translation>
        </message>
        <message>
            <source>Nothing planned yet</source>
            <translation>Nada previsto todavía</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>Plan the first session</source>
            <translation>Planificar la primera sesión</translation>
        </message>
        <message>
            <source>Plan the first session, or import a programme you have: CSV, Excel, .ics or a schedule.xml.</source>
            <translation>Planifique la primera sesión, o importe un programa que tenga: CSV, Excel, .ics o un schedule.xml.</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Programme by date</source>
            <translation>Programa por fecha</translation>
        </message>
        <message>
            <source>Programme by series</source>
            <translation>Programa por serie</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message numerus="yes">
            <source>%n changed entry(s)</source>
            <translation>
                <numerusform>%n entrada cambiada</numerusform>
                <numerusform>%n entradas cambiadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) not tried; publish again to go on.</source>
            <translation>
                <numerusform>%n entrada sin intentar; publique de nuevo para continuar.</numerusform>
                <numerusform>%n entradas sin intentar; publique de nuevo para continuar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) shown as cancelled</source>
            <translation>
                <numerusform>%n entrada mostrada como cancelada</numerusform>
                <numerusform>%n entradas mostradas como canceladas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new entry(s)</source>
            <translation>
                <numerusform>%n entrada nueva</numerusform>
                <numerusform>%n entradas nuevas</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is there as it is here.</source>
            <translation>Todo está allí como aquí.</translation>
        </message>
        <message>
            <source>“{title}” stays away: an entry of another program lies in its place.</source>
            <translation>«{title}» queda fuera: una entrada de otro programa ocupa su lugar.</translation>
        </message>
        <message>
            <source>“{title}” was changed there by somebody else ({what}).</source>
            <translation>Otra persona cambió allí «{title}» ({what}).</translation>
        </message>
        <message>
            <source>“{title}” was deleted there by somebody else.</source>
            <translation>Otra persona eliminó allí «{title}».</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>… y %n más.</numerusform>
                <numerusform>… y %n más.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>Choose what it means</source>
            <translation>Elegir qué significa</translation>
        </message>
        <message>
            <source>Dates such as {date} do not tell whether the day or the month stands first.</source>
            <translation>Fechas como {date} no dicen si va primero el día o el mes.</translation>
        </message>
        <message>
            <source>How dates such as 03/04/2026 are read</source>
            <translation>Cómo se leen fechas como 03/04/2026</translation>
        </message>
        <message>
            <source>Time zone of times that carry none</source>
            <translation>Zona horaria de las horas que no la llevan</translation>
        </message>
        <message>
            <source>{written} is {day}</source>
            <translation>{written} es el {day}</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
    </context>
    <context>
        <name>RailSearch</name>
        <message>
            <source>Search or do</source>
            <translation>Buscar…</translation>
        </message>
    </context>
    <context>
        <name>RecordPanel</name>
        <message>
            <source>Import this record</source>
            <translation>Importar este registro</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>En el archivo</translation>
        </message>
        <message>
            <source>Line {number}</source>
            <translation>Línea {number}</translation>
        </message>
        <message>
            <source>Take the file’s own text again</source>
            <translation>Volver al texto del archivo</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
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
                <numerusform>%n día después</numerusform>
                <numerusform>%n días después</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) before</source>
            <translation>
                <numerusform>%n día antes</numerusform>
                <numerusform>%n días antes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) after</source>
            <translation>
                <numerusform>%n hora después</numerusform>
                <numerusform>%n horas después</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) before</source>
            <translation>
                <numerusform>%n hora antes</numerusform>
                <numerusform>%n horas antes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) after</source>
            <translation>
                <numerusform>%n minuto después</numerusform>
                <numerusform>%n minutos después</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) before</source>
            <translation>
                <numerusform>%n minuto antes</numerusform>
                <numerusform>%n minutos antes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s) are due</source>
            <translation>
                <numerusform>Toca preparar %n recordatorio</numerusform>
                <numerusform>Toca preparar %n recordatorios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s) wait to be looked over</source>
            <translation>
                <numerusform>%n recordatorio espera su revisión</numerusform>
                <numerusform>%n recordatorios esperan su revisión</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Draft %n reminder(s)</source>
            <translation>
                <numerusform>Preparar %n recordatorio</numerusform>
                <numerusform>Preparar %n recordatorios</numerusform>
            </translation>
        </message>
        <message>
            <source>Draft them</source>
            <translation>Prepararlos</translation>
        </message>
        <message>
            <source>Drafting reminders</source>
            <translation>Preparando los recordatorios</translation>
        </message>
        <message numerus="yes">
            <source>{first}, and %n more session(s)</source>
            <translation>
                <numerusform>{first}, y %n sesión más</numerusform>
                <numerusform>{first}, y %n sesiones más</numerusform>
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
                <numerusform>%n correo estaba saliendo cuando el programa se detuvo</numerusform>
                <numerusform>%n correos estaban saliendo cuando el programa se detuvo</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Choose who it is…</source>
            <translation>Elegir quién es…</translation>
        </message>
        <message>
            <source>Count as maybe</source>
            <translation>Contar como quizás</translation>
        </message>
        <message>
            <source>Count for this one</source>
            <translation>Contar para esta</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Ignorar</translation>
        </message>
        <message>
            <source>It answers to a session that is not in this file.</source>
            <translation>Responde a una sesión que no está en este archivo.</translation>
        </message>
        <message>
            <source>It was sent by {address}, perhaps for them.</source>
            <translation>La envió {address}, quizá en su nombre.</translation>
        </message>
        <message>
            <source>Keep the time</source>
            <translation>Conservar la hora</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Asociar</translation>
        </message>
        <message>
            <source>Move it there</source>
            <translation>Trasladarla allí</translation>
        </message>
        <message>
            <source>Nobody knows whether they arrived; ask one of the recipients.</source>
            <translation>No se sabe si llegaron; pregunte a uno de los destinatarios.</translation>
        </message>
        <message>
            <source>Nobody was invited at this address, and it does not say which version it answers.</source>
            <translation>No se invitó a nadie en esta dirección, y no dice a qué versión responde.</translation>
        </message>
        <message>
            <source>Nobody was invited at this address.</source>
            <translation>No se invitó a nadie en esta dirección.</translation>
        </message>
        <message>
            <source>Not on file. Looks like {name}</source>
            <translation>No está en el archivo. Se parece a {name}</translation>
        </message>
        <message>
            <source>Not on file. Looks like {name}; it does not say which version it answers</source>
            <translation>No está en el archivo. Parece {name}; no dice a qué versión responde</translation>
        </message>
        <message>
            <source>Replies to check</source>
            <translation>Respuestas por comprobar</translation>
        </message>
        <message>
            <source>Somebody else…</source>
            <translation>Otra persona…</translation>
        </message>
        <message>
            <source>The answer says “{said}”, which is none of yes, no and maybe.</source>
            <translation>La respuesta dice «{said}», que no es ni sí, ni no, ni quizás.</translation>
        </message>
        <message>
            <source>They arrived</source>
            <translation>Llegaron</translation>
        </message>
        <message>
            <source>They did not</source>
            <translation>No llegaron</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
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
            <translation>{name} propone otra hora</translation>
        </message>
    </context>
    <context>
        <name>ReplyImport</name>
        <message numerus="yes">
            <source>%n answer(s) counted</source>
            <translation>
                <numerusform>%n respuesta contada</numerusform>
                <numerusform>%n respuestas contadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known already</source>
            <translation>
                <numerusform>%n ya conocida</numerusform>
                <numerusform>%n ya conocidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to check</source>
            <translation>
                <numerusform>%n por comprobar</numerusform>
                <numerusform>%n por comprobar</numerusform>
            </translation>
        </message>
        <message>
            <source>Answers ({kinds})</source>
            <translation>Respuestas ({kinds})</translation>
        </message>
        <message>
            <source>Import replies</source>
            <translation>Importar respuestas</translation>
        </message>
        <message>
            <source>No answers to invitations were found</source>
            <translation>No se encontraron respuestas a invitaciones</translation>
        </message>
        <message>
            <source>Reading answers</source>
            <translation>Lectura de respuestas</translation>
        </message>
        <message>
            <source>Some answers could not be read</source>
            <translation>Algunas respuestas no se pudieron leer</translation>
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
            <translation>Copiar el informe</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Algo salió mal</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>Algo salió mal en el programa</translation>
        </message>
        <message>
            <source>The last act may not have been carried out. Your file is safe: it only ever holds whole steps. You can go on working. If it happens again, please send this report; it names no person and no file.</source>
            <translation>Es posible que la última acción no se haya realizado. Su archivo está a salvo: solo contiene pasos completos. Puede seguir trabajando. Si vuelve a ocurrir, envíe este informe; no nombra a ninguna persona ni archivo.</translation>
        </message>
    </context>
    <context>
        <name>ReviewSheet</name>
        <message numerus="yes">
            <source>%n address(es) copied</source>
            <translation>
                <numerusform>%n dirección copiada</numerusform>
                <numerusform>%n direcciones copiadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) will count as told. What went out cannot be undone.</source>
            <translation>
                <numerusform>%n persona contará como avisada. Lo que salió no se puede deshacer.</numerusform>
                <numerusform>%n personas contarán como avisadas. Lo que salió no se puede deshacer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy addresses</source>
            <translation>Copiar las direcciones</translation>
        </message>
        <message>
            <source>Discard drafts</source>
            <translation>Descartar los borradores</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Left empty, each gets the usual words. {name}, {local_date} and other names in braces are filled in.</source>
            <translation>Si queda vacío, cada uno recibe las palabras habituales. {name}, {local_date} y otros nombres entre llaves se rellenan.</translation>
        </message>
        <message numerus="yes">
            <source>Make %n calendar file(s)</source>
            <translation>
                <numerusform>Crear %n archivo de calendario</numerusform>
                <numerusform>Crear %n archivos de calendario</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make %n mail draft(s)</source>
            <translation>
                <numerusform>Crear %n borrador</numerusform>
                <numerusform>Crear %n borradores</numerusform>
            </translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Destinatarios</translation>
        </message>
        <message numerus="yes">
            <source>Send %n mail(s)</source>
            <translation>
                <numerusform>Enviar %n correo</numerusform>
                <numerusform>Enviar %n correos</numerusform>
            </translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message numerus="yes">
            <source>To %n person(s), each in their language</source>
            <translation>
                <numerusform>A %n persona, cada una en su idioma</numerusform>
                <numerusform>A %n personas, cada una en su idioma</numerusform>
            </translation>
        </message>
        <message>
            <source>To {name}, {address}</source>
            <translation>A {name}, {address}</translation>
        </message>
        <message>
            <source>{kind}. It was not sent: {problem}</source>
            <translation>{kind}. No se envió: {problem}</translation>
        </message>
    </context>
    <context>
        <name>RowsPanel</name>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Space takes a record or leaves it out; Return goes to its texts, to write over them</source>
            <translation>Espacio toma un registro o lo deja fuera; Intro va a sus textos, para reescribirlos</translation>
        </message>
        <message>
            <source>Take or leave out</source>
            <translation>Tomar o dejar fuera</translation>
        </message>
        <message>
            <source>What the import would do</source>
            <translation>Qué haría la importación</translation>
        </message>
    </context>
    <context>
        <name>RowsTable</name>
        <message>
            <source>Copy as a table</source>
            <translation>Copiar como tabla</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Ordenar por</translation>
        </message>
    </context>
    <context>
        <name>SeenCard</name>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>It is at the edge of their working day.</source>
            <translation>Está al límite de su jornada laboral.</translation>
        </message>
        <message>
            <source>It is early in the morning or in the evening for them.</source>
            <translation>Es temprano por la mañana o por la tarde-noche para ellos.</translation>
        </message>
        <message>
            <source>It is in their working day.</source>
            <translation>Está dentro de su jornada laboral.</translation>
        </message>
        <message>
            <source>It is night for them.</source>
            <translation>Es de noche para ellos.</translation>
        </message>
        <message>
            <source>It is very early or very late for them.</source>
            <translation>Es muy temprano o muy tarde para ellos.</translation>
        </message>
        <message>
            <source>No join link yet</source>
            <translation>Sin enlace de acceso</translation>
        </message>
        <message>
            <source>What each member sees</source>
            <translation>Lo que ve cada miembro</translation>
        </message>
        <message>
            <source>{day}, {hours} {city} time ({zone})</source>
            <translation>{day}, {hours}, hora de {city} ({zone})</translation>
        </message>
    </context>
    <context>
        <name>Sentence</name>
        <message>
            <source> Did you mean {0}?</source>
            <extracomment>places: words</extracomment>
            <translation> ¿Quiso decir {0}?</translation>
        </message>
        <message>
            <source> Use a name such as America/Toronto.</source>
            <translation> Use un nombre como America/Toronto.</translation>
        </message>
        <message>
            <source> for now</source>
            <translation> por ahora</translation>
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
                <numerusform>%n respuesta</numerusform>
                <numerusform>%n respuestas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n coming sessions</source>
            <extracomment>places: number coming session</extracomment>
            <translation>
                <numerusform>%n sesión próxima</numerusform>
                <numerusform>%n sesiones próximas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dates</source>
            <extracomment>places: number date</extracomment>
            <translation>
                <numerusform>%n fecha</numerusform>
                <numerusform>%n fechas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <extracomment>places: number day</extracomment>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts</source>
            <extracomment>places: number draft</extracomment>
            <translation>
                <numerusform>%n borrador</numerusform>
                <numerusform>%n borradores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due reminders</source>
            <extracomment>places: number due reminder</extracomment>
            <translation>
                <numerusform>%n recordatorio pendiente</numerusform>
                <numerusform>%n recordatorios pendientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n guests</source>
            <extracomment>places: number guest</extracomment>
            <translation>
                <numerusform>%n invitado</numerusform>
                <numerusform>%n invitados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <extracomment>places: number hour</extracomment>
            <translation>
                <numerusform>%n hora</numerusform>
                <numerusform>%n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letters</source>
            <extracomment>places: number letter</extracomment>
            <translation>
                <numerusform>%n carta</numerusform>
                <numerusform>%n cartas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <extracomment>places: number member</extracomment>
            <translation>
                <numerusform>%n miembro</numerusform>
                <numerusform>%n miembros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <extracomment>places: number message</extracomment>
            <translation>
                <numerusform>%n mensaje</numerusform>
                <numerusform>%n mensajes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <extracomment>places: number minute</extracomment>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more cities</source>
            <extracomment>places: number more city</extracomment>
            <translation>
                <numerusform>%n ciudad más</numerusform>
                <numerusform>%n ciudades más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organizations</source>
            <extracomment>places: number organization</extracomment>
            <translation>
                <numerusform>%n organización</numerusform>
                <numerusform>%n organizaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <extracomment>places: number person</extracomment>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminders</source>
            <extracomment>places: number reminder</extracomment>
            <translation>
                <numerusform>%n recordatorio</numerusform>
                <numerusform>%n recordatorios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rooms</source>
            <extracomment>places: number room</extracomment>
            <translation>
                <numerusform>%n sala</numerusform>
                <numerusform>%n salas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n series</source>
            <extracomment>places: number series</extracomment>
            <translation>
                <numerusform>%n serie</numerusform>
                <numerusform>%n series</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <extracomment>places: number session</extracomment>
            <translation>
                <numerusform>%n sesión</numerusform>
                <numerusform>%n sesiones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wishes</source>
            <extracomment>places: number wish</extracomment>
            <translation>
                <numerusform>%n deseo</numerusform>
                <numerusform>%n deseos</numerusform>
            </translation>
        </message>
        <message>
            <source>, replaced by {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>, sustituida por {0}</translation>
        </message>
        <message>
            <source>1 line is</source>
            <translation>1 línea no es</translation>
        </message>
        <message>
            <source>; this file has no series.</source>
            <translation>; este archivo no tiene ninguna serie.</translation>
        </message>
        <message>
            <source>; this file has {0}.</source>
            <extracomment>places: words</extracomment>
            <translation>; este archivo tiene {0}.</translation>
        </message>
        <message>
            <source>A cell in the record that begins in line {0} never ends; close its quotation mark or shorten it.</source>
            <extracomment>places: words</extracomment>
            <translation>Una celda del registro que empieza en la línea {0} no termina; cierre sus comillas o acórtela.</translation>
        </message>
        <message>
            <source>A change has no title; please report this.</source>
            <translation>Un cambio no tiene título; comuníquelo, por favor.</translation>
        </message>
        <message>
            <source>A column cannot be taken for “{0}”; choose one of {1}.</source>
            <extracomment>places: name words</extracomment>
            <translation>Una columna no puede tomarse como «{0}»; elija entre {1}.</translation>
        </message>
        <message>
            <source>A copy could not be written to “{0}” ({1}). Choose another place.</source>
            <extracomment>places: name words</extracomment>
            <translation>No se pudo escribir una copia en «{0}» ({1}). Elija otro lugar.</translation>
        </message>
        <message>
            <source>A copy needs another name than the file itself.</source>
            <translation>Una copia necesita otro nombre que el propio archivo.</translation>
        </message>
        <message>
            <source>A day off</source>
            <translation>Un día no laborable</translation>
        </message>
        <message>
            <source>A letter cannot be planned for {0} minutes after a session; give at most a year before, or 30 days after.</source>
            <extracomment>places: words</extracomment>
            <translation>Una carta no se puede planificar {0} minutos después de una sesión; indique como mucho un año antes, o 30 días después.</translation>
        </message>
        <message>
            <source>A letter cannot be planned for {0} minutes before a session; give at most a year before, or 30 days after.</source>
            <extracomment>places: words</extracomment>
            <translation>Una carta no se puede planificar {0} minutos antes de una sesión; indique como mucho un año antes, o 30 días después.</translation>
        </message>
        <message>
            <source>A letter needs a subject and a text; to have the usual words back, reset it.</source>
            <translation>Una carta necesita un asunto y un texto; para recuperar las palabras habituales, restablézcala.</translation>
        </message>
        <message>
            <source>A monthly rule takes the first to fourth or the last weekday, not number {0}.</source>
            <extracomment>places: words</extracomment>
            <translation>Una regla mensual toma del primero al cuarto o el último día de la semana del mes, no el número {0}.</translation>
        </message>
        <message>
            <source>A password does not belong into the calendar's address, where others can read it; leave it out.</source>
            <translation>Una contraseña no debe estar en la dirección del calendario, donde otros pueden leerla; quítela.</translation>
        </message>
        <message>
            <source>A password does not belong into the server's address, where others can read it; leave it out.</source>
            <translation>Una contraseña no debe estar en la dirección del servidor, donde otros pueden leerla; quítela.</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>Una persona</translation>
        </message>
        <message>
            <source>A quotation mark is out of place in the record that begins in line {0}; check that record and the one after it.</source>
            <extracomment>places: words</extracomment>
            <translation>Unas comillas están fuera de lugar en el registro que empieza en la línea {0}; compruebe ese registro y el siguiente.</translation>
        </message>
        <message>
            <source>A room</source>
            <translation>Una sala</translation>
        </message>
        <message>
            <source>A room cannot have {0} seats; give a number from 1 up, or none.</source>
            <extracomment>places: words</extracomment>
            <translation>Una sala no puede tener {0} plazas; indique un número a partir de 1, o ninguno.</translation>
        </message>
        <message>
            <source>A rule of exceptions is not followed; check the dates of this event.</source>
            <translation>Una regla de excepciones no se sigue; compruebe las fechas de este evento.</translation>
        </message>
        <message>
            <source>A series</source>
            <translation>Una serie</translation>
        </message>
        <message>
            <source>A session</source>
            <translation>Una sesión</translation>
        </message>
        <message>
            <source>A session cannot be {0} days away from its date; give {1} at the most.</source>
            <extracomment>places: words words</extracomment>
            <translation>Una sesión no puede apartarse {0} días de su fecha; indique {1} como máximo.</translation>
        </message>
        <message>
            <source>A session cannot last {0} minutes; give 1 to {1}.</source>
            <extracomment>places: words words</extracomment>
            <translation>Una sesión no puede durar {0} minutos; indique de 1 a {1}.</translation>
        </message>
        <message>
            <source>A session has no place beside itself; choose another one.</source>
            <translation>Una sesión no puede estar junto a sí misma; elija otra.</translation>
        </message>
        <message>
            <source>A venue</source>
            <translation>Una sede</translation>
        </message>
        <message>
            <source>A weekday is a number from 0, Monday, to 6, Sunday.</source>
            <translation>Un día de la semana es un número de 0 (lunes) a 6 (domingo).</translation>
        </message>
        <message>
            <source>A year is planned 1 to {0} months at a time, not {1}.</source>
            <extracomment>places: words words</extracomment>
            <translation>Un año se planifica de 1 a {0} meses a la vez, no {1}.</translation>
        </message>
        <message>
            <source>Accept {0}: {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>Aceptar {0}: {1}</translation>
        </message>
        <message>
            <source>Add a link</source>
            <translation>Añadir un enlace</translation>
        </message>
        <message>
            <source>Add the organization {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Adición de la organización {0}</translation>
        </message>
        <message>
            <source>Add the overlay calendar {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Adición del calendario superpuesto {0}</translation>
        </message>
        <message>
            <source>Add the room {0} to {1}</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>Adición de la sala {0} a {1}</translation>
        </message>
        <message>
            <source>Add the series {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Adición de la serie {0}</translation>
        </message>
        <message>
            <source>Add the venue {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Adición de la sede {0}</translation>
        </message>
        <message>
            <source>Add the venue “{0}” with {1}</source>
            <extracomment>places: name words</extracomment>
            <translation>Adición de la sede «{0}» con {1}</translation>
        </message>
        <message>
            <source>Add them</source>
            <translation>Añadirla al grupo</translation>
        </message>
        <message>
            <source>Add {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Adición de {0}</translation>
        </message>
        <message>
            <source>Add {0} of {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>Adición de {0} de {1}</translation>
        </message>
        <message>
            <source>Add {0} on {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Adición de {0} el {1}</translation>
        </message>
        <message>
            <source>Add {0} on {1} to the days off</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Adición de {0}, el {1}, a los días no laborables</translation>
        </message>
        <message>
            <source>Add {0} to the agenda of {1}</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>Adición de {0} al orden del día de {1}</translation>
        </message>
        <message>
            <source>All sessions of {0} were called off long ago, so it has no calendar.</source>
            <extracomment>places: quoted</extracomment>
            <translation>Todas las sesiones de {0} se cancelaron hace tiempo, así que no tiene calendario.</translation>
        </message>
        <message>
            <source>An agenda item</source>
            <translation>Un punto del orden del día</translation>
        </message>
        <message>
            <source>An agenda item cannot last {0} minutes; give 0 to {1}.</source>
            <extracomment>places: words words</extracomment>
            <translation>Un punto del orden del día no puede durar {0} minutos; indique de 0 a {1}.</translation>
        </message>
        <message>
            <source>An organization</source>
            <translation>Una organización</translation>
        </message>
        <message>
            <source>Another program has been writing to “{0}” for more than five seconds, so nothing was saved. Try again.</source>
            <extracomment>places: name</extracomment>
            <translation>Otro programa lleva más de cinco segundos escribiendo en «{0}», así que no se guardó nada. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Arrange the timetable</source>
            <translation>Organizar el horario</translation>
        </message>
        <message>
            <source>Assign {0} to {1} as {2}</source>
            <extracomment>places: quoted quoted words</extracomment>
            <translation>Asignación de {0} a {1} como {2}</translation>
        </message>
        <message>
            <source>Attendees ({0}) were left out; speakers are given to a session by hand.</source>
            <extracomment>places: words</extracomment>
            <translation>Los asistentes ({0}) se dejaron fuera; los ponentes se asignan a una sesión a mano.</translation>
        </message>
        <message>
            <source>Begin the network {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Creación de la red {0}</translation>
        </message>
        <message>
            <source>Begins in {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Empieza en {0}</translation>
        </message>
        <message>
            <source>Begins within a day</source>
            <translation>Empieza en menos de un día</translation>
        </message>
        <message>
            <source>Bring both in line</source>
            <translation>Igualar los dos</translation>
        </message>
        <message>
            <source>Bring both sittings of {0} in line</source>
            <extracomment>places: quoted</extracomment>
            <translation>Igualación de los dos turnos de {0}</translation>
        </message>
        <message>
            <source>Call off {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Cancelación de {0}</translation>
        </message>
        <message>
            <source>Call off {0} of {1}{2}</source>
            <extracomment>places: quoted words words</extracomment>
            <translation>Cancelación de la sesión {0} del {1}{2}</translation>
        </message>
        <message>
            <source>Cancelled: {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Cancelada: {0}</translation>
        </message>
        <message>
            <source>Cell {0} {1}; open the file in Excel, save it and import it again.</source>
            <extracomment>places: name words</extracomment>
            <translation>La celda {0} {1}; abra el archivo en Excel, guárdelo e impórtelo de nuevo.</translation>
        </message>
        <message>
            <source>Change the comfortable hours of the day</source>
            <translation>Cambio de las horas cómodas del día</translation>
        </message>
        <message>
            <source>Change the message to {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Cambio del mensaje a {0}</translation>
        </message>
        <message>
            <source>Change the rooms of {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Cambio de las salas de {0}</translation>
        </message>
        <message>
            <source>Change the words of {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Cambio de las palabras de {0}</translation>
        </message>
        <message>
            <source>Change the {0} of {1}</source>
            <extracomment>places: words quoted</extracomment>
            <translation>Cambio en {1}: {0}</translation>
        </message>
        <message>
            <source>Change {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Cambio: {0}</translation>
        </message>
        <message>
            <source>Change {0} from {1} to {2} minutes</source>
            <extracomment>places: quoted words words</extracomment>
            <translation>Duración de {0} cambiada de {1} a {2} minutos</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <source>Choose at least one guest of {0}, or invite all members.</source>
            <extracomment>places: quoted</extracomment>
            <translation>Elija al menos un invitado de {0}, o invite a todos los miembros.</translation>
        </message>
        <message>
            <source>Choose one</source>
            <translation>Elegir uno</translation>
        </message>
        <message>
            <source>Clocks change that week, {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Esa semana cambia la hora: {0}</translation>
        </message>
        <message>
            <source>Clocks in {0} skip this hour; it was read as {1}.</source>
            <extracomment>places: city words</extracomment>
            <translation>Los relojes de {0} se saltan esta hora; se leyó como {1}.</translation>
        </message>
        <message>
            <source>Clocks in {0} skip {1} on {2} {3}; choose {4}.</source>
            <extracomment>places: words words words words words</extracomment>
            <translation>Los relojes de {0} se saltan las {1} el {2} de {3}; elija {4}.</translation>
        </message>
        <message>
            <source>Column {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Columna {0}</translation>
        </message>
        <message>
            <source>Components lie more than {0} deep; what is deeper was left out.</source>
            <extracomment>places: words</extracomment>
            <translation>Hay componentes anidados a más de {0} niveles; lo más profundo se dejó fuera.</translation>
        </message>
        <message>
            <source>Confirm it</source>
            <translation>Confirmarla</translation>
        </message>
        <message>
            <source>Count the answer of {0} for {1}</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>Cómputo de la respuesta de {0} para {1}</translation>
        </message>
        <message>
            <source>Delete the organization {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Eliminación de la organización {0}</translation>
        </message>
        <message>
            <source>Delete the room {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Eliminación de la sala {0}</translation>
        </message>
        <message>
            <source>Delete the series {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Eliminación de la serie {0}</translation>
        </message>
        <message>
            <source>Delete the venue {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Eliminación de la sede {0}</translation>
        </message>
        <message>
            <source>Delete {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Eliminación de {0}</translation>
        </message>
        <message>
            <source>Delete {0} from the agenda</source>
            <extracomment>places: quoted</extracomment>
            <translation>Eliminación de {0} del orden del día</translation>
        </message>
        <message>
            <source>Delete {0} of {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Eliminación de {0} del {1}</translation>
        </message>
        <message>
            <source>Discard {0} about {1}</source>
            <extracomment>places: words quoted</extracomment>
            <translation>Descarte de {0} sobre {1}</translation>
        </message>
        <message>
            <source>Draft {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Redacción de {0}</translation>
        </message>
        <message>
            <source>Draft {0} about {1}</source>
            <extracomment>places: words quoted</extracomment>
            <translation>Redacción de {0} sobre {1}</translation>
        </message>
        <message>
            <source>Draft {0} after {1}</source>
            <extracomment>places: words quoted</extracomment>
            <translation>Redacción de {0} tras {1}</translation>
        </message>
        <message>
            <source>Duplicate the agenda item {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Duplicación del punto {0}</translation>
        </message>
        <message>
            <source>Duplicate the organization {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Duplicación de la organización {0}</translation>
        </message>
        <message>
            <source>Duplicate the series {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Duplicación de la serie {0}</translation>
        </message>
        <message>
            <source>Duplicate the venue {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Duplicación de la sede {0}</translation>
        </message>
        <message>
            <source>Duplicate {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Duplicación de {0}</translation>
        </message>
        <message>
            <source>Duplicate {0} on {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Duplicación de {0} el {1}</translation>
        </message>
        <message>
            <source>English cancellations</source>
            <translation>cancelaciones en inglés</translation>
        </message>
        <message>
            <source>English corrections</source>
            <translation>correcciones en inglés</translation>
        </message>
        <message>
            <source>English invitations</source>
            <translation>invitaciones en inglés</translation>
        </message>
        <message>
            <source>English letters after a session</source>
            <translation>cartas tras una sesión en inglés</translation>
        </message>
        <message>
            <source>English letters that it takes place after all</source>
            <translation>cartas de que sí se celebra en inglés</translation>
        </message>
        <message>
            <source>English letters that the time stays</source>
            <translation>cartas en inglés de que se mantiene la hora</translation>
        </message>
        <message>
            <source>English letters to those taken off a list</source>
            <translation>cartas a quienes se quita de una lista en inglés</translation>
        </message>
        <message>
            <source>English reminders</source>
            <translation>recordatorios en inglés</translation>
        </message>
        <message>
            <source>English updates</source>
            <translation>actualizaciones en inglés</translation>
        </message>
        <message>
            <source>Every place that suits {0} is taken; add a room or hours, or unlock a session</source>
            <extracomment>places: quoted</extracomment>
            <translation>Todos los lugares adecuados para {0} están ocupados; añada una sala u horas, o desbloquee una sesión</translation>
        </message>
        <message>
            <source>Every session is at its fair hour already; nothing was moved.</source>
            <translation>Todas las sesiones están ya a su hora justa; no se ha trasladado nada.</translation>
        </message>
        <message>
            <source>Falls on {0}, an overlay calendar</source>
            <extracomment>places: quoted</extracomment>
            <translation>Coincide con {0}, un calendario superpuesto</translation>
        </message>
        <message>
            <source>Find a time</source>
            <translation>Buscar una hora</translation>
        </message>
        <message>
            <source>Forbid {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Prohibir {0}</translation>
        </message>
        <message>
            <source>French cancellations</source>
            <translation>cancelaciones en francés</translation>
        </message>
        <message>
            <source>French corrections</source>
            <translation>correcciones en francés</translation>
        </message>
        <message>
            <source>French invitations</source>
            <translation>invitaciones en francés</translation>
        </message>
        <message>
            <source>French letters after a session</source>
            <translation>cartas tras una sesión en francés</translation>
        </message>
        <message>
            <source>French letters that it takes place after all</source>
            <translation>cartas de que sí se celebra en francés</translation>
        </message>
        <message>
            <source>French letters that the time stays</source>
            <translation>cartas en francés de que se mantiene la hora</translation>
        </message>
        <message>
            <source>French letters to those taken off a list</source>
            <translation>cartas a quienes se quita de una lista en francés</translation>
        </message>
        <message>
            <source>French reminders</source>
            <translation>recordatorios en francés</translation>
        </message>
        <message>
            <source>French updates</source>
            <translation>actualizaciones en francés</translation>
        </message>
        <message>
            <source>Give two rooms, and from 0 to {0} minutes between them.</source>
            <extracomment>places: words</extracomment>
            <translation>Indique dos salas, y de 0 a {0} minutos entre ellas.</translation>
        </message>
        <message>
            <source>Give {0} its hour</source>
            <extracomment>places: quoted</extracomment>
            <translation>Dar su hora a {0}</translation>
        </message>
        <message>
            <source>Ignore {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Ignorar {0}</translation>
        </message>
        <message>
            <source>Import {0} from {1}</source>
            <extracomment>places: words quoted</extracomment>
            <translation>Importación de {0} desde {1}</translation>
        </message>
        <message>
            <source>Invite all members to {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Invitación de todos los miembros a {0}</translation>
        </message>
        <message>
            <source>Invite everybody to {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Invitación de todos a {0}</translation>
        </message>
        <message>
            <source>Invite {0} to {1}</source>
            <extracomment>places: words quoted</extracomment>
            <translation>Invitación de {0} a {1}</translation>
        </message>
        <message>
            <source>Invited without a join link or room</source>
            <translation>Convocada sin enlace de acceso ni sala</translation>
        </message>
        <message>
            <source>It cannot be read ({0}).</source>
            <extracomment>places: name</extracomment>
            <translation>No se puede leer ({0}).</translation>
        </message>
        <message>
            <source>It goes with what moves beside it</source>
            <translation>Acompaña a lo que se mueve a su lado</translation>
        </message>
        <message>
            <source>It had no place yet</source>
            <translation>Aún no tenía lugar</translation>
        </message>
        <message>
            <source>It has more than {0} MB; split it first.</source>
            <extracomment>places: words</extracomment>
            <translation>Tiene más de {0} MB; divídalo antes.</translation>
        </message>
        <message>
            <source>It holds more than {0} answers; give fewer at a time.</source>
            <extracomment>places: words</extracomment>
            <translation>Contiene más de {0} respuestas; dé menos cada vez.</translation>
        </message>
        <message>
            <source>It is no calendar and no mail; choose files that end in .ics, .eml or .mbox.</source>
            <translation>No es ni un calendario ni un correo; elija archivos que terminen en .ics, .eml o .mbox.</translation>
        </message>
        <message>
            <source>It makes room for {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Deja sitio a {0}</translation>
        </message>
        <message>
            <source>Keep the hour in UTC for {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Mantenimiento de la hora UTC de {0}</translation>
        </message>
        <message>
            <source>Keep the hour of {0} for {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>Mantenimiento de la hora de {0} para {1}</translation>
        </message>
        <message>
            <source>Keep the instant of {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Mantenimiento del instante de {0}</translation>
        </message>
        <message>
            <source>Keep the time that {0} would change</source>
            <extracomment>places: quoted</extracomment>
            <translation>Mantenimiento de la hora que {0} quería cambiar</translation>
        </message>
        <message>
            <source>Keep the wall time of {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Mantenimiento de la hora local de {0}</translation>
        </message>
        <message>
            <source>Keep {0} after {1}</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>Mantener {0} después de {1}</translation>
        </message>
        <message>
            <source>Keep {0} apart from {1}</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>Separar {0} de {1}</translation>
        </message>
        <message>
            <source>Labels can be moved by at most 5 mm; choose the right stock of labels instead.</source>
            <translation>Las etiquetas se mueven 5 mm como máximo; elija en su lugar el modelo correcto.</translation>
        </message>
        <message>
            <source>Leave out {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Exclusión de {0}</translation>
        </message>
        <message>
            <source>Left out: {0} called off or still an idea.</source>
            <extracomment>places: words</extracomment>
            <translation>Se dejaron fuera {0} por estar canceladas o ser todavía ideas.</translation>
        </message>
        <message>
            <source>Let {0} and {1} change rooms</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>Intercambiar las salas de {0} y {1}</translation>
        </message>
        <message>
            <source>Let {0} be there at any time</source>
            <extracomment>places: quoted</extracomment>
            <translation>Considerar que {0} está siempre</translation>
        </message>
        <message>
            <source>Let {0} be there from {1} on</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Considerar que {0} está desde {1}</translation>
        </message>
        <message>
            <source>Let {0} lie anywhere beside {1}</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>Dejar de vincular {0} con {1}</translation>
        </message>
        <message>
            <source>Letters need a language; choose at least one.</source>
            <translation>Las cartas necesitan un idioma; elija al menos uno.</translation>
        </message>
        <message>
            <source>Line {0} has more cells than there are headings ({1}); put quotation marks around a text that contains the separator.</source>
            <extracomment>places: words words</extracomment>
            <translation>La línea {0} tiene más celdas que encabezados hay ({1}); ponga entre comillas un texto que contenga el separador.</translation>
        </message>
        <message>
            <source>Line {0} has the same session, newer or first; that one counts.</source>
            <extracomment>places: words</extracomment>
            <translation>La línea {0} tiene la misma sesión, más reciente o anterior en la lista; esa es la que cuenta.</translation>
        </message>
        <message>
            <source>Line {0} has {1} columns; a table may have {2}.</source>
            <extracomment>places: words words words</extracomment>
            <translation>La línea {0} tiene {1} columnas; una tabla puede tener {2}.</translation>
        </message>
        <message>
            <source>Line {0} has {1} columns; this is no table of people or sessions.</source>
            <extracomment>places: words words</extracomment>
            <translation>La línea {0} tiene {1} columnas; no es una tabla de personas ni de sesiones.</translation>
        </message>
        <message>
            <source>Line {0} holds a NUL character, so this is no text; save it again as text.</source>
            <extracomment>places: words</extracomment>
            <translation>La línea {0} contiene un carácter NUL, así que no es texto; guárdelo de nuevo como texto.</translation>
        </message>
        <message>
            <source>Line {0}: the link was left out, since {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>Línea {0}: el enlace se dejó fuera, porque {1}</translation>
        </message>
        <message>
            <source>Line {0}: the photo {1} and was left out.</source>
            <extracomment>places: words words</extracomment>
            <translation>Línea {0}: la foto {1} y se dejó fuera.</translation>
        </message>
        <message>
            <source>Line {0}: {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>Línea {0}: {1}</translation>
        </message>
        <message>
            <source>Line {0}: “{1}” {2}; check the card there.</source>
            <extracomment>places: words name words</extracomment>
            <translation>Línea {0}: «{1}» {2}; compruebe allí la tarjeta.</translation>
        </message>
        <message>
            <source>Lines {0} and {1} are the same person; keep one.</source>
            <extracomment>places: words words</extracomment>
            <translation>Las líneas {0} y {1} son la misma persona; conserve una.</translation>
        </message>
        <message>
            <source>Lines {0} and {1} have the same e-mail address {2}; keep one.</source>
            <extracomment>places: words words name</extracomment>
            <translation>Las líneas {0} y {1} tienen la misma dirección de correo {2}; conserve una.</translation>
        </message>
        <message>
            <source>Lock {0} in the timetable</source>
            <extracomment>places: quoted</extracomment>
            <translation>Bloquear {0} en el horario</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Mirar</translation>
        </message>
        <message>
            <source>Make {0} {1}s</source>
            <extracomment>places: words words</extracomment>
            <translation>{0} desde ahora: {1}</translation>
        </message>
        <message>
            <source>Mark it done</source>
            <translation>Marcarla como realizada</translation>
        </message>
        <message>
            <source>Mark {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Marcado de {0}</translation>
        </message>
        <message>
            <source>Mark {0} as {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>{0} marcada como {1}</translation>
        </message>
        <message>
            <source>Meanwhile the {0} of {1} became {2}; yours is {3}. Nothing was changed; choose one of the two.</source>
            <extracomment>places: words quoted words words</extracomment>
            <translation>Mientras tanto, este campo de {1} ({0}) pasó a ser {2}; el suyo es {3}. No se cambió nada; elija uno de los dos.</translation>
        </message>
        <message>
            <source>Meanwhile {0} was moved to {1}; yours is {2}. Nothing was changed; choose one of the two.</source>
            <extracomment>places: quoted words words</extracomment>
            <translation>Mientras tanto, {0} se trasladó al {1}; usted la puso el {2}. No se cambió nada; elija uno de los dos.</translation>
        </message>
        <message>
            <source>Merge two entries of {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Fusión de dos fichas de {0}</translation>
        </message>
        <message>
            <source>Merge {0} into {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>Fusión de {0} en {1}</translation>
        </message>
        <message>
            <source>Move it</source>
            <translation>Moverla</translation>
        </message>
        <message>
            <source>Move one</source>
            <translation>Mover una</translation>
        </message>
        <message>
            <source>Move the room {0} to place {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Traslado de la sala {0} al puesto {1}</translation>
        </message>
        <message>
            <source>Move the series {0} to place {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Traslado de la serie {0} al puesto {1}</translation>
        </message>
        <message>
            <source>Move {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Traslado de {0}</translation>
        </message>
        <message>
            <source>Move {0} in the timetable</source>
            <extracomment>places: words</extracomment>
            <translation>Mover {0} en el horario</translation>
        </message>
        <message>
            <source>Move {0} to place {1} of the agenda</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Traslado de {0} al puesto {1} del orden del día</translation>
        </message>
        <message>
            <source>Move {0} to place {1} of {2}</source>
            <extracomment>places: quoted words quoted</extracomment>
            <translation>Traslado de {0} al puesto {1} de {2}</translation>
        </message>
        <message>
            <source>Move {0} to {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Traslado de {0} a {1}</translation>
        </message>
        <message>
            <source>Move {0} to {1}, {2}</source>
            <extracomment>places: quoted words name</extracomment>
            <translation>Mover {0} a {1}, {2}</translation>
        </message>
        <message>
            <source>Move {0} {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Traslado de {0} {1}</translation>
        </message>
        <message>
            <source>Moved {0}: {1}.</source>
            <extracomment>places: words words</extracomment>
            <translation>Trasladada {0}: {1}.</translation>
        </message>
        <message>
            <source>No calendar has this day and no clock this hour.</source>
            <translation>Ningún calendario tiene este día ni ningún reloj esta hora.</translation>
        </message>
        <message>
            <source>No column is known among “{0}”; the first line must name the columns, such as Name and E-mail, or Title, Date and Start.</source>
            <extracomment>places: name</extracomment>
            <translation>No se conoce ninguna columna entre «{0}»; la primera línea debe nombrar las columnas, por ejemplo Name y E-mail, o Title, Date y Start.</translation>
        </message>
        <message>
            <source>No date is chosen; tick those that are to be planned.</source>
            <translation>No hay ninguna fecha elegida; marque las que se han de planificar.</translation>
        </message>
        <message>
            <source>No font has these letters of {0}: {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>Ninguna fuente tiene estas letras de {0}: {1}</translation>
        </message>
        <message>
            <source>No join link or room</source>
            <translation>Sin enlace de acceso ni sala</translation>
        </message>
        <message>
            <source>No session is chosen; choose those whose hour is to be settled.</source>
            <translation>No se ha elegido ninguna sesión; elija aquellas cuya hora quiera fijar.</translation>
        </message>
        <message>
            <source>No session is in a room, so there is no door to put a sheet on; give the sessions rooms first.</source>
            <translation>Ninguna sesión tiene sala, así que no hay puerta para una hoja; asigne primero salas a las sesiones.</translation>
        </message>
        <message>
            <source>No speaker</source>
            <translation>Sin ponente</translation>
        </message>
        <message>
            <source>Nobody is expected at these sessions, so there is no schedule to print; choose other sessions.</source>
            <translation>No se espera a nadie en estas sesiones, así que no hay programa que imprimir; elija otras sesiones.</translation>
        </message>
        <message>
            <source>Nobody knows this time zone; choose the zone its times are meant in.</source>
            <translation>Nadie conoce esta zona horaria; elija la zona en que se entienden sus horas.</translation>
        </message>
        <message>
            <source>Nobody knows to which session {0} answered; choose it.</source>
            <extracomment>places: quoted</extracomment>
            <translation>No se sabe a qué sesión respondió {0}; elíjala.</translation>
        </message>
        <message>
            <source>Nobody knows whose answer that of {0} is; choose the person.</source>
            <extracomment>places: quoted</extracomment>
            <translation>No se sabe de quién es la respuesta de {0}; elija la persona.</translation>
        </message>
        <message>
            <source>None of these sessions takes place, so there is nobody to sign in; choose other sessions.</source>
            <translation>Ninguna de estas sesiones tiene lugar, así que nadie tiene que firmar; elija otras sesiones.</translation>
        </message>
        <message>
            <source>None of these sessions takes place, so there is nothing to evaluate; choose other sessions.</source>
            <translation>Ninguna de estas sesiones tiene lugar, así que no hay nada que evaluar; elija otras sesiones.</translation>
        </message>
        <message>
            <source>None of these sessions takes place, so there is nothing to run; choose other sessions.</source>
            <translation>Ninguna de estas sesiones tiene lugar, así que no hay nada que conducir; elija otras sesiones.</translation>
        </message>
        <message>
            <source>Note the answer of {0} to {1}: {2}</source>
            <extracomment>places: quoted quoted words</extracomment>
            <translation>Respuesta de {0} a {1} anotada: {2}</translation>
        </message>
        <message>
            <source>Nothing can be read of “{0}” any more; it was left as it is. {1}</source>
            <extracomment>places: name words</extracomment>
            <translation>Ya no se puede leer nada de «{0}»; se dejó como estaba. {1}</translation>
        </message>
        <message>
            <source>Nothing lies on the timetable yet</source>
            <translation>Todavía no hay nada en el horario</translation>
        </message>
        <message>
            <source>Nothing takes place in the room “{0}” then; choose another room or other days.</source>
            <extracomment>places: name</extracomment>
            <translation>No hay nada en la sala «{0}» entonces; elija otra sala u otros días.</translation>
        </message>
        <message>
            <source>Nothing takes place on {0}</source>
            <extracomment>places: words</extracomment>
            <translation>No hay nada el {0}</translation>
        </message>
        <message>
            <source>Nothing was done after this step; there is nothing to take back.</source>
            <translation>Después de este paso no se hizo nada; no hay nada que deshacer.</translation>
        </message>
        <message>
            <source>Older than this file’s own version {0}, so it was not taken.</source>
            <extracomment>places: words</extracomment>
            <translation>Es más antigua que la versión {0} de este archivo, así que no se tomó.</translation>
        </message>
        <message>
            <source>Only the sheet “{0}” was read, not {1}; save another sheet alone to import it.</source>
            <extracomment>places: name words</extracomment>
            <translation>Solo se leyó la hoja «{0}», no {1}; guarde otra hoja por separado para importarla.</translation>
        </message>
        <message>
            <source>Open the backup “{0}”.</source>
            <extracomment>places: name</extracomment>
            <translation>Abra la copia de seguridad «{0}».</translation>
        </message>
        <message>
            <source>Over, and still marked {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Ya pasó y sigue marcada como {0}</translation>
        </message>
        <message>
            <source>Parts called {0} ({1}) were left out; sessions have no room for them.</source>
            <extracomment>places: name words</extracomment>
            <translation>Las partes llamadas {0} ({1}) se dejaron fuera; las sesiones no tienen lugar para ellas.</translation>
        </message>
        <message>
            <source>Plan a fair year of {0}: {1} moved</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Año justo de {0}: {1} trasladadas</translation>
        </message>
        <message>
            <source>Plan a fair year: {0} moved</source>
            <extracomment>places: words</extracomment>
            <translation>Año justo: {0} trasladadas</translation>
        </message>
        <message>
            <source>Plan it</source>
            <translation>Planificarla</translation>
        </message>
        <message>
            <source>Plan the Forum of {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Planificación del Foro de {0}</translation>
        </message>
        <message>
            <source>Plan the year around {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Planificación del año en torno a {0}</translation>
        </message>
        <message>
            <source>Plan two sittings of {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Planificación de dos turnos de {0}</translation>
        </message>
        <message>
            <source>Plan {0} of {1}</source>
            <extracomment>places: words quoted</extracomment>
            <translation>Planificación de {0} de {1}</translation>
        </message>
        <message>
            <source>Plan {0} on {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Planificación de {0} el {1}</translation>
        </message>
        <message>
            <source>Publish to {0}</source>
            <extracomment>places: name</extracomment>
            <translation>Publicación en {0}</translation>
        </message>
        <message>
            <source>Reconsider {0}: {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>Reconsiderar {0}: {1}</translation>
        </message>
        <message>
            <source>Record the first year, 2024</source>
            <translation>Registro del primer año, 2024</translation>
        </message>
        <message>
            <source>Redo: {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Rehecho: {0}</translation>
        </message>
        <message>
            <source>Reinstate {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Restablecimiento de {0}</translation>
        </message>
        <message>
            <source>Reinstate {0} on {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Restablecimiento de {0} el {1}</translation>
        </message>
        <message>
            <source>Reminders ({0}) were left out; the calendars of those who come set their own.</source>
            <extracomment>places: words</extracomment>
            <translation>Los recordatorios ({0}) se dejaron fuera; los calendarios de quienes asisten ponen los suyos.</translation>
        </message>
        <message>
            <source>Remove the network's logo</source>
            <translation>Retirada del logotipo de la red</translation>
        </message>
        <message>
            <source>Remove the overlay calendar {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Retirada del calendario superpuesto {0}</translation>
        </message>
        <message>
            <source>Remove the picture of {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Retirada de la foto de {0}</translation>
        </message>
        <message>
            <source>Remove {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Retirada de {0}</translation>
        </message>
        <message>
            <source>Remove {0} from the days off</source>
            <extracomment>places: quoted</extracomment>
            <translation>Eliminación de {0} de los días no laborables</translation>
        </message>
        <message>
            <source>Remove {0} from {1}</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>Retirada de {0} de {1}</translation>
        </message>
        <message>
            <source>Rename {0} to {1}</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>Cambio de nombre de {0} a {1}</translation>
        </message>
        <message>
            <source>Renew the overlay calendar {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Renovación del calendario superpuesto {0}</translation>
        </message>
        <message>
            <source>Replace the agenda of {0} by the template</source>
            <extracomment>places: quoted</extracomment>
            <translation>Sustitución del orden del día de {0} por la plantilla</translation>
        </message>
        <message>
            <source>Reset the words of {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Vuelta a las palabras habituales: {0}</translation>
        </message>
        <message>
            <source>Restore the network as it was after ‘{0}’</source>
            <extracomment>places: words</extracomment>
            <translation>Vuelta de la red a su estado tras «{0}»</translation>
        </message>
        <message>
            <source>Roll {0} to {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>Renovación de {0} para {1}</translation>
        </message>
        <message>
            <source>Row {0} has over {1} columns; this is no table of records.</source>
            <extracomment>places: words words</extracomment>
            <translation>La fila {0} tiene más de {1} columnas; no es una tabla de registros.</translation>
        </message>
        <message>
            <source>Say in a few words why this may stay; it will be asked later.</source>
            <translation>Diga en pocas palabras por qué puede quedar así; se preguntará más tarde.</translation>
        </message>
        <message>
            <source>Send messages about {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Envío de mensajes sobre {0}</translation>
        </message>
        <message>
            <source>Separate the two sittings of {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Separación de los dos turnos de {0}</translation>
        </message>
        <message>
            <source>Session {0} is outside the series or the time chosen; choose a wider one.</source>
            <extracomment>places: words</extracomment>
            <translation>La sesión {0} está fuera de la serie o del periodo elegidos; amplíelos.</translation>
        </message>
        <message>
            <source>Sessions cannot last {0} minutes; give 1 to {1}.</source>
            <extracomment>places: words words</extracomment>
            <translation>Las sesiones no pueden durar {0} minutos; indique de 1 a {1}.</translation>
        </message>
        <message>
            <source>Set the network's logo</source>
            <translation>Elección del logotipo de la red</translation>
        </message>
        <message>
            <source>Set the organization of {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Organización definida para {0}</translation>
        </message>
        <message>
            <source>Set the picture of {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Elección de la foto de {0}</translation>
        </message>
        <message>
            <source>Set the reminders of {0} to {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Ajuste de los recordatorios de {0}: {1}</translation>
        </message>
        <message>
            <source>Set the template agenda of {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>Definición del orden del día modelo de {0}</translation>
        </message>
        <message>
            <source>Set the walk from {0} to {1} to {2}</source>
            <extracomment>places: quoted quoted words</extracomment>
            <translation>Fijar el trayecto de {0} a {1} en {2}</translation>
        </message>
        <message>
            <source>Set the wishes of {0} to {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>Fijar los deseos de {0} en {1}</translation>
        </message>
        <message>
            <source>Shorten it</source>
            <translation>Acortarlo</translation>
        </message>
        <message>
            <source>Some of these messages about {0} went out already; choose the others.</source>
            <extracomment>places: quoted</extracomment>
            <translation>Algunos de estos mensajes sobre {0} ya salieron; elija los demás.</translation>
        </message>
        <message>
            <source>Somebody else changed this entry on the server meanwhile; look at it and publish again.</source>
            <translation>Otra persona cambió esta entrada en el servidor mientras tanto; mírela y publique de nuevo.</translation>
        </message>
        <message>
            <source>Spanish cancellations</source>
            <translation>cancelaciones en español</translation>
        </message>
        <message>
            <source>Spanish corrections</source>
            <translation>correcciones en español</translation>
        </message>
        <message>
            <source>Spanish invitations</source>
            <translation>invitaciones en español</translation>
        </message>
        <message>
            <source>Spanish letters after a session</source>
            <translation>cartas tras una sesión en español</translation>
        </message>
        <message>
            <source>Spanish letters that it takes place after all</source>
            <translation>cartas de que sí se celebra en español</translation>
        </message>
        <message>
            <source>Spanish letters that the time stays</source>
            <translation>cartas en español de que se mantiene la hora</translation>
        </message>
        <message>
            <source>Spanish letters to those taken off a list</source>
            <translation>cartas a quienes se quita de una lista en español</translation>
        </message>
        <message>
            <source>Spanish reminders</source>
            <translation>recordatorios en español</translation>
        </message>
        <message>
            <source>Spanish updates</source>
            <translation>actualizaciones en español</translation>
        </message>
        <message>
            <source>Take in {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Incorporación de {0}</translation>
        </message>
        <message>
            <source>Take {0} out of its room</source>
            <extracomment>places: quoted</extracomment>
            <translation>Retirada de {0} de su sala</translation>
        </message>
        <message>
            <source>Take {0} out of the timetable</source>
            <extracomment>places: quoted</extracomment>
            <translation>Quitar {0} del horario</translation>
        </message>
        <message>
            <source>Tasks ({0}) were left out; sessions come from events only.</source>
            <extracomment>places: words</extracomment>
            <translation>Las tareas ({0}) se dejaron fuera; las sesiones solo salen de eventos.</translation>
        </message>
        <message>
            <source>The agenda of “{0}” does not fit one page even in the smallest type; shorten its title, its place and what is to be done before it.</source>
            <extracomment>places: name</extracomment>
            <translation>El orden del día de «{0}» no cabe en una página ni con la letra más pequeña; acorte el título, el lugar y lo que hay que hacer antes.</translation>
        </message>
        <message>
            <source>The agenda of “{0}” names {1} cities with home; a page holds {2}. Choose which of them to print.</source>
            <extracomment>places: name words words</extracomment>
            <translation>El orden del día de «{0}» nombra {1} ciudades con la suya; en una página caben {2}. Elija cuáles imprimir.</translation>
        </message>
        <message>
            <source>The agenda runs {0} over</source>
            <extracomment>places: words</extracomment>
            <translation>El orden del día se pasa {0}</translation>
        </message>
        <message>
            <source>The answer of {0} proposes no other time.</source>
            <extracomment>places: quoted</extracomment>
            <translation>La respuesta de {0} no propone otra hora.</translation>
        </message>
        <message>
            <source>The answer of {0} to {1} proposes no other time.</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>La respuesta de {0} a {1} no propone otra hora.</translation>
        </message>
        <message>
            <source>The badge of “{0}” does not hold all its words; shorten the role or the organization.</source>
            <extracomment>places: name</extracomment>
            <translation>La acreditación de «{0}» no admite todas sus palabras; acorte el cargo o la organización.</translation>
        </message>
        <message>
            <source>The calendar has no beginning; it was read all the same.</source>
            <translation>El calendario no tiene principio; se leyó de todos modos.</translation>
        </message>
        <message>
            <source>The calendar server cannot prove that it is {0} ({1}). Nothing was sent to it; check its name, or ask those who run it.</source>
            <extracomment>places: quoted words</extracomment>
            <translation>El servidor de calendarios no puede demostrar que es {0} ({1}). No se le envió nada; compruebe su nombre, o pregunte a quienes lo gestionan.</translation>
        </message>
        <message>
            <source>The calendar server {0} answers without end; check the address.</source>
            <extracomment>places: quoted</extracomment>
            <translation>El servidor de calendarios {0} responde sin fin; compruebe la dirección.</translation>
        </message>
        <message>
            <source>The calendar server {0} does not accept this password for {1}; check both.</source>
            <extracomment>places: words words</extracomment>
            <translation>El servidor de calendarios {0} no acepta esta contraseña para {1}; compruebe ambos.</translation>
        </message>
        <message>
            <source>The calendar server {0} does not answer; try again later.</source>
            <extracomment>places: quoted</extracomment>
            <translation>El servidor de calendarios {0} no responde; inténtelo más tarde.</translation>
        </message>
        <message>
            <source>The calendar server {0} does not let you write there; ask its owner for the right to.</source>
            <extracomment>places: words</extracomment>
            <translation>El servidor de calendarios {0} no le deja escribir allí; pida permiso a su propietario.</translation>
        </message>
        <message>
            <source>The calendar server {0} has no room for this; free some there, or ask those who run it.</source>
            <extracomment>places: words</extracomment>
            <translation>El servidor de calendarios {0} no tiene espacio para esto; libere espacio, o pregunte a quienes lo gestionan.</translation>
        </message>
        <message>
            <source>The calendar server {0} is too busy now; try again later.</source>
            <extracomment>places: words</extracomment>
            <translation>El servidor de calendarios {0} está demasiado ocupado; inténtelo más tarde.</translation>
        </message>
        <message>
            <source>The calendar server {0} refused with number {1}; try again, or ask those who run it.</source>
            <extracomment>places: words words</extracomment>
            <translation>El servidor de calendarios {0} rechazó con el número {1}; inténtelo de nuevo, o pregunte a quienes lo gestionan.</translation>
        </message>
        <message>
            <source>The calendar server {0} sends us to {1}, which was told nothing; if you trust it, use that address.</source>
            <extracomment>places: quoted words</extracomment>
            <translation>El servidor de calendarios {0} nos envía a {1}, al que no se dijo nada; si confía en él, use esa dirección.</translation>
        </message>
        <message>
            <source>The calendar server {0}:{1} cannot be reached ({2}); check its address, and the network.</source>
            <extracomment>places: words words words</extracomment>
            <translation>No se puede llegar al servidor de calendarios {0}:{1} ({2}); compruebe su dirección, y la red.</translation>
        </message>
        <message>
            <source>The disk is full, so “{0}” was not written. Free some space and export again.</source>
            <extracomment>places: name</extracomment>
            <translation>El disco está lleno, así que «{0}» no se escribió. Libere espacio y exporte de nuevo.</translation>
        </message>
        <message>
            <source>The disk that holds “{0}” is full, so nothing was saved. Free some space and try again.</source>
            <extracomment>places: name</extracomment>
            <translation>El disco que contiene «{0}» está lleno, así que no se guardó nada. Libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The disk that holds “{0}” reports an error, so nothing was saved. Save a copy elsewhere.</source>
            <extracomment>places: name</extracomment>
            <translation>El disco que contiene «{0}» informa de un error, así que no se guardó nada. Guarde una copia en otro lugar.</translation>
        </message>
        <message>
            <source>The event does not end after it begins; its length is {0}.</source>
            <extracomment>places: words</extracomment>
            <translation>El evento no termina después de empezar; su duración es: {0}.</translation>
        </message>
        <message>
            <source>The file breaks off inside the {0} of line {1}; check what it ends with.</source>
            <extracomment>places: name words</extracomment>
            <translation>El archivo se interrumpe dentro del {0} de la línea {1}; compruebe cómo termina.</translation>
        </message>
        <message>
            <source>The file cannot be brought back to what it was after ‘{0}’: it was changed by something else.</source>
            <extracomment>places: words</extracomment>
            <translation>El archivo no puede volver a su estado tras «{0}»: otra cosa lo cambió.</translation>
        </message>
        <message>
            <source>The file does not say how its letters are encoded; it was read as {0}. Check the accented names, or save it again as UTF-8.</source>
            <extracomment>places: name</extracomment>
            <translation>El archivo no dice cómo están codificadas sus letras; se leyó como {0}. Compruebe los nombres con acentos, o guárdelo de nuevo como UTF-8.</translation>
        </message>
        <message>
            <source>The file has more sessions than can be read at once; this event was left out.</source>
            <translation>El archivo tiene más sesiones de las que se pueden leer de una vez; este evento se dejó fuera.</translation>
        </message>
        <message>
            <source>The file names no zone, so its times are those of {0}, the network’s home zone.</source>
            <extracomment>places: name</extracomment>
            <translation>El archivo no nombra ninguna zona, así que sus horas son las de {0}, la zona de la red.</translation>
        </message>
        <message>
            <source>The file's own clock of {0} differs from the one in use; the one in use was taken.</source>
            <extracomment>places: name</extracomment>
            <translation>El reloj que el archivo da a {0} difiere del vigente; se tomó el vigente.</translation>
        </message>
        <message>
            <source>The file’s pages are damaged ({0}); recover a copy of it.</source>
            <extracomment>places: words</extracomment>
            <translation>Las páginas del archivo están dañadas ({0}); recupere una copia.</translation>
        </message>
        <message>
            <source>The flyer of “{0}” does not fit one page; shorten its description or the names of its sessions.</source>
            <extracomment>places: name</extracomment>
            <translation>El folleto de «{0}» no cabe en una página; acorte su descripción o los títulos de sus sesiones.</translation>
        </message>
        <message>
            <source>The folder “{0}” cannot be made ({1}); choose another place.</source>
            <extracomment>places: name name</extracomment>
            <translation>La carpeta «{0}» no se puede crear ({1}); elija otro lugar.</translation>
        </message>
        <message>
            <source>The form about “{0}” does not fit one page; ask fewer or shorter questions.</source>
            <extracomment>places: name</extracomment>
            <translation>La hoja sobre «{0}» no cabe en una página; haga menos preguntas o más breves.</translation>
        </message>
        <message>
            <source>The journal does not watch every table ({0}); recover a copy of the file.</source>
            <extracomment>places: words</extracomment>
            <translation>El diario no vigila todas las tablas ({0}); recupere una copia del archivo.</translation>
        </message>
        <message>
            <source>The keyring of this computer stayed locked; unlock it, or type the password.</source>
            <translation>El llavero de este equipo siguió bloqueado; desbloquéelo, o escriba la contraseña.</translation>
        </message>
        <message>
            <source>The labels {0} are not made in {1}; choose {2}, or the other paper.</source>
            <extracomment>places: words name words</extracomment>
            <translation>Las etiquetas {0} no se fabrican en {1}; elija {2} o el otro papel.</translation>
        </message>
        <message>
            <source>The line broke while the mail to {0} was handed over; nobody knows whether it arrived.</source>
            <extracomment>places: quoted</extracomment>
            <translation>La conexión se rompió mientras se entregaba el correo a {0}; nadie sabe si llegó.</translation>
        </message>
        <message>
            <source>The line to the calendar server {0} broke ({1}); try again later.</source>
            <extracomment>places: quoted words</extracomment>
            <translation>La conexión con el servidor de calendarios {0} se rompió ({1}); inténtelo más tarde.</translation>
        </message>
        <message>
            <source>The line to the mail server broke ({0}); nothing of this mail went out, send it again.</source>
            <extracomment>places: words</extracomment>
            <translation>La conexión con el servidor de correo se rompió ({0}); nada de este correo salió, envíelo de nuevo.</translation>
        </message>
        <message>
            <source>The login of the mail server {0} carries plain letters alone; make a password without accents there.</source>
            <extracomment>places: name</extracomment>
            <translation>El inicio de sesión del servidor de correo {0} solo admite letras sin acentos; ponga allí una contraseña sin acentos.</translation>
        </message>
        <message>
            <source>The logo must be a JPEG or PNG of at most 2 MB that can be read; choose another picture.</source>
            <translation>El logotipo debe ser un JPEG o PNG legible de 2 MB como máximo; elija otra imagen.</translation>
        </message>
        <message>
            <source>The mail server breaks off again and again; try later.</source>
            <translation>El servidor de correo corta una y otra vez; inténtelo más tarde.</translation>
        </message>
        <message>
            <source>The mail server broke off and did not take this mail; send it again.</source>
            <translation>El servidor de correo cortó y no tomó este correo; envíelo de nuevo.</translation>
        </message>
        <message>
            <source>The mail server broke off; nothing of this mail went out, send it again.</source>
            <translation>El servidor de correo cortó; nada de este correo salió, envíelo de nuevo.</translation>
        </message>
        <message>
            <source>The mail server cannot prove that it is {0} ({1}). Nothing was sent to it; check its name, or ask those who run it.</source>
            <extracomment>places: name words</extracomment>
            <translation>El servidor de correo no puede demostrar que es {0} ({1}). No se le envió nada; compruebe su nombre, o pregunte a quienes lo gestionan.</translation>
        </message>
        <message>
            <source>The mail server cannot write to {0}: it knows plain letters alone.</source>
            <extracomment>places: quoted</extracomment>
            <translation>El servidor de correo no puede escribir a {0}: solo conoce letras sin acentos.</translation>
        </message>
        <message>
            <source>The mail server does not let {0} send: {1}.</source>
            <extracomment>places: quoted words</extracomment>
            <translation>El servidor de correo no deja enviar a {0}: {1}.</translation>
        </message>
        <message>
            <source>The mail server does not take mail for {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>El servidor de correo no acepta correo para {0}</translation>
        </message>
        <message>
            <source>The mail server does not take the mail to {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation>El servidor de correo no acepta el correo a {0}</translation>
        </message>
        <message>
            <source>The mail server does not take the mail to {0}{1}: {2}.</source>
            <extracomment>places: quoted words words</extracomment>
            <translation>El servidor de correo no acepta el correo a {0}{1}: {2}.</translation>
        </message>
        <message>
            <source>The mail server {0} broke off at the login ({1}); try again later.</source>
            <extracomment>places: name words</extracomment>
            <translation>El servidor de correo {0} cortó al iniciar sesión ({1}); inténtelo más tarde.</translation>
        </message>
        <message>
            <source>The mail server {0} cannot be reached ({1}); check its name and port, and the network.</source>
            <extracomment>places: words words</extracomment>
            <translation>No se puede llegar al servidor de correo {0} ({1}); compruebe su nombre y puerto, y la red.</translation>
        </message>
        <message>
            <source>The mail server {0} does not accept this password for {1} ({2}); nothing was sent.</source>
            <extracomment>places: name quoted words</extracomment>
            <translation>El servidor de correo {0} no acepta esta contraseña para {1} ({2}); no se envió nada.</translation>
        </message>
        <message>
            <source>The mail server {0} does not answer; check its name and port.</source>
            <extracomment>places: words</extracomment>
            <translation>El servidor de correo {0} no responde; compruebe su nombre y puerto.</translation>
        </message>
        <message>
            <source>The mail server {0} does not encrypt on port {1}, so nothing was sent to it; try smtps:// and port 465.</source>
            <extracomment>places: name words</extracomment>
            <translation>El servidor de correo {0} no cifra en el puerto {1}, así que no se le envió nada; pruebe smtps:// y el puerto 465.</translation>
        </message>
        <message>
            <source>The mail server {0} has no login with user and password; leave the user out of its address, or ask those who run it.</source>
            <extracomment>places: name</extracomment>
            <translation>El servidor de correo {0} no tiene inicio de sesión con usuario y contraseña; quite el usuario de su dirección, o pregunte a quienes lo gestionan.</translation>
        </message>
        <message>
            <source>The message to {0} has gone out already; draft a new one.</source>
            <extracomment>places: quoted</extracomment>
            <translation>El mensaje a {0} ya salió; redacte uno nuevo.</translation>
        </message>
        <message>
            <source>The message to {0} has gone out and cannot be changed; draft a new one.</source>
            <extracomment>places: quoted</extracomment>
            <translation>El mensaje a {0} ya salió y no se puede cambiar; redacte uno nuevo.</translation>
        </message>
        <message>
            <source>The message to {0} has not been sent, so it cannot have failed.</source>
            <extracomment>places: quoted</extracomment>
            <translation>El mensaje a {0} no se ha enviado, así que no puede haber fallado.</translation>
        </message>
        <message>
            <source>The name “{0}” does not fit the foot of a badge; shorten it.</source>
            <extracomment>places: name</extracomment>
            <translation>El nombre «{0}» no cabe al pie de una acreditación; acórtelo.</translation>
        </message>
        <message>
            <source>The network</source>
            <translation>La red</translation>
        </message>
        <message>
            <source>The network has no organizer's address that answers could go to; give one in the settings.</source>
            <translation>La red no tiene una dirección de organizador a la que responder; indique una en los ajustes.</translation>
        </message>
        <message>
            <source>The parameters of this line cannot be read and were left out; its value was kept.</source>
            <translation>Los parámetros de esta línea no se pueden leer y se dejaron fuera; su valor se conservó.</translation>
        </message>
        <message>
            <source>The part {0} of this Excel file declares entities; no workbook needs them, so it was not opened.</source>
            <extracomment>places: name</extracomment>
            <translation>La parte {0} de este archivo de Excel declara entidades; ningún libro las necesita, así que no se abrió.</translation>
        </message>
        <message>
            <source>The part {0} of this Excel file is damaged; open it in Excel and save it again as .xlsx.</source>
            <extracomment>places: name</extracomment>
            <translation>La parte {0} de este archivo de Excel está dañada; ábralo en Excel y guárdelo de nuevo como .xlsx.</translation>
        </message>
        <message>
            <source>The part {0} of this Excel file unpacks to over {1} times its size; save the sheet as CSV and import that.</source>
            <extracomment>places: name words</extracomment>
            <translation>La parte {0} de este archivo de Excel ocupa al descomprimirse más de {1} veces su tamaño; guarde la hoja como CSV e impórtela.</translation>
        </message>
        <message>
            <source>The people of {0} are at no time there together</source>
            <extracomment>places: quoted</extracomment>
            <translation>Las personas de {0} no coinciden en ningún momento</translation>
        </message>
        <message>
            <source>The photos of {0} cannot be read and are not in {1}; choose other pictures.</source>
            <extracomment>places: words words</extracomment>
            <translation>Las fotos de {0} no se pueden leer y faltan en {1}; elija otras imágenes.</translation>
        </message>
        <message>
            <source>The picture of {0} must be a JPEG or PNG of at most 2 MB; choose another.</source>
            <extracomment>places: quoted</extracomment>
            <translation>La foto de {0} debe ser JPEG o PNG de 2 MB como máximo; elija otra.</translation>
        </message>
        <message>
            <source>The programme has no session with a time and a room yet, so there is no schedule to write.</source>
            <translation>El programa no tiene todavía ninguna sesión con hora y sala, así que no hay horario que escribir.</translation>
        </message>
        <message>
            <source>The programme of {0}</source>
            <extracomment>places: name</extracomment>
            <translation>El programa de {0}</translation>
        </message>
        <message>
            <source>The series of {0} has no template agenda; add one to the series first.</source>
            <extracomment>places: quoted</extracomment>
            <translation>La serie de {0} no tiene un orden del día modelo; añada antes uno a la serie.</translation>
        </message>
        <message>
            <source>The series {0} has no rule; set its weekday, hour and zone first.</source>
            <extracomment>places: quoted</extracomment>
            <translation>La serie {0} no tiene regla; fije primero su día, su hora y su zona.</translation>
        </message>
        <message>
            <source>The series {0} has no sessions to roll; plan its first year by hand.</source>
            <extracomment>places: quoted</extracomment>
            <translation>La serie {0} no tiene sesiones que renovar; planifique su primer año a mano.</translation>
        </message>
        <message>
            <source>The series “{0}” has no session yet; add one before you print its flyer.</source>
            <extracomment>places: name</extracomment>
            <translation>La serie «{0}» aún no tiene sesiones; añada una antes de imprimir su folleto.</translation>
        </message>
        <message>
            <source>The session these messages are about is gone; discard them.</source>
            <translation>La sesión de la que tratan estos mensajes ya no existe; descártelos.</translation>
        </message>
        <message>
            <source>The session this answer proposes a time for is gone; it may have been deleted meanwhile.</source>
            <translation>La sesión para la que esta respuesta propone una hora ya no existe; quizá se eliminó mientras tanto.</translation>
        </message>
        <message>
            <source>The tent card of “{0}” does not hold all its words; shorten the organization.</source>
            <extracomment>places: name</extracomment>
            <translation>El rótulo de «{0}» no admite todas sus palabras; acorte la organización.</translation>
        </message>
        <message>
            <source>The test sheet is for a printer, so there is no page of it for the browser.</source>
            <translation>La hoja de prueba es para una impresora, así que no tiene página para el navegador.</translation>
        </message>
        <message>
            <source>The time-zone rules have changed since then, and old times would be wrong by today’s. Choose a later step to go back to.</source>
            <translation>Las reglas de zonas horarias han cambiado desde entonces, y las horas antiguas serían erróneas según las de hoy. Elija un paso posterior al que volver.</translation>
        </message>
        <message>
            <source>The times of {0} come from older zone rules; open the file to renew them.</source>
            <extracomment>places: words</extracomment>
            <translation>Las horas de {0} vienen de reglas de zonas más antiguas; abra el archivo para renovarlas.</translation>
        </message>
        <message>
            <source>The title of “{0}” is longer than a sheet; shorten it, and print the day again.</source>
            <extracomment>places: name</extracomment>
            <translation>El título de «{0}» es más largo que una hoja; acórtelo y vuelva a imprimir el día.</translation>
        </message>
        <message>
            <source>The two sittings have different agendas</source>
            <translation>Los dos turnos difieren en el orden del día</translation>
        </message>
        <message>
            <source>The two sittings have different agendas and people</source>
            <translation>Los dos turnos difieren en el orden del día y las personas</translation>
        </message>
        <message>
            <source>The two sittings have different people</source>
            <translation>Los dos turnos difieren en las personas</translation>
        </message>
        <message>
            <source>The two sittings have different titles</source>
            <translation>Los dos turnos difieren en el título</translation>
        </message>
        <message>
            <source>The two sittings have different titles and agendas</source>
            <translation>Los dos turnos difieren en el título y el orden del día</translation>
        </message>
        <message>
            <source>The two sittings have different titles and people</source>
            <translation>Los dos turnos difieren en el título y las personas</translation>
        </message>
        <message>
            <source>The two sittings have different titles, agendas and people</source>
            <translation>Los dos turnos difieren en el título, el orden del día y las personas</translation>
        </message>
        <message>
            <source>The two sittings of {0} would overlap; choose hours further apart.</source>
            <extracomment>places: quoted</extracomment>
            <translation>Los dos turnos de {0} se solaparían; elija horas más separadas.</translation>
        </message>
        <message>
            <source>The working day needs at least a minute; give it a later end.</source>
            <translation>La jornada debe durar al menos un minuto; elija un final posterior.</translation>
        </message>
        <message>
            <source>The year {0} is none this programme can hold.</source>
            <extracomment>places: words</extracomment>
            <translation>El año {0} no cabe en este programa.</translation>
        </message>
        <message>
            <source>The year {0} is outside the calendar.</source>
            <extracomment>places: words</extracomment>
            <translation>El año {0} está fuera del calendario.</translation>
        </message>
        <message>
            <source>The year {0} is outside the calendar; choose a date nearer to today.</source>
            <extracomment>places: words</extracomment>
            <translation>El año {0} está fuera del calendario; elija una fecha más cercana a hoy.</translation>
        </message>
        <message>
            <source>The {0} {1} refers to a {2} that is not there; recover a copy of the file.</source>
            <extracomment>places: words words words</extracomment>
            <translation>{0} {1} remite a {2}, que no existe; recupere una copia del archivo.</translation>
        </message>
        <message>
            <source>The {0} {1} was changed past the journal, so undo does not know of it; look at it.</source>
            <extracomment>places: words words</extracomment>
            <translation>{0} {1} se cambió al margen del diario, así que deshacer no lo sabe; revíselo.</translation>
        </message>
        <message>
            <source>There is no Forum in this file; make a series of the kind Forum track, and plan sessions in it.</source>
            <translation>No hay ningún Foro en este archivo; cree una serie del tipo itinerario del Foro y planifique sesiones en ella.</translation>
        </message>
        <message>
            <source>There is no Forum in this series yet; plan a session in it first.</source>
            <translation>Todavía no hay Foro en esta serie; planifique primero una sesión en ella.</translation>
        </message>
        <message>
            <source>There is no Forum to print; choose its sessions by series or by days.</source>
            <translation>No hay ningún Foro que imprimir; elija sus sesiones por serie o por días.</translation>
        </message>
        <message>
            <source>There is no Forum “{0}” in this file; there is {1}.</source>
            <extracomment>places: name words</extracomment>
            <translation>No hay ningún Foro «{0}» en este archivo; hay {1}.</translation>
        </message>
        <message>
            <source>There is no backup beside it.</source>
            <translation>No hay ninguna copia de seguridad al lado.</translation>
        </message>
        <message>
            <source>There is no calendar at {0}; make one on the server, or correct the address.</source>
            <extracomment>places: name</extracomment>
            <translation>No hay ningún calendario en {0}; cree uno en el servidor, o corrija la dirección.</translation>
        </message>
        <message>
            <source>There is no calendar in this file; choose a file that ends in .ics.</source>
            <translation>No hay ningún calendario en este archivo; elija un archivo que termine en .ics.</translation>
        </message>
        <message>
            <source>There is no column {0}; choose from {1}.</source>
            <extracomment>places: quoted words</extracomment>
            <translation>No hay ninguna columna {0}; elija entre {1}.</translation>
        </message>
        <message>
            <source>There is no column “{0}”; the columns are {1}.</source>
            <extracomment>places: name words</extracomment>
            <translation>No hay ninguna columna «{0}»; las columnas son {1}.</translation>
        </message>
        <message>
            <source>There is no contact card in this file; export the contacts again as vCard (.vcf).</source>
            <translation>No hay ninguna tarjeta de contacto en este archivo; exporte de nuevo los contactos como vCard (.vcf).</translation>
        </message>
        <message>
            <source>There is no field {{{0}}}; {1}.</source>
            <extracomment>places: name words</extracomment>
            <translation>No hay ningún campo {{{0}}}; {1}.</translation>
        </message>
        <message>
            <source>There is no file “{0}”. Check the name, or make it with: cqo-desktop new.</source>
            <extracomment>places: name</extracomment>
            <translation>No hay ningún archivo «{0}». Compruebe el nombre, o créelo con: cqo-desktop new.</translation>
        </message>
        <message>
            <source>There is no file “{0}”; check the name.</source>
            <extracomment>places: name</extracomment>
            <translation>No hay ningún archivo «{0}»; compruebe el nombre.</translation>
        </message>
        <message>
            <source>There is no message {0} in this file; it may have been discarded meanwhile.</source>
            <extracomment>places: words</extracomment>
            <translation>No hay ningún mensaje {0} en este archivo; quizá se descartó mientras tanto.</translation>
        </message>
        <message>
            <source>There is no person {0} in this file; they may have been deleted meanwhile.</source>
            <extracomment>places: words</extracomment>
            <translation>No hay ninguna persona {0} en este archivo; quizá se eliminó mientras tanto.</translation>
        </message>
        <message>
            <source>There is no series called {0}{1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation>No hay ninguna serie llamada {0}{1}</translation>
        </message>
        <message>
            <source>There is no series to print a flyer of; choose one with sessions.</source>
            <translation>No hay ninguna serie de la que imprimir un folleto; elija una con sesiones.</translation>
        </message>
        <message>
            <source>There is no session to export; add one, or choose a wider time.</source>
            <translation>No hay ninguna sesión que exportar; añada una, o elija un periodo más amplio.</translation>
        </message>
        <message>
            <source>There is no session to put in this calendar; add one, or choose a wider time.</source>
            <translation>No hay ninguna sesión que poner en este calendario; añada una, o elija un periodo más amplio.</translation>
        </message>
        <message>
            <source>There is no session {0} in this file; it may have been deleted meanwhile.</source>
            <extracomment>places: words</extracomment>
            <translation>No hay ninguna sesión {0} en este archivo; quizá se eliminó mientras tanto.</translation>
        </message>
        <message>
            <source>There is no session “{0}” in this file; it may have been deleted meanwhile.</source>
            <extracomment>places: name</extracomment>
            <translation>No hay ninguna sesión «{0}» en este archivo; quizá se eliminó mientras tanto.</translation>
        </message>
        <message>
            <source>There is no step {0} in this file's history; list the history to see them.</source>
            <extracomment>places: words</extracomment>
            <translation>No hay ningún paso {0} en el historial de este archivo; muestre el historial para verlos.</translation>
        </message>
        <message>
            <source>There is no such file; check the name.</source>
            <translation>No existe ese archivo; compruebe el nombre.</translation>
        </message>
        <message>
            <source>There is no time zone called “{0}”.{1}</source>
            <extracomment>places: name words</extracomment>
            <translation>No hay ninguna zona horaria llamada «{0}».{1}</translation>
        </message>
        <message>
            <source>There is no {0} {1} in this file; it may have been deleted meanwhile.</source>
            <extracomment>places: words words</extracomment>
            <translation>{0} {1} no existe en este archivo; quizá se eliminó mientras tanto.</translation>
        </message>
        <message>
            <source>There is nobody to certify anything of; choose sessions that have taken place.</source>
            <translation>No hay nadie a quien certificar nada; elija sesiones que hayan tenido lugar.</translation>
        </message>
        <message>
            <source>There is nobody to make a badge for; choose other sessions, or add people to them.</source>
            <translation>No hay nadie a quien hacer una acreditación; elija otras sesiones o añádales personas.</translation>
        </message>
        <message>
            <source>There is nobody to make a tent card for; choose other sessions, or give people a part in them.</source>
            <translation>No hay nadie a quien hacer un rótulo; elija otras sesiones o dé a alguien un papel en ellas.</translation>
        </message>
        <message>
            <source>There is nothing to {0}.</source>
            <extracomment>places: words</extracomment>
            <translation>No hay nada que {0}.</translation>
        </message>
        <message>
            <source>These letters are not UTF-8; they were read as Windows-1252. Check names with accents.</source>
            <translation>Estas letras no son UTF-8; se leyeron como Windows-1252. Compruebe los nombres con acentos.</translation>
        </message>
        <message>
            <source>This Excel file is damaged; open it in Excel and save it again as .xlsx.</source>
            <translation>Este archivo de Excel está dañado; ábralo en Excel y guárdelo de nuevo como .xlsx.</translation>
        </message>
        <message>
            <source>This Excel file would unpack to {0} MB; save only the sheet you need.</source>
            <extracomment>places: words</extracomment>
            <translation>Este archivo de Excel ocuparía {0} MB descomprimido; guarde solo la hoja que necesita.</translation>
        </message>
        <message>
            <source>This SQLite cannot keep references sound; install the program again.</source>
            <translation>Este SQLite no puede mantener íntegras las referencias; instale de nuevo el programa.</translation>
        </message>
        <message>
            <source>This answer does not say to which session it is; ask the sender.</source>
            <translation>Esta respuesta no dice a qué sesión se refiere; pregunte al remitente.</translation>
        </message>
        <message>
            <source>This answer does not say whose it is; enter it by hand.</source>
            <translation>Esta respuesta no dice de quién es; introdúzcala a mano.</translation>
        </message>
        <message>
            <source>This calendar has more than {0} events; the others were left out.</source>
            <extracomment>places: words</extracomment>
            <translation>Este calendario tiene más de {0} eventos; los demás se dejaron fuera.</translation>
        </message>
        <message>
            <source>This change was meant for all later dates too; it was made to this one only.</source>
            <translation>Este cambio valía también para todas las fechas posteriores; se hizo solo en esta.</translation>
        </message>
        <message>
            <source>This computer has no keyring that keeps passwords for programs; type the password each time.</source>
            <translation>Este equipo no tiene un llavero que guarde contraseñas de programas; escriba la contraseña cada vez.</translation>
        </message>
        <message>
            <source>This event has an end and a length; its end was taken.</source>
            <translation>Este evento tiene un fin y una duración; se tomó el fin.</translation>
        </message>
        <message>
            <source>This event has no date; it was read without one.</source>
            <translation>Este evento no tiene fecha; se leyó sin ella.</translation>
        </message>
        <message>
            <source>This event has no identity of its own; one was made from what it says.</source>
            <translation>Este evento no tiene identidad propia; se hizo una con lo que dice.</translation>
        </message>
        <message>
            <source>This event has no title; it was called “Untitled”.</source>
            <translation>Este evento no tiene título; se llamó «Untitled».</translation>
        </message>
        <message>
            <source>This event repeats by a rule that is not followed ({0}); only its first date was read.</source>
            <extracomment>places: words</extracomment>
            <translation>Este evento se repite por una regla que no se sigue ({0}); solo se leyó su primera fecha.</translation>
        </message>
        <message>
            <source>This event repeats too often; its first {0} dates were read.</source>
            <extracomment>places: words</extracomment>
            <translation>Este evento se repite demasiado; se leyeron sus {0} primeras fechas.</translation>
        </message>
        <message>
            <source>This event repeats; only its dates from {0} to {1} were read.</source>
            <extracomment>places: words words</extracomment>
            <translation>Este evento se repite; solo se leyeron sus fechas del {0} al {1}.</translation>
        </message>
        <message>
            <source>This event stands in the file again at line {0}, which was taken.</source>
            <extracomment>places: words</extracomment>
            <translation>Este evento está otra vez en el archivo, en la línea {0}, que es la que se tomó.</translation>
        </message>
        <message>
            <source>This file has its network already; change it in the settings.</source>
            <translation>Este archivo ya tiene su red; cámbiela en los ajustes.</translation>
        </message>
        <message>
            <source>This file has more than a million lines; export fewer months at a time.</source>
            <translation>Este archivo tiene más de un millón de líneas; exporte menos meses cada vez.</translation>
        </message>
        <message>
            <source>This file has no network yet; make a new file.</source>
            <translation>Este archivo todavía no tiene red; cree un archivo nuevo.</translation>
        </message>
        <message>
            <source>This file has {0} MB, and a calendar of at most {1} MB can be read; export fewer months at a time.</source>
            <extracomment>places: words words</extracomment>
            <translation>Este archivo tiene {0} MB, y se puede leer un calendario de {1} MB como máximo; exporte menos meses cada vez.</translation>
        </message>
        <message>
            <source>This file is empty; choose one with a line of headings and a line for each record.</source>
            <translation>Este archivo está vacío; elija uno con una línea de encabezados y una línea por registro.</translation>
        </message>
        <message>
            <source>This file is empty; export the calendar again.</source>
            <translation>Este archivo está vacío; exporte de nuevo el calendario.</translation>
        </message>
        <message>
            <source>This is JSON, but no schedule: there is no conference in it.</source>
            <translation>Es JSON, pero no un horario: no contiene ninguna conferencia.</translation>
        </message>
        <message>
            <source>This is XML, but no schedule: it begins with “{0}”.</source>
            <extracomment>places: name</extracomment>
            <translation>Es XML, pero no un horario: empieza por «{0}».</translation>
        </message>
        <message>
            <source>This is a web page, not a calendar; sign in with a browser and download the .ics file itself.</source>
            <translation>Es una página web, no un calendario; inicie sesión con un navegador y descargue el propio archivo .ics.</translation>
        </message>
        <message>
            <source>This is an answer to an invitation, not a programme; its events were left out.</source>
            <translation>Es una respuesta a una invitación, no un programa; sus eventos se dejaron fuera.</translation>
        </message>
        <message>
            <source>This is no date and no time.</source>
            <translation>No es ni una fecha ni una hora.</translation>
        </message>
        <message>
            <source>This is no revision number; it was left out.</source>
            <translation>No es un número de revisión; se dejó fuera.</translation>
        </message>
        <message>
            <source>This is too long to keep and was left out.</source>
            <translation>Es demasiado largo para conservarlo y se dejó fuera.</translation>
        </message>
        <message>
            <source>This is {0}, not a calendar; choose a file that ends in .ics.</source>
            <extracomment>places: words</extracomment>
            <translation>Es {0}, no un calendario; elija un archivo que termine en .ics.</translation>
        </message>
        <message>
            <source>This line is longer than a megabyte and was left out.</source>
            <translation>Esta línea pasa de un megabyte y se dejó fuera.</translation>
        </message>
        <message>
            <source>This mail lies in more layers than any mail program makes; it was left out.</source>
            <translation>Este correo tiene más capas de las que hace ningún programa de correo; se dejó fuera.</translation>
        </message>
        <message>
            <source>This overlay calendar is gone; it may have been removed meanwhile.</source>
            <translation>Este calendario superpuesto ya no existe; quizá se quitó mientras tanto.</translation>
        </message>
        <message>
            <source>This schedule declares entities, which none needs, so it was not opened.</source>
            <translation>Este horario declara entidades, que ninguno necesita, así que no se abrió.</translation>
        </message>
        <message>
            <source>This schedule is in an unknown encoding; export it again as UTF-8.</source>
            <translation>Este horario tiene una codificación desconocida; expórtelo de nuevo como UTF-8.</translation>
        </message>
        <message>
            <source>This schedule is no JSON from line {0} on; export it again.</source>
            <extracomment>places: words</extracomment>
            <translation>Este horario deja de ser JSON a partir de la línea {0}; expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>This schedule is no JSON that a programme would write; export it again.</source>
            <translation>Este horario no es un JSON que un programa escribiría; expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>This schedule is no well-formed XML from line {0} on; export it again.</source>
            <extracomment>places: words</extracomment>
            <translation>Este horario deja de ser XML bien formado a partir de la línea {0}; expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>This stands in the event a second time; the first was taken.</source>
            <translation>Esto está dos veces en el evento; se tomó lo primero.</translation>
        </message>
        <message>
            <source>This status is not known; it was left out.</source>
            <translation>Este estado no se conoce; se dejó fuera.</translation>
        </message>
        <message>
            <source>This table has more than {0} rows; split it into smaller files.</source>
            <extracomment>places: words</extracomment>
            <translation>Esta tabla tiene más de {0} filas; divídala en archivos más pequeños.</translation>
        </message>
        <message>
            <source>This time is not written by the rules; it was read as {0}.</source>
            <extracomment>places: words</extracomment>
            <translation>Esta hora no está escrita según las reglas; se leyó como {0}.</translation>
        </message>
        <message>
            <source>This time names a zone and UTC at once; UTC was taken.</source>
            <translation>Esta hora nombra a la vez una zona y UTC; se tomó UTC.</translation>
        </message>
        <message>
            <source>This zone is the file's own; its times are now given in {0}.</source>
            <extracomment>places: name</extracomment>
            <translation>Esta zona es propia del archivo; sus horas se dan ahora en {0}.</translation>
        </message>
        <message>
            <source>This {0} has no end; it was closed for it.</source>
            <extracomment>places: name</extracomment>
            <translation>Este {0} no tiene fin; se cerró por él.</translation>
        </message>
        <message>
            <source>Times could not be computed by the zone rules {0}: {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>No se pudieron calcular las horas con las reglas de zonas {0}: {1}</translation>
        </message>
        <message>
            <source>Times without a zone are those of {0}, as asked.</source>
            <extracomment>places: name</extracomment>
            <translation>Las horas sin zona son las de {0}, como se pidió.</translation>
        </message>
        <message>
            <source>Times without a zone are those of {0}, as the file offers.</source>
            <extracomment>places: name</extracomment>
            <translation>Las horas sin zona son las de {0}, como propone el archivo.</translation>
        </message>
        <message>
            <source>Two columns are taken for “{0}”; choose one of them.</source>
            <extracomment>places: name</extracomment>
            <translation>Dos columnas se toman como «{0}»; elija una de ellas.</translation>
        </message>
        <message>
            <source>Two stays of {0} overlap; make them one.</source>
            <extracomment>places: quoted</extracomment>
            <translation>Dos estancias de {0} se solapan; únalas.</translation>
        </message>
        <message>
            <source>Undo: {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Deshecho: {0}</translation>
        </message>
        <message>
            <source>Unlock {0} in the timetable</source>
            <extracomment>places: quoted</extracomment>
            <translation>Desbloquear {0} en el horario</translation>
        </message>
        <message>
            <source>Update the times to the zone rules {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Actualización de las horas a las reglas de zonas {0}</translation>
        </message>
        <message>
            <source>Warn of {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Avisar de {0}</translation>
        </message>
        <message>
            <source>What the server {0} answers is no list of a calendar; check the address.</source>
            <extracomment>places: quoted</extracomment>
            <translation>Lo que responde el servidor {0} no es la lista de un calendario; compruebe la dirección.</translation>
        </message>
        <message>
            <source>Write letters in {0}</source>
            <extracomment>places: words</extracomment>
            <translation>Cartas escritas en {0}</translation>
        </message>
        <message>
            <source>a PDF</source>
            <translation>un PDF</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>un documento PDF</translation>
        </message>
        <message>
            <source>a ZIP or Office file</source>
            <translation>un archivo ZIP u Office</translation>
        </message>
        <message>
            <source>a new one</source>
            <translation>uno nuevo</translation>
        </message>
        <message>
            <source>a part stands in it twice</source>
            <translation>una parte está dos veces</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>una imagen</translation>
        </message>
        <message>
            <source>a4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>abstract</source>
            <translation>resumen</translation>
        </message>
        <message>
            <source>academic medical center</source>
            <translation>centro médico académico</translation>
        </message>
        <message>
            <source>acronym</source>
            <translation>sigla</translation>
        </message>
        <message>
            <source>address</source>
            <translation>dirección</translation>
        </message>
        <message>
            <source>agenda item</source>
            <translation>punto del orden del día</translation>
        </message>
        <message>
            <source>an image</source>
            <translation>una imagen</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>respuesta</translation>
        </message>
        <message>
            <source>back to {0}, {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>de vuelta al {0}, {1}</translation>
        </message>
        <message>
            <source>begins a card that never ends</source>
            <translation>empieza una tarjeta que no termina</translation>
        </message>
        <message>
            <source>bio</source>
            <translation>biografía</translation>
        </message>
        <message>
            <source>biography</source>
            <translation>biografía</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>azul</translation>
        </message>
        <message>
            <source>by the zone rules {0}</source>
            <extracomment>places: words</extracomment>
            <translation>según las reglas de zonas {0}</translation>
        </message>
        <message>
            <source>called off</source>
            <translation>cancelada</translation>
        </message>
        <message>
            <source>city</source>
            <translation>ciudad</translation>
        </message>
        <message>
            <source>colour</source>
            <translation>color</translation>
        </message>
        <message>
            <source>coming session</source>
            <translation>sesión próxima</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmada</translation>
        </message>
        <message>
            <source>country</source>
            <translation>país</translation>
        </message>
        <message>
            <source>credentials</source>
            <translation>titulación</translation>
        </message>
        <message>
            <source>dark colour</source>
            <translation>color oscuro</translation>
        </message>
        <message>
            <source>date</source>
            <translation>fecha</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>día no laborable</translation>
        </message>
        <message>
            <source>description</source>
            <translation>descripción</translation>
        </message>
        <message>
            <source>done</source>
            <translation>realizada</translation>
        </message>
        <message>
            <source>done again</source>
            <translation>rehacerse</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>borrador</translation>
        </message>
        <message>
            <source>due reminder</source>
            <translation>recordatorio pendiente</translation>
        </message>
        <message>
            <source>e-mail address</source>
            <translation>dirección de correo</translation>
        </message>
        <message>
            <source>email</source>
            <translation>correo electrónico</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <source>end</source>
            <translation>fin</translation>
        </message>
        <message>
            <source>expected audience</source>
            <translation>público esperado</translation>
        </message>
        <message>
            <source>facilitator</source>
            <translation>facilitador</translation>
        </message>
        <message>
            <source>facilitators</source>
            <translation>facilitadores</translation>
        </message>
        <message>
            <source>family name</source>
            <translation>apellidos</translation>
        </message>
        <message>
            <source>federally qualified health center</source>
            <translation>centro de salud con financiación federal</translation>
        </message>
        <message>
            <source>first day</source>
            <translation>primer día</translation>
        </message>
        <message>
            <source>forum track</source>
            <translation>itinerario del Foro</translation>
        </message>
        <message>
            <source>from {0} to {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>del {0} al {1}</translation>
        </message>
        <message>
            <source>from {0} to {1} on {2}</source>
            <extracomment>places: words words words</extracomment>
            <translation>de las {0} a las {1} el {2}</translation>
        </message>
        <message>
            <source>from {0}, {1} to {2}, {3}</source>
            <extracomment>places: words words words words</extracomment>
            <translation>del {0}, {1} al {2}, {3}</translation>
        </message>
        <message>
            <source>given name</source>
            <translation>nombre de pila</translation>
        </message>
        <message>
            <source>gold</source>
            <translation>dorado</translation>
        </message>
        <message>
            <source>green</source>
            <translation>verde</translation>
        </message>
        <message>
            <source>guest</source>
            <translation>invitado</translation>
        </message>
        <message>
            <source>hold</source>
            <translation>reserva</translation>
        </message>
        <message>
            <source>holds a formula without a stored result</source>
            <translation>contiene una fórmula sin resultado guardado</translation>
        </message>
        <message>
            <source>home zone</source>
            <translation>zona de la red</translation>
        </message>
        <message>
            <source>hospital board</source>
            <translation>consejo hospitalario</translation>
        </message>
        <message>
            <source>host</source>
            <translation>anfitrión</translation>
        </message>
        <message>
            <source>hosts</source>
            <translation>anfitriones</translation>
        </message>
        <message>
            <source>hours in this file are not those of {0}; they were converted to it.</source>
            <extracomment>places: name</extracomment>
            <translation>las horas de este archivo no son las de {0}; se convirtieron.</translation>
        </message>
        <message>
            <source>idea</source>
            <translation>idea</translation>
        </message>
        <message>
            <source>invited</source>
            <translation>convocada</translation>
        </message>
        <message>
            <source>is a link, which is not followed</source>
            <translation>es un enlace, que no se sigue</translation>
        </message>
        <message>
            <source>is damaged</source>
            <translation>está dañada</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>está vacío</translation>
        </message>
        <message>
            <source>is larger than 2 MB</source>
            <translation>pasa de 2 MB</translation>
        </message>
        <message>
            <source>is neither JPEG nor PNG</source>
            <translation>no es ni JPEG ni PNG</translation>
        </message>
        <message>
            <source>is no line of a card and was left out</source>
            <translation>no es una línea de tarjeta y se dejó fuera</translation>
        </message>
        <message>
            <source>is not a CQO file</source>
            <translation>no es un archivo CQO</translation>
        </message>
        <message>
            <source>it broke off</source>
            <translation>cortó</translation>
        </message>
        <message>
            <source>it has no date and time, so it was left out; add them, and import again.</source>
            <translation>no tiene fecha ni hora, así que se dejó fuera; añádalas e importe de nuevo.</translation>
        </message>
        <message>
            <source>it has several</source>
            <translation>tiene varias</translation>
        </message>
        <message>
            <source>join link</source>
            <translation>enlace de acceso</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>tipo</translation>
        </message>
        <message>
            <source>language</source>
            <translation>idioma</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>último día</translation>
        </message>
        <message>
            <source>left open</source>
            <translation>sin fijar</translation>
        </message>
        <message>
            <source>length</source>
            <translation>duración</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>letters after a session</source>
            <translation>cartas tras una sesión</translation>
        </message>
        <message>
            <source>letters that it takes place after all</source>
            <translation>cartas de que sí se celebra</translation>
        </message>
        <message>
            <source>letters that the time stays</source>
            <translation>cartas de que se mantiene la hora</translation>
        </message>
        <message>
            <source>letters to those taken off a list</source>
            <translation>cartas a quienes se quita de una lista</translation>
        </message>
        <message>
            <source>link</source>
            <translation>enlace</translation>
        </message>
        <message>
            <source>lock</source>
            <translation>bloqueo</translation>
        </message>
        <message>
            <source>member</source>
            <translation>miembro</translation>
        </message>
        <message>
            <source>membership</source>
            <translation>pertenencia</translation>
        </message>
        <message>
            <source>message</source>
            <translation>mensaje</translation>
        </message>
        <message>
            <source>middle name</source>
            <translation>segundo nombre</translation>
        </message>
        <message>
            <source>mini series</source>
            <translation>miniserie</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutos</translation>
        </message>
        <message>
            <source>monthly</source>
            <translation>mensual</translation>
        </message>
        <message>
            <source>more cities</source>
            <translation>ciudades más</translation>
        </message>
        <message>
            <source>more city</source>
            <translation>ciudad más</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>network</source>
            <translation>red</translation>
        </message>
        <message>
            <source>never back</source>
            <translation>nunca de vuelta</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <source>no pause between two sessions</source>
            <translation>la falta de pausa entre dos sesiones</translation>
        </message>
        <message>
            <source>no tables are to be found</source>
            <translation>no se encuentra ninguna tabla</translation>
        </message>
        <message>
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>notas</translation>
        </message>
        <message>
            <source>one day</source>
            <translation>un día</translation>
        </message>
        <message>
            <source>one person in two sessions</source>
            <translation>una persona en dos sesiones</translation>
        </message>
        <message>
            <source>one track side by side</source>
            <translation>un mismo itinerario en paralelo</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>naranja</translation>
        </message>
        <message>
            <source>organization</source>
            <translation>organización</translation>
        </message>
        <message>
            <source>organization city</source>
            <translation>ciudad de la organización</translation>
        </message>
        <message>
            <source>organization country</source>
            <translation>país de la organización</translation>
        </message>
        <message>
            <source>organization kind</source>
            <translation>tipo de organización</translation>
        </message>
        <message>
            <source>organizer's address</source>
            <translation>dirección del organizador</translation>
        </message>
        <message>
            <source>organizer's name</source>
            <translation>nombre del organizador</translation>
        </message>
        <message>
            <source>other</source>
            <translation>otra</translation>
        </message>
        <message>
            <source>panellist</source>
            <translation>panelista</translation>
        </message>
        <message>
            <source>panellists</source>
            <translation>panelistas</translation>
        </message>
        <message>
            <source>paper</source>
            <translation>papel</translation>
        </message>
        <message>
            <source>people who are not there</source>
            <translation>personas ausentes</translation>
        </message>
        <message>
            <source>perhaps {{{0}}} is meant</source>
            <extracomment>places: words</extracomment>
            <translation>quizá {{{0}}}</translation>
        </message>
        <message>
            <source>person</source>
            <translation>persona</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lugar</translation>
        </message>
        <message>
            <source>pronouns</source>
            <translation>pronombres</translation>
        </message>
        <message>
            <source>pronunciation</source>
            <translation>pronunciación</translation>
        </message>
        <message>
            <source>public system</source>
            <translation>sistema público</translation>
        </message>
        <message>
            <source>purple</source>
            <translation>morado</translation>
        </message>
        <message>
            <source>role</source>
            <translation>cargo</translation>
        </message>
        <message>
            <source>room</source>
            <translation>sala</translation>
        </message>
        <message>
            <source>rooms</source>
            <translation>salas</translation>
        </message>
        <message>
            <source>rooms with too few seats</source>
            <translation>salas con pocos asientos</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>regla</translation>
        </message>
        <message>
            <source>safety net</source>
            <translation>red de seguridad</translation>
        </message>
        <message>
            <source>say whether the day or the month stands first</source>
            <translation>diga si va primero el día o el mes</translation>
        </message>
        <message>
            <source>schedule facts</source>
            <translation>datos del horario</translation>
        </message>
        <message>
            <source>seats</source>
            <translation>plazas</translation>
        </message>
        <message>
            <source>series</source>
            <translation>serie</translation>
        </message>
        <message>
            <source>session</source>
            <translation>sesión</translation>
        </message>
        <message>
            <source>sessions in the wrong order</source>
            <translation>sesiones en orden equivocado</translation>
        </message>
        <message>
            <source>sessions that many want both of</source>
            <translation>sesiones que muchos quieren seguir a la vez</translation>
        </message>
        <message>
            <source>sessions to be kept apart</source>
            <translation>sesiones que deben separarse</translation>
        </message>
        <message>
            <source>shows an error</source>
            <translation>muestra un error</translation>
        </message>
        <message>
            <source>single</source>
            <translation>única</translation>
        </message>
        <message>
            <source>slate</source>
            <translation>pizarra</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>ponente</translation>
        </message>
        <message>
            <source>speakers</source>
            <translation>ponentes</translation>
        </message>
        <message>
            <source>start</source>
            <translation>inicio</translation>
        </message>
        <message>
            <source>status</source>
            <translation>estado</translation>
        </message>
        <message>
            <source>subtitle</source>
            <translation>subtítulo</translation>
        </message>
        <message>
            <source>tech</source>
            <translation>técnica</translation>
        </message>
        <message>
            <source>text members read</source>
            <translation>texto para los miembros</translation>
        </message>
        <message>
            <source>the card is of a {0}, not of a person, so it was left out.</source>
            <extracomment>places: words</extracomment>
            <translation>la tarjeta es de un {0}, no de una persona, así que se dejó fuera.</translation>
        </message>
        <message>
            <source>the copy is not sound</source>
            <translation>la copia no es íntegra</translation>
        </message>
        <message>
            <source>the copy lacks rows</source>
            <translation>a la copia le faltan filas</translation>
        </message>
        <message>
            <source>the event has the same guid as the one in line {0} and was given another.</source>
            <extracomment>places: words</extracomment>
            <translation>el evento tiene el mismo guid que el de la línea {0} y recibió otro.</translation>
        </message>
        <message>
            <source>the file has too many</source>
            <translation>el archivo tiene demasiadas</translation>
        </message>
        <message>
            <source>the time has an offset but no zone; its hour was kept as it stands.</source>
            <translation>la hora tiene un desfase pero no una zona; se conservó tal cual.</translation>
        </message>
        <message>
            <source>the title must have 1 to {0} letters; the event was left out.</source>
            <extracomment>places: words</extracomment>
            <translation>el título debe tener de 1 a {0} letras; el evento se dejó fuera.</translation>
        </message>
        <message>
            <source>the {0} has {1} letters; shorten it to {2}.</source>
            <extracomment>places: words words words</extracomment>
            <translation>este campo ({0}) tiene {1} letras; redúzcalo a {2}.</translation>
        </message>
        <message>
            <source>there are several e-mail addresses; {0} was taken.</source>
            <extracomment>places: words</extracomment>
            <translation>hay varias direcciones de correo; se tomó {0}.</translation>
        </message>
        <message>
            <source>there is a date but no time of day; write the start as 16:00.</source>
            <translation>hay una fecha pero no una hora; escriba el inicio como 16:00.</translation>
        </message>
        <message>
            <source>there is an hour but no date; write the date as 2026-10-22.</source>
            <translation>hay una hora pero no una fecha; escriba la fecha como 2026-10-22.</translation>
        </message>
        <message>
            <source>there is no name, so the person was left out.</source>
            <translation>no hay nombre, así que la persona se dejó fuera.</translation>
        </message>
        <message>
            <source>there is no {0}, so the record was left out.</source>
            <extracomment>places: words</extracomment>
            <translation>falta este campo ({0}), así que el registro se dejó fuera.</translation>
        </message>
        <message>
            <source>time zone</source>
            <translation>zona horaria</translation>
        </message>
        <message>
            <source>title</source>
            <translation>título</translation>
        </message>
        <message>
            <source>track</source>
            <translation>itinerario</translation>
        </message>
        <message>
            <source>tue-thu, 06:00-22:00, +-7d</source>
            <translation>tue-thu, 06:00-22:00, +-7d</translation>
        </message>
        <message>
            <source>two sessions in one room</source>
            <translation>dos sesiones en una sala</translation>
        </message>
        <message>
            <source>uid</source>
            <translation>uid</translation>
        </message>
        <message>
            <source>use </source>
            <translation>use </translation>
        </message>
        <message>
            <source>usual hours</source>
            <translation>horario habitual</translation>
        </message>
        <message>
            <source>venue</source>
            <translation>sede</translation>
        </message>
        <message>
            <source>walks that take too long</source>
            <translation>trayectos demasiado largos</translation>
        </message>
        <message>
            <source>what it needs was taken by something else</source>
            <translation>lo que necesita lo tomó otra cosa</translation>
        </message>
        <message>
            <source>write a language such as English or fr-CA</source>
            <translation>escriba un idioma, como English o fr-CA</translation>
        </message>
        <message>
            <source>write confirmed, hold or called off</source>
            <translation>escriba confirmed, hold o called off</translation>
        </message>
        <message>
            <source>write member or guest</source>
            <translation>escriba member o guest</translation>
        </message>
        <message>
            <source>write one of the kinds offered</source>
            <translation>escriba uno de los tipos ofrecidos</translation>
        </message>
        <message>
            <source>write the country's name or its two letters</source>
            <translation>escriba el nombre del país o sus dos letras</translation>
        </message>
        <message>
            <source>write the length in minutes, such as 60</source>
            <translation>escriba la duración en minutos, por ejemplo 60</translation>
        </message>
        <message>
            <source>zone</source>
            <translation>zona</translation>
        </message>
        <message>
            <source>{0} (copy)</source>
            <extracomment>places: name</extracomment>
            <translation>{0} (copia)</translation>
        </message>
        <message>
            <source>{0} (in {1})</source>
            <extracomment>places: words words</extracomment>
            <translation>{0} (en {1})</translation>
        </message>
        <message>
            <source>{0} (the second)</source>
            <extracomment>places: words</extracomment>
            <translation>{0} (la segunda)</translation>
        </message>
        <message>
            <source>{0} ({1}: an hour its clocks now skip)</source>
            <extracomment>places: quoted words</extracomment>
            <translation>{0} ({1}: una hora que sus relojes ahora se saltan)</translation>
        </message>
        <message>
            <source>{0} ({1}: {2} h for everybody elsewhere)</source>
            <extracomment>places: quoted words words</extracomment>
            <translation>{0} ({1}: {2} h para todos los demás)</translation>
        </message>
        <message>
            <source>{0} It was left out.</source>
            <extracomment>places: words</extracomment>
            <translation>{0} Se dejó fuera.</translation>
        </message>
        <message>
            <source>{0} Nothing was changed.</source>
            <extracomment>places: name</extracomment>
            <translation>{0} No se cambió nada.</translation>
        </message>
        <message>
            <source>{0} The event was left out; correct it in the file, or add it by hand.</source>
            <extracomment>places: words</extracomment>
            <translation>{0} El evento se dejó fuera; corríjalo en el archivo, o añádalo a mano.</translation>
        </message>
        <message>
            <source>{0} The length was left open.</source>
            <extracomment>places: words</extracomment>
            <translation>{0} La duración quedó sin fijar.</translation>
        </message>
        <message>
            <source>{0} among {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>{0} entre {1}</translation>
        </message>
        <message>
            <source>{0} and still a {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>{0} y todavía es {1}</translation>
        </message>
        <message>
            <source>{0} and {1}</source>
            <translation>{0} y {1}</translation>
        </message>
        <message>
            <source>{0} and {1} should not run side by side</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>{0} y {1} no deberían celebrarse en paralelo</translation>
        </message>
        <message>
            <source>{0} and {1}, both on {2}, run side by side</source>
            <extracomment>places: quoted quoted words</extracomment>
            <translation>{0} y {1}, ambas del itinerario {2}, se celebran en paralelo</translation>
        </message>
        <message>
            <source>{0} arrives only at {1}</source>
            <extracomment>places: name words</extracomment>
            <translation>{0} no llega hasta {1}</translation>
        </message>
        <message>
            <source>{0} asleep in {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>{0} en plena noche: {1}</translation>
        </message>
        <message>
            <source>{0} begins before {1}, which it builds on, has ended</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>{0} empieza antes de que termine {1}, en la que se basa</translation>
        </message>
        <message>
            <source>{0} came after it and cannot be taken back. Choose a later step to go back to.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} vino después y no se puede deshacer. Elija un paso posterior al que volver.</translation>
        </message>
        <message>
            <source>{0} cannot be replaced by itself; choose another session.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} no puede sustituirse por sí misma; elija otra sesión.</translation>
        </message>
        <message>
            <source>{0} cannot follow {1}, which follows it already; undo that first.</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation>{0} no puede seguir a {1}, que ya la sigue; deshaga eso primero.</translation>
        </message>
        <message>
            <source>{0} comes after {1} in the day; give the hours in their order.</source>
            <extracomment>places: words words</extracomment>
            <translation>{0} viene después de {1} en el día; indique las horas en orden.</translation>
        </message>
        <message>
            <source>{0} comes before {1}; give hours of one day, the earlier one first.</source>
            <extracomment>places: words words</extracomment>
            <translation>{0} va antes de {1}; indique horas de un mismo día, primero la más temprana.</translation>
        </message>
        <message>
            <source>{0} ends on {1}, before it begins; choose a later last day.</source>
            <extracomment>places: quoted words</extracomment>
            <translation>{0} termina el {1}, antes de empezar; elija un último día posterior.</translation>
        </message>
        <message>
            <source>{0} expects {1} people, more than any room seats</source>
            <extracomment>places: quoted words</extracomment>
            <translation>{0} espera {1} personas, más de las que caben en cualquier sala</translation>
        </message>
        <message>
            <source>{0} has changed since this was drafted; draft it again before sending.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} ha cambiado desde que se redactó esto; redáctelo de nuevo antes de enviar.</translation>
        </message>
        <message>
            <source>{0} has changed since this was drafted; draft it again.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} ha cambiado desde que se redactó esto; redáctelo de nuevo.</translation>
        </message>
        <message>
            <source>{0} has no dates, so it was not added; choose a calendar that has.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} no tiene fechas, así que no se añadió; elija un calendario que las tenga.</translation>
        </message>
        <message>
            <source>{0} has no place in a series; move it to another date instead.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} no tiene puesto en una serie; trasládela mejor a otra fecha.</translation>
        </message>
        <message>
            <source>{0} has no session</source>
            <extracomment>places: words</extracomment>
            <translation>{0} no tiene ninguna sesión</translation>
        </message>
        <message>
            <source>{0} has not taken place; letters that look back on it come after.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} no se ha celebrado; las cartas que la recuerdan vienen después.</translation>
        </message>
        <message>
            <source>{0} has taken place and keeps its date; choose a later place.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} ya se celebró y conserva su fecha; elija un puesto posterior.</translation>
        </message>
        <message>
            <source>{0} has this calendar UID or schedule GUID already; change that session instead.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} ya tiene este UID de calendario o GUID de horario; cambie mejor esa sesión.</translation>
        </message>
        <message>
            <source>{0} has {1} already; open that session instead.</source>
            <extracomment>places: words quoted</extracomment>
            <translation>{0} ya tiene {1}; abra mejor esa sesión.</translation>
        </message>
        <message>
            <source>{0} has {1} between {2} and {3}</source>
            <extracomment>places: words words quoted quoted</extracomment>
            <translation>{0} tiene {1} entre {2} y {3}</translation>
        </message>
        <message>
            <source>{0} has {1} from {2} to {3}, which takes {4}</source>
            <extracomment>places: words words words words words</extracomment>
            <translation>{0} tiene {1} de {2} a {3}, y hacen falta {4}</translation>
        </message>
        <message>
            <source>{0} has {1} seats, and {2} people are expected</source>
            <extracomment>places: name words words</extracomment>
            <translation>{0} tiene {1} asientos, y se esperan {2} personas</translation>
        </message>
        <message>
            <source>{0} has {1}, and an overlay calendar holds {2}; export fewer months of it.</source>
            <extracomment>places: quoted words words</extracomment>
            <translation>{0} tiene {1}, y en un calendario superpuesto caben {2}; exporte menos meses.</translation>
        </message>
        <message>
            <source>{0} in {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>{0} en {1}</translation>
        </message>
        <message>
            <source>{0} in {1}, usually {2}</source>
            <extracomment>places: words words words</extracomment>
            <translation>{0} en {1}, normalmente {2}</translation>
        </message>
        <message>
            <source>{0} is booked twice, {1}</source>
            <extracomment>places: name words</extracomment>
            <translation>{0} está reservada dos veces, {1}</translation>
        </message>
        <message>
            <source>{0} is called off; reinstate it before it gets a place.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} está cancelada; restablézcala antes de darle un lugar.</translation>
        </message>
        <message>
            <source>{0} is called off; send a cancellation, or reinstate it first.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} está cancelada; envíe una cancelación, o restablézcala antes.</translation>
        </message>
        <message>
            <source>{0} is held once; plan two sittings of it first.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} se celebra una sola vez; planifique antes dos turnos.</translation>
        </message>
        <message>
            <source>{0} is in the agenda, but not among the session’s people</source>
            <extracomment>places: name</extracomment>
            <translation>{0} está en el orden del día, pero no entre las personas de la sesión</translation>
        </message>
        <message>
            <source>{0} is in two sessions at once, {1}</source>
            <extracomment>places: name words</extracomment>
            <translation>{0} está en dos sesiones a la vez, {1}</translation>
        </message>
        <message>
            <source>{0} is in “{1}” now and “{2}” is gone; tell those who subscribed to it.</source>
            <extracomment>places: name name name</extracomment>
            <translation>{0} está ahora en «{1}» y «{2}» ya no existe; avise a quienes estén suscritos.</translation>
        </message>
        <message>
            <source>{0} is longer than a year; choose an earlier last day.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} dura más de un año; elija un último día anterior.</translation>
        </message>
        <message>
            <source>{0} is no address that mail can reach; correct it in the list of people.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} no es una dirección a la que llegue el correo; corríjala en la lista de personas.</translation>
        </message>
        <message>
            <source>{0} is no audience; give a number from 0 to {1}.</source>
            <extracomment>places: words words</extracomment>
            <translation>{0} no es un público; indique un número de 0 a {1}.</translation>
        </message>
        <message>
            <source>{0} is no calendar; give the address of the calendar itself.</source>
            <extracomment>places: name</extracomment>
            <translation>{0} no es un calendario; dé la dirección del propio calendario.</translation>
        </message>
        <message>
            <source>{0} is no country that is known; write its name or two letters such as CA.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} no es un país conocido; escriba su nombre o dos letras como CA.</translation>
        </message>
        <message>
            <source>{0} is not called off, so there is nothing to reinstate.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} no está cancelada, así que no hay nada que restablecer.</translation>
        </message>
        <message>
            <source>{0} is not free at {1}</source>
            <extracomment>places: name words</extracomment>
            <translation>{0} no está libre a {1}</translation>
        </message>
        <message>
            <source>{0} is one entry already; choose another one to merge it with.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} ya es una sola ficha; elija otra con la que fusionarla.</translation>
        </message>
        <message>
            <source>{0} is only an idea; confirm it before inviting people.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} es solo una idea; confírmela antes de invitar.</translation>
        </message>
        <message>
            <source>{0} is or would be called off; use Call off or Reinstate for that.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} está o quedaría cancelada; use para ello Cancelar la sesión o Restablecer.</translation>
        </message>
        <message>
            <source>{0} is over or called off; plan two sittings of a session that is to come.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} ya terminó o está cancelada; planifique dos turnos de una sesión futura.</translation>
        </message>
        <message>
            <source>{0} keeps no hour with others of its series; move it instead.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} no comparte hora con otras de su serie; muévala en su lugar.</translation>
        </message>
        <message>
            <source>{0} lasts longer than any day; make it shorter, or a day longer</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} dura más que cualquier día; acórtela, o alargue un día</translation>
        </message>
        <message>
            <source>{0} leaves at {1}</source>
            <extracomment>places: name words</extracomment>
            <translation>{0} se va a {1}</translation>
        </message>
        <message>
            <source>{0} lines are</source>
            <extracomment>places: words</extracomment>
            <translation>{0} líneas no son</translation>
        </message>
        <message>
            <source>{0} may be {1}; {2}.</source>
            <extracomment>places: name words words</extracomment>
            <translation>{0} puede ser {1}; {2}.</translation>
        </message>
        <message>
            <source>{0} minute</source>
            <extracomment>places: words</extracomment>
            <translation>{0} minuto</translation>
        </message>
        <message>
            <source>{0} minutes</source>
            <extracomment>places: words</extracomment>
            <translation>{0} minutos</translation>
        </message>
        <message>
            <source>{0} more</source>
            <extracomment>places: words</extracomment>
            <translation>{0} más</translation>
        </message>
        <message>
            <source>{0} more can come true</source>
            <extracomment>places: words</extracomment>
            <translation>{0} más pueden cumplirse</translation>
        </message>
        <message>
            <source>{0} more problems are not listed; the file may be damaged, so export it again.</source>
            <extracomment>places: words</extracomment>
            <translation>Otros {0} problemas no figuran en la lista; quizá el archivo esté dañado, expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>{0} needs a name; type one.</source>
            <extracomment>places: words</extracomment>
            <translation>{0} necesita un nombre; escriba uno.</translation>
        </message>
        <message>
            <source>{0} no part of a calendar and left out; this is the first.</source>
            <extracomment>places: words</extracomment>
            <translation>{0} parte de un calendario y se dejan fuera; esta es la primera.</translation>
        </message>
        <message>
            <source>{0} of {1} who want {2} also want {3}</source>
            <extracomment>places: words words quoted quoted</extracomment>
            <translation>{0} de {1} que quieren {2} también quieren {3}</translation>
        </message>
        <message>
            <source>{0} off work in {1}, {2}</source>
            <extracomment>places: words words words</extracomment>
            <translation>{0} sin trabajar en {1}, {2}</translation>
        </message>
        <message>
            <source>{0} on {1} {2}</source>
            <extracomment>places: words words words</extracomment>
            <translation>{0} el {1} de {2}</translation>
        </message>
        <message>
            <source>{0} or {1}</source>
            <translation>{0} o {1}</translation>
        </message>
        <message>
            <source>{0} references would break</source>
            <extracomment>places: words</extracomment>
            <translation>se romperían {0} referencias</translation>
        </message>
        <message>
            <source>{0} takes all rooms, and {1} runs beside it, {2}</source>
            <extracomment>places: quoted quoted words</extracomment>
            <translation>{0} ocupa todas las salas, y {1} se celebra al mismo tiempo, {2}</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <extracomment>places: words quoted</extracomment>
            <translation>{0} para {1}</translation>
        </message>
        <message>
            <source>{0} would leave before arriving; change one of the two.</source>
            <extracomment>places: quoted</extracomment>
            <translation>{0} se iría antes de llegar; cambie uno de los dos.</translation>
        </message>
        <message>
            <source>{0} would speak at {1} in {2}</source>
            <extracomment>places: name words city</extracomment>
            <translation>{0} intervendría el {1} en {2}</translation>
        </message>
        <message>
            <source>{0} {1} ({2} UTC)</source>
            <extracomment>places: name words words</extracomment>
            <translation>{0}: {1} ({2} UTC)</translation>
        </message>
        <message>
            <source>{0} {1} or {2} {3}</source>
            <extracomment>places: words words words words</extracomment>
            <translation>{0} de {1} o {2} de {3}</translation>
        </message>
        <message>
            <source>{0}, line {1}: {2}</source>
            <extracomment>places: words words words</extracomment>
            <translation>{0}, línea {1}: {2}</translation>
        </message>
        <message>
            <source>{0}, mail {1}</source>
            <extracomment>places: words words</extracomment>
            <translation>{0}, correo {1}</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}: Only the first {1} files of this folder were read.</source>
            <extracomment>places: name words</extracomment>
            <translation>{0}: solo se leyeron los primeros {1} archivos de esta carpeta.</translation>
        </message>
        <message>
            <source>{0}: There is no .ics, .eml or .mbox file in this folder.</source>
            <extracomment>places: name</extracomment>
            <translation>{0}: no hay ningún archivo .ics, .eml o .mbox en esta carpeta.</translation>
        </message>
        <message>
            <source>{0}; place a first and a last session by hand, so that the hours of a day are known.</source>
            <extracomment>places: words</extracomment>
            <translation>{0}; coloque a mano una primera y una última sesión, para que se conozcan las horas del día.</translation>
        </message>
        <message>
            <source>{0}; {1}</source>
            <translation>{0}; {1}</translation>
        </message>
        <message>
            <source>‘{0}’ cannot be {1}, because since then {2}. Nothing was changed; undo that first.</source>
            <extracomment>places: words words words</extracomment>
            <translation>«{0}» no puede {1}, porque después {2}. No se cambió nada; deshaga antes eso.</translation>
        </message>
        <message>
            <source>‘{0}’ happened outside this file and cannot be undone; send a change instead.</source>
            <extracomment>places: words</extracomment>
            <translation>«{0}» ocurrió fuera de este archivo y no se puede deshacer; envíe mejor un cambio.</translation>
        </message>
        <message>
            <source>“{0}”</source>
            <translation>«{0}»</translation>
        </message>
        <message>
            <source>“{0}” (session {1}) is kept at another instant than its wall time means; move it again.</source>
            <extracomment>places: name words</extracomment>
            <translation>«{0}» (sesión {1}) está guardada en otro instante del que dice su hora; trasládela de nuevo.</translation>
        </message>
        <message>
            <source>“{0}” and “{1}” have the same guid; give one of them a new one.</source>
            <extracomment>places: name name</extracomment>
            <translation>«{0}» y «{1}» tienen el mismo guid; dé uno nuevo a una de ellas.</translation>
        </message>
        <message>
            <source>“{0}” attended {1} sessions and a certificate does not hold them; certify one series at a time.</source>
            <extracomment>places: name words</extracomment>
            <translation>«{0}» asistió a {1} sesiones y no caben en un certificado; certifique una serie cada vez.</translation>
        </message>
        <message>
            <source>“{0}” belongs to another program; it was left as it is. Choose a .cqo file.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» es de otro programa; se dejó como estaba. Elija un archivo .cqo.</translation>
        </message>
        <message>
            <source>“{0}” cannot be made ({1}). Choose a folder you may write to.</source>
            <extracomment>places: name name</extracomment>
            <translation>«{0}» no se puede crear ({1}). Elija una carpeta en la que pueda escribir.</translation>
        </message>
        <message>
            <source>“{0}” cannot be opened. Check that the file is still there and that you may read it.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no se puede abrir. Compruebe que el archivo sigue ahí y que puede leerlo.</translation>
        </message>
        <message>
            <source>“{0}” cannot be read ({1}).</source>
            <extracomment>places: name name</extracomment>
            <translation>«{0}» no se puede leer ({1}).</translation>
        </message>
        <message>
            <source>“{0}” cannot be read ({1}); check the name.</source>
            <extracomment>places: name name</extracomment>
            <translation>«{0}» no se puede leer ({1}); compruebe el nombre.</translation>
        </message>
        <message>
            <source>“{0}” cannot be written there. Choose a folder you may write to.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no se puede escribir ahí. Elija una carpeta en la que pueda escribir.</translation>
        </message>
        <message>
            <source>“{0}” could not be brought up to date ({1}). It was left as it was; a copy is in “{2}”.</source>
            <extracomment>places: name words name</extracomment>
            <translation>«{0}» no se pudo actualizar ({1}). Se dejó como estaba; hay una copia en «{2}».</translation>
        </message>
        <message>
            <source>“{0}” exists already; choose another name.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» ya existe; elija otro nombre.</translation>
        </message>
        <message>
            <source>“{0}” has {1} MB; a file may have {2}. Split it.</source>
            <extracomment>places: name words words</extracomment>
            <translation>«{0}» tiene {1} MB; un archivo puede tener {2}. Divídalo.</translation>
        </message>
        <message>
            <source>“{0}” has {1} agenda items and the page holds {2} of them; shorten their notes, or split the session in two.</source>
            <extracomment>places: name words words</extracomment>
            <translation>«{0}» tiene {1} puntos y en la página caben {2}; acorte sus notas, o divida la sesión en dos.</translation>
        </message>
        <message>
            <source>“{0}” is XML, but no conference schedule; choose another file.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» es XML, pero no un horario de conferencia; elija otro archivo.</translation>
        </message>
        <message>
            <source>“{0}” is a ZIP archive or another Office file; save the table as .xlsx or .csv.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» es un archivo ZIP u otro archivo de Office; guarde la tabla como .xlsx o .csv.</translation>
        </message>
        <message>
            <source>“{0}” is a folder; choose a file in it.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» es una carpeta; elija un archivo de ella.</translation>
        </message>
        <message>
            <source>“{0}” is a folder; choose a file that ends in .cqo.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» es una carpeta; elija un archivo que termine en .cqo.</translation>
        </message>
        <message>
            <source>“{0}” is a web page, whatever its name says; save the table itself as .xlsx or .csv.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» es una página web, diga lo que diga su nombre; guarde la propia tabla como .xlsx o .csv.</translation>
        </message>
        <message>
            <source>“{0}” is an old or a password-protected Office file; open it in Excel and save it as .xlsx without a password.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» es un archivo de Office antiguo o protegido con contraseña; ábralo en Excel y guárdelo como .xlsx sin contraseña.</translation>
        </message>
        <message>
            <source>“{0}” is damaged. It was left as it is; recover a copy of it (cqo-desktop recover), or open a backup.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» está dañado. Se dejó como estaba; recupere una copia (cqo-desktop recover), o abra una copia de seguridad.</translation>
        </message>
        <message>
            <source>“{0}” is empty; choose another file.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» está vacío; elija otro archivo.</translation>
        </message>
        <message>
            <source>“{0}” is no answer; choose one.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no es una respuesta; elija una.</translation>
        </message>
        <message>
            <source>“{0}” is no calendar; write it as https://user@dav.example.org/path/of/calendar/.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no es un calendario; escríbalo como https://user@dav.example.org/path/of/calendar/.</translation>
        </message>
        <message>
            <source>“{0}” is no date with a time; the event has none now.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no es una fecha con hora; el evento se queda sin ella.</translation>
        </message>
        <message>
            <source>“{0}” is no date; write it as 2026-10-22.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no es una fecha; escríbala como 2026-10-22.</translation>
        </message>
        <message>
            <source>“{0}” is no e-mail address and was left out.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no es una dirección de correo y se dejó fuera.</translation>
        </message>
        <message>
            <source>“{0}” is no end after the start, so the length is not known.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no es un fin posterior al inicio, así que no se conoce la duración.</translation>
        </message>
        <message>
            <source>“{0}” is no folder, so nothing was written; choose another place.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no es una carpeta, así que no se escribió nada; elija otro lugar.</translation>
        </message>
        <message>
            <source>“{0}” is no length such as 01:30.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no es una duración como 01:30.</translation>
        </message>
        <message>
            <source>“{0}” is no mail server; write it as smtp://user@mail.example.org:587.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no es un servidor de correo; escríbalo como smtp://user@mail.example.org:587.</translation>
        </message>
        <message>
            <source>“{0}” is no ordinary file; choose one.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no es un archivo corriente; elija uno.</translation>
        </message>
        <message>
            <source>“{0}” is no part of a rule; write it like “{1}”.</source>
            <extracomment>places: name name</extracomment>
            <translation>«{0}» no forma parte de una regla; escriba por ejemplo «{1}».</translation>
        </message>
        <message>
            <source>“{0}” is no time of day; write it as 16:00.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no es una hora; escríbala como 16:00.</translation>
        </message>
        <message>
            <source>“{0}” is not a CQO file. It was left as it is; choose a file that ends in .cqo.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no es un archivo CQO. Se dejó como estaba; elija un archivo que termine en .cqo.</translation>
        </message>
        <message>
            <source>“{0}” is not a colour; write it as #0B5A8A.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no es un color; escríbalo como #0B5A8A.</translation>
        </message>
        <message>
            <source>“{0}” is not a domain that mail can reach; check the organizer's address.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no es un dominio al que llegue el correo; compruebe la dirección del organizador.</translation>
        </message>
        <message>
            <source>“{0}” is not a web address; add https:// at the start.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no es una dirección web; añada https:// al principio.</translation>
        </message>
        <message>
            <source>“{0}” is not a web address; it has a blank in it or is too long.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no es una dirección web; contiene un espacio o es demasiado larga.</translation>
        </message>
        <message>
            <source>“{0}” is not a web address; paste it again, beginning with https://.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no es una dirección web; péguela de nuevo, empezando por https://.</translation>
        </message>
        <message>
            <source>“{0}” is not an e-mail address; write it as name@example.org.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no es una dirección de correo; escríbala como nombre@example.org.</translation>
        </message>
        <message>
            <source>“{0}” is not an hour; write it as 09:00.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no es una hora; escríbala como 09:00.</translation>
        </message>
        <message>
            <source>“{0}” is not an hour; write it as 16:00.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no es una hora; escríbala como 16:00.</translation>
        </message>
        <message>
            <source>“{0}” is not understood and was left out; {1}.</source>
            <extracomment>places: name words</extracomment>
            <translation>«{0}» no se entiende y se dejó fuera; {1}.</translation>
        </message>
        <message>
            <source>“{0}” is nothing this program reads; choose CSV, Excel, vCard, .ics or a schedule.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no es nada que este programa lea; elija CSV, Excel, vCard, .ics o un horario.</translation>
        </message>
        <message>
            <source>“{0}” is open in a program, or was not closed; choose another name for the copy.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» está abierto en un programa, o no se cerró; elija otro nombre para la copia.</translation>
        </message>
        <message>
            <source>“{0}” is read-only, so nothing was changed. Save a copy where you may write, and change that one.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» es de solo lectura, así que no se cambió nada. Guarde una copia donde pueda escribir, y cambie esa.</translation>
        </message>
        <message>
            <source>“{0}” is writing to the file; try again when it has finished.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» está escribiendo en el archivo; inténtelo de nuevo cuando termine.</translation>
        </message>
        <message>
            <source>“{0}” is {1}; choose a CSV, Excel, vCard, calendar or schedule file.</source>
            <extracomment>places: name words</extracomment>
            <translation>«{0}» es {1}; elija un archivo CSV, Excel, vCard, de calendario o de horario.</translation>
        </message>
        <message>
            <source>“{0}” lasts {1} minutes; a schedule can say 1 to 5,999.</source>
            <extracomment>places: name words</extracomment>
            <translation>«{0}» dura {1} minutos; un horario puede indicar de 1 a 5999.</translation>
        </message>
        <message>
            <source>“{0}” says nothing of summer time; name a place, such as America/Toronto.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» no dice nada del horario de verano; nombre un lugar, como America/Toronto.</translation>
        </message>
        <message>
            <source>“{0}” was deleted or moved while it was open. Save a copy of it elsewhere to go on.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» se eliminó o se movió mientras estaba abierto. Guarde una copia en otro lugar para continuar.</translation>
        </message>
        <message>
            <source>“{0}” was not written ({1}). Choose another folder.</source>
            <extracomment>places: name name</extracomment>
            <translation>«{0}» no se escribió ({1}). Elija otra carpeta.</translation>
        </message>
        <message>
            <source>“{0}” was saved by a newer version of CQO Desktop; it was left as it is. Install that version to open it.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» se guardó con una versión más reciente de CQO Desktop; se dejó como estaba. Instale esa versión para abrirlo.</translation>
        </message>
        <message>
            <source>“{0}” was stopped; nothing was changed.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» se detuvo; no se cambió nada.</translation>
        </message>
        <message>
            <source>“{0}” would be told the password in the open; write the address with https://.</source>
            <extracomment>places: name</extracomment>
            <translation>«{0}» recibiría la contraseña sin cifrar; escriba la dirección con https://.</translation>
        </message>
        <message>
            <source>“{0}” {1}; it was left as it is. Choose a file that ends in .cqo.</source>
            <extracomment>places: name words</extracomment>
            <translation>«{0}» {1}; se dejó como estaba. Elija un archivo que termine en .cqo.</translation>
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
            <translation>Co&amp;lor</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Día</translation>
        </message>
        <message>
            <source>&amp;Hour</source>
            <translation>&amp;Hora</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Tipo</translation>
        </message>
        <message>
            <source>&amp;Minutes</source>
            <translation>&amp;Minutos</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Zone</source>
            <translation>&amp;Zona</translation>
        </message>
        <message>
            <source>Add the series</source>
            <translation>Añadir la serie</translation>
        </message>
        <message>
            <source>Agenda to begin with</source>
            <translation>Orden del día inicial</translation>
        </message>
        <message>
            <source>Before, to those who have not answered; after, to all who did not decline. Drafts are offered; nothing goes out by itself.</source>
            <translation>Antes, a quienes no han respondido; después, a quienes no rechazaron. Se ofrecen borradores; nada sale por sí solo.</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Primer</translation>
        </message>
        <message>
            <source>Fourth</source>
            <translation>Cuarto</translation>
        </message>
        <message>
            <source>Gold</source>
            <translation>Dorado</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Último</translation>
        </message>
        <message>
            <source>Mini-series</source>
            <translation>Miniserie</translation>
        </message>
        <message>
            <source>Monthly sessions</source>
            <translation>Sesiones mensuales</translation>
        </message>
        <message>
            <source>New series</source>
            <translation>Serie nueva</translation>
        </message>
        <message>
            <source>New sessions of the series begin with these items.</source>
            <translation>Las sesiones nuevas de la serie empiezan con estos puntos.</translation>
        </message>
        <message>
            <source>No rule</source>
            <translation>Sin regla</translation>
        </message>
        <message>
            <source>On which day of each month a year is planned.</source>
            <translation>Qué día de cada mes se planifica un año.</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Naranja</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Morado</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Recordatorios</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Save the series</source>
            <translation>Guardar la serie</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>Segundo</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Serie</translation>
        </message>
        <message>
            <source>Single sessions</source>
            <translation>Sesiones únicas</translation>
        </message>
        <message>
            <source>Slate</source>
            <translation>Pizarra</translation>
        </message>
        <message>
            <source>Third</source>
            <translation>Tercer</translation>
        </message>
        <message>
            <source>To all who were told and did not decline</source>
            <translation>A quienes fueron informados y no rechazaron</translation>
        </message>
        <message>
            <source>To those who have not answered</source>
            <translation>A quienes no han respondido</translation>
        </message>
        <message>
            <source>Track of a Forum</source>
            <translation>Itinerario de un Foro</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Día de la semana</translation>
        </message>
        <message>
            <source>What new sessions last; those planned already keep theirs.</source>
            <translation>Lo que duran las sesiones nuevas; las ya planificadas conservan la suya.</translation>
        </message>
        <message>
            <source>Which one of the month</source>
            <translation>Cuál del mes</translation>
        </message>
    </context>
    <context>
        <name>SeriesVerbs</name>
        <message>
            <source>Edit the series…</source>
            <translation>Editar la serie…</translation>
        </message>
        <message>
            <source>Plan a fair year…</source>
            <translation>Planificar un año justo…</translation>
        </message>
        <message>
            <source>Plan a year of the series…</source>
            <translation>Planificar un año de la serie…</translation>
        </message>
        <message>
            <source>Roll the series to next year…</source>
            <translation>Renovar la serie para el próximo año…</translation>
        </message>
        <message>
            <source>Weeks with another hour…</source>
            <translation>Semanas con otra hora…</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>&amp;Join link</source>
            <translation>&amp;Enlace de acceso</translation>
        </message>
        <message>
            <source>&amp;Notes for coordinators</source>
            <translation>&amp;Notas para la coordinación</translation>
        </message>
        <message>
            <source>&amp;Place, where no room is listed</source>
            <translation>&amp;Lugar, si ninguna sala figura</translation>
        </message>
        <message>
            <source>&amp;Room</source>
            <translation>&amp;Sala</translation>
        </message>
        <message>
            <source>&amp;Series</source>
            <translation>Se&amp;rie</translation>
        </message>
        <message>
            <source>&amp;What members will read</source>
            <translation>Lo que leerán los &amp;miembros</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Añadir una persona</translation>
        </message>
        <message>
            <source>Add an item to the agenda</source>
            <translation>Añadir un punto al orden del día</translation>
        </message>
        <message>
            <source>Add item</source>
            <translation>Añadir punto</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Orden del día</translation>
        </message>
        <message>
            <source>Called off</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Comprobaciones</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmada</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Realizada</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Everybody knows where: {place}</source>
            <translation>Todos saben dónde: {place}</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Facilitador</translation>
        </message>
        <message>
            <source>Fix it for me</source>
            <translation>Corregirlo</translation>
        </message>
        <message>
            <source>From template</source>
            <translation>De la plantilla</translation>
        </message>
        <message>
            <source>Held again {day}, {hour}</source>
            <translation>Otra vez el {day}, {hour}</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Reserva</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Anfitrión</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Idea</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>Convocada</translation>
        </message>
        <message>
            <source>Join link</source>
            <translation>Enlace de acceso</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Sesión nueva</translation>
        </message>
        <message>
            <source>No agenda yet</source>
            <translation>Sin orden del día</translation>
        </message>
        <message>
            <source>No join link or room yet</source>
            <translation>Sin enlace de acceso ni sala</translation>
        </message>
        <message>
            <source>No link yet</source>
            <translation>Sin enlace todavía</translation>
        </message>
        <message>
            <source>No speaker yet</source>
            <translation>Sin ponente todavía</translation>
        </message>
        <message>
            <source>Notes for coordinators</source>
            <translation>Notas para la coordinación</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>En línea</translation>
        </message>
        <message>
            <source>Panellist</source>
            <translation>Panelista</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Repair the join link</source>
            <translation>Reparar el enlace de acceso</translation>
        </message>
        <message>
            <source>Role of the person added</source>
            <translation>Papel de la persona añadida</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Second sitting; the first is {day}, {hour}</source>
            <translation>Segundo turno; el primero es el {day}, {hour}</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Serie</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Ponente</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Tech</source>
            <translation>Técnica</translation>
        </message>
        <message>
            <source>The agenda fits: {minutes}</source>
            <translation>El orden del día cabe: {minutes}</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Use the template of the series</source>
            <translation>Usar la plantilla de la serie</translation>
        </message>
        <message>
            <source>What members will read</source>
            <translation>Lo que leerán los miembros</translation>
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
            <translation>Intervendrá {names}</translation>
        </message>
        <message>
            <source>{n} minutes over, ends {hour}</source>
            <translation>{n} minutos de más, termina a las {hour}</translation>
        </message>
        <message>
            <source>{n} minutes spare, ends {hour}</source>
            <translation>{n} minutos de margen, termina a las {hour}</translation>
        </message>
        <message>
            <source>{planned} of {minutes} min</source>
            <translation>{planned} de {minutes} min</translation>
        </message>
        <message>
            <source>{planned} of {minutes} minutes planned</source>
            <translation>{planned} de {minutes} minutos planificados</translation>
        </message>
    </context>
    <context>
        <name>SessionCard</name>
        <message>
            <source>Call off</source>
            <translation>Cancelar la sesión</translation>
        </message>
        <message>
            <source>Duplicate, a week later</source>
            <translation>Duplicar, una semana después</translation>
        </message>
        <message>
            <source>Local times</source>
            <translation>Horas locales</translation>
        </message>
        <message>
            <source>Open session</source>
            <translation>Abrir la sesión</translation>
        </message>
        <message>
            <source>Ready to invite?</source>
            <translation>¿Lista para convocar?</translation>
        </message>
        <message>
            <source>Reinstate</source>
            <translation>Restablecer</translation>
        </message>
    </context>
    <context>
        <name>SessionHead</name>
        <message>
            <source>Add a link to confirm</source>
            <translation>Añadir un enlace</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Volver (Esc)</translation>
        </message>
        <message>
            <source>Confirm session</source>
            <translation>Confirmar</translation>
        </message>
        <message>
            <source>Invite…</source>
            <translation>Invitar…</translation>
        </message>
        <message>
            <source>Preview page</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>saved {when}</source>
            <translation>guardado {when}</translation>
        </message>
    </context>
    <context>
        <name>SessionPage</name>
        <message>
            <source>None, or online</source>
            <translation>Ninguna, o en línea</translation>
        </message>
        <message>
            <source>Stands alone</source>
            <translation>Única</translation>
        </message>
        <message>
            <source>all well</source>
            <translation>todo bien</translation>
        </message>
        <message>
            <source>{n} to look at</source>
            <translation>{n} por mirar</translation>
        </message>
    </context>
    <context>
        <name>SessionVerbs</name>
        <message>
            <source>15 minutes earlier</source>
            <translation>15 minutos antes</translation>
        </message>
        <message>
            <source>15 minutes later</source>
            <translation>15 minutos después</translation>
        </message>
        <message>
            <source>15 minutes longer</source>
            <translation>15 minutos más</translation>
        </message>
        <message>
            <source>15 minutes shorter</source>
            <translation>15 minutos menos</translation>
        </message>
        <message>
            <source>A day earlier</source>
            <translation>Un día antes</translation>
        </message>
        <message>
            <source>A day later</source>
            <translation>Un día después</translation>
        </message>
        <message>
            <source>A week earlier</source>
            <translation>Una semana antes</translation>
        </message>
        <message>
            <source>A week later</source>
            <translation>Una semana después</translation>
        </message>
        <message>
            <source>Bring both sittings in line</source>
            <translation>Igualar los dos turnos</translation>
        </message>
        <message>
            <source>Call off</source>
            <translation>Cancelar la sesión</translation>
        </message>
        <message>
            <source>Copy the join link</source>
            <translation>Copiar el enlace de acceso</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Find a time…</source>
            <translation>Buscar una hora…</translation>
        </message>
        <message>
            <source>Mark as</source>
            <translation>Marcar como</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Print as a list…</source>
            <translation>Imprimir como lista…</translation>
        </message>
        <message>
            <source>Print the agenda…</source>
            <translation>Imprimir el orden del día…</translation>
        </message>
        <message>
            <source>Reinstate</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Separate the two sittings</source>
            <translation>Separar los dos turnos</translation>
        </message>
        <message>
            <source>The join link is copied</source>
            <translation>El enlace de acceso está copiado</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n fecha</numerusform>
                <numerusform>%n fechas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) were left out because they are called off.</source>
            <translation>
                <numerusform>%n fecha se dejó fuera por estar cancelada.</numerusform>
                <numerusform>%n fechas se dejaron fuera por estar canceladas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) published</source>
            <translation>
                <numerusform>%n entrada publicada</numerusform>
                <numerusform>%n entradas publicadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) without a date were left out.</source>
            <translation>
                <numerusform>%n evento sin fecha se dejó fuera.</numerusform>
                <numerusform>%n eventos sin fecha se dejaron fuera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) without a country or zone keep days nobody knows.</source>
            <translation>
                <numerusform>%n miembro sin país ni zona tiene días que nadie conoce.</numerusform>
                <numerusform>%n miembros sin país ni zona tienen días que nadie conoce.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more note(s)</source>
            <translation>
                <numerusform>%n nota más</numerusform>
                <numerusform>%n notas más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n room(s)</source>
            <translation>
                <numerusform>%n sala</numerusform>
                <numerusform>%n salas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n sesión</numerusform>
                <numerusform>%n sesiones</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Font</source>
            <translation>F&amp;uente</translation>
        </message>
        <message>
            <source>&amp;Hours</source>
            <translation>&amp;Horas</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>&amp;Organizer</source>
            <translation>&amp;Organizador</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>&amp;Papel</translation>
        </message>
        <message>
            <source>&amp;Rows of lists</source>
            <translation>&amp;Filas de las listas</translation>
        </message>
        <message>
            <source>&amp;Second zone</source>
            <translation>Segunda z&amp;ona</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <source>&amp;Week begins on</source>
            <translation>La se&amp;mana empieza el</translation>
        </message>
        <message>
            <source>12 24 a.m. p.m. clock</source>
            <translation>12 24 horas reloj a. m. p. m.</translation>
        </message>
        <message>
            <source>16:00</source>
            <translation>16:00</translation>
        </message>
        <message>
            <source>4:00 p.m.</source>
            <translation>4:00 p. m.</translation>
        </message>
        <message>
            <source>A darker one.</source>
            <translation>Uno más oscuro.</translation>
        </message>
        <message>
            <source>A&amp;cronym</source>
            <translation>&amp;Sigla</translation>
        </message>
        <message>
            <source>A&amp;wake</source>
            <translation>&amp;Despiertos</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Add from a file…</source>
            <translation>Añadir desde un archivo…</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>At the head of every page that is printed: a PNG or JPEG on white.</source>
            <translation>En la cabecera de cada página impresa: un PNG o JPEG sobre blanco.</translation>
        </message>
        <message>
            <source>Back to the usual hours</source>
            <translation>Volver a las horas habituales</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Beside the home zone, in the calendar’s week and agenda.</source>
            <translation>Junto a la zona de la red, en la semana y la lista del calendario.</translation>
        </message>
        <message>
            <source>CalDAV publish server</source>
            <translation>CalDAV publicar servidor</translation>
        </message>
        <message>
            <source>Calendar on a server</source>
            <translation>Calendario en un servidor</translation>
        </message>
        <message>
            <source>Calendars (*.ics)</source>
            <translation>Calendarios (*.ics)</translation>
        </message>
        <message>
            <source>Calendars for subscribers</source>
            <translation>Calendarios para suscriptores</translation>
        </message>
        <message>
            <source>Calendars name it as the sender of invitations.</source>
            <translation>Los calendarios lo nombran como remitente de las invitaciones.</translation>
        </message>
        <message>
            <source>Calendar’s &amp;address</source>
            <translation>&amp;Dirección del calendario</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Elegir un logotipo</translation>
        </message>
        <message>
            <source>Choose a logo…</source>
            <translation>Elegir un logotipo…</translation>
        </message>
        <message>
            <source>Co&amp;lour of pages</source>
            <translation>Co&amp;lor de las páginas</translation>
        </message>
        <message>
            <source>Colour of &amp;headings</source>
            <translation>Colo&amp;r de los títulos</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Holgada</translation>
        </message>
        <message>
            <source>Comfortable hours</source>
            <translation>Horas cómodas</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compacta</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>Días no laborables</translation>
        </message>
        <message>
            <source>Ear&amp;ly to evening</source>
            <translation>Temprano a &amp;tarde</translation>
        </message>
        <message>
            <source>Edit the words…</source>
            <translation>Editar los textos…</translation>
        </message>
        <message>
            <source>English French Spanish</source>
            <translation>inglés francés español</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>For those whose own language is not on file; several make letters of several parts.</source>
            <translation>Para quienes no tienen su idioma en el archivo; varios dan cartas de varias partes.</translation>
        </message>
        <message>
            <source>From the next start on.</source>
            <translation>A partir del próximo inicio.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste alto</translation>
        </message>
        <message>
            <source>Home &amp;zone</source>
            <translation>&amp;Zona de la red</translation>
        </message>
        <message>
            <source>How this computer shows them; the file and your colleagues keep theirs.</source>
            <translation>Tal como los muestra este equipo; el archivo y sus colegas conservan los suyos.</translation>
        </message>
        <message>
            <source>It stands beside your steps in the history, for colleagues who work on the same file.</source>
            <translation>Figura junto a sus pasos en el historial, para los colegas que trabajan en el mismo archivo.</translation>
        </message>
        <message>
            <source>Known for {countries}.</source>
            <translation>Conocidos: {countries}.</translation>
        </message>
        <message>
            <source>Language and times</source>
            <translation>Idioma y horas</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Letters to members</source>
            <translation>Cartas a los miembros</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Lo&amp;go</source>
            <translation>Lo&amp;gotipo</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>Looking at the calendar</source>
            <translation>Lectura del calendario</translation>
        </message>
        <message>
            <source>Names the conference in schedules for other programs.</source>
            <translation>Nombra la conferencia en los horarios para otros programas.</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Network’s n&amp;ame</source>
            <translation>&amp;Nombre de la red</translation>
        </message>
        <message>
            <source>New day off…</source>
            <translation>Nuevo día no laborable…</translation>
        </message>
        <message>
            <source>New series…</source>
            <translation>Serie nueva…</translation>
        </message>
        <message>
            <source>New venue…</source>
            <translation>Sede nueva…</translation>
        </message>
        <message>
            <source>No password of “{user}” is known; type it below the address.</source>
            <translation>No se conoce la contraseña de «{user}»; escríbala debajo de la dirección.</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Ninguna todavía</translation>
        </message>
        <message>
            <source>Not known for {countries}.</source>
            <translation>Desconocidos: {countries}.</translation>
        </message>
        <message>
            <source>Not written</source>
            <translation>No se escriben</translation>
        </message>
        <message>
            <source>One is made by itself before an older file is brought up to date.</source>
            <translation>Se hace una sola antes de actualizar un archivo más antiguo.</translation>
        </message>
        <message>
            <source>Only where this computer does not keep it yet.</source>
            <translation>Solo si este equipo no la guarda todavía.</translation>
        </message>
        <message>
            <source>Organizer’s &amp;e-mail</source>
            <translation>&amp;Correo del organizador</translation>
        </message>
        <message>
            <source>Other people’s dates, such as a congress or holidays. Sessions that fall on one are warned of.</source>
            <translation>Fechas de otras personas, como un congreso o días festivos. Se avisa de las sesiones que coinciden con ellas.</translation>
        </message>
        <message>
            <source>Others subscribe to it (CalDAV). Only entries made from here are changed there.</source>
            <translation>Otros se suscriben a él (CalDAV). Allí solo se cambian las entradas hechas desde aquí.</translation>
        </message>
        <message>
            <source>Outside these hours people are asleep.</source>
            <translation>Fuera de estas horas la gente duerme.</translation>
        </message>
        <message>
            <source>Overlay calendars</source>
            <translation>Calendarios superpuestos</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>&amp;Contraseña</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>Imágenes ({kinds})</translation>
        </message>
        <message>
            <source>Public holidays of the members’ countries are known. Add what only you know: observances, a strike, an assembly. Sessions that fall on one are warned of.</source>
            <translation>Los festivos de los países de los miembros ya se conocen. Añada lo que solo usted sabe: celebraciones, una huelga, una asamblea. Se avisa de las sesiones que coinciden.</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publicar</translation>
        </message>
        <message>
            <source>Publish and write over theirs</source>
            <translation>Publicar y sustituir las suyas</translation>
        </message>
        <message>
            <source>Publish to {server}</source>
            <translation>Publicar en {server}</translation>
        </message>
        <message>
            <source>Publishing</source>
            <translation>Publicación</translation>
        </message>
        <message>
            <source>Read {name}</source>
            <translation>Lectura de {name}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove the logo</source>
            <translation>Quitar el logotipo</translation>
        </message>
        <message>
            <source>S&amp;houlder</source>
            <translation>&amp;Límite</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Guardar una copia…</translation>
        </message>
        <message>
            <source>See what publishing would change…</source>
            <translation>Ver qué cambiaría la publicación…</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Serie</translation>
        </message>
        <message>
            <source>Sessions are planned on its clocks unless they name another zone.</source>
            <translation>Las sesiones se planifican según sus relojes, salvo que nombren otra zona.</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
        <message>
            <source>Si&amp;ze of everything</source>
            <translation>Ta&amp;maño general</translation>
        </message>
        <message>
            <source>Some entries were not published</source>
            <translation>Algunas entradas no se publicaron</translation>
        </message>
        <message>
            <source>Stop writing</source>
            <translation>Dejar de escribir</translation>
        </message>
        <message numerus="yes">
            <source>Stopped after %n entry(s); the others are as they were. Publish again to go on.</source>
            <translation>
                <numerusform>Detenido tras %n entrada; las demás siguen como estaban. Publique de nuevo para continuar.</numerusform>
                <numerusform>Detenido tras %n entradas; las demás siguen como estaban. Publique de nuevo para continuar.</numerusform>
            </translation>
        </message>
        <message>
            <source>These go into every calendar and every page, and can be undone.</source>
            <translation>Esto va en cada calendario y en cada página, y se puede deshacer.</translation>
        </message>
        <message>
            <source>This file</source>
            <translation>Este archivo</translation>
        </message>
        <message>
            <source>Use my system’s font</source>
            <translation>Usar la fuente de mi sistema</translation>
        </message>
        <message>
            <source>Venues</source>
            <translation>Sedes</translation>
        </message>
        <message>
            <source>Venues and rooms</source>
            <translation>Sedes y salas</translation>
        </message>
        <message>
            <source>What holds sessions together: a colour, a length, a rule, and an agenda to begin with.</source>
            <translation>Lo que une a las sesiones: un color, una duración, una regla y un orden del día inicial.</translation>
        </message>
        <message>
            <source>What invitations, updates, reminders and the like say.</source>
            <translation>Lo que dicen las invitaciones, los cambios, los recordatorios y demás.</translation>
        </message>
        <message>
            <source>What was not published…</source>
            <translation>Lo que no se publicó…</translation>
        </message>
        <message>
            <source>What was read otherwise in {name}</source>
            <translation>Lo que se leyó de otro modo en {name}</translation>
        </message>
        <message>
            <source>Where most other members live</source>
            <translation>Donde vive la mayoría del resto</translation>
        </message>
        <message>
            <source>Where the network meets in person.</source>
            <translation>Donde la red se reúne en persona.</translation>
        </message>
        <message>
            <source>Where this network draws the lines through a day; people who name their own hours keep them. Everybody sees the same, and it can be undone.</source>
            <translation>Dónde traza esta red los límites del día; quienes indican sus horas las conservan. Todos ven lo mismo, y se puede deshacer.</translation>
        </message>
        <message>
            <source>Wor&amp;king day</source>
            <translation>&amp;Jornada laboral</translation>
        </message>
        <message>
            <source>Written &amp;in</source>
            <translation>&amp;Idiomas</translation>
        </message>
        <message>
            <source>Written as #0B5A8A.</source>
            <translation>Escrito como #0B5A8A.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>S&amp;u nombre</translation>
        </message>
        <message>
            <source>accent color</source>
            <translation>color de acento</translation>
        </message>
        <message>
            <source>author</source>
            <translation>autor</translation>
        </message>
        <message>
            <source>calendar first day Monday Sunday Saturday</source>
            <translation>calendario primer día lunes domingo sábado</translation>
        </message>
        <message>
            <source>colour minutes rule template agenda monthly</source>
            <translation>color minutos regla plantilla orden del día mensual</translation>
        </message>
        <message>
            <source>colours dark light contrast</source>
            <translation>colores oscuro claro contraste</translation>
        </message>
        <message>
            <source>comfort asleep night</source>
            <translation>comodidad noche sueño</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>contacto</translation>
        </message>
        <message>
            <source>copy backup folder save</source>
            <translation>copia seguridad carpeta guardar</translation>
        </message>
        <message>
            <source>countries of members</source>
            <translation>países de los miembros</translation>
        </message>
        <message>
            <source>density</source>
            <translation>densidad</translation>
        </message>
        <message>
            <source>for everybody</source>
            <translation>para todos</translation>
        </message>
        <message>
            <source>holidays observances vacation free days</source>
            <translation>festivos celebraciones vacaciones días libres</translation>
        </message>
        <message>
            <source>ics import congress conference holidays</source>
            <translation>ics importar congreso conferencia festivos</translation>
        </message>
        <message>
            <source>letters typeface</source>
            <translation>letras tipografía</translation>
        </message>
        <message>
            <source>print size A4 Letter</source>
            <translation>imprimir tamaño A4 Carta</translation>
        </message>
        <message>
            <source>programme.ics and one file for each series, written anew after every change made on this computer. A shared or web folder makes them calendars that others subscribe to.</source>
            <translation>programme.ics y un archivo por serie, escritos de nuevo tras cada cambio hecho en este equipo. Una carpeta compartida o web los convierte en calendarios a los que otros se suscriben.</translation>
        </message>
        <message>
            <source>room seats building address</source>
            <translation>sala plazas edificio dirección</translation>
        </message>
        <message>
            <source>subscription feed ics publish</source>
            <translation>suscripción canal ics publicar</translation>
        </message>
        <message>
            <source>template mail text subject fields</source>
            <translation>plantilla correo texto asunto campos</translation>
        </message>
        <message>
            <source>to</source>
            <translation>a</translation>
        </message>
        <message>
            <source>where place</source>
            <translation>dónde lugar</translation>
        </message>
        <message>
            <source>zoom scale big</source>
            <translation>zoom escala grande</translation>
        </message>
        <message>
            <source>{dates}, from {day}</source>
            <translation>{dates}, desde el {day}</translation>
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
            <translation>{name}, a</translation>
        </message>
        <message>
            <source>{rank} {weekday}, {hour} {city}</source>
            <translation>{rank} {weekday}, {hour} {city}</translation>
        </message>
        <message>
            <source>{size}%</source>
            <translation>{size} %</translation>
        </message>
        <message>
            <source>“{name}” cannot be read ({reason}); choose another picture.</source>
            <translation>«{name}» no se puede leer ({reason}); elija otra foto.</translation>
        </message>
    </context>
    <context>
        <name>ShareLegend</name>
        <message>
            <source>asleep</source>
            <translation>en plena noche</translation>
        </message>
        <message>
            <source>early, late or a day off</source>
            <translation>temprano, tarde o día no laborable</translation>
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
            <translation>Más grande</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <translation>Página {page} de {count}</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>Printing the pages…</source>
            <translation>Imprimiendo las páginas…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Más pequeño</translation>
        </message>
        <message>
            <source>The pages as they would print</source>
            <translation>Las páginas tal como se imprimirían</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Página entera</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>Stop the work under way</source>
            <translation>Detener el trabajo en curso</translation>
        </message>
    </context>
    <context>
        <name>StatusPill</name>
        <message>
            <source>Status: {status}</source>
            <translation>Estado: {status}</translation>
        </message>
    </context>
    <context>
        <name>StepPanel</name>
        <message>
            <source>It tells of something that went out, so it cannot be taken back.</source>
            <translation>Trata de algo que ya salió, así que no se puede deshacer.</translation>
        </message>
        <message>
            <source>It was taken back later.</source>
            <translation>Se deshizo después.</translation>
        </message>
        <message>
            <source>Nothing that shows.</source>
            <translation>Nada visible.</translation>
        </message>
        <message>
            <source>Restore to here</source>
            <translation>Volver aquí</translation>
        </message>
        <message>
            <source>Undo this step</source>
            <translation>Deshacer paso</translation>
        </message>
        <message>
            <source>What this step changed</source>
            <translation>Qué cambió este paso</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… y %n más</numerusform>
                <numerusform>… y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Studio</name>
        <message>
            <source>Recover a copy…</source>
            <translation>Recuperar una copia…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Guardar una copia…</translation>
        </message>
        <message>
            <source>The file is gone</source>
            <translation>El archivo ha desaparecido</translation>
        </message>
        <message>
            <source>Time-zone rules have changed</source>
            <translation>Las reglas de zonas horarias han cambiado</translation>
        </message>
        <message>
            <source>“{name}” was deleted or moved while it was open. Nothing you did is lost: it is still held open here, until you close the window. Save a copy of it now, and go on with that.</source>
            <translation>«{name}» se eliminó o se movió mientras estaba abierto. Nada de lo que hizo se ha perdido: sigue abierto aquí hasta que cierre la ventana. Guarde ahora una copia y continúe con ella.</translation>
        </message>
    </context>
    <context>
        <name>Subscription</name>
        <message>
            <source>Calendars for subscribers: {problem}</source>
            <translation>Calendarios para suscriptores: {problem}</translation>
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
            <translation>Añadir un punto</translation>
        </message>
        <message>
            <source>Item {number}</source>
            <translation>Punto {number}</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Number of item {number}</source>
            <translation>Número del punto {number}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>TimeBox</name>
        <message>
            <source>{hour}, clocks skip it on that day</source>
            <translation>{hour}, los relojes se la saltan ese día</translation>
        </message>
        <message>
            <source>{hour}, comfort {percent} percent, {n} asleep</source>
            <translation>{hour}, comodidad {percent} por ciento, {n} en plena noche</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>Venue</name>
        <message>
            <source> seats</source>
            <translation> plazas</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Dirección</translation>
        </message>
        <message>
            <source>&amp;City</source>
            <translation>&amp;Ciudad</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Zone</source>
            <translation>&amp;Zona</translation>
        </message>
        <message>
            <source>Add a room</source>
            <translation>Añadir una sala</translation>
        </message>
        <message>
            <source>Add the venue</source>
            <translation>Añadir la sede</translation>
        </message>
        <message>
            <source>C&amp;ountry</source>
            <translation>Pa&amp;ís</translation>
        </message>
        <message>
            <source>In the order in which pages and calendars show them.</source>
            <translation>En el orden en que las muestran las páginas y los calendarios.</translation>
        </message>
        <message>
            <source>New venue</source>
            <translation>Sede nueva</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Salas</translation>
        </message>
        <message>
            <source>Save the venue</source>
            <translation>Guardar la sede</translation>
        </message>
        <message>
            <source>Seats?</source>
            <translation>¿Plazas?</translation>
        </message>
        <message>
            <source>The network’s</source>
            <translation>La de la red</translation>
        </message>
        <message>
            <source>Two letters, such as CA.</source>
            <translation>Dos letras, como CA.</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Sede</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Dónde está</translation>
        </message>
    </context>
    <context>
        <name>VerdictCard</name>
        <message>
            <source>Looking for a fairer plan</source>
            <translation>Se busca un plan más justo</translation>
        </message>
    </context>
    <context>
        <name>Voice</name>
        <message numerus="yes">
            <source>%n thing(s) to look at</source>
            <translation>
                <numerusform>%n asunto por mirar</numerusform>
                <numerusform>%n asuntos por mirar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to send</source>
            <translation>
                <numerusform>%n envío pendiente</numerusform>
                <numerusform>%n envíos pendientes</numerusform>
            </translation>
        </message>
        <message>
            <source>All saved</source>
            <translation>Todo guardado</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Guardar una copia…</translation>
        </message>
        <message>
            <source>Saved {hour}</source>
            <translation>Guardado a las {hour}</translation>
        </message>
        <message>
            <source>{finding}: {about}.</source>
            <translation>{finding}: {about}.</translation>
        </message>
        <message>
            <source>{network} — CQO Desktop</source>
            <translation>{network} — CQO Desktop</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… y %n más</numerusform>
                <numerusform>… y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WayRow</name>
        <message>
            <source>Calendar files (.ics), one for each person</source>
            <translation>Archivos de calendario (.ics), uno por persona</translation>
        </message>
        <message>
            <source>Choose a folder to write to.</source>
            <translation>Elija una carpeta en la que escribir.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Drafts for my mail program (.eml)</source>
            <translation>Borradores para mi programa de correo (.eml)</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Servidor de correo</translation>
        </message>
        <message>
            <source>Mails, sent now by a mail server</source>
            <translation>Correos, enviados ahora por un servidor</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Password, if it is not kept yet</source>
            <translation>Contraseña, si aún no está guardada</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Medio</translation>
        </message>
    </context>
    <context>
        <name>WaysOut</name>
        <message numerus="yes">
            <source>%n page(s) went to the printer</source>
            <translation>
                <numerusform>%n página se envió a la impresora</numerusform>
                <numerusform>%n páginas se enviaron a la impresora</numerusform>
            </translation>
        </message>
        <message>
            <source>PDF ({kinds})</source>
            <translation>PDF ({kinds})</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Impresión</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>Guardar el PDF</translation>
        </message>
        <message>
            <source>Save as web page</source>
            <translation>Guardar como página web</translation>
        </message>
        <message>
            <source>Save the agendas into</source>
            <translation>Guardar las agendas en</translation>
        </message>
        <message>
            <source>Web page ({kinds})</source>
            <translation>Página web ({kinds})</translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n file(s)</source>
            <translation>
                <numerusform>%n archivo guardado</numerusform>
                <numerusform>%n archivos guardados</numerusform>
            </translation>
        </message>
        <message>
            <source>Wrote {name}</source>
            <translation>Se ha guardado {name}</translation>
        </message>
        <message>
            <source>{name} is copied; paste it into a mail or a folder</source>
            <translation>{name} está copiado; péguelo en un correo o una carpeta</translation>
        </message>
    </context>
    <context>
        <name>Week</name>
        <message>
            <source>New session</source>
            <translation>Sesión nueva</translation>
        </message>
        <message>
            <source>Show the hours of another city (Z)</source>
            <translation>Mostrar las horas de otra ciudad (Z)</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>no existe</translation>
        </message>
        <message>
            <source>twice</source>
            <translation>dos veces</translation>
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
            <translation>{told}; otros: {dates}</translation>
        </message>
        <message>
            <source>{told}; this day has {hours} hours</source>
            <translation>{told}; ese día tiene {hours} horas</translation>
        </message>
    </context>
    <context>
        <name>WeekGrid</name>
        <message>
            <source>Week</source>
            <translation>Semana</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>64 invented members and a full year; gone when you close it.</source>
            <translation>64 miembros inventados y un año; desaparece al cerrar.</translation>
        </message>
        <message>
            <source>From a colleague, a shared drive or a backup.</source>
            <translation>De un colega, un disco compartido o una copia de seguridad.</translation>
        </message>
        <message>
            <source>Look around with a sample network</source>
            <translation>Explorar con una red de ejemplo</translation>
        </message>
        <message>
            <source>Name it, then import your members and sessions or type them in.</source>
            <translation>Póngale nombre e importe o escriba miembros y sesiones.</translation>
        </message>
        <message>
            <source>Open a CQO file</source>
            <translation>Abrir un archivo CQO</translation>
        </message>
        <message>
            <source>Plan a year your whole network can attend</source>
            <translation>Planifique un año al que todos asistan</translation>
        </message>
        <message>
            <source>Start a new network</source>
            <translation>Empezar una red nueva</translation>
        </message>
        <message>
            <source>Your data stays in one file on this computer. Nothing is sent until you send it.</source>
            <translation>Sus datos quedan aquí, en un solo archivo. Nada sale sin usted.</translation>
        </message>
    </context>
    <context>
        <name>WhoseSheet</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose a person</source>
            <translation>Elegir una persona</translation>
        </message>
        <message>
            <source>Count it for them</source>
            <translation>Contarla para esta persona</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Whose answer is it?</source>
            <translation>¿De quién es la respuesta?</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;People</source>
            <translation>&amp;Personas</translation>
        </message>
        <message>
            <source>&amp;Session</source>
            <translation>&amp;Sesión</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Window</source>
            <translation>Ve&amp;ntana</translation>
        </message>
        <message>
            <source>About CQO Desktop</source>
            <translation>Acerca de CQO Desktop</translation>
        </message>
        <message>
            <source>Close this window</source>
            <translation>Cerrar esta ventana</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Find a time for a session</source>
            <translation>Buscar una hora para una sesión</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Buscar en esta página</translation>
        </message>
        <message>
            <source>Fold the rail</source>
            <translation>Plegar la barra</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Keys of this page</source>
            <translation>Teclas de esta página</translation>
        </message>
        <message>
            <source>Look around with the sample network</source>
            <translation>Explorar con la red de ejemplo</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Barra de menús</translation>
        </message>
        <message>
            <source>New network…</source>
            <translation>Red nueva…</translation>
        </message>
        <message>
            <source>New on this page</source>
            <translation>Nuevo en esta página</translation>
        </message>
        <message>
            <source>New window on this file</source>
            <translation>Ventana nueva de este archivo</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Panel siguiente</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Abrir…</translation>
        </message>
        <message>
            <source>Plan a fair year</source>
            <translation>Planificar un año justo</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Panel anterior</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Guardar una copia…</translation>
        </message>
        <message>
            <source>Search or do…</source>
            <translation>Buscar o hacer…</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Mostrar a todos</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Who took the hard hours</source>
            <translation>Quién asumió las horas difíciles</translation>
        </message>
    </context>
    <context>
        <name>YearModel</name>
        <message numerus="yes">
            <source>%n member(s): {cities}</source>
            <translation>
                <numerusform>%n miembro: {cities}</numerusform>
                <numerusform>%n miembros: {cities}</numerusform>
            </translation>
        </message>
        <message>
            <source>Asleep</source>
            <translation>De noche</translation>
        </message>
        <message>
            <source>Fair hour</source>
            <translation>Hora justa</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>{title}, {now}, may move</source>
            <translation>{title}, {now}, puede moverse</translation>
        </message>
        <message>
            <source>{title}, {now}, stays</source>
            <translation>{title}, {now}, se queda</translation>
        </message>
    </context>
    <context>
        <name>YearPart</name>
        <message numerus="yes">
            <source>%n more region(s) count all the same</source>
            <translation>
                <numerusform>%n región más cuenta igualmente</numerusform>
                <numerusform>%n regiones más cuentan igualmente</numerusform>
            </translation>
        </message>
        <message>
            <source>All online sessions ahead</source>
            <translation>Todas las sesiones en línea futuras</translation>
        </message>
        <message>
            <source>Keep the session where it is, or let it move</source>
            <translation>Dejar la sesión en su sitio o permitir que se mueva</translation>
        </message>
        <message>
            <source>No online session is ahead</source>
            <translation>No hay sesiones en línea por delante</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Abrir la sesión</translation>
        </message>
        <message>
            <source>Plan again</source>
            <translation>Planificar de nuevo</translation>
        </message>
        <message>
            <source>Plan the sessions of a series first; then their hours can be shared fairly among members.</source>
            <translation>Planifique primero las sesiones de una serie; después sus horas podrán repartirse con justicia entre los miembros.</translation>
        </message>
        <message>
            <source>Plan the year</source>
            <translation>Planificar el año</translation>
        </message>
        <message>
            <source>Planning a fair year</source>
            <translation>Planificación de un año justo</translation>
        </message>
        <message>
            <source>Sessions of the year</source>
            <translation>Sesiones del año</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Use this plan</source>
            <translation>Usar este plan</translation>
        </message>
    </context>
    <context>
        <name>YearPlan</name>
        <message>
            <source> months</source>
            <translation> meses</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Desde</translation>
        </message>
        <message numerus="yes">
            <source>Add %n hold(s)</source>
            <translation>
                <numerusform>Añadir %n reserva</numerusform>
                <numerusform>Añadir %n reservas</numerusform>
            </translation>
        </message>
        <message>
            <source>Clocks change that week: {changes}.</source>
            <translation>Esa semana cambia la hora: {changes}.</translation>
        </message>
        <message>
            <source>Day of {day}</source>
            <translation>Fecha para {day}</translation>
        </message>
        <message>
            <source>Each session of its newest year, on the same weekday of its month a year later.</source>
            <translation>Cada sesión de su último año, el mismo día de la semana del mes un año después.</translation>
        </message>
        <message>
            <source>Has “{title}” already.</source>
            <translation>Ya tiene «{title}».</translation>
        </message>
        <message>
            <source>Keep titles, agendas and people</source>
            <translation>Conservar títulos, órdenes del día y personas</translation>
        </message>
        <message numerus="yes">
            <source>Plan %n session(s)</source>
            <translation>
                <numerusform>Planificar %n sesión</numerusform>
                <numerusform>Planificar %n sesiones</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan a year of “{series}”</source>
            <translation>Planificar un año de «{series}»</translation>
        </message>
        <message>
            <source>Plan {day}, {hour}</source>
            <translation>Planificar {day}, {hour}</translation>
        </message>
        <message>
            <source>Roll “{series}” to next year</source>
            <translation>Renovar «{series}» para el próximo año</translation>
        </message>
        <message>
            <source>Say on which weekday, at which hour and where; then its year can be planned.</source>
            <translation>Diga qué día de la semana, a qué hora y dónde; entonces se puede planificar su año.</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <translation>ddd d MMM yyyy</translation>
        </message>
        <message>
            <source>f&amp;or</source>
            <translation>d&amp;urante</translation>
        </message>
        <message>
            <source>{forum} takes place in this month.</source>
            <translation>{forum} se celebra ese mes.</translation>
        </message>
        <message>
            <source>{hours} h in {cities}</source>
            <translation>{hours} h en {cities}</translation>
        </message>
        <message>
            <source>{rank} {weekday} of each month, {hour} {city}. Sessions are added as holds with the agenda of the series.</source>
            <translation>{rank} {weekday} de cada mes, {hour} {city}. Las sesiones se añaden como reservas con el orden del día de la serie.</translation>
        </message>
        <message>
            <source>“{title}” is on that day already.</source>
            <translation>«{title}» ya está ese día.</translation>
        </message>
    </context>
    <context>
        <name>YearRibbon</name>
        <message>
            <source>The year</source>
            <translation>El año</translation>
        </message>
    </context>
    <context>
        <name>YearSheet</name>
        <message numerus="yes">
            <source>%n date(s) at night somewhere</source>
            <translation>
                <numerusform>%n fecha de noche en algún lugar</numerusform>
                <numerusform>%n fechas de noche en algún lugar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) left out</source>
            <translation>
                <numerusform>%n fecha fuera</numerusform>
                <numerusform>%n fechas fuera</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
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
            <translation>Horas locales</translation>
        </message>
    </context>
    <context>
        <name>ZonesField</name>
        <message>
            <source>Choose a city</source>
            <translation>Elegir una ciudad</translation>
        </message>
        <message>
            <source>City {n}</source>
            <translation>Ciudad {n}</translation>
        </message>
        <message>
            <source>Leave city {n} out</source>
            <translation>Quitar la ciudad {n}</translation>
        </message>
        <message>
            <source>One more city</source>
            <translation>Otra ciudad</translation>
        </message>
    </context>
    <context>
        <name>_FilterChip</name>
        <message>
            <source>Click to hide or show; Alt+click to show nothing else</source>
            <translation>Clic para ocultar o mostrar; Alt+clic para no mostrar nada más</translation>
        </message>
    </context>
</TS>
