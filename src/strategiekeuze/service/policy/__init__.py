"""Existing policy: read it, write it, lay it beside an advice, and turn the question round."""
