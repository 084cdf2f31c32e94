"""What can be set: for one person on this machine, and for everybody in the file."""
