"""A register of deviations as a file: read it strictly, and add to its end without touching what stands there."""
