"""What makes an objective of a table: the numbers that its formula takes, and the facts that follow from them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, NamedTuple

import numpy as np
from jax import Array
from numpy.typing import NDArray

from optim_viz.data.table import INTERCEPT, Split, Table
from optim_viz.objectives.facts import CriticalPoint, Facts, Point
from optim_viz.objectives.nonlinearities import Nonlinearity
from optim_viz.programs.instructions import program_of, program_of_rows
from optim_viz.programs.rows import Rows
from optim_viz.programs.writer import Program

# What the model's output is for a row of two features u and v: x u + y v, x y u, tanh(x u) + tanh(y u),
# the first of several scores, x u + y v, what its own program says, or nothing: it has no output.
Predicts = Literal["sum", "product", "neurons", "scores", "output", "nothing"]
Numbers = NDArray[np.float64]
PenalizedMinimum = Callable[[Numbers, Numbers, float, float], CriticalPoint | None]


class NormalizedSum(NamedTuple):
    """Which of (x, y, *the numbers*) is what, by its place, in a sum that is normalized over the batch."""

    weights: tuple[int, int | None]  # of each feature; None: it is not in the sum
    gain: int  # what the normalized sum is multiplied by,
    offset: int | None  # and what is added to it; None: nothing


@dataclass(frozen=True, slots=True)
class Model:
    """What makes an objective of a table. Its ``numbers`` stand behind the coefficients, as inputs of the same formula.
    Where they say all about the rows, ``sums`` makes the same of those that a step is given; a formula over the rows
    themselves has its numbers from the whole table, if it has any."""

    names: tuple[str, ...]  # of the numbers, as the formula's signature has them
    numbers: Callable[[Numbers, Numbers], tuple[float, ...]] | None  # of X (N, 2) and y (N,)
    facts: Callable[..., Facts]  # of X and y, and after them the numbers
    check: Callable[[Table], None] | None = None  # raises InputError on a table that it cannot take
    predicts: Predicts = "sum"
    sums: Callable[[Rows], tuple[Any, ...]] | None = None  # the same numbers of rows with weights, in ``jax.numpy``
    dead: Callable[[Numbers], tuple[Point, ...]] | None = None  # of X: the corners of where no row is active
    output: Callable[..., Array] | None = None  # of u, v, x, y and the numbers, and of ``rows`` where the formula is
    # Of X, y, ρ and μ: where the loss plus ½ρ‖w‖² + μ‖w‖₁ is lowest, found step by step: no program says it.
    penalized_minimum: PenalizedMinimum | None = None
    nonlinearity: Nonlinearity | None = None  # of a single neuron: what its sum passes through
    normalized_sum: NormalizedSum | None = None

    def of(self, table: Table, *, held: bool = False) -> tuple[tuple[float, ...], Facts]:
        """The numbers that the rows fitted make, or those held out, and what follows from them.

        Raises:
            InputError: where there is no such model of this table.
        """
        return _of_table(self, table, held)

    @property
    def sums_program(self) -> Program | None:
        """What makes the numbers of the rows that a step is given; None where there are none."""
        return None if self.sums is None else _sums_program(self.sums)

    @property
    def output_program(self) -> Program | None:
        """What the model's output is for a row: of u, v, x, y and the numbers. None where ``predicts`` says it."""
        return None if self.output is None else program_of(self.output, 2 + len(self.names), (0,))

    def inputs_of(self, table: Table) -> tuple[bool, bool]:
        """Which of the two columns are inputs of the model: an intercept is none, nor is what it does not look at."""
        return True, self.predicts in ("sum", "scores", "output") and table.columns[1] is not INTERCEPT


@lru_cache(maxsize=32)
def _sums_program(sums: Callable[[Rows], tuple[Any, ...]]) -> Program:
    return program_of_rows(sums)


def rows_of(table: Table, held: bool) -> Split:
    """X and y of the rows fitted, or of those held out."""
    if not held:
        return Split(table.X, table.y)
    assert table.held is not None
    return table.held


@lru_cache(maxsize=256)
def _of_table(model: Model, table: Table, held: bool) -> tuple[tuple[float, ...], Facts]:
    if model.check is not None:
        model.check(table)
    X, y = rows_of(table, held)
    # What is no sum over rows is a part of the model itself, which was fitted: it is the same for the rows held out.
    own = rows_of(table, held and model.sums is not None)
    numbers = () if model.numbers is None else model.numbers(*own)
    return numbers, model.facts(X, y, *numbers)


@lru_cache(maxsize=256)  # asked for at every turn of a number, several times
def minimum_with_penalty(model: Model, table: Table, ridge: float, threshold: float) -> CriticalPoint | None:
    """Where the loss of the fitted rows plus ½ ridge ‖w‖² + threshold ‖w‖₁ is lowest, where that is found."""
    if model.penalized_minimum is None:
        return None
    return model.penalized_minimum(table.X, table.y, ridge, threshold)


@dataclass(frozen=True, slots=True)
class PointsOf:
    """The known points of a model of this table."""

    model: Model
    table: Table
    held: bool = False

    def __call__(self, **_: float) -> tuple[CriticalPoint, ...]:
        return self.model.of(self.table, held=self.held)[1].points
