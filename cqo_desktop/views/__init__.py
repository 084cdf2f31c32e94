"""What people see: a package per page, and the window they stand in.

To add a page to the rail:

1. `places.py`: one line, `Place("topics", "Topics", "lightbulb", "Plan")`; add its icon to resources/icons and
   resources/resources.qrc.
2. `topics/page.py`: `class TopicsPage(Page)` with `tables` (what it reads), `__init__(desk)` which calls
   `super().__init__(desk, title)`, puts buttons into `self.header` and widgets into `self.body`, and `refresh()`,
   which asks `self.desk.document.ask(question, …)` and shows the rows. It is called when the page is first shown and
   whenever one of its tables changed, by whomever; a hidden page waits until it is shown.
3. `pages.py`: a function that loads and makes it, its line in `PAGES`, and a step in `warm`.
   `shots/states.py`: its states, which tests walk over in every look and language.
4. `tests/views/topics/test_page.py`, with the `desk` fixture.

Change the file by `self.desk.do(verb, …)`: one step, a toast with Undo, errors shown. Long work goes through
`self.desk.read(title, work, then=…)` and `self.desk.write(title, work, then=…)`, which show it in the status line.
Acts are `Verb`s: give them to `self.offer(widget, verbs)`, and they have their keys, a context menu and a place in the
menu bar. Open a session by `self.desk.session_wanted.emit(id)`. Colours come from `widgets.tokens`, never from here.
"""
