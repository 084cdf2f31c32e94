"""Painted parts that know nothing of sessions or files."""
