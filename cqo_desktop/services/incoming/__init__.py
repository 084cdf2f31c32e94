"""Foreign files beside ours: read, compared, planned, written."""
