"""The house layout, by example."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from strategiekeuze.language.gherkin.layout import laid_out

ROOT = Path(__file__).parents[3]
OURS = sorted(path for folder in ("rules", "features", "tests") for path in (ROOT / folder).rglob("*.feature"))

HEAD = "# language: nl\nFunctionaliteit: A\n\n"


def text(written: str) -> str:
    return dedent(written).lstrip("\n")


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_our_own_files_show_the_house_layout(path: Path) -> None:
    content = path.read_text(encoding="utf-8")
    assert laid_out(content) == content


def test_every_part_gets_its_own_place() -> None:
    written = text("""


        #language:nl

        @twee   @een
        Functionaliteit:Wonen
        Regel:   Huur
        Achtergrond:
        Gegeven een huis
        @regel:A-01
        @eigen-werk
        Abstract Scenario: Huur <hoogte>
        Als   de huur   stijgt
        Dan noemt het:
        |a|b|
        |lang|<hoogte>|
        @los
        Voorbeelden:Hoogtes
        |hoogte|
        |1|


        Scenario: Nog een
        * iets
        """)
    assert laid_out(written) == text("""
        # language: nl
        @twee @een
        Functionaliteit: Wonen

          Regel: Huur

            Achtergrond:
              Gegeven een huis

            @regel:A-01
            @eigen-werk
            Abstract Scenario: Huur <hoogte>
              Als de huur   stijgt
              Dan noemt het:
                | a    | b        |
                | lang | <hoogte> |

              @los
              Voorbeelden: Hoogtes
                | hoogte |
                | 1      |

            Scenario: Nog een
              * iets
        """)


def test_without_a_rule_a_scenario_stands_one_level_higher() -> None:
    assert laid_out("Functionaliteit: A\nAchtergrond:\n* x\nScenario: B\n* y") == (
        f"{HEAD}  Achtergrond:\n    * x\n\n  Scenario: B\n    * y\n"
    )


@pytest.mark.parametrize("empty", ["", "\n", "  \n\n\t"])
def test_a_file_that_holds_nothing_stays_empty(empty: str) -> None:
    assert laid_out(empty) == ""


@pytest.mark.parametrize(
    "broken", ["zomaar tekst", "# language: klingon\nFeature: A", f"{HEAD}Scenario: B\n* x\n|a|\n|b|c|"]
)
def test_what_the_parser_does_not_read_is_refused(broken: str) -> None:
    with pytest.raises(ValueError, match="does not read"):
        laid_out(broken)


def test_the_language_comes_first_and_dutch_is_named() -> None:
    assert laid_out("# over dit bestand\n\n#language : en\nFeature: A") == (
        "# language: en\n# over dit bestand\nFeature: A\n"
    )
    assert laid_out("Functionaliteit: A") == "# language: nl\nFunctionaliteit: A\n"
    assert laid_out("Feature: A") == "Feature: A\n"
    assert laid_out("# alleen dit") == "# alleen dit\n"


def test_another_language_gets_the_same_layout() -> None:
    written = "# language: ja\n機能: 家\nシナリオ: 借りる\n前提家がある\nかつ 人"
    assert laid_out(written) == "# language: ja\n機能: 家\n\n  シナリオ: 借りる\n    前提家がある\n    かつ 人\n"


def test_a_description_keeps_its_words_lines_and_lists() -> None:
    written = text("""
        Functionaliteit: A

            Een verhaal.


            Dit telt:
              - een
                1. half
              - twee
        Scenario: B
        Uitleg.
        * x
        Voorbeelden:
        Meer uitleg.
        |a|
        """)
    assert laid_out(written) == text("""
        # language: nl
        Functionaliteit: A
          Een verhaal.


          Dit telt:
            - een
              1. half
            - twee

          Scenario: B
            Uitleg.

            * x

            Voorbeelden:
              Meer uitleg.

              | a |
        """)


def test_a_quoted_text_keeps_its_own_indent_blanks_and_quotes() -> None:
    written = (
        "# language: nl\nFunctionaliteit: A\nScenario: B\n* x\n  ```  json\n    a\n \n\n      b  \nc\n  ``` klaar\n"
    )
    inside = "      ```json\n        a\n\n\n          b  \n      c\n      ``` klaar\n"
    assert laid_out(written) == f"{HEAD}  Scenario: B\n    * x\n{inside}"


def test_a_line_of_blanks_in_a_quoted_text_stays() -> None:
    written = f'{HEAD}  Scenario: B\n    * x\n      """\n        \n      """\n'
    assert laid_out(written) == written


def test_a_step_without_text_keeps_the_blank_without_which_it_is_no_step() -> None:
    written = f"{HEAD}  Scenario: B\n    Gegeven \n    * \n"
    assert laid_out(written) == written


@pytest.mark.parametrize(
    ("language", "feature", "scenario", "step", "expected"),
    [
        ("ht", "Karakteristik", "Senaryo", "Lè  sa a rive", "Lè  sa a rive"),
        ("ht", "Karakteristik", "Senaryo", "Lè   rive", "Lè rive"),
        ("fr", "Fonctionnalité", "Scénario", "Sachant   que  oui", "Sachant   que  oui"),
        ("fr", "Fonctionnalité", "Scénario", "Sachant qu'  il pleut", "Sachant qu' il pleut"),
        ("fr", "Fonctionnalité", "Scénario", "Sachant qu'il pleut", "Sachant qu'il pleut"),
        ("fr", "Fonctionnalité", "Scénario", "Sachant qu' ", "Sachant qu'"),
    ],
)
def test_a_step_never_turns_into_one_with_a_longer_word(
    language: str, feature: str, scenario: str, step: str, expected: str
) -> None:
    head = f"# language: {language}\n{feature}: A\n\n  {scenario}: B\n    "
    assert laid_out(f"{head}{step}\n") == f"{head}{expected}\n"


def test_tags_keep_their_lines_order_and_comment() -> None:
    written = f"{HEAD}  @b@a   @c#d   # waarom # dit\n\n  # tussen\n  @e\n\n  Scenario: B\n"
    assert laid_out(written) == f"{HEAD}  @b @a @c#d # waarom # dit\n  # tussen\n  @e\n  Scenario: B\n"
