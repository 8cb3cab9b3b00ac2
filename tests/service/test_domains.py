"""The advice for every domain beside that for the organisation, and why they differ."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

import strategiekeuze
from strategiekeuze import UsageError, advise, advise_all_domains
from strategiekeuze.explain.domains.text import NAMES, WHOLE, parts_of, values_for, whole
from strategiekeuze.model.facts import Facts
from strategiekeuze.model.rule import Conclusion, Effect, FindingHolds, RuleSet
from strategiekeuze.service import default_rules, read_profile
from strategiekeuze.service.domains import FOLDER
from strategiekeuze.service.text_parts import text_parts
from support.broken_files import REAL_RULES
from support.own_rules import own_rules
from support.small_set import small_set
from support.small_wheel import argues, excludes, rule, rules_of
from support.sound_text import text_faults

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from strategiekeuze.model.domains import DomainComparison
    from strategiekeuze.model.rule import Rule

EERSEL = REAL_RULES.parent / "profiles" / "eersel.yaml"
SAFETY = rule("ZLF-01", "domein", argues("zelf", 2))
SENSITIVE = rule("ZLF-02", "gevoeligheid", argues("zelf", 2))
CALM = rule("SAM-01", "-gevoeligheid", argues("samen", 1))
FINDING = Conclusion(soort=Effect.FINDING, doel="spannend")


def set_with(*rules: Rule) -> RuleSet:
    """Return the small rule set with other rules, each with a text; a profile may state the sensitivity itself."""
    fields = {name: getattr(small_set(), name) for name in RuleSet.model_fields}
    facts = [
        fact.model_copy(update={"op_te_geven": True}) if fact.sleutel == "gevoeligheid" else fact
        for fact in small_set().feiten.feiten
    ]
    texts = dict.fromkeys([each.id for each in rules], "Kort.")
    return RuleSet.model_validate({**fields, "feiten": Facts(feiten=tuple(facts)), "regels": rules, "teksten": texts})


def compared(*rules: Rule, **profile: object) -> DomainComparison:
    """Return the comparison by a few rules."""
    return advise_all_domains({"inwoners": 9, **profile}, set_with(*rules), motor="evaluator")


def reasons(found: DomainComparison) -> Mapping[str, list[tuple[str, bool, tuple[str, ...]]]]:
    """Return per strategy the reasons that came or went in the first group with another advice."""
    group = next(each for each in found.groepen if not each.zelfde_advies)
    changed = group.delen[0].strategieen
    return {each.naam: [(why.regel, why.erbij, why.door) for why in each.redenen] for each in changed}


def test_the_organisation_comes_first_and_then_every_domain_in_the_order_of_the_wheel() -> None:
    found = compared(CALM, SAFETY)
    assert [(each.domein, each.advies, each.punten) for each in found.adviezen] == [
        ("alles", "Samen werken", 1),
        ("Veiligheid", "Zelf doen", 2),
    ]


def test_a_reason_says_through_which_fact_the_domain_decides_it() -> None:
    assert reasons(compared(CALM, SAFETY, SENSITIVE)) == {
        "Samen werken": [("SAM-01", False, ("gevoeligheid",))],
        "Zelf doen": [("ZLF-01", True, ("domein",)), ("ZLF-02", True, ("gevoeligheid",))],
    }


def test_a_reason_through_a_finding_names_the_fact_behind_the_finding() -> None:
    behind = rule("BEV-01", "gevoeligheid", FINDING)
    test = FindingHolds(bevinding="spannend", geldt=True)
    condition = SAFETY.voorwaarden[0].model_copy(update={"test": test})
    through = SAFETY.model_copy(update={"voorwaarden": (condition,)})
    assert reasons(compared(behind, CALM, through))["Zelf doen"] == [("ZLF-01", True, ("gevoeligheid",))]


def test_a_strategy_that_the_domain_excludes_is_a_reason_too() -> None:
    out = rule("UIT-01", "gevoeligheid", excludes("samen"))
    always = rule("SAM-02", "-incident", argues("samen", 2))
    second = rule("ZLF-03", "-incident", argues("zelf", 1))
    found = compared(always, second, out, incident=False)
    assert [each.advies for each in found.adviezen] == ["Samen werken", "Zelf doen"]
    assert reasons(found)["Samen werken"] == [("UIT-01", True, ("gevoeligheid",))]


def test_domains_with_the_same_advice_stand_together() -> None:
    always = rule("SAM-02", "-incident", argues("samen", 1))
    found = compared(always, incident=False)
    assert [(each.domeinen, each.zelfde_advies) for each in found.groepen] == [(("Veiligheid",), True)]
    assert "Overal gelijk" in found.tekst
    assert "Hier is het advies ook Samen werken: Veiligheid." in found.tekst


def test_what_the_domain_changes_stands_beside_the_organisation() -> None:
    part = compared(CALM, SENSITIVE).groepen[0].delen[0]
    assert [(each.feit, each.organisatie, each.domein) for each in part.feiten] == [("gevoeligheid", "laag", "hoog")]


@pytest.mark.parametrize(
    ("profile", "outcomes"),
    [
        ({}, ["Samen werken", "Zelf doen"]),
        ({"domein": "alles", "gevoeligheid": "hoog"}, ["Zelf doen", "Zelf doen"]),
        ({"gevoeligheid": "hoog"}, ["Zelf doen", "Zelf doen"]),
        ({"domein": "Veiligheid", "gevoeligheid": "laag"}, ["Samen werken", "Samen werken"]),
        ({"domein": "Veiligheid"}, ["Samen werken", "Zelf doen"]),
    ],
)
def test_a_sensitivity_that_is_stated_counts_for_the_stated_domain_only(
    profile: dict[str, object], outcomes: list[str]
) -> None:
    assert [each.advies for each in compared(CALM, SENSITIVE, **profile).adviezen] == outcomes


def test_the_text_says_what_a_stated_domain_and_sensitivity_mean() -> None:
    text = compared(CALM, SENSITIVE, domein="Veiligheid", gevoeligheid="laag").tekst
    assert "Let op: dit profiel is ingevuld voor Veiligheid." in text
    assert "Het profiel noemt zelf: gevoeligheid. Dat geldt alleen voor Veiligheid." in text
    text = compared(CALM, SENSITIVE, gevoeligheid="laag").tekst
    assert "Het profiel noemt geen domein." in text
    assert "Dat geldt alleen voor alles." in text
    text = compared(CALM, SENSITIVE, domein="alles").tekst
    assert [part for part in ("Let op", "noemt zelf", "noemt geen") if part in text] == []


def test_what_decides_nothing_is_left_out_so_that_domains_stand_together() -> None:
    assert compared(CALM, SAFETY).groepen[0].delen[0].feiten != ()
    always = rule("SAM-02", "-incident", argues("samen", 1))
    assert compared(always, SAFETY, incident=False).groepen[0].delen[0].feiten == ()


def test_the_whole_text() -> None:
    assert compared(CALM, SAFETY, SENSITIVE, domein="alles").tekst == (
        "# Advies per domein voor de gemeente\n"
        "\n"
        "Elk advies hieronder gebruikt dezelfde antwoorden uit het profiel. Alleen het domein is steeds anders, en wat"
        " daaruit volgt: gevoeligheid.\n"
        "\n"
        "De antwoorden gaan over de gemeente als geheel (alles). Een domein kan er anders voor staan. Meet een domein"
        " apart voordat u daar iets besluit.\n"
        "\n"
        "| Domein     | Advies       | Zekerheid | Nipt | Punten | Nummer twee  |\n"
        "| ---------- | ------------ | --------- | ---- | ------ | ------------ |\n"
        "| alles      | Samen werken | vast      | ja   | 1      | Zelf doen    |\n"
        "| Veiligheid | Zelf doen    | vast      | nee  | 4      | Samen werken |\n"
        "\n"
        "Nipt betekent: nummer twee staat hoogstens 1 punt lager. Een streepje bij de punten betekent dat de punten"
        " niet beslisten.\n"
        "\n"
        "Geen enkel domein krijgt hetzelfde advies als de gemeente als geheel.\n"
        "\n"
        "## Zelf doen\n"
        "\n"
        "Dit is het advies voor: Veiligheid.\n"
        "\n"
        "Anders dan voor de gemeente als geheel: gevoeligheid: hoog in plaats van laag.\n"
        "\n"
        "**Samen werken**: 0 punten. Voor de gemeente als geheel: 1.\n"
        "\n"
        "- Valt weg: SAM-01 (SAM-01). Dat komt door: gevoeligheid. Voor de gemeente als geheel pleit dit ervoor.\n"
        "\n"
        "**Zelf doen**: 4 punten. Voor de gemeente als geheel: 0.\n"
        "\n"
        "- Komt erbij: ZLF-01 (ZLF-01). Dat komt door: domein. Hier pleit dit ervoor en telt het dubbel.\n"
        "- Komt erbij: ZLF-02 (ZLF-02). Dat komt door: gevoeligheid. Hier pleit dit ervoor en telt het dubbel.\n"
        "\n"
        "## Voorbehoud\n"
        "\n"
        "Dit wiel is alleen om te testen.\n"
    )


def test_a_rule_set_without_domains_says_so() -> None:
    with pytest.raises(UsageError, match="deze regelset kent geen domeinen"):
        advise_all_domains({}, rules_of(rule("een", "a", argues("noord", 1))), motor="evaluator")


def test_every_advice_is_the_one_that_the_domain_gets_alone() -> None:
    profile = read_profile(EERSEL, own_rules())
    for each in advise_all_domains(profile, own_rules(), motor="evaluator").adviezen:
        alone = advise(profile, own_rules(), domein=each.domein, motor="evaluator")
        found = (each.uitkomst, each.strategie, each.zekerheid, each.nipt)
        assert found == (alone.uitkomst, alone.strategie or alone.leidend, alone.zekerheid, alone.nipt)


def test_every_domain_but_the_first_stands_in_one_group() -> None:
    found = advise_all_domains(read_profile(EERSEL, own_rules()), own_rules(), motor="evaluator")
    grouped = [name for group in found.groepen for part in group.delen for name in part.domeinen]
    assert sorted(grouped) == sorted(each.domein for each in found.adviezen[1:])
    assert sorted(name for group in found.groepen for name in group.domeinen) == sorted(grouped)


@pytest.mark.parametrize("path", sorted(EERSEL.parent.glob("*.yaml")), ids=lambda path: path.stem)
def test_the_text_about_every_example_is_sound(path: Path) -> None:
    found = advise_all_domains(read_profile(path, own_rules()), own_rules(), motor="evaluator")
    prose = "\n".join(line for line in found.tekst.splitlines() if not line.startswith("|"))
    assert [str(fault) for fault in text_faults(prose)] == []
    rows = [line for line in found.tekst.splitlines() if line.startswith("|")]
    assert len(rows) == len(own_rules().wiel.domeinen) + 2
    assert len({len(row) for row in rows}) == 1


def test_a_comparison_is_the_same_in_json() -> None:
    found = compared(CALM, SAFETY)
    assert type(found).model_validate(json.loads(found.model_dump_json())) == found


def test_the_values_that_a_part_may_name_are_those_that_it_is_given() -> None:
    found = compared(CALM, SAFETY)
    assert whole(found).keys() == WHOLE.keys()
    for given in parts_of(found.groepen[0]):
        assert given.keys() == values_for("redenen").keys()


def test_every_text_about_domains_is_used() -> None:
    files = {path.name.removesuffix(".md.j2") for path in (default_rules() / FOLDER).glob("*.md.j2")}
    assert files == set(NAMES) == set(text_parts(FOLDER, NAMES, values_for))


def test_the_names_are_public_and_lazy() -> None:
    assert {"advise_all_domains", "DomainComparison"} <= set(strategiekeuze.__all__)
