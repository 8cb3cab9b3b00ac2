"""Text to a population: how profiles are drawn."""
