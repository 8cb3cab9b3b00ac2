"""Break a run on the way, and demand that it is reported and that the next run is right."""

from __future__ import annotations

from typing import cast

import pytest

from strategiekeuze.engine.durable import DurableEngine, DurableFailureError
from strategiekeuze.engine.evaluator import Evaluator
from strategiekeuze.engine.normal import Within
from strategiekeuze.engine.program import compile_rules
from support.random_rules import random_rule_set, random_values, seeded


def main() -> None:
    """Alternate good runs with runs in which one fact has no number; blocks before it do their work."""
    random = seeded(7)
    program = compile_rules(random_rule_set(random, 60))
    engine, evaluator = DurableEngine(program), Evaluator(program)
    read = {form.variable for form in program.forms if isinstance(form, Within)}
    for variable in sorted(read & set(range(len(random_values(random, program)[0])))):
        low, high = random_values(random, program)
        broken = [*low[:variable], cast("int", object()), *low[variable + 1 :]]
        with pytest.raises(DurableFailureError, match="is not JSON serializable") as caught:
            engine.run(broken, high)
        assert [problem.code for problem in caught.value.problems] == ["durable-storing"]
        assert engine.run(low, high) == tuple(evaluator.run(low, high).verdicts)


if __name__ == "__main__":
    main()
