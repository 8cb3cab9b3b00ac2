"""The second engine: durable-rules infers the verdicts by forward chaining.

The only module that imports durable. It shares no test of a condition with the evaluator, so that the two can
check each other.
"""

from __future__ import annotations

from functools import cache, lru_cache
from threading import Lock
from typing import TYPE_CHECKING

from strategiekeuze.engine.chaining.limits import refusals
from strategiekeuze.engine.chaining.plan import plan
from strategiekeuze.engine.chaining.session import Session
from strategiekeuze.errors import Problem, StrategiekeuzeError
from strategiekeuze.model.identity import ByIdentity

if TYPE_CHECKING:
    from strategiekeuze.engine.chaining.proofs import Values
    from strategiekeuze.engine.chaining.session import Library
    from strategiekeuze.engine.program import Program

_compiling = Lock()


class DurableFailureError(StrategiekeuzeError):
    """Say that the second engine could not infer; its verdicts are unknown then."""


@cache
def available() -> bool:
    """Tell whether durable-rules works here.

    Only an import can tell: on Python 3.13 it installs, but does not load.
    """
    try:
        library()
    except ImportError:
        return False
    return True


def engine_for(program: Program) -> DurableEngine:
    """Return the engine of a program. The last programs keep theirs: compiling costs more than running.

    Raises:
        DurableFailureError: when the library does not work here, or cannot bear these rules.
    """
    with _compiling:
        return _engine(ByIdentity(program))


class DurableEngine:
    """Run one program. Threads may share it; they take turns, because the library mixes them up."""

    def __init__(self, program: Program) -> None:
        self._plan = plan(program)
        self._lock = Lock()
        self._session: Session | None = None
        if not available():
            raise failure("durable-rules is hier niet te laden")
        for refusal in refusals(self._plan):
            raise failure(refusal)

    def run(self, low: Values, high: Values) -> tuple[int, ...]:
        """Return per rule 0 (false), 1 (undecided) or 2 (true), for the facts' lower and upper values.

        Raises:
            DurableFailureError: when the library failed, or cannot be trusted to have fired every rule.
        """
        with self._lock:
            # INVARIANT: a session is kept only after a run that ended well. One that broke off, by an error or
            # by Ctrl-C, still holds facts, has rules to fire, and is locked by the library for half a minute.
            session, self._session = self._session, None
            try:
                session = session or Session(self._plan, library())
                verdicts = session.run(low, high)
            except Exception as cause:
                # The library has no class of errors that we can name without importing it.
                raise failure(str(cause)) from cause
            self._session = session
            return verdicts


@lru_cache(maxsize=16)
def _engine(key: ByIdentity[Program]) -> DurableEngine:
    return DurableEngine(key.held)


def library() -> Library:
    """Return the engine of the library, imported when first needed."""
    from durable import engine

    found: Library = engine.durable_rules_engine
    return found


def failure(cause: str) -> DurableFailureError:
    """Return the error that tells what the second engine ran into."""
    return DurableFailureError(
        Problem(
            code="durable-storing",
            what="De tweede motor (durable) kon dit advies niet narekenen",
            cause=f"De motor meldt: {cause}.",
            remedy="Gebruik voor dit advies --motor evaluator en meld dit aan de makers.",
        )
    )
