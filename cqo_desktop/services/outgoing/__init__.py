"""What leaves the file: composed, rendered, and written whole or not at all."""
