"""What training does to the gradient at each step, one seeded stream that all runs of a scene share: batches, dropped
inputs, inputs with noise, and noise that is added to the gradient itself.

Which rows a step t is given, and what of them, is made of numbers in [0, 1) that belong to the seed, the step, the row
and the purpose (:mod:`optim_viz.data.counter`), and is where these lie below what is chosen: a larger batch has all
rows of the smaller one (but of shuffled epochs, where each step has the next ones in turn), a larger keep probability
drops no other input. So a number that is turned changes a run steadily. Gaussian noise has a generator of its own,
from before: heavy tails, however light, begin with other numbers.

Source of inverted dropout: Srivastava, N., Hinton, G., Krizhevsky, A., Sutskever, I. and Salakhutdinov, R. (2014),
"Dropout: a simple way to prevent neural networks from overfitting", section 10, as PyTorch has it: what is kept is
divided by the probability to be kept, while one trains, so that nothing is to be scaled afterwards. Of Student's
distribution: Bailey, R. W. (1994), "Polar generation of random variates with the t-distribution".
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from optim_viz.data.counter import (
    BATCH,
    DROPOUT,
    GRADIENT_NOISE,
    INPUT_NOISE,
    SHUFFLE,
    normals,
    uniforms,
)
from optim_viz.errors import InputError, quote_text
from optim_viz.frozen import Frozen
from optim_viz.limits import MAX_NOISE, MAX_ROWS
from optim_viz.number_format import format_exactly, format_number
from optim_viz.programs.machines import NUMPY
from optim_viz.registry import Entry, Parameter, Registry, bounded, whole

MOST = 2 * MAX_ROWS  # rows, where a transformation gives each of them twice
Numbers = NDArray[np.float64]
Counts = NDArray[np.int64]

BATCH_SIZE = Parameter(
    "batch_size", "B", MOST, 1, MOST, "log", whole=True, help="Of how many rows each step's gradient is the mean."
)
KEEP_PROB = Parameter(
    "keep_prob",
    "k",
    1.0,
    0.01,
    1.0,
    help="With this probability an input of a row is kept, and then divided by it; dropped, it is zero.",
)
INPUT_NOISE_LEVEL = Parameter(
    "input_noise",
    r"\sigma_x",
    0.0,
    0.0,
    MAX_NOISE,
    reach=2.0,
    help="Standard deviation of what is added to each input of each row, anew at every step.",
)
TAIL_INDEX = Parameter(
    "tail_index",
    r"\xi",
    0.0,
    0.0,
    1.0,
    help="How heavy the tails of the noise in the gradient are: 0 is Gaussian, above it is Student's distribution with "
    "1/ξ degrees of freedom. From 1/2 on it has no variance, at 1 no mean.",
)
LIGHTEST_TAILS: Final = 1e-6  # below, what is left of u^−2ξ − 1 would have few digits
STREAM_NUMBERS = (BATCH_SIZE, KEEP_PROB, INPUT_NOISE_LEVEL, TAIL_INDEX)


# Batches -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Sampling(Entry, Frozen):
    """How the rows of a batch are chosen: ``counts(seed, steps, rows, size)`` says how often each row is in the batch
    of each of these steps, (steps, rows)."""

    name: str
    label: str
    teaches: str = field(repr=False)
    counts: Callable[[int, Counts, int, int], Counts] = field(repr=False)
    takes_all: bool  # whether a batch of all rows is all rows


SAMPLINGS: Registry[Sampling] = Registry("sampling")
DEFAULT_SAMPLING: Final = "without_replacement"


def _ranks(seed: int, purpose: int, which: Counts, rows: int) -> Counts:
    """The place of each row when they are sorted by their random numbers, (which, rows)."""
    order = np.argsort(uniforms(seed, purpose, which[:, None], np.arange(rows)), axis=1, kind="stable")
    return np.argsort(order, axis=1, kind="stable")


def _without_replacement(seed: int, steps: Counts, rows: int, size: int) -> Counts:
    return (_ranks(seed, BATCH, steps, rows) < size).astype(np.int64)


def _with_replacement(seed: int, steps: Counts, rows: int, size: int) -> Counts:
    drawn = np.floor(uniforms(seed, BATCH, steps[:, None], np.arange(size)) * rows).astype(np.int64)
    places = np.arange(len(steps))[:, None] * rows + drawn
    counts: Counts = np.bincount(places.ravel(), minlength=len(steps) * rows).reshape(len(steps), rows)
    return counts


def _shuffled(seed: int, steps: Counts, rows: int, size: int) -> Counts:
    epochs, places = np.divmod(steps, -(-rows // size))
    known, which = np.unique(epochs, return_inverse=True)
    ranks = _ranks(seed, SHUFFLE, known, rows)[which]
    counts: Counts = (ranks // size == places[:, None]).astype(np.int64)
    return counts


for _sampling in (
    Sampling(
        DEFAULT_SAMPLING,
        "Anew at each step",
        "Each step is given other rows, none of them twice. A larger batch has the rows of the smaller one, and more.",
        _without_replacement,
        takes_all=True,
    ),
    Sampling(
        "with_replacement",
        "With replacement",
        "Each row of a batch is drawn from all rows, so that one may be in it twice: what most theory is about.",
        _with_replacement,
        takes_all=False,
    ),
    Sampling(
        "shuffle",
        "Shuffled epochs",
        "The rows are shuffled, and the batches go through them in turn, the last of an epoch perhaps a short one; "
        "then they are shuffled again. What training does.",
        _shuffled,
        takes_all=True,
    ),
):
    SAMPLINGS.declare(_sampling.name, _sampling)


# The stream ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Stream(Frozen):
    """What training does to the gradient; without anything, nothing. Frozen; equal choices compare equal.

    ``batch_size`` is the number of rows of a step, None for all of them, chosen as ``sampling`` says (a key of
    ``SAMPLINGS``); ``keep_prob`` that of an input to be kept, by inverted dropout; ``input_noise`` the standard
    deviation of a Gaussian added to each input, in the units of the transformed columns. ``noise`` is the standard
    deviation of a Gaussian added to each coordinate of the gradient; with a ``tail_index`` ξ > 0 it is the scale of
    Student's distribution with 1/ξ degrees of freedom instead.

    Raises:
        InputError: on an unknown sampling, or a number outside its range.
    """

    batch_size: int | None = None
    sampling: str = DEFAULT_SAMPLING
    keep_prob: float = 1.0
    input_noise: float = 0.0
    noise: float = 0.0
    tail_index: float = 0.0

    def __post_init__(self) -> None:
        size = None if self.batch_size is None else whole(self.batch_size, 1, MOST, "The batch size")
        if self.sampling not in SAMPLINGS:
            known = ", ".join(SAMPLINGS)
            raise InputError(f"There is no sampling named {quote_text(self.sampling)}; there are {known}.")
        for name, value in {
            "batch_size": size,
            "sampling": str(self.sampling),
            "keep_prob": bounded(self.keep_prob, KEEP_PROB.low, 1.0, "The probability to keep an input"),
            "input_noise": bounded(self.input_noise, 0.0, MAX_NOISE, "The noise in the inputs") + 0.0,
            "noise": bounded(self.noise, 0.0, MAX_NOISE, "The noise") + 0.0,  # never −0
            "tail_index": bounded(self.tail_index, 0.0, 1.0, "The tail index"),
        }.items():
            object.__setattr__(self, name, value)
        if 0.0 < self.tail_index < LIGHTEST_TAILS:
            raise InputError(
                f"The tail index must be 0, for Gaussian noise, or at least {format_exactly(LIGHTEST_TAILS)}, got "
                f"{format_exactly(self.tail_index)}."
            )

    def changed(self, **changes: Any) -> Stream:
        return replace(self, **changes)

    @property
    def touches_rows(self) -> bool:
        """Whether a step may be given other rows than all of them as they are."""
        return self.batch_size is not None or self.touches_inputs

    @property
    def touches_inputs(self) -> bool:
        return self.keep_prob < 1.0 or self.input_noise > 0.0

    @property
    def is_random(self) -> bool:
        """Whether another seed makes other gradients."""
        return self.touches_rows or self.noise > 0.0

    @property
    def of_gradient(self) -> Stream:
        """What of it is left where there are no rows."""
        return Stream(noise=self.noise, tail_index=self.tail_index)

    @property
    def has_heavy_tails(self) -> bool:
        return self.noise > 0.0 and self.tail_index > 0.0

    @property
    def described(self) -> dict[str, str]:
        """What is done, in words, by what it is called."""
        said: dict[str, str] = {}
        if self.batch_size is not None:
            how = "" if self.sampling == DEFAULT_SAMPLING else f" ({SAMPLINGS[self.sampling].label.lower()})"
            said["batch size"] = f"{self.batch_size}{how}"
        if self.keep_prob < 1.0:
            said["dropout"] = f"keeps {format_number(self.keep_prob)} of the inputs"
        if self.input_noise:
            said["noise in the inputs"] = f"σ = {format_number(self.input_noise)}"
        if self.noise:
            tails = f", tail index {format_number(self.tail_index)}" if self.tail_index else ""
            said["noise"] = f"σ = {format_number(self.noise)}{tails}"
        return said

    def has_batches(self, rows: int) -> bool:
        """Whether a step may be given other rows than each of so many once."""
        size = self.batch_size
        return size is not None and (size < rows or not SAMPLINGS[self.sampling].takes_all)

    def batch_counts(self, seed: int, steps: ArrayLike, rows: int) -> Counts | None:
        """How often each row is in the batch of each step, (steps, rows); None where it is always there once."""
        if self.batch_size is None or not self.has_batches(rows):
            return None
        return SAMPLINGS[self.sampling].counts(seed, np.asarray(steps, np.int64), rows, self.batch_size)

    def steps_of_epoch(self, rows: int) -> float:
        """After how many steps as many rows were given as there are."""
        size = rows if self.batch_size is None else min(self.batch_size, rows)
        return float(math.ceil(rows / size)) if self.sampling == "shuffle" else rows / size


NO_STREAM: Final = Stream()
_NAMES = tuple(f.name for f in fields(Stream))


class StepRows(NamedTuple):
    """The rows that some steps are given."""

    features: Numbers  # (steps, N, 2)
    weight: Numbers  # (steps, N), of each step together 1


def rows_at_steps(stream: Stream, seed: int, steps: Counts, X: Numbers, inputs: tuple[bool, bool]) -> StepRows:
    """What the steps with these numbers, each one behind the other, are given of the features ``X`` (N, 2), of which
    columns that are no ``inputs`` (an intercept) are left as they are."""
    rows = len(X)
    counts = stream.batch_counts(seed, steps, rows)
    everywhere = np.full((len(steps), rows), 1.0 / rows)
    weight = everywhere if counts is None else counts / counts.sum(axis=1, keepdims=True)
    features: Numbers = np.broadcast_to(X, (len(steps), rows, 2))
    if not stream.touches_inputs:
        return StepRows(features, weight)
    columns = [np.array(features[..., j]) for j in range(2)]
    first = int(steps[0])
    for j in (j for j in range(2) if inputs[j]):
        if stream.keep_prob < 1.0:
            kept = _drawn(uniforms, seed, DROPOUT, first, len(steps), rows, j) < stream.keep_prob
            divide = NUMPY.operations["div"]
            columns[j] = np.where(kept, divide(columns[j], np.float64(stream.keep_prob)), 0.0)
        if stream.input_noise:
            multiply, add = NUMPY.operations["mul"], NUMPY.operations["add"]
            level = np.float64(stream.input_noise)
            drawn = _drawn(normals, seed, INPUT_NOISE, first, len(steps), rows, j)
            columns[j] = add(columns[j], multiply(drawn, level))
    return StepRows(np.stack(columns, axis=-1), weight)


@lru_cache(maxsize=16)  # a block of 512 steps of 512 rows: 2 MB
def _drawn(
    draw: Callable[..., Numbers], seed: int, purpose: int, first: int, count: int, rows: int, column: int
) -> Numbers:
    """What ``count`` steps from ``first`` on draw for a column of each row, (count, rows), whatever is made of it."""
    steps = np.arange(first, first + count)
    drawn = draw(seed, purpose, steps[:, None], 2 * np.arange(rows) + column)
    drawn.flags.writeable = False
    return drawn


def students(seed: int, steps: Counts, tail_index: float) -> Numbers:
    """Two numbers for each step, (steps, 2), of Student's distribution with 1/ξ degrees of freedom: √((u^−2ξ − 1)/ξ)
    cos 2πv of two uniform numbers, by the project's own elementary functions. As ξ falls to 0 it becomes Box and
    Muller's √(−2 log u) cos 2πv."""
    columns = 2 * np.arange(2)
    first, second = (uniforms(seed, GRADIENT_NOISE, steps[:, None], columns + i) for i in (0, 1))
    do = NUMPY.operations
    power = do["exp"](do["mul"](-(2.0 * np.float64(tail_index)), do["log"](1.0 - first)))
    length = np.sqrt(do["div"](power - 1.0, np.float64(tail_index)))
    return np.asarray(do["mul"](length, do["cos"](2.0 * math.pi * second)))
