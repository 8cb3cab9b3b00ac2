"""Scenarios to rules."""
