"""What is proved of a rule set, for people."""
