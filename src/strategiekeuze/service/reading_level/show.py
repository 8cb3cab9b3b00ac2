"""The report on reading level as text, or as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from strategiekeuze.excerpt import printable
from strategiekeuze.explain.reading.level import ENOUGH_WORDS, LONGEST_SENTENCE, LOWEST, bound, level, level_of, rounded
from strategiekeuze.language.numbers import show_number
from strategiekeuze.model.facts import Kind
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from strategiekeuze.explain.reading.measure import Measure
    from strategiekeuze.explain.reading.passages import MeasuredPassage
    from strategiekeuze.service.reading_level.report import ReadingReport

WORST = 10
"""Number of texts that is shown."""


def as_text(report: ReadingReport) -> str:
    """Return the report in words."""
    worst = [in_words(each) for each in report.passages[:WORST]]
    return "\n\n".join([whole_in_words(report), "De moeilijkste teksten:", *worst])


def whole_in_words(report: ReadingReport) -> str:
    """Return the figures of all texts together."""
    whole = report.whole
    lines = (
        f"{len(report.passages)} teksten samen: score {rounded(whole)}, {level(whole.score)}.",
        f"Per zin {decimal(per_sentence(whole))} woorden, per woord {decimal(per_word(whole))} lettergrepen.",
        f"Nodig: score {LOWEST}, en hoogstens {LONGEST_SENTENCE} woorden per zin.",
        f"Heeft een tekst minder dan {ENOUGH_WORDS} woorden? Dan mag de score lager zijn.",
        f"Te moeilijk, zonder reden: {len(report.refused)}. Met een reden in het bestand: {excused(report)}.",
    )
    return "\n".join(lines)


def excused(report: ReadingReport) -> int:
    """Return how many texts are too hard and say why."""
    return len(report.faulty) - len(report.refused)


def in_words(found: MeasuredPassage) -> str:
    """Return one text with what makes it hard."""
    measure = found.measure
    shown = f"score {rounded(measure)} (minstens {bound(measure.weighed)}), {level_of(measure)}"
    lines = [
        f"{found.passage.place}  {shown}",
        f"  langste zin, {measure.longest_words} woorden: {printable(measure.longest)}",
    ]
    lines += [f"  lange woorden: {listing(measure.hard)}"] if measure.hard else []
    lines += [f"  reden: {printable(found.passage.reason)}"] if found.passage.reason else []
    return "\n".join(lines)


def as_json(report: ReadingReport) -> str:
    """Return the report with every text, for other programs."""
    whole = report.whole
    content = {
        "score": rounded(whole),
        "niveau": level(whole.score),
        "woorden_per_zin": round(per_sentence(whole), 2),
        "lettergrepen_per_woord": round(per_word(whole), 2),
        "te_moeilijk": len(report.refused),
        "met_reden": excused(report),
        "teksten": [entry(each) for each in report.passages],
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def entry(found: MeasuredPassage) -> dict[str, object]:
    """Return one text."""
    measure = found.measure
    return {
        "plaats": str(found.passage.place),
        "score": rounded(measure),
        "minstens": bound(measure.weighed),
        "niveau": level_of(measure),
        "woorden": measure.words,
        "langste_zin": measure.longest,
        "woorden_in_langste_zin": measure.longest_words,
        "lange_woorden": list(measure.hard),
        "reden": found.passage.reason,
    }


def per_sentence(measure: Measure) -> float:
    """Return the mean number of words in a sentence."""
    return measure.words / max(measure.sentences, 1)


def per_word(measure: Measure) -> float:
    """Return the mean number of syllables in a word that is no known name."""
    return measure.syllables / max(measure.weighed, 1)


def decimal(number: float) -> str:
    """Return a number with a comma, rounded to one decimal."""
    return show_number(round(number * 10) * 10, Kind.DECIMAL)
