"""Read which profiles without preference are accepted."""
