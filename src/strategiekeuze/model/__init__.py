"""The data of the house: frozen, typed, without behaviour beyond its own invariants."""
