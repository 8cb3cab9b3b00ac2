"""From the YAML of a strategy page to data, with the place of every problem."""
