"""YAML with the place of every scalar."""
