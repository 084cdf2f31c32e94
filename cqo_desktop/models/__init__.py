"""Qt's models over frozen rows."""
