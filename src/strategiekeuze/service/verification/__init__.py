"""What is proved of a rule set, as findings and as a certificate."""
