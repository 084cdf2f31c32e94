<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AgendaDesk</name>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take from</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AgendaList</name>
        <message>
            <source>Agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title of the item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} min</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message numerus="yes">
            <source>%n asleep</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clocks skip this hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New session on this day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show or hide what is chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Single sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Week</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CalendarLegend</name>
        <message>
            <source>draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hold</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>Earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CalendarPanel</name>
        <message>
            <source>Chosen day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen session</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CardForm</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message>
            <source>MMM ’yy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MMMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ddd d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ddd d MMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dddd d MMMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hour} a.m.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hour} p.m.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hour} {weekday}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ColumnsPanel</name>
        <message>
            <source>A person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Column in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each line of the table is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return changes what a column is taken for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is in it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ComfortMark</name>
        <message>
            <source>The mean over all members of the worst hour the session touches for them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>comfort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody asleep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} asleep</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DayCard</name>
        <message numerus="yes">
            <source>%n session(s) on this day</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Coming up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New session on this day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing planned</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ErrorSheet</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not there any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody changed it meanwhile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was not done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use mine</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n chosen session(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Which sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agendas to print (PDF), one page each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calendar files (.ics): each session, each series, the whole programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder to write to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conference schedule (schedule.xml and schedule.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything from today on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exporting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Series: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some days only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tables (CSV) of sessions and people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which sessions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Exported</name>
        <message>
            <source>No file was written: there was nothing to export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The export was stopped; files written until then are in {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written, but not everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written, with a remark</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Wrote %n file(s) to {folder}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message numerus="yes">
            <source>%n row(s) could not be read.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were recovered.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A copy was recovered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A verified copy is at {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The damaged file was left as it is.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterChips</name>
        <message numerus="yes">
            <source>%n more to show or hide</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>+{count} more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>A draft opens at your usual hour; change what you like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A series with a rule, such as the third Thursday at four</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An idea waits there: “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in your members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From Excel, CSV, vCards or an address book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its rule proposes {day}, {hour}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan the first session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say when you meet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{finding}, {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingsCard</name>
        <message>
            <source>First steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing needs you today.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>See all %n</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>FindingsSheet</name>
        <message>
            <source>Everything to look at</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source> or </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About CQO Desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back, close, cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose several</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In every list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan the year of a professional peer network. Free software under the MIT licence. Typefaces: Inter, Source Sans 3 and Noto (OFL). Icons: Lucide (ISC). Made with Qt for Python (LGPL).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift+arrows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tab</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source> (taken back)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back this step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the newest first; Undo and Redo walk through your own steps</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Home</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good afternoon, {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good evening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good evening, {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good morning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good morning, {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, week {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {hours} {city}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {hours} {city}, in {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {hours} {city}, in {place}, with {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {hours} {city}, with {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{month}, this month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{month}: {sessions}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{month}: {sessions}, no monthly session. Plan it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{month}: {sessions}, nothing planned so far ahead. Plan it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Coming up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the next session’s join link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep looking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the next session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the next session’s agenda…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quick add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recently changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start my own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a sample: invented people, a real year. It is gone when you close it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{city} time</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Address cards: {found}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calendar: {found}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything in this file is in your network already; there is nothing to import.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Excel table: {found}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import {changed} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import {new} new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import {new} new, {changed} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported {name}: {changed} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported {name}: {new} new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported {name}: {new} new, {changed} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters read as {encoding}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in this file can be imported; each line says why. Correct the file and import it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was left to import from {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schedule of {name}: {found}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schedule: {found}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table: {found}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file holds no people and no sessions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What could be read is in your network already; the rest has problems, each told below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happens</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportFields</name>
        <message>
            <source>Biography</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calendar UID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>City of the organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country of the organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Credentials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facilitators</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hosts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length in minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member or guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Middle name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Panellists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pronouns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pronunciation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role at work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speakers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subtitle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Technical support</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text members read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Venue</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>1  What the columns mean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2  What would happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import “{name}”, file {number} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not clear what is in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip this file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Drag, or press ← →</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asleep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>early, evening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shoulder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>very early, late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>working day</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LocalTimes</name>
        <message>
            <source>Local times</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Month</name>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>+{count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clocks move by {hours} in {cities}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hours} in {city}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MonthGrid</name>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NamedRows</name>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More for {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Already saved: every change is kept as you make it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists, calendars and schedules ({kinds})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewNetwork</name>
        <message>
            <source>&amp;Name of the network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Organizer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chief Quality Officer Network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a place and begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything can be changed later in the settings. The organizer’s address stands in every calendar invitation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home &amp;time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organizer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organizer’s &amp;e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organizer’s e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start a new network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name@example.org</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NextCard</name>
        <message>
            <source>Add a join link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All sessions of the programme are over. Plan the next one, or roll a series to its next year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy join link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing planned ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing planned yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan a session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan the first session here, type one in a line with Ctrl+K, or import a programme you have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The join link is copied</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OrderVerbs</name>
        <message>
            <source>Earlier in its series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later in its series</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Organization</name>
        <message numerus="yes">
            <source>%n person(s) work here.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>&amp;City</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;ountry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete this organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its name, or its two letters, such as CA.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OrganizationChoice</name>
        <message>
            <source>&amp;Organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set organization</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Where %n person(s) work</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message numerus="yes">
            <source>%n row(s) copied as a table</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Clocks in {city} skip {hour}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coming up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dashed is guessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a {weekday}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New session: “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search or do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search, do, or type a session: fatigue 22 oct 4pm 60m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session, {status}, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speaker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This day is over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type what to open, what to do, or a new session. Up and Down choose, Enter runs, Escape closes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add detail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{fact}, guessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PartList</name>
        <message>
            <source>Nobody yet. Type a name above to add the host and the speakers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {name} as {role}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Academic medical center</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Federally qualified health center</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hospital board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safety-net hospital</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeopleBar</name>
        <message numerus="yes">
            <source>%n person(s) chosen</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Choose nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set organization…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeopleDesk</name>
        <message>
            <source>Add a person</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeopleFilters</name>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Countries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organizations</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Belongs as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a person, organization or city</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where, time now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeopleVerbs</name>
        <message numerus="yes">
            <source>%n address(es) copied</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Copy addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exporting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make guests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge into one…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set organization…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tables ({kinds})</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Wrote %n person(s) to {file}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{copied}; {without} without one</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>Added once they have a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the card (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No part in any session yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all {n} sessions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonFields</name>
        <message>
            <source>&amp;Belongs as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Family name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Given name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Job title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Pronouns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Spoken as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About them, as &amp;readers see it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;redentials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-&amp;mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit this organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No country is called so; type its name, or its two letters, such as CA.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No language is called so; type its name, or its letters, such as en.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No&amp;tes, for coordinators only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such organization yet. The plus sign beside it adds it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works &amp;from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works &amp;until</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Place</name>
        <message>
            <source>Calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Portrait</name>
        <message>
            <source>Choose or remove the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody new</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PreferencesPage</name>
        <message>
            <source>Find a setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No setting matches “{words}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>No bundled font has these letters: {letters}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page as it would print</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Programme</name>
        <message>
            <source>Agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In no series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No agenda yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No link or room yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No speaker yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No text yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan a year…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roll to next year…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speaker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speakers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{month} has no session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{month} has no session. “{idea}” is an idea for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{planned} of {minutes} min, too long</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgrammeFilter</name>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a session, speaker or place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Programme year</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgrammeModel</name>
        <message>
            <source>Lesson {place} of {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgrammePage</name>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>All years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the search, choose “All”, or look into another year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No session matches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing planned yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan the first session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan the first session, or import a programme you have: CSV, Excel, .ics or a schedule.xml.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Programme by date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Programme by series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{year}: {sessions}, {coming} to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{year}: {sessions}, {coming} to come, {gaps}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>Choose what it means</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates such as {date} do not tell whether the day or the month stands first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How dates such as 03/04/2026 are read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time zone of times that carry none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{written} is {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Menu</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RailSearch</name>
        <message>
            <source>Search or do</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecordPanel</name>
        <message>
            <source>Import this record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the file’s own text again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Copy the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last act may not have been carried out. Your file is safe: it only ever holds whole steps. You can go on working. If it happens again, please send this report; it names no person and no file.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RowsPanel</name>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space takes a record or leaves it out; Return goes to its texts, to write over them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take or leave out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the import would do</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RowsTable</name>
        <message>
            <source>Copy as a table</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sentence</name>
        <message>
            <source> Did you mean {0}?</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source> Use a name such as America/Toronto.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> of {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n coming sessions</source>
            <extracomment>places: number coming session</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <extracomment>places: number day</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts</source>
            <extracomment>places: number draft</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n guests</source>
            <extracomment>places: number guest</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <extracomment>places: number member</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <extracomment>places: number message</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <extracomment>places: number minute</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organizations</source>
            <extracomment>places: number organization</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <extracomment>places: number person</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminders</source>
            <extracomment>places: number reminder</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rooms</source>
            <extracomment>places: number room</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n series</source>
            <extracomment>places: number series</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <extracomment>places: number session</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>, replaced by {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 line is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; this file has no series.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; this file has {0}.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A cell in the record that begins in line {0} never ends; close its quotation mark or shorten it.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A change has no title; please report this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A column cannot be taken for “{0}”; choose one of {1}.</source>
            <extracomment>places: name words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A copy could not be written to “{0}” ({1}). Choose another place.</source>
            <extracomment>places: name words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A copy needs another name than the file itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A monthly rule takes the first to fourth or the last weekday, not number {0}.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A quotation mark is out of place in the record that begins in line {0}; check that record and the one after it.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A room cannot have {0} seats; give a number from 1 up, or none.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rule of exceptions is not followed; check the dates of this event.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A session cannot last {0} minutes; give 1 to {1}.</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A weekday is a number from 0, Monday, to 6, Sunday.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A year is planned 1 to {0} months at a time, not {1}.</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the organization {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the room {0} to {1}</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the series {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the venue {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the venue “{0}” with {1}</source>
            <extracomment>places: name words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add {0}</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add {0} of {1}</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add {0} on {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add {0} to the agenda of {1}</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All sessions of {0} were called off long ago, so it has no calendar.</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An agenda item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An agenda item cannot last {0} minutes; give 0 to {1}.</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program has been writing to “{0}” for more than five seconds, so nothing was saved. Try again.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assign {0} to {1} as {2}</source>
            <extracomment>places: quoted quoted words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attendees ({0}) were left out; speakers are given to a session by hand.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin the network {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begins in {0}</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begins within a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call off {0}</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call off {0} of {1}{2}</source>
            <extracomment>places: quoted words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cell {0} {1}; open the file in Excel, save it and import it again.</source>
            <extracomment>places: name words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the message to {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the rooms of {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the {0} of {1}</source>
            <extracomment>places: words quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change {0}</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change {0} from {1} to {2} minutes</source>
            <extracomment>places: quoted words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose at least one guest of {0}, or invite all members.</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clocks change that week, {0}</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clocks in {0} skip this hour; it was read as {1}.</source>
            <extracomment>places: name words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clocks in {0} skip {1} on {2} {3}; choose {4}.</source>
            <extracomment>places: words words words words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Column {0}</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Components lie more than {0} deep; what is deeper was left out.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirm it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the organization {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the room {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the series {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the venue {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete {0}</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete {0} from the agenda</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete {0} of {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard {0} about {1}</source>
            <extracomment>places: words quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft {0} about {1}</source>
            <extracomment>places: words quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate the agenda item {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate the organization {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate the series {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate the venue {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate {0}</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate {0} on {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import {0} from {1}</source>
            <extracomment>places: words quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite all members to {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite {0} to {1}</source>
            <extracomment>places: words quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invited without a join link or room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out: {0} called off or still an idea.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {0} has more cells than there are headings ({1}); put quotation marks around a text that contains the separator.</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {0} has the same session, newer or first; that one counts.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {0} has {1} columns; a table may have {2}.</source>
            <extracomment>places: words words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {0} has {1} columns; this is no table of people or sessions.</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {0} holds a NUL character, so this is no text; save it again as text.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {0}: the link was left out, since {1}</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {0}: the photo {1} and was left out.</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {0}: {1}</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {0}: “{1}” {2}; check the card there.</source>
            <extracomment>places: words name words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines {0} and {1} are the same person; keep one.</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines {0} and {1} have the same e-mail address {2}; keep one.</source>
            <extracomment>places: words words name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark it done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark {0}</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark {0} as {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meanwhile the {0} of {1} became {2}; yours is {3}. Nothing was changed; choose one of the two.</source>
            <extracomment>places: words quoted words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meanwhile {0} was moved to {1}; yours is {2}. Nothing was changed; choose one of the two.</source>
            <extracomment>places: quoted words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge two entries of {0}</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge {0} into {1}</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the room {0} to place {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the series {0} to place {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move {0}</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move {0} to place {1} of the agenda</source>
            <extracomment>places: quoted words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move {0} to place {1} of {2}</source>
            <extracomment>places: quoted words quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move {0} to {1}</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move {0} {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved {0}: {1}.</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No calendar has this day and no clock this hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No column is known among “{0}”; the first line must name the columns, such as Name and E-mail, or Title, Date and Start.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No date is chosen; tick those that are to be planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No font has these letters of {0}: {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No join link or room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No speaker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody knows this time zone; choose the zone its times are meant in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be read of “{0}” any more; it was left as it is. {1}</source>
            <extracomment>places: name words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Older than this file’s own version {0}, so it was not taken.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the sheet “{0}” was read, not {1}; save another sheet alone to import it.</source>
            <extracomment>places: name words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the backup “{0}”.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over, and still marked {0}</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts called {0} ({1}) were left out; sessions have no room for them.</source>
            <extracomment>places: name words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan the Forum of {0}</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan the year around {0}</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan {0} of {1}</source>
            <extracomment>places: words quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan {0} on {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the first year, 2024</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo: {0}</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reinstate {0}</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reinstate {0} on {1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reminders ({0}) were left out; the calendars of those who come set their own.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the picture of {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {0}</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {0} from {1}</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename {0} to {1}</source>
            <extracomment>places: quoted quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace the agenda of {0} by the template</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roll {0} to {1}</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {0} has over {1} columns; this is no table of records.</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send messages about {0}</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session {0} is outside the series or the time chosen; choose a wider one.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sessions cannot last {0} minutes; give 1 to {1}.</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the picture of {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the template agenda of {0}</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some of these messages about {0} went out already; choose the others.</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {0} out of its room</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tasks ({0}) were left out; sessions come from events only.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agenda of “{0}” does not fit one page even in the smallest type; shorten its title, its place and what is to be done before it.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agenda of “{0}” names {1} cities with home; a page holds {2}. Choose which of them to print.</source>
            <extracomment>places: name words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agenda runs {0} over</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The calendar has no beginning; it was read all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full, so “{0}” was not written. Free some space and export again.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk that holds “{0}” is full, so nothing was saved. Free some space and try again.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk that holds “{0}” reports an error, so nothing was saved. Save a copy elsewhere.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event does not end after it begins; its length is {0}.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file breaks off inside the {0} of line {1}; check what it ends with.</source>
            <extracomment>places: name words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file does not say how its letters are encoded; it was read as {0}. Check the accented names, or save it again as UTF-8.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has more sessions than can be read at once; this event was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file names no zone, so its times are those of {0}, the network’s home zone.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file's own clock of {0} differs from the one in use; the one in use was taken.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file’s pages are damaged ({0}); recover a copy of it.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder “{0}” cannot be made ({1}); choose another place.</source>
            <extracomment>places: name name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal does not watch every table ({0}); recover a copy of the file.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message to {0} has gone out already; draft a new one.</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message to {0} has gone out and cannot be changed; draft a new one.</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network has no organizer's address that answers could go to; give one in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The parameters of this line cannot be read and were left out; its value was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The part {0} of this Excel file declares entities; no workbook needs them, so it was not opened.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The part {0} of this Excel file is damaged; open it in Excel and save it again as .xlsx.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The part {0} of this Excel file unpacks to over {1} times its size; save the sheet as CSV and import that.</source>
            <extracomment>places: name words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture of {0} must be a JPEG or PNG of at most 2 MB; choose another.</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The programme has no session with a time and a room yet, so there is no schedule to write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The programme of {0}</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The series of {0} has no template agenda; add one to the series first.</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The series {0} has no rule; set its weekday, hour and zone first.</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The series {0} has no sessions to roll; plan its first year by hand.</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The session these messages are about is gone; discard them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The times of {0} come from older zone rules; open the file to renew them.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The year {0} is none this programme can hold.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The year {0} is outside the calendar.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The year {0} is outside the calendar; choose a date nearer to today.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {0} {1} refers to a {2} that is not there; recover a copy of the file.</source>
            <extracomment>places: words words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {0} {1} was changed past the journal, so undo does not know of it; look at it.</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backup beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no calendar in this file; choose a file that ends in .ics.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no column “{0}”; the columns are {1}.</source>
            <extracomment>places: name words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no contact card in this file; export the contacts again as vCard (.vcf).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file “{0}”. Check the name, or make it with: cqo-desktop new.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file “{0}”; check the name.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no message {0} in this file; it may have been discarded meanwhile.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no person {0} in this file; they may have been deleted meanwhile.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no series called {0}{1}</source>
            <extracomment>places: quoted words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no session to export; add one, or choose a wider time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no session to put in this calendar; add one, or choose a wider time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no session {0} in this file; it may have been deleted meanwhile.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no session “{0}” in this file; it may have been deleted meanwhile.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no step {0} in this file's history; list the history to see them.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no time zone called “{0}”.{1}</source>
            <extracomment>places: name words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no {0} {1} in this file; it may have been deleted meanwhile.</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to {0}.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These letters are not UTF-8; they were read as Windows-1252. Check names with accents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This Excel file is damaged; open it in Excel and save it again as .xlsx.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This Excel file would unpack to {0} MB; save only the sheet you need.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This SQLite cannot keep references sound; install the program again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This calendar has more than {0} events; the others were left out.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This change was meant for all later dates too; it was made to this one only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This event has an end and a length; its end was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This event has no date; it was read without one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This event has no identity of its own; one was made from what it says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This event has no title; it was called “Untitled”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This event repeats by a rule that is not followed ({0}); only its first date was read.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This event repeats too often; its first {0} dates were read.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This event repeats; only its dates from {0} to {1} were read.</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This event stands in the file again at line {0}, which was taken.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file has its network already; change it in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file has more than a million lines; export fewer months at a time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file has no network yet; make a new file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file has {0} MB, and a calendar of at most {1} MB can be read; export fewer months at a time.</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is empty; choose one with a line of headings and a line for each record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is empty; export the calendar again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is JSON, but no schedule: there is no conference in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is XML, but no schedule: it begins with “{0}”.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a web page, not a calendar; sign in with a browser and download the .ics file itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is an answer to an invitation, not a programme; its events were left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no date and no time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no revision number; it was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is too long to keep and was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is {0}, not a calendar; choose a file that ends in .ics.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This line is longer than a megabyte and was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This schedule declares entities, which none needs, so it was not opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This schedule is in an unknown encoding; export it again as UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This schedule is no JSON from line {0} on; export it again.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This schedule is no JSON that a programme would write; export it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This schedule is no well-formed XML from line {0} on; export it again.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This stands in the event a second time; the first was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This status is not known; it was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This table has more than {0} rows; split it into smaller files.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This time is not written by the rules; it was read as {0}.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This time names a zone and UTC at once; UTC was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This zone is the file's own; its times are now given in {0}.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This {0} has no end; it was closed for it.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Times could not be computed by the zone rules {0}: {1}</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Times without a zone are those of {0}, as asked.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Times without a zone are those of {0}, as the file offers.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two columns are taken for “{0}”; choose one of them.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo: {0}</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Update the times to the zone rules {0}</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a PDF document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a ZIP or Office file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a new one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a part stands in it twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>abstract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>academic medical center</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>acronym</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agenda item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>back to {0}, {1}</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>begins a card that never ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>biography</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by the zone rules {0}</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>called off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>city</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>coming session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>credentials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dark colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>e-mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>email</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>facilitator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>facilitators</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>family name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>federally qualified health center</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>forum track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from {0} to {1}</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>given name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>holds a formula without a stored result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>home zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hospital board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hosts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hours in this file are not those of {0}; they were converted to it.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>idea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>invited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is a link, which is not followed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is larger than 2 MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is neither JPEG nor PNG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is no line of a card and was left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not a CQO file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has no date and time, so it was left out; add them, and import again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has several</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>join link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>membership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>middle name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mini series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>monthly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no tables are to be found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>organization city</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>organization country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>organization kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>organizer's address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>organizer's name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>panellist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>panellists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pronouns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pronunciation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>public system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>safety net</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>say whether the day or the month stands first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>schedule facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shows an error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>single</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>speaker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>speakers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>subtitle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tech</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text members read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the card is of a {0}, not of a person, so it was left out.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the copy is not sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the copy lacks rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the event has the same guid as the one in line {0} and was given another.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file has too many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the time has an offset but no zone; its hour was kept as it stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the title must have 1 to {0} letters; the event was left out.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the {0} has {1} letters; shorten it to {2}.</source>
            <extracomment>places: words words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there are several e-mail addresses; {0} was taken.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is a date but no time of day; write the start as 16:00.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is an hour but no date; write the date as 2026-10-22.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no name, so the person was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no {0}, so the record was left out.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>uid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>usual hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what it needs was taken by something else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write a language such as English or fr-CA</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write confirmed, hold or called off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write member or guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write one of the kinds offered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write the country's name or its two letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write the length in minutes, such as 60</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} (copy)</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} (the second)</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} ({1}: an hour its clocks now skip)</source>
            <extracomment>places: quoted words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} ({1}: {2} h for everybody elsewhere)</source>
            <extracomment>places: quoted words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} It was left out.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} The event was left out; correct it in the file, or add it by hand.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} The length was left open.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} among {1}</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} and still a {1}</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} and {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} asleep in {1}</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cannot be replaced by itself; choose another session.</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has changed since {1} about it were drafted; draft them again.</source>
            <extracomment>places: quoted words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has no place in a series; move it to another date instead.</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has no session</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has taken place and keeps its date; choose a later place.</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has this calendar UID or schedule GUID already; change that session instead.</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has {1} already; open that session instead.</source>
            <extracomment>places: words quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} in {1}</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is booked twice, {1}</source>
            <extracomment>places: name words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is called off; send a cancellation, or reinstate it first.</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is in the agenda, but not among the session’s people</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is in two sessions at once, {1}</source>
            <extracomment>places: name words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not called off, so there is nothing to reinstate.</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is one entry already; choose another one to merge it with.</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is only an idea; confirm it before inviting people.</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is or would be called off; use Call off or Reinstate for that.</source>
            <extracomment>places: quoted</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} lines are</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} may be {1}; {2}.</source>
            <extracomment>places: name words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} more problems are not listed; the file may be damaged, so export it again.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} needs a name; type one.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} no part of a calendar and left out; this is the first.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} on {1}</source>
            <extracomment>places: words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} on {1} {2}</source>
            <extracomment>places: words words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} or {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} references would break</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} would speak at {1} in {2}</source>
            <extracomment>places: name words name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} {1} ({2} UTC)</source>
            <extracomment>places: name words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} {1} or {2} {3}</source>
            <extracomment>places: words words words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}; {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{0}’ cannot be {1}, because since then {2}. Nothing was changed; undo that first.</source>
            <extracomment>places: words words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{0}’ happened outside this file and cannot be undone; send a change instead.</source>
            <extracomment>places: words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” (session {1}) is kept at another instant than its wall time means; move it again.</source>
            <extracomment>places: name words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” and “{1}” have the same guid; give one of them a new one.</source>
            <extracomment>places: name name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” belongs to another program; it was left as it is. Choose a .cqo file.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” cannot be made ({1}). Choose a folder you may write to.</source>
            <extracomment>places: name name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” cannot be opened. Check that the file is still there and that you may read it.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” cannot be read ({1}).</source>
            <extracomment>places: name name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” cannot be read ({1}); check the name.</source>
            <extracomment>places: name name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” cannot be written there. Choose a folder you may write to.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” could not be brought up to date ({1}). It was left as it was; a copy is in “{2}”.</source>
            <extracomment>places: name words name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” exists already; choose another name.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” has {1} MB; a file may have {2}. Split it.</source>
            <extracomment>places: name words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” has {1} agenda items and the page holds {2} of them; shorten their notes, or split the session in two.</source>
            <extracomment>places: name words words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is XML, but no conference schedule; choose another file.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is a ZIP archive or another Office file; save the table as .xlsx or .csv.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is a folder; choose a file in it.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is a folder; choose a file that ends in .cqo.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is a web page, whatever its name says; save the table itself as .xlsx or .csv.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is an old or a password-protected Office file; open it in Excel and save it as .xlsx without a password.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is damaged. It was left as it is; recover a copy of it (cqo-desktop recover), or open a backup.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is empty; choose another file.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is no date with a time; the event has none now.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is no date; write it as 2026-10-22.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is no e-mail address and was left out.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is no end after the start, so the length is not known.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is no folder, so nothing was written; choose another place.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is no length such as 01:30.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is no ordinary file; choose one.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is no time of day; write it as 16:00.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a CQO file. It was left as it is; choose a file that ends in .cqo.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a colour; write it as #0B5A8A.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a domain that mail can reach; check the organizer's address.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a web address; add https:// at the start.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a web address; it has a blank in it or is too long.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a web address; paste it again, beginning with https://.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not an e-mail address; write it as name@example.org.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not an hour; write it as 09:00.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not an hour; write it as 16:00.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not understood and was left out; {1}.</source>
            <extracomment>places: name words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is nothing this program reads; choose CSV, Excel, vCard, .ics or a schedule.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is open in a program, or was not closed; choose another name for the copy.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is read-only, so nothing was changed. Save a copy where you may write, and change that one.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is writing to the file; try again when it has finished.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is {1}; choose a CSV, Excel, vCard, calendar or schedule file.</source>
            <extracomment>places: name words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” lasts {1} minutes; a schedule can say 1 to 5,999.</source>
            <extracomment>places: name words</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” says nothing of summer time; name a place, such as America/Toronto.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” was deleted or moved while it was open. Save a copy of it elsewhere to go on.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” was not written ({1}). Choose another folder.</source>
            <extracomment>places: name name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” was saved by a newer version of CQO Desktop; it was left as it is. Install that version to open it.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” was stopped; nothing was changed.</source>
            <extracomment>places: name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” {1}; it was left as it is. Choose a file that ends in .cqo.</source>
            <extracomment>places: name words</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Series</name>
        <message>
            <source> min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agenda to begin with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fourth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mini-series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monthly sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New sessions of the series begin with these items.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On which day of each month a year is planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Orange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Purple</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Single sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Third</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Track of a Forum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weekday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What new sessions last; those planned already keep theirs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which one of the month</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SeriesVerbs</name>
        <message>
            <source>Edit the series…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan a year of the series…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roll the series to next year…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>&amp;Join link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Notes for coordinators</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Place, where no room is listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;What members will read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an item to the agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Called off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody knows where: {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facilitator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fix it for me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Idea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No agenda yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No join link or room yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No link yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No speaker yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes for coordinators</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Panellist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repair the join link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role of the person added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speaker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tech</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agenda fits: {minutes}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the template of the series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What members will read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>https://</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{city} time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} will speak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} minutes over, ends {hour}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} minutes spare, ends {hour}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{planned} of {minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{planned} of {minutes} minutes planned</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SessionCard</name>
        <message>
            <source>Call off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate, a week later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Local times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready to invite?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reinstate</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SessionHead</name>
        <message>
            <source>Add a link to confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirm session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>saved {when}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SessionPage</name>
        <message>
            <source>None, or online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} to look at</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SessionVerbs</name>
        <message>
            <source>15 minutes earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>15 minutes later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A day earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A day later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A week earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A week later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the join link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the agenda…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reinstate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The join link is copied</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%n room(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>&amp;Font</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Organizer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Rows of lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>12 24 a.m. p.m. clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>16:00</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4:00 p.m.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A darker one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A&amp;cronym</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calendars name it as the sender of invitations.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Co&amp;lour of pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour of &amp;headings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comfortable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English French Spanish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the next start on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home &amp;zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How this computer shows them; the file and your colleagues keep theirs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands beside your steps in the history, for colleagues who work on the same file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language and times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names the conference in schedules for other programs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network’s n&amp;ame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New series…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New venue…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One is made by itself before an older file is brought up to date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organizer’s &amp;e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sessions are planned on its clocks unless they name another zone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Si&amp;ze of everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These go into every calendar and every page, and can be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use my system’s font</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Venues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Venues and rooms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What holds sessions together: a colour, a length, a rule, and an agenda to begin with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the network meets in person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written as #0B5A8A.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accent color</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>colour minutes rule template agenda monthly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>colours dark light contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>copy backup folder save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>density</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>letters typeface</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>print size A4 Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>room seats building address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>where place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>zoom scale big</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rank} {weekday}, {hour} {city}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{size} %</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop the work under way</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusPill</name>
        <message>
            <source>Status: {status}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Studio</name>
        <message>
            <source>Recover a copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time-zone rules have changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was deleted or moved while it was open. Nothing you did is lost: it is still held open here, until you close the window. Save a copy of it now, and go on with that.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TemplateEditor</name>
        <message>
            <source> min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of item {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TimeBox</name>
        <message>
            <source>{hour}, clocks skip it on that day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hour}, comfort {percent} percent, {n} asleep</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Venue</name>
        <message>
            <source> seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;City</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;ountry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the order in which pages and calendars show them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rooms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seats?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network’s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two letters, such as CA.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it is</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Voice</name>
        <message numerus="yes">
            <source>%n thing(s) to look at</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>All saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved {hour}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{finding}: {about}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{network} — CQO Desktop</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Week</name>
        <message>
            <source>New session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {hour}, free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {hour}, {session}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hours} h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{told}; this day has {hours} hours</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WeekGrid</name>
        <message>
            <source>Week</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>64 invented members and a full year; gone when you close it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From a colleague, a shared drive or a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look around with a sample network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name it, then import your members and sessions or type them in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a CQO file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan a year your whole network can attend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start a new network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your data stays in one file on this computer. Nothing is sent until you send it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About CQO Desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close this window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find on this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fold the rail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys of this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look around with the sample network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New network…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New on this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New window on this file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search or do…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>YearPlan</name>
        <message>
            <source> months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;From</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Add %n hold(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Clocks change that week: {changes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day of {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each session of its newest year, on the same weekday of its month a year later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has “{title}” already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep titles, agendas and people</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Plan %n session(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Plan a year of “{series}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan {day}, {hour}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roll “{series}” to next year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say on which weekday, at which hour and where; then its year can be planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>f&amp;or</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{forum} takes place in this month.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hours} h in {cities}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rank} {weekday} of each month, {hour} {city}. Sessions are added as holds with the agenda of the series.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}, {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{title}” is on that day already.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>YearRibbon</name>
        <message>
            <source>The year</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>YearSheet</name>
        <message numerus="yes">
            <source>%n date(s) at night somewhere</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) left out</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{left}, {night}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ZoneStrip</name>
        <message>
            <source>Local times</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_FilterChip</name>
        <message>
            <source>Click to hide or show; Alt+click to show nothing else</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
