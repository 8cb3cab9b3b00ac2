"""Read examples: files in Dutch Gherkin in which the whole rule set runs on a profile."""
