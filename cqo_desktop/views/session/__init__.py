"""One session: everything about it in one form that saves by itself."""
