"""One line for everything: find, do, and create."""
