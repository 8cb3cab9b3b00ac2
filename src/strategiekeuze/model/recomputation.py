"""What came out when an earlier advice was computed again, and why it differs."""

from __future__ import annotations

from typing import Literal

from strategiekeuze.model.advice import Advice, Certainty
from strategiekeuze.model.base import Frozen
from strategiekeuze.model.progress import StrategyChange

Change = Literal["nieuw", "weg", "veranderd"]
Verdict = Literal["identiek", "zelfde uitkomst", "anders", "bestand veranderd"]


class RuleChange(Frozen):
    """A rule that is new, gone or changed since.

    Attributes:
        titel: as it is now; of a rule that is gone as the advice shows it, empty when it does not.
        titel_toen: the earlier title, when the advice shows it and it was another; empty elsewhere.
        punten_toen, punten_nu: when the advice shows the rule and they differ; None elsewhere.
        voorwaarden_weg, voorwaarden_erbij: conditions that went and came, when the advice shows the rule.
    """

    regel: str
    soort: Change
    titel: str
    titel_toen: str
    punten_toen: int | None
    punten_nu: int | None
    voorwaarden_weg: tuple[str, ...]
    voorwaarden_erbij: tuple[str, ...]


class TextChange(Frozen):
    """A text of the rule set that is new, gone or changed since."""

    tekst: str
    soort: Change


class RegisterChange(Frozen):
    """A figure that the register now gives otherwise; the advice is computed again with the figure of then."""

    feit: str
    naam: str
    toen: str
    nu: str


class FactLost(Frozen):
    """A fact of then that the rules of now cannot use: they do not know it, or it cannot have this value any more.

    Attributes:
        naam: as the advice calls it, or else the key.
    """

    feit: str
    naam: str
    waarde: str


class Causes(Frozen):
    """What changed since the advice was given; the same at both times when nothing did.

    Attributes:
        regelset_toen, regelset_nu: name and version.
        overig: other parts of the rule set that changed, such as "wiel".
        programma_toen, programma_nu: versions of this program.
        register_melding: what became of the municipality, in Dutch; empty when nothing did.
        registerbron_toen, registerbron_nu: source of the figures, empty when none was used.
    """

    regels_anders: bool
    regelset_toen: str
    regelset_nu: str
    regels: tuple[RuleChange, ...]
    teksten: tuple[TextChange, ...]
    overig: tuple[str, ...]
    programma_toen: str
    programma_nu: str
    registerbron_toen: str
    registerbron_nu: str
    registercijfers: tuple[RegisterChange, ...]
    register_melding: str
    feiten_weg: tuple[FactLost, ...]


class Outcome(Frozen):
    """What an advice came to, in short.

    Attributes:
        strategie: slug of the advice, or of the strategy that leads when not enough is known.
        advies: what came out, in words.
        leidend: name of the strategy that leads when not enough is known, empty elsewhere.
    """

    uitkomst: str
    strategie: str | None
    advies: str
    leidend: str
    zekerheid: Certainty
    trede: int


class Recomputation(Frozen):
    """An earlier advice, computed again from its own input.

    Attributes:
        uitslag: "identiek" when the canonical form is the same; "zelfde uitkomst" when only the receipt differs;
            "bestand veranderd" when the hash does not fit what is in the file.
        bestand_klopt: whether the hash in the file fits what is in it.
        dag: ISO 8601 day on which the advice was given, empty when the file does not say.
        verklaard: whether rules, program or register changed; when they did not and the advice differs all the same,
            somebody changed the file and gave it a new hash.
        eigen_regels: whether the advice seems to be given with rules from another folder, while none was named now.
        strategieen: those whose points or reasons differ.
        tekst_weg, tekst_erbij: lines of the justification that went and came.
        delen_anders: names of the fields of the advice that differ, the receipt apart.
        advies: the advice as it is now.
        tekst: all of it in words, in Markdown.
    """

    uitslag: Verdict
    bestand_klopt: bool
    dag: str
    gemeente: str
    oorzaken: Causes
    verklaard: bool
    eigen_regels: bool
    toen: Outcome
    nu: Outcome
    strategieen: tuple[StrategyChange, ...]
    tekst_weg: tuple[str, ...]
    tekst_erbij: tuple[str, ...]
    delen_anders: tuple[str, ...]
    advies: Advice
    voorbehoud: str
    tekst: str
