"""Everything there is to know of one rule: what it says, why, what it rests on, and where it is shown."""
