"""How far a denial reaches, and how terms are found."""

from __future__ import annotations

import pytest

from strategiekeuze.errors import Place
from strategiekeuze.model.lexicon import Negations, Term
from strategiekeuze.policy.reading.denial import Denials
from strategiekeuze.policy.reading.phrases import PhraseIndex
from strategiekeuze.policy.reading.words import words_of


def terms(*texts: str) -> tuple[Term, ...]:
    return tuple(Term(tekst=text, place=Place("lexicon.yaml")) for text in texts)


DENIALS = Denials(
    Negations(
        vooruit=terms("geen", "in plaats van"),
        beide_kanten=terms("niet"),
        telt_niet=terms("niet alleen"),
        stopt_bij=terms("=maar", ","),
    )
)


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("wij maken geen plan", "geen plan"),
        ("wij maken een plan", ""),
        ("een plan komt er niet", "een plan komt er niet"),
        ("niet dit maar dat", "niet dit"),
        ("niet alleen dit", ""),
        ("geen proeven , labs of pilots", "geen proeven , labs of pilots"),
        ("geen proeven , wij bouwen", "geen proeven"),
        ("dit in plaats van dat", "in plaats van dat"),
        ("wij doen dit , dat niet", "dat niet"),
    ],
)
def test_a_denial_reaches_as_far_as_its_clause(text: str, denied: str) -> None:
    words = words_of(text)
    places = {place for denial in DENIALS.denials(words) for place in denial.places}
    assert " ".join(words[place].tekst for place in sorted(places)) == denied


@pytest.mark.parametrize(
    ("term", "text", "found"),
    [
        ("doel", "onze doelen", True),
        ("=doel", "onze doelen", False),
        ("data*", "een dataportaal", True),
        ("*kwaliteit", "gegevenskwaliteit telt", True),
        ("*register*", "het algoritmeregisters", True),
        ("kiezen ... voor", "wij kiezen heel bewust voor rust", True),
        ("kiezen ... voor", "wij kiezen. Daarna gaan wij voor rust", False),
        ("kiezen ... voor", "kiezen een twee drie vier vijf zes zeven acht negen voor", False),
        ("kiezen", "de gemeente kiest", True),
        ("basis op orde", "de basis is op orde", False),
        ("basis op orde", "de basis op orde", True),
    ],
)
def test_a_term_is_found_in_the_forms_that_it_may_have(term: str, text: str, found: bool) -> None:  # noqa: FBT001 - a table
    index = PhraseIndex([(term, "x")])
    assert bool(list(index.found_in(words_of(text)))) is found
