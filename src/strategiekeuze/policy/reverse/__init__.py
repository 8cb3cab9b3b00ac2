"""The reverse check: which municipality would a strategy be right for."""
