"""What the examples of a rule set exercise, as text and as a page."""
