"""The use cases with decision tables in DMN."""
