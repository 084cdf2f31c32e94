"""The history: every step, looked into, taken back, or gone back to."""
