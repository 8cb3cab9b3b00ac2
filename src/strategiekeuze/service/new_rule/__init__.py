"""Make a new rule: its scenario, its text and its example, checked as a whole before anything is written."""
