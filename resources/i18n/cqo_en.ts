<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AgendaList</name>
        <message numerus="yes">
            <source>{hour} {title}, %n minute(s)</source>
            <translation>
                <numerusform>{hour} {title}, %n minute</numerusform>
                <numerusform>{hour} {title}, %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AlikeStrip</name>
        <message numerus="yes">
            <source>%n pair(s) of entries may each be the same person</source>
            <translation>
                <numerusform>%n pair of entries may each be the same person</numerusform>
                <numerusform>%n pairs of entries may each be the same person</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BatchSheet</name>
        <message numerus="yes">
            <source>Print %n document(s)</source>
            <translation>
                <numerusform>Print %n document</numerusform>
                <numerusform>Print %n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n file(s)</source>
            <translation>
                <numerusform>Wrote %n file</numerusform>
                <numerusform>Wrote %n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message numerus="yes">
            <source>%n asleep</source>
            <translation>
                <numerusform>%n asleep</numerusform>
                <numerusform>%n asleep</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n member</numerusform>
                <numerusform>%n members</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DayCard</name>
        <message numerus="yes">
            <source>%n session(s) on this day</source>
            <translation>
                <numerusform>%n session on this day</numerusform>
                <numerusform>%n sessions on this day</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n chosen session(s)</source>
            <translation>
                <numerusform>%n chosen session</numerusform>
                <numerusform>%n chosen sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s): {names}.</source>
            <translation>
                <numerusform>%n file: {names}.</numerusform>
                <numerusform>%n files: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in the folder “{folder}”</source>
            <translation>
                <numerusform>%n in the folder “{folder}”</numerusform>
                <numerusform>%n in the folder “{folder}”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them exist(s) already and will be replaced.</source>
            <translation>
                <numerusform>%n of them exists already and will be replaced.</numerusform>
                <numerusform>%n of them exist already and will be replaced.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exported</name>
        <message numerus="yes">
            <source>Wrote %n file(s) to {folder}</source>
            <translation>
                <numerusform>Wrote %n file to {folder}</numerusform>
                <numerusform>Wrote %n files to {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>… and %n more.</numerusform>
                <numerusform>… and %n more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FairYear</name>
        <message numerus="yes">
            <source>%n member(s) without a time zone cannot be counted</source>
            <translation>
                <numerusform>%n member without a time zone cannot be counted</numerusform>
                <numerusform>%n members without a time zone cannot be counted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) would be asleep in every session</source>
            <translation>
                <numerusform>%n member would be asleep in every session</numerusform>
                <numerusform>%n members would be asleep in every session</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n night(s) as planned now</source>
            <translation>
                <numerusform>%n night as planned now</numerusform>
                <numerusform>%n nights as planned now</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) held in a place or twice stay as they are</source>
            <translation>
                <numerusform>%n session held in a place or twice stays as it is</numerusform>
                <numerusform>%n sessions held in a place or twice stay as they are</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>As planned now, it is night for {cities} in {nights} of %n session(s)</source>
            <translation>
                <numerusform>As planned now, it is night for {cities} in {nights} of %n session</numerusform>
                <numerusform>As planned now, it is night for {cities} in {nights} of %n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>As planned now, nobody is asleep in %n session(s)</source>
            <translation>
                <numerusform>As planned now, nobody is asleep in %n session</numerusform>
                <numerusform>As planned now, nobody is asleep in %n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody is asleep in any of %n session(s)</source>
            <translation>
                <numerusform>Nobody is asleep in any of %n session</numerusform>
                <numerusform>Nobody is asleep in any of %n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody is asleep in more than {nights} of %n session(s)</source>
            <translation>
                <numerusform>Nobody is asleep in more than {nights} of %n session</numerusform>
                <numerusform>Nobody is asleep in more than {nights} of %n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{where}: {day}, {hour}, {asleep} of %n asleep</source>
            <translation>
                <numerusform>{where}: {day}, {hour}, {asleep} of %n asleep</numerusform>
                <numerusform>{where}: {day}, {hour}, {asleep} of %n asleep</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message numerus="yes">
            <source>%n row(s) could not be read.</source>
            <translation>
                <numerusform>%n row could not be read.</numerusform>
                <numerusform>%n rows could not be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were recovered.</source>
            <translation>
                <numerusform>%n row was recovered.</numerusform>
                <numerusform>%n rows were recovered.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilterChips</name>
        <message numerus="yes">
            <source>%n more to show or hide</source>
            <translation>
                <numerusform>%n more to show or hide</numerusform>
                <numerusform>%n more to show or hide</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message numerus="yes">
            <source>%n asleep</source>
            <translation>
                <numerusform>%n asleep</numerusform>
                <numerusform>%n asleep</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) have no time zone and are not counted: {names}</source>
            <translation>
                <numerusform>%n person has no time zone and is not counted: {names}</numerusform>
                <numerusform>%n people have no time zone and are not counted: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At {hour} fewest have to rise at night: %n member(s).</source>
            <translation>
                <numerusform>At {hour} fewest have to rise at night: %n member.</numerusform>
                <numerusform>At {hour} fewest have to rise at night: %n members.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With two sittings, at {first} and at {second}, only %n member(s) would be asleep.</source>
            <translation>
                <numerusform>With two sittings, at {first} and at {second}, only %n member would be asleep.</numerusform>
                <numerusform>With two sittings, at {first} and at {second}, only %n members would be asleep.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Your choice is not good for %n member(s), who would be asleep: {places}.</source>
            <translation>
                <numerusform>Your choice is not good for %n member, who would be asleep: {places}.</numerusform>
                <numerusform>Your choice is not good for %n members, who would be asleep: {places}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{cities} and %n more</source>
            <translation>
                <numerusform>{cities} and %n more</numerusform>
                <numerusform>{cities} and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message numerus="yes">
            <source>Asleep in {nights} of %n session(s) this year</source>
            <translation>
                <numerusform>Asleep in {nights} of %n session this year</numerusform>
                <numerusform>Asleep in {nights} of %n sessions this year</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
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
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InvitationHead</name>
        <message numerus="yes">
            <source>%n person(s) have no address and cannot be told.</source>
            <translation>
                <numerusform>%n person has no address and cannot be told.</numerusform>
                <numerusform>%n people have no address and cannot be told.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) hold what is no longer so.</source>
            <translation>
                <numerusform>%n person holds what is no longer so.</numerusform>
                <numerusform>%n people hold what is no longer so.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remind %n person(s)</source>
            <translation>
                <numerusform>Remind %n person</numerusform>
                <numerusform>Remind %n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Invitations</name>
        <message numerus="yes">
            <source>%n cancellation(s)</source>
            <translation>
                <numerusform>%n cancellation</numerusform>
                <numerusform>%n cancellations</numerusform>
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
                <numerusform>%n message could not be sent</numerusform>
                <numerusform>%n messages could not be sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) perhaps sent</source>
            <translation>
                <numerusform>%n message perhaps sent</numerusform>
                <numerusform>%n messages perhaps sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) that it takes place after all</source>
            <translation>
                <numerusform>%n message that it takes place after all</numerusform>
                <numerusform>%n messages that it takes place after all</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) that the time stays</source>
            <translation>
                <numerusform>%n message that the time stays</numerusform>
                <numerusform>%n messages that the time stays</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) still have it in their calendar, and it is off</source>
            <translation>
                <numerusform>%n person still has it in their calendar, and it is off</numerusform>
                <numerusform>%n people still have it in their calendar, and it is off</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) were told something else than {when}</source>
            <translation>
                <numerusform>%n person was told something else than {when}</numerusform>
                <numerusform>%n people were told something else than {when}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s)</source>
            <translation>
                <numerusform>%n reminder</numerusform>
                <numerusform>%n reminders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(ies) to check</source>
            <translation>
                <numerusform>%n reply to check</numerusform>
                <numerusform>%n replies to check</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n update(s)</source>
            <translation>
                <numerusform>%n update</numerusform>
                <numerusform>%n updates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sent %n mail(s)</source>
            <translation>
                <numerusform>Sent %n mail</numerusform>
                <numerusform>Sent %n mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>… and %n more.</numerusform>
                <numerusform>… and %n more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InvitationsPage</name>
        <message numerus="yes">
            <source>%n to send</source>
            <translation>
                <numerusform>%n to send</numerusform>
                <numerusform>%n to send</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InviteBar</name>
        <message numerus="yes">
            <source>%n draft(s) about this session wait in Invitations.</source>
            <translation>
                <numerusform>%n draft about this session waits in Invitations.</numerusform>
                <numerusform>%n drafts about this session wait in Invitations.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are not invited yet.</source>
            <translation>
                <numerusform>%n person is not invited yet.</numerusform>
                <numerusform>%n people are not invited yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) hold an old title, link or place.</source>
            <translation>
                <numerusform>%n person holds an old title, link or place.</numerusform>
                <numerusform>%n people hold an old title, link or place.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) still have it in their calendar.</source>
            <translation>
                <numerusform>%n person still has it in their calendar.</numerusform>
                <numerusform>%n people still have it in their calendar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) were told that it is off.</source>
            <translation>
                <numerusform>%n person was told that it is off.</numerusform>
                <numerusform>%n people were told that it is off.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) were told {when}</source>
            <translation>
                <numerusform>%n person was told {when}</numerusform>
                <numerusform>%n people were told {when}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message numerus="yes">
            <source>%n member(s) without a time zone are not counted: {names}</source>
            <translation>
                <numerusform>%n member without a time zone is not counted: {names}</numerusform>
                <numerusform>%n members without a time zone are not counted: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is the turn of {cities}: asleep in {nights} of %n session(s).</source>
            <translation>
                <numerusform>It is the turn of {cities}: asleep in {nights} of %n session.</numerusform>
                <numerusform>It is the turn of {cities}: asleep in {nights} of %n sessions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This year: asleep in {nights} of %n session(s), early or late in {edge}.</source>
            <translation>
                <numerusform>This year: asleep in {nights} of %n session, early or late in {edge}.</numerusform>
                <numerusform>This year: asleep in {nights} of %n sessions, early or late in {edge}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{cities} and %n more</source>
            <translation>
                <numerusform>{cities} and %n more</numerusform>
                <numerusform>{cities} and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MergeSheet</name>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Month</name>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OffSheet</name>
        <message numerus="yes">
            <source>Call off and write to %n person(s)…</source>
            <translation>
                <numerusform>Call off and write to %n person…</numerusform>
                <numerusform>Call off and write to %n people…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} and %n more</numerusform>
                <numerusform>{names} and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Organization</name>
        <message numerus="yes">
            <source>%n person(s) work here.</source>
            <translation>
                <numerusform>%n person works here.</numerusform>
                <numerusform>%n people work here.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrganizationChoice</name>
        <message numerus="yes">
            <source>Where %n person(s) work</source>
            <translation>
                <numerusform>Where %n person works</numerusform>
                <numerusform>Where %n people work</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message numerus="yes">
            <source>%n row(s) copied as a table</source>
            <translation>
                <numerusform>%n row copied as a table</numerusform>
                <numerusform>%n rows copied as a table</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleBar</name>
        <message numerus="yes">
            <source>%n person(s) chosen</source>
            <translation>
                <numerusform>%n person chosen</numerusform>
                <numerusform>%n people chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n member</numerusform>
                <numerusform>%n members</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time zone(s)</source>
            <translation>
                <numerusform>%n time zone</numerusform>
                <numerusform>%n time zones</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleSheet</name>
        <message numerus="yes">
            <source>Count %n person(s)</source>
            <translation>
                <numerusform>Count %n person</numerusform>
                <numerusform>Count %n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleVerbs</name>
        <message numerus="yes">
            <source>%n address(es) copied</source>
            <translation>
                <numerusform>%n address copied</numerusform>
                <numerusform>%n addresses copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n person(s) to {file}</source>
            <translation>
                <numerusform>Wrote %n person to {file}</numerusform>
                <numerusform>Wrote %n people to {file}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrintCentre</name>
        <message numerus="yes">
            <source>%n chosen person(s)</source>
            <translation>
                <numerusform>%n chosen person</numerusform>
                <numerusform>%n chosen people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chosen session(s)</source>
            <translation>
                <numerusform>%n chosen session</numerusform>
                <numerusform>%n chosen sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Programme</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n room(s)</source>
            <translation>
                <numerusform>%n room</numerusform>
                <numerusform>%n rooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProgrammeFilter</name>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n gap</numerusform>
                <numerusform>%n gaps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProgrammePage</name>
        <message numerus="yes">
            <source>%n session(s) of other years match.</source>
            <translation>
                <numerusform>%n session of other years matches.</numerusform>
                <numerusform>%n sessions of other years match.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message numerus="yes">
            <source>%n changed entry(s)</source>
            <translation>
                <numerusform>%n changed entry</numerusform>
                <numerusform>%n changed entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) not tried; publish again to go on.</source>
            <translation>
                <numerusform>%n entry not tried; publish again to go on.</numerusform>
                <numerusform>%n entries not tried; publish again to go on.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) shown as cancelled</source>
            <translation>
                <numerusform>%n entry shown as cancelled</numerusform>
                <numerusform>%n entries shown as cancelled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new entry(s)</source>
            <translation>
                <numerusform>%n new entry</numerusform>
                <numerusform>%n new entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>… and %n more.</numerusform>
                <numerusform>… and %n more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n day(s) after</source>
            <translation>
                <numerusform>%n day after</numerusform>
                <numerusform>%n days after</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) before</source>
            <translation>
                <numerusform>%n day before</numerusform>
                <numerusform>%n days before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) after</source>
            <translation>
                <numerusform>%n hour after</numerusform>
                <numerusform>%n hours after</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) before</source>
            <translation>
                <numerusform>%n hour before</numerusform>
                <numerusform>%n hours before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) after</source>
            <translation>
                <numerusform>%n minute after</numerusform>
                <numerusform>%n minutes after</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) before</source>
            <translation>
                <numerusform>%n minute before</numerusform>
                <numerusform>%n minutes before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s) are due</source>
            <translation>
                <numerusform>%n reminder is due</numerusform>
                <numerusform>%n reminders are due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s) wait to be looked over</source>
            <translation>
                <numerusform>%n reminder waits to be looked over</numerusform>
                <numerusform>%n reminders wait to be looked over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Draft %n reminder(s)</source>
            <translation>
                <numerusform>Draft %n reminder</numerusform>
                <numerusform>Draft %n reminders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first}, and %n more session(s)</source>
            <translation>
                <numerusform>{first}, and %n more session</numerusform>
                <numerusform>{first}, and %n more sessions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RepliesCard</name>
        <message numerus="yes">
            <source>%n mail(s) were on their way when the program stopped</source>
            <translation>
                <numerusform>%n mail was on its way when the program stopped</numerusform>
                <numerusform>%n mails were on their way when the program stopped</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReplyImport</name>
        <message numerus="yes">
            <source>%n answer(s) counted</source>
            <translation>
                <numerusform>%n answer counted</numerusform>
                <numerusform>%n answers counted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known already</source>
            <translation>
                <numerusform>%n known already</numerusform>
                <numerusform>%n known already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to check</source>
            <translation>
                <numerusform>%n to check</numerusform>
                <numerusform>%n to check</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewSheet</name>
        <message numerus="yes">
            <source>%n address(es) copied</source>
            <translation>
                <numerusform>%n address copied</numerusform>
                <numerusform>%n addresses copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) will count as told. What went out cannot be undone.</source>
            <translation>
                <numerusform>%n person will count as told. What went out cannot be undone.</numerusform>
                <numerusform>%n people will count as told. What went out cannot be undone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make %n calendar file(s)</source>
            <translation>
                <numerusform>Make %n calendar file</numerusform>
                <numerusform>Make %n calendar files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make %n mail draft(s)</source>
            <translation>
                <numerusform>Make %n mail draft</numerusform>
                <numerusform>Make %n mail drafts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send %n mail(s)</source>
            <translation>
                <numerusform>Send %n mail</numerusform>
                <numerusform>Send %n mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>To %n person(s), each in their language</source>
            <translation>
                <numerusform>To %n person, each in their language</numerusform>
                <numerusform>To %n people, each in their language</numerusform>
            </translation>
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
                <numerusform>%n date was left out because it is called off.</numerusform>
                <numerusform>%n dates were left out because they are called off.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) published</source>
            <translation>
                <numerusform>%n entry published</numerusform>
                <numerusform>%n entries published</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) without a date were left out.</source>
            <translation>
                <numerusform>%n event without a date was left out.</numerusform>
                <numerusform>%n events without a date were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) without a country or zone keep days nobody knows.</source>
            <translation>
                <numerusform>%n member without a country or zone keeps days nobody knows.</numerusform>
                <numerusform>%n members without a country or zone keep days nobody knows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more note(s)</source>
            <translation>
                <numerusform>%n more note</numerusform>
                <numerusform>%n more notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n room(s)</source>
            <translation>
                <numerusform>%n room</numerusform>
                <numerusform>%n rooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped after %n entry(s); the others are as they were. Publish again to go on.</source>
            <translation>
                <numerusform>Stopped after %n entry; the others are as they were. Publish again to go on.</numerusform>
                <numerusform>Stopped after %n entries; the others are as they were. Publish again to go on.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StepPanel</name>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %n more</numerusform>
                <numerusform>… and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Voice</name>
        <message numerus="yes">
            <source>%n thing(s) to look at</source>
            <translation>
                <numerusform>%n thing to look at</numerusform>
                <numerusform>%n things to look at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to send</source>
            <translation>
                <numerusform>%n thing to send</numerusform>
                <numerusform>%n things to send</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %n more</numerusform>
                <numerusform>… and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WaysOut</name>
        <message numerus="yes">
            <source>%n page(s) went to the printer</source>
            <translation>
                <numerusform>%n page went to the printer</numerusform>
                <numerusform>%n pages went to the printer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n file(s)</source>
            <translation>
                <numerusform>Wrote %n file</numerusform>
                <numerusform>Wrote %n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>YearModel</name>
        <message numerus="yes">
            <source>%n member(s): {cities}</source>
            <translation>
                <numerusform>%n member: {cities}</numerusform>
                <numerusform>%n members: {cities}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>YearPart</name>
        <message numerus="yes">
            <source>%n more region(s) count all the same</source>
            <translation>
                <numerusform>%n more region counts all the same</numerusform>
                <numerusform>%n more regions count all the same</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>YearPlan</name>
        <message numerus="yes">
            <source>Add %n hold(s)</source>
            <translation>
                <numerusform>Add %n hold</numerusform>
                <numerusform>Add %n holds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan %n session(s)</source>
            <translation>
                <numerusform>Plan %n session</numerusform>
                <numerusform>Plan %n sessions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>YearSheet</name>
        <message numerus="yes">
            <source>%n date(s) at night somewhere</source>
            <translation>
                <numerusform>%n date at night somewhere</numerusform>
                <numerusform>%n dates at night somewhere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) left out</source>
            <translation>
                <numerusform>%n date left out</numerusform>
                <numerusform>%n dates left out</numerusform>
            </translation>
        </message>
    </context>
</TS>
