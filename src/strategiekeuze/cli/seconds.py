"""The value of the option `--seconden`: a number as Dutch people write it."""

from __future__ import annotations

import re

from strategiekeuze.errors import Problem, UsageError
from strategiekeuze.language.quoting import quoted

NUMBER = re.compile(r"[0-9]{1,9}(?:[.,][0-9]{1,9})?")


def seconds_in(text: str) -> float:
    """Return a number of seconds: 10, 2,5 or 2.5; whether anything can be found in that time is checked elsewhere.

    Raises:
        UsageError: when it is no such number.
    """
    if NUMBER.fullmatch(text.strip()):
        return float(text.strip().replace(",", "."))
    what = f"{quoted(text)} past niet bij --seconden"
    raise UsageError(Problem("verkeerd-gebruik", what, "Geef een getal, zoals 10 of 2,5."))
