"""The words of a rule set for reading: `lexicon.yaml`."""
