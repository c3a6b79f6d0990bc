"""A sweep over the learning rate and a second hyperparameter as a heat map."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from optim_viz.comparison.stability import curvature_at_minimum, heavy_ball_optimum, stability_limits
from optim_viz.registry import Parameter
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.scene.study import METRICS, Study
from optim_viz.simulation.sweep import Sweep
from optim_viz.web.categories import outcome_categories
from optim_viz.web.heat_map import Axis, HeatMap, Line, Mark, Pane

T = TypeVar("T", bound=np.generic)

SIDE = 100  # cells along each side


def hyperparameter_values(parameter: Parameter, count: int = SIDE, run: Run | None = None) -> NDArray[np.float64]:
    """Values of a hyperparameter that fill its declared range, evenly on its own scale; (count,). Of ``run``, if given,
    those that go with its other settings.

    To six digits, as a link spells them: eight near 1, where the last ones tell how far from it.
    """
    low, high = parameter.low, parameter.high
    if parameter.scale == "log":
        spread = np.geomspace(low, high, count)
    elif parameter.scale == "complement":
        spread = 1.0 - np.geomspace(1.0 - low, 1.0 - high, count)
    else:
        spread = np.linspace(low, high, count)
    digits = 8 if parameter.scale == "complement" else 6
    values = np.array([min(high, max(low, float(f"{value:.{digits}g}"))) for value in spread])
    return values if run is None else values[[_goes_with(run, parameter.name, value) for value in values]]


def _goes_with(run: Run, name: str, value: float) -> bool:
    given = {**run.hyperparameters, name: value}
    return all(given[low] <= given[high] for low, high in run.entry.ordered)


def two_parameter_map(scenario: Scenario, study: Study, run: Run, by: Parameter, sweep: Sweep) -> HeatMap:
    """The cells of ``sweep``, whose axes are the learning rate (columns) and the hyperparameter ``by`` (rows)."""
    rates, values = sweep.axes["learning_rate"], sweep.axes[by.name]
    metric = study.metric if study.metric in METRICS else None
    measured = None if metric is None else np.where(sweep.escaped, np.nan, sweep.metric_values(metric))
    log = metric is not None and metric != "steps" and bool(scenario.surface.minima)
    best = sweep.best_cell(metric or "final")
    marks = [Mark("now", run.rate, run.hyperparameters[by.name], "start")]
    if best is not None:
        column, row = _cell(sweep, by, best)
        marks.append(Mark("best", float(rates[column]), float(values[row]), "best"))
    categories, codes = outcome_categories(sweep)
    minimum = curvature_at_minimum(
        scenario.surface, None if best is None or (to := sweep.point(*best)) is None else to.position
    )
    lines = []
    limits = stability_limits(run, minimum, by.name, values)
    if limits is not None and minimum is not None:
        suffix = "" if minimum.constant else " at the minimum"
        lines.append(Line(f"edge of stability{suffix}", np.stack([limits, values], 1)))
    if minimum is not None and minimum.constant and by.name == "momentum" and run.optimizer == "momentum":
        alpha, rho = heavy_ball_optimum(minimum)
        scale = 1.0 / (1.0 - rho) if run.hyperparameters.get("ema") else 1.0
        marks.append(Mark("Polyak's optimum", alpha * scale, rho, "minimum"))
    words = {"steps": "Steps to tolerance", None: ""}.get(metric, METRICS[metric].label if metric else "")
    return HeatMap(
        Axis("Learning rate α", rates, "log", "α"),
        Axis(by.name.replace("_", " "), values, "linear" if by.scale == "switch" else by.scale),
        [
            Pane(
                "heat",
                run.entry.label,
                _rows(sweep, by, codes),
                None if measured is None else _rows(sweep, by, measured),
            )
        ],
        categories,
        mode="category" if metric is None else "value",
        title=f"{run.entry.label} on {scenario.surface.title}: learning rate against {by.name.replace('_', ' ')}",
        value_label=words if metric in (None, "steps") or not scenario.surface.minima else f"{words}, f − f*",
        value_scale="log" if log else "linear",
        share_of="combinations",
        lines=lines,
        marks=marks,
        finer_cells=False,
        key=f"{scenario.objective} {run.optimizer} {by.name} {rates[0]} {rates[-1]}",
    )


def run_of_cell(sweep: Sweep, by: Parameter, column: int, row: int) -> Run:
    """The run of one cell of the picture."""
    at = {"learning_rate": column, by.name: row}
    return sweep.run_at(*(at[name] for name in sweep.axes))


def _cell(sweep: Sweep, by: Parameter, index: tuple[int, ...]) -> tuple[int, int]:
    at = dict(zip(sweep.axes, index, strict=True))
    return at["learning_rate"], at[by.name]


def _rows(sweep: Sweep, by: Parameter, grid: NDArray[T]) -> NDArray[T]:
    """The grid with rows along ``by``."""
    return grid if next(iter(sweep.axes)) == by.name else grid.T
