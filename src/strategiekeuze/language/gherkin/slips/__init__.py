"""The slips that people make in a feature file: one file per kind, each from a line to a note."""
