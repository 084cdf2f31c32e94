"""Putting cards where they do least harm: hard rules first, then the wishes of those who attend.

Read in this order: `frame` (which hours and rooms there are), `puzzle` (cards and places as numbers), `cost` (what one
card costs at a place), `missing` (what those who attend miss), `search` (a first timetable, then a better one, for as
long as somebody waits), `proposal` (what would move, and why).
"""
