"""Decision tables in DMN: read them, and write rules as such tables."""
