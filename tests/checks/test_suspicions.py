"""Rules that can run and are probably not what their writer meant, and rules that only look so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategiekeuze import checks
from strategiekeuze.checks import (
    conditions_add,
    equal_chances,
    every_rule_adds,
    implication,
    rules_agree,
    rules_differ,
    used_findings,
)
from strategiekeuze.errors import Severity
from strategiekeuze.service import load_rules
from support.small_set import HEAD, codes_of, marked, rules_in, with_rules
from support.small_wheel import argues, designates, excludes, rule, rules_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from strategiekeuze.errors import Problem
    from strategiekeuze.model.rule import Conclusion, RuleSet

FOR, STRONGLY_FOR, AGAINST = argues("noord", 1), argues("noord", 2), argues("noord", -1)
OUT, FIRST, SECOND = excludes("noord"), designates("noord", 1), designates("noord", 2)


def pair(one: tuple[str, Conclusion], other: tuple[str, Conclusion]) -> RuleSet:
    """Return a rule set of two rules, A-1 and A-2."""
    return rules_of(rule("A-1", *one), rule("A-2", *other))


def subjects(found: Iterable[Problem]) -> list[str]:
    """Return the rule that each problem speaks of first."""
    return [problem.what.split()[1] for problem in found]


def test_our_own_rules_are_not_suspicious() -> None:
    assert checks.suspicions(load_rules()) == []


@pytest.mark.parametrize("conclusions", [(FOR, FOR), (FOR, STRONGLY_FOR), (OUT, OUT), (FIRST, FIRST), (FIRST, SECOND)])
def test_equal_conditions_with_one_direction_are_a_double_rule(conclusions: tuple[Conclusion, Conclusion]) -> None:
    rule_set = pair(("a b", conclusions[0]), ("b a", conclusions[1]))
    assert subjects(rules_differ.check(rule_set)) == ["A-2"]
    assert list(every_rule_adds.check(rule_set)) == []
    assert list(rules_agree.check(rule_set)) == []


@pytest.mark.parametrize("other", [("a", argues("oost", 1)), ("a", AGAINST), ("b", FOR), ("a b", FOR), ("-a", FOR)])
def test_rules_that_differ_in_a_condition_or_a_direction_are_not_double(other: tuple[str, Conclusion]) -> None:
    assert list(rules_differ.check(pair(("a", FOR), other))) == []


def test_only_an_argument_is_said_to_count_twice() -> None:
    causes = [
        problem.cause
        for conclusion in (FOR, OUT)
        for problem in rules_differ.check(pair(("a", conclusion), ("a", conclusion)))
    ]
    assert causes == ["Zijn punten tellen dus dubbel.", ""]


@pytest.mark.parametrize(
    ("narrow", "broad"),
    [(OUT, OUT), (FOR, OUT), (AGAINST, OUT), (FIRST, FIRST), (SECOND, FIRST), (designates("oost", 2), FIRST)],
)
def test_a_rule_that_holds_only_where_another_settles_the_matter_is_needless(
    narrow: Conclusion, broad: Conclusion
) -> None:
    assert subjects(every_rule_adds.check(pair(("a b", narrow), ("a", broad)))) == ["A-1"]


@pytest.mark.parametrize(
    ("narrow", "broad"),
    [(FOR, FOR), (FOR, AGAINST), (OUT, FOR), (OUT, excludes("oost")), (FIRST, SECOND), (OUT, FIRST), (FIRST, OUT)],
)
def test_stacked_arguments_and_other_matters_are_not_needless(narrow: Conclusion, broad: Conclusion) -> None:
    assert list(every_rule_adds.check(pair(("a b", narrow), ("a", broad)))) == []


def test_an_argument_against_what_is_excluded_alike_is_needless() -> None:
    assert subjects(every_rule_adds.check(pair(("a", AGAINST), ("a", OUT)))) == ["A-1"]


def test_a_needless_rule_is_told_once() -> None:
    rule_set = rules_of(rule("A-1", "a", OUT), rule("A-2", "b", OUT), rule("A-3", "a b c", OUT))
    (problem,) = every_rule_adds.check(rule_set)
    assert problem.what.startswith("regel A-3 ")


def test_so_many_rules_alike_are_not_all_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    rule_set = rules_of(rule("A-1", "a", OUT), *(rule(f"B-{number}", "a b", OUT) for number in range(20)))
    everything = len(list(implication.pairs(rule_set)))
    monkeypatch.setattr(implication, "MOST_COMPARED", 5)
    assert 0 < len(list(implication.pairs(rule_set))) < everything


@pytest.mark.parametrize("conclusions", [(FOR, AGAINST), (FOR, OUT), (AGAINST, FIRST), (OUT, FIRST)])
def test_equal_conditions_with_opposite_conclusions_contradict(conclusions: tuple[Conclusion, Conclusion]) -> None:
    for one, other in (conclusions, conclusions[::-1]):
        rule_set = pair(("a b", one), ("b a", other))
        assert subjects(rules_agree.check(rule_set)) == ["A-2"]
        assert list(rules_differ.check(rule_set)) == []
        assert list(every_rule_adds.check(rule_set)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("a", FOR), ("a", argues("oost", -1))),
        (("a", FOR), ("a b", AGAINST)),
        (("a", FOR), ("-a", AGAINST)),
        (("a", FIRST), ("a b", designates("oost", 2))),
        (("a", FIRST), ("b", designates("oost", 1))),
    ],
)
def test_other_conditions_or_another_strategy_do_not_contradict(
    one: tuple[str, Conclusion], other: tuple[str, Conclusion]
) -> None:
    assert list(rules_agree.check(pair(one, other))) == []


@pytest.mark.parametrize("when", ["a", "a b"])
def test_two_strategies_designated_together_on_one_rung_contradict_once(when: str) -> None:
    assert subjects(rules_agree.check(pair((when, FIRST), ("a", designates("oost", 1))))) == ["A-2"]


def small(*bodies: str) -> RuleSet:
    """Return the small rule set with rules PRO-01, PRO-02, ... with these steps."""
    texts = [
        f"  @regel:PRO-{number:02} @eigen-werk\n  Scenario: Proef {number}\n{body}\n"
        for number, body in enumerate(bodies, 1)
    ]
    found, problems = rules_in(HEAD + "\n".join(texts))
    assert problems == []
    return with_rules(*found)


CONCLUDES = '    Gegeven er is geen fte\n    Dan geldt de bevinding "moe"'
READS = '    Gegeven de bevinding "moe" geldt\n    Dan is "Zelf doen" uitgesloten'
OTHER = '    Gegeven er is een incident\n    Dan is "Zelf doen" uitgesloten'


def test_a_finding_that_no_condition_reads_is_told_once() -> None:
    (problem,) = used_findings.check(small(CONCLUDES, CONCLUDES, OTHER))
    assert problem.what == 'geen regel gebruikt de bevinding "moe"'
    assert marked(problem) == "Scenario: Proef 1"


def test_a_finding_that_is_read_is_fine() -> None:
    assert list(used_findings.check(small(CONCLUDES, READS))) == []


def test_where_every_conclusion_is_a_finding_they_are_the_answer() -> None:
    assert list(used_findings.check(small(CONCLUDES))) == []


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ("    Gegeven er is minstens 1 fte\n    En er is minstens 2 fte\n", "er is minstens 1 fte"),
        ("    Gegeven er is minstens 2 fte\n    En er is minstens 1 fte\n", "er is minstens 1 fte"),
        ("    Gegeven er is geen fte\n    En er is geen fte\n", "er is geen fte"),
    ],
)
def test_a_condition_that_follows_from_the_others_is_needless(steps: str, expected: str) -> None:
    (problem,) = conditions_add.check(small(f'{steps}    Dan is "Zelf doen" uitgesloten'))
    assert marked(problem) == expected


def test_of_two_conditions_that_say_the_same_the_later_is_needless() -> None:
    body = '    Gegeven er is geen fte\n    En er is geen fte\n    Dan is "Zelf doen" uitgesloten'
    (problem,) = conditions_add.check(small(body))
    assert problem.place is not None
    assert problem.place.text == "    En er is geen fte"


def test_conditions_that_each_add_something_are_fine() -> None:
    body = "    Gegeven er is minstens 1 fte\n    En er is een incident\n"
    assert list(conditions_add.check(small(f'{body}    Dan is "Zelf doen" uitgesloten'))) == []


def points(**groups: dict[str, int]) -> RuleSet:
    """Return arguments: per strategy the points under each heading."""
    pairs = [(slug, group, number) for slug, each in groups.items() for group, number in each.items()]
    found = [
        rule(f"A-{place:02}", "a", argues(slug, number)).model_copy(update={"groep": group})
        for place, (slug, group, number) in enumerate(pairs)
    ]
    return rules_of(*found)


def unequal(rule_set: RuleSet) -> list[tuple[str, str]]:
    return [(problem.what, problem.cause) for problem in equal_chances.check(rule_set)]


def test_equal_points_are_fair_and_a_strategy_without_arguments_is_left_alone() -> None:
    assert unequal(points(noord={"x": 2, "y": 1}, oost={"y": 1, "x": 2})) == []
    assert unequal(points(noord={"x": 2})) == []
    assert unequal(rules_of(rule("A-1", "a", OUT))) == []


def test_points_against_do_not_count() -> None:
    assert unequal(points(noord={"x": 2, "z": -2}, oost={"x": 2})) == []


def test_who_differs_from_most_is_told_with_the_headings_that_differ() -> None:
    assert unequal(points(noord={"x": 2, "y": 1}, oost={"x": 2, "y": 1}, zuid={"x": 1})) == [
        (
            '"zuid" kan hoogstens 1 punt krijgen, "noord" 3',
            'Het verschil: onder "x" 1 in plaats van 2 en onder "y" 0 in plaats van 1.',
        )
    ]


def test_of_two_that_differ_the_one_with_less_is_told() -> None:
    assert [what for what, _ in unequal(points(noord={"x": 1}, oost={"x": 2}))] == [
        '"noord" kan hoogstens 1 punt krijgen, "oost" 2'
    ]


def test_the_same_points_under_other_headings_are_told_too() -> None:
    assert unequal(points(noord={"x": 2}, oost={"": 2})) == [
        (
            '"oost" kan onder een kopje Regel meer of minder punten krijgen dan "noord"',
            'Het verschil: zonder kopje 2 in plaats van 0 en onder "x" 0 in plaats van 2.',
        )
    ]


def test_a_strategy_with_arguments_against_only_can_get_nothing() -> None:
    assert [what for what, _ in unequal(points(noord={"x": 1}, oost={"x": -1}))] == [
        '"oost" kan hoogstens 0 punten krijgen, "noord" 1'
    ]


CHECKS: list[tuple[Callable[[RuleSet], Iterable[Problem]], RuleSet, str]] = [
    (rules_differ.check, pair(("a", FOR), ("a", FOR)), "dubbele-regel"),
    (every_rule_adds.check, pair(("a b", OUT), ("a", OUT)), "overbodige-regel"),
    (rules_agree.check, pair(("a", FOR), ("a", AGAINST)), "tegenstrijdige-regels"),
    (equal_chances.check, points(noord={"x": 1}, oost={"x": 2}), "ongelijk-maximum"),
    (conditions_add.check, pair(("a a", OUT), ("b", OUT)), "overbodige-voorwaarde"),
]


@pytest.mark.parametrize(("check", "rule_set", "code"), CHECKS, ids=[code for _, _, code in CHECKS])
def test_what_is_suspicious_warns_and_stops_nothing(
    check: Callable[[RuleSet], Iterable[Problem]], rule_set: RuleSet, code: str
) -> None:
    found = list(check(rule_set))
    assert codes_of(found) == [code]
    assert [problem.severity for problem in found] == [Severity.WARNING]
    assert code in codes_of(checks.suspicions(rule_set))
    assert code not in codes_of(checks.problems(rule_set, whole=True))
