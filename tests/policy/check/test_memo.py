"""The memo: exactly what it says, never longer than two pages, and on one line what a policy says."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis.strategies import text

from strategiekeuze import advise, load_rules
from strategiekeuze.explain.plain import escaped, plain_text
from strategiekeuze.explain.shapes import MEMO
from strategiekeuze.model.policy import (
    ChosenStrategy,
    Evaluation,
    Goal,
    Grounds,
    Measure,
    Policy,
    PolicyIndicator,
    Role,
    Safeguard,
    Status,
)
from strategiekeuze.model.policy_check import Judged
from strategiekeuze.policy.check.memo import numbered, values_of
from strategiekeuze.service.policy.check import usual_check_rules
from support.policies import checked, choosing, profile

NOTE = Policy(
    titel="Datastrategie 2024-2025",
    gemeente="Eersel",
    vastgesteld_door="college",
    looptijd_tot=2025,
    strategieen=(ChosenStrategy("opgave", Grounds("Wij zetten onze data in voor armoede.", "bladzijde 2")),),
    doelen=(
        Goal("schulden eerder zien", Grounds("Schulden zien wij eerder.", "bladzijde 3"), "wethouder"),
        Goal("snellere hulp", Grounds("Hulp komt sneller.", "bladzijde 4")),
    ),
    maatregelen=(Measure("team armoede", Grounds("Er komt een team.", "bladzijde 5"), "", "leiderschap", "bereik"),),
    kpis=(PolicyIndicator("bereik", Grounds(), "10%", "60%"),),
    rollen=(Role("projectleider", Grounds()),),
    waarborgen=(Safeguard("DPIA", Grounds()),),
    evaluaties=(Evaluation("elk jaar", Grounds()),),
)

WHOLE = """\
# Toets van Datastrategie 2024-2025

Voor wie over dit beleid gaat. Dit memo legt het beleid naast het advies van het strategiewiel voor Eersel. \
Het is gemaakt op 1 maart 2026.

**Oordeel: spanning.** Dat betekent: delen van het beleid werken elkaar of het advies tegen.

- De keuze ligt ver van het advies en is nu te zwaar. (OORD-11)

## Het advies

Bij Eersel past volgens het wiel **Samen in de regio**: capaciteit, data en kennis delen met gemeenten, provincie, \
CBS of coöperatie. Dat advies is vast.

- Eersel scoort 1,5 op capaciteit en budget, lager dan 2,5. Er zijn dus weinig vaste mensen en er is weinig vast geld \
voor data. In de regio zijn die te delen. (REG-01)
- Eersel scoort 2,0 op analysevermogen, lager dan 2,5. Zelf van data inzicht maken lukt dus nog beperkt. Een analist \
die gemeenten delen, vult dat aan. (REG-02)

## Wat het beleid kiest

- **Opgavegericht**. Op het wiel is dit geen buur van het advies. In het beleid: "Wij zetten onze data in voor \
armoede." (bladzijde 2)

## Wat goed is

- Het beleid noemt hoe mensen en hun gegevens worden beschermd. (BORG-02)
- Het beleid zegt dat er een evaluatie komt. (BORG-05)
- Elke KPI die meetelt, heeft een waarde aan het begin en een waarde om te halen. (KPI-04)
- Elke maatregel die meetelt, heeft een KPI. (MAAT-05)

## Wat beter kan

- De zwaarste keuze is zwaarder dan het advies. Zij heeft 6 punten minder: er is nu te weinig wat haar steunt. (AMB-02)
- Het laatste jaar van dit beleid is voorbij. (LOOP-01) Zie: looptijd tot (beleid): 2025
- In het beleidsbestand is bij 1 doel dat meetelt, geen eigenaar ingevuld. (DOEL-02) Zie: "Hulp komt \
sneller." (bladzijde 4)
- Geen keuze of maatregel die meetelt, waakt voor data-eilanden. (GEV-01-a)
- Geen thema dat meetelt, gaat over wat volgens het profiel het meest knelt. (GEV-02) Zie: knelpunt (profiel): leren \
en veranderen
- Wie dit beleid vaststelde, is niet wie volgens het profiel het mandaat heeft. Het advies rekent met het profiel. \
(LOOP-04) Zie: mandaat (beleid): college; mandaat (profiel): directie

## Wat u eerst doet

1. Begin met het advies en groei vandaar naar de keuze. (OORD-11)
2. Plan de zwaardere keuze voor later, met wat daarvoor nodig is. (AMB-02)
3. Maak nieuw beleid, of stel vast dat het oude langer geldt. (LOOP-01)
4. Vul de eigenaar uit de nota in, of wijs iemand aan. (DOEL-02)
5. Bedenk wie op data-eilanden let, ook als de strategie dat niet doet. (GEV-01-a)

Daarna komen nog 2 stappen.

## Waarop deze toets rust

Er tellen 8 bevestigde uitspraken mee. De regels komen uit "Strategiewiel datastrategie" en "Toets van bestaand \
beleid". Achter elke zin staat de regel waar hij vandaan komt.

Het strategiewiel is een eigen reconstructie. Het wiel van de werkgroep Datastrategie is niet openbaar. De drempels in \
de regels zijn niet met onderzoek getoetst. Gebruik deze toets om met elkaar in gesprek te gaan.
"""

LONG = Grounds(" ".join(["woord"] * 200), "bladzijde 12, onder een heel lange kop over data en organisatie")
WORST = Policy(
    titel=" ".join(["Strategie"] * 40),
    gemeente="",
    vastgesteld_door="geen",
    looptijd_tot=2020,
    strategieen=tuple(ChosenStrategy(slug, LONG) for slug in load_rules().wiel.by_slug),
    doelen=(Goal(LONG.citaat, LONG),) * 30,
    maatregelen=(Measure(LONG.citaat, LONG, strategie="federatief"),) * 30,
    kpis=(PolicyIndicator(LONG.citaat, LONG),) * 30,
)
NAMES = ("eersel", "den-helder", "waalre", "oude-ijsselstreek", "s-hertogenbosch", "bijna-leeg", "den-haag", "bernheze")


def test_the_memo_says_exactly_this() -> None:
    assert checked("eersel", NOTE).memo == WHOLE


@pytest.mark.parametrize("name", NAMES)
def test_no_memo_is_longer_than_two_pages(name: str) -> None:
    for policy in (WORST, replace(WORST, strategieen=WORST.strategieen[3:5]), Policy(titel="leeg"), NOTE):
        assert len(checked(name, policy).memo.split()) <= 700


def test_what_a_policy_says_stays_on_its_own_line() -> None:
    wild = Grounds('eerste regel\n\n# Kop\n- punt "citaat"', "blad\n3")
    memo = checked("eersel", replace(choosing("opgave", ground=wild), titel="Nota\n# Kop")).memo
    assert memo.startswith("# Toets van Nota # Kop\n")
    assert '"eerste regel # Kop - punt "citaat"" (blad 3)' in memo
    assert "\n# Kop" not in memo


def test_what_a_policy_says_does_not_steer_the_text_and_is_whole_without_markdown() -> None:
    wild = Grounds("kies **dit** en [klik](x) <b>", "blad 3")
    memo = checked("eersel", choosing("opgave", ground=wild)).memo
    assert r'"kies \*\*dit\*\* en \[klik\](x) \<b\>" (blad 3)' in memo
    assert '"kies **dit** en [klik](x) <b>" (blad 3)' in plain_text(memo)


@given(text())
def test_text_of_others_is_the_same_after_it_was_escaped(said: str) -> None:
    assert plain_text(f"x{escaped(said)}") == f"x{said}"


def test_policy_of_another_municipality_is_not_compared() -> None:
    memo = checked("eersel", replace(choosing("opgave"), gemeente="Waalre")).memo
    assert "Dat betekent: het beleid is nog niet met het advies te vergelijken." in memo
    assert "(OORD-03) Zie: gemeente (beleid): Waalre; gemeente (profiel): Eersel" in memo
    for heading in ("## Wat het beleid kiest", "## Wat goed is", "## Wat beter kan", "Daarna"):
        assert heading not in memo


def test_what_the_memo_leaves_out_is_counted() -> None:
    memo = checked("bernheze", WORST).memo
    assert "Er is nog 1 reden." in memo
    assert "- Het beleid kiest er nog 6." in memo
    assert "Daarna komen nog 11 stappen." in memo


def test_a_choice_without_an_advice_ends_its_sentence() -> None:
    bare = checked("bijna-leeg", choosing("opgave", ground=Grounds("Wij kiezen dit.", "blad 1"))).memo
    assert '- **Opgavegericht**. In het beleid: "Wij kiezen dit." (blad 1)' in bare


def test_without_anything_confirmed_no_sentence_speaks_for_the_whole_policy() -> None:
    memo = checked("eersel", choosing("opgave", ground=Grounds("a", "b", status=Status.PROPOSED))).memo
    assert "Elk doel dat meetelt, heeft een eigenaar. (DOEL-03)" in memo
    assert "Er telt geen bevestigde uitspraak mee." in checked("eersel", Policy(titel="leeg")).memo


def test_the_templates_know_every_value_that_the_memo_gives() -> None:
    check = checked("eersel", NOTE)
    given = values_of(check, advise(profile("eersel"), motor="evaluator"), load_rules(), usual_check_rules())
    assert given.keys() == MEMO.keys()


@pytest.mark.parametrize("name", NAMES)
def test_a_memo_says_that_the_wheel_is_our_own(name: str) -> None:
    assert "een eigen reconstructie" in checked(name, NOTE).memo


def test_a_step_that_two_rules_ask_for_stands_at_the_place_of_the_first() -> None:
    empty = Judged(regel="", titel="", bevinding="", reden="", doen="", trede=0, bewijs=(), bron=())
    heavy, other = (empty.model_copy(update={"regel": name, "doen": name}) for name in ("A", "B"))
    again = heavy.model_copy(update={"regel": "C"})
    assert [(step["regel"], step["nummer"]) for step in numbered([heavy, other, again])] == [("A", 1), ("B", 2)]
