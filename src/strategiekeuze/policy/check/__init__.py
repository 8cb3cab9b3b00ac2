"""The check of a policy: from facts to a verdict, findings and a memo."""
