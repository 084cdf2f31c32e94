"""Alembic's folder: how older files become today's."""
