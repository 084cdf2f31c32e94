"""Fair times: an hour for one session, who took the hard hours, and a year in which everybody takes their turn.

Each part is a page of its own (`part.py`), loaded when it is first wanted; a line in `page.PARTS` shows it.
"""
