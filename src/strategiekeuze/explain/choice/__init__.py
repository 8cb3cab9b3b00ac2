"""Why one strategy is the advice and another is not, in words."""
