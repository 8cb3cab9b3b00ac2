"""A policy in YAML: which sections it has, and how it is read."""
