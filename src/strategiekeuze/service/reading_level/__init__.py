"""How hard the texts of a rule set are to read: which texts there are, and what came out."""
