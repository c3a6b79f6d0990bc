"""What a scene's stream gives each step: the numbers that the compiled loops take, block by block.

Of a surface of a few numbers, those that its rows make at the step; of one over the rows themselves, their columns.
Both are made once for all runs. The loss, the gradient and the Hessian that are recorded stay those of all rows.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from optim_viz.data import Table
from optim_viz.data.stream import NO_STREAM, StepRows, Stream, rows_at_steps, students
from optim_viz.objectives import Objective
from optim_viz.objectives.model import Model, rows_of
from optim_viz.objectives.streams import check_stream
from optim_viz.programs.machines import NUMPY, evaluate
from optim_viz.programs.rows import MOST_ROWS

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class StreamTable:
    """For the records 0 to ``steps`` of whatever runs on ``surface``.

    Raises:
        InputError: where the surface has no rows of which there could be batches.
    """

    surface: Objective
    steps: int
    stream: Stream = NO_STREAM
    seed: int = 0

    def __post_init__(self) -> None:
        check_stream(self.surface, self.stream)

    @property
    def _touches_rows(self) -> bool:
        return self.stream.touches_rows and self.surface.data is not None

    def noise(self, first: int, count: int) -> Floats:
        """What is added to the gradient at these records, (count, 2); zeros behind the last one."""
        return padded(_noise(self.steps, self.stream, self.seed)[first : first + count], count)

    def numbers(self, first: int, count: int) -> Floats | None:
        """What the formula takes of the rows at these records, (count, K); None where it takes none."""
        usual = np.asarray(self.surface.numbers, np.float64)
        if not len(usual):
            return None
        if not self._touches_rows or self.surface.rows is not None:
            return np.broadcast_to(usual, (count, len(usual)))
        model, table = self._model_and_table
        of_rows = self.stream.changed(noise=0.0, tail_index=0.0)
        made = _numbers_at(model, table, self.surface.held, of_rows, self.seed, self.steps)
        return padded(made[first : first + count], count)

    def columns(self, first: int, count: int) -> Floats | None:
        """The rows' two features and their weights at these records, (count, 3, MOST_ROWS); None where the formula is
        not over rows, or they are all rows as they are."""
        if not self.touches_columns:
            return None
        here = min(count, self.steps + 1 - first)
        found, columns = self._rows(first, here), np.zeros((count, 3, MOST_ROWS))
        rows = found.weight.shape[1]
        columns[:here, :2, :rows] = found.features.transpose(0, 2, 1)
        columns[:here, 2, :rows] = found.weight
        return columns

    @property
    def touches_columns(self) -> bool:
        """Whether a formula over rows is given others than all of them as they are."""
        return self._touches_rows and self.surface.rows is not None

    @property
    def _model_and_table(self) -> tuple[Model, Table]:
        model, table = self.surface.model, self.surface.table
        if model is None or table is None:
            raise AssertionError("only a function of data has rows")
        return model, table

    def _rows(self, first: int, count: int) -> StepRows:
        model, table = self._model_and_table
        features = rows_of(table, self.surface.held).X
        return rows_at_steps(self.stream, self.seed, np.arange(first, first + count), features, model.inputs_of(table))


def padded(rows: Floats, count: int) -> Floats:
    """With zeros behind the last row."""
    if len(rows) == count:
        return rows
    return np.concatenate([rows, np.zeros((count - len(rows), *rows.shape[1:]))])


BLOCK = 512  # steps whose rows are made at once


@lru_cache(maxsize=64)  # 24 kB each, for 500 steps
def _numbers_at(model: Model, table: Table, held: bool, stream: Stream, seed: int, steps: int) -> Floats:
    """The numbers that the rows make at each record, by their program on NumPy, which the browser follows bit by
    bit."""
    assert model.sums_program is not None
    data, blocks = rows_of(table, held), list[Floats]()
    for first in range(0, steps + 1, BLOCK):
        at = np.arange(first, min(first + BLOCK, steps + 1))
        features, weight = rows_at_steps(stream, seed, at, data.X, model.inputs_of(table))
        target = np.broadcast_to(data.y[:, None], weight.T.shape)
        columns = [*np.moveaxis(features, (2, 1), (0, 1)), target, weight.T]  # each (N, steps)
        with np.errstate(all="ignore"):  # far out squares overflow: so does the run
            blocks.append(np.stack(evaluate(NUMPY, model.sums_program, (), columns), axis=1))
    return _frozen(np.concatenate(blocks))


@lru_cache(maxsize=64)
def _noise(steps: int, stream: Stream, seed: int) -> Floats:
    """(steps + 1, 2)"""
    if stream.has_heavy_tails:
        drawn = students(seed, np.arange(steps + 1), stream.tail_index)
        return _frozen(NUMPY.operations["mul"](drawn, np.float64(stream.noise)))
    return _frozen(gaussian_noise(steps, stream.noise, seed))


def gaussian_noise(steps: int, level: float, seed: int) -> Floats:
    """Gaussian noise of this level for each record, (steps + 1, 2).

    NumPy's legacy generator, because its stream is promised never to change (NEP 19): a link with a seed means the
    same run for ever.
    """
    if level == 0.0:
        return np.zeros((steps + 1, 2))
    return level * np.random.RandomState(seed).standard_normal((steps + 1, 2))


def _frozen(array: Any) -> Floats:
    values = np.asarray(array)
    values.flags.writeable = False
    return values
