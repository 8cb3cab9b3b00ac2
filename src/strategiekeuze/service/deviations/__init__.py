"""Comply or explain: deviations from an advice, on record and looked at again."""
