"""The certificate of a proof as a file holds it: profiles that anybody can run again, and what they show."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from strategiekeuze.model.base import Frozen
from strategiekeuze.model.verification import Verdict

FORMAT: Literal[2] = 2

HOLD, WIN = "elke-regel-kan-gelden", "elke-strategie-kan-winnen"
ANSWERED, OPEN, ONE = "altijd-een-antwoord", "nooit-alles-uitgesloten", "een-strategie-per-trede"
PROMISES = "altijd-bij-meer"

ALWAYS = (ANSWERED, OPEN, ONE)
"""Properties of single profiles: one profile refutes them."""

VARY, ADD, ONCE = "elke-bevinding-wisselt", "elke-voorwaarde-telt", "elk-argument-eenmaal"
KNOWN, DECIDE, MATTER = "tegendeel-bekend", "elke-trede-beslist", "elke-regel-telt"

IN_WORDS = {
    ANSWERED: "elk volledig profiel krijgt een strategie, of hoort bij een aanvaarde klasse zonder voorkeur",
    OPEN: "geen volledig profiel sluit elke strategie uit",
    WIN: "elke strategie is het advies voor minstens één volledig profiel",
    ONE: "geen volledig profiel krijgt op één trede twee strategieën",
    HOLD: "elke regel geldt bij minstens één volledig profiel",
    VARY: "elke bevinding geldt bij sommige profielen wel, en bij andere niet",
    ADD: "geen voorwaarde volgt uit de andere voorwaarden van haar regel",
    ONCE: "geen twee argumenten betekenen hetzelfde",
    KNOWN: "van alle regels die het tegendeel zeggen, is bekend of ze samen gelden",
    DECIDE: "elke trede beslist bij minstens één volledig profiel",
    MATTER: "elke regel kan een advies veranderen",
    PROMISES: 'wat wiel.yaml belooft bij "altijd bij meer", klopt',
}
"""Per property the sentence that is true when it holds, without final stop."""

PROPERTIES = tuple(name for name in IN_WORDS if name != PROMISES)
"""What is proved of every rule set; of a wheel that promises something also `PROMISES`."""


class RuleShown(Frozen):
    """Two profiles that show what a rule needs.

    Attributes:
        geldt: a profile on which it holds; None when there is none.
        net_niet: the same profile but for one fact, on which it does not hold; None when it always holds, or never.
        feit: the key of that fact, empty when there is no such profile.
    """

    geldt: str | None
    net_niet: str | None
    feit: str


class Certificate(Frozen):
    """What was proved, with a profile for everything that a profile can show. A profile is the text of a file.

    Attributes:
        sha256: of the rule set.
        eigenschappen: per property how its proof ended.
        regels: by the id of the rule.
        uitkomsten: per outcome a profile that gets it; None when no profile does.
        aanvaard: per accepted class a profile in it without preference; None when there is none.
        tegenvoorbeelden: per property of `ALWAYS` that is refuted the profiles that refute it.
        zegel: hash over all the rest.
    """

    formaat: Literal[2] = FORMAT
    regelset: str
    versie: str
    sha256: str
    eigenschappen: Mapping[str, Verdict]
    regels: Mapping[str, RuleShown]
    uitkomsten: Mapping[str, str | None]
    aanvaard: Mapping[str, str | None]
    tegenvoorbeelden: Mapping[str, Annotated[tuple[str, ...], Field(min_length=1)]]
    zegel: str = ""
