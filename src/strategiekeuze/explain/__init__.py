"""From a decision to an advice in plain Dutch. The sentences live in the rule set; this package fills them."""
