"""What these tests share."""

from tests.window import desk, document, file, kept, studio, theme

__all__ = ["desk", "document", "file", "kept", "studio", "theme"]
