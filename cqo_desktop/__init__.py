"""Plan the year of a professional peer network."""

__version__ = "0.1.0"
