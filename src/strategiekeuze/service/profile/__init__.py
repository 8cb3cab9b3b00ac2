"""Read a profile of a municipality, write it, and say what one may hold."""
