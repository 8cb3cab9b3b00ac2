"""Say of two rules that they say the opposite about one profile, with that profile."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from strategiekeuze.model.verification import ProofFinding
from strategiekeuze.proof.complete.example import example_of_profile
from strategiekeuze.proof.complete.rules.told import ids, named, places
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.model.verification import ProofExample
    from strategiekeuze.proof.complete.rules.clash import Meeting
    from strategiekeuze.proof.complete.rules.inquiry import Inquiry
    from strategiekeuze.proof.complete.run import Ran

FEW = 3
"""More arguments than this are counted and not named."""


def cancelled(inquiry: Inquiry, met: Meeting) -> ProofFinding:
    """Say that an argument is always outweighed by its opposite."""
    inner, outer = inquiry.rules[met.one], inquiry.rules[met.other]
    return ProofFinding(
        code="argumenten-heffen-elkaar-op",
        ernst="waarschuwing",
        wat=f"regel {inner.id} staat nooit alleen: regel {outer.id} geldt dan altijd ook en zegt het tegendeel",
        waarom=f"Regel {outer.id} telt minstens even zwaar. Samen heffen zij elkaar op.",
        doen=f"Is regel {inner.id} een uitzondering op regel {outer.id}? Dan klopt dit. Pas anders een van beide aan.",
        regels=ids([inner, outer]),
        plaatsen=places([inner, outer]),
        voorbeeld=together(inquiry, met),
    )


def tense(inquiry: Inquiry, met: Meeting) -> ProofFinding:
    """Say that a strategy can be designated and excluded at once."""
    rules = [inquiry.rules[met.one], inquiry.rules[met.other]]
    name = inquiry.rule_set.wiel.name_of(rules[0].conclusie.doel)
    return ProofFinding(
        code="aangewezen-en-uitgesloten",
        ernst="ter informatie",
        wat=f'regel {rules[0].id} kan "{name}" aanwijzen terwijl regel {rules[1].id} haar uitsluit',
        waarom="De aanwijzing gaat dan voor. Het advies noemt de uitsluiting erbij.",
        doen="Bespreek of dat zo bedoeld is.",
        regels=ids(rules),
        plaatsen=places(rules),
        voorbeeld=together(inquiry, met),
    )


def opposed(inquiry: Inquiry, met: Sequence[Meeting]) -> Iterator[ProofFinding]:
    """Say of each strategy which arguments for and against it can hold together."""
    per_strategy: defaultdict[str, list[Meeting]] = defaultdict(list)
    for each in met:
        per_strategy[inquiry.rules[each.one].conclusie.doel].append(each)
    for slug, meetings in per_strategy.items():
        # Those against are the few; to name all that they meet would bury them.
        rules = [inquiry.rules[each.other] for each in meetings]
        name = inquiry.rule_set.wiel.name_of(slug)
        yield ProofFinding(
            code="argumenten-voor-en-tegen",
            ernst="ter informatie",
            wat=f'argumenten voor en tegen "{name}" kunnen samen gelden',
            waarom=" ".join(against(inquiry, meetings)),
            doen="Dat kan zo bedoeld zijn: het wiel weegt voor en tegen.",
            regels=ids(rules),
            plaatsen=places(rules),
            voorbeeld=together(inquiry, meetings[0]),
        )


def against(inquiry: Inquiry, met: Sequence[Meeting]) -> Iterator[str]:
    """Say of each argument against a strategy with which arguments for it it can hold."""
    beside: defaultdict[int, list[int]] = defaultdict(list)
    for each in met:
        beside[each.other].append(each.one)
    for rule, others in beside.items():
        named_few = listing(ids([inquiry.rules[other] for other in others]))
        told = named_few if len(others) <= FEW else f"{len(others)} argumenten voor"
        yield f"Regel {inquiry.rules[rule].id} is tegen en kan samengaan met {told}."


def together(inquiry: Inquiry, met: Meeting) -> ProofExample:
    """Return a profile for which both rules hold."""
    pair = [inquiry.rules[met.one], inquiry.rules[met.other]]
    first = met.trial.result

    def shows(run: Ran) -> bool:
        same = (run.pick.strategy if run.pick else "") == first
        return same and run.fired(met.one) and run.fired(met.other)

    title = f"De {named(pair)} gelden samen"
    return example_of_profile(inquiry.machine, met.trial.answers, title, keeps=shows)
