"""An advice that was computed again: what differs, why, and that in words."""
