"""From a choice to what happened: simulate once, and let every view read the same arrays.

JAX ends here; what leaves is NumPy, float64. A run ends at its first non-finite record and says so. Nothing is ever
clamped or clipped.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any, TypeVar, overload

import jax
import numpy as np
from numpy.typing import ArrayLike, NDArray

from optim_viz.engine import RECORDS, RUNS, Carry, Floats, Records, advance, initial_memory, layout
from optim_viz.errors import InputError
from optim_viz.limits import MAX_NOISE, MAX_SEED, MAX_STEPS
from optim_viz.objectives import OBJECTIVES, Objective
from optim_viz.optimizers import OPTIMIZERS, Optimizer
from optim_viz.outcome import Outcome, classify
from optim_viz.registry import finite
from optim_viz.scenario import Scenario, bounded, suggested_rate, whole

T = TypeVar("T", bound=np.generic)

SHAPES = "A start has shape (2,) or (runs, 2), a hyperparameter () or (runs,), all of one length."


@dataclass(frozen=True, eq=False)  # two runs are the same only if they are one: arrays have no truth value
class Trajectory:
    """One run. Every array has one row per record; record t is *before* step t, so there are ``steps + 1`` of them,
    fewer if the run overflowed: then the arrays end at the last finite record.
    """

    objective: Objective = field(repr=False)
    optimizer: str
    hyperparameters: Mapping[str, float]
    start: tuple[float, float]
    steps: int  # asked for
    position: Floats = field(repr=False)  # (n, 2)
    loss: Floats = field(repr=False)  # (n,) f at the position
    gradient: Floats = field(repr=False)  # (n, 2) exact, at the position
    hessian: Floats = field(repr=False)  # (n, 3) f_xx, f_xy, f_yy at the position; alone may be NaN, where f has none
    drive: Floats = field(repr=False)  # (n, 2) the gradient the rule was given: at its own point, with the noise
    state: Mapping[str, NDArray[np.float64] | NDArray[np.int64]] = field(repr=False)  # name -> (n, 2), or (n,) counters

    @cached_property
    def grad_norm(self) -> Floats:
        """‖∇f‖ at each position, shape (n,)."""
        return np.hypot(self.gradient[:, 0], self.gradient[:, 1])

    @cached_property
    def outcome(self) -> Outcome:
        """What became of the run."""
        return classify(self.objective, self.steps, self.position, self.loss, self.gradient, self.hessian)

    def __len__(self) -> int:
        """The number of finite records."""
        return len(self.loss)


class Trajectories(Sequence[Trajectory]):
    """Several runs of one call. Stacked views are padded with NaN after a run's end."""

    def __init__(self, runs: Sequence[Trajectory]) -> None:
        self._runs = tuple(runs)

    @overload
    def __getitem__(self, i: int) -> Trajectory: ...
    @overload
    def __getitem__(self, i: slice) -> Trajectories: ...
    def __getitem__(self, i: int | slice) -> Trajectory | Trajectories:
        return Trajectories(self._runs[i]) if isinstance(i, slice) else self._runs[i]

    def __len__(self) -> int:
        return len(self._runs)

    def __iter__(self) -> Iterator[Trajectory]:
        return iter(self._runs)

    def __repr__(self) -> str:
        return f"<{len(self)} runs: {', '.join(dict.fromkeys(run.optimizer for run in self))}>"

    def _stack(self, name: str) -> Floats:
        rows = [getattr(run, name) for run in self]
        steps = max((run.steps for run in self), default=0)
        out = np.full((len(rows), steps + 1, *rows[0].shape[1:]) if rows else (0, 1), np.nan)
        for i, row in enumerate(rows):
            out[i, : len(row)] = row
        return out

    @property
    def position(self) -> Floats:
        """(runs, steps + 1, 2)"""
        return self._stack("position")

    @property
    def loss(self) -> Floats:
        """(runs, steps + 1)"""
        return self._stack("loss")

    @property
    def grad_norm(self) -> Floats:
        """(runs, steps + 1)"""
        return self._stack("grad_norm")

    @property
    def outcome(self) -> tuple[Outcome, ...]:
        return tuple(run.outcome for run in self)


@overload
def simulate(
    objective: str | Objective,
    optimizer: str,
    *,
    start: tuple[float, float] | None = None,
    steps: int = 500,
    noise: float = 0.0,
    seed: int = 0,
    **hyperparameters: float,
) -> Trajectory: ...
@overload
def simulate(
    objective: str | Objective,
    optimizer: str,
    *,
    start: ArrayLike | None = None,
    steps: int = 500,
    noise: float = 0.0,
    seed: int = 0,
    **hyperparameters: ArrayLike,
) -> Trajectory | Trajectories: ...
def simulate(
    objective: str | Objective,
    optimizer: str,
    *,
    start: ArrayLike | None = None,
    steps: int = 500,
    noise: float = 0.0,
    seed: int = 0,
    **hyperparameters: ArrayLike,
) -> Trajectory | Trajectories:
    """Run ``optimizer`` on ``objective`` (a key, or an entry bound to other coefficients).

    Args:
        start: (2,), or (runs, 2) for several runs; the objective's own if not given.
        steps: 1 to 10,000.
        noise: standard deviation of the Gaussian added to each coordinate of the gradient, drawn from ``seed``.
        hyperparameters: numbers, or arrays (runs,) for several runs. The learning rate not given is the one the
            objective suggests for the optimizer's family; all others take their defaults.

    Returns:
        One ``Trajectory``, or ``Trajectories`` where ``start`` or a hyperparameter is an array.

    Raises:
        InputError: on an unknown name, a number that is not finite, steps outside the range, or arrays that differ
            in length.
    """
    surface = objective if isinstance(objective, Objective) else OBJECTIVES[objective]
    entry = OPTIMIZERS[optimizer]
    try:
        columns = {name: np.asarray(value) for name, value in hyperparameters.items()}
        points = np.asarray(surface.start if start is None else start)
    except ValueError:  # rows of different lengths
        raise InputError(SHAPES) from None
    lengths = {column.shape[0] for column in columns.values() if column.ndim == 1}
    if points.ndim == 2:
        lengths.add(points.shape[0])
    shapeless = any(column.ndim > 1 for column in columns.values()) or points.shape[-1:] != (2,) or points.ndim > 2
    if shapeless or len(lengths) > 1 or 0 in lengths:
        raise InputError(SHAPES)
    count = lengths.pop() if lengths else None
    rows = 1 if count is None else count
    table: list[dict[str, Any]] = [
        {name: column[i] if column.ndim else column[()] for name, column in columns.items()} for i in range(rows)
    ]
    starts = np.broadcast_to(points, (rows, 2))
    rate = {"learning_rate": suggested_rate(surface, entry)}
    runs = [(entry, entry.resolve({**rate, **row}), at) for row, at in zip(table, starts, strict=True)]
    done = _advance_all(surface, runs, steps, noise, seed)
    return done if count is not None else done[0]


def run(scenario: Scenario) -> Trajectories:
    """Every run of a scenario, in order. Raises InputError where f is not finite at the start."""
    start = np.asarray(scenario.point)
    runs = [(r.entry, dict(r.hyperparameters), start) for r in scenario.contestants]
    return _advance_all(scenario.surface, runs, scenario.steps, scenario.noise, scenario.seed)


def _advance_all(
    surface: Objective,
    runs: Sequence[tuple[Optimizer, dict[str, float], NDArray[np.float64]]],
    steps: int,
    noise: float,
    seed: int,
) -> Trajectories:
    steps = whole(steps, 1, MAX_STEPS, "The number of steps")
    seed = whole(seed, 0, MAX_SEED, "The seed")
    noise = bounded(noise, 0.0, MAX_NOISE, "The noise")
    blocks = [runs[i : i + RUNS] for i in range(0, len(runs), RUNS)]
    return Trajectories([t for block in blocks for t in _advance_block(surface, block, steps, noise, seed)])


def _advance_block(
    surface: Objective,
    runs: Sequence[tuple[Optimizer, dict[str, float], NDArray[np.float64]]],
    steps: int,
    noise: float,
    seed: int,
) -> list[Trajectory]:
    """Up to ``RUNS`` runs together, ``RECORDS`` records a call."""
    index, hyper, position = np.zeros(RUNS, np.int32), np.zeros((RUNS, layout().width)), np.zeros((RUNS, 2))
    for i, (entry, values, start) in enumerate(runs):
        index[i] = layout().branch[entry.name]
        hyper[i, : len(values)] = list(values.values())
        position[i] = [finite(c, f"The start's {axis}") for c, axis in zip(start, "xy", strict=True)]
    kicks = _kicks(steps, noise, seed)
    coefficients, count, n = np.asarray(surface.coefficients, np.float64), np.int32(len(runs)), len(runs)
    chunks = []
    with jax.enable_x64(True):
        step_on = advance(surface.function)
        carry = Carry(position, initial_memory()(index, hyper, position))
        for first in range(0, steps + 1, RECORDS):
            carry, records = step_on(count, carry, index, hyper, coefficients, kicks[first : first + RECORDS])
            rows = jax.tree.map(lambda leaf: np.asarray(leaf)[:n], records)
            chunks.append(rows)
            if not np.isfinite(rows.loss[:, -1]).any():
                break
    leaves = [np.concatenate(parts, axis=1)[:, : steps + 1] for parts in zip(*map(_flat, chunks), strict=True)]
    judged = leaves[:-1]  # not the Hessian: a path may pass where f has no curvature
    finite_all = np.logical_and.reduce([c for leaf in judged for c in _components(leaf)])
    ends = np.where(finite_all.all(axis=1), finite_all.shape[1], np.argmin(finite_all, axis=1))
    return [
        _trajectory(surface, run, steps, [leaf[i, :end] for leaf in leaves])
        for i, (run, end) in enumerate(zip(runs, ends, strict=True))
    ]


def _flat(records: Records) -> list[Floats]:
    """position, loss, gradient, drive, slots, and last the Hessian: arrays (runs, records) or (runs, records, k)."""
    r = records
    return [r.position, r.loss, r.gradient, r.drive, *r.memory, r.hessian]  # type: ignore[list-item]  # NumPy by now


def _components(leaf: Floats) -> list[NDArray[np.bool_]]:
    return [np.isfinite(leaf)] if leaf.ndim == 2 else [np.isfinite(leaf[..., k]) for k in range(leaf.shape[2])]


def _trajectory(
    surface: Objective, run: tuple[Optimizer, dict[str, float], Floats], steps: int, leaves: list[Floats]
) -> Trajectory:
    """One run from its finite records, in the order of :func:`_flat`."""
    entry, values, start = run
    if len(leaves[0]) == 0:
        where = f"({start[0]:.4g}, {start[1]:.4g})"
        raise InputError(f"{surface.label} or its gradient is not finite at the start {where}.")
    position, loss, gradient, drive, *slots, hessian = (_frozen(leaf) for leaf in leaves)
    shapes = layout().shapes[entry.name].items()
    state = {
        name: slot if shape else _frozen(slot[:, 0].astype(np.int64))
        for (name, shape), slot in zip(shapes, slots, strict=False)
    }
    return Trajectory(
        objective=surface,
        optimizer=entry.name,
        hyperparameters=MappingProxyType(values),
        start=(float(start[0]), float(start[1])),
        steps=steps,
        position=position,
        loss=loss,
        gradient=gradient,
        hessian=hessian,
        drive=drive,
        state=MappingProxyType(state),
    )


def _frozen(array: NDArray[T]) -> NDArray[T]:
    """A read-only copy: results are shared between views, and must not pin a whole block's buffer."""
    copy = np.array(array)
    copy.flags.writeable = False
    return copy


def _kicks(steps: int, noise: float, seed: int) -> Floats:
    """What is added to the gradient at each record, padded to whole blocks; shape (≥ steps + 1, 2).

    NumPy's legacy generator, because its stream is promised never to change (NEP 19): a link with a seed means the
    same run for ever.
    """
    padded = -(-(steps + 1) // RECORDS) * RECORDS
    if noise == 0.0:
        return np.zeros((padded, 2))
    return noise * np.random.RandomState(seed).standard_normal((padded, 2))
