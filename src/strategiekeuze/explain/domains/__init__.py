"""The advice per domain in words."""
