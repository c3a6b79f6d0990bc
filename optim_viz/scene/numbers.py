"""The numbers of a scene that somebody may turn: those of its runs and of their schedules are declared by these, the
coefficients by the surface, and what all runs share besides is declared here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Literal

from optim_viz.errors import InputError
from optim_viz.limits import MAX_NOISE, MAX_START, MAX_STEPS
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
    help="Gaussian noise is added to both slopes at every step; all runs get the same stream.",
    reach=5.0,
)

START = (
    Parameter("x", "x", 0.0, -MAX_START, MAX_START),
    Parameter("y", "y", 0.0, -MAX_START, MAX_START),
)

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
        _check((STEPS, NOISE), name, value, "The scene")
        return scenario.changed(**{name: value})
    if owner == "start":
        _check(START, name, value, "The start")
        x, y = scenario.start
        return scenario.changed(start=(value, y) if name == "x" else (x, value))
    if run is None or owner not in ("run", "schedule"):
        raise InputError("There is no such number in this scene.")
    changed = _with_number(scenario.runs[run], owner, name, value)
    return scenario.changed(runs=(*scenario.runs[:run], changed, *scenario.runs[run + 1 :]))


def without_numbers(scenario: Scenario) -> tuple[object, ...]:
    """What is left of a scene without the numbers that somebody may turn, its start and its seed: equal for scenes that
    differ in these alone. A branch has its origin's, which nothing turns."""
    kinds = scenario.objective, scenario.table, scenario.penalty.kind, scenario.fairness
    return *kinds, tuple(map(_run_without_numbers, scenario.runs))


def _run_without_numbers(run: Run) -> tuple[object, ...]:
    return run.optimizer, run.schedule, run.treatment, run.partners, run.branch_step, run.origin


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
