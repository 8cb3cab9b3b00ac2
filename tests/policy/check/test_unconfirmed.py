"""What nobody confirmed changes nothing, unless it is asked for."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze.model.policy import (
    ChosenStrategy,
    Evaluation,
    Goal,
    Grounds,
    Measure,
    Policy,
    PolicyIndicator,
    PolicyTheme,
    Role,
    Safeguard,
    Status,
)
from strategiekeuze.policy.statements import statements
from support.policies import SOUND, checked, choosing

SLUGS = st.sampled_from(["fundament", "verankeren", "regio", "nog-geen", "federatief"])
THEMES = st.sampled_from(["", "datakwaliteit", "evaluatie"])
TEXTS = st.sampled_from(["", "iets", "wethouder"])
GROUNDS = st.builds(Grounds, TEXTS, TEXTS, st.just(Status.PROPOSED), st.integers(0, 3))

PROPOSALS = st.builds(
    Policy,
    titel=st.just("voorstel"),
    strategieen=st.lists(st.builds(ChosenStrategy, SLUGS, GROUNDS), max_size=2).map(tuple),
    themas=st.lists(st.builds(PolicyTheme, st.just("datakwaliteit"), GROUNDS), max_size=2).map(tuple),
    doelen=st.lists(st.builds(Goal, TEXTS, GROUNDS, TEXTS, THEMES), max_size=2).map(tuple),
    maatregelen=st.lists(st.builds(Measure, TEXTS, GROUNDS, TEXTS, THEMES, TEXTS, SLUGS), max_size=2).map(tuple),
    kpis=st.lists(st.builds(PolicyIndicator, TEXTS, GROUNDS, TEXTS, TEXTS), max_size=2).map(tuple),
    rollen=st.lists(st.builds(Role, TEXTS, GROUNDS), max_size=2).map(tuple),
    waarborgen=st.lists(st.builds(Safeguard, TEXTS, GROUNDS), max_size=2).map(tuple),
    evaluaties=st.lists(st.builds(Evaluation, TEXTS, GROUNDS), max_size=2).map(tuple),
)
BASES = st.sampled_from([SOUND, choosing("regio"), choosing("opgave"), Policy(titel="leeg")])


def together(base: Policy, more: Policy) -> Policy:
    """Return a policy with the statements of both."""
    return replace(
        base,
        strategieen=(*more.strategieen, *base.strategieen),
        themas=(*more.themas, *base.themas),
        doelen=(*more.doelen, *base.doelen),
        maatregelen=(*more.maatregelen, *base.maatregelen),
        kpis=(*more.kpis, *base.kpis),
        rollen=(*more.rollen, *base.rollen),
        waarborgen=(*more.waarborgen, *base.waarborgen),
        evaluaties=(*more.evaluaties, *base.evaluaties),
    )


@settings(max_examples=60)
@given(BASES, PROPOSALS)
def test_proposals_change_nothing_but_how_many_were_left_out(base: Policy, more: Policy) -> None:
    plain, proposed = checked("eersel", base), checked("eersel", together(base, more))
    apart = {"gebruikt", "bewijs", "memo"}
    assert proposed.model_dump(exclude=apart) == plain.model_dump(exclude=apart)
    assert proposed.gebruikt.voorstel == len(tuple(statements(more)))
    assert proposed.gebruikt.bevestigd == plain.gebruikt.bevestigd


@settings(max_examples=30)
@given(BASES, GROUNDS, GROUNDS)
def test_the_memo_does_not_depend_on_what_proposals_say(base: Policy, one: Grounds, other: Grounds) -> None:
    first = together(base, choosing("verankeren", policy=Policy(titel=""), ground=one))
    second = together(base, choosing("fundament", policy=Policy(titel=""), ground=other))
    assert checked("eersel", first).memo == checked("eersel", second).memo


def test_the_memo_says_what_was_left_out_and_what_counted() -> None:
    policy = together(
        choosing("regio"), choosing("verankeren", policy=Policy(titel=""), ground=Grounds(status=Status.PROPOSED))
    )
    assert "Er is 1 voorstel dat niet meetelt, want nog niemand bevestigde het." in checked("eersel", policy).memo
    both = checked("eersel", policy, with_proposals=True)
    assert "Ook 1 voorstel telt mee" in both.memo
    assert both.oordeel.slug == "spanning"
    assert both.gebruikt.model_dump() == {"bevestigd": 7, "voorstel": 1, "met_voorstellen": True}
