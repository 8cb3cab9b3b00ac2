"""Profiles without an answer, and the fewest examples that show them all."""
