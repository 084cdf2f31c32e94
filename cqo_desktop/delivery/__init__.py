"""Mails on their way to people: built, laid down as drafts, handed to a server."""
