"""What differs between two rule sets by name: rules, facts and strategies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.quoting import choices
from strategiekeuze.language.values import show_short
from strategiekeuze.model.facts import DESCRIPTIVE
from strategiekeuze.model.rule_comparison import FactDifference, RuleDifference, StrategyDifference
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import Rule, RuleSet

NEW_ASKED = "Een profiel moet dit nu noemen."
NEW_FREE = "Een profiel mag dit nu noemen. In de vergelijking heeft het elke waarde."
GONE = "Een profiel dat dit noemt, wordt nu geweigerd. In de vergelijking heeft het elke waarde."
GONE_UNSEEN = "Dit feit volgde alleen uit andere feiten."
FOLLOWS = "Het feit volgt nu anders uit andere feiten."
OTHER_KIND = "Dit is nu een ander soort feit. De vergelijking ziet het als twee feiten."
REGISTER = "Het register vult dit feit nu anders in."
ASSUMED = "Wat het programma aanneemt of schat als dit onbekend is, verandert."


def rule_differences(old: RuleSet, new: RuleSet) -> Iterator[RuleDifference]:
    """Yield the rules that are new, gone or changed, by their ids."""
    for name in sorted({*old.by_id, *new.by_id}):
        before, after = old.by_id.get(name), new.by_id.get(name)
        what = tuple(changed_parts(before, after, old, new)) if before and after else ()
        if after and not before:
            yield RuleDifference(regel=name, titel=after.titel, soort="nieuw")
        elif before and not after:
            yield RuleDifference(regel=name, titel=before.titel, soort="weg")
        elif after and what:
            yield RuleDifference(regel=name, titel=after.titel, soort="veranderd", wat=what)


def changed_parts(before: Rule, after: Rule, old: RuleSet, new: RuleSet) -> Iterator[str]:
    """Yield the names of the parts of a rule that changed."""
    if sentences(before) != sentences(after):
        yield "voorwaarden"
    if before.conclusie != after.conclusie:
        yield "besluit"
    if (before.titel, before.groep) != (after.titel, after.groep):
        yield "titel"
    if old.teksten.get(before.tekst) != new.teksten.get(after.tekst):
        yield "tekst"
    if (before.bronnen, before.eigen_werk) != (after.bronnen, after.eigen_werk):
        yield "bron"


def sentences(rule: Rule) -> list[tuple[str, str]]:
    """Return what the conditions of a rule say, in words and in meaning."""
    return [(each.zin, each.test.model_dump_json()) for each in rule.voorwaarden]


def strategy_differences(old: RuleSet, new: RuleSet) -> Iterator[StrategyDifference]:
    """Yield the strategies that are new or gone, and those with another name."""
    before, after = old.wiel.by_slug, new.wiel.by_slug
    for slug in dict.fromkeys((*before, *after)):
        if slug not in after:
            yield StrategyDifference(strategie=slug, naam=before[slug].naam, soort="weg")
        elif slug not in before:
            yield StrategyDifference(strategie=slug, naam=after[slug].naam, soort="nieuw")
        elif before[slug].naam != after[slug].naam:
            yield StrategyDifference(strategie=slug, naam=after[slug].naam, soort="veranderd")


def fact_differences(old: RuleSet, new: RuleSet) -> Iterator[FactDifference]:
    """Yield the facts that are new, gone or changed in what they may be."""
    before, after = old.feiten.by_key, new.feiten.by_key
    for key in dict.fromkeys((*before, *after)):
        found = fact_difference(before.get(key), after.get(key))
        if found is not None:
            yield found


def fact_difference(old: Fact | None, new: Fact | None) -> FactDifference | None:
    """Return what changed in a fact; None when nothing did."""
    if old is None and new is not None:
        means = NEW_ASKED if new.verplicht else NEW_FREE
        return FactDifference(feit=new.sleutel, naam=new.naam, soort="nieuw", betekent=means, weigert=new.verplicht)
    if new is None and old is not None:
        means = GONE if old.op_te_geven else GONE_UNSEEN
        return FactDifference(feit=old.sleutel, naam=old.naam, soort="weg", betekent=means, weigert=old.op_te_geven)
    if old is None or new is None:
        return None
    means, refuses = change_of(old, new)
    if not means:
        return None
    return FactDifference(feit=new.sleutel, naam=new.naam, soort="veranderd", betekent=means, weigert=refuses)


def change_of(old: Fact, new: Fact) -> tuple[str, bool]:
    """Return what the change of a fact means, empty when nothing changed, and whether profiles are refused for it."""
    if old.soort is not new.soort:
        return OTHER_KIND, old.op_te_geven
    if old.soort in DESCRIPTIVE:
        return (NEW_ASKED, True) if new.verplicht and not old.verplicht else ("", False)
    said = [*values_of(old, new)]
    refuses = bool(said) and said[0].startswith(REFUSED)
    if old.afleiding != new.afleiding:
        said.append(FOLLOWS)
    if new.verplicht and not old.verplicht:
        said.append(NEW_ASKED)
    if old.uit_register != new.uit_register:
        said.append(REGISTER)
    if (old.aanname, old.schatting) != (new.aanname, new.schatting):
        said.append(ASSUMED)
    lost = old.op_te_geven and not new.op_te_geven
    return " ".join([*said, *([GONE] if lost else [])]), refuses or lost or (new.verplicht and not old.verplicht)


REFUSED = "Profielen met"


def values_of(old: Fact, new: Fact) -> Iterator[str]:
    """Yield what changed in the values that a fact may have; what is refused goes first."""
    gone = [option.naam for option in old.opties if plain(option.naam) not in new.option_index]
    come = [option.naam for option in new.opties if plain(option.naam) not in old.option_index]
    if gone:
        yield f"{REFUSED} {choices(gone)} worden nu geweigerd."
    if come:
        yield f"De waarde {choices(come)} is nieuw."
    if old.opties or (old.van, old.tot) == (new.van, new.tot):
        return
    bounds = [f"{show_short(each, each.van)} tot en met {show_short(each, each.tot)}" for each in (old, new)]
    if new.van > old.van or new.tot < old.tot:
        yield f"{REFUSED} een waarde buiten {bounds[1]} worden nu geweigerd. Eerst was het {bounds[0]}."
    else:
        yield f"De waarde mag nu {bounds[1]} zijn. Eerst was het {bounds[0]}."
