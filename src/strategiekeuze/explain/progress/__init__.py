"""From two measurements to what changed, and what that did to the advice."""
