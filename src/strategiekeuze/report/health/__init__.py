"""The health of a wheel as text."""
