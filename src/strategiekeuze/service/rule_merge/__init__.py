"""Propose how rules that say the same become one."""
