"""Existing policy beside the advice: what a document says, and whether it fits."""
