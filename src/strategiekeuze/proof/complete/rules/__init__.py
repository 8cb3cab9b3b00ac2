"""What single rules and pairs of rules do, and do not."""
