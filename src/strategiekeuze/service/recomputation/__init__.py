"""An earlier advice, computed again from its own input."""
