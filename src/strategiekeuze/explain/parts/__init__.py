"""The values that each part of the justification needs. The sentences stand in the templates of the rule set."""
