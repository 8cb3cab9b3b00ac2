"""The health of a wheel as people read it."""

from __future__ import annotations

from strategiekeuze.model.health import Health, HealthComparison
from strategiekeuze.report.health.beside import side_by_side
from strategiekeuze.report.health.table import table
from strategiekeuze.report.health.text import as_text
from support.health_worlds import health, high, low, profile, wheel_with, when
from support.small_wheel import argues, designates, rule

REPORT = """\
toeval 1: 4 verzonnen profielen
Er is geen bevolking.yaml. Elke waarde komt even vaak voor, en zo is geen enkele gemeente.

Uitkomst       advies  saldo  uitgesloten  dichtbij  voorbeeld
noord           25,0%    1,5         0,0%     33,3%          4
oost            25,0%    2,0         0,0%     33,3%          1
zuid            25,0%    1,0         0,0%     33,3%          2
west            25,0%      -            -         -          3
geen voorkeur    0,0%      -            -         -          -

Wat beslist            aantal  aandeel  voorbeeld
trede 1 van de ladder       1    25,0%          3
de argumenten               3    75,0%          1

De voorsprong, als argumenten beslissen                aantal  aandeel  voorbeeld
gelijke stand                                               0     0,0%          -
  daarvan beslist het knelpunt                              0     0,0%          -
  daarvan beslist de volgorde van het wiel                  0     0,0%          -
1 punt                                                      3   100,0%          1
2 punten                                                    0     0,0%          -
3 punten of meer                                            0     0,0%          -
een buur op het wiel staat op hoogstens 1 punt              3   100,0%          1
het advies heeft een tweede koers (van alle adviezen)       0     0,0%          -

Alleen een andere omvang                    aantal  aandeel  voorbeeld
profielen die dan een ander advies krijgen       3    75,0%          1
  oost > zuid                                    1    25,0%          1  groot van nee naar ja
  zuid > oost                                    1    25,0%          2  groot van ja naar nee
  noord > zuid                                   1    25,0%          4  groot van nee naar ja

Een stap meer, en toch een lichter advies             aantal  aandeel  voorbeeld
begrijpelijk: een gebrek is opgelost                       1    25,0%          1
alleen het knelpunt verschoof, bij een gelijke stand       0     0,0%          -
vreemd: daar is geen reden voor                            0     0,0%          -
profielen met minstens één vreemde stap                    0     0,0%          -

Saldo: het gemiddelde aantal punten. Dichtbij: minstens 85% van het hoogste saldo, als argumenten beslissen.
Van paren en feiten staan hier de eerste 3; --json geeft ze allemaal.
Bekijk een profiel met --voorbeeld en het nummer.
Een stap meer: een half punt of een plaats hoger bij laag_een.
Er is geen bevolking.yaml. Elke waarde komt even vaak voor, en zo is geen enkele gemeente. Zaad 1, 4 profielen.
Een test.
"""

BESIDE = """\
4 verzonnen profielen, twee keer dezelfde: oud naast nieuw

                                                            oud   nieuw  verschil
Advies
  noord                                                   25,0%   75,0%     -50,0
  oost                                                    25,0%    0,0%     +25,0
  zuid                                                    25,0%    0,0%     +25,0
  west                                                    25,0%    0,0%     +25,0
  geen voorkeur                                            0,0%   25,0%     -25,0
Wat beslist
  trede 1 van de ladder                                   25,0%       -         -
  de argumenten                                           75,0%  100,0%     -25,0
De voorsprong, als argumenten beslissen
  gelijke stand                                            0,0%    0,0%       0,0
    daarvan beslist het knelpunt                           0,0%    0,0%       0,0
    daarvan beslist de volgorde van het wiel               0,0%    0,0%       0,0
  1 punt                                                 100,0%    0,0%    +100,0
  2 punten                                                 0,0%    0,0%       0,0
  3 punten of meer                                         0,0%  100,0%    -100,0
  een buur op het wiel staat op hoogstens 1 punt         100,0%    0,0%    +100,0
  het advies heeft een tweede koers (van alle adviezen)    0,0%    0,0%       0,0
Alleen een andere omvang
  profielen die dan een ander advies krijgen              75,0%    0,0%     +75,0
Een stap meer, en toch een lichter advies
  begrijpelijk: een gebrek is opgelost                    25,0%       -         -
  alleen het knelpunt verschoof, bij een gelijke stand     0,0%       -         -
  vreemd: daar is geen reden voor                          0,0%       -         -
  profielen met minstens één vreemde stap                  0,0%       -         -

Verschil: oud min nieuw, in procentpunten.
Er is geen bevolking.yaml. Elke waarde komt even vaak voor, en zo is geen enkele gemeente. Zaad 1, 4 profielen.
Een test.
"""


def example() -> Health:
    rules = wheel_with(
        rule("R-01", "a", argues("noord", 2)),
        rule("R-02", "b", argues("oost", 2)),
        rule("R-03", "c", designates("west", 1)),
        when("R-04", high(), argues("noord", 1)),
        when("R-05", low(), argues("oost", 1)),
        rule("R-06", "groot", argues("zuid", 4)),
    )
    return health(rules, profile("a b"), profile("a b groot"), profile("c"), profile("a"))


def other() -> Health:
    rules = wheel_with(rule("R-01", "a", argues("noord", 2)), never_lighter=())
    return health(rules, profile("a b"), profile("a b groot"), profile("c"), profile("a"))


def test_the_report_shows_every_measurement_with_an_example() -> None:
    assert as_text(example()) == REPORT


def test_a_report_without_facts_that_should_not_make_it_lighter_says_so() -> None:
    text = as_text(other())
    assert 'Het wiel noemt geen feiten bij "niet lichter bij meer". Dat deel ontbreekt dus.' in text
    assert "Een stap meer" not in text


def test_a_report_over_a_plain_population_says_that_it_is_no_real_municipality() -> None:
    assert "Er is geen bevolking.yaml." in as_text(example())


def test_a_report_names_the_file_that_declares_the_population() -> None:
    found = example()
    used = found.bevolking.model_copy(update={"bestand": "bevolking.yaml"})
    text = as_text(found.model_copy(update={"bevolking": used}))
    assert "De profielen zijn verzonnen maar aannemelijk, volgens bevolking.yaml. Zaad 1, 4 profielen." in text


def test_two_reports_stand_side_by_side_with_the_difference() -> None:
    assert side_by_side(HealthComparison(een=example(), ander=other()), "oud", "nieuw") == BESIDE


def test_a_report_beside_another_says_which_profiles_ran_and_where_no_difference_stands() -> None:
    rules = wheel_with(rule("R-01", "a", argues("noord", 2)), never_lighter=("laag_twee",))
    found = HealthComparison(een=example(), ander=health(rules, profile("a")), andere_bevolking=True)
    text = side_by_side(found, "een/heel/lange/map/regels", "nieuw")
    assert "…ange/map/regels" in text.splitlines()[2]
    assert "Beide regelsets kregen de profielen van …ange/map/regels." in text
    assert 'De mappen noemen andere feiten bij "niet lichter bij meer". Daar staat dus geen verschil.' in text
    (line,) = [line for line in text.splitlines() if "begrijpelijk" in line]
    assert line.split()[-3:] == ["25,0%", "0,0%", "-"]


def test_strategies_stand_beside_each_other_by_their_slug() -> None:
    renamed = tuple(
        each.model_copy(update={"naam": {"noord": "boven"}.get(each.naam, each.naam)}) for each in other().uitkomsten
    )
    found = HealthComparison(een=example(), ander=other().model_copy(update={"uitkomsten": renamed}))
    assert side_by_side(found, "oud", "nieuw") == BESIDE


def test_a_report_repeats_what_was_asked_to_see_the_same_profiles() -> None:
    assert "\nBekijk een profiel met proef --zaad 5 --voorbeeld en het nummer.\n" in as_text(
        example(), "proef --zaad 5"
    )


def test_a_report_fits_on_a_screen() -> None:
    assert len(as_text(example()).splitlines()) <= 50


def test_columns_are_aligned_and_a_note_stands_behind_the_last() -> None:
    found = table([("kop", "aantal"), ("  lang woord", "1.000  toelichting"), ("x", "1")])
    assert found == ["kop           aantal", "  lang woord   1.000  toelichting", "x                  1"]
