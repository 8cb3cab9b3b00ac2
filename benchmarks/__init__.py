"""Compare the speed of an advice with other ways to run the same rules. Prints ratios; see README.md."""
