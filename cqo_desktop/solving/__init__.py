"""Long computations in a process of their own, with a limit, news of how far they are, and an end at any time."""
