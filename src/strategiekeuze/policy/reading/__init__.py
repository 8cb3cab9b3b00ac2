"""From the text of a policy to claims: words become signals, signals become facts, rules turn facts into claims."""
