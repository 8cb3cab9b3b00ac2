"""A profile file, or a profile from Python, to values."""
