"""Measure what the examples of a rule set exercise."""
