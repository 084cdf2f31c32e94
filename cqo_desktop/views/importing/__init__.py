"""A foreign file before it comes in: its columns, its rows, and what they would change."""
