"""The verbs and questions, one module per noun: `verb(db, *, …)` changes, `question(db, *, …)` answers."""
