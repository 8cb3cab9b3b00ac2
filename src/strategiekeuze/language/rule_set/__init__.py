"""A folder to a rule set."""
