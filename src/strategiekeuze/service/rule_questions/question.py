"""Make a question of a change that no example notices: the sentences, and a recognisable profile between the two."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from strategiekeuze.language.values import show_short
from strategiekeuze.model.facts import NUMBERS
from strategiekeuze.model.rule import Comparison, CountHolds
from strategiekeuze.model.rule_question import RuleQuestion
from strategiekeuze.model.verification import ProofExample
from strategiekeuze.proof.complete.effect.trials import trial_of
from strategiekeuze.proof.complete.example import stated
from strategiekeuze.proof.complete.plausible import plausible
from strategiekeuze.proof.complete.run import confirmed
from strategiekeuze.service.verification.example import example_text

if TYPE_CHECKING:
    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.errors import Place
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.rule import Rule, RuleSet
    from strategiekeuze.service.rule_questions.asking import Frame, Survivor
    from strategiekeuze.service.rule_questions.effect import Changed, Touched
    from strategiekeuze.service.rule_questions.expressible import Worded

HERE = "Maakt het hier uit of {choice}?"
BOUND, SENTENCE = "de grens {now} of {other} is", "er staat: {other}"
FOR_PROFILE = "Voor dit profiel is het advies nu {now} en anders {other}. Welk advies hoort hier?"
TITLE = "Waar {rule} beslist, is het advies {name}"


def question_of(frame: Frame, survivor: Survivor, touched: Touched, number: int) -> RuleQuestion:
    """Return a question about a change.

    Raises:
        EngineDifferenceError: when the engine does not give both advices on the profile.
    """
    change, rules = survivor.worded, frame.rules
    rule = rules.regels[change.mutation.place]
    before, after = name_of(rules, touched.before), name_of(rules, touched.after)
    title = title_of(rule.id, rules.wiel.name_of(touched.before))
    example = example_between(frame, survivor.changed, touched, title)
    told = FOR_PROFILE.format(now=before, other=after)
    return RuleQuestion(
        nummer=number,
        soort=change.mutation.kind,
        regel=rule.id,
        titel=rule.titel,
        zin=change.sentence,
        andere_zin=change.other,
        plaats=rule.plaats,
        stap=step_place(rule, change),
        uit_tabel=bool(rule.rij),
        geraakt=len(survivor.touched),
        van=len(frame.usual),
        advies_nu=touched.before,
        naam_nu=rules.wiel.name_of(touched.before),
        advies_anders=touched.after,
        naam_anders=rules.wiel.name_of(touched.after),
        vraag=f"{HERE.format(choice=choice_in(change, rule, rules))} {told}",
        voorbeeld=example.model_copy(update={"tekst": example_text(example, rules)}),
    )


def title_of(rule: str, name: str) -> str:
    """Return the title of an example on which a rule decides, by the advice that it asks for."""
    return TITLE.format(rule=rule, name=name)


def name_of(rules: RuleSet, slug: str | None) -> str:
    """Return the name of a strategy between quotes; no preference needs none."""
    return rules.wiel.name_of(None) if slug is None else f'"{rules.wiel.name_of(slug)}"'


def step_place(rule: Rule, change: Worded) -> Place:
    """Return where the changed step stands: the condition, or of a conclusion and of a row the rule."""
    place = change.mutation.condition
    return rule.plaats if place is None or rule.rij else rule.voorwaarden[place].plaats


def choice_in(change: Worded, rule: Rule, rules: RuleSet) -> str:
    """Return what there is to choose: two bounds, or two sentences."""
    place, other = change.mutation.condition, change.mutation.test
    now = None if place is None else rule.voorwaarden[place].test
    if isinstance(now, CountHolds) and isinstance(other, CountHolds) and now.minstens != other.minstens:
        return BOUND.format(now=now.minstens, other=other.minstens)
    if change.mutation.kind == "grens" and isinstance(now, Comparison) and isinstance(other, Comparison):
        fact = rules.feiten.by_key[now.feit]
        if fact.soort in NUMBERS and now.operator == other.operator:
            values = (show_short(fact, each.waarden[0]) for each in (now, other))
            return BOUND.format(**dict(zip(("now", "other"), values, strict=True)))
    return SENTENCE.format(other=change.other)


def example_between(frame: Frame, changed: Changed, touched: Touched, title: str) -> ProofExample:
    """Return a recognisable profile on which the two rule sets still give these two advices."""

    def keeps(answers: Answers) -> bool:
        found = changed.touched(trial_of(frame.machine, answers))
        return found is not None and (found.before, found.after) == (touched.before, touched.after)

    confirmed(holds=ends(frame.machine, touched.tried.answers) == touched.before)
    confirmed(holds=ends(changed.machine, touched.tried.answers) == touched.after)
    nicer = plausible(frame.rules.feiten, own_words(touched.tried.answers), keeps)
    confirmed(holds=ends(changed.machine, nicer) == touched.after)
    return ProofExample(titel=title, profiel=stated(frame.rules.feiten, nicer), uitkomst=touched.before)


def own_words(answers: Answers) -> Answers:
    """Return a profile that says nothing beside its facts."""
    return replace(answers, texts={})


def ends(machine: Machine, answers: Answers) -> str | None:
    """Return the advice by one machine, without any short cut."""
    found = trial_of(machine, answers)
    confirmed(holds=found.pick is not None)
    return found.pick.strategy if found.pick else None
