"""Make a policy to fill in: every field and section, each with what to write and an example in a comment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.policy.head import ADOPTED_ON, UNTIL
from strategiekeuze.language.policy.names import ADOPTED_BY, adopters, domains, themes
from strategiekeuze.language.policy.sections import HEAD, SECTIONS
from strategiekeuze.language.quoting import choices
from strategiekeuze.language.yaml.writing import remark, scalar
from strategiekeuze.model.policy import ClaimKind
from strategiekeuze.registry import find
from strategiekeuze.service.assessment.question_comments import wrapped
from strategiekeuze.service.policy.file import commented
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.language.policy.names import Names
    from strategiekeuze.language.policy.sections import Section
    from strategiekeuze.model.policy import Statement
    from strategiekeuze.model.rule import RuleSet

HOW = """Dit is een beleid om in te vullen. Schrijf achter de dubbele punt wat het beleid zegt.
Zegt het beleid er niets over, of weet u het niet? Laat het leeg. Leeg betekent onbekend.
Onder elk kopje staat een voorbeeld. Haal daar de # met de spatie weg, en schrijf uw eigen tekst.
Een citaat is een zin uit het beleid, precies overgenomen. Schrijf er altijd de plek bij."""

STATUS = """Schrijf bevestigd, of voorstel als het nog niet zeker is. De toets telt alleen mee wat bevestigd is.
Elk deel hieronder mag ook zelf een status hebben."""

EXPLAINED: Mapping[ClaimKind, str] = {
    ClaimKind.STRATEGY: "Welke strategie kiest het beleid? Kiest het er geen? Laat dit dan leeg.",
    ClaimKind.THEME: "Over welke thema's gaat het beleid?",
    ClaimKind.GOAL: "Wat wil de gemeente bereiken, en wie is daar eigenaar van?",
    ClaimKind.MEASURE: "Wat gaat de gemeente doen? Een kpi die u hier noemt, staat ook onder kpis.",
    ClaimKind.INDICATOR: "Waaraan ziet de gemeente of het lukt? Wat is de waarde nu, en wat moet die worden?",
    ClaimKind.ROLE: "Wie heeft welke taak?",
    ClaimKind.SAFEGUARD: "Wat beschermt mensen en hun gegevens?",
    ClaimKind.EVALUATION: "Wanneer kijkt de gemeente of het beleid werkt?",
}
"""What a section asks."""

EXAMPLES: Mapping[ClaimKind, str] = {
    ClaimKind.GOAL: "het doel in uw eigen woorden",
    ClaimKind.MEASURE: "de maatregel in uw eigen woorden",
    ClaimKind.INDICATOR: "de naam van de kpi",
    ClaimKind.ROLE: "de naam van de rol",
    ClaimKind.SAFEGUARD: "de naam van de waarborg",
    ClaimKind.EVALUATION: "evaluatie van het beleid",
}
"""The name of a statement in the example."""

VALUES: Mapping[str, str] = {
    "eigenaar": "de naam of functie van de eigenaar",
    "kpi": EXAMPLES[ClaimKind.INDICATOR],
    "nulmeting": "de waarde nu",
    "streefwaarde": "de waarde die u wilt",
    "taak": "wat deze persoon doet",
    "wanneer": "elk jaar in mei",
    "citaat": "De zin zoals die er staat.",
    "plek": "bladzijde 3",
}
"""The other values in an example."""


def new_policy(rules: RuleSet, *, municipality: str = "", title: str = "") -> str:
    """Return a policy to fill in, as YAML with explanations as comments.

    Args:
        rules: the rule set whose wheel names the strategies and themes.
        municipality: name or code, empty when unknown.
        title: of the policy, empty when unknown.

    Raises:
        ProfileError: when the municipality is unknown, or its name fits more than one.
    """
    found = find(municipality) if municipality.strip() else None
    known = {"titel": " ".join(title.split()), "gemeente": found.naam if found else "", "status": "bevestigd"}
    head = commented([*filter(None, [HOW, found.melding if found else "", rules.wiel.voorbehoud])])
    blocks = [head, list(head_lines(known, rules)), *(section_lines(section, rules) for section in SECTIONS)]
    return "\n".join("".join(f"{line}\n" for line in block) for block in blocks)


def head_lines(known: Mapping[str, str], rules: RuleSet) -> Iterator[str]:
    """Yield the fields about the policy as a whole, each below what to write."""
    explained = {
        ADOPTED_BY: chosen_from(adopters(rules)),
        ADOPTED_ON: "Schrijf jaar, maand en dag, zoals 2026-01-31.",
        UNTIL: "Schrijf alleen het laatste jaar, zoals 2028.",
        "domein": chosen_from(domains(rules)),
        "bron": "Schrijf de naam van het document waar het beleid in staat.",
        "status": STATUS,
    }
    for name in HEAD:
        yield from (remark(line) for line in wrapped(explained.get(name, "")))
        yield f"{name}: {scalar(known[name])}" if known.get(name) else f"{name}:"


def chosen_from(names: Names) -> str:
    """Say which names there are to choose from; empty when any text will do."""
    return f"Kies uit: {choices(names.shown)}." if names.shown else ""


def section_lines(section: Section[Statement], rules: RuleSet) -> list[str]:
    """Return the lines of a section: what it asks, its name, and an example in a comment."""
    example = {**example_of(section, rules), "citaat": VALUES["citaat"], "plek": VALUES["plek"]}
    lines = [f"{'- ' if name == section.first else '  '}{name}: {scalar(text)}" for name, text in example.items()]
    asked = [line for text in (EXPLAINED[section.kind], offered(section, rules)) for line in wrapped(text)]
    return [*(remark(line) for line in asked), f"{section.key}:", *(f"  # {line}" for line in lines)]


def offered(section: Section[Statement], rules: RuleSet) -> str:
    """Return the names that a section chooses from, empty when it takes any text."""
    if section.kind is ClaimKind.STRATEGY:
        pairs = (f"{each.slug} ({each.naam})" for each in rules.wiel.strategieen)
        return f"Kies uit: {listing(pairs, 'of')}."
    return chosen_from(themes(rules)) if section.kind is ClaimKind.THEME else ""


def example_of(section: Section[Statement], rules: RuleSet) -> Mapping[str, str]:
    """Return the fields of the example; a field for which the wheel has no name is left out."""
    first_theme = next(iter(themes(rules).shown), "")
    first_strategy = rules.wiel.strategieen[0].slug
    values = {**VALUES, "keuze": first_strategy, "strategie": first_strategy, "thema": first_theme}
    values["naam"] = EXAMPLES.get(section.kind, "")
    return {name: values[name] for name in section.fields if values[name]}
