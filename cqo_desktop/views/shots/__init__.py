"""Pictures of every page and state, by the window itself: for the README, for tests, and for a person to look at."""
