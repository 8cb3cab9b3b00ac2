"""Words and what they are a sign of, as `lexicon.yaml` of a rule set for reading says."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from strategiekeuze.errors import Place
from strategiekeuze.model.base import Frozen


class Where(StrEnum):
    """Where in a document the words of a signal are looked for."""

    SENTENCE = "zin"
    HEADING = "kop"
    TABLE = "tabel"
    AROUND = "zin of kop"


class Subject(StrEnum):
    """What a signal may be about, when it is about one subject of several."""

    STRATEGY = "strategie"
    THEME = "thema"


FORMS = (
    "is_kop",
    "is_titel",
    "is_lijstpunt",
    "is_tabelrij",
    "is_vraag",
    "is_aankondiging",
    "is_kort",
    "is_lang",
    "bevat_getal",
    "bevat_percentage",
    "bevat_bedrag",
    "bevat_jaartal",
    "bevat_ontkenning",
    "stuk_over_onderwerp",
    "meer_woorden",
    "kop_over_onderwerp",
    "meest_besproken",
)
"""The facts about the form of a sentence: these the program sees without words."""

COLUMNS = ("naam", "eigenaar", "kpi", "nulmeting", "streefwaarde", "taak", "wanneer", "kosten")
"""What a column of a table can hold."""


class Term(Frozen):
    """A word or a short phrase, as it is written in the file."""

    tekst: str
    place: Place


class Signal(Frozen):
    """Words that make one fact of a sentence true.

    Attributes:
        feit: key of the fact.
        behalve: phrases that do not count.
        soort, onderwerp: the kind of subject and its key; empty when the words are about no subject in particular.
        ook_ontkend: whether the words count within a negation too.
    """

    feit: str
    termen: tuple[Term, ...]
    behalve: tuple[Term, ...] = ()
    waar: Where = Where.SENTENCE
    soort: Subject | None = None
    onderwerp: str = ""
    ook_ontkend: bool = False
    place: Place


class Negations(Frozen):
    """How a text denies.

    Attributes:
        vooruit: words that deny what follows.
        beide_kanten: words that deny their whole clause.
        telt_niet: phrases that look like a denial and are none.
        stopt_bij: words that end a denial.
    """

    vooruit: tuple[Term, ...] = ()
    beide_kanten: tuple[Term, ...] = ()
    telt_niet: tuple[Term, ...] = ()
    stopt_bij: tuple[Term, ...] = ()


class Topic(Frozen):
    """What a document must be about before its sentences count.

    Attributes:
        signaal: the fact whose words show it.
        procent: the least share of the sentences with such a word, where the title has none.
    """

    signaal: str
    procent: int


class Lexicon(Frozen):
    """A whole lexicon.

    Attributes:
        drempels: the least balance of points for a claim that is weak, ordinary and strong.
        kolommen: per field the words that a column with that field has in its heading.
    """

    signalen: tuple[Signal, ...]
    ontkenningen: Negations
    onderwerp: Topic
    drempels: tuple[int, int, int]
    kolommen: Mapping[str, tuple[Term, ...]]
