"""Plain text in any script: fonts, the order of letters, lines."""
