"""What would change a decision: exact answers, found and proved by a solver."""
