"""A rule, and the rule set it lives in: the small model that every engine compiles."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from typing import Literal

from strategiekeuze.errors import Place
from strategiekeuze.model.base import Frozen
from strategiekeuze.model.facts import Fact, Facts
from strategiekeuze.model.lexicon import Lexicon
from strategiekeuze.model.strategy_page import StrategyPage
from strategiekeuze.model.wheel import Wheel

USUAL_SUBJECT = "de gemeente"
"""What a profile is about, unless a rule set says otherwise."""


class Operator(StrEnum):
    """How a fact is compared, as `taal.yaml` writes it."""

    LESS = "<"
    AT_MOST = "<="
    AT_LEAST = ">="
    MORE = ">"
    ONE_OF = "is"
    NONE_OF = "is niet"
    CONTAINS = "bevat"
    LACKS = "bevat niet"


class Comparison(Frozen):
    """A fact compared with one or more values, in the fact's own integers."""

    soort: Literal["vergelijking"] = "vergelijking"
    feit: str
    operator: Operator
    waarden: tuple[int, ...]


class FindingHolds(Frozen):
    """A finding that holds, or that does not."""

    soort: Literal["bevinding"] = "bevinding"
    bevinding: str
    geldt: bool = True


class CountHolds(Frozen):
    """At least so many of these findings hold."""

    soort: Literal["telling"] = "telling"
    minstens: int
    bevindingen: tuple[str, ...]


Test = Comparison | FindingHolds | CountHolds


class Condition(Frozen):
    """One condition of a rule: what is tested, the sentence that says so, and its place."""

    test: Test
    zin: str
    plaats: Place


class Effect(StrEnum):
    """What a rule concludes."""

    FINDING = "bevinding"
    ARGUMENT = "argument"
    EXCLUSION = "uitsluiting"
    DESIGNATION = "aanwijzing"


class Conclusion(Frozen):
    """The one conclusion of a rule.

    Attributes:
        doel: the finding (its name), or the strategy (its slug).
        punten: 1 or 2 for, -1 or -2 against; 0 when this is no argument.
        trede: rung of the ladder, 1 or higher; 0 when this is no designation.
    """

    soort: Effect
    doel: str
    punten: int = 0
    trede: int = 0


class Rule(Frozen):
    """One rule.

    Attributes:
        id: permanent and unique, with the row's suffix when it comes from a table.
        groep: heading under which the rule stands, empty when there is none.
        tekst: name of the text that gives the reason, shared by the rows of a table.
        rij: the row's values by column, empty outside a table.
    """

    id: str
    titel: str
    groep: str = ""
    voorwaarden: tuple[Condition, ...]
    conclusie: Conclusion
    bronnen: tuple[str, ...] = ()
    eigen_werk: bool = False
    tekst: str
    rij: Mapping[str, str] = {}
    plaats: Place


class Source(Frozen):
    """A published source that rules refer to."""

    sleutel: str
    titel: str
    jaar: str = ""

    @property
    def shown(self) -> str:
        """The source as an advice names it."""
        return f"{self.titel}, {self.jaar}" if self.jaar else self.titel


class AcceptedClass(Frozen):
    """Profiles of which the working group accepts that no strategy gets the preference.

    Attributes:
        door, op: who accepts it, and since when.
        voorwaarden: all hold for each profile in the class.
    """

    naam: str
    waarom: str
    door: str
    op: str
    voorwaarden: tuple[Condition, ...]
    plaats: Place


class RuleSet(Frozen):
    """A rule set, read and whole.

    Attributes:
        regels: sorted by id, so that the order of files never matters.
        bladzijden: what the set tells about each strategy, by slug; a strategy may have none.
        teksten: the text of each rule by name; `motivering`: the parts of the advice text, in order.
        lexicon: the words of a rule set that reads documents; None in every other.
        aanvaard: profiles without preference that are accepted by name.
        voorbeeldzinnen: the sentences for examples by their names, as people read them.
        onderwerp: what a profile without a name is called, such as the municipality or the request.
        sha256: over the contents of every file of the set.
    """

    naam: str
    versie: str
    soort: str
    feiten: Facts
    wiel: Wheel
    regels: tuple[Rule, ...]
    bronnen: Mapping[str, Source]
    bladzijden: Mapping[str, StrategyPage] = {}
    teksten: Mapping[str, str]
    motivering: Mapping[str, str]
    lexicon: Lexicon | None = None
    aanvaard: tuple[AcceptedClass, ...] = ()
    voorbeeldzinnen: Mapping[str, str] = {}
    onderwerp: str = USUAL_SUBJECT
    sha256: str

    @cached_property
    def conditions(self) -> tuple[Condition, ...]:
        """Every condition of every rule."""
        return tuple(condition for rule in self.regels for condition in rule.voorwaarden)

    @cached_property
    def domain_fact(self) -> Fact | None:
        """The fact that says for which domain of the wheel a profile is; None when the wheel has no domains."""
        return next((fact for fact in self.feiten.feiten if fact.opties and fact.opties == self.wiel.domeinen), None)

    @cached_property
    def by_id(self) -> Mapping[str, Rule]:
        """Each rule by its id."""
        return {rule.id: rule for rule in self.regels}
