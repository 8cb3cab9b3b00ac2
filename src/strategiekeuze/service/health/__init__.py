"""The health of a wheel: a population of made-up profiles, run through its rules."""
