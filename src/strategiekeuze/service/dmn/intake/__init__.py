"""A decision table of DMN as a rule set in our own language."""
