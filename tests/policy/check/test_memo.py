"""The memo: exactly what it says, never longer than two pages, and on one line what a policy says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from strategiekeuze import advise, load_rules
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
)
from strategiekeuze.policy.check.memo import values_of
from strategiekeuze.service.policy_check import usual_check_rules
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

Voor wie over dit beleid gaat bij Eersel. Dit memo legt het beleid naast het advies van het strategiewiel. \
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

- **Opgavegericht**. Dat ligt op het wiel niet naast het advies. In het beleid: "Wij zetten onze data in voor \
armoede." (bladzijde 2)

## Wat goed is

- Het beleid noemt hoe mensen en hun gegevens worden beschermd. (BORG-02)
- Het beleid zegt dat er een evaluatie komt. (BORG-05)
- Elke KPI heeft een waarde aan het begin en een waarde om te halen. (KPI-04)
- Elke maatregel heeft een KPI. (MAAT-05)

## Wat beter kan

- De zwaarste keuze is zwaarder dan het advies. Zij heeft 6 punten minder: er is nu te weinig wat haar steunt. (AMB-02)
- Het laatste jaar van dit beleid is voorbij. (LOOP-01) Zie: looptijd tot (beleid): 2025
- Bij 1 doel noemt het beleid geen eigenaar. Dan vraagt niemand of het lukt. (DOEL-02) Zie: "Hulp komt sneller." \
(bladzijde 4)
- Geen keuze en geen maatregel waakt voor data-eilanden. (GEV-01-a)
- Geen thema van het beleid gaat over wat volgens het profiel het meest knelt. (GEV-02) Zie: knelpunt (profiel): leren \
en veranderen
- Beleid en profiel noemen elk een ander besluit: het mandaat verschilt. Het advies rekent met het profiel. (LOOP-04) \
Zie: mandaat (beleid): college; mandaat (profiel): directie

## Wat u eerst doet

1. Begin met het advies en groei vandaar naar de keuze. (OORD-11)
2. Begin met het advies. Plan de zwaardere keuze voor later, met wat daarvoor nodig is. (AMB-02)
3. Maak nieuw beleid, of stel vast dat het oude langer geldt. (LOOP-01)
4. Wijs bij elk doel één persoon aan die erop let. (DOEL-02)
5. Bedenk wie op data-eilanden let, ook als de strategie dat niet doet. (GEV-01-a)

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


def test_the_templates_know_every_value_that_the_memo_gives() -> None:
    check = checked("eersel", NOTE)
    given = values_of(check, advise(profile("eersel"), motor="evaluator"), load_rules(), usual_check_rules())
    assert given.keys() == MEMO.keys()


@pytest.mark.parametrize("name", NAMES)
def test_a_memo_says_that_the_wheel_is_our_own(name: str) -> None:
    assert "een eigen reconstructie" in checked(name, NOTE).memo
