"""Turn a rule set into decisions in DMN."""
