"""Questions to the working group, about small changes of the rules that no example notices."""
