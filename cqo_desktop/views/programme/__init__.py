"""The programme as a table: how ready each session is, and a series' next year."""
