"""Write a policy as a file that people read and edit, and that reads back to the same policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.policy.head import ADOPTED_ON, UNTIL
from strategiekeuze.language.policy.names import ADOPTED_BY
from strategiekeuze.language.policy.sections import SECTIONS
from strategiekeuze.language.profile.values import is_unknown
from strategiekeuze.language.yaml.folding import folded
from strategiekeuze.language.yaml.writing import between_quotes, remark, scalar
from strategiekeuze.model.policy import Status
from strategiekeuze.service.assessment.question_comments import wrapped
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.language.policy.sections import Section
    from strategiekeuze.model.policy import Grounds, Policy, Statement
    from strategiekeuze.model.rule import RuleSet

SCHEMA = "# yaml-language-server: $schema=beleid.schema.json"
"""The line by which an editor finds the schema."""

PROPOSED = """Dit is een voorstel. Lees elk deel na, met het citaat erbij.
Klopt het? Zet de status van dat deel op: bevestigd
Klopt het niet? Verbeter het, of haal het weg.
De toets telt alleen mee wat bevestigd is.
Klopt alles? Zet dan bovenaan de status op bevestigd.
Haal daarna alle andere rijen met "status: voorstel" weg."""

CONFIRMED = """Dit beleid is bevestigd. De toets telt alles mee.
Zet "status: voorstel" bij wat nog niet zeker is. De toets telt dat dan niet mee."""

MORE = "In de nota staan meer gemeenten: {names}. Kies er een."

SOURCE = "Elk citaat staat zo in {name}. Verander een citaat niet."


def policy_text(policy: Policy, rules: RuleSet, municipalities: Sequence[str] = ()) -> str:
    """Return a policy as YAML, with comments on top that say how to confirm it.

    The policy must be one that the reader accepts with these rules: its names are known and every quote has its place.

    Args:
        policy: what the file must say.
        rules: the rule set whose wheel names the strategies and themes.
        municipalities: to choose from, when the policy has none because its document names more than one.
    """
    status = status_of(policy)
    blocks = [head_comment(policy, rules, status), list(head_lines(policy, status, municipalities))]
    blocks += [list(section_lines(section, policy, rules, status)) for section in SECTIONS]
    return "\n".join("".join(f"{line}\n" for line in block) for block in blocks if block)


def status_of(policy: Policy) -> Status:
    """Return the status of the file: confirmed when there are statements and all of them are."""
    found = [each.grond.status for section in SECTIONS for each in section.of(policy)]
    return Status.CONFIRMED if found and set(found) == {Status.CONFIRMED} else Status.PROPOSED


def head_comment(policy: Policy, rules: RuleSet, status: Status) -> list[str]:
    """Return the comment on top: the schema, how to confirm, and what the wheel is worth."""
    texts = [PROPOSED if status is Status.PROPOSED else CONFIRMED]
    texts += [SOURCE.format(name=policy.bron)] if policy.bron else []
    return commented([*texts, rules.wiel.voorbehoud])


def commented(texts: Sequence[str]) -> list[str]:
    """Return texts as the comment on top of a file, an empty line between two, below the line with the schema."""
    lines = [remark(line) for text in texts for line in ("", *wrapped(text))]
    return [SCHEMA, *lines[1:]]


def to_choose(municipalities: Sequence[str]) -> str:
    """Say which municipalities a document names when these are more than one; empty otherwise."""
    return MORE.format(names=listing(municipalities)) if municipalities else ""


def head_lines(policy: Policy, status: Status, municipalities: Sequence[str] = ()) -> Iterator[str]:
    """Yield the fields about the policy as a whole; what is unknown is left out, except what is to be chosen."""
    values = {
        "titel": policy.titel,
        "gemeente": policy.gemeente,
        ADOPTED_BY: policy.vastgesteld_door,
        ADOPTED_ON: policy.vastgesteld_op,
        UNTIL: "" if policy.looptijd_tot is None else str(policy.looptijd_tot),
        "domein": policy.domein,
        "bron": policy.bron,
        "status": status,
    }
    for name, value in values.items():
        if value:
            yield f"{name}: {written(value, len(name) + 2, 2)}"
        elif name == "gemeente" and municipalities:
            yield from (*map(remark, wrapped(to_choose(municipalities))), "gemeente:")


def section_lines(section: Section[Statement], policy: Policy, rules: RuleSet, status: Status) -> Iterator[str]:
    """Yield the lines of a section, nothing when it is empty."""
    found = section.of(policy)
    if found:
        yield f"{section.key}:"
    for statement in found:
        fields = {**own_fields(section, statement, rules), **grounds_fields(statement.grond, status)}
        for name, value in fields.items():
            yield f"  {'- ' if name == section.first else '  '}{name}: {written(value, len(name) + 6, 6)}"


def own_fields(section: Section[Statement], statement: Statement, rules: RuleSet) -> dict[str, str]:
    """Return the fields of a statement itself; a theme by the name that people know it by."""
    values = {name: str(getattr(statement, name)) for name in section.fields}
    if values.get("thema"):
        values["thema"] = rules.feiten.by_key[values["thema"]].naam
    return {name: value for name, value in values.items() if value}


def grounds_fields(grounds: Grounds, status: Status) -> dict[str, str]:
    """Return the fields that say where a statement rests on; while there are proposals each says its own status."""
    values = {
        "citaat": grounds.citaat,
        "plek": grounds.plek,
        "sterkte": str(grounds.sterkte or ""),
        "status": grounds.status if status is Status.PROPOSED else "",
    }
    return {name: value for name, value in values.items() if value}


def written(text: str, start: int, indent: int) -> str:
    """Return a text as the value of a field; a long one goes on in the next lines, behind this indent."""
    return folded(between_quotes(text) if is_unknown(text) else scalar(text), start, indent)
