"""The house's own colours, which a new network's pages begin with; screens and pages have their tables beside them."""

ACCENT, ACCENT_DARK = "#0B5A8A", "#083F61"
