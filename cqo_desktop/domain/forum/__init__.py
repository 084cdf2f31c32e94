"""The timetable of a Forum: what is where and when, what is wrong with it, and what would mend it.

Read in this order: `timetable` (what is placed), `wants` (who wants to hear what), `conflicts` (what can be wrong),
`people`, `rooms` and `pairs` (the rules), `checking` (all of them in one pass), `live` (one card, before it is
dropped), `repairs` (the smallest move that mends something).
"""
