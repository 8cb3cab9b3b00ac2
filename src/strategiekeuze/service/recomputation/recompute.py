"""Compute an earlier advice again from its own input, and say what differs and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.machine import EngineChoice
from strategiekeuze.explain.recompute.causes import causes, explained
from strategiekeuze.explain.recompute.outcome import lines_that_differ, outcome, parts_that_differ, strategies
from strategiekeuze.explain.recompute.text import PARTS, VALUES, text_of
from strategiekeuze.language.profile.values import is_day
from strategiekeuze.model.advice import Advice
from strategiekeuze.model.judgement import Judgement
from strategiekeuze.model.recomputation import Recomputation
from strategiekeuze.service.advice import advice_on, engine_choice
from strategiekeuze.service.judgements import judgements_found
from strategiekeuze.service.receipt import canonical, document, sealed
from strategiekeuze.service.recomputation.stated_again import read_again
from strategiekeuze.service.recomputation.stored_advice import stored_advice
from strategiekeuze.service.rules import chosen_rules
from strategiekeuze.service.text_parts import text_parts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from strategiekeuze.explain.shapes import Shape
    from strategiekeuze.model.judgement import JudgementFound
    from strategiekeuze.model.receipt import Receipt
    from strategiekeuze.model.recomputation import FactLost, Verdict
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.service.recomputation.stored_advice import StoredAdvice

FOLDER = "teksten/herbereken"


def recompute(
    advies: str | Path | Mapping[str, object] | Advice,
    rules: RuleSet | None = None,
    *,
    motor: EngineChoice | str = EngineChoice.AUTO,
) -> Recomputation:
    """Compute an earlier advice again from the input that it holds, without its profile and without the register.

    Args:
        advies: an `Advice`; the JSON of one, as the text that `advice_json` gives or as a mapping; or the name of a
            file that `strategiekeuze advies --json` made, where `-` reads standard input.
        rules: a rule set from `load_rules`; without it the wheel's.
        motor: as for `advise`.

    Raises:
        ProfileError: it cannot be read, or is no advice that this version of the program knows.
        RulesError: the rule set or a text about computing again is malformed.
        UsageError: an argument does not fit.
    """
    rule_set, choice = chosen_rules(rules), engine_choice(motor)
    stored = stored_advice(advies)
    then = stored.advice
    read, lost = read_again(then, rule_set)
    given = advice_on(read, rule_set, choice, judged_again(then.afwegingen, rule_set))
    # As it would come back from a file: with texts in one form.
    now = Advice.model_validate(document(sealed(given)))
    draft = compared(stored, now, rule_set, lost, given=rules is not None)
    return draft.model_copy(update={"tekst": text_of(draft, parts())})


def judged_again(found: tuple[JudgementFound, ...], rules: RuleSet) -> tuple[JudgementFound, ...]:
    """Return what people weighed differently then, with the names that rules and strategies have now."""
    plain = (Judgement(each.over, each.oordeel, each.door, each.op, each.waarom) for each in found)
    return judgements_found(tuple(plain), rules)


def compared(
    stored: StoredAdvice, now: Advice, rules: RuleSet, lost: tuple[FactLost, ...], *, given: bool
) -> Recomputation:
    """Return what differs, still without the text; `given` tells whether somebody chose the rules."""
    then = stored.advice
    found = causes(then, now, rules, lost)
    gone, come = lines_that_differ(then.motivering, now.motivering)
    return Recomputation(
        uitslag=verdict(stored, now),
        bestand_klopt=stored.intact,
        dag=day_of(then),
        gemeente=then.gemeente.naam,
        oorzaken=found,
        verklaard=explained(found),
        eigen_regels=not given and other_folder(then.ontvangstbewijs, now.ontvangstbewijs),
        toen=outcome(then, rules.wiel),
        nu=outcome(now, rules.wiel),
        strategieen=tuple(strategies(then, now, rules.wiel)),
        tekst_weg=gone,
        tekst_erbij=come,
        delen_anders=parts_that_differ(then, now),
        advies=now,
        voorbehoud=rules.wiel.voorbehoud,
        tekst="",
    )


def verdict(stored: StoredAdvice, now: Advice) -> Verdict:
    """Return how the advice of then and the one of now compare."""
    if not stored.intact:
        return "bestand veranderd"
    if stored.canonical == canonical(now):
        return "identiek"
    return "anders" if parts_that_differ(stored.advice, now) else "zelfde uitkomst"


def other_folder(then: Receipt, now: Receipt) -> bool:
    """Tell whether an advice seems to be given with rules from another folder, rather than with an older version.

    A newer version of the same rules has another number.
    """
    same_set = (then.regelset, then.regelset_versie) == (now.regelset, now.regelset_versie)
    return then.regelset_sha256 != now.regelset_sha256 and (same_set or then.regelset != now.regelset)


def day_of(advice: Advice) -> str:
    """Return the day on which an advice was given, empty when it does not say."""
    day = advice.ontvangstbewijs.uitvoering.tijd[:10]
    return day if is_day(day) else ""


def parts() -> Mapping[str, str]:
    """Return the templates of the text by name, checked.

    Raises:
        RulesError: when one is missing or may not be used.
    """
    return text_parts(FOLDER, tuple(PARTS), values_of_each)


def values_of_each(_: str) -> Mapping[str, Shape]:
    """Return the values that a template gets: each part gets all of them."""
    return VALUES
