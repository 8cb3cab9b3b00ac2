"""The justification: gather the values for each part of the text, and put the parts together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.explain.parts import arguments, courses, ground, head, judgements, others, start
from strategiekeuze.explain.templates import rendered
from strategiekeuze.registry import source

if TYPE_CHECKING:
    from strategiekeuze.engine.decision import Decision
    from strategiekeuze.explain.found import Found
    from strategiekeuze.explain.reasons import Reasons
    from strategiekeuze.explain.texts import Texts
    from strategiekeuze.model.advice import Advice


def motivation(advice: Advice, decision: Decision, found: Found, reasons: Reasons, texts: Texts) -> str:
    """Return the justification in Markdown."""
    values = values_of(advice, decision, found, reasons, texts)
    return tidy(rendered(texts.whole, values))


def values_of(advice: Advice, decision: Decision, found: Found, reasons: Reasons, texts: Texts) -> dict[str, object]:
    """Return every value that a part may name."""
    rule_set = decision.program.rule_set
    return {
        **head.values(advice, rule_set, found),
        **arguments.values(advice, decision, reasons),
        **others.values(advice, decision, reasons),
        **courses.values(advice, decision, rule_set.wiel),
        **start.values(advice),
        **ground.values(advice, decision, texts.facts_read),
        **judgements.values(advice),
        "bronnen": advice.bronnen,
        "bron_register": source() if advice.gemeente.code else "",
        "voorbehoud": advice.voorbehoud,
        "regelset": rule_set.naam,
        "versie": rule_set.versie,
    }


GAPS = re.compile(r"\n{3,}")


def tidy(text: str) -> str:
    """Leave one empty line at most between lines, no space at the end of one, and one newline at the end."""
    lines = "\n".join([line.rstrip() for line in text.splitlines()])
    return GAPS.sub("\n\n", lines).strip() + "\n"
