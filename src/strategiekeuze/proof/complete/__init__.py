"""Every complete profile as one formula, so that the solver can speak about all of them at once."""
