"""The fairest year: who is asked to rise at night how often, what the best possible is, and the proof of it.

Read in this order: `burden` (what an hour costs somebody), `members` (30,000 people are some 190 classes), `problem`
(what is asked), `grid` (every allowed start and what it costs every class), `collapse` (what of it can matter),
`vector` (which plan is fairer), `search` (a good plan at once), `certificate` (why nobody can do better), `habits`.
"""
