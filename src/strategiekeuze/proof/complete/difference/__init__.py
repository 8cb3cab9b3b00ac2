"""The profiles on which two rule sets advise otherwise."""
