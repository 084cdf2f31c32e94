"""Find an hour for one session: how it falls for everybody, which hours are best, and why."""
