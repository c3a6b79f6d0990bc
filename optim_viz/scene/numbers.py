"""The numbers of a scene that somebody may turn: those of its runs and of their schedules are declared by these, the
coefficients by the surface, and what all runs share besides is declared here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Literal, NamedTuple

from optim_viz.data.stream import BATCH_SIZE, INPUT_NOISE_LEVEL, KEEP_PROB, SAMPLINGS, TAIL_INDEX, Stream
from optim_viz.errors import InputError
from optim_viz.limits import MAX_NOISE, MAX_SEED, MAX_START, MAX_STEPS
from optim_viz.objectives.typed import SIGN, is_formula
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.registry import Parameter
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.schedules import SCHEDULES

STEPS = Parameter(
    "steps", "T", 500, 10, MAX_STEPS, "log", help="How many updates every run makes.", whole=True
)  # a link may have fewer; a shorter run shows nothing
NOISE = Parameter(
    "noise",
    r"\sigma",
    0.0,
    0.0,
    MAX_NOISE,
    help="Noise is added to both slopes at every step; all runs get the same stream.",
    reach=5.0,
)
SEED = Parameter(
    "seed",
    "",
    0,
    0,
    MAX_SEED,
    help="The same seed: the same batches and noise, on every machine. It is in the link.",
    whole=True,
)

START = (
    Parameter("x", "x", 0.0, -MAX_START, MAX_START),
    Parameter("y", "y", 0.0, -MAX_START, MAX_START),
)


class Shared(NamedTuple):
    """A number of the stream that all runs share, as it is now."""

    parameter: Parameter
    value: float
    label: str


def stream_numbers(scenario: Scenario) -> tuple[Shared, ...]:
    """Those of the scene's stream: batches and inputs there are only where there are rows. A batch of as many rows as
    there are is all of them."""
    stream, data = scenario.stream, scenario.surface.data
    noise = "standard deviation" if data is None else "noise in the gradient"
    of_gradient = Shared(NOISE, stream.noise, noise), Shared(TAIL_INDEX, stream.tail_index, "tail index")
    if data is None:
        return of_gradient
    rows = len(data.y)
    size = rows if stream.batch_size is None else min(rows, stream.batch_size)
    return (
        Shared(replace(BATCH_SIZE, default=rows, high=rows), size, "batch size"),
        Shared(KEEP_PROB, stream.keep_prob, "keep probability"),
        Shared(INPUT_NOISE_LEVEL, stream.input_noise, "noise in the inputs"),
        *of_gradient,
    )


def scene_numbers(scenario: Scenario) -> tuple[Shared, ...]:
    """All that runs share and that may be turned, but for the start and the surface's own."""
    return Shared(STEPS, scenario.steps, "steps"), *stream_numbers(scenario)


Owner = Literal["run", "schedule", "surface", "scene", "start"]


def with_number(scenario: Scenario, owner: str, name: str, value: float, run: int | None = None) -> Scenario:
    """The scene with one number of its ``owner`` at another value; of a run, or of its schedule, ``run`` is the place.

    Raises:
        InputError: where there is no such number, or it cannot have that value.
    """
    if owner == "surface":
        _check(scenario.surface.parameters, name, value, scenario.surface.label)
        if name in scenario.penalty.values:
            return scenario.changed(penalty=scenario.penalty.changed(**{name: value}))
        return scenario.changed(parameters={**scenario.parameters, name: value})
    if owner == "scene":
        shared = scene_numbers(scenario)
        _check((number.parameter for number in shared), name, value, "The scene")
        if name == STEPS.name:
            return scenario.changed(steps=value)
        return scenario.changed(stream=_with_stream_number(scenario, name, value))
    if owner == "start":
        _check(START, name, value, "The start")
        x, y = scenario.start
        return scenario.changed(start=(value, y) if name == "x" else (x, value))
    if run is None or owner not in ("run", "schedule"):
        raise InputError("There is no such number in this scene.")
    changed = _with_number(scenario.runs[run], owner, name, value)
    return scenario.changed(runs=(*scenario.runs[:run], changed, *scenario.runs[run + 1 :]))


def _with_stream_number(scenario: Scenario, name: str, value: float) -> Stream:
    data, stream = scenario.surface.data, scenario.stream
    if name != BATCH_SIZE.name or data is None:
        return stream.changed(**{name: value})
    is_all = value >= len(data.y) and SAMPLINGS[stream.sampling].takes_all
    return stream.changed(batch_size=None if is_all else int(value))


def without_numbers(scenario: Scenario) -> tuple[object, ...]:
    """What is left of a scene without the numbers that somebody may turn, its start, its seed, and the texts that
    somebody types: equal for scenes that differ in these alone. A typed rule has its hyperparameters, as they are
    declared. A branch has its origin's numbers, which nothing turns."""
    surface = SIGN if is_formula(scenario.objective) else scenario.objective
    kinds = surface, scenario.table, scenario.penalty.kind, scenario.fairness, scenario.stream.sampling
    return *kinds, tuple(map(_run_without_numbers, scenario.runs))


def _run_without_numbers(run: Run) -> tuple[object, ...]:
    method = run.optimizer if run.optimizer in OPTIMIZERS else run.entry.hyperparameters
    return method, run.schedule, run.treatment, run.partners, run.branch_step, run.origin


def _with_number(run: Run, owner: str, name: str, value: float) -> Run:
    if owner == "run":
        _check(run.entry.hyperparameters, name, value, run.entry.label)
        return run.changed(**{name: value})
    schedule = SCHEDULES[run.schedule]
    _check(schedule.parameters, name, value, schedule.label)
    return replace(run, schedule_values={**run.schedule_values, name: value})


def _check(declared: Iterable[Parameter], name: str, value: float, owner: str) -> None:
    if not any(parameter.name == name and parameter.accepts(value) for parameter in declared):
        raise InputError(f"{owner} cannot be set to that value.")
