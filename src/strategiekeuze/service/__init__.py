"""The use cases: load rules, read a profile, give an advice."""

from strategiekeuze.service.advice import advise, engine_choice
from strategiekeuze.service.profiles import ReadProfile, read_profile
from strategiekeuze.service.rules import default_rules, load_rules

__all__ = ["ReadProfile", "advise", "default_rules", "engine_choice", "load_rules", "read_profile"]
