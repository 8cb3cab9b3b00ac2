"""Two rule sets: what a municipality notices of the difference, and the version that follows from it."""
