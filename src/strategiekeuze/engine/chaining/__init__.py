"""A program as clauses for forward chaining, and the session that drives them."""
