"""Why this advice and no other, and what would change it."""
