"""A fair year as a coordinator asks for it and reads it; how it is found is `domain.fair`."""
