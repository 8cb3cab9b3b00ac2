"""A strategy as a page, and the wheel as a list."""
