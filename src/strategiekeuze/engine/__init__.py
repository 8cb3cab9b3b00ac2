"""From facts to a decision: points and intervals, rules in three values, and the choice."""
