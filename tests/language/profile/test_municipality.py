"""What the register adds to a profile."""

from __future__ import annotations

from strategiekeuze.language.profile.municipality import Completed, complete
from strategiekeuze.language.profile.reader import read_profile
from strategiekeuze.model.answers import Origin
from support.small_set import codes_of, small_set


def completed(text: str) -> Completed:
    facts = small_set().feiten
    answers, problems = read_profile(text, "proef.yaml", facts)
    assert problems == ()
    return complete(answers, facts)


def test_the_register_fills_what_the_profile_leaves_open() -> None:
    found = completed("gemeente: Eersel")
    assert found.answers.values["inwoners"].value == 20_537
    assert found.answers.values["inwoners"].origin is Origin.REGISTER
    assert found.notes == ()


def test_own_figures_win_and_that_is_said() -> None:
    found = completed("gemeente: Eersel\ninwoners: 21.000")
    assert found.answers.values["inwoners"].value == 21_000
    assert found.notes == (
        'Het profiel noemt zelf 21.000 voor "aantal inwoners". Het register zegt 20.537. Het profiel gaat voor.',
    )


def test_the_same_figure_needs_no_note() -> None:
    assert completed("gemeente: Eersel\ninwoners: 20.537").notes == ()


def test_own_networks_are_compared_on_what_the_register_decides() -> None:
    assert completed("gemeente: Eersel\nnetwerken: []").notes == ()
    assert len(completed("gemeente: Eersel\nnetwerken: [G40]").notes) == 1


def test_a_dissolved_municipality_leads_to_its_successor_with_a_note() -> None:
    found = completed("gemeente: Brielle")
    assert found.municipality is not None
    assert found.municipality.naam == "Voorne aan Zee"
    assert found.notes[0].startswith("Brielle bestaat sinds 1 januari 2023 niet meer.")


def test_the_word_gemeente_in_front_of_a_name_does_not_count() -> None:
    for name in ("Gemeente Eersel", "gemeente Eersel", " GEMEENTE  Eersel", "gemeente GM0770"):
        found = completed(f'gemeente: "{name}"')
        assert found.municipality is not None
        assert found.municipality.naam == "Eersel"


def test_the_word_gemeente_alone_is_no_name() -> None:
    assert codes_of(completed("gemeente: gemeente").problems) == ["onbekende-gemeente"]


def test_an_unknown_municipality_is_one_problem_at_its_place() -> None:
    (problem,) = completed("fte: 1\ngemeente: Eerssel").problems
    assert problem.place is not None
    assert (problem.code, problem.place.line) == ("onbekende-gemeente", 2)


def test_a_profile_needs_a_municipality_or_its_inhabitants() -> None:
    assert codes_of(completed("fte: 1").problems) == ["feit-ontbreekt"]
    assert completed("inwoners: 5000").problems == ()


def test_a_name_with_a_sign_that_no_municipality_has_is_refused_with_the_name() -> None:
    for text in ("Eersel?", "Eersel!", "-Eersel", "+GM0770", "Eersel*"):
        found = completed(f'gemeente: "{text}"')
        assert [(each.code, each.remedy) for each in found.problems] == [("onbekende-waarde", 'Bedoelde u "Eersel"?')]
        assert found.municipality is None


def test_every_name_in_the_register_still_leads_to_its_municipality() -> None:
    written = ("Bergen (NH.)", "'s-Hertogenbosch", "\u2019s-Hertogenbosch", "Nuenen c.a.", "gemeente Eersel", "GM0770")
    assert [completed(f'gemeente: "{text}"').problems for text in written] == [()] * len(written)
