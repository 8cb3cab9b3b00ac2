"""Comply or explain: which deviations are due, and how a memo tells of them."""
