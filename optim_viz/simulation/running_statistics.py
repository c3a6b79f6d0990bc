"""Batch normalization, trained and used: what the moving averages of a run are at each step, and what its layer makes
of the same rows by these and by the batch's own statistics.

In training, the mean and the biased variance of the batch normalize. For later, moving averages of the mean and of the
unbiased variance are kept, which is B/(B − 1) times the biased one of B rows; in inference they normalize instead.

Source: Ioffe, S. and Szegedy, C. (2015), "Batch normalization: Accelerating deep network training by reducing internal
covariate shift", arXiv 1502.03167, algorithms 1 and 2. The conventions are those of PyTorch's
documentation of ``torch.nn.BatchNorm1d``: the averages begin with 0 and 1, and the momentum is the weight of the new
value. Keras calls that of the old one so: 0.9 for PyTorch's 0.1.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from optim_viz.data.stream import rows_at_steps
from optim_viz.errors import InputError
from optim_viz.objectives import Objective
from optim_viz.objectives.model import NormalizedSum
from optim_viz.objectives.normalized import EPSILON
from optim_viz.registry import bounded
from optim_viz.simulation.trajectory import Trajectory

Floats = NDArray[np.float64]

MOMENTUM = 0.1  # PyTorch's own; Keras's own 0.99 is 0.01 in this spelling
MEAN, VARIANCE = 0.0, 1.0  # with which the averages begin
BLOCK = 512  # steps whose rows stand in memory at once


def normalized_sum_of(surface: Objective) -> NormalizedSum | None:
    """Where the surface's model has a sum that is normalized over the batch; None where it has none."""
    return None if surface.model is None else surface.model.normalized_sum


class RunningStatistics(NamedTuple):
    """Of a run with n records: all arrays are (n,), and record t is before step t."""

    batch_mean: Floats  # of the sum before it is normalized, over the rows of step t
    batch_variance: Floats  # the biased one
    mean: Floats  # the moving averages over the steps before t
    variance: Floats
    table_mean: Floats  # over all rows, with the weights of record t
    table_variance: Floats  # the biased one
    lagging_mean: Floats  # what the averages were if every batch were all rows
    lagging_variance: Floats
    training_loss: Floats  # of the rows of step t, normalized by their own statistics
    inference_loss: Floats  # of the same rows, normalized by the averages
    table_loss: Floats  # of all rows, normalized by the averages


def running_statistics(run: Trajectory, momentum: float = MOMENTUM) -> RunningStatistics:
    """What a normalized layer keeps along a run, and the losses in training and in inference mode.

    A batch of one row has no unbiased variance (and PyTorch's layer refuses it): from there on the average is NaN.

    Raises:
        InputError: where the run's surface has no batch normalization, or the momentum is not from 0 to 1.
    """
    places = normalized_sum_of(run.objective)
    data, table, model = run.objective.data, run.objective.table, run.objective.model
    if places is None or data is None or table is None or model is None:
        raise InputError(f"There is no batch normalization in {run.objective.label}.")
    rate = bounded(momentum, 0.0, 1.0, "The momentum")
    X, t = data
    numbers = np.column_stack(
        [run.position, np.broadcast_to(run.objective.numbers, (len(run), len(run.objective.numbers)))]
    )
    w, gain, offset = (
        np.stack([_column(numbers, place) for place in places.weights], axis=1),
        _column(numbers, places.gain)[:, None],
        _column(numbers, places.offset)[:, None],
    )

    def loss(sums: Floats, weight: Floats, mean: Floats, variance: Floats) -> Floats:
        miss = gain[at] * (sums - mean[:, None]) / np.sqrt(variance + EPSILON)[:, None] + offset[at] - t
        return np.asarray((weight * (0.5 * miss * miss)).sum(axis=1))

    found = RunningStatistics(*np.empty((len(RunningStatistics._fields), len(run))))
    whole = np.full((1, len(t)), 1.0 / len(t))
    blocks = [np.arange(first, min(first + BLOCK, len(run))) for first in range(0, len(run), BLOCK)]
    sizes = np.full(len(run), len(t))
    for at in blocks:
        given = rows_at_steps(run.stream, run.seed, at, X, model.inputs_of(table))
        found.batch_mean[at], found.batch_variance[at] = _moments(_sums(given.features, w[at]), given.weight)
        found.table_mean[at], found.table_variance[at] = _moments(_sums(X, w[at]), whole)
        counts = run.stream.batch_counts(run.seed, at, len(t))
        if counts is not None:
            sizes[at] = counts.sum(axis=1)
    found.mean[:], found.variance[:] = _averages(found.batch_mean, found.batch_variance, sizes, rate)
    every = np.full(len(run), len(t))
    found.lagging_mean[:], found.lagging_variance[:] = _averages(found.table_mean, found.table_variance, every, rate)
    for at in blocks:
        given = rows_at_steps(run.stream, run.seed, at, X, model.inputs_of(table))
        sums = _sums(given.features, w[at])
        found.training_loss[at] = loss(sums, given.weight, found.batch_mean[at], found.batch_variance[at])
        found.inference_loss[at] = loss(sums, given.weight, found.mean[at], found.variance[at])
        found.table_loss[at] = loss(_sums(X, w[at]), whole, found.mean[at], found.variance[at])
    return found


def _column(numbers: Floats, place: int | None) -> Floats:
    return np.zeros(len(numbers)) if place is None else numbers[:, place]


def _sums(features: Floats, w: Floats) -> Floats:
    """(steps, N) of features (N, 2), or (steps, N, 2), and weights (steps, 2)."""
    return np.asarray(features[..., 0] * w[:, :1] + features[..., 1] * w[:, 1:])


def _moments(sums: Floats, weight: Floats) -> tuple[Floats, Floats]:
    """Mean and biased variance of each step's sums."""
    mean = (weight * sums).sum(axis=1)
    off = sums - mean[:, None]
    return mean, (weight * (off * off)).sum(axis=1)


def _averages(means: Floats, variances: Floats, sizes: NDArray[np.int64], rate: float) -> tuple[Floats, Floats]:
    """The moving averages before each step."""
    unbiased = variances * np.where(sizes > 1, sizes / np.maximum(sizes - 1, 1), np.nan)
    kept = np.empty((2, len(means)))
    mean, variance = MEAN, VARIANCE
    for t in range(len(means)):
        kept[:, t] = mean, variance
        mean = (1.0 - rate) * mean + rate * float(means[t])
        variance = (1.0 - rate) * variance + rate * float(unbiased[t])
    return kept[0], kept[1]
