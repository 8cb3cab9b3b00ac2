"""Whether a rule can change an advice: by trying first, and by the solver where that does not settle it."""
