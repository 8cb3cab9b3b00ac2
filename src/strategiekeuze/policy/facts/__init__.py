"""The facts about a policy beside a profile and its advice, each with its evidence."""
