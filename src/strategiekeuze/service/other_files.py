"""Tell a file that was given in the place of another: one sentence instead of a problem for each of its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.policy.sections import HEAD, SECTIONS
from strategiekeuze.language.profile import judgements, responses
from strategiekeuze.language.profile.reader import MAX_VALUES
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.language.yaml.reader import read_yaml
from strategiekeuze.model.advice import Advice
from strategiekeuze.service.other_answers import kind_of
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from strategiekeuze.model.facts import Facts

ENOUGH = 2
"""Fewest fields by which a file is known: one may be a slip."""

POLICY_FIELDS = frozenset(plain(name) for name in (*HEAD, *(section.key for section in SECTIONS)))


def instead_of_profile(text: str, file: str, facts: Facts) -> Problem | None:
    """Return the problem that a text is no profile but something else that we know; None when it is not."""
    names = fields_of(text, file)
    advice = names == Advice.model_fields.keys()
    answer = "een bewaard advies" if advice else kind_of(names)
    if answer:
        remedy = "Gebruik: strategiekeuze herbereken" if advice else "Geef een profiel in YAML."
        return Problem("antwoord-als-profiel", f"{quoted_path(file)} is {answer}, geen profiel", remedy, Place(file))
    if more(POLICY_FIELDS - profile_fields(facts), profile_fields(facts) - POLICY_FIELDS, names):
        remedy = "Geef een profiel. Beleid toetst u met: strategiekeuze toets PROFIEL BELEID"
        return Problem("beleid-als-profiel", f"{quoted_path(file)} is beleid, geen profiel", remedy, Place(file))
    return None


def instead_of_policy(text: str, file: str, facts: Facts) -> Problem | None:
    """Return the problem that a text is no policy but a profile; None when it is not."""
    if not more(profile_fields(facts) - POLICY_FIELDS, POLICY_FIELDS - profile_fields(facts), fields_of(text, file)):
        return None
    remedy = "Geef het beleid. Nog geen? Begin met: strategiekeuze beleid nieuw"
    return Problem("profiel-als-beleid", f"{quoted_path(file)} is een profiel, geen beleid", remedy, Place(file))


def fields_of(text: str, file: str) -> frozenset[str]:
    """Return the names of the fields of a document, as they are written."""
    root = read_yaml(text, file, MAX_VALUES).root
    return frozenset(root.entries if root else ())


def more(theirs: frozenset[str], ours: frozenset[str], names: frozenset[str]) -> bool:
    """Tell whether the fields are those of something else: enough of them, and more than of what it should be."""
    found = {plain(name) for name in names}
    return len(found & theirs) >= max(ENOUGH, len(found & ours) + 1)


def profile_fields(facts: Facts) -> frozenset[str]:
    """Return the names that a profile may have at its margin, in the form in which they are compared."""
    headings = {plain(fact.rubriek) for fact in facts.feiten if fact.rubriek}
    own = {name for name, fact in facts.by_name.items() if fact.op_te_geven and not fact.rubriek}
    return frozenset({*headings, *own, judgements.SECTION, responses.SECTION})
