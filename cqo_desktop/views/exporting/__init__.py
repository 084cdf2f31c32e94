"""What leaves the program as files and on paper."""
