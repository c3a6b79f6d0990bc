"""Sweeps over the learning rate as the sweep chart's picture."""

from __future__ import annotations

from collections.abc import Sequence

from optim_viz.comparison.stability import curvature_at_minimum, stability_limit
from optim_viz.number_format import counted, format_number, format_position
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.scene.study import METRICS, Study
from optim_viz.simulation.sweep import Sweep
from optim_viz.simulation.trajectory import Trajectory
from optim_viz.style import RunStyle, styles_of
from optim_viz.web.sweep_chart import Curve, SweepChart


def run_styles_of(scenario: Scenario) -> list[RunStyle]:
    """How each of the scene's runs looks, in order."""
    return styles_of(scenario.runs)


def stability_bound(run: Run, sweep: Sweep, metric: str) -> tuple[float, str] | None:
    """The learning rate at which a run's method stops contracting, and how that is spelled: at the minimum that its
    sweep's best rate comes to, or the one nearest to the start. None where there is none within the sweep."""
    best, rates = sweep.best_cell(metric), sweep.axes["learning_rate"]
    point = None if best is None else sweep.point(*best)
    minimum = curvature_at_minimum(sweep.objective, point.position if point else sweep.start)
    edge = stability_limit(run, minimum)
    if edge is None or minimum is None or not rates[0] <= edge <= rates[-1]:
        return None
    return float(f"{edge:.12g}"), f"{format_number(edge * minimum.largest, 3)}/λmax"


def rate_sweep_chart(
    scenario: Scenario, study: Study, sweeps: Sequence[Sweep], trajectories: Sequence[Trajectory], ids: Sequence[int]
) -> SweepChart:
    """One curve for each of the scene's runs, named by its number in ``ids``, with its sweep and its trajectory."""
    metric = study.curve_metric
    curves = []
    for run, sweep, trajectory, style, uid in zip(
        scenario.runs, sweeps, trajectories, run_styles_of(scenario), ids, strict=True
    ):
        best = sweep.best_cell(metric)
        limit, limit_text = stability_bound(run, sweep, metric) or (None, "")
        rates = sweep.axes["learning_rate"]
        curves.append(
            Curve(
                str(uid),
                style.label,
                style,
                rates,
                sweep.metric_values(metric),
                sweep.fate.tolist(),
                current_rate=run.rate,
                current_value=_measured(trajectory, sweep, metric),
                best=None if best is None else best[0],
                stability_limit=limit,
                limit_text=limit_text,
                words=[sweep.label(i) for i in range(len(rates))],
            )
        )
    surface, steps = scenario.surface, metric == "steps"
    has_minimum = bool(surface.minima)
    words = METRICS[metric].words if has_minimum else METRICS[metric].words.replace(" − f*", "")
    return SweepChart(
        curves,
        selected=min(study.run, max(0, len(curves) - 1)),
        metric=f"{METRICS[metric].label}: {words}",
        task=f"{counted(scenario.steps, 'step')} from {format_position(scenario.start)}",
        title=f"Learning-rate sweep on {surface.title}",
        scale="linear" if steps or not has_minimum else "log",
        start=None if steps else float(surface(*scenario.start)) - (sweeps[0].floor if sweeps else 0.0),
        missing_label="not reached" if steps else "no value",
        key=" ".join(map(str, scenario.ground)),
    )


def _measured(trajectory: Trajectory, sweep: Sweep, metric: str) -> float:
    """The run in force by the sweep's metric, as :meth:`RunGrid.metric_values` has it."""
    if metric == "steps":
        reached = trajectory.loss <= sweep.goal
        return float(reached.argmax()) if reached.any() else float("nan")
    return float(trajectory.loss.min() if metric == "best" else trajectory.loss[-1]) - sweep.floor
