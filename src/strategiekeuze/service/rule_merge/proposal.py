"""Say how rules that say the same become fewer: the rule that takes their place, and what then goes away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.model.rule import Effect
from strategiekeuze.model.verification import MergeProposal
from strategiekeuze.service.rule_checks import examples_folder
from strategiekeuze.service.rule_merge.left_over import left_over
from strategiekeuze.service.rule_merge.merged import STRONGEST, merged_conclusion, merged_rule, next_id, settings_folder
from strategiekeuze.service.rule_page.places import examples_of, path_shown
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.model.rule import Rule, RuleSet
    from strategiekeuze.model.verification import ProofFinding

CODES = frozenset({"regels-zeggen-hetzelfde", "overschaduwde-regel"})
"""Findings about rules that can go, as another says the same."""

FEW = 3
"""More examples than this are counted and not named."""

SAME = "Het advies blijft dan bij elk volledig profiel gelijk."
WEAKER = (
    "Let op: samen telden deze regels voor {both} punten. Eén regel telt voor hoogstens {most}. "
    "Daarom kan het advies veranderen."
)
OWN_RULE = "In een tabel heeft elke rij hetzelfde besluit. Daarom wordt dit een eigen regel met een nieuw nummer."


def with_proposal(finding: ProofFinding, rules: RuleSet) -> ProofFinding:
    """Return a finding with a proposal, when it is about a rule that can go."""
    if finding.code not in CODES:
        return finding
    goes, *stay = (rules.by_id[each] for each in finding.regels)
    if any(not alike(goes, each) for each in stay):
        return finding
    return finding.model_copy(update={"voorstel": proposal(goes, stay, rules)})


def alike(one: Rule, other: Rule) -> bool:
    """Tell whether two rules argue for one strategy, or against it, or else conclude the same."""
    mine, theirs = one.conclusie, other.conclusie
    if mine.soort is not Effect.ARGUMENT:
        return mine == theirs
    return (theirs.soort, theirs.doel) == (mine.soort, mine.doel) and (mine.punten > 0) == (theirs.punten > 0)


def proposal(goes: Rule, stay: Sequence[Rule], rules: RuleSet) -> MergeProposal | None:
    """Return how a rule goes; when it counts beside one that stays, that one takes over its weight."""
    if len(stay) > 1 or goes.conclusie.soort is not Effect.ARGUMENT:
        kept = stay[0]
        stays = len(stay) > 1 or as_it_is(kept, goes)
        text = "" if stays else merged_rule(kept, goes, kept.conclusie, kept.id)
        return told(text, [kept.id] if text else [], [goes], rules, (SAME,))
    return argued(goes, stay[0], rules)


def as_it_is(kept: Rule, goes: Rule) -> bool:
    """Tell whether a rule that keeps its conclusion needs no change: the sources of a row are those of its table."""
    return bool(kept.rij) or set(goes.bronnen) <= set(kept.bronnen)


def argued(goes: Rule, stays: Rule, rules: RuleSet) -> MergeProposal | None:
    """Return two arguments as one; None when the rules are not there to read, or have no such sentence."""
    # A row has no conclusion of its own: whichever rule stands alone takes over.
    kept, other = (goes, stays) if stays.rij and not goes.rij else (stays, goes)
    both = abs(kept.conclusie.punten + other.conclusie.punten)
    conclusion = merged_conclusion(kept.conclusie, other.conclusie)
    notes = (SAME,) if both <= STRONGEST else (WEAKER.format(both=both, most=STRONGEST),)
    if conclusion == kept.conclusie and as_it_is(kept, other):
        return told("", [], [other], rules, notes)
    number = next_id(kept, rules) if kept.rij else kept.id
    text = merged_rule(kept, other, conclusion, number)
    if kept.rij:
        own = f"Schrijf de reden in teksten/{number}.md.j2."
        return told(text, [], [other, kept], rules, (OWN_RULE, own, *notes)) if text else None
    return told(text, [kept.id], [other], rules, notes) if text else None


def told(
    text: str, instead: Sequence[str], gone: Sequence[Rule], rules: RuleSet, notes: tuple[str, ...]
) -> MergeProposal:
    """Return a proposal with all that goes away; of the first rule that goes the conditions go too."""
    away = tuple(line for rule in gone for line in goes_away(rule, gone, rules))
    told_too = (*filter(None, map(named_in, gone)), *of_no_use(gone[0], rules))
    return MergeProposal(tekst=text, in_plaats_van=tuple(instead), weg=away, let_op=(*told_too, *notes))


def of_no_use(goes: Rule, rules: RuleSet) -> Iterator[str]:
    """Say of each finding that nothing reads any more what can go with it."""
    found = left_over(goes, rules)
    gone = [rule for each in found.values() for rule in each]
    for name, concluding in found.items():
        away = [line for rule in concluding for line in goes_away(rule, gone, rules)]
        yield f'Daarna gebruikt geen regel de bevinding "{name}" meer. Haal dan ook weg: {listing(away, "en")}.'


def goes_away(rule: Rule, gone: Sequence[Rule], rules: RuleSet) -> Iterator[str]:
    """Yield what goes with a rule: a row from its table, or a scenario with its text."""
    others = [each for each in rules.regels if each.tekst == rule.tekst and each not in gone]
    place = f"{path_shown(rule.plaats.file)}:{rule.plaats.line}"
    if rule.rij and others:
        yield f"de rij van regel {rule.id} ({place})"
        return
    yield f"regel {rule.id} ({place})"
    if rule is next(each for each in gone if each.tekst == rule.tekst):
        yield f"de tekst teksten/{rule.tekst}.md.j2"


def named_in(rule: Rule) -> str:
    """Say which examples name a rule; empty when none do."""
    folder = settings_folder(rule)
    places = examples_of([rule.id], examples_folder(folder, None))[rule.id] if folder else ()
    if not places:
        return ""
    rest = [f"nog {len(places) - FEW}"] if len(places) > FEW else []
    return f"Deze voorbeelden noemen regel {rule.id}: {listing([*places[:FEW], *rest], 'en')}. Pas ze aan."
