"""Speed, as ratios to the plainest thing that could do the same, measured in the same run."""
