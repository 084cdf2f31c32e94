<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Calendar</name>
        <message numerus="yes">
            <source>%n asleep</source>
            <translation>
                <numerusform>%n asleep</numerusform>
                <numerusform>%n asleep</numerusform>
            </translation>
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
        <name>FindingsCard</name>
        <message numerus="yes">
            <source>See all %n</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
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
        <name>Organization</name>
        <message numerus="yes">
            <source>%n person(s) work here.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>OrganizationChoice</name>
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
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
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
        <message numerus="yes">
            <source>Wrote %n person(s) to {file}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
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
    </context>
    <context>
        <name>Settings</name>
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
        <name>Voice</name>
        <message numerus="yes">
            <source>%n thing(s) to look at</source>
            <translation>
                <numerusform>%n thing to look at</numerusform>
                <numerusform>%n things to look at</numerusform>
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
        <name>YearPlan</name>
        <message numerus="yes">
            <source>Add %n hold(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan %n session(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
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
    </context>
</TS>
