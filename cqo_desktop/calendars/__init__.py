"""Calendar files, written and read."""
