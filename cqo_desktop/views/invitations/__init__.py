"""Who knows what: messages that wait, that went out, and what came back."""
