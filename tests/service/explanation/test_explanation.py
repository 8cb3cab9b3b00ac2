"""Why a strategy is the advice and another is not: as data and as text, for every kind of outcome."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import strategiekeuze
from strategiekeuze import Explanation, UsageError, advise, explain_choice, read_profile
from strategiekeuze.explain.choice.changes import CHANGE, STABILITY, change_values, moved, stability_values, time
from strategiekeuze.explain.choice.text import NAMES, PARTS, STRATEGY, WHOLE, strategies, values_for, whole_values
from strategiekeuze.explain.templates import compiled, rendered
from strategiekeuze.model.advice import Certainty
from strategiekeuze.model.change import Change, ChangedFact, Course, Flip, Stability
from strategiekeuze.model.found import MunicipalityFound
from strategiekeuze.proof.solver import available
from strategiekeuze.service.explanation import explain as explanation
from strategiekeuze.service.explanation.explain import FOLDER
from strategiekeuze.service.profile.reading import ReadProfile
from strategiekeuze.service.rules import default_rules
from strategiekeuze.service.text_parts import text_parts
from support.broken_files import REAL_RULES
from support.own_rules import own_rules
from support.random_answers import random_answers
from support.random_rules import seeded
from support.small_set import small_set
from support.small_wheel import answers_of, argues, designates, excludes, rule, rules_of
from support.sound_text import text_faults

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.model.explanation import Difference
    from strategiekeuze.model.rule import Rule

PROFILES = REAL_RULES.parent / "profiles"
SEEDS = st.integers(min_value=0, max_value=10**9)
SCORES = {"laag_een": 200, "laag_twee": 300}


def explained(given_answers: str, *rules: Rule, strategy: str | None = None, **scores: int) -> Explanation:
    """Return the explanation by a few rules on the small wheel."""
    texts = {each.id: f"Reden {each.id}." for each in rules}
    rule_set = rules_of(*rules).model_copy(update={"teksten": texts})
    read = ReadProfile(answers_of(given_answers, **(scores or SCORES)), MunicipalityFound(naam="de gemeente"), ())
    return explain_choice(read, strategy, rule_set, motor="evaluator", verandering=False)


def of_own(name: str, strategy: str | None = None) -> Explanation:
    """Return the explanation for an example profile by our own rules."""
    profile = read_profile(PROFILES / f"{name}.yaml", own_rules())
    return explain_choice(profile, strategy, own_rules(), motor="evaluator", verandering=False)


def difference(found: Explanation, slug: str) -> Difference:
    """Return what keeps a strategy below the choice."""
    held = next(each.verschil for each in found.strategieen if each.strategie == slug)
    assert held is not None
    return held


NOORD = (rule("R-01", "a", argues("noord", 2)), rule("R-02", "b", argues("noord", 2)))
OOST = (rule("R-03", "a", argues("oost", 1)), rule("R-04", "c", argues("oost", 2)))


def test_the_advice_comes_first_and_then_every_other_strategy_best_first() -> None:
    found = explained("a b -c", *NOORD, *OOST, rule("R-05", "a", designates("west", 1)))
    assert [(each.strategie, each.rol, each.plaats, each.saldo) for each in found.strategieen] == [
        ("west", "advies", None, None),
        ("noord", "ander", 1, 4),
        ("oost", "ander", 2, 1),
    ]


def test_a_strategy_asked_for_comes_before_the_advice_that_it_is_held_against() -> None:
    found = explained("a b -c", *NOORD, *OOST, strategy="Oost")
    assert [(each.strategie, each.rol) for each in found.strategieen] == [("oost", "ander"), ("noord", "advies")]
    assert (found.gevraagd, found.strategie) == ("oost", "noord")
    alone = explained("a b -c", *NOORD, *OOST, strategy="noord")
    assert [(each.strategie, each.verschil) for each in alone.strategieen] == [("noord", None)]


@pytest.mark.parametrize(
    ("given_answers", "slug", "sentence"),
    [
        (
            "a -b -c",
            "oost",
            "Wat hier het meest ontbreekt: R-04 (R-04); gold deze reden wel, dan was oost het advies. Dat geldt",
        ),
        (
            "a b -c",
            "oost",
            "Wat hier het meest ontbreekt: R-04 (R-04); dat alleen is niet genoeg: was er nog 1 reden anders, dan ",
        ),
        (
            "a -b",
            "oost",
            "Wat hier het meest telt, is nog onbekend: R-04 (R-04); gold deze reden wel, dan was oost het",
        ),
        ("a b c", "oost", "Wat het meest voor noord pleit: R-01 (R-01); was dat anders, dan was oost het advies. Dat"),
        (
            "a b d",
            "oost",
            "Wat hier het meest tegen pleit: R-05 (R-05); dat alleen is niet genoeg: waren er nog 2 redenen anders,",
        ),
        (
            "a -b e",
            "oost",
            "oost valt af door deze regel: R-06 (R-06); dat alleen is niet genoeg: was er nog 1 reden anders, dan ",
        ),
    ],
)
def test_one_sentence_says_what_made_the_largest_difference(given_answers: str, slug: str, sentence: str) -> None:
    more = (rule("R-05", "d", argues("oost", -2)), rule("R-06", "e", excludes("oost")))
    found = difference(explained(given_answers, *NOORD, *OOST, *more), slug)
    assert found.zin.startswith(sentence)
    assert found.zin.endswith(".")


def test_a_tie_says_that_both_have_as_many_points() -> None:
    found = explained("a", rule("R-01", "a", argues("oost", 1)), rule("R-02", "a", argues("west", 1)))
    assert (found.naam, found.gelijke_stand) == ("west", ("west", "oost"))
    assert "De stand is gelijk tussen west en oost. Daarom kiest het wiel wat past bij de laagste dimensie." in (
        found.tekst
    )
    assert difference(found, "oost").zin == (
        "Wat het meest voor west pleit: R-02 (R-02); was dat anders, dan was oost het advies, want nu hebben beide"
        " evenveel punten."
    )


def test_the_ladder_says_which_rule_decided_and_whether_the_points_are_enough_without_it() -> None:
    gate = rule("R-09", "d", designates("oost", 1))
    found = explained("a b -c d", *NOORD, *OOST, gate)
    assert (found.naam, found.trede) == ("oost", 1)
    assert "Dit volgt uit de poort, trede 1. Die gaat voor alle argumenten." in found.tekst
    assert difference(found, "noord").zin == (
        "De poort gaat voor en wijst oost aan: R-09 (R-09); was dat anders, dan was noord het advies."
    )


def test_an_advice_that_arguments_exclude_says_so() -> None:
    found = explained("a", *OOST, rule("R-09", "a", designates("oost", 1)), rule("R-10", "a", excludes("oost")))
    assert "Op argumenten valt deze strategie af. De poort gaat voor." in found.tekst
    assert "### Waardoor dit afvalt\n\n- Reden R-10. (R-10)" in found.tekst


def test_without_a_preference_every_strategy_says_what_it_lacks() -> None:
    found = explained("a", rule("R-01", "a", argues("noord", -1)), rule("R-02", "-a", argues("oost", 1)))
    assert (found.uitkomst, found.strategie) == ("geen voorkeur", None)
    assert "Geen strategie die overblijft, krijgt meer punten voor dan tegen." in found.tekst
    assert "## De strategieën\n" in found.tekst
    assert difference(found, "noord").zin == (
        "Wat hier het meest tegen pleit: R-01 (R-01); ook als al zulke redenen anders waren, had noord niet meer"
        " punten voor dan tegen."
    )
    assert difference(found, "oost").zin == (
        "Wat hier het meest ontbreekt: R-02 (R-02); gold deze reden wel, dan had oost meer punten voor dan tegen."
    )


def test_with_too_little_known_what_leads_is_told_and_never_called_the_advice() -> None:
    found = of_own("bijna-leeg")
    assert (found.uitkomst, found.strategie, found.strategieen[0].rol) == ("onvoldoende gegevens", None, "leidend")
    assert "Er is nog te weinig bekend voor een advies. **Samen in de regio** staat nu voorop." in found.tekst
    assert "het advies." not in found.tekst


def test_a_strategy_without_any_rule_says_so() -> None:
    found = explained("a b", *NOORD, strategy="zuid")
    assert found.strategieen[0].saldo is None
    assert "De regels geven zuid geen punten." in found.tekst


def test_an_argument_that_it_nearly_had_comes_with_value_limit_and_distance() -> None:
    near = next(each for each in of_own("eersel").strategieen if each.strategie == "regio").bijna[0]
    assert near.regel.regel == "REG-05"
    missed = near.gemist[0]
    assert (missed.waarde, missed.grens, missed.afstand, missed.weg) == ("1,2", "1", "0,2", False)
    assert missed.voorwaarde == "er is hoogstens 1 fte voor data"


WHOLE_TEXT = """# Waarom niet Samen werken voor de gemeente

Het advies is **Zelf doen**. De zekerheid is: vast.

## Samen werken

Samen werken heeft 0 punten. Dat is plaats 2 van 2.
Wat hier het meest ontbreekt: Een kleine gemeente werkt samen (REG-01); gold deze reden wel, dan was Samen\
 werken het advies. Dat geldt ook voor elke andere reden die even zwaar telt.

Er is nu geen argument voor of tegen dat geldt.

## Zelf doen

Zelf doen heeft 1 punt. Dat is plaats 1 van 2.

### Wat hiervoor pleit

- Er is 1,5 fte, minstens 1. (REG-02-a)

### Wat dit bijna had

- Wie mensen heeft, doet het zelf (REG-02-b). Nodig is: er is minstens 2 fte. Gevonden: 1,5. Dat scheelt 0,5.

## Voorbehoud

Dit wiel is alleen om te testen.
"""


def test_the_whole_text_by_another_rule_set() -> None:
    profile = {"inwoners": 60_000, "fte": 1.5, "scores": {"kwaliteit": 3, "beheer": 3, "leiding": 3}}
    found = explain_choice(profile, "samen werken", small_set(), motor="evaluator", verandering=False)
    assert found.tekst == WHOLE_TEXT


def test_a_name_that_is_nearly_right_gets_a_suggestion() -> None:
    with pytest.raises(UsageError, match="Samen werken"):
        explain_choice({"inwoners": 9}, "samenn werken", small_set(), verandering=False)


@given(SEEDS, st.sampled_from((0.7, 0.9, 1.0)))
@settings(max_examples=12, deadline=None)
def test_the_explanation_agrees_with_the_advice_and_its_text_is_sound(seed: int, known: float) -> None:
    read = ReadProfile(random_answers(seeded(seed), own_rules().feiten, known), MunicipalityFound(naam="Eersel"), ())
    found = explain_choice(read, None, own_rules(), motor="evaluator", verandering=False)
    advice = advise(read, own_rules(), motor="evaluator")
    assert (found.uitkomst, found.strategie, found.leidend) == (advice.uitkomst, advice.strategie, advice.leidend)
    told = {each.strategie: (each.saldo, each.voor, each.tegen) for each in found.strategieen}
    assert {each.strategie: (each.saldo, each.voor, each.tegen) for each in advice.strategieen}.items() <= told.items()
    for each in advice.niet_gekozen:
        assert difference(found, each.strategie).doorslaggevend is each.doorslaggevend
    assert [str(fault) for fault in text_faults(found.tekst)] == []


@pytest.mark.parametrize("path", sorted(PROFILES.glob("*.yaml")), ids=lambda path: path.stem)
def test_the_text_about_every_strategy_of_an_example_is_sound(path: Path) -> None:
    for strategy in own_rules().wiel.strategieen:
        assert [str(fault) for fault in text_faults(of_own(path.stem, strategy.slug).tekst)] == []


FACT = ChangedFact(feit="fte", naam="fte voor data", van="1,2", naar="1", stappen=1)
NOW, OTHER = (Course(strategie=slug, naam=slug, zekerheid=Certainty.FIRM) for slug in ("noord", "oost"))
CHANGED = Change(
    uitkomst="gevonden",
    gemeente="Eersel",
    doel=None,
    doel_naam="",
    nu=NOW,
    advies=OTHER,
    wijzigingen=(FACT,),
    stappen=1,
    bewezen=True,
    minstens=1,
    vast=("aantal inwoners",),
    seconden=10,
    voorbehoud="",
)
STEADY = Stability(
    gemeente="Eersel",
    nu=NOW,
    overleeft=2,
    hoogste=3,
    omslagen=(Flip(advies=OTHER, wijzigingen=(FACT, FACT)),),
    feiten=("fte voor data", "ambitie"),
    bewezen=True,
    seconden=10,
    voorbehoud="",
    zekerheid_blijft=True,
)


def change_text(**changes: object) -> str:
    """Return the part about one change, on one line."""
    return text_beside(0, **changes)


def text_beside(how_many: int, **changes: object) -> str:
    """Return the part about one change, on one line, below a text that says how many reasons must differ."""
    values = change_values(CHANGED.model_copy(update=changes), first=False, reasons=how_many)
    assert values.keys() == CHANGE.keys()
    return " ".join(rendered(compiled(text_parts(FOLDER, NAMES, values_for)["verandering"]), values).split())


def test_the_smallest_change_in_words() -> None:
    assert change_text() == (
        "De kleinste verandering die iets anders geeft: - Fte voor data: van 1,2 naar 1. Dan is het advies"
        " **oost**. Met minder stappen kan het niet. Een stap is hoogstens een half punt van een score of een halve"
        " fte, één meer of minder van een aantal, of één keuze verder. Niet veranderd: aantal inwoners."
    )
    assert change_text(doel="oost", doel_naam="oost").startswith("De kleinste verandering naar oost:")
    assert "Of het met minder stappen kan, is niet bewezen binnen 10 seconden." in change_text(bewezen=False)
    unsure = Course(strategie="oost", naam="oost", zekerheid=Certainty.INSUFFICIENT)
    assert "Dan staat **oost** voorop. Voor een advies is nog te weinig bekend." in change_text(advies=unsure)
    none = Course(strategie=None, naam="geen voorkeur", zekerheid=Certainty.FIRM)
    assert "Dan is er geen voorkeur meer." in change_text(advies=none)
    nothing = {"wijzigingen": (), "advies": None, "vast": ()}
    assert change_text(uitkomst="kan niet", **nothing) == ("Geen enkele verandering geeft iets anders. Dat is bewezen.")
    course = Course(strategie="west", naam="west", zekerheid=Certainty.PROVISIONAL)
    assert change_text(uitkomst="kan niet", doel="oost", doel_naam="oost", nu=course, **nothing) == (
        "Met de antwoorden die er nu zijn, leidt geen verandering naar oost. Dat is bewezen. Een antwoord op een open"
        " vraag kan dat wel doen."
    )
    assert "Met minder stappen kan het niet, zolang de open vragen open blijven." in change_text(nu=course)
    assert change_text(uitkomst="tijd op", minstens=3, bewezen=False, **nothing) == (
        "Binnen 10 seconden is geen antwoord gevonden. Zeker is: er zijn minstens 3 stappen nodig. Geef meer tijd met"
        " --seconden."
    )
    assert "er is minstens 1 stap nodig." in change_text(uitkomst="tijd op", minstens=1, bewezen=False, **nothing)


def test_more_reasons_than_answers_and_the_other_way_round_are_told_apart() -> None:
    assert "Eén antwoord kan meer redenen tegelijk veranderen." in text_beside(2)
    assert "reden" not in text_beside(1)
    assert "reden" not in text_beside(0)
    several = text_beside(1, wijzigingen=(FACT, FACT))
    assert "Eén reden kan van meer antwoorden afhangen, of van iets dat vast staat." in several


@pytest.mark.skipif(not available(), reason="this takes z3")
def test_one_answer_that_changes_four_reasons_is_no_contradiction() -> None:
    found = explain_choice(
        read_profile(PROFILES / "hoorn.yaml", own_rules()), "inzicht", own_rules(), motor="evaluator"
    )
    assert found.verandering is not None
    assert found.verandering.hiernaar is not None
    held = difference(found, "inzicht")
    assert (len(held.samen), len(found.verandering.hiernaar.wijzigingen)) == (4, 1)
    assert (
        "dat alleen is niet genoeg: waren er nog 3 redenen anders, dan was Sturen op inzicht het advies." in found.tekst
    )
    assert "één keuze verder. Eén antwoord kan meer redenen tegelijk veranderen." in found.tekst


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (1e-7, "0,0000001 seconde"),
        (0.001, "0,001 seconde"),
        (0.5, "0,5 seconde"),
        (1, "1 seconde"),
        (1.0, "1 seconde"),
        (2.5, "2,5 seconden"),
        (10.0, "10 seconden"),
        (100, "100 seconden"),
    ],
)
def test_a_time_is_never_rounded_to_nothing(seconds: float, words: str) -> None:
    assert time(seconds) == words
    assert f"Binnen {words} is geen" in change_text(uitkomst="tijd op", seconden=seconds, minstens=2, wijzigingen=())


@pytest.mark.skipif(not available(), reason="this takes z3")
def test_when_time_is_up_every_sentence_is_whole() -> None:
    profile = read_profile(PROFILES / "hoorn.yaml", own_rules())
    found = explain_choice(profile, None, own_rules(), motor="evaluator", seconden=1e-6)
    tail = found.tekst.partition("## Wat zou dit advies veranderen")[2]
    assert tail.startswith("\n\nBinnen 0,000001 seconde is geen antwoord gevonden.")
    assert [line for line in tail.splitlines() if line.startswith(" ")] == []
    assert "1 stappen" not in tail
    assert "\nOf dit advies een ander antwoord overleeft, is binnen 0,000001 seconde niet bewezen.\n" in tail


def test_names_that_could_read_as_two_stand_in_quotes() -> None:
    found = of_own("bijna-leeg").tekst
    assert 'Samen in de regio, "Verantwoord en veilig", Sturen op inzicht' in found
    two = FACT.model_copy(update={"naam": "gegevensbeheer en standaarden"})
    assert moved((FACT, two)) == "fte voor data van 1,2 naar 1; en gegevensbeheer en standaarden van 1,2 naar 1"
    assert moved((FACT, FACT)) == "fte voor data van 1,2 naar 1 en fte voor data van 1,2 naar 1"
    told = stability_text(feiten=("ambitie", "capaciteit en budget"))
    assert told.endswith('doen omslaan: ambitie en "capaciteit en budget".')
    bare = stability_text(te_weinig=("ambitie", "capaciteit en budget"))
    assert bare.endswith('bekend voor een advies: ambitie en "capaciteit en budget".')
    assert 'Niet veranderd: domein en "rollen en taken".' in change_text(vast=("domein", "rollen en taken"))


def test_what_would_lead_is_never_said_to_be_the_advice_when_too_little_is_known() -> None:
    found = of_own("bijna-leeg")
    assert difference(found, "fundament").zin.endswith("gold deze reden wel, dan stond Fundament eerst voorop.")


def test_everything_wrong_with_the_question_is_told_at_once() -> None:
    with pytest.raises(UsageError) as caught:
        explain_choice({"inwoners": 9}, "samenn", small_set(), vast=("kwalitiet", "fe"), seconden=0, verandering=False)
    codes = [problem.code for problem in caught.value.problems]
    assert sorted(codes) == ["onbekend-feit", "onbekend-feit", "onbekende-strategie", "verkeerd-gebruik"]


def stability_text(**changes: object) -> str:
    """Return the part about how much the advice survives, on one line."""
    values = stability_values(STEADY.model_copy(update=changes))
    assert values.keys() == STABILITY.keys()
    sources = text_parts(FOLDER, NAMES, values_for)
    whole = "\n\n".join(sources[name] for name in PARTS["stabiliteit"])
    return " ".join(rendered(compiled(whole), values).split())


def test_how_much_the_advice_survives_in_words() -> None:
    assert stability_text() == (
        "Dit advies blijft hetzelfde als hoogstens 2 antwoorden één niveau anders zijn. - **Oost** komt uit dit"
        " verschil: fte voor data van 1,2 naar 1 en fte voor data van 1,2 naar 1. Deze antwoorden kunnen het advies"
        " doen omslaan: fte voor data en ambitie."
    )
    assert stability_text(overleeft=1).startswith(
        "Dit advies blijft hetzelfde als hoogstens 1 antwoord één niveau anders is."
    )
    assert stability_text(overleeft=0).startswith("Eén antwoord dat één niveau anders is, kan dit advies al")
    late = stability_text(bewezen=False, omslagen=(), feiten=())
    assert late.endswith("één niveau anders zijn. Meer is binnen 10 seconden niet bewezen.")
    assert stability_text(overleeft=0, bewezen=False, omslagen=(), feiten=()) == (
        "Of dit advies een ander antwoord overleeft, is binnen 10 seconden niet bewezen."
    )
    whole = stability_text(overleeft=3, omslagen=(), feiten=())
    assert whole.endswith("één niveau anders zijn. Met meer dan 3 antwoorden is niet geprobeerd.")


def test_an_advice_that_survives_all_answers_says_so() -> None:
    nothing = {"overleeft": 4, "hoogste": 4, "alles": True, "omslagen": (), "feiten": ()}
    assert stability_text(**nothing) == "Dit advies blijft hetzelfde, ook als alle antwoorden één niveau anders zijn."
    assert stability_text(vast=("domein",), **nothing) == (
        "Dit advies blijft hetzelfde, ook als alle antwoorden die niet vast staan, één niveau anders zijn."
    )


def test_with_open_questions_only_what_leads_is_promised() -> None:
    unsure = Course(strategie="oost", naam="oost", zekerheid=Certainty.INSUFFICIENT)
    flips = (Flip(advies=unsure, wijzigingen=(FACT,)), Flip(advies=OTHER, wijzigingen=(FACT,)))
    assert stability_text(zekerheid_blijft=False, overleeft=1, omslagen=flips, te_weinig=("ambitie",)) == (
        "Noord blijft voorop staan als hoogstens 1 antwoord één niveau anders is. Hoe zeker dat is, kan dan wel"
        " veranderen. - Door dit verschil staat **oost** voorop, maar is er te weinig bekend voor een advies: fte voor"
        " data van 1,2 naar 1. - **Oost** komt uit dit verschil: fte voor data van 1,2 naar 1. Deze antwoorden kunnen"
        " veranderen wat voorop staat: fte voor data en ambitie. Verandert zo'n antwoord één niveau, dan is er"
        " misschien te weinig bekend voor een advies: ambitie."
    )
    assert stability_text(zekerheid_blijft=False, overleeft=0).startswith(
        "Eén antwoord dat één niveau anders is, kan al veranderen wat voorop staat."
    )
    nobody = Course(strategie=None, naam="geen voorkeur", zekerheid=Certainty.INSUFFICIENT)
    none = stability_text(zekerheid_blijft=False, nu=nobody, omslagen=(Flip(advies=nobody, wijzigingen=(FACT,)),))
    assert none.startswith("Er blijft geen voorkeur als hoogstens 2 antwoorden één niveau anders zijn.")
    assert "- Door dit verschil is er te weinig bekend voor een advies: fte voor data van 1,2 naar 1." in none


@pytest.mark.skipif(not available(), reason="this takes z3")
@pytest.mark.parametrize("fact", ["opgaven in het beleid", "ambitie", "effectmeting"])
def test_one_answer_that_leaves_too_little_known_is_named(fact: str) -> None:
    found = explain_choice(read_profile(PROFILES / "dijk-en-waard.yaml", own_rules()), None, own_rules())
    assert found.verandering is not None
    assert found.verandering.stabiliteit is not None
    assert fact in found.verandering.stabiliteit.te_weinig
    assert "Dit advies blijft hetzelfde" not in found.tekst
    assert "Sturen op inzicht blijft voorop staan als hoogstens 1 antwoord één niveau anders is." in found.tekst


@pytest.mark.skipif(not available(), reason="this takes z3")
def test_without_an_advice_nothing_is_said_of_what_the_advice_survives() -> None:
    found = explain_choice({"gemeente": "Bergen (L.)"}, None, own_rules())
    assert found.verandering is not None
    assert found.verandering.stabiliteit is None
    tail = found.tekst.partition("## Wat zou veranderen wat voorop staat\n")[2]
    assert tail
    assert "blijft" not in tail.partition("## Voorbehoud")[0].replace("open blijven", "")
    assert "dit advies" not in found.tekst


def test_without_the_solver_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(explanation, "available", lambda: False)
    found = explain_choice({"inwoners": 60_000, "fte": 1.5}, None, small_set(), motor="evaluator")
    assert found.verandering is not None
    assert not found.verandering.beschikbaar
    assert found.tekst.count('pip install "strategiekeuze[bewijs]"') == 1


def test_the_values_that_a_part_may_name_are_those_that_it_is_given() -> None:
    found = of_own("eersel")
    assert whole_values(found, "").keys() == WHOLE.keys()
    assert all(given_values.keys() == STRATEGY.keys() for _, given_values in strategies(found))
    assert all(values_for(name) for name in NAMES)


def test_every_text_of_an_explanation_is_used() -> None:
    files = {path.name.removesuffix(".md.j2") for path in (default_rules() / FOLDER).glob("*.md.j2")}
    assert files == set(NAMES) == set(text_parts(FOLDER, NAMES, values_for))


def test_an_explanation_is_the_same_in_json() -> None:
    found = of_own("den-haag")
    assert Explanation.model_validate(json.loads(found.model_dump_json())) == found


def test_the_names_are_public() -> None:
    assert {"explain_choice", "Explanation"} <= set(strategiekeuze.__all__)
