"""The receipt of an advice: the input that it was given, the hashes, and the canonical form that they are over."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from strategiekeuze.language.values import show_value
from strategiekeuze.model.facts import Kind
from strategiekeuze.model.identity import ByIdentity
from strategiekeuze.model.receipt import Execution, FactStated, Input, Receipt, RuleSetParts
from strategiekeuze.registry import source
from strategiekeuze.service.given_advice import check_advice
from strategiekeuze.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.answers import Answer, Origin
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.judgement import JudgementFound
    from strategiekeuze.model.rule import Rule, RuleSet
    from strategiekeuze.service.profile.reading import ReadProfile

SHORT = 16
"""Hexadecimal digits of a hash that tells which part of a rule set changed."""


def canonical(advice: Advice) -> bytes:
    """Return the bytes over which the hash of an advice is: the same on every machine.

    All of the advice but `ontvangstbewijs.uitvoering` and `ontvangstbewijs.sha256`, as JSON in UTF-8 with sorted keys,
    no space outside texts, texts in NFC, and one newline at the end.

    Raises:
        UsageError: this is no `Advice`.
    """
    return canonical_of(document(advice))


def canonical_of(advice: Mapping[str, Any]) -> bytes:
    """Return the canonical form of an advice as JSON gives it back."""
    receipt = advice.get("ontvangstbewijs", {})
    kept = {name: value for name, value in receipt.items() if name not in ("sha256", "uitvoering")}
    return encoded({**advice, "ontvangstbewijs": kept})


def sealed(advice: Advice) -> Advice:
    """Return the advice with the hash over its canonical form in its receipt.

    Raises:
        UsageError: this is no `Advice`.
    """
    check_advice(advice)
    receipt = advice.ontvangstbewijs.model_copy(update={"sha256": sha256(canonical(advice))})
    return advice.model_copy(update={"ontvangstbewijs": receipt})


def advice_json(advice: Advice, *, ascii_only: bool = False) -> str:
    """Return an advice as JSON that people can read, with its receipt complete; `strategiekeuze advies --json`.

    Raises:
        UsageError: this is no `Advice`.
    """
    return json.dumps(document(sealed(advice)), ensure_ascii=ascii_only, indent=2) + "\n"


def document(advice: Advice) -> dict[str, Any]:
    """Return an advice as values of JSON, with every text in NFC.

    Raises:
        UsageError: this is no `Advice`.
    """
    check_advice(advice)
    return {name: normal(value) for name, value in advice.model_dump(mode="json").items()}


def normal(value: object) -> object:
    """Return a value with every text in NFC; half a sign of two parts, which no file can hold, becomes a �."""
    if isinstance(value, str):
        whole = value if value.isascii() else value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return unicodedata.normalize("NFC", whole)
    if isinstance(value, list):
        return [normal(each) for each in value]
    return {key: normal(each) for key, each in value.items()} if isinstance(value, dict) else value


def encoded(value: object) -> bytes:
    """Return JSON in its canonical form."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return f"{text}\n".encode(errors="replace")


def sha256(content: bytes) -> str:
    """Return a hash in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def receipt_for(
    rules: RuleSet, read: ReadProfile, judgements: Sequence[JudgementFound], engines: tuple[str, ...]
) -> Receipt:
    """Return what is needed to repeat the advice."""
    return Receipt(
        regelset=rules.naam,
        regelset_versie=rules.versie,
        regelset_sha256=rules.sha256,
        teksten_sha256=_texts_hash(ByIdentity(rules)),
        profiel_sha256=profile_hash(read),
        afwegingen_sha256=sha256(encoded([normal(each.model_dump(mode="json")) for each in judgements])),
        registerbron=source() if read.municipality.code else "",
        delen=_parts(ByIdentity(rules)),
        uitvoering=Execution(tijd=datetime.now(UTC).isoformat(timespec="seconds"), versie=VERSION, motoren=engines),
    )


def profile_hash(read: ReadProfile) -> str:
    """Return the hash over the facts as read, whatever the order or notation in the file."""
    facts = {key: (answer.value, answer.known) for key, answer in read.answers.values.items()}
    content = json.dumps([read.municipality.code, sorted(facts.items())])
    return sha256(content.encode())


def input_of(read: ReadProfile, rules: RuleSet) -> Input:
    """Return the complete input, so that the advice can be repeated without the file and without the register."""
    texts = {key: read.answers.text_of(key) for key in read.answers.texts}
    values, by_key = read.answers.values, rules.feiten.by_key
    facts = tuple(stated(by_key[key], values[key]) for key in sorted(values) if key in by_key)
    return Input(feiten=facts, beschrijving=dict(sorted(texts.items())), domein=read.domain)


def stated(fact: Fact, answer: Answer) -> FactStated:
    """Return a fact as the advice was given it."""
    origin = answer.origin
    if fact.soort is Kind.LIST:
        names = tuple(options(fact, mask) for mask in (answer.value, answer.known))
        return FactStated(feit=fact.sleutel, waarde=names[0], herkomst=origin.value, beslist=names[1])
    return _stated(fact.sleutel, show_value(fact, answer.value), origin)


@lru_cache(maxsize=4_096)
def _stated(key: str, value: str, origin: Origin) -> FactStated:
    return FactStated(feit=key, waarde=value, herkomst=origin.value)


def options(fact: Fact, mask: int) -> tuple[str, ...]:
    """Return the options of a list that a mask holds, in the order of the fact."""
    return tuple(option.naam for option in fact.held(mask))


@lru_cache(maxsize=16)
def _parts(key: ByIdentity[RuleSet]) -> RuleSetParts:
    rules = key.held
    parts = {f"motivering/{name}": text for name, text in rules.motivering.items()}
    other = {
        "bladzijden": {slug: page.model_dump(mode="json") for slug, page in rules.bladzijden.items()},
        "bronnen": {name: found.shown for name, found in rules.bronnen.items()},
        "delen van de motivering": list(rules.motivering),
        "feiten": rules.feiten.model_dump(mode="json"),
        "wiel": rules.wiel.model_dump(mode="json"),
    }
    return RuleSetParts(
        regels={rule.id: short(content_of(rule)) for rule in rules.regels},
        teksten={name: short(text) for name, text in sorted({**rules.teksten, **parts}.items())},
        overig={name: short(value) for name, value in other.items()},
    )


@lru_cache(maxsize=16)
def _texts_hash(key: ByIdentity[RuleSet]) -> str:
    return sha256(encoded(normal({"teksten": dict(key.held.teksten), "motivering": dict(key.held.motivering)})))


def content_of(rule: Rule) -> object:
    """Return what a rule says, whatever file it stands in."""
    conditions = [[each.zin, each.test.model_dump(mode="json")] for each in rule.voorwaarden]
    return [rule.titel, rule.groep, conditions, rule.conclusie.model_dump(mode="json"), list(rule.bronnen), rule.tekst]


def short(value: object) -> str:
    """Return the start of a hash."""
    return sha256(encoded(normal(value)))[:SHORT]
