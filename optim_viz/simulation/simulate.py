"""From a choice to what happened: simulate once, and let every view read the same arrays.

JAX ends here; what leaves is NumPy, float64. A run ends at its first non-finite record and says so. Nothing is ever
clamped or clipped.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar, overload

import jax
import numpy as np
from numpy.typing import ArrayLike, NDArray

from optim_viz.data.stream import NO_STREAM, Stream
from optim_viz.errors import InputError, quote_text
from optim_viz.frozen import FrozenMapping
from optim_viz.jax_settings import engine_settings, outside_jax
from optim_viz.limits import MAX_SEED, MAX_SEGMENTS, MAX_STEPS
from optim_viz.number_format import format_position
from optim_viz.objectives import OBJECTIVES, Objective
from optim_viz.objectives.treatments import GRADIENT, treatment_number
from optim_viz.optimizers import OPTIMIZERS, Optimizer
from optim_viz.outcomes.criteria import is_undefined
from optim_viz.registry import finite, whole
from optim_viz.scene.scenario import Run, Scenario, suggested_rate
from optim_viz.simulation.interpreted import InterpretedRun, advance, is_interpreted
from optim_viz.simulation.own_executables import OVER_ROWS, Kind, own_executables
from optim_viz.simulation.scan import (
    RECORDS,
    RUNS,
    Carry,
    Drawn,
    Floats,
    Records,
    compile_initial_memory,
    compile_scan,
    memory_layout,
    no_columns,
)
from optim_viz.simulation.stream_table import StreamTable
from optim_viz.simulation.trajectory import Trajectories, Trajectory

T = TypeVar("T", bound=np.generic)
COUNTER = 4  # among the leaves of an interpreted run: how many steps were taken, which not every method remembers

numbers_alone = outside_jax(
    "For several runs at once give arrays, as learning_rate=[0.01, 0.1], or call sweep or fate_map. To differentiate "
    'or compile steps of your own, ov.OPTIMIZERS["adam"](learning_rate=0.1) has init and update as pure functions, and '
    'ov.OBJECTIVES["rosenbrock"].function is the formula.'
)

SHAPES = "A start has shape (2,) or (runs, 2), a hyperparameter () or (runs,), all of one length."


@overload
def simulate(
    objective: str | Objective,
    optimizer: str | Optimizer,
    *,
    start: tuple[float, float] | None = None,
    steps: int = 500,
    noise: float | None = None,
    stream: Stream | None = None,
    seed: int = 0,
    schedule: str = "constant",
    schedule_values: Mapping[str, float] | None = None,
    treatment: str = GRADIENT,
    **hyperparameters: float,
) -> Trajectory: ...
@overload
def simulate(
    objective: str | Objective,
    optimizer: str | Optimizer,
    *,
    start: ArrayLike | None = None,
    steps: int = 500,
    noise: float | None = None,
    stream: Stream | None = None,
    seed: int = 0,
    schedule: str = "constant",
    schedule_values: Mapping[str, float] | None = None,
    treatment: str = GRADIENT,
    **hyperparameters: ArrayLike,
) -> Trajectory | Trajectories: ...
@numbers_alone
def simulate(
    objective: str | Objective,
    optimizer: str | Optimizer,
    *,
    start: ArrayLike | None = None,
    steps: int = 500,
    noise: float | None = None,
    stream: Stream | None = None,
    seed: int = 0,
    schedule: str = "constant",
    schedule_values: Mapping[str, float] | None = None,
    treatment: str = GRADIENT,
    **hyperparameters: ArrayLike,
) -> Trajectory | Trajectories:
    """Run ``optimizer`` on ``objective`` (a key, or an entry bound to other coefficients).

    Args:
        start: (2,), or (runs, 2) for several runs; the objective's own if not given.
        steps: 1 to 10,000.
        noise: standard deviation of the Gaussian added to each coordinate of the gradient: short for
            ``stream=Stream(noise=...)``.
        stream: what training does to the gradient at each step (batches, dropout, noise), drawn from ``seed``; the
            loss, the gradient and the Hessian that are recorded stay those of all rows.
        schedule: how the learning rate changes with the step, a key of ``SCHEDULES``, with ``schedule_values``.
        treatment: how the objective's penalty is treated, a key of ``TREATMENTS``; without a penalty all are the same.
        hyperparameters: numbers, or arrays (runs,) for several runs. The learning rate not given is the one the
            objective suggests for the optimizer's family; all others take their defaults.

    Returns:
        One ``Trajectory``, or ``Trajectories`` where ``start`` or a hyperparameter is an array.

    Raises:
        InputError: on an unknown name, a number that is not finite, steps outside the range, or arrays that differ
            in length.
    """
    surface = OBJECTIVES[objective]
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
    chosen = Run(entry.name, rate, schedule=schedule, schedule_values=schedule_values or {}, treatment=treatment)
    runs = [(chosen.changed(**row), _point(at)) for row, at in zip(table, starts, strict=True)]
    done = _simulate(surface, runs, steps, stream_of(noise, stream), seed)
    return done if count is not None else done[0]


def stream_of(noise: float | None, stream: Stream | None) -> Stream:
    """The stream, with this noise where one is given.

    Raises:
        InputError: where both say how much noise there is.
    """
    chosen = Stream() if stream is None else stream
    if not isinstance(chosen, Stream):
        raise InputError(f"A stream is an optim_viz.Stream, got {quote_text(chosen)}.")
    if noise is None:
        return chosen
    if chosen.noise and chosen.noise != noise:
        raise InputError("The noise is given twice: by itself, and with the stream.")
    return chosen.changed(noise=noise)


def _point(start: NDArray[Any]) -> Floats:
    return np.array([finite(c, f"The start's {axis}") for c, axis in zip(start, "xy", strict=True)])


@numbers_alone
def run(scenario: Scenario) -> Trajectories:
    """Every path of a scenario's picture, in order: each run, followed by its partners.

    Raises:
        InputError: where f is not finite at the start.
    """
    return simulate_runs(scenario, [member.run for member in scenario.members])


def simulate_runs(scenario: Scenario, runs: Sequence[Run]) -> Trajectories:
    """The paths of these runs on a scenario's surface, from its start, in its stream; its own runs do not matter."""
    start = np.asarray(scenario.start)
    return _simulate(scenario.surface, [(run, start) for run in runs], scenario.steps, scenario.stream, scenario.seed)


def simulate_from(surface: Objective, start: tuple[float, float], runs: Sequence[Run], steps: int) -> Trajectories:
    """The paths of these runs on a surface, whether or not it is in the registry, from one start, each by the exact
    gradient."""
    at = np.asarray(start, np.float64)
    return _simulate(surface, [(run, at) for run in runs], steps, NO_STREAM, 0)


@dataclass(eq=False)
class _Segment:
    """One run to simulate, from its start or from a record of its origin's."""

    run: Run
    start: Floats  # (2,)
    stream: Stream
    seed: int
    origin: Trajectory | None = None
    trajectory: Trajectory | None = None


def _simulate(
    surface: Objective, runs: Sequence[tuple[Run, Floats]], steps: int, stream: Stream, seed: int
) -> Trajectories:
    """Each run from its start. What branches comes after what it branches from; one way is simulated once."""
    steps = whole(steps, 1, MAX_STEPS, "The number of steps")
    seed = whole(seed, 0, MAX_SEED, "The seed")
    table = StreamTable(surface, steps, stream, seed)
    segments: list[_Segment] = []

    def segment_of(run: Run, start: Floats) -> _Segment:
        segment = next((segment for segment in segments if segment.run == run and segment.start is start), None)
        if segment is None:
            segments.append(segment := _Segment(run, start, stream, seed))
        return segment

    wanted = [segment_of(run, start) for run, start in runs]
    for segment in segments:  # grows while it is walked: an origin may be nobody's choice
        if segment.run.origin is not None:
            segment_of(segment.run.origin, segment.start)
    for depth in range(MAX_SEGMENTS):
        due = [segment for segment in segments if len(segment.run.segments) == depth + 1]
        for segment in due:
            if segment.run.origin is not None:
                segment.origin = segment_of(segment.run.origin, segment.start).trajectory
        for branch_step in dict.fromkeys(segment.run.branch_step for segment in due):
            together = [
                segment
                for segment in due
                if segment.run.branch_step == branch_step and not _ends_before_branch(segment, steps)
            ]
            for typed in (False, True):
                alike = [s for s in together if is_interpreted(surface, s.run.optimizer) == typed]
                for i in range(0, len(alike), RUNS):
                    _advance(surface, alike[i : i + RUNS], steps, table)
    return Trajectories([segment.trajectory for segment in wanted if segment.trajectory is not None])


def _ends_before_branch(segment: _Segment, steps: int) -> bool:
    """Whether the run ends before its branch: then it is its origin, all the way."""
    origin, branch_step = segment.origin, segment.run.branch_step
    if origin is None or branch_step <= min(steps, len(origin) - 1):
        return False
    segment.trajectory = replace(origin, origin=origin, branch_step=branch_step, run=segment.run)
    return True


def _advance(surface: Objective, segments: Sequence[_Segment], steps: int, table: StreamTable) -> None:
    """Up to ``RUNS`` segments together, all from one step, ``RECORDS`` records a call; fills in their trajectories."""
    interprets = is_interpreted(surface, segments[0].run.optimizer) or not _has_executable(surface, segments, table)
    leaves = (_interpreted if interprets else _compiled)(surface, segments, steps, table)
    judged = leaves[:-1]  # not the Hessian: a path may pass where f has no curvature
    finite_all = np.logical_and.reduce([c for leaf in judged for c in _components(leaf)])
    ends = np.where(finite_all.all(axis=1), finite_all.shape[1], np.argmin(finite_all, axis=1))
    for i, (segment, end) in enumerate(zip(segments, ends, strict=True)):
        ended = bool(end < finite_all.shape[1])
        undefined = ended and is_undefined(np.concatenate([leaf[i, end].ravel() for leaf in judged]))
        records = [leaf[i, :end] for leaf in leaves]
        if interprets and not segment.run.entry.rule.counts:
            del records[COUNTER]
        segment.trajectory = _trajectory(surface, segment, steps, records, undefined)


def _has_executable(surface: Objective, segments: Sequence[_Segment], table: StreamTable) -> bool:
    """Whether the runs have one that is compiled for their surface."""
    kind = Kind(surface.function, _asks_net(segments), surface.unpenalized is not None)
    requests = 1.0 if surface.rows is None else OVER_ROWS
    first = segments[0].run.branch_step + 1
    return own_executables().takes(kind, lambda: _compiled(surface, segments, first, table), requests)


def _asks_net(segments: Sequence[_Segment]) -> bool:
    return not memory_layout().nets.isdisjoint(segment.run.optimizer for segment in segments)


def _interpreted(
    surface: Objective, segments: Sequence[_Segment], steps: int, table: StreamTable
) -> list[NDArray[np.float64]]:
    """Their records, in the order of :func:`_leaves`, of what is typed."""
    branch_step, runs = segments[0].run.branch_step, list[InterpretedRun]()
    for segment in segments:
        origin, run = segment.origin, segment.run
        position = segment.start if origin is None else origin.position[branch_step]
        same = origin is not None and origin.optimizer == run.optimizer
        state = [values[branch_step] for values in origin.state.values()] if origin is not None and same else []
        runs.append(InterpretedRun.of(run, position, run.rates(steps), branch_step, state))
    return advance(surface, runs, branch_step, steps, table)


def _compiled(
    surface: Objective, segments: Sequence[_Segment], steps: int, table: StreamTable
) -> list[NDArray[np.float64]]:
    """The same of what the registries have."""
    branch_step, n = segments[0].run.branch_step, len(segments)
    index, hyper, position = np.zeros(RUNS, np.int32), np.zeros((RUNS, memory_layout().width)), np.zeros((RUNS, 2))
    rates = np.zeros((RUNS, steps + 1))
    for i, segment in enumerate(segments):
        index[i] = memory_layout().branch[segment.run.optimizer]
        hyper[i, : len(segment.run.hyperparameters)] = list(segment.run.hyperparameters.values())
        rates[i] = segment.run.rates(steps)
        hyper[i, 0] = rates[i, branch_step]  # what a memory begins with, where it depends on the rate
        position[i] = segment.start if segment.origin is None else segment.origin.position[branch_step]
    coefficients, count = np.asarray(surface.coefficients, np.float64), np.int32(n)
    numbers = [treatment_number(segment.run.treatment) for segment in segments] + [0.0] * (RUNS - n)
    treatments = () if surface.unpenalized is None else (np.array(numbers),)
    chunks = []
    with engine_settings():
        step_on = compile_scan(surface.function, _asks_net(segments))
        memory = tuple(np.array(slot) for slot in compile_initial_memory()(index, hyper, position))
        for i, segment in enumerate(segments):
            if segment.origin is not None and segment.origin.optimizer == segment.run.optimizer:
                for slot, values in zip(memory, segment.origin.state.values(), strict=False):
                    slot[i] = values[branch_step]
        carry = Carry(position, memory)
        for first in range(branch_step, steps + 1, RECORDS):
            now = _drawn(table, first), _block(rates.T, first).T
            carry, records = step_on(count, carry, index, hyper, coefficients, *now, surface.rows, *treatments)
            rows = jax.tree.map(lambda leaf: np.asarray(leaf)[:n], records)
            chunks.append(rows)
            if not np.isfinite(rows.loss[:, -1]).any():
                break
    kept = slice(steps + 1 - branch_step)
    return [np.concatenate(parts, axis=1)[:, kept] for parts in zip(*map(_leaves, chunks), strict=True)]


def _drawn(table: StreamTable, first: int) -> Drawn:
    """What the stream gives ``RECORDS`` steps from ``first`` on."""
    drawn = Drawn(*(part(first, RECORDS) for part in (table.noise, table.numbers, table.columns)))
    if table.surface.rows is None:
        return drawn
    columns = no_columns() if drawn.columns is None else drawn.columns
    return drawn._replace(columns=columns, has_columns=np.bool_(table.touches_columns))


def _block(table: Floats, first: int) -> Floats:
    """``RECORDS`` rows from ``first`` on; beyond the end, zeros that nobody reads."""
    rows = table[first : first + RECORDS]
    return rows if len(rows) == RECORDS else np.concatenate([rows, np.zeros((RECORDS - len(rows), table.shape[1]))])


def _leaves(records: Records) -> list[Floats]:
    """Position, loss, gradient, noisy gradient, slots, and last the Hessian: (runs, records) or (runs, records, k)."""
    r = records
    return [r.position, r.loss, r.gradient, r.noisy_gradient, *r.memory, r.hessian]  # pyrefly: ignore[bad-return]  # NumPy by now


def _components(leaf: Floats) -> list[NDArray[np.bool_]]:
    return [np.isfinite(leaf)] if leaf.ndim == 2 else [np.isfinite(leaf[..., k]) for k in range(leaf.shape[2])]


def _trajectory(surface: Objective, segment: _Segment, steps: int, leaves: list[Floats], undefined: bool) -> Trajectory:
    """One run from its segment's finite records, in the order of :func:`_leaves`, behind those of its origin."""
    run, origin = segment.run, segment.origin
    if origin is None and len(leaves[0]) == 0:
        where = format_position(segment.start)
        raise InputError(f"{surface.label} or its gradient is not finite at the start {where}.")
    position, loss, gradient, noisy_gradient, *slots, hessian = leaves
    state: dict[str, Any] = {
        name: slot if shape else slot[:, 0].astype(np.int64)
        for (name, shape), slot in zip(run.entry.state_shapes().items(), slots, strict=False)
    }
    rates = run.rates(steps)[run.branch_step : run.branch_step + len(loss)]
    arrays = {
        "position": position,
        "loss": loss,
        "gradient": gradient,
        "hessian": hessian,
        "noisy_gradient": noisy_gradient,
        "learning_rate": rates,
    }
    if origin is not None:
        arrays = {
            name: np.concatenate([getattr(origin, name)[: run.branch_step], values]) for name, values in arrays.items()
        }
        same = origin.optimizer == run.optimizer
        origin_state = (
            origin.state
            if same
            else {name: np.repeat(values[:1], run.branch_step, 0) for name, values in state.items()}
        )
        state = {
            name: np.concatenate([origin_state[name][: run.branch_step], values]) for name, values in state.items()
        }
    return Trajectory(
        objective=surface,
        optimizer=run.optimizer,
        hyperparameters=run.hyperparameters,
        start=(float(segment.start[0]), float(segment.start[1])),
        steps=steps,
        **{name: _frozen(array) for name, array in arrays.items()},
        state=FrozenMapping({name: _frozen(array) for name, array in state.items()}),
        origin=origin,
        branch_step=run.branch_step,
        undefined=undefined,
        run=run,
        stream=segment.stream,
        seed=segment.seed,
    )


def _frozen(array: NDArray[T]) -> NDArray[T]:
    """A read-only copy: results are shared between views, and must not pin a whole block's buffer."""
    copy = np.array(array)
    copy.flags.writeable = False
    return copy
