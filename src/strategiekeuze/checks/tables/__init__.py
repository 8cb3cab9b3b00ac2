"""Which values a decision table covers, exactly: each row is a box of values, and boxes are compared."""
