"""How a sheet in a workbook looks."""

from __future__ import annotations

from strategiekeuze.language.sheets.form import ALLOWED, ANSWER, KEY, NOTE, NUMBER, PROOF, QUESTION, ROLE, SECTION

WIDTHS = {NUMBER: 12, SECTION: 18, QUESTION: 42, ANSWER: 16, ALLOWED: 30, ROLE: 20, NOTE: 36, PROOF: 36, KEY: 24}
"""The width of the columns, in signs."""

LEVEL_WIDTH, TEXT_WIDTH = 32, 110

FILLED_IN = frozenset({ANSWER, ROLE, NOTE, PROOF})
"""The columns in which people write."""

HEADING_COLOUR, COLOUR_TO_FILL = "FFD9E2EC", "FFFFF9DB"

FROZEN = "D2"
"""The first cell that moves when a reader scrolls: the heading and the question stay."""

NOT_OFFERED = "Kies een waarde uit de lijst. Typ een score met een komma, bijvoorbeeld 2,5."
"""What Excel says of a value that is not on the list; it may be entered all the same."""

AS_TYPED = "@"
"""The notation of a cell that keeps what is typed as it was typed."""
