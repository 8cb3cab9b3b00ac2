"""The use cases: load rules, read a profile, give an advice."""

from strategiekeuze.service.advice import advise
from strategiekeuze.service.profiles import ReadProfile, read_profile
from strategiekeuze.service.rules import default_rules, load_rules

__all__ = ["ReadProfile", "advise", "default_rules", "load_rules", "read_profile"]
