"""A function that is a list of instructions already, as one that somebody types: there is nothing to trace.

It stands where a formula in ``jax.numpy`` stands: :func:`~optim_viz.programs.instructions.program_of` asks it for its
list instead of tracing it, and its derivatives are those of :mod:`optim_viz.programs.sweeps`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import jax.numpy as jnp

from optim_viz.programs.machines import evaluate_together
from optim_viz.programs.sweeps import with_derivatives
from optim_viz.programs.writer import Program

LISTS_KEPT = 256  # of typed functions, with their derivatives: some 300 kB each at the most


class Listed:
    """A function of x, y and some coefficients, by the list of f alone. It does not change; two of them are equal, and
    one key, where they compute the same by the same instructions."""

    def __init__(self, program: Program) -> None:
        assert len(program["results"]) == 1, "the list of f alone"
        assert not program.get("columns"), "a function of rows is traced"
        code: tuple[tuple[str | int, ...], ...] = tuple(
            (str(operation), *map(int, operands)) for operation, *operands in program["code"]
        )
        constants = tuple(value.hex() for value in program["constants"])  # which tells -0 from 0
        self._key = (program["inputs"], constants, code, program["results"][0])
        self._hash = hash(self._key)
        self.coefficients = program["inputs"] - 2  # how many

    def program(self, results: tuple[int, ...] = (0,)) -> Program:
        """Those of f, f_x, f_y, f_xx, f_xy, f_yy that ``results`` numbers. Shared by all who ask: to be read, not
        changed."""
        return _program(self, results)

    def __call__(self, x: Any, y: Any, *coefficients: Any) -> Any:
        """f by JAX, elementwise, to the same bits as by the other machines."""
        (f,) = evaluate_together(self.program(), [jnp.asarray(value) for value in (x, y, *coefficients)])
        return jnp.broadcast_to(f, jnp.broadcast_shapes(*map(jnp.shape, (x, y, *coefficients))))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Listed) and other._key == self._key

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> Any:
        return Listed, (self._own(),)

    def _own(self) -> Program:
        inputs, constants, code, result = self._key
        return Program(
            inputs=inputs,
            constants=[float.fromhex(value) for value in constants],
            code=[list(line) for line in code],
            results=[result],
        )


@lru_cache(maxsize=LISTS_KEPT)
def _all_results(function: Listed) -> Program:
    return with_derivatives(function._own())


@lru_cache(maxsize=LISTS_KEPT * 2)
def _program(function: Listed, results: tuple[int, ...]) -> Program:
    if results == (0,):
        return function._own()
    every = _all_results(function)
    return every if results == tuple(range(len(every["results"]))) else pruned(every, results)


def pruned(program: Program, results: tuple[int, ...]) -> Program:
    """The program with those of its results alone, and without what only the others needed."""
    first_constant = program["inputs"] + program.get("columns", 0)
    first = first_constant + len(program["constants"])
    wanted = [program["results"][i] for i in results]
    needed = set(wanted)
    for place in range(len(program["code"]) - 1, -1, -1):
        if first + place in needed:
            needed.update(int(i) for i in program["code"][place][1:])
    kept = [*range(first_constant), *sorted(i for i in needed if i >= first_constant)]
    new = {register: place for place, register in enumerate(kept)}
    return {
        **program,
        "constants": [program["constants"][i - first_constant] for i in kept if first_constant <= i < first],
        "code": [
            [line[0], *(new[int(i)] for i in line[1:])]
            for place, line in enumerate(program["code"])
            if first + place in needed
        ],
        "results": [new[i] for i in wanted],
    }
